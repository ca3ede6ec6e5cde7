import type { Figure, Span } from '../language/analysis.ts';
import type { ArticleTraits } from './article-traits.ts';
import type { Cover } from './attribution-cover.ts';
import type { Reason } from './claim.ts';
import { boilerplateWords, judgementWords, numberWords } from './lexicon/check-worthy.ts';
import { reasonsIn } from './reasons.ts';
import { tagFeatures } from './tag-features.ts';
import { isCapital, isWord, wordOf, type Run, type Words } from './words.ts';

/** What is known of one sentence before it is judged. */
export interface SentenceView {
  readonly span: Span;
  readonly run: Run;
  readonly index: number;
  readonly cover: Cover;
  readonly figures: readonly Figure[];
  readonly people: number;
  readonly names: number;
  readonly dates: number;
}

/** Names of the features, in the order of the weights. */
export const sentenceFeatureNames = [
  'reported',
  'half reported',
  'nearly all reported',
  'attitude',
  'coverage',
  'content',
  'cue',
  'cue in half',
  'half',
  'most',
  'all',
  'none',
  'question',
  'exclamation',
  'colon at end',
  'no stop',
  'bracket',
  'quoted',
  'any quoted',
  'one to four words',
  'five to nine words',
  'over thirty words',
  'title case',
  'capitals',
  'boilerplate',
  'boilerplate twice',
  'address',
  'writer',
  'reader',
  'should',
  'would',
  'will',
  'judgement',
  'judgement twice',
  'opens with but',
  'past',
  'been',
  'is',
  'negation',
  'figure',
  'figures',
  'percent or money',
  'digit',
  'number word',
  'year',
  'person',
  'names',
  'names twice',
  'date',
  'casualties',
  'accusation',
  'superlative',
  'cause',
  'law',
  'contested',
  'reasons',
  'title',
  'first three',
  'last',
  'last three',
  'alone',
  'past tense',
  'present tense',
  'no verb',
  'most or best',
  'more or better',
  'adjectives',
  'proper nouns',
  'speech',
  'belief',
  'act',
  'main clause',
  'other clause',
  'declined',
] as const;

/** The name of one feature. */
export type SentenceFeature = (typeof sentenceFeatureNames)[number];

const past =
  /(?:ed|ought|ook|ame|ent|ew|old|eld|ade|aid|got|gave|became|began|won|lost|met|left|ran|led|fell|rose|told)$/u;
const matches = (words: Words, run: Run, test: (word: string) => boolean): number => {
  let count = 0;
  for (let i = run.from; i < run.to; i++) if (test(wordOf(words, i))) count++;
  return count;
};
/** "May" in lower case: the month is no modal. */
function hasModalMay(words: Words, { from, to }: Run): number {
  let found = 0;
  for (let i = from; i < to; i++) if (wordOf(words, i) === 'may' && !isCapital(words, i)) found++;
  return found;
}

const any = (count: number): number => (count > 0 ? 1 : 0);
const oneOf =
  (pattern: RegExp) =>
  (word: string): boolean =>
    pattern.test(word);

/** Whether the sentence is the article's title, where the text begins with it. */
const isTitle = (
  view: SentenceView,
  article: ArticleTraits,
  count: number,
  isAlone: boolean,
): boolean => view.index === 0 && isAlone && count <= 18 && article.sentences > 5;

