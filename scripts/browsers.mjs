// Where the browsers of this machine are. Plain JavaScript: set-up runs before anything is installed.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const chromiumNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const firefoxNames = ['firefox-esr', 'firefox', 'firefox-developer-edition'];
const chromiumPlaces = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
const firefoxPlaces = ['/Applications/Firefox.app/Contents/MacOS/firefox'];

/**
 * @param {string[]} names programs to look for on the PATH
 * @param {string[]} places full paths to try after them
 * @returns {string | undefined}
 */
function find(names, places) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...places].find((path) => existsSync(path));
}

/** The path of Chromium or Chrome, from CHROMIUM_PATH or the usual places; undefined if there is none. */
export function chromiumPath() {
  return process.env['CHROMIUM_PATH'] ?? find(chromiumNames, chromiumPlaces);
}

/** The path of Firefox, from FIREFOX_PATH or the usual places; undefined if there is none. */
export function firefoxPath() {
  return process.env['FIREFOX_PATH'] ?? find(firefoxNames, firefoxPlaces);
}
