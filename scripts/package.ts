import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { build } from './build.ts';

/**
 * Makes what the stores ask for: artifacts/who-says-VERSION-chrome.zip, -firefox.zip, and -source.zip with everything
 * that is needed to build the same files again.
 */
const version = process.env['npm_package_version'] ?? '0.0.0';
const run = (command: string, args: string[]) => execFileSync(command, args, { stdio: 'inherit' });

build();
rmSync('artifacts', { recursive: true, force: true });
mkdirSync('artifacts');
for (const target of ['chrome', 'firefox']) {
  const name = `who-says-${version}-${target}.zip`;
  const paths = [
    '--source-dir',
    `dist/${target}`,
    '--artifacts-dir',
    'artifacts',
    '--filename',
    name,
  ];
  run('npx', ['web-ext', 'build', ...paths, '--overwrite-dest']);
}
run('git', [
  'archive',
  '--format=zip',
  `--output=artifacts/who-says-${version}-source.zip`,
  'HEAD',
]);
