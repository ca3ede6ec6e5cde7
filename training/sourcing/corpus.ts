import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type {
  Analysis,
  Attribution,
  Entity,
  EntityType,
  Figure,
  Span,
} from '../../src/language/analysis.ts';
import type { SentenceKind } from '../../src/sourcing/claim.ts';

/** A PolNeAR article with its gold attributions. */
export interface CorpusArticle {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly text: string;
  readonly attributions: readonly {
    readonly id: string;
    readonly source: readonly Span[];
    readonly cue: readonly Span[];
    readonly content: readonly Span[];
  }[];
}

/** CoreNLP's automatic tags: start, end, part of speech, entity, head, relation. */
export type SilverToken = readonly [
  number,
  number,
  string | null,
  string | null,
  number | null,
  string | null,
];

export type GoldKind =
  | 'person'
  | 'organisation'
  | 'document'
  | 'unnamed'
  | 'unspecified'
  | 'author';

/** What the labelling guide says of one article. */
export interface GoldSourcing {
  readonly id: string;
  readonly attributions: Readonly<
    Record<
      string,
      {
        readonly kind: GoldKind;
        readonly names: readonly string[];
        readonly mode: string;
        readonly speech: boolean;
      }
    >
  >;
  readonly sentences: readonly {
    readonly span: Span;
    readonly s: SentenceKind;
    readonly worth: boolean;
  }[];
}

/** The lines of a JSON-lines file, unpacked if its name ends in .gz. Throws if the file cannot be read. */
export function readLines<T>(path: string): T[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line) as T]));
}

const typeOf = new Map<string, EntityType>([
  ['PERSON', 'person'],
  ['ORGANIZATION', 'organisation'],
  ['LOCATION', 'place'],
  ['MISC', 'other'],
]);

function entitiesOf(tokens: readonly SilverToken[]): Entity[] {
  const entities: { start: number; end: number; type: EntityType }[] = [];
  let last: string | null = null;
  for (const [start, end, , tag] of tokens) {
    const type = typeOf.get(tag ?? '');
    const open = entities.at(-1);
    if (type && tag === last && open && start - open.end <= 1) open.end = end;
    else if (type) entities.push({ start, end, type });
    last = tag;
  }
  return entities;
}

function figuresOf(tokens: readonly SilverToken[]): Figure[] {
  return tokens.flatMap(([start, end, , tag]): Figure[] => {
    if (tag === 'MONEY') return [{ start, end, type: 'money' }];
    if (tag === 'PERCENT') return [{ start, end, type: 'percent' }];
    return tag === 'NUMBER' ? [{ start, end, type: 'count' }] : [];
  });
}

/** Sentences for articles that have no labelled ones: good enough to place pronouns. */
function plainSentences(text: string): Span[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const spans: Span[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const trimmed = segment.trimEnd();
    const before = text.slice(Math.max(0, index - 6), index);
    const previous = spans.at(-1);
    const isCut = /\b(?:Sen|Gov|Rep|Mr|Mrs|Ms|Dr|St|Lt|Gen|[A-Z])\.\s$/u.test(before);
    if (previous && isCut) spans[spans.length - 1] = [previous[0], index + trimmed.length];
    else if (trimmed.trim() !== '') spans.push([index, index + trimmed.length]);
  }
  return spans;
}

/** An analysis with gold attributions on CoreNLP's tokens and entities. */
export function goldAnalysis(
  article: CorpusArticle,
  tokens: readonly SilverToken[],
  sentences: readonly Span[] = plainSentences(article.text),
): Analysis {
  const numbers = new Int32Array(tokens.length);
  let sentence = 0;
  for (const [i, [start]] of tokens.entries()) {
    while (sentence < sentences.length - 1 && (sentences[sentence + 1]?.[0] ?? Infinity) <= start)
      sentence++;
    numbers[i] = sentence;
  }
  const attributions = article.attributions.map(({ source, cue, content }): Attribution => ({
    source,
    cue,
    content,
    mode: 'indirect',
    confidence: 1,
    parent: null,
  }));
  return {
    sentences,
    tokens: {
      starts: Int32Array.from(tokens, ([start]) => start),
      ends: Int32Array.from(tokens, ([, end]) => end),
      sentences: numbers,
      tags: new Uint8Array(tokens.length),
      classes: new Int16Array(tokens.length).fill(-1),
    },
    entities: entitiesOf(tokens),
    figures: figuresOf(tokens),
    dates: [],
    attributions,
  };
}

/** The articles of a part of PolNeAR with CoreNLP's tags, by id. */
export function readCorpus(
  data: string,
  part: 'train' | 'dev',
): Map<string, { article: CorpusArticle; tokens: readonly SilverToken[] }> {
  const articles = readLines<CorpusArticle>(`${data}/attribution/polnear-${part}.jsonl.gz`);
  const silver = readLines<{ id: string; tokens: SilverToken[] }>(
    `${data}/syntax/polnear-${part}-corenlp.jsonl.gz`,
  );
  const tokensOf = new Map(silver.map(({ id, tokens }) => [id, tokens]));
  return new Map(
    articles.map((article) => [article.id, { article, tokens: tokensOf.get(article.id) ?? [] }]),
  );
}
