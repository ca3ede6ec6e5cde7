import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes a Chromium profile save every file in this folder without asking, under the name that it was given. (What
 * DevTools offers for that, Browser.setDownloadBehavior, gives files of extensions a name of its own.)
 */
export function saveDownloadsTo(folder: string, profile: string): void {
  const path = join(profile, 'Default', 'Preferences');
  const before = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as object) : {};
  const download = { default_directory: folder, prompt_for_download: false };
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(path, JSON.stringify({ ...before, download }));
}
