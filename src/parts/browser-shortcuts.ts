import browser from 'webextension-polyfill';
import type { Shortcut } from './shortcuts.tsx';

/** The commands of the manifest with the keys that they have now; phones have none. */
export async function browserShortcuts(): Promise<Shortcut[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    description,
    keys: shortcut,
  }));
}
