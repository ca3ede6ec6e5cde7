import { mkdtempSync, readdirSync, renameSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Extension } from '../../../scripts/browser/extension.ts';
import { until } from '../../../scripts/browser/until.ts';
import { screenOf, type Screen } from './screen.ts';

export const openLibrary = async (extension: Extension): Promise<Screen> =>
  screenOf(await extension.session.openScreen('src/screens/library/index.html'));

/** Saves a file in this format through the library's dialog and returns where it lies once the browser has written it. */
export async function exportFrom(
  extension: Extension,
  library: Screen,
  format: RegExp,
): Promise<string> {
  await library.press('Export and import');
  await library.press(format);
  // With the pointer: a second file that nobody asked for is one too many for Chromium.
  await library.page.locator('button::-p-text(Save file)').click();
  const saved = await savedFile(extension);
  await library.press('Close');
  return saved;
}

/** Waits for a file in the downloads and moves it to a folder of its own: the next may have the same name. */
export async function savedFile({ session: { downloads } }: Extension): Promise<string> {
  const name = await until('a file is saved', () => {
    const files = readdirSync(downloads);
    // A browser that is still writing keeps a second file beside it.
    if (files.some((file) => /\.(part|crdownload)$/.test(file))) return undefined;
    return files.find((file) => statSync(join(downloads, file)).size > 0);
  });
  const path = join(mkdtempSync(join(tmpdir(), 'who-says-saved-')), name);
  renameSync(join(downloads, name), path);
  return path;
}
