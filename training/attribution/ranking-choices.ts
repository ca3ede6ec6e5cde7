import { readRoles, type Readings, type Roles } from '../../src/language/attribution/find-roles.ts';
import { addRankingFeatures } from '../../src/language/attribution/ranking-features.ts';
import type { Range } from '../../src/language/attribution/ranges.ts';
import { FeatureBuffer } from '../../src/language/crf/feature-buffer.ts';
import type { LinearModel } from '../../src/language/crf/model.ts';
import { sequenceOf, type Sequence } from '../crf/sequence.ts';
import type { RoleExample } from './examples.ts';

/** The readings of an example, and which of them is nearest to the labels. */
export interface Choice {
  readonly example: RoleExample;
  readonly found: Readings;
  readonly best: number;
}

/** So many readings are learnt from: more than are weighed later, for the wrong ones teach as well. */
const LEARNT = 10;

/** The choice that an example is to a tagger that has not learnt from it; undefined if there is nothing to choose. */
export function choiceOf(example: RoleExample, roles: LinearModel): Choice | undefined {
  const found = readRoles(example, roles, LEARNT);
  if (found.readings.length < 2) return undefined;
  const values = found.readings.map((reading) => likeness(reading, example));
  return { example, found, best: values.indexOf(Math.max(...values)) };
}

const buffer = new FeatureBuffer();

/** A choice for the ranking by words: the readings are its positions, the right one is labelled 1. */
export function rankingSequence({ example, found, best }: Choice): Sequence {
  buffer.clear();
  for (const reading of found.readings) {
    addRankingFeatures(example, reading, buffer);
    buffer.end();
  }
  return sequenceOf(
    buffer,
    found.readings.map((_, index) => (index === best ? 1 : 0)),
  );
}

/** How like the labels a reading is: exact spans count most, then shared tokens. */
function likeness(reading: Roles, labels: Roles): number {
  return (
    likenessOf(reading.source, labels.source) + 1.5 * likenessOf(reading.content, labels.content)
  );
}

function likenessOf(a: readonly Range[], b: readonly Range[]): number {
  const [left, right] = [tokensOf(a), tokensOf(b)];
  if (left.size === 0 && right.size === 0) return 2;
  const shared = [...left].filter((token) => right.has(token)).length;
  const f1 = (2 * shared) / (left.size + right.size);
  return f1 === 1 ? 2 : f1;
}

function tokensOf(ranges: readonly Range[]): Set<number> {
  const tokens = new Set<number>();
  for (const { start, end } of ranges) for (let i = start; i < end; i++) tokens.add(i);
  return tokens;
}
