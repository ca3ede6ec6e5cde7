import browser, { type Runtime } from 'webextension-polyfill';
import type { Answers } from '../messages/answer.ts';
import { askingTime } from '../messages/asking-time.ts';
import type { BackgroundCalls } from '../messages/protocol.ts';
import { defaultSettings, isSiteOff, type Settings } from '../messages/settings.ts';
import type { Connection } from '../store/connection.ts';
import { articleKey } from '../notes/article-key.ts';
import { placeOfArticle } from '../notes/correction.ts';
import { deleteCorrection, putCorrection } from '../store/corrections.ts';
import { notFound } from '../store/errors.ts';
import { clearHistory, historyOf } from '../store/history.ts';
import { getNote } from '../store/notes.ts';
import { countFacets } from '../store/search/count-facets.ts';
import { findIds, findNotes } from '../store/search/find-notes.ts';
import { changeSettings, getSettings } from '../store/settings.ts';
import { askSite } from './ask-site.ts';
import type { Backups } from './backup/backups.ts';
import { showBadge } from './badge.ts';
import { actOnNotes } from './library.ts';
import {
  articleNotes,
  attachNote,
  createNote,
  editNote,
  judgePlace,
  keepPlaces,
  moveNote,
  type NoteKeeper,
} from './notes.ts';
import { openNote } from './open-note.ts';
import { directory } from './outlets.ts';
import { callPage, tabShows } from './pages.ts';
import { countReading, siteOf } from './history.ts';
import { injectReader } from './reader.ts';
import { readClaims } from './reading.ts';

/** Who the answers tell of changes. */
export interface Tell {
  readonly settings: (settings: Settings) => void;
  readonly page: (tabId: number) => void;
  /** Of corrections to the articles of these keys. */
  readonly corrections: (articles: readonly string[]) => void;
}

