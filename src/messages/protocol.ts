/**
 * The one typed protocol between page, background and screens: types only.
 * Every message has a `type` that names its purpose; every answer is a value, or an error with a code that the
 * screens can put into words.
 */
import type { Article } from '../article/article.ts';
import type { DateMention, Entity, Figure } from '../language/analysis.ts';
import type { Note, NoteColour, NoteTarget } from '../notes/note.ts';
import type { Sourcing } from '../sourcing/claim.ts';
import type { OutletRecord } from '../outlets/outlet.ts';
import type { Settings } from './settings.ts';

/** What the background found in an article; offsets are into `Article.text`. */
export interface Reading {
  readonly sourcing: Sourcing;
  readonly entities: readonly Entity[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
}

/** Why a page shows no marks, or `read` if it does. */
export type PageStatus =
  | 'reading'
  | 'read'
  | 'not-article'
  | 'language'
  | 'off'
  | 'failed'
  | 'unreachable';

/** Where a note stands on the page now. */
export interface NotePlace {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly how: 'exact' | 'normalised' | 'approximate' | 'orphan';
}

/** All that the popup needs to know of a page. */
export interface PageReport {
  readonly status: PageStatus;
  readonly url: string;
  readonly article?: Article;
  readonly reading?: Reading;
  readonly notes: readonly Note[];
  readonly places: readonly NotePlace[];
}

/** A change to a note; what is absent stays as it is. */
export interface NoteEdit {
  readonly words?: string;
  readonly tags?: readonly string[];
  readonly colour?: NoteColour;
}

/** What the library and the popup ask for; all conditions must hold. */
export interface NoteQuery {
  readonly words?: string;
  readonly outlet?: string;
  readonly tag?: string;
  readonly colour?: NoteColour;
  readonly source?: string;
  readonly offset?: number;
  readonly limit?: number;
}

export interface NotePage {
  readonly notes: readonly Note[];
  /** All that match, not only this page of them. */
  readonly total: number;
}

/** From the page or a screen to the background: the request and the value of its answer. */
export interface BackgroundCalls {
  /** The sentinel has found a news article; the background injects the reader unless it is switched off. */
  'page.found': { request: object; answer: boolean };
  /** The reader starts or starts again: which settings hold for this page. */
  'page.settings': { request: { host: string }; answer: Settings };
  /** The reader's state changed: badge and popup follow. */
  'page.changed': { request: { status: PageStatus; claims: number }; answer: null };
  'article.read': { request: { article: Article }; answer: Reading };
  'notes.ofArticle': { request: { url: string; canonicalUrl: string }; answer: readonly Note[] };
  /** Makes a note; the page chooses its id, so that a retried request makes no second one. */
  'notes.create': {
    request: {
      id: string;
      target: NoteTarget;
      words: string;
      tags: readonly string[];
      colour: NoteColour;
    };
    answer: Note;
  };
  'notes.edit': { request: { id: string; edit: NoteEdit }; answer: Note };
  'notes.delete': { request: { id: string }; answer: Note };
  'notes.restore': { request: { id: string }; answer: Note };
  'notes.find': { request: NoteQuery; answer: NotePage };
  /** Opens (or brings forward) the article of a note and shows the note there. */
  'notes.open': { request: { id: string }; answer: null };
  'settings.get': { request: object; answer: Settings };
  'settings.set': { request: { change: Partial<Settings> }; answer: Settings };
  /** Null for a page that no outlet can stand behind: a file, an IP address. */
  'outlet.lookUp': { request: { url: string }; answer: OutletRecord | null };
  /** The reader asks for a page that the sentinel did not take for an article. */
  'tab.read': { request: { tabId: number }; answer: null };
}

/** From the background or a screen to the reader of a page. */
export interface PageCalls {
  'page.describe': { request: object; answer: PageReport };
  /** Read this page even if it does not look like an article, or read it again. */
  'page.read': { request: object; answer: null };
  /** The address changed without a load. */
  'page.moved': { request: { url: string }; answer: null };
  /** Marks on this page on or off, until it is left; `off` is then its status. */
  'page.switch': { request: { on: boolean }; answer: null };
  'page.show': { request: { note: string } | { claim: number }; answer: boolean };
  /** A keyboard command or menu item: highlight or annotate the selection, walk the claims. */
  'page.command': { request: { command: PageCommand }; answer: null };
  'page.settingsChanged': { request: { settings: Settings }; answer: null };
  'page.notesChanged': { request: object; answer: null };
}

export type PageCommand = 'highlight' | 'annotate' | 'next-claim' | 'previous-claim';

/** From the background to every open screen, with no answer. */
export type Notice =
  | { readonly type: 'notice.notes' }
  | { readonly type: 'notice.settings'; readonly settings: Settings }
  | { readonly type: 'notice.page'; readonly tabId: number };

export type Calls = BackgroundCalls & PageCalls;
export type CallType = keyof Calls;
export type Request<T extends CallType = CallType> = {
  [K in T]: { readonly type: K } & Readonly<Calls[K]['request']>;
}[T];
export type Answer<T extends CallType> = Calls[T]['answer'];

/** What can go wrong, in codes that the screens translate (_locales: error_<code>). */
export type ErrorCode =
  | 'timeout'
  | 'unreachable'
  | 'refused'
  | 'outdated'
  | 'quota'
  | 'storage-unavailable'
  | 'storage-newer'
  | 'not-found'
  | 'cannot-read-page'
  | 'failed';

export type Reply<T extends CallType> =
  | { readonly ok: true; readonly value: Answer<T> }
  | { readonly ok: false; readonly error: { readonly code: ErrorCode; readonly message: string } };
