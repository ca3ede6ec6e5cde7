import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Gives this process, and all that it starts from now on, one folder for everything temporary: browsers' profiles,
 * downloads, copies of builds. It goes at the end of the process, also where that is told to end, or with the call of
 * what is returned: what each test had to remove itself stayed behind whenever it failed.
 */
export function ownTemporaryFolder(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'who-says-'));
  // What os.tmpdir() and the browsers look at: the first on Linux and macOS, the others on Windows.
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  // A browser that has just been killed may still be writing.
  const removal = { recursive: true, force: true, maxRetries: 10, retryDelay: 200 };
  const remove = () => rmSync(folder, removal);
  process.once('exit', remove);
  // Without a listener these end the process at once, and "exit" is never heard.
  for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT'] as const)
    process.once(signal, () => process.exit(1));
  return remove;
}
