import { isBox, type Box, type Passage } from './box.ts';
import { traitOf } from './traits.ts';
import { weigh, type Weight } from './weigh.ts';

/** An `aside` name is not believed of a box that holds more than this share of the page's words. */
const toobig = 0.5;
/** How much of what speaks against a box's parts is held against the box itself. */
const drag = 0.4;

/** The part of the page that holds the story, and the passages in it that are the story. */
export interface Choice {
  readonly root: Box;
  readonly passages: readonly Passage[];
}

class Choosing {
  readonly weights = new Map<Passage, Weight>();
  /** Words that speak for a box with all that stands in it. */
  readonly #good = new Map<Box, number>();
  readonly #value = new Map<Box, number>();
  #total = 0;
  #best: Box | undefined;
  #bestValue = 0;

  /** Weighs every passage; yields between boxes. */
  *weighAll(box: Box): Generator<void, number> {
    let good = 0;
    for (const child of box.children) {
      if (isBox(child)) {
        good += yield* this.weighAll(child);
      } else {
        const weight = weigh(child);
        this.weights.set(child, weight);
        good += Math.max(0, weight.score);
      }
    }
    yield;
    this.#good.set(box, good);
    this.#total = good;
    return good;
  }

  /** The value of every box, children first; remembers the best. */
  *value(box: Box): Generator<void, number> {
    const trait = this.traitOf(box);
    let value = 0;
    for (const child of box.children) {
      const part = isBox(child) ? yield* this.value(child) : (this.weights.get(child)?.score ?? 0);
      value += part > 0 ? part : part * drag;
    }
    yield;
    if (trait === 'aside' && value > 0) value *= -drag;
    if (trait === 'story' && value > 0) value *= 1.1;
    this.#value.set(box, value);
    if (value > this.#bestValue) {
      this.#best = box;
      this.#bestValue = value;
    }
    return value;
  }

  traitOf(box: Box): 'story' | 'aside' | 'plain' {
    const trait = traitOf(box.element);
    const big = (this.#good.get(box) ?? 0) > toobig * this.#total;
    return trait === 'aside' && big ? 'plain' : trait;
  }

  get best(): Box | undefined {
    return this.#best;
  }

  /** The passages of a box that are main text. */
  *take(box: Box): Generator<Passage, void> {
    for (const [at, child] of box.children.entries()) {
      if (isBox(child)) {
        if ((this.#value.get(child) ?? 0) > 0 || this.#isPlainLine(child)) yield* this.take(child);
      } else if (this.#belongs(child, box, at)) yield child;
    }
  }

  /** A paragraph element whose only content is a short line of plain words. */
  #isPlainLine(box: Box): boolean {
    const [only] = box.children;
    if (box.children.length !== 1 || !only || isBox(only)) return false;
    const weight = this.weights.get(only);
    if (only.kind === 'heading') return this.traitOf(box) !== 'aside';
    return (
      /^(?:P|LI|BLOCKQUOTE)$/.test(box.element.tagName) &&
      (weight?.linked ?? 1) < 0.6 &&
      this.traitOf(box) !== 'aside'
    );
  }

  #belongs(passage: Passage, box: Box, at: number): boolean {
    const weight = this.weights.get(passage);
    if (!weight) return false;
    if (weight.score > 0 || passage.kind === 'heading') return true;
    if (weight.linked > 0.6) return false;
    return /^(?:P|LI)$/.test(box.element.tagName) || at > 0;
  }
}

/** Headings that no taken passage follows are headings of something else. */
function withoutLooseHeadings(passages: readonly Passage[]): Passage[] {
  return passages.filter((passage, at) => {
    if (passage.kind !== 'heading') return true;
    return passages.slice(at + 1).find((next) => next.kind !== 'heading') !== undefined;
  });
}

/**
 * The box whose parts speak most for being the story, and its passages. Each passage is weighed by its own
 * text (sentences for, links and labels against), summed up the tree, with what stands against a part held
 * against the whole: the maximum-weight subtree, after Kohlschütter et al. 2010 (shallow text features) and
 * Readability (scores that rise to the parents).
 */
export function* choose(page: Box): Generator<void, Choice | undefined> {
  const choosing = new Choosing();
  yield* choosing.weighAll(page);
  yield* choosing.value(page);
  const root = choosing.best;
  if (!root) return undefined;
  const passages: Passage[] = [];
  for (const passage of choosing.take(root)) passages.push(passage);
  return { root, passages: withoutLooseHeadings(passages) };
}
