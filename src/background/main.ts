import browser, { type Runtime } from 'webextension-polyfill';
import { createReplier } from '../messages/answer.ts';
import { pageCommands, type PageCommand } from '../messages/commands.ts';
import type { Notice } from '../messages/protocol.ts';
import { backgroundSchemas } from '../messages/schema.ts';
import type { Hand } from '../notes/stamp.ts';
import { connectStore } from '../store/connection.ts';
import { deviceId } from '../store/settings.ts';
import { createAnswers } from './answers.ts';
import { createBackups } from './backup/backups.ts';
import { createIndexer } from './indexer.ts';
import { commandOf, createMenus } from './menus.ts';
import type { NoteKeeper } from './notes.ts';
import { callPage, tellPages } from './pages.ts';
import { injectReader, injectSentinel } from './reader.ts';
import { tidy } from './tidy.ts';

/**
 * The background: routes messages, reads claims, keeps notes. It may be stopped between any two lines, so it holds
 * nothing that it cannot get again, and every listener is added in the first turn.
 */

const store = connectStore();
const indexNotes = createIndexer(store);

const handOf = async (page: string): Promise<Hand> => ({
  device: await store.use((db) => deviceId(db)),
  page,
});

/** Screens that are not open do not hear it, which is as it should be. */
const tellScreens = (notice: Notice) => void browser.runtime.sendMessage(notice).catch(() => {});

const keeper: NoteKeeper = {
  store,
  now: () => Date.now(),
  handOf,
  onChanged: () => {
    tellScreens({ type: 'notice.notes' });
    void tellPages({ type: 'page.notesChanged' });
    indexNotes();
  },
  // Pages are not told: two of them that show different parts of an article would tell each other for ever.
  onTurned: () => tellScreens({ type: 'notice.notes' }),
};

const backups = createBackups(store, keeper.now, () => tellScreens({ type: 'notice.backup' }));

const reply = createReplier(
  backgroundSchemas,
  createAnswers(store, keeper, backups, {
    settings: (settings) => {
      tellScreens({ type: 'notice.settings', settings });
      void tellPages({ type: 'page.settingsChanged', settings });
      backups.check().catch(() => {});
    },
    page: (tabId) => tellScreens({ type: 'notice.page', tabId }),
    corrections: (articles) => void tellPages({ type: 'page.correctionsChanged', articles }),
  }),
);

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  // Only our own pages and content scripts are heard.
  return sender.id === browser.runtime.id ? reply(message, sender) : undefined;
});

browser.runtime.onStartup.addListener(() => void tidy(store, keeper.onTurned));

browser.runtime.onInstalled.addListener(({ reason }) => {
  void createMenus();
  void tidy(store, keeper.onTurned);
  void readOpenTabs();
  if (reason === 'install') {
    void browser.tabs.create({ url: browser.runtime.getURL('src/screens/welcome/index.html') });
  }
});

browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
  const command = commandOf(menuItemId);
  if (tab?.id === undefined || !command) return;
  if (command === 'read') void readPage(tab.id);
  else void runCommand(tab.id, command);
});

browser.commands.onCommand.addListener((name, tab) => {
  const command = pageCommands.find((known) => known === name);
  if (tab?.id !== undefined && command) void runCommand(tab.id, command);
});

// An address that changes without a load: a new article of a single-page site, or only a new fragment.
browser.tabs.onUpdated.addListener((tabId, { url }) => {
  if (!url || !/^https?:/.test(url)) return;
  callPage(tabId)('page.moved', { url }).catch(() => injectSentinel(tabId).catch(() => {}));
});

/** Milliseconds after which whatever woke the background has had its answer. */
const breath = 1000;

// What the background was stopped in the middle of goes on whenever it wakes, and what has become due is done.
setTimeout(() => {
  indexNotes();
  backups.check().catch(() => {});
}, breath);

/** Articles that were open before this version came are read without a reload. */
async function readOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  await Promise.allSettled(tabs.map(({ id = -1 }) => injectSentinel(id)));
}

/** Reads a page because its reader asked, whatever it is. A page that cannot be read stays as it is. */
async function readPage(tabId: number): Promise<void> {
  await injectReader(tabId);
  await callPage(tabId)('page.read', {});
}

/** On a page that was not read, the command itself asks for it. */
async function runCommand(tabId: number, command: PageCommand): Promise<void> {
  const call = callPage(tabId);
  try {
    await call('page.command', { command });
  } catch {
    await readPage(tabId);
    await call('page.command', { command });
  }
}
