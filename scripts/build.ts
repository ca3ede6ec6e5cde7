import { spawnSync } from 'node:child_process';

/** Builds dist/chrome and dist/firefox, or only the one that is named on the command line. */
export function build(targets: readonly string[] = ['chrome', 'firefox']): void {
  for (const target of targets) {
    const { status, stdout, stderr } = spawnSync('npx', ['vite', 'build', '--logLevel', 'warn'], {
      env: { ...process.env, TARGET: target },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`The build for ${target} failed:\n${stdout}\n${stderr}`);
    console.log(`Built dist/${target}`);
  }
}

if (process.argv[1] === import.meta.filename) {
  const named = process.argv.slice(2);
  build(named.length > 0 ? named : undefined);
}
