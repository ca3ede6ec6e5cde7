import { writeFileSync } from 'node:fs';
import type { Analyser, Analysis } from '../../src/language/analysis.ts';
import type { SentenceKind } from '../../src/sourcing/claim.ts';
import { featureNames } from '../../src/sourcing/article-features.ts';
import { readArticle } from '../../src/sourcing/sourcing.ts';
import { sentenceWordNames } from '../../src/sourcing/sentence-words.ts';
import { WordModel } from '../../src/sourcing/word-model.ts';
import { seededRandom } from '../random.ts';
import { labelledAnalysis, readLabels } from './labels.ts';
import { trainLogistic, type Example } from './logistic.ts';
import { inWords, trainSentenceWords, type SentenceInWords } from './sentence-words.ts';
import { scoreSentences, type SentenceLabel, type SentenceScores } from './scores.ts';

const kinds: readonly SentenceKind[] = ['attributed', 'claim', 'opinion', 'other'];

/** One labelled sentence. */
export interface Row {
  readonly article: string;
  readonly features: Float64Array;
  readonly label: SentenceLabel;
  /** Seen with the gold attributions. */
  readonly isGiven: boolean;
}

/** The share of attributions that stays hidden from us on articles that the engine was not trained on. */
const missed = 0.3;

/** The attributions of an article that the engine knows by heart, as few as it would find in another. */
function thinned(analysis: Analysis, seed: number): Analysis {
  const random = seededRandom(seed);
  const attributions = analysis.attributions.filter(() => random() > missed);
  return { ...analysis, attributions: attributions.map((one) => ({ ...one, parent: null })) };
}

/**
 * The labelled sentences as rows of features: with the gold attributions, with those that we find, and with those
 * that we would find if the engine had not been trained on these very articles.
 */
export function readRows(data: string, analyser: Pick<Analyser, 'analyse'>): Row[] {
  const all = readLabels(data);
  const wordScores = heldOutWordScores(all.map((article) => inWords(article, analyser)));
  return all.flatMap((labelled, number) => {
    const { article, sentences } = labelled;
    const spans = sentences.map(({ span }) => span);
    const ownWords = wordScores[number] ?? [];
    const given = labelledAnalysis(labelled, analyser);
    const found = analyser.analyse(article.text);
    return [given, found, thinned(found, number)].flatMap((analysis, pass) =>
      readArticle({ text: article.text }, analysis, spans).sentences.map(({ features }, i): Row => {
        const { s, worth } = sentences[i] ?? { s: 'other', worth: false };
        features.set(ownWords[i] ?? [], features.length - sentenceWordNames.length);
        return { article: article.id, features, label: { s, worth }, isGiven: pass === 0 };
      }),
    );
  });
}

/** So many parts of the articles are held out in turn. */
const wordFolds = 5;

/**
 * What the words of each sentence tell, by models that have not learnt from its article: others would be right far too
 * often, and the sentence models would believe them.
 */
function heldOutWordScores(articles: readonly (readonly SentenceInWords[])[]): number[][][] {
  const models = Array.from({ length: wordFolds }, (_, fold) => {
    const rest = articles.filter((_article, index) => index % wordFolds !== fold);
    return new WordModel(trainSentenceWords(rest));
  });
  return articles.map((sentences, index) =>
    sentences.map(({ words }) => models[index % wordFolds]?.scores(words) ?? []),
  );
}

interface Model {
  readonly kinds: number[][];
  readonly worth: number[];
}

type Thresholds = Readonly<{ claim: number; any: number }>;

/** Chosen by cross-validation on our own labels. */
const chosen: Thresholds = { claim: 0.45, any: 0.5 };
const strength = { kinds: 30, worth: 25 };

function fit(rows: readonly Row[]): Model {
  const counts = kinds.map((kind) => rows.filter(({ label }) => label.s === kind).length);
  const byKind = rows.map(({ features, label }): Example => {
    const number = kinds.indexOf(label.s);
    const share = (counts[number] ?? 1) / rows.length;
    return { features, label: number, weight: share ** -0.3 };
  });
  const byWorth = rows.map(({ features, label }): Example => ({
    features,
    label: label.worth ? 1 : 0,
    weight: 1,
  }));
  const [no, yes] = trainLogistic(byWorth, 2, strength.worth);
  return {
    kinds: trainLogistic(byKind, kinds.length, strength.kinds),
    worth: (yes ?? []).map((weight, i) => weight - (no?.[i] ?? 0)),
  };
}

const dot = (row: readonly number[], features: Float64Array): number =>
  features.reduce((sum, value, i) => sum + value * (row[i] ?? 0), row.at(-1) ?? 0);

function judge(model: Model, features: Float64Array, thresholds: Thresholds): SentenceLabel {
  const values = model.kinds.map((row) => dot(row, features));
  const s = kinds[values.indexOf(Math.max(...values))] ?? 'other';
  const worth =
    1 / (1 + Math.exp(-dot(model.worth, features))) >=
    (s === 'claim' ? thresholds.claim : thresholds.any);
  return { s, worth: worth && s !== 'other' };
}

const folds = 6;

/** Each sixth of the articles judged by a model of the others: the score to choose settings by. */
export function crossValidate(
  rows: readonly Row[],
  thresholds: Thresholds = chosen,
): SentenceScores {
  const pairs: (readonly [SentenceLabel, SentenceLabel])[] = [];
  const articles = [...new Set(rows.map(({ article }) => article))];
  for (let fold = 0; fold < folds; fold++) {
    const held = new Set(articles.filter((_, i) => i % folds === fold));
    const model = fit(rows.filter(({ article }) => !held.has(article)));
    for (const { article, features, label, isGiven } of rows) {
      if (isGiven && held.has(article)) pairs.push([label, judge(model, features, thresholds)]);
    }
  }
  return scoreSentences(pairs);
}

const rounded = (row: readonly number[] | undefined): number[] =>
  (row ?? []).map((weight) => Math.round(weight * 1000) / 1000);

/** Trains the two sentence models on our own labels and writes src/sourcing/weights.json. */
export function trainSentences(rows: readonly Row[]): void {
  const model = fit(rows);
  const weights = {
    thresholds: chosen,
    features: featureNames,
    kinds: Object.fromEntries(kinds.map((kind, k) => [kind, rounded(model.kinds[k])])),
    worth: rounded(model.worth),
  };
  const path = new URL('../../src/sourcing/weights.json', import.meta.url);
  writeFileSync(path, `${JSON.stringify(weights)}\n`);
}
