// Everything that `npm start` and `npm test` need on a machine with only Node 20 and npm: the packages and two
// browsers. Plain JavaScript, since it runs before anything is installed. Fast when there is nothing to do.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { chromiumPath, firefoxPath } from './browsers.mjs';

const root = new URL('..', import.meta.url).pathname;
const stamp = `${root}node_modules/.who-says-setup`;

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  console.log(`> ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env });
  return status === 0;
}

function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  if (!run('npm', ['ci', '--no-audit', '--no-fund'])) {
    console.error(
      'The packages could not be installed. Is there a connection to the npm registry?',
    );
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

function installBrowsers() {
  const missing = [!chromiumPath() && 'chromium', !firefoxPath() && 'firefox-esr'].filter(Boolean);
  if (missing.length === 0) return;
  const names = missing.map(String);
  const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (canInstall && run('apt-get', ['update', '-qq'])) {
    run('apt-get', [
      'install',
      '-y',
      '-qq',
      '--no-install-recommends',
      ...names,
      'fonts-dejavu-core',
    ]);
  }
  if (!chromiumPath() || !firefoxPath()) {
    console.error(
      `Not found: ${names.join(' and ')}. Install Chrome or Chromium and Firefox, or name them in ` +
        'CHROMIUM_PATH and FIREFOX_PATH, and run this again.',
    );
    process.exit(1);
  }
}

installPackages();
installBrowsers();
