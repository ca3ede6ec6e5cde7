import { join } from 'node:path';
import type { TokenSpan } from '../../src/language/crf/labels.ts';
import { readText } from './files.ts';

/** A sentence and its entities; the type of a span is an index into ENTITY_TYPES. */
export interface EntitySentence {
  readonly tokens: readonly string[];
  readonly spans: readonly TokenSpan[];
}

/** The sentences of one document. */
export type EntityDocument = readonly EntitySentence[];

/** person, organisation, place, other as the corpora call them. */
const TYPES: Readonly<Record<string, number>> = {
  PER: 0,
  politician: 0,
  person: 0,
  PERSON: 0,
  ORG: 1,
  organisation: 1,
  politicalparty: 1,
  ORGANIZATION: 1,
  LOC: 2,
  country: 2,
  location: 2,
  LOCATION: 2,
  MISC: 3,
  misc: 3,
  event: 3,
  election: 3,
};

/** The spans of IOB labels, of either kind: "I-" after another type opens a span as "B-" does. */
export function spansOfIob(labels: readonly string[]): TokenSpan[] {
  const spans: { start: number; end: number; type: number }[] = [];
  let last = 'O';
  for (const [index, label] of labels.entries()) {
    const type = TYPES[label.slice(2)];
    const open = spans.at(-1);
    if (type !== undefined) {
      const goes = label.startsWith('I') && last.slice(2) === label.slice(2) && open !== undefined;
      if (goes) open.end = index + 1;
      else spans.push({ start: index, end: index + 1, type });
    }
    last = label;
  }
  return spans;
}

interface ColumnFormat {
  readonly word: number;
  readonly label: number;
  /** Tells the line that opens a document. */
  readonly opens?: RegExp;
}

/** Reads a file with one token a line and an empty line after each sentence. */
function readColumns(path: string, { word, label, opens }: ColumnFormat): EntityDocument[] {
  const documents: EntitySentence[][] = [[]];
  let rows: string[][] = [];
  const close = (): void => {
    if (rows.length > 0) documents.at(-1)?.push(sentenceOf(rows, word, label));
    rows = [];
  };
  for (const line of readText(path).split('\n')) {
    if (opens?.test(line) === true) {
      close();
      documents.push([]);
    } else if (line.trim() === '') close();
    else if (!line.startsWith('# ')) rows.push(line.trim().split(/\s+/u));
  }
  close();
  return documents.filter((sentences) => sentences.length > 0);
}

function sentenceOf(rows: readonly string[][], word: number, label: number): EntitySentence {
  return {
    tokens: rows.map((row) => row[word] ?? ''),
    spans: spansOfIob(rows.map((row) => row.at(label) ?? 'O')),
  };
}

/** Documents of `size` sentences each, for corpora that do not tell where a document ends. */
function chunked(documents: readonly EntityDocument[], size: number): EntityDocument[] {
  const all = documents.flat();
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}

/** CoNLL-2003 with the corrections of CoNLL++. */
export function readConll(data: string, part: 'train' | 'dev'): EntityDocument[] {
  const format = { word: 0, label: -1, opens: /^-DOCSTART-/u };
  return readColumns(join(data, `ner/conllpp/${part}.conll.gz`), format);
}

/** CrossNER's politics, one sentence a document; its finer types as ours. */
export function readPolitics(data: string, part: 'train' | 'dev'): EntityDocument[] {
  const path = join(data, `ner/crossner_politics/${part}.txt.gz`);
  return chunked(readColumns(path, { word: 0, label: -1 }), 1);
}

/** Wikigold. */
export function readWikigold(data: string): EntityDocument[] {
  const path = join(data, 'ner/wikigold/wikigold.conll.txt.gz');
  return chunked(readColumns(path, { word: 0, label: -1 }), 12);
}

/** Universal NER's EWT, both parts. It has no MISC. */
export function readUner(data: string): EntityDocument[] {
  return ['dev', 'test'].flatMap((part) =>
    readColumns(join(data, `ner/uner_ewt/en_ewt-ud-${part}.iob2.gz`), {
      word: 1,
      label: 2,
      opens: /^# newdoc/u,
    }),
  );
}
