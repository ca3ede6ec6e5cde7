import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ownTemporaryFolder } from '../../../scripts/own-temporary-folder.ts';

afterEach(() => void vi.unstubAllEnvs());

describe('temporary files', () => {
  it('of a run of the tests are in a folder of its own', () => {
    expect(basename(tmpdir())).toMatch(/^who-says-/);
  });

  it('are gone with the folder that they were made in', () => {
    for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, tmpdir());
    const remove = ownTemporaryFolder();
    const profile = mkdtempSync(join(tmpdir(), 'who-says-chromium-'));
    writeFileSync(join(profile, 'Preferences'), '{}');
    remove();
    expect(existsSync(profile)).toBe(false);
    expect(existsSync(join(profile, '..'))).toBe(false);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'go also when the process is told to end: %s',
    async (signal) => {
      const script = `
      import { ownTemporaryFolder } from './scripts/own-temporary-folder.ts';
      import { tmpdir } from 'node:os';
      ownTemporaryFolder();
      process.stdout.write(tmpdir());
      setInterval(() => {}, 1000);`;
      const child = spawn(process.execPath, [
        '--import',
        'tsx',
        '--input-type=module',
        '-e',
        script,
      ]);
      const folder = await new Promise<string>((resolve) => {
        child.stdout.once('data', (data: Buffer) => resolve(data.toString()));
      });
      expect(existsSync(folder)).toBe(true);
      child.kill(signal);
      await new Promise((resolve) => child.once('exit', resolve));
      expect(existsSync(folder)).toBe(false);
    },
  );
});
