import { isBox, type Box, type Passage } from './box.ts';
import type { Evidence } from './evidence.ts';
import { traitOf, type Trait } from './traits.ts';
import { weigh, type Weight } from './weigh.ts';

/** A box with more than this share of the page's sentences is not aside, whatever it is called. */
const majority = 0.5;
const almostAll = 0.95;
/** How much of what speaks against a part is held against the whole. */
const drag = 0.4;
/** What a name that announces the story adds. */
const storyBonus = 1.15;
/** Words in the boxes that call to subscribe or lead to another article; a story's part may be as small, but not both. */
const smallBox = 120;
/** The share of a small box's lines that are the outlet's own word, from which all of it is. */
const houseShare = 0.25;

/** What is counted of a box and all that stands in it. */
interface Count {
  /** Words that speak for its being main text. */
  good: number;
  words: number;
  lines: number;
  houseLines: number;
  hasTitle: boolean;
  /** A heading that is a link: the way to another article. */
  hasLinkedHeading: boolean;
}

const nothing: Weight = {
  words: 0,
  linked: 0,
  score: 0,
  barred: true,
  isTitle: false,
  isSummary: false,
  declared: undefined,
};

/** Weighs all passages of a page and judges its boxes, children first. */
export class Judgement {
  readonly #evidence: Evidence;
  readonly #weights = new Map<Passage, Weight>();
  readonly #counts = new Map<Box, Count>();
  readonly #traits = new Map<Box, Trait>();
  readonly #values = new Map<Box, number>();
  #total = 0;
  #bestValue = 0;
  /** The box of the greatest value; of equals the innermost. */
  best: Box | undefined;

  constructor(evidence: Evidence) {
    this.#evidence = evidence;
  }

  *pass(page: Box): Generator<void, void> {
    this.#total = (yield* this.#count(page)).good;
    yield* this.#evaluate(page);
  }

  weightOf(passage: Passage): Weight {
    return this.#weights.get(passage) ?? nothing;
  }

  valueOf(box: Box): number {
    return this.#values.get(box) ?? 0;
  }

  *#count(box: Box): Generator<void, Count> {
    const count: Count = {
      good: 0,
      words: 0,
      lines: 0,
      houseLines: 0,
      hasTitle: false,
      hasLinkedHeading: false,
    };
    for (const child of box.children) {
      if (isBox(child)) add(count, yield* this.#count(child));
      else {
        const weight = weigh(child, this.#evidence);
        this.#weights.set(child, weight);
        addLine(count, child, weight);
      }
    }
    yield;
    this.#counts.set(box, count);
    return count;
  }

  *#evaluate(box: Box): Generator<void, number> {
    let value = 0;
    for (const child of box.children) {
      const part = isBox(child) ? yield* this.#evaluate(child) : this.weightOf(child).score;
      value += part > 0 ? part : part * drag;
    }
    yield;
    const trait = this.traitOf(box);
    if (value > 0 && (trait === 'aside' || trait === 'other')) value *= -drag;
    if (value > 0 && trait === 'story') value *= storyBonus;
    this.#values.set(box, value);
    if (value > this.#bestValue) {
      this.best = box;
      this.#bestValue = value;
    }
    return value;
  }

  /** What a box is, after its names and its content. */
  traitOf(box: Box): Trait {
    const known = this.#traits.get(box);
    if (known) return known;
    const trait = this.#judge(box);
    this.#traits.set(box, trait);
    return trait;
  }

  #judge(box: Box): Trait {
    const count = this.#counts.get(box);
    const named = traitOf(box.element);
    if (!count) return named;
    const share = this.#total > 0 ? count.good / this.#total : 0;
    const isMain = count.hasTitle && share > 0.2;
    if (named === 'other') return isMain || share > almostAll ? 'plain' : 'other';
    if (named === 'aside') return isMain || share > majority ? 'plain' : 'aside';
    if (count.words < smallBox && count.lines > 1 && share <= majority) {
      const isHouse = count.houseLines / count.lines >= houseShare;
      if (isHouse || count.hasLinkedHeading) return 'aside';
    }
    return named;
  }
}

function add(count: Count, part: Count): void {
  count.good += part.good;
  count.words += part.words;
  count.lines += part.lines;
  count.houseLines += part.houseLines;
  count.hasTitle ||= part.hasTitle;
  count.hasLinkedHeading ||= part.hasLinkedHeading;
}

function addLine(count: Count, { kind }: Passage, weight: Weight): void {
  count.good += Math.max(0, weight.score);
  count.words += weight.words;
  count.lines += 1;
  if (weight.barred && !weight.isTitle) count.houseLines += 1;
  if (weight.isTitle) count.hasTitle = true;
  if (kind === 'heading' && weight.linked > 0.6 && weight.words > 2) count.hasLinkedHeading = true;
}
