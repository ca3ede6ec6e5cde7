import { section } from '../container.ts';
import type { LinearModel } from '../crf/model.ts';
import { readModel } from '../crf/read-model.ts';
import { readForest } from '../forest/read-forest.ts';
import { CueLexicon } from './cue-lexicon.ts';
import { CueTagger } from './find-cues.ts';
import type { AttributionModels } from './models.ts';

/** The names of the attribution stages' sections in the weights file. */
export const ATTRIBUTION_SECTIONS = {
  lexicon: 'attribution lexicon',
  cues: 'attribution cues',
  roles: 'attribution roles',
  ranking: 'attribution ranking',
  choice: 'attribution choice',
  verdictWords: 'attribution verdict, words',
  verdict: 'attribution verdict',
  extension: 'attribution extension',
} as const;

/** Reads the attribution stages from the sections of the weights file; throws a WeightsError if one is damaged. */
export function readAttributionModels(
  sections: ReadonlyMap<string, Uint8Array>,
): AttributionModels {
  const model = (name: string): LinearModel => readModel(section(sections, name));
  return {
    lexicon: CueLexicon.read(section(sections, ATTRIBUTION_SECTIONS.lexicon)),
    cues: new CueTagger(model(ATTRIBUTION_SECTIONS.cues)),
    roles: model(ATTRIBUTION_SECTIONS.roles),
    ranking: model(ATTRIBUTION_SECTIONS.ranking),
    choice: readForest(section(sections, ATTRIBUTION_SECTIONS.choice)),
    verdictWords: model(ATTRIBUTION_SECTIONS.verdictWords),
    verdict: readForest(section(sections, ATTRIBUTION_SECTIONS.verdict)),
    extension: model(ATTRIBUTION_SECTIONS.extension),
  };
}
