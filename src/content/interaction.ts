import { knownSources, type ClaimContent } from '../marks/card-content.ts';
import { hitTest } from '../marks/hit.ts';
import type { Overlay, OverlayActions } from '../marks/overlay.tsx';
import { watchPointer } from '../marks/pointer.ts';
import { scrollTo } from '../marks/scroll-to.ts';
import { selectedText, watchSelection, type TextSelection } from '../marks/selection.ts';
import type { Call } from '../messages/call.ts';
import type { PageCommand } from '../messages/commands.ts';
import type { QuoteSelector } from '../notes/note.ts';
import type { Words } from '../parts/words.ts';
import { copyClaim, correctClaim, nameSource, takeBack } from './claim-actions.ts';
import { longestQuote } from '../sourcing/correction.ts';
import { phraseOf } from '../sourcing/phrase.ts';
import type { Desk } from './desk.ts';
import { deleteNote, editNote, keepNote } from './note-actions.ts';
import { OpenCard } from './open-card.ts';
import type { Page } from './page.ts';
import { marksAbout, type Subject } from './subject-marks.ts';
import {
  attachNote,
  confirmOnCard,
  foundPlace,
  rejectOnCard,
  rejectPlace,
} from './place-actions.ts';
import { nextClaim } from './walk.ts';

/** What the reader does on the page, and what the page answers: cards, notes, the walk through the claims. */
export class Interaction {
  readonly #desk: Desk;
  readonly #page: Page;
  readonly #words: Words;
  readonly #document: Document;
  #overlay: Overlay | undefined;
  #card: OpenCard | undefined;
  #walked: number | undefined;
  /** The window is a private one, and its reader has not been told yet that notes are kept all the same. */
  #untold: boolean;

  constructor(page: Page, call: Call, words: Words, document: Document, isPrivate: boolean) {
    this.#untold = isPrivate;
    this.#page = page;
    this.#words = words;
    this.#document = document;
    this.#desk = { page, call, words, say: (text, undo) => this.#overlay?.say(text, undo) };
  }

  /** What the card's buttons do. */
  get actions(): OverlayActions {
    const desk = this.#desk;
    const close = () => this.#overlay?.hideCard();
    return {
      onSaveNote: (content) => void this.#saveClaim(content),
      onCopy: (content) => void copyClaim(desk, content),
      onCorrect: (content, correction) => void correctClaim(desk, content, correction).then(close),
      onTakeBack: ({ claim }) => void takeBack(desk, claim.corrected?.id).then(close),
      onHidden: () => {
        this.#card?.forget();
        this.#page.focusOn([]);
      },
      onEdit: (note, edit) => editNote(desk, note, edit),
      onDelete: (note) => void deleteNote(desk, note).then(close),
      onConfirm: (note) => void confirmOnCard(desk, note).then(close),
      onReject: (note) => void rejectOnCard(desk, note).then(close),
    };
  }

