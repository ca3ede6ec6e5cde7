import { build } from 'vite';

/** Bundles a module and what it imports into one classic script that sets a global of this name. */
export async function bundle(entry: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry, name, formats: ['iife'], fileName: name },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`Vite gave no output for ${entry}`);
  return output.output[0].code;
}
