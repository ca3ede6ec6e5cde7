import { build } from 'vite';
import { expect, it } from 'vitest';

it('the sentinel that runs on every page is at most 4 KB', async () => {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: 'src/content/sentinel.ts', formats: ['iife'], name: 'sentinel' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('nothing was built');
  expect(Buffer.byteLength(output.output[0].code)).toBeLessThanOrEqual(4096);
});