  /** Follows pointer and selection until the signal aborts, or `isCurrent` says that a newer version has come. */
  listen(overlay: Overlay, isCurrent: () => boolean, signal: AbortSignal): void {
    this.#overlay = overlay;
    this.#card = new OpenCard(this.#page, overlay);
    const view = this.#document.defaultView;
    if (!view) return;
    watchPointer(
      view,
      {
        rest: (x, y) => isCurrent() && this.#page.settings.hover && this.#open(x, y, false),
        move: (x, y) => this.#leave(x, y),
        press: (x, y) => isCurrent() && (this.#open(x, y, true) || overlay.hideCard()),
      },
      (node) => overlay.owns(node),
      signal,
    );
    watchSelection(this.#document, (range) => isCurrent() && this.#offer(range), signal);
  }

  /** Scrolls to a claim or note and opens its card. Returns whether it is on the page. */
  show(to: Subject, focus = false): boolean {
    const marks = marksAbout(this.#page, to);
    // Of a claim what is said; the source has an underline of its own.
    const lit = marks.filter(({ kind }) => !kind.startsWith('source-'));
    const [first] = lit;
    const last = lit.at(-1);
    const range = first && last && this.#page.map?.rangeOf(first.start, last.end);
    if (!range) return false;
    scrollTo(range, window, matchMedia('(prefers-reduced-motion: reduce)').matches);
    if (!this.#card?.show(marks, range, { pinned: true, focus })) return false;
    this.#page.focusOn(lit);
    return true;
  }

  command(command: PageCommand): void {
    switch (command) {
      case 'highlight':
      case 'annotate':
        return void this.#keepSelection(command === 'annotate');
      case 'name-source': {
        const selected = this.#selected();
        if (!selected) return this.#overlay?.say(this.#words('card_select_first'));
        return this.#nameSource(selected);
      }
      case 'next-claim':
      case 'previous-claim': {
        this.#walked = nextClaim(this.#page.marks, this.#walked, command === 'next-claim' ? 1 : -1);
        if (this.#walked === undefined) return this.#overlay?.say(this.#words('card_no_claims'));
        return void this.show({ claim: this.#walked }, true);
      }
      default:
        return command satisfies never;
    }
  }

  #hit(x: number, y: number) {
    const { map, marks } = this.#page;
    return map && hitTest(this.#document, map, marks, x, y);
  }

  #open(x: number, y: number, pinned: boolean): boolean {
    if (!pinned && this.#overlay?.card.pinned) return false;
    const hit = this.#hit(x, y);
    return (hit && this.#card?.show(hit.marks, hit.range, { pinned, focus: false })) ?? false;
  }

  #leave(x: number, y: number): void {
    if (this.#overlay?.card.isOpen && !this.#overlay.card.pinned && !this.#hit(x, y))
      this.#overlay.hideCard();
  }

  #selection(range: Range | undefined): TextSelection | undefined {
    const { map, article } = this.#page;
    return range && map && article && selectedText(range, map, article.blocks, article.text);
  }

  #offer(range: Range | undefined): void {
    const selected = this.#page.settings.toolbar ? this.#selection(range) : undefined;
    if (!range || !selected) return this.#overlay?.hideToolbar();
    return this.#overlay?.showToolbar(range, {
      onHighlight: () => void this.#keep(selected, false),
      onAnnotate: () => void this.#keep(selected, true),
      onNameSource: this.#page.reading && (() => this.#nameSource(selected)),
    });
  }

  /** Asks whose the selected words are, and keeps the answer. */
  #nameSource(selected: TextSelection): void {
    const { article, reading, map } = this.#page;
    const words = article && phraseOf(article.text, [[selected.start, selected.end]]);
    const range = map?.rangeOf(selected.start, selected.end);
    if (!words || !reading || !range) return this.#overlay?.say(this.#words('card_not_read'));
    if (selected.end - selected.start > longestQuote)
      return this.#overlay?.say(this.#words('card_too_long'));
    this.#document.getSelection()?.removeAllRanges();
    this.#overlay?.hideToolbar();
    this.#overlay?.showNaming(
      {
        says: words,
        known: knownSources(reading),
        onName: (source) =>
          void nameSource(this.#desk, selected, source).then(() => this.#overlay?.hideCard()),
      },
      range,
    );
    return this.#page.focusOn([selected]);
  }

  /** Attaches a note to the selected words, or confirms the place at which it was found; false if there is none. */
  async attach(id: string, to: 'selection' | 'place'): Promise<boolean> {
    const words = to === 'selection' ? this.#selected() : foundPlace(this.#page, id);
    return words ? attachNote(this.#desk, id, words) : false;
  }

  /** Takes a note away from the place where it was found; what stands there, or undefined if it was not found. */
  reject(id: string): Promise<QuoteSelector | undefined> {
    return rejectPlace(this.#desk, id);
  }

  #selected(): TextSelection | undefined {
    const selection = this.#document.getSelection();
    return this.#selection(
      selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined,
    );
  }

  #keepSelection(annotate: boolean): Promise<void> {
    const selected = this.#selected();
    if (selected) return this.#keep(selected, annotate);
    this.#overlay?.say(this.#words('card_select_first'));
    return Promise.resolve();
  }

  async #keep(selected: TextSelection, annotate: boolean): Promise<void> {
    const id = await keepNote(this.#desk, selected);
    this.#document.getSelection()?.removeAllRanges();
    this.#overlay?.hideToolbar();
    if (annotate) this.#editOnCard(id);
    this.#tellPrivate(id);
  }

  #tellPrivate(id: string): void {
    const note = this.#page.notes.find((kept) => kept.id === id);
    if (!this.#untold || !note) return;
    this.#untold = false;
    this.#overlay?.say(this.#words('card_kept_private'), () => void deleteNote(this.#desk, note));
  }

  #editOnCard(id: string): void {
    const marks = this.#page.marks.filter(
      ({ subject }) => 'note' in subject && subject.note === id,
    );
    const range = marks[0] && this.#page.map?.rangeOf(marks[0].start, marks[0].end);
    if (range) this.#card?.show(marks, range, { pinned: true, focus: true, editing: id });
  }

  #saveClaim({ claim }: ClaimContent): Promise<void> {
    const first = claim.content[0] ?? claim.span;
    const last = claim.content.at(-1) ?? claim.span;
    return this.#keep({ start: first[0], end: last[1] }, true);
  }
}
