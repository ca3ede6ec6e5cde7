import { FeatureBuffer } from '../crf/feature-buffer.ts';
import type { LinearModel } from '../crf/model.ts';
import type { CueSetting } from './cue-setting.ts';
import { readRoles, type Readings, type Roles } from './find-roles.ts';
import type { AttributionModels } from './models.ts';
import { addRankingFeatures } from './ranking-features.ts';
import { FACTS, FactWriter } from './reading-facts.ts';

/** The models that find source and content in a cue's own sentence. */
export type RoleModels = Pick<AttributionModels, 'roles' | 'ranking' | 'choice'>;

const buffer = new FeatureBuffer();
let scores = new Float64Array(16);
let rows = new Float32Array(16 * FACTS);

/**
 * Source and content of a cue: of the tagger's best readings the one that the choice prefers. It sees whole spans, where
 * the tagger sees single words.
 */
export function findRoles(setting: CueSetting, models: RoleModels): Roles {
  const found = readRoles(setting, models.roles);
  const { readings } = found;
  if (readings.length > 1) writeRows(setting, found, models.ranking);
  let best = 0;
  let top = -Infinity;
  for (let i = 0; readings.length > 1 && i < readings.length; i++) {
    const score = models.choice.score(rows, i * FACTS);
    if (score > top) [top, best] = [score, i];
  }
  return readings[best] ?? { source: [], content: [] };
}

/** The facts of all readings, FACTS numbers each; overwritten by the next call. */
export function writeRows(
  setting: CueSetting,
  { readings, marginals }: Readings,
  ranking: LinearModel,
): Float32Array {
  const count = readings.length;
  if (scores.length < count) scores = new Float64Array(count * 2);
  if (rows.length < count * FACTS) rows = new Float32Array(count * FACTS * 2);
  buffer.clear();
  for (const reading of readings) {
    addRankingFeatures(setting, reading, buffer);
    buffer.end();
  }
  ranking.score(buffer, scores);
  const top = Math.max(...scores.subarray(0, count));
  let total = 0;
  for (let i = 0; i < count; i++) total += Math.exp((scores[i] ?? 0) - top);
  const writer = new FactWriter(setting, marginals, rows);
  for (const [i, reading] of readings.entries()) {
    const behind = top - (scores[i] ?? 0);
    writer.write(reading, { behind, share: Math.exp(-behind) / total }, i * FACTS);
  }
  return rows;
}
