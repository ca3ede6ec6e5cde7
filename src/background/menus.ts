import browser from 'webextension-polyfill';
import type { PageCommand } from '../messages/commands.ts';

const items = ['highlight', 'annotate', 'name-source'] as const satisfies readonly PageCommand[];
const titles = {
  highlight: 'menu_highlight',
  annotate: 'menu_annotate',
  'name-source': 'menu_name_source',
} as const satisfies Record<(typeof items)[number], string>;
const readItem = 'read-page';

/** Makes the context menu; called on installation, for the browser keeps it. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const id of items) {
    browser.contextMenus.create({
      id,
      title: browser.i18n.getMessage(titles[id]),
      contexts: ['selection'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  }
  browser.contextMenus.create({
    id: readItem,
    title: browser.i18n.getMessage('menu_read_page'),
    contexts: ['page'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}

/** The command of a menu item, or 'read' for "Read this page". */
export function commandOf(menuItemId: string | number): PageCommand | 'read' | undefined {
  if (menuItemId === readItem) return 'read';
  return items.find((id) => id === menuItemId);
}