/** The sentence as numbers, in the order of `sentenceFeatureNames`. */
export function sentenceFeatures(
  words: Words,
  view: SentenceView,
  article: ArticleTraits,
): Float64Array {
  const { run, cover } = view;
  const coverage = cover.any;
  const count = Math.max(
    1,
    matches(words, run, (word) => /[\p{L}\p{N}]/u.test(word)),
  );
  const text = words.text.slice(view.span[0], view.span[1]);
  const has = (pattern: RegExp): number => matches(words, run, oneOf(pattern));
  let capitals = 0;
  let quoted = 0;
  for (let i = run.from; i < run.to; i++) {
    if (isWord(words, i) && isCapital(words, i)) capitals++;
    quoted += words.quoted[i] ?? 0;
  }
  const boilerplate = matches(words, run, (word) => boilerplateWords.has(word));
  const judgement = matches(words, run, (word) => judgementWords.has(word));
  const reasons = reasonsIn(words, run, view.figures);
  const is = (reason: Reason): number => (reasons.includes(reason) ? 1 : 0);
  const before = words.text.slice(Math.max(0, view.span[0] - 2), view.span[0]);
  const after = words.text.slice(view.span[1], view.span[1] + 2);
  const isAlone = (view.span[0] === 0 || before.includes('\n')) && after.includes('\n');
  const isLong = article.sentences > 5;
  return Float64Array.of(
    cover.report,
    cover.report >= 0.5 ? 1 : 0,
    cover.report >= 0.85 ? 1 : 0,
    coverage - cover.report,
    coverage,
    cover.content,
    cover.hasCue ? 1 : 0,
    cover.hasCue && coverage > 0.3 ? 1 : 0,
    coverage >= 0.5 ? 1 : 0,
    coverage >= 0.75 ? 1 : 0,
    coverage >= 0.95 ? 1 : 0,
    coverage === 0 ? 1 : 0,
    any(Number(/\?["'”’)]*$/u.test(text))),
    any(Number(text.includes('!'))),
    any(Number(/:\s*$/u.test(text))),
    any(Number(!/[.?!:]["'”’)\]]*\s*$/u.test(text))),
    any(Number(/^["“]?[([]/u.test(text))),
    quoted / count > 0.8 ? 1 : 0,
    any(quoted),
    count <= 4 ? 1 : 0,
    count > 4 && count <= 9 ? 1 : 0,
    count > 30 ? 1 : 0,
    count > 3 && capitals / count > 0.7 ? 1 : 0,
    /^[^\p{Ll}]{8,}$/u.test(text) ? 1 : 0,
    any(boilerplate),
    boilerplate > 1 ? 1 : 0,
    /@\w|https?:|www\.|\.com\b/u.test(text) ? 1 : 0,
    any(has(/^(?:i|me|my|we|our|us|let's)$/u)),
    any(has(/^(?:you|your)$/u)),
    any(has(/^(?:should|must|ought|need|needs)$/u)),
    any(has(/^(?:would|could|might|can)$/u)) || any(hasModalMay(words, run)),
    any(has(/^(?:will|'ll|won't|going)$/u)),
    any(judgement),
    judgement > 1 ? 1 : 0,
    /^["“]?(?:But|And|So|Yet|Or|Still|Instead|Indeed)\b/u.test(text) ? 1 : 0,
    any(has(past)),
    any(has(/^(?:was|were|had|been|did)$/u)),
    any(has(/^(?:is|are|has|have|'re)$/u)),
    any(has(/^(?:not|n't|no|never|nothing|cannot)$/u)),
    any(view.figures.length),
    view.figures.length > 1 ? 1 : 0,
    any(view.figures.filter((f) => f.type === 'money' || f.type === 'percent').length),
    any(has(/\d/u)),
    any(matches(words, run, (word) => numberWords.has(word))),
    any(has(/^(?:19|20)\d\d$/u)),
    any(view.people),
    any(view.names),
    view.names > 2 ? 1 : 0,
    any(view.dates),
    is('casualties'),
    is('accusation'),
    is('superlative'),
    is('cause'),
    is('law'),
    is('contested'),
    reasons.length / 3,
    isTitle(view, article, count, isAlone) ? 1 : 0,
    isLong && view.index < 3 ? 1 : 0,
    isLong && view.index === article.sentences - 1 ? 1 : 0,
    isLong && view.index >= article.sentences - 3 ? 1 : 0,
    isAlone ? 1 : 0,
    ...tagFeatures(words, run),
    cover.speech,
    cover.attitude,
    coverage - cover.report - cover.speech - cover.attitude,
    cover.main,
    coverage - cover.main,
    cover.isDeclined ? 1 : 0,
  );
}
