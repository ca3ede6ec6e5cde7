import { FeatureBuffer } from '../crf/feature-buffer.ts';
import { probabilities as probabilitiesOf } from '../crf/logistic.ts';
import type { Document, Stage } from '../document.ts';
import { candidateFacts, logOdds, OWN_FACTS } from './candidate-facts.ts';
import type { Candidate, ReadCue } from './candidates.ts';
import { DOCUMENT_FACTS, documentFacts } from './document-facts.ts';
import type { AttributionModels } from './models.ts';
import { findParents } from './nesting.ts';
import { addVerdictFeatures } from './verdict-features.ts';

/** How many numbers the verdict rests on: the words' odds, the candidate's own facts, and the document's. */
export const VERDICT_FACTS = 1 + OWN_FACTS + DOCUMENT_FACTS;

/**
 * What is believed from this probability on: that the cue is one, and that its source and content are right, count half
 * each. Chosen on held-out articles of the training part.
 */
const BELIEVED = 0.39;

const buffer = new FeatureBuffer();

/** What the verdict needs to know of a cue: the log-odds that its words give, and its own facts. */
export function noteFor(models: Pick<AttributionModels, 'verdictWords'>) {
  return (read: ReadCue): Float32Array => {
    buffer.clear();
    addVerdictFeatures(read, buffer);
    buffer.end();
    const [probability = 0] = probabilitiesOf(models.verdictWords, buffer);
    return Float32Array.of(logOdds(probability), ...candidateFacts(read));
  };
}

/** The facts of each candidate of a document, VERDICT_FACTS numbers; overwritten by the next. */
export function* verdictRows(
  document: Document,
  candidates: readonly Candidate<Float32Array>[],
): Generator<Float32Array> {
  const row = new Float32Array(VERDICT_FACTS);
  let at = 0;
  for (const facts of documentFacts(document, candidates)) {
    row.set(candidates[at++]?.note ?? []);
    row.set(facts, 1 + OWN_FACTS);
    yield row;
  }
}

/**
 * The candidates that are believed, each as sure as the verdict is. What lies in another's content is never labelled, so
 * that there is nothing to learn for it: it is kept, as sure as its cue, if that was no doubtful one and what it lies in is
 * believed.
 */
export function* believed(
  document: Document,
  candidates: readonly Candidate<Float32Array>[],
  { verdict }: Pick<AttributionModels, 'verdict'>,
): Stage<Candidate<Float32Array>[]> {
  const probabilities: number[] = [];
  for (const row of verdictRows(document, candidates)) {
    const { isCertain = false } = candidates[probabilities.length] ?? {};
    probabilities.push(isCertain ? 1 : 1 / (1 + Math.exp(-verdict.score(row))));
    yield;
  }
  const isBelieved = (index: number): boolean => (probabilities[index] ?? 0) >= BELIEVED;
  const parents = findParents(candidates);
  return candidates.flatMap((one, index) => {
    const parent = parents[index] ?? null;
    if (parent !== null && isBelieved(parent) && !one.cue.isDoubtful) return [one];
    const confidence = probabilities[index] ?? 0;
    return isBelieved(index) ? [{ ...one, cue: { ...one.cue, confidence } }] : [];
  });
}
