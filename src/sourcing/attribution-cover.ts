import type { Analysis, Span } from '../language/analysis.ts';
import { cueWords } from './references-of.ts';
import type { Reference, Scene } from './scene.ts';
import { isSureEnough } from './sureness.ts';
import { isReport, isSpoken, isAttitude } from './speech.ts';
import { isWord, runOf, wordOf, type Run } from './words.ts';

/** Shares of a sentence's words that attributions cover, by what kind of attribution it is. */
export interface Cover {
  /** Any attribution but the outlet's own. */
  readonly any: number;
  /** The content of one. */
  readonly content: number;
  /** A plain verb of reporting ("said"). */
  readonly report: number;
  /** Another act of speech ("praised"). */
  readonly speech: number;
  /** A belief or wish ("hopes"). */
  readonly attitude: number;
  /** One whose source opens a clause of its own, not a relative or a "when" clause. */
  readonly main: number;
  readonly hasCue: boolean;
  /** The cue says that nothing was said: "declined to comment". */
  readonly isDeclined: boolean;
}

const bits = {
  any: 1,
  content: 2,
  cue: 4,
  report: 8,
  speech: 16,
  attitude: 32,
  main: 64,
  declined: 128,
};

const subordinators =
  /^(?:who|whom|whose|which|that|when|after|because|since|while|before|although|though|if|where|until|than|whether)$/u;
const declining = /^(?:n't|not|never|declined?|declines|refused?|refuses|without)$/u;

/** Whether the source stands in a clause that hangs on another: "who first revealed", "after she said". */
function isSubordinate(scene: Scene, at: number): boolean {
  const { words } = scene;
  if (subordinators.test(wordOf(words, at))) return true;
  for (let i = at - 1; i >= at - 3; i--) {
    if (words.sentences[i] !== words.sentences[at] || !isWord(words, i)) return false;
    if (subordinators.test(wordOf(words, i))) return true;
  }
  return false;
}

/** What each word of the article is covered by, as bits; the outlet's own voice covers nothing. */
export function coverWords(
  scene: Scene,
  analysis: Analysis,
  references: readonly Reference[],
): Uint8Array {
  const cover = new Uint8Array(scene.words.count);
  const add = (spans: readonly Span[], bit: number): void => {
    for (const span of spans) {
      const { from, to } = runOf(scene.words, span);
      for (let i = from; i < to; i++) cover[i] = (cover[i] ?? 0) | bit;
    }
  };
  for (const [index, one] of analysis.attributions.entries()) {
    if (references[index]?.kind === 'outlet') continue;
    const { source, cue, content } = one;
    const words = cueWords(scene, cue);
    // In doubt "offered help" is what the outlet tells, "said it rained" is not.
    if (!isSureEnough(one, words) && !isReport(words)) continue;
    const [first] = [...source, ...cue];
    const at = first ? runOf(scene.words, first).from : -1;
    const all =
      bits.any |
      (isReport(words)
        ? bits.report
        : isSpoken(words)
          ? bits.speech
          : isAttitude(words)
            ? bits.attitude
            : 0) |
      (isSubordinate(scene, at) ? 0 : bits.main);
    add(source, all);
    add(cue, all | bits.cue | (words.some((word) => declining.test(word)) ? bits.declined : 0));
    add(content, all | bits.content);
  }
  return cover;
}

/** How the attributions cover a run of words. */
export function coverOf(scene: Scene, cover: Uint8Array, { from, to }: Run): Cover {
  let count = 0;
  let seen = 0;
  const sums = { any: 0, content: 0, report: 0, speech: 0, attitude: 0, main: 0 };
  for (let i = from; i < to; i++) {
    if (!isWord(scene.words, i)) continue;
    const here = cover[i] ?? 0;
    count++;
    seen |= here;
    for (const key of shares) if (here & bits[key]) sums[key]++;
  }
  const share = (value: number): number => (count > 0 ? value / count : 0);
  return {
    any: share(sums.any),
    content: share(sums.content),
    report: share(sums.report),
    speech: share(sums.speech),
    attitude: share(sums.attitude),
    main: share(sums.main),
    hasCue: (seen & bits.cue) > 0,
    isDeclined: (seen & bits.declined) > 0,
  };
}

const shares = ['any', 'content', 'report', 'speech', 'attitude', 'main'] as const;
