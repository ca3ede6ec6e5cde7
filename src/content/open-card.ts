import type { Article } from '../article/article.ts';
import { cardOf, type CardContent } from '../marks/card-content.ts';
import type { Mark, MarkSubject } from '../marks/mark.ts';
import type { CardOptions, Overlay } from '../marks/overlay.tsx';
import type { Page } from './page.ts';

/** What the card that is open is about. */
interface About {
  /** Innermost first, as they were under the pointer. */
  readonly subjects: readonly MarkSubject[];
  /** The text that the claims and names were read in. */
  readonly text: string;
}

const isSame = (a: MarkSubject, b: MarkSubject): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The card on the page, kept as the page is: its notes and claims may be changed in another window meanwhile. */
export class OpenCard {
  readonly #page: Page;
  readonly #overlay: Overlay;
  #about: About | undefined;

  constructor(page: Page, overlay: Overlay) {
    this.#page = page;
    this.#overlay = overlay;
    page.onContent = () => this.#refresh();
  }

  /** Shows what there is to say of these marks beside the range. Returns whether there is anything. */
  show(marks: readonly Mark[], range: Range, options: CardOptions): boolean {
    const { article } = this.#page;
    const content = article && this.#contentOf(article, marks);
    if (!content) return false;
    this.#overlay.showCard(content, range, options);
    this.#about = { subjects: marks.map(({ subject }) => subject), text: article.text };
    return true;
  }

  /** The card has been closed. */
  forget(): void {
    this.#about = undefined;
  }

  #contentOf(article: Article, marks: readonly Mark[]): CardContent | undefined {
    const { reading, notes, places } = this.#page;
    return cardOf({ article, reading, notes, places }, marks);
  }

  #refresh(): void {
    const { article, reading, marks } = this.#page;
    if (!this.#about || !article) return;
    const { subjects, text } = this.#about;
    // While the page is read anew, its reader goes on with the card as it was.
    const isKnown = reading !== undefined || subjects.every((subject) => 'note' in subject);
    if (!isKnown || article.text !== text) return;
    const still = subjects.flatMap((wanted) =>
      marks.filter(({ subject }) => isSame(subject, wanted)),
    );
    const content = this.#contentOf(article, still);
    if (content) this.#overlay.updateCard(content);
    else this.#overlay.hideCard();
  }
}
