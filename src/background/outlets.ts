import browser from 'webextension-polyfill';
import { createDirectory } from '../outlets/directory.ts';

/** The bundled directory; its files are read from the package when the first outlet is looked up. */
export const directory = createDirectory(async (file) => {
  const response = await fetch(browser.runtime.getURL(`outlets/${file}`));
  return response.arrayBuffer();
});
