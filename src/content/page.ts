import type { Article, TextMap } from '../article/article.ts';
import { readMarkup } from '../article/declarations.ts';
import { looksLikeNews } from '../article/detect.ts';
import { readArticle } from '../article/read.ts';
import { isShown, marksOf } from '../marks/layers.ts';
import type { Mark } from '../marks/mark.ts';
import type { Painter } from '../marks/painter.ts';
import type { Paper } from '../marks/palette.ts';
import type { TextSelection } from '../marks/selection.ts';
import type { Call } from '../messages/call.ts';
import type { NotePlace, PageReport, PageStatus, Reading } from '../messages/protocol.ts';
import type { Settings } from '../messages/settings.ts';
import { articleKey } from '../notes/article-key.ts';
import type { Note } from '../notes/note.ts';
import { articlePaper } from './article-paper.ts';
import { PageSwitch } from './page-switch.ts';
import { placesOf } from './places.ts';

/** Milliseconds that the analysis of a long article may take before it counts as lost. */
const analysisTimeout = 30_000;

/** One page that is being read: what is known of it, and what is painted on it. */
export class Page {
  status: PageStatus = 'reading';
  article: Article | undefined;
  map: TextMap | undefined;
  reading: Reading | undefined;
  notes: readonly Note[] = [];
  places: readonly NotePlace[] = [];
  marks: readonly Mark[] = [];
  /** What the article's text lies on. */
  paper: Paper = 'light';
  readonly switch = new PageSwitch();
  /** Told when its notes or claims have changed and are painted so. */
  onContent: () => void = () => {};

  readonly #document: Document;
  readonly #call: Call;
  readonly #painter: Painter;
  readonly #signal: AbortSignal;
  #focus: readonly TextSelection[] = [];
  settings: Settings;
  #timing: PageReport['timing'];
  #running: AbortController | undefined;

  constructor(
    document: Document,
    call: Call,
    painter: Painter,
    settings: Settings,
    signal: AbortSignal,
  ) {
    this.#document = document;
    this.#call = call;
    this.#painter = painter;
    this.settings = settings;
    this.#signal = signal;
  }

