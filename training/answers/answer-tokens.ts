import { finish } from '../../src/language/document.ts';
import type { Engine } from '../../src/language/engine.ts';
import { decodeSpans } from '../../src/language/crf/labels.ts';
import { documentOfTokens } from '../../src/language/token-document.ts';
import { fieldsOf, listOf } from './fields.ts';

/** The corpora's names of ENTITY_TYPES. */
const NAMES = ['PER', 'ORG', 'LOC', 'MISC'] as const;

/** Answers a line of `--tokens`: the sentences of one document, tagged in BIO. */
export function answerTokens(line: unknown, engine: Engine): unknown {
  const fields = fieldsOf(line);
  const sentences = listOf(fields['tokens'], 'tokens').map((sentence) =>
    listOf(sentence, 'tokens').map((token) => {
      if (typeof token !== 'string') throw new Error('"tokens" must hold lists of strings');
      return token;
    }),
  );
  const document = documentOfTokens(sentences, engine.vocabulary);
  const tags = Array.from({ length: document.length }, () => 'O');
  for (const { start, end, type } of decodeSpans(finish(engine.entities.label(document)))) {
    tags.fill(`I-${NAMES[type]}`, start, end);
    tags[start] = `B-${NAMES[type]}`;
  }
  const { sentenceStarts } = document;
  return {
    id: fields['id'],
    tags: sentences.map((_, s) => tags.slice(sentenceStarts[s], sentenceStarts[s + 1])),
  };
}
