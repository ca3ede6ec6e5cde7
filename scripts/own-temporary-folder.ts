import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Gives this process, and all that it starts from now on, one folder for everything temporary: browsers' profiles,
 * downloads, copies of builds. Returns what removes it, whatever happened in between: files that each test had to remove
 * itself stayed behind whenever it failed.
 */
export function ownTemporaryFolder(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'who-says-'));
  // What os.tmpdir() and the browsers look at: the first on Linux and macOS, the others on Windows.
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  // A browser that has just been killed may still be writing.
  const removal = { recursive: true, force: true, maxRetries: 10, retryDelay: 200 };
  return () => rmSync(folder, removal);
}
