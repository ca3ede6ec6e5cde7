import { viewBehindDateline } from '../../src/language/attribution/behind-dateline.ts';
import {
  findCandidates,
  type Candidate,
  type ReadCue,
} from '../../src/language/attribution/candidates.ts';
import { CueTagger, LEANING } from '../../src/language/attribution/find-cues.ts';
import { addVerdictFeatures } from '../../src/language/attribution/verdict-features.ts';
import { noteFor, VERDICT_FACTS, verdictRows } from '../../src/language/attribution/verdict.ts';
import { FeatureBuffer } from '../../src/language/crf/feature-buffer.ts';
import { LinearModel, type ModelTables } from '../../src/language/crf/model.ts';
import { finish, type Document } from '../../src/language/document.ts';
import { readForest } from '../../src/language/forest/read-forest.ts';
import type { AttributionModels } from '../../src/language/attribution/models.ts';
import { sequenceOf, type Sequence } from '../crf/sequence.ts';
import { trainOdds } from '../forest/train-odds.ts';
import { inTokens } from './evaluate-attribution.ts';
import type { ParsedArticle } from './examples.ts';
import { others, type Fold } from './folds.ts';
import { isHalfRight, match } from './score.ts';
import { trainVerdictWords } from './stages.ts';
import type { ChoiceModels } from './train-choice.ts';

/** The verdict by words, and the section of the verdict that rests on it. */
export interface VerdictModels {
  readonly verdictWords: ModelTables;
  readonly verdict: Uint8Array;
}

/** An article's candidates as taggers see them that have not learnt from it, and how right each is, 0 to 1. */
interface Judged {
  readonly document: Document;
  readonly candidates: readonly Candidate<ReadCue>[];
  readonly worth: readonly number[];
}

const buffer = new FeatureBuffer();

/**
 * Trains the verdict on what may be an attribution: found by taggers, and with source and content by a choice, that have
 * not learnt from the article. A labelled cue counts half, a source and content that fit the label the other half.
 */
export function trainVerdict(
  folds: readonly Fold[],
  choices: readonly ChoiceModels[],
  seed: number,
): VerdictModels {
  const judged = folds.map((fold, index) => {
    const choice = choices[index];
    return choice === undefined ? [] : fold.held.map((article) => judge(article, fold, choice));
  });
  const wordsOf = (some: readonly (readonly Judged[])[]): ModelTables =>
    trainVerdictWords(some.flat().flatMap(questionsOf), seed);
  const articles = judged.flatMap((held, index) => {
    const words = new LinearModel(wordsOf(others(judged, index)));
    return held.map((article) => ({ worth: article.worth, rows: rowsOf(article, words) }));
  });
  const verdict = trainOdds(
    {
      table: joined(articles.map(({ rows }) => rows)),
      width: VERDICT_FACTS,
      labels: Float32Array.from(articles.flatMap(({ worth }) => worth)),
      groups: Int32Array.from(articles.flatMap(({ worth }, article) => worth.map(() => article))),
    },
    {
      trees: 200,
      depth: 5,
      rate: 0.08,
      lambda: 3,
      least: 5,
      columns: 0.25,
      groups: 0.7,
      seed,
    },
  );
  return { verdictWords: wordsOf(judged), verdict };
}

type Models = Pick<AttributionModels, 'roles' | 'ranking' | 'choice' | 'extension'>;

function candidatesOf(
  { document, parse }: ParsedArticle,
  tagger: CueTagger,
  models: Models,
): Candidate<ReadCue>[] {
  const cuesOf = Array.from(document.paragraphs.keys(), (s) =>
    tagger.find(viewBehindDateline(document, parse, s), LEANING),
  );
  return finish(findCandidates(document, parse, cuesOf, models, (read) => read));
}

function judge(article: ParsedArticle, fold: Fold, { ranking, choice }: ChoiceModels): Judged {
  const { document } = article;
  const candidates = candidatesOf(article, new CueTagger(fold.cues), {
    ...fold,
    ranking: new LinearModel(ranking),
    choice: readForest(choice),
  });
  const found = candidates.map(inTokens);
  const worth = found.map(() => 0);
  for (const [gold, one] of match(article.gold, found)) {
    worth[found.indexOf(one)] = isHalfRight(gold, one) ? 1 : 0.5;
  }
  return { document, candidates, worth };
}

/** The questions to the words: is this one? */
function questionsOf({ candidates, worth }: Judged): Sequence[] {
  return candidates.map(({ note }, i) => {
    buffer.clear();
    addVerdictFeatures(note, buffer);
    buffer.end();
    return sequenceOf(buffer, [(worth[i] ?? 0) > 0 ? 1 : 0]);
  });
}

function rowsOf({ document, candidates }: Judged, verdictWords: LinearModel): Float32Array {
  const noteOf = noteFor({ verdictWords });
  const noted = candidates.map((one) => ({ ...one, note: noteOf(one.note) }));
  return joined(Array.from(verdictRows(document, noted), (row) => row.slice()));
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
