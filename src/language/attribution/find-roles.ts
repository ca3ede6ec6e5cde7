import { FeatureBuffer } from '../crf/feature-buffer.ts';
import { decodeSpans } from '../crf/labels.ts';
import { decodeBest } from '../crf/n-best.ts';
import type { LinearModel } from '../crf/model.ts';
import { tagNumber } from '../part-of-speech.ts';
import type { Cue } from './cue-field.ts';
import type { CueSetting } from './cue-setting.ts';
import { isHearsay } from './hearsay.ts';
import { CONTENT, SOURCE } from './models.ts';
import type { Range } from './ranges.ts';
import { marginalsOf, type RoleMarginals } from './role-marginals.ts';
import { addRoleFeatures } from './role-features.ts';
import type { SentenceView } from './sentence-view.ts';

/** Source and content of a cue as far as its own sentence holds them. */
export interface Roles {
  readonly source: readonly Range[];
  readonly content: readonly Range[];
}

/** A possible reading, and how far its score lies below the best one's. */
export interface ScoredRoles extends Roles {
  readonly behind: number;
}

/** The readings of a sentence that come into question, best first, and what the tagger holds of its single words. */
export interface Readings {
  readonly readings: readonly ScoredRoles[];
  readonly marginals: readonly RoleMarginals[];
}

/** So many readings of a sentence are weighed against each other: two less lose a little, two more gain nothing. */
const READINGS = 8;

/** A reading that scores so much less than the best one is hardly ever right. */
const HOPELESS = 5;

const PARTICIPLE = tagNumber('VBN');
const BE = new Set(['is', 'was', 'has', 'had', 'been', 'being', "'s"]);

const buffer = new FeatureBuffer();
let scores = new Float64Array(0);

/** Reads a cue's sentence in at most `count` ways. */
export function readRoles(setting: CueSetting, model: LinearModel, count = READINGS): Readings {
  const { view, cue, others, clauses } = setting;
  const positions = view.end - view.first;
  const labels = model.labels.length;
  buffer.clear();
  addRoleFeatures(view, cue, others, clauses, buffer);
  if (scores.length < positions * labels) scores = new Float64Array(positions * labels * 2);
  model.score(buffer, scores);
  const likely = decodeBest(model, scores, positions, count, HOPELESS);
  const best = likely[0]?.score ?? 0;
  const readings = likely.map((reading) => ({
    ...rolesOf(decodeSpans(reading.labels, positions), view, cue),
    behind: best - reading.score,
  }));
  return { readings, marginals: readings.length > 1 ? marginalsOf(model, scores, positions) : [] };
}

/** Of several sources the one nearest to the cue; nothing that overlaps the cue. */
function rolesOf(
  spans: readonly { start: number; end: number; type: number }[],
  view: SentenceView,
  cue: Cue,
): Roles {
  let source: Range | undefined;
  const content: Range[] = [];
  for (const span of spans) {
    const range = { start: view.first + span.start, end: view.first + span.end };
    if (range.start < cue.end && cue.start < range.end) continue;
    if (span.type === CONTENT) content.push(range);
    else if (span.type === SOURCE && distance(range, cue) < distance(source, cue)) source = range;
  }
  if (source === undefined || isImpersonal(source, view, cue) || isHearsay(view, cue.start)) {
    return { source: [], content };
  }
  return { source: [source], content };
}

function distance(range: Range | undefined, cue: Cue): number {
  if (range === undefined) return Infinity;
  return range.start >= cue.end ? range.start - cue.end : cue.start - range.end;
}

/** Whether the source is the "it" of "it was said", behind which nobody stands. */
function isImpersonal({ start, end }: Range, view: SentenceView, cue: Cue): boolean {
  const passive = view.tag(cue.end - 1) === PARTICIPLE && BE.has(view.word(cue.start).lower);
  return passive && end - start === 1 && view.word(start).lower === 'it';
}
