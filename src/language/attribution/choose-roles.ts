import { FeatureBuffer } from '../crf/feature-buffer.ts';
import type { LinearModel } from '../crf/model.ts';
import type { CueSetting } from './cue-setting.ts';
import { readRoles, type Readings, type ScoredRoles } from './find-roles.ts';
import type { AttributionModels } from './models.ts';
import { addRankingFeatures } from './ranking-features.ts';
import { FACTS, FactWriter } from './reading-facts.ts';
import { refineRoles } from './refine-roles.ts';
import type { RoleMarginals } from './role-marginals.ts';

/** The models that find source and content in a cue's own sentence. */
export type RoleModels = Pick<AttributionModels, 'roles' | 'ranking' | 'choice'>;

const buffer = new FeatureBuffer();
let scores = new Float64Array(16);
let rows = new Float32Array(16 * FACTS);

/** The reading that was chosen, and how it stands to the others. */
export interface RoleChoice extends ScoredRoles {
  /** Its probability among the readings. */
  readonly share: number;
  /** By how much its score leads the next one's, at most LONGEST_LEAD. */
  readonly lead: number;
  /** How many readings there were. */
  readonly readings: number;
  readonly marginals: readonly RoleMarginals[];
}

/** What the only reading leads by. */
const LONGEST_LEAD = 9;

/**
 * Source and content of a cue: of the tagger's best readings the one that the choice prefers. It sees whole spans, where
 * the tagger sees single words.
 */
export function findRoles(setting: CueSetting, models: RoleModels): RoleChoice {
  const found = readRoles(setting, models.roles);
  const chosen = chooseRoles(setting, found, models);
  return { ...chosen, ...refineRoles(chosen, setting.view, setting.cue) };
}

function chooseRoles(
  setting: CueSetting,
  found: Readings,
  { ranking, choice }: Pick<RoleModels, 'ranking' | 'choice'>,
): RoleChoice {
  const { readings, marginals } = found;
  const [only = { source: [], content: [], behind: 0 }] = readings;
  const alone = { ...only, share: 1, lead: LONGEST_LEAD, readings: readings.length, marginals };
  if (readings.length < 2) return alone;
  writeRows(setting, found, ranking);
  const values = readings.map((_, i) => choice.score(rows, i * FACTS));
  const [top = 0, next = 0] = values.toSorted((a, b) => b - a);
  const total = values.reduce((sum, value) => sum + Math.exp(value - top), 0);
  const lead = Math.min(LONGEST_LEAD, top - next);
  return { ...alone, ...readings[values.indexOf(top)], share: 1 / total, lead };
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