/** The background's side of the protocol. */
export function createAnswers(
  store: Connection,
  keeper: NoteKeeper,
  backups: Backups,
  tell: Tell,
): Answers<keyof BackgroundCalls, Runtime.MessageSender> {
  return {
    'page.found': async (_request, { tab, url = '' }) => {
      const settings = await store.use(getSettings).catch(withoutStore);
      if (tab?.id === undefined || !isOn(settings, new URL(url).host)) return false;
      await injectReader(tab.id);
      return true;
    },
    'page.settings': () => store.use(getSettings).catch(withoutStore),
    'page.changed': async ({ url, status, claims }, { tab }) => {
      if (tab?.id === undefined || !(await tabShows(tab.id, url))) return null;
      await showBadge(tab.id, status, claims);
      tell.page(tab.id);
      return null;
    },
    'article.read': async ({ article }, { tab }) => {
      const isPrivate = tab?.incognito ?? false;
      const reading = await readClaims(article, store, isPrivate);
      const circumstances = { isPrivate, now: keeper.now() };
      countReading(store, article, reading.sourcing, circumstances).catch(() => {});
      return reading;
    },
    'corrections.put': async ({ article, correction }, from) => {
      const hand = await keeper.handOf(pageOf(from));
      const given = { ...placeOfArticle(article), correction };
      await store.use((db) => putCorrection(db, given, hand, keeper.now()));
      tell.corrections([given.articleKey]);
      return readClaims(article, store, from.tab?.incognito ?? false);
    },
    'corrections.delete': async ({ article, id }, from) => {
      const hand = await keeper.handOf(pageOf(from));
      await store.use((db) => deleteCorrection(db, id, hand, keeper.now()));
      tell.corrections([articleKey(article.url, article.canonicalUrl)]);
      return readClaims(article, store, from.tab?.incognito ?? false);
    },
    'notes.ofArticle': (request) => articleNotes(keeper, request),
    'notes.create': (request, from) => createNote(keeper, request, pageOf(from)),
    'notes.attach': (request, from) => attachNote(keeper, request, pageOf(from)),
    'notes.reject': (request, from) => judgePlace(keeper, request, 'reject', pageOf(from)),
    'notes.allow': (request, from) => judgePlace(keeper, request, 'allow', pageOf(from)),
    'notes.edit': (request, from) => editNote(keeper, request, pageOf(from)),
    'notes.places': async (request, { tab }) => {
      // When an article was looked at in a private window is nobody's business.
      if (!tab?.incognito) await keepPlaces(keeper, request);
      return null;
    },
    'notes.delete': ({ id }, from) => moveNote(keeper, id, 'bin', pageOf(from)),
    'notes.restore': ({ id }, from) => moveNote(keeper, id, 'page', pageOf(from)),
    'notes.find': (query) => store.use((db) => findNotes(db, query)),
    'notes.ids': (query) => store.use((db) => findIds(db, query)),
    'notes.facets': () => store.use(countFacets),
    'notes.act': (request, from) => actOnNotes(keeper, request, pageOf(from)),
    'notes.written': async ({ corrected }) => {
      keeper.onChanged();
      if (corrected.length > 0) tell.corrections(corrected);
      return null;
    },
    'notes.open': async ({ id }) => {
      const note = await store.use((db) => getNote(db, id, keeper.now()));
      if (!note) throw notFound();
      await openNote(note);
      return null;
    },
    'settings.get': () => store.use(getSettings),
    'settings.set': async ({ change }) => {
      const settings = await store.use((db) => changeSettings(db, change));
      tell.settings(settings);
      return settings;
    },
    'outlet.lookUp': async ({ url }) =>
      (await directory.lookUp(url, new Date(keeper.now()))) ?? null,
    'outlet.ask': async ({ tabId, host }, from) => {
      if (!isOwnScreen(from)) throw refusal();
      const { url = '' } = await browser.tabs.get(tabId);
      if (!URL.canParse(url) || new URL(url).host !== host) throw notFound();
      const answer = await askSite(url, {
        fetch: (address, init) => fetch(address, init),
        signal: AbortSignal.timeout(askingTime),
      });
      if (!answer) throw notFound();
      return answer;
    },
    'history.ofOutlet': async ({ url }) => {
      const site = await siteOf(url, keeper.now());
      return store.use((db) => historyOf(db, site));
    },
    'history.clear': async () => {
      await store.use(clearHistory);
      return null;
    },
    'backup.state': () => backups.state(),
    'backup.begin': async () => {
      await backups.begin();
      return null;
    },
    'backup.written': async (backup) => {
      await backups.save(backup);
      return null;
    },
    'backup.failed': async ({ detail }) => {
      await backups.fail(detail);
      return null;
    },
    'tab.read': async ({ tabId }) => {
      await injectReader(tabId).catch(cannotRead);
      return callPage(tabId)('page.read', {});
    },
  };
}

/** Whether a message comes from one of our own screens, and not from a page that one of our scripts runs on. */
const isOwnScreen = ({ url = '' }: Runtime.MessageSender): boolean =>
  url.startsWith(browser.runtime.getURL(''));

const refusal = () =>
  Object.assign(new Error('Only a screen of Who Says may ask this'), { code: 'refused' });

/** Whether pages of this host are read without being asked for. */
export const isOn = (settings: Settings, host: string): boolean =>
  settings.enabled && !isSiteOff(settings, host);

/**
 * Where the whole browser is private, as with "never remember history", nothing can be kept, and nothing can have been
 * switched off: pages are read with the settings of the first day. Any other failure stands.
 */
function withoutStore(error: unknown): Settings {
  if (browser.extension.inIncognitoContext) return defaultSettings;
  throw error;
}

/** Tells two open pages of one device apart, so that what both write in one note is kept. */
const pageOf = ({
  tab,
  documentId,
  url,
}: Runtime.MessageSender & { documentId?: string }): string =>
  documentId ?? `${tab?.id ?? 'screen'}:${url ?? ''}`;

/** Browser pages, stores and sites without permission refuse every extension. */
function cannotRead(reason: unknown): never {
  throw Object.assign(new Error('This page cannot be read', { cause: reason }), {
    code: 'cannot-read-page',
  });
}
