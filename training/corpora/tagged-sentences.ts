import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { finish, readDocument, type Document } from '../../src/language/document.ts';
import { tagNames, type TagName } from '../../src/language/part-of-speech.ts';
import type { Vocabulary } from '../../src/language/vocabulary.ts';
import { readJsonLines, readText } from './files.ts';

/** A sentence with the part of speech of each token, as indices into `tagNames`. */
export interface TaggedSentence {
  readonly tokens: readonly string[];
  readonly tags: readonly number[];
}

/** Tags that the corpora have and the Penn Treebank of news has not. */
const REPLACED: Readonly<Record<string, TagName>> = {
  HYPH: ':',
  NFP: ':',
  ADD: 'NN',
  AFX: 'JJ',
  GW: 'NN',
  XX: 'FW',
  '-LSB-': '-LRB-',
  '-RSB-': '-RRB-',
  "''": '"',
  '``': '"',
  '#': 'SYM',
};

/** The index of a corpus' tag, or −1 if there is none. */
function tagIndex(tag: string): number {
  return tagNames.indexOf((REPLACED[tag] ?? tag) as TagName);
}

/** The sentences of a file in CoNLL-U; those with a token that has no tag are left out. */
export function readConllu(path: string): TaggedSentence[] {
  const sentences = readText(path)
    .split('\n\n')
    .map((block) => {
      const rows = block
        .split('\n')
        .filter((line) => /^\d+\t/u.test(line))
        .map((line) => line.split('\t'));
      return {
        tokens: rows.map((row) => row[1] ?? ''),
        tags: rows.map((row) => tagIndex(row[4] ?? '')),
      };
    });
  return sentences.filter(({ tags }) => tags.length > 0 && tags.every((tag) => tag >= 0));
}

/** The same of every file in a folder, in the order of their names. */
export function readConlluFolder(folder: string): TaggedSentence[] {
  const files = readdirSync(folder).sort();
  return files.flatMap((file) => readConllu(join(folder, file)));
}

type CoreNlpToken = readonly [start: number, end: number, tag: string | null, ...rest: unknown[]];

/**
 * PolNeAR's articles with CoreNLP's automatic tags, cut by our own tokeniser; sentences in which the two do not cut
 * alike are left out.
 */
export function readSilver(
  articles: string,
  tags: string,
  vocabulary: Vocabulary,
): TaggedSentence[] {
  const texts = new Map(
    readJsonLines<{ id: string; text: string }>(articles).map(({ id, text }) => [id, text]),
  );
  return readJsonLines<{ id: string; tokens: CoreNlpToken[] }>(tags).flatMap(({ id, tokens }) => {
    const document = finish(readDocument(texts.get(id) ?? '', vocabulary));
    return [...alignedSentences(document, tokens)];
  });
}

function* alignedSentences(
  document: Document,
  tokens: readonly CoreNlpToken[],
): Generator<TaggedSentence> {
  const tagAt = new Map(tokens.map(([start, end, tag]) => [`${start}-${end}`, tag]));
  const { starts, ends, sentenceStarts, text } = document;
  for (let s = 0; s + 1 < sentenceStarts.length; s++) {
    const spans = Array.from(
      starts.subarray(sentenceStarts[s], sentenceStarts[s + 1]),
      (start, k) => ({
        start,
        end: ends[(sentenceStarts[s] ?? 0) + k] ?? start,
      }),
    );
    const found = spans.map(({ start, end }) => tagIndex(tagAt.get(`${start}-${end}`) ?? ''));
    if (found.includes(-1)) continue;
    yield { tokens: spans.map(({ start, end }) => text.slice(start, end)), tags: found };
  }
}
