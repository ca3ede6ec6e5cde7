import { cardOf, type CardContent, type ClaimContent } from '../marks/card-content.ts';
import type { CardActions } from '../marks/card.tsx';
import { hitTest } from '../marks/hit.ts';
import type { Mark } from '../marks/mark.ts';
import type { Overlay } from '../marks/overlay.tsx';
import { watchPointer } from '../marks/pointer.ts';
import { selectedText, watchSelection, type TextSelection } from '../marks/selection.ts';
import type { Call } from '../messages/call.ts';
import type { NoteEdit, PageCommand } from '../messages/protocol.ts';
import { selectorsAt } from '../notes/selectors.ts';
import type { Note } from '../notes/note.ts';
import { uuidv7 } from '../notes/uuid.ts';
import type { Words } from '../screens/shared/words.ts';
import { codeOf, failureWords } from '../screens/shared/failure.ts';
import type { Page } from './page.ts';
import { quotationOf } from './quotation.ts';
import { nextClaim } from './walk.ts';

/** What the reader does on the page, and what the page answers: cards, notes, the walk through the claims. */
export class Interaction {
  readonly #page: Page;
  readonly #call: Call;
  readonly #words: Words;
  readonly #document: Document;
  #overlay: Overlay | undefined;
  #walked: number | undefined;

  constructor(page: Page, call: Call, words: Words, document: Document) {
    this.#page = page;
    this.#call = call;
    this.#words = words;
    this.#document = document;
  }

  /** What the card's buttons do. */
  get actions(): Omit<CardActions, 'onClose'> {
    return {
      onSaveNote: (content) => void this.#saveClaim(content),
      onCopy: (content) => void this.#copy(content),
      onEdit: (note, edit) => this.#edit(note, edit),
      onDelete: (note) => void this.#delete(note),
    };
  }

  /** Follows pointer and selection until the signal aborts. */
  listen(overlay: Overlay, signal: AbortSignal): void {
    this.#overlay = overlay;
    const view = this.#document.defaultView;
    if (!view) return;
    watchPointer(
      view,
      {
        rest: (x, y) => this.#page.settings.hover && this.#open(x, y, false),
        move: (x, y) => this.#leave(x, y),
        press: (x, y) => this.#open(x, y, true) || overlay.hideCard(),
      },
      (node) => overlay.owns(node),
      signal,
    );
    watchSelection(this.#document, (range) => this.#offer(range), signal);
  }

  /** Scrolls to a claim or note and opens its card. Returns whether it is on the page. */
  show(to: { readonly note: string } | { readonly claim: number }, focus = false): boolean {
    const marks = this.#page.marks.filter(({ subject }) =>
      'note' in to
        ? 'note' in subject && subject.note === to.note
        : 'claim' in subject && subject.claim === to.claim,
    );
    const first = marks.toSorted((a, b) => a.start - b.start)[0];
    const range = first && this.#page.map?.rangeOf(first.start, first.end);
    const content = this.#card(marks);
    if (!range || !content) return false;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    range.startContainer.parentElement?.scrollIntoView({
      block: 'center',
      behavior: calm ? 'instant' : 'smooth',
    });
    this.#overlay?.showCard(content, range, { pinned: true, focus });
    return true;
  }

  command(command: PageCommand): void {
    switch (command) {
      case 'highlight':
      case 'annotate':
        return void this.#keepSelection(command === 'annotate');
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

  #card(marks: readonly Mark[]): CardContent | undefined {
    const { article, reading, notes, places } = this.#page;
    return article && cardOf({ article, reading, notes, places }, marks);
  }

  #hit(x: number, y: number) {
    const { map, marks } = this.#page;
    return map && hitTest(this.#document, map, marks, x, y);
  }

  #open(x: number, y: number, pinned: boolean): boolean {
    if (!pinned && this.#overlay?.card.pinned) return false;
    const hit = this.#hit(x, y);
    const content = hit && this.#card(hit.marks);
    if (!hit || !content) return false;
    this.#overlay?.showCard(content, hit.range, { pinned, focus: false });
    return true;
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
    });
  }

  #keepSelection(annotate: boolean): Promise<void> {
    const selection = this.#document.getSelection();
    const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
    const selected = this.#selection(range);
    if (selected) return this.#keep(selected, annotate);
    this.#overlay?.say(this.#words('card_select_first'));
    return Promise.resolve();
  }

  /** Makes a note of the selected words; the claim that it overlaps is remembered with it. */
  async #keep({ start, end }: TextSelection, annotate: boolean): Promise<void> {
    const { article, reading } = this.#page;
    if (!article) return;
    const id = uuidv7(Date.now());
    const claim = reading?.sourcing.claims.find(({ span }) => span[0] < end && start < span[1]);
    const source = reading?.sourcing.sources.find((candidate) => candidate.id === claim?.source);
    const selectors = selectorsAt(article, start, end);
    const { url, canonicalUrl, title, outlet, published } = article;
    const facts = {
      url,
      canonicalUrl,
      title,
      outlet,
      ...(published !== undefined && { published }),
    };
    const about = claim && { claim: { kind: claim.kind, source: source?.name ?? '' } };
    await this.#try(async () => {
      const note = await this.#call('notes.create', {
        id,
        article: facts,
        selectors,
        ...about,
        words: '',
        tags: [],
        colour: 'yellow',
      });
      this.#page.setNotes([...this.#page.notes.filter((other) => other.id !== id), note]);
      this.#document.getSelection()?.removeAllRanges();
      this.#overlay?.hideToolbar();
      if (annotate) this.#editOnCard(id);
    });
  }

  #editOnCard(id: string): void {
    const marks = this.#page.marks.filter(
      ({ subject }) => 'note' in subject && subject.note === id,
    );
    const content = this.#card(marks);
    const range = marks[0] && this.#page.map?.rangeOf(marks[0].start, marks[0].end);
    if (content && range)
      this.#overlay?.showCard(content, range, { pinned: true, focus: true, editing: id });
  }

  #saveClaim({ claim }: ClaimContent): Promise<void> {
    const first = claim.content[0] ?? claim.span;
    const last = claim.content.at(-1) ?? claim.span;
    return this.#keep({ start: first[0], end: last[1] }, true);
  }

  async #copy(content: ClaimContent): Promise<void> {
    const { article } = this.#page;
    if (!article) return;
    await this.#try(async () => {
      await navigator.clipboard.writeText(quotationOf(content, article));
      this.#overlay?.say(this.#words('card_copied'));
    });
  }

  async #edit(note: Note, edit: NoteEdit): Promise<Note> {
    const edited = await this.#call('notes.edit', { id: note.id, edit });
    this.#page.setNotes(this.#page.notes.map((other) => (other.id === edited.id ? edited : other)));
    return edited;
  }

  async #delete(note: Note): Promise<void> {
    await this.#try(async () => {
      await this.#call('notes.delete', { id: note.id });
      this.#page.setNotes(this.#page.notes.filter(({ id }) => id !== note.id));
      this.#overlay?.hideCard();
      this.#overlay?.say(this.#words('card_deleted'), () => void this.#restore(note));
    });
  }

  async #restore(note: Note): Promise<void> {
    await this.#try(async () => {
      const restored = await this.#call('notes.restore', { id: note.id });
      this.#page.setNotes([...this.#page.notes.filter(({ id }) => id !== note.id), restored]);
    });
  }

  /** A failed write is said at once: nothing that the reader did may vanish without a word. */
  async #try(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      this.#overlay?.say(failureWords(codeOf(error), this.#words));
    }
  }
}
