import type { Word } from '../word.ts';
import type { CueSetting } from './cue-setting.ts';
import { CONTENT, SOURCE } from './models.ts';
import type { Range } from './ranges.ts';
import type { RoleMarginals } from './role-marginals.ts';
import type { ScoredRoles } from './find-roles.ts';
import { TAG_KINDS } from './tag-kinds.ts';

// Tables have one entry for each token of the sentence, or one more: hence the `!`.

/** What the linear ranking holds of a reading. */
export interface Rank {
  /** How far its score lies below the best one's. */
  readonly behind: number;
  /** Its probability among the readings. */
  readonly share: number;
}

/** How many facts a reading has. */
export const FACTS = 63;

/** What stands for the facts of a source or content that the reading does not have. */
const NONE = -1;
const EDGE_FACTS = 17;
const EDGE_BREAK = 20;

const likelihood = (probability: number): number => Math.log(probability + 1e-4);

/** Writes the facts of one reading as a whole into a row of FACTS numbers. */
export class FactWriter {
  readonly #setting: CueSetting;
  readonly #marginals: readonly RoleMarginals[];
  readonly #row: Float32Array;
  readonly #inside: Uint8Array;
  /** How likely each token lies inside the content, and how likely outside, as logarithms. */
  readonly #logInside: Float64Array;
  readonly #logOutside: Float64Array;
  #at = 0;

  constructor(setting: CueSetting, marginals: readonly RoleMarginals[], row: Float32Array) {
    this.#setting = setting;
    this.#marginals = marginals;
    this.#row = row;
    this.#inside = new Uint8Array(setting.view.end - setting.view.first);
    const probable = marginals[CONTENT]!.inside;
    this.#logInside = probable.map(likelihood);
    this.#logOutside = probable.map((probability) => likelihood(1 - probability));
  }

  /** Writes the row's numbers from `at` on. */
  write(reading: ScoredRoles, rank: Rank, at: number): void {
    this.#at = at;
    this.#put(reading.behind, rank.behind, rank.share);
    this.#writeCue();
    this.#writeContent(reading.content);
    this.#writeOthers(reading.source);
    this.#writeEdges(reading.content[0], CONTENT);
    this.#writeEdges(reading.source[0], SOURCE);
  }

  #put(...values: readonly number[]): void {
    for (const value of values) this.#row[this.#at++] = value;
  }

  #writeCue(): void {
    const { view, cue, others } = this.#setting;
    let level = 0;
    for (let i = cue.start; i < cue.end; i++) level = Math.max(level, view.parse.levels[i]!);
    let other = 0;
    for (const flag of others) other += flag;
    this.#put(cue.end - cue.start, this.#kind(cue.start), this.#kind(cue.end - 1), level);
    this.#put(this.#kind(cue.end), view.end - view.first, view.quoted);
    this.#put(cue.start - view.first, view.end - cue.end, other);
  }

  /** The content as a whole: its words, the marginals over it and outside it, and what it leaves to the sentence. */
  #writeContent(content: readonly Range[]): void {
    const { view, cue, others } = this.#setting;
    const inside = this.#inside.fill(0);
    for (const { start, end } of content) inside.fill(1, start - view.first, end - view.first);
    const probable = this.#marginals[CONTENT]!.inside;
    let [length, least, sum, most, whole] = [0, 1, 0, 0, 0];
    let [finite, finiteLeft, commas, quoted, quotedLeft, cues] = [0, 0, 0, 0, 0, 0];
    for (let k = 0; k < inside.length; k++) {
      const i = view.first + k;
      const probability = probable[k]!;
      const marked = view.quote(i) > 0 ? 1 : 0;
      if (inside[k] === 1) {
        length++;
        least = Math.min(least, probability);
        sum += probability;
        whole += this.#logInside[k]!;
        finite += view.parse.finite[i]!;
        quoted += marked;
        if (isComma(view.word(i))) commas++;
        cues += others[k]!;
      } else if (i < cue.start || i >= cue.end) {
        most = Math.max(most, probability);
        whole += this.#logOutside[k]!;
        finiteLeft += view.parse.finite[i]!;
        quotedLeft += marked;
      }
    }
    const mean = length > 0 ? sum / length : 0;
    this.#put(content.length, length, least, mean, most, whole);
    this.#put(finite, finiteLeft, commas, cues);
    this.#put(length > 0 ? quoted / length : 0, quotedLeft);
  }

  /** The least probability inside the source and the largest outside. */
  #writeOthers([source]: readonly Range[]): void {
    const { view } = this.#setting;
    const probable = this.#marginals[SOURCE]!.inside;
    let [least, most] = [1, 0];
    for (let k = 0; k < probable.length; k++) {
      const i = view.first + k;
      if (source !== undefined && i >= source.start && i < source.end) {
        least = Math.min(least, probable[k]!);
      } else most = Math.max(most, probable[k]!);
    }
    this.#put(source === undefined ? 0 : 1, source === undefined ? 0 : this.#commas(source));
    this.#put(least, most);
  }

  /** Where a source or content begins and ends, how likely that is, and what stands on both sides. */
  #writeEdges(range: Range | undefined, type: number): void {
    if (range === undefined) {
      for (let k = 0; k < EDGE_FACTS; k++) this.#put(NONE);
      return;
    }
    const { view, cue, clauses } = this.#setting;
    const { inside, starts, ends } = this.#marginals[type]!;
    const [from, to] = [range.start - view.first, range.end - view.first];
    const ahead = range.start < cue.start;
    this.#put(ahead ? 0 : 1, ahead ? cue.start - range.end : range.start - cue.end);
    this.#put(likelihood(starts[from]!), likelihood(ends[to - 1]!));
    this.#put(inside[from - 1] ?? NONE, inside[to] ?? NONE);
    this.#put(from, inside.length - to, to - from);
    this.#put(this.#kind(range.start - 1), this.#kind(range.start));
    this.#put(this.#kind(range.end - 1), this.#kind(range.end), this.#kind(range.end + 1));
    this.#put(clauses.breaks[to] ?? EDGE_BREAK, clauses.follows[to] ?? EDGE_BREAK);
    this.#put(betterEnd(ends, from, to - 1));
  }

  #commas({ start, end }: Range): number {
    let count = 0;
    for (let i = start; i < end; i++) {
      if (isComma(this.#setting.view.word(i))) count++;
    }
    return count;
  }

  #kind(i: number): number {
    return TAG_KINDS[this.#setting.view.tag(i)] ?? 0;
  }
}

/** Asks for the mark first: that is known without comparing strings. */
function isComma({ mark, text }: Word): boolean {
  return mark && text === ',';
}

/** How far away the first token is that is a likelier end than this one; 0 if there is none. */
function betterEnd(ends: Float64Array, from: number, last: number): number {
  for (let k = from; k < ends.length; k++) if (ends[k]! > ends[last]!) return k - last;
  return 0;
}