  describe(): PageReport {
    const { status, article, reading, notes, places } = this;
    return {
      status,
      url: this.#document.URL,
      ...(article && { article, markup: readMarkup(this.#document) }),
      ...(reading && { reading }),
      notes,
      places,
      ...(this.#timing && { timing: this.#timing }),
    };
  }

  /** Reads the page from the start, in place of any reading that is under way. */
  async read(): Promise<void> {
    this.#running?.abort();
    const run = new AbortController();
    this.#running = run;
    const signal = AbortSignal.any([run.signal, this.#signal]);
    try {
      await this.#read(signal);
    } catch (error) {
      if (signal.aborted) return;
      this.#become('failed');
      throw error;
    }
  }

  /** Takes off everything that is painted and known, for the page has become another. */
  forget(): void {
    this.#running?.abort();
    this.article = undefined;
    this.map = undefined;
    this.reading = undefined;
    this.notes = [];
    this.places = [];
    this.marks = [];
    this.#painter.clear();
  }

  /** Loads the notes of this article again and finds their places. */
  async refreshNotes(): Promise<void> {
    const { article } = this;
    if (!article) return;
    const { url, canonicalUrl } = article;
    const notes = await this.#call(
      'notes.ofArticle',
      { url, canonicalUrl },
      { signal: this.#signal },
    );
    if (this.article !== article) return;
    this.setNotes(notes);
    // A popup that asked before is out of date now.
    if (this.status !== 'reading') this.#become(this.status);
    // Where a note stands is seen again at the next visit, should this report be lost.
    if (notes.length > 0) this.#call('notes.places', { places: this.places }).catch(() => {});
  }

  setNotes(notes: readonly Note[]): void {
    this.notes = notes.filter(({ deleted }) => !deleted);
    this.places = this.article ? placesOf(this.article.text, this.notes) : [];
    this.paint();
    this.onContent();
  }

  /** Shows the article as it was read anew: its reader has corrected a claim. */
  setReading(reading: Reading): void {
    this.reading = reading;
    this.paint();
    this.onContent();
    this.#become(this.status);
  }

  /** Reads again what the reader has corrected elsewhere: in the popup, in another tab. */
  async refreshReading(keys: readonly string[]): Promise<void> {
    const { article } = this;
    const isThis = article && keys.includes(articleKey(article.url, article.canonicalUrl));
    if (!isThis || !this.reading) return;
    const reading = await this.#analyse(article, this.#signal);
    if (this.article === article) this.setReading(reading);
  }

  /** Shows which words a card is about, until it is called again. */
  focusOn(words: readonly TextSelection[]): void {
    if (words.length === 0 && this.#focus.length === 0) return;
    this.#focus = words;
    this.paint();
  }

  /** Puts marks back where the page has replaced its text nodes; reads again what has new words. */
  async follow(): Promise<void> {
    if (this.status === 'reading') return;
    const { map } = this;
    if (!map || map.refresh().length > 0 || map.hasGrown()) return this.read();
    this.paint();
    return undefined;
  }

  /** Switches this page on or off until it is left. */
  switchTo(on: boolean): void {
    this.switch.turn(on);
    this.setSettings(this.settings);
  }

  /** Follows a change of settings: a page that is switched off shows nothing, one that is switched on is read. */
  setSettings(settings: Settings): void {
    this.settings = settings;
    if (!this.#isOn()) {
      this.forget();
      this.#become('off');
    } else if (this.status === 'off') {
      this.read().catch(() => {});
    } else {
      this.paint();
      this.#become(this.status);
    }
  }

  paint(): void {
    const { map, article } = this;
    if (!map || !article) return;
    const { density, allClaims } = this.settings;
    this.marks = marksOf({
      reading: this.reading,
      notes: this.notes,
      places: this.places,
      density,
      allClaims,
    });
    this.paper = articlePaper(article, map, window);
    const lit = this.#focus.map(({ start, end }) => ({ start, end, kind: 'focus' as const }));
    this.#painter.paint([...this.marks, ...lit], map, this.paper);
  }

  /** Paints for the other paper if the page has changed its theme. */
  followTheme(): void {
    const { map, article, paper } = this;
    if (map && article && articlePaper(article, map, window) !== paper) this.paint();
  }

  #isOn(): boolean {
    return this.switch.isOn(this.settings, this.#document.location.hostname);
  }

  async #read(signal: AbortSignal): Promise<void> {
    if (!this.#isOn()) return this.#become('off');
    const started = now();
    if (!this.article) this.#become('reading');
    const isNews = this.switch.asked || looksLikeNews(this.#document) !== 'no';
    const found = isNews ? await readArticle(this.#document, { pause, signal }) : undefined;
    if (!found) {
      this.forget();
      return this.#become('not-article');
    }
    const known = this.article?.text === found.article.text ? this.reading : undefined;
    this.article = found.article;
    this.map = found.map;
    this.reading = known;
    // The reader's own highlights come first: they wait for no analysis.
    await Promise.allSettled([this.refreshNotes()]);
    signal.throwIfAborted();
    if (!/^(en|$)/.test(found.article.language)) return this.#become('language');
    if (!known) {
      this.reading = await this.#analyse(found.article, signal);
    }
    this.paint();
    this.#timing = { started, painted: now() };
    return this.#become('read');
  }

  #analyse(article: Article, signal: AbortSignal): Promise<Reading> {
    return this.#call('article.read', { article }, { timeout: analysisTimeout, signal });
  }

  #become(status: PageStatus): void {
    this.status = status;
    const claims = this.reading?.sourcing.claims ?? [];
    const shown = claims.filter((claim) => isShown(claim, this.settings.allClaims)).length;
    // Badge and popup can miss one report: the next one tells them all.
    const report = { url: this.#document.URL, status, claims: shown };
    this.#call('page.changed', report).catch(() => {});
  }
}

/** Milliseconds since the epoch, with fractions. */
const now = () => performance.timeOrigin + performance.now();

/** Lets the page run before the next slice of work. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));
