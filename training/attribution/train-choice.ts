import { writeRows } from '../../src/language/attribution/choose-roles.ts';
import { CueTagger } from '../../src/language/attribution/find-cues.ts';
import { FACTS } from '../../src/language/attribution/reading-facts.ts';
import { LinearModel, type ModelTables } from '../../src/language/crf/model.ts';
import { trainForest, type Groups } from '../forest/train-forest.ts';
import { foundExamples, type ParsedArticle } from './examples.ts';
import { choiceOf, rankingSequence, type Choice } from './ranking-choices.ts';
import { trainCues, trainRanking, trainRoles } from './stages.ts';

/** So many parts are held out in turn. */
const FOLDS = 4;

/** The ranking by words, and the section of the choice that rests on it. */
export interface ChoiceModels {
  readonly ranking: ModelTables;
  readonly choice: Uint8Array;
}

/** Cues are only to look as they will: half the passes find them as well. */
const CUE_PASSES = 2;

/**
 * Trains the choice between readings by taggers that have not learnt from the article: where they have, their best
 * reading is nearly always right. For the same reason the choice learns from rankings that have not seen it either, and
 * around the cues that are found, not those that are labelled.
 */
export function trainChoice(articles: readonly ParsedArticle[], seed: number): ChoiceModels {
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const rest = articles.filter((_article, index) => index % FOLDS !== fold);
    const held = articles.filter((_article, index) => index % FOLDS === fold);
    const roles = new LinearModel(trainRoles(rest, seed + fold));
    const cues = new LinearModel(trainCues(rest, seed + fold, { epochs: CUE_PASSES }));
    const tagger = new CueTagger(cues);
    return held
      .flatMap((article) => foundExamples(article, tagger))
      .flatMap((example) => choiceOf(example, roles) ?? []);
  });
  const rows = folds.flatMap((held, fold) => {
    const rest = folds.filter((_, index) => index !== fold).flat();
    const ranking = new LinearModel(trainRanking(rest.map(rankingSequence), seed));
    return held.map((choice) => rowsOf(choice, ranking));
  });
  const choices = folds.flat();
  return {
    ranking: trainRanking(choices.map(rankingSequence), seed),
    choice: trainForest(groupsOf(choices, rows), {
      trees: 100,
      depth: 5,
      rate: 0.1,
      lambda: 3,
      least: 5,
      columns: 0.5,
      groups: 0.7,
      seed,
    }),
  };
}

function rowsOf({ example, found }: Choice, ranking: LinearModel): Float32Array {
  return writeRows(example, found, ranking).slice(0, found.readings.length * FACTS);
}

function groupsOf(choices: readonly Choice[], rows: readonly Float32Array[]): Groups {
  const starts = new Int32Array(choices.length + 1);
  for (const [i, { found }] of choices.entries()) {
    starts[i + 1] = (starts[i] ?? 0) + found.readings.length;
  }
  const table = new Float32Array((starts.at(-1) ?? 0) * FACTS);
  for (const [i, row] of rows.entries()) table.set(row, (starts[i] ?? 0) * FACTS);
  const right = Int32Array.from(choices, ({ best }, i) => (starts[i] ?? 0) + best);
  return { table, width: FACTS, starts, right };
}
