/**
 * The one typed protocol between page, background and screens: types only.
 * Every message has a `type` that names its purpose; every answer is a value, or an error with a code that the
 * screens can put into words.
 */
import type { Article } from '../article/article.ts';
import type { DateMention, Entity, Figure } from '../language/analysis.ts';
import type { Note, NoteColour, NoteTarget, QuoteSelector, Stamp } from '../notes/note.ts';
import type { ArticleFacts } from '../notes/create.ts';
import type { Selectors } from '../notes/selectors.ts';
import type { OrphanReason } from '../notes/orphan.ts';
import type { Correction } from '../sourcing/correction.ts';
import type { Sourcing } from '../sourcing/claim.ts';
import type { PageMarkup } from '../outlets/declarations.ts';
import type { OutletRecord } from '../outlets/outlet.ts';
import type { SiteAnswer } from '../outlets/site-answer.ts';
import type { OutletHistory } from '../store/history.ts';
import type { PageCommand } from './commands.ts';
import type { NoteFacets, NotePage, NoteQuery, NotesAct } from './note-query.ts';
import type { BackupRecord, WrittenBackup } from './backup.ts';
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
  /** How sure the place is, 0 to 1; 0 for an orphan. */
  readonly confidence: number;
  /** Why an orphan's place is not found. */
  readonly reason?: OrphanReason;
}

/** All that the popup needs to know of a page. */
export interface PageReport {
  readonly status: PageStatus;
  readonly url: string;
  readonly article?: Article;
  readonly reading?: Reading;
  readonly notes: readonly Note[];
  readonly places: readonly NotePlace[];
  /** What the page says of itself in its markup, unchecked: outlets/declarations.ts reads it. */
  readonly markup?: PageMarkup;
  /** When this reading began and when its marks were painted, in milliseconds since the epoch. */
  readonly timing?: { readonly started: number; readonly painted: number };
}

/** A change to a note; what is absent stays as it is. */
export interface NoteEdit {
  readonly words?: string;
  readonly tags?: readonly string[];
  readonly colour?: NoteColour;
  /** The stamps of the texts that the writer had in view; others stay beside the new words. Absent: all. */
  readonly inView?: readonly Stamp[];
}

/** The weekly backup, as it stands. */
export interface BackupState extends BackupRecord {
  /** The reader wants it. */
  readonly on: boolean;
  /** The browser lets us save downloads. */
  readonly permitted: boolean;
}

/** From the page or a screen to the background: the request and the value of its answer. */
export interface BackgroundCalls {
  /** The sentinel has found a news article; the background injects the reader unless it is switched off. */
  'page.found': { request: object; answer: boolean };
  /** The reader starts or starts again: which settings hold for this page. */
  'page.settings': { request: { host: string }; answer: Settings };
  /** The reader's state changed: badge and popup follow, if the tab still shows the page at `url`. */
  'page.changed': {
    request: { url: string; status: PageStatus; claims: number };
    answer: null;
  };
  'article.read': { request: { article: Article }; answer: Reading };
  /** The reader's correction of a claim, kept for every later visit; the answer is the corrected reading. */
  'corrections.put': { request: { article: Article; correction: Correction }; answer: Reading };
  'corrections.delete': { request: { article: Article; id: string }; answer: Reading };
  'notes.ofArticle': { request: { url: string; canonicalUrl: string }; answer: readonly Note[] };
  /** Makes a note; the page chooses its id, so that a retried request makes no second one. */
  'notes.create': {
    request: {
      id: string;
      article: ArticleFacts;
      selectors: Selectors;
      claim?: NoteTarget['claim'];
      words: string;
      tags: readonly string[];
      colour: NoteColour;
    };
    answer: Note;
  };
  'notes.edit': { request: { id: string; edit: NoteEdit }; answer: Note };
  /** Gives a note another place: its reader has said where it belongs. */
  'notes.attach': {
    request: {
      id: string;
      article: ArticleFacts;
      selectors: Selectors;
      claim?: NoteTarget['claim'];
    };
    answer: Note;
  };
  /** The words found for a note are not its place, or may be after all. */
  'notes.reject': { request: { id: string; place: QuoteSelector }; answer: Note };
  'notes.allow': { request: { id: string; place: QuoteSelector }; answer: Note };
  /** Where the notes of an article were found when it was last read: orphans are listed everywhere. */
  'notes.places': { request: { places: readonly NotePlace[] }; answer: null };
  'notes.delete': { request: { id: string }; answer: Note };
  'notes.restore': { request: { id: string }; answer: Note };
  'notes.find': { request: NoteQuery; answer: NotePage };
  /** The ids of all notes that match, in the order of the list. */
  'notes.ids': { request: NoteQuery; answer: readonly string[] };
  'notes.facets': { request: object; answer: NoteFacets };
  /** Does the same to several notes; ids that are not there are passed over. The answer is how many were changed. */
  'notes.act': { request: { ids: readonly string[]; act: NotesAct }; answer: number };
  /**
   * A screen has written to the store itself (an import): everybody asks again, also for the claims of the articles with
   * these keys.
   */
  'notes.written': { request: { corrected: readonly string[] }; answer: null };
  /** Opens (or brings forward) the article of a note and shows the note there. */
  'notes.open': { request: { id: string }; answer: null };
  'settings.get': { request: object; answer: Settings };
  'settings.set': { request: { change: Partial<Settings> }; answer: Settings };
  /** Null for a page that no outlet can stand behind: a file, an IP address. */
  'outlet.lookUp': { request: { url: string }; answer: OutletRecord | null };
  /**
   * The reader asks the site in a tab for its trust.txt and ads.txt. `host` is the host that the reader was shown: a tab
   * that shows another one by now is not asked. Only our own screens may ask; it takes up to `askingTime` milliseconds.
   */
  'outlet.ask': { request: { tabId: number; host: string }; answer: SiteAnswer };
  /** What the articles of the outlet behind this address that were read rest on; empty unless the reader keeps it. */
  'history.ofOutlet': { request: { url: string }; answer: OutletHistory };
  'history.clear': { request: object; answer: null };
  'backup.state': { request: object; answer: BackupState };
  /** Makes a backup now; the answer comes when it has begun, and a notice when it has ended. */
  'backup.begin': { request: object; answer: null };
  /** From the document that writes backups where the background cannot. The answer comes when the file is saved. */
  'backup.written': { request: WrittenBackup; answer: null };
  'backup.failed': { request: { detail: string }; answer: null };
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
  /**
   * Attaches a note to the selected words, or confirms the place at which it was found. False if nothing in the article
   * is selected, or the note was not found.
   */
  'page.attach': { request: { note: string; to: 'selection' | 'place' }; answer: boolean };
  /** The place at which a note was found is not its own. The answer is what stands there; null if it was not found. */
  'page.reject': { request: { note: string }; answer: QuoteSelector | null };
  'page.show': { request: { note: string } | { claim: number }; answer: boolean };
  /** A keyboard command or menu item: highlight or annotate the selection, say who says it, walk the claims. */
  'page.command': { request: { command: PageCommand }; answer: null };
  'page.settingsChanged': { request: { settings: Settings }; answer: null };
  'page.notesChanged': { request: object; answer: null };
  /** The reader has corrected the articles of these keys (notes/article-key.ts), here or elsewhere. */
  'page.correctionsChanged': { request: { articles: readonly string[] }; answer: null };
}

/** From the background to every open screen, with no answer. */
export type Notice =
  | { readonly type: 'notice.notes' }
  | { readonly type: 'notice.backup' }
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
