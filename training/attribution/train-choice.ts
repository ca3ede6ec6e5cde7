import { writeRows } from '../../src/language/attribution/choose-roles.ts';
import { FACTS } from '../../src/language/attribution/reading-facts.ts';
import { LinearModel, type ModelTables } from '../../src/language/crf/model.ts';
import { trainForest, type Groups } from '../forest/train-forest.ts';
import { foundExamples } from './examples.ts';
import { others, type Fold } from './folds.ts';
import { choiceOf, rankingSequence, type Choice } from './ranking-choices.ts';
import { trainRanking } from './stages.ts';

/** The ranking by words, and the choice that rests on it. */
export interface ChoiceModels {
  readonly ranking: ModelTables;
  /** A section of the weights. */
  readonly choice: Uint8Array;
}

/** The readings of the held-out articles of one fold, with the facts that a ranking gives which has not seen them. */
interface FoldChoices {
  readonly choices: readonly Choice[];
  readonly rows: readonly Float32Array[];
}

/** The choice that all folds teach, and for each fold the one that the others do. */
export interface TrainedChoice extends ChoiceModels {
  readonly without: readonly ChoiceModels[];
}

/**
 * Trains the choice between readings by taggers that have not learnt from the article: where they have, their best
 * reading is nearly always right. For the same reason the choice learns from rankings that have not seen it either, and
 * around the cues that are found, not those that are labelled.
 */
export function trainChoice(folds: readonly Fold[], seed: number): TrainedChoice {
  const found = folds.map(({ held, roles }) =>
    held.flatMap(foundExamples).flatMap((example) => choiceOf(example, roles) ?? []),
  );
  const rankingOf = (choices: readonly (readonly Choice[])[]): ModelTables =>
    trainRanking(choices.flat().map(rankingSequence), seed);
  const rankings = folds.map((_, fold) => rankingOf(others(found, fold)));
  const known = found.map((choices, fold): FoldChoices => {
    const ranking = new LinearModel(rankings[fold] ?? rankingOf([]));
    return { choices, rows: choices.map((choice) => rowsOf(choice, ranking)) };
  });
  return {
    ranking: rankingOf(found),
    choice: growChoice(known, seed),
    without: rankings.map((ranking, fold) => ({
      ranking,
      choice: growChoice(others(known, fold), seed),
    })),
  };
}

function growChoice(folds: readonly FoldChoices[], seed: number): Uint8Array {
  const choices = folds.flatMap((fold) => fold.choices);
  const rows = folds.flatMap((fold) => fold.rows);
  return trainForest(groupsOf(choices, rows), {
    trees: 100,
    depth: 5,
    rate: 0.1,
    lambda: 3,
    least: 5,
    columns: 0.5,
    groups: 0.7,
    seed,
  });
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
