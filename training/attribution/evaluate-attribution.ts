import { findParents } from '../../src/language/attribution/nesting.ts';
import type { Range } from '../../src/language/attribution/ranges.ts';
import { parseShallowly } from '../../src/language/attribution/shallow-parse.ts';
import type { TokenAttribution as Found } from '../../src/language/attribution/candidates.ts';
import { findTokenAttributions } from '../../src/language/attribution/token-attributions.ts';
import { finish, readDocument, type Document } from '../../src/language/document.ts';
import type { Engine } from '../../src/language/engine.ts';
import { OUTSIDE } from '../../src/language/quotation.ts';
import { tagDocument } from '../../src/language/tagger.ts';
import { readPolnear, toTokens, type PolnearArticle, type TokenAttribution } from './polnear.ts';
import { findByRules } from './rules-baseline.ts';
import { score, type Comparison, type Measure } from './score.ts';
import { isSpeech } from './speech.ts';

const MEASURES: readonly Measure[] = [
  'cue exact',
  'cue overlap',
  'source exact',
  'content exact',
  'content token',
  'all half',
];

/** Figures of data/../language.md, to stand beside ours. */
const PROTOTYPE = [71.6, 78.8, 74.3, 57.7, 84.4, 62.0];
const PROTOTYPE_SPEECH = [85.3, undefined, 85.7, 71.5, undefined, 74.9];

interface Text extends Comparison {
  readonly document: Document;
  readonly publisher: string;
}

/**
 * Prints how well attributions are found on PolNeAR's dev part, whole and in parts, beside rules, the prototype, and two
 * people. Attributions inside another one's content are left out, because PolNeAR never labels them.
 */
export function evaluateAttribution(data: string, engine: Engine): void {
  const texts = readPolnear(data, 'dev').map((article) => analyse(article, engine));
  const rules = texts.map((text) => ({
    ...text,
    found: findByRules(text.document, parseShallowly(text.document, engine.attributions.lexicon)),
  }));
  const people = [...readPolnear(data, 'train'), ...readPolnear(data, 'dev')].flatMap((article) =>
    twoPeople(article, engine),
  );
  console.log(
    `F1, PolNeAR dev${' '.repeat(15)}${MEASURES.map((name) => name.padStart(15)).join('')}`,
  );
  row('ours', texts);
  numbers('prototype', PROTOTYPE);
  row(`two people (${people.length} articles)`, people);
  row('rules', rules);
  row('speech only: ours', texts.map(speechOnly));
  numbers('speech only: prototype', PROTOTYPE_SPEECH);
  row('speech only: two people', people.map(speechOnly));
  row('speech only: rules', rules.map(speechOnly));
  for (const mode of ['direct', 'mixed', 'indirect'] as const) {
    row(
      `${mode} quotation`,
      texts.map((text) => filtered(text, (one) => modeOf(text, one) === mode)),
    );
  }
  for (const outlet of [...new Set(texts.map(({ publisher }) => publisher))].sort()) {
    row(
      outlet,
      texts.filter(({ publisher }) => publisher === outlet),
    );
  }
  const cue = score(texts).get('cue overlap');
  console.log(
    `cue overlap: precision ${cue?.precision.toFixed(1)}, recall ${cue?.recall.toFixed(1)}`,
  );
}

/** An article as the engine reads it, with the attributions that it finds. */
function analyse(article: PolnearArticle, engine: Engine): Text {
  const document = tagged(article.text, engine);
  const all = finish(findTokenAttributions(document, engine.attributions));
  const parents = findParents(all);
  return {
    document,
    publisher: article.publisher,
    gold: toTokens(document, article.attributions),
    found: all.filter((_, index) => parents[index] === null).map(inTokens),
  };
}

function tagged(text: string, { vocabulary, tagger }: Engine): Document {
  const document = finish(readDocument(text, vocabulary));
  finish(tagDocument(document, tagger));
  return document;
}

/** The first annotator's labels against the second's, where there are two. */
function twoPeople(article: PolnearArticle, engine: Engine): Text[] {
  const [second] = Object.values(article.others);
  if (second === undefined) return [];
  const document = tagged(article.text, engine);
  return [
    {
      document,
      publisher: article.publisher,
      gold: toTokens(document, article.attributions),
      found: toTokens(document, second),
    },
  ];
}

/** A found attribution as lists of tokens. */
export function inTokens({ cue, source, content }: Found): TokenAttribution {
  return { cue: listOf([cue]), source: listOf(source), content: listOf(content) };
}

function listOf(ranges: readonly Range[]): number[] {
  return ranges.flatMap(({ start, end }) =>
    Array.from({ length: end - start }, (_, k) => start + k),
  );
}

function filtered(text: Text, keep: (one: TokenAttribution) => boolean): Text {
  return { ...text, gold: text.gold.filter(keep), found: text.found.filter(keep) };
}

function speechOnly(text: Text): Text {
  return filtered(text, (one) => isSpeech(text.document, one));
}

function modeOf({ document }: Text, { content }: TokenAttribution): string {
  const quoted = content.filter((i) => document.quotes[i] !== OUTSIDE).length;
  if (quoted === 0) return 'indirect';
  return quoted >= 0.95 * content.length ? 'direct' : 'mixed';
}

function row(name: string, texts: readonly Comparison[]): void {
  const scores = score(texts);
  numbers(
    name,
    MEASURES.map((measure) => scores.get(measure)?.f1 ?? 0),
  );
}

function numbers(name: string, values: readonly (number | undefined)[]): void {
  const cells = values.map((value) => (value === undefined ? '–' : value.toFixed(1)).padStart(15));
  console.log(`${name.padEnd(30)}${cells.join('')}`);
}
