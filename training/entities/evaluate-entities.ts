import { decodeSpans, type TokenSpan } from '../../src/language/crf/labels.ts';
import { finish } from '../../src/language/document.ts';
import type { Engine } from '../../src/language/engine.ts';
import { documentOfTokens } from '../../src/language/token-document.ts';
import { loadCompromise, peerEntities, type Compromise } from '../compromise.ts';
import { readConll, readPolitics, type EntityDocument } from '../corpora/entity-documents.ts';
import { joinTokens } from './join-tokens.ts';
import { EntityScore } from './score-entities.ts';

const NAMES = ['person', 'organisation', 'place', 'other'];
const ALL = [0, 1, 2, 3];
const WITHOUT_OTHER = [0, 1, 2];

/** Prints exact-span scores on the dev sets, ours and compromise's. */
export async function evaluateEntities(data: string, engine: Engine): Promise<void> {
  const compromise = await loadCompromise();
  console.log('Entities, exact span: F1 (precision / recall)');
  const sets = [
    { name: 'CoNLL++ dev (goal 95)', documents: readConll(data, 'dev'), types: ALL },
    {
      name: 'CrossNER politics dev, without other (goal 80)',
      documents: readPolitics(data, 'dev'),
      types: WITHOUT_OTHER,
    },
  ];
  for (const { name, documents, types } of sets) {
    console.log(`\n${name}`);
    print('ours', scoreOurs(documents, types, engine), types);
    print('compromise', scorePeer(documents, WITHOUT_OTHER, compromise), WITHOUT_OTHER);
  }
}

function print(name: string, score: EntityScore, types: readonly number[]): void {
  const cell = (type?: number): string => {
    const { precision, recall, f1 } = score.of(type);
    return `${f1.toFixed(2)} (${precision.toFixed(1)} / ${recall.toFixed(1)})`;
  };
  const parts = types.map((type) => `${NAMES[type]} ${score.of(type).f1.toFixed(1)}`);
  console.log(`  ${name.padEnd(12)}${cell().padEnd(24)}${parts.join(', ')}`);
}

/** Our scores; types that are not looked at are left out on both sides. */
export function scoreOurs(
  documents: readonly EntityDocument[],
  types: readonly number[],
  engine: Pick<Engine, 'vocabulary' | 'entities'>,
): EntityScore {
  const score = new EntityScore();
  for (const sentences of documents) {
    const document = documentOfTokens(
      sentences.map(({ tokens }) => tokens),
      engine.vocabulary,
    );
    const labels = finish(engine.entities.label(document));
    for (const [s, { spans }] of sentences.entries()) {
      const { sentenceStarts } = document;
      const own = labels.subarray(sentenceStarts[s], sentenceStarts[s + 1]);
      score.add(spans, decodeSpans(own), types);
    }
  }
  return score;
}

function scorePeer(
  documents: readonly EntityDocument[],
  types: readonly number[],
  compromise: Compromise,
): EntityScore {
  const score = new EntityScore();
  for (const { tokens, spans } of documents.flat()) {
    const { text, starts, ends } = joinTokens(tokens);
    const found = peerEntities(compromise, text).flatMap(({ start, end, type }): TokenSpan[] => {
      const first = ends.findIndex((stop) => stop > start);
      const last = starts.findLastIndex((from) => from < end);
      return first < 0 || last < first
        ? []
        : [trimmed(tokens, { start: first, end: last + 1, type })];
    });
    score.add(spans, found, types);
  }
  return score;
}

const isMark = (token = ''): boolean => /^(?:[^\p{L}\p{N}]+|['’]s)$/u.test(token);

/** Without the marks and the possessive that compromise leaves on its entities. */
function trimmed(tokens: readonly string[], { start, end, type }: TokenSpan): TokenSpan {
  let [first, last] = [start, end];
  while (last > first + 1 && isMark(tokens[last - 1])) last--;
  while (first < last - 1 && isMark(tokens[first])) first++;
  return { start: first, end: last, type };
}
