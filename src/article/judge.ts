import { isBox, type Box, type Passage } from './box.ts';
import type { Evidence } from './evidence.ts';
import { traitOf, type Trait } from './traits.ts';
import { weigh, type Weight } from './weigh.ts';

/** A box with more than this share of the page's sentences is not aside, whatever it is called. */
const majority = 0.5;
const almostAll = 0.95;
const mostly = 0.7;
/** A box that holds the title, or a part that is named the story, needs less to be believed. */
const someShare = 0.1;
const storyShare = 0.25;
/** A box with this share of its words in the declared body is of the story, whatever it is called. */
const declaredShare = 0.5;
/** How much of what speaks against a part is held against the whole. */
const drag = 0.4;
/** What a name that announces the story adds. */
const storyBonus = 1.15;
/** Words in the boxes that call to subscribe. */
const smallBox = 120;
/** Words of a teaser: another article's linked headline and its first sentence or two. */
const teaser = 90;
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
  /** Words for the story in the parts that are named so. */
  story: number;
  /** Words of lines that the page declares as its article's. */
  declared: number;
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
  readonly #named = new Map<Box, Trait>();
  readonly #traits = new Map<Box, Trait>();
  readonly #values = new Map<Box, number>();
  readonly #titles: Passage[] = [];
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

  /** The lines that are the page's title, in reading order. */
  get titles(): readonly Passage[] {
    return this.#titles;
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
      story: 0,
      declared: 0,
    };
    for (const child of box.children) {
      if (isBox(child)) add(count, yield* this.#count(child));
      else {
        const weight = weigh(child, this.#evidence);
        this.#weights.set(child, weight);
        if (weight.isTitle) this.#titles.push(child);
        addLine(count, child, weight);
      }
    }
    yield;
    const trait = traitOf(box.element);
    if (trait === 'story' || trait === 'mixed') count.story = count.good;
    this.#named.set(box, trait);
    this.#counts.set(box, count);
    return count;
  }

  *#evaluate(box: Box, isOutside = false): Generator<void, number> {
    let value = 0;
    const trait = this.traitOf(box);
    const outside = isOutside || trait === 'aside' || trait === 'other';
    for (const child of box.children) {
      const part = isBox(child)
        ? yield* this.#evaluate(child, outside)
        : this.weightOf(child).score;
      value += part > 0 ? part : part * drag;
    }
    yield;
    if (value > 0 && (trait === 'aside' || trait === 'other')) value *= -drag;
    if (value > 0 && trait === 'story') value *= storyBonus;
    this.#values.set(box, value);
    if (value > this.#bestValue && !outside) {
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
    const named = this.#named.get(box) ?? 'plain';
    if (!count) return named;
    const total = Math.max(this.#total, 1);
    const share = count.good / total;
    if (count.declared > declaredShare * count.words) return named === 'story' ? named : 'plain';
    const isMain = (count.hasTitle && share > someShare) || count.story / total > storyShare;
    if (named === 'other') return isMain || share > almostAll ? 'plain' : 'other';
    if (named === 'aside') {
      const holdsStory = count.story > mostly * count.good;
      return isMain || holdsStory || share > majority ? 'plain' : 'aside';
    }
    if (count.words < smallBox && count.lines > 1 && share <= majority) {
      const isHouse = count.houseLines / count.lines >= houseShare;
      const isTeaser = count.hasLinkedHeading && count.words < teaser;
      if (isHouse || isTeaser) return 'aside';
    }
    return named;
  }
}

function add(count: Count, part: Count): void {
  count.good += part.good;
  count.words += part.words;
  count.lines += part.lines;
  count.houseLines += part.houseLines;
  count.story += part.story;
  count.declared += part.declared;
  count.hasTitle ||= part.hasTitle;
  count.hasLinkedHeading ||= part.hasLinkedHeading;
}

function addLine(count: Count, { kind }: Passage, weight: Weight): void {
  count.good += Math.max(0, weight.score);
  count.words += weight.words;
  count.lines += 1;
  if (weight.declared) count.declared += weight.words;
  if (weight.barred && !weight.isTitle) count.houseLines += 1;
  if (weight.isTitle) count.hasTitle = true;
  if (kind === 'heading' && weight.linked > 0.6 && weight.words > 2) count.hasLinkedHeading = true;
}
