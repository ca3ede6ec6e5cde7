import type {
  Analysis,
  Attribution,
  Entity,
  EntityType,
  Figure,
  Span,
} from '../../../src/language/analysis.ts';
import { tagNumber } from '../../../src/language/part-of-speech.ts';
import { tokenise } from '../../../src/language/tokenise.ts';
import type { Sourcing, SourcingInput } from '../../../src/sourcing/claim.ts';
import { readSourcing } from '../../../src/sourcing/sourcing.ts';

/** An attribution by its words; each piece is looked for nearest to the cue, each cue after the one before. */
export interface WrittenAttribution {
  readonly source?: string;
  readonly cue: string;
  readonly content: string;
  readonly parent?: number;
  readonly confidence?: number;
}

const typeOf = new Map<string, EntityType>([
  ['p', 'person'],
  ['o', 'organisation'],
  ['l', 'place'],
  ['x', 'other'],
]);

/** Takes the marks of names out of a text: "{p:Jane Roe} of {o:Harbour Board}". */
export function readMarkup(markup: string): { text: string; entities: Entity[] } {
  const entities: Entity[] = [];
  let text = '';
  let last = 0;
  for (const match of markup.matchAll(/\{([polx]):([^}]*)\}/gu)) {
    text += markup.slice(last, match.index);
    const [whole, letter = '', name = ''] = match;
    entities.push({
      start: text.length,
      end: text.length + name.length,
      type: typeOf.get(letter) ?? 'other',
    });
    text += name;
    last = match.index + whole.length;
  }
  return { text: text + markup.slice(last), entities };
}

function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(
    /(?<!\b(?:Mr|Mrs|Ms|Sen|Gov|Dr|Rep))[.!?:]?[.!?]["”’)]*(?:\s+|$)|\n/gu,
  )) {
    const end = match.index + match[0].trimEnd().length;
    if (end > start) spans.push([start, end]);
    start = match.index + match[0].length;
  }
  if (text.slice(start).trim() !== '') spans.push([start, text.length]);
  return spans;
}

function nearest(text: string, words: string, cue: number): Span {
  let best = -1;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (best === -1 || Math.abs(at - cue) < Math.abs(best - cue)) best = at;
  }
  if (best === -1) throw new Error(`The text does not say "${words}".`);
  return [best, best + words.length];
}

/** A part of speech that is good enough for the sentences of these tests. */
function tagOf(word: string): number {
  if (/^(?:will|may|should)$/u.test(word)) return tagNumber('MD');
  if (/^(?:seen|shown|taken|obtained)$/u.test(word)) return tagNumber('VBN');
  if (/^(?:lost|said|met|fell|held|was|were|had)$|[a-z]ed$/u.test(word)) return tagNumber('VBD');
  if (/^(?:is|are|has)$/u.test(word)) return tagNumber('VBZ');
  if (/^[a-z]+ing$/u.test(word)) return tagNumber('VBG');
  if (/^(?:[a-z]+s|media)$/u.test(word)) return tagNumber('NNS');
  return /^\p{Lu}/u.test(word) ? tagNumber('NNP') : tagNumber('NN');
}

/** An analysis of a text as if the engine had found exactly these names and attributions. */
export function analysisOf(
  markup: string,
  attributions: readonly WrittenAttribution[],
): {
  text: string;
  analysis: Analysis;
} {
  const { text, entities } = readMarkup(markup);
  const starts: number[] = [];
  const ends: number[] = [];
  tokenise(text, 0, text.length, (start, end) => {
    starts.push(start);
    ends.push(end);
  });
  const sentences = sentencesOf(text);
  const numbers = starts.map((at) =>
    Math.max(
      0,
      sentences.findLastIndex(([start]) => start <= at),
    ),
  );
  let from = 0;
  const found = attributions.map(({ source, cue, content, parent, confidence }): Attribution => {
    const at = text.indexOf(cue, from);
    if (at === -1) throw new Error(`The text does not say "${cue}" after ${from}.`);
    from = at + 1;
    return {
      source: source === undefined ? [] : [nearest(text, source, at)],
      cue: [[at, at + cue.length]],
      content: [nearest(text, content, at)],
      mode: 'indirect',
      confidence: confidence ?? 1,
      parent: parent ?? null,
    };
  });
  return {
    text,
    analysis: {
      sentences,
      tokens: {
        starts: Int32Array.from(starts),
        ends: Int32Array.from(ends),
        sentences: Int32Array.from(numbers),
        tags: Uint8Array.from(starts, (start, i) => tagOf(text.slice(start, ends[i]))),
        classes: new Int16Array(starts.length).fill(-1),
      },
      entities,
      figures: [...text.matchAll(/\d+ percent/gu)].map(({ index, 0: words }): Figure => ({
        start: index,
        end: index + words.length,
        type: 'percent',
      })),
      dates: [...text.matchAll(/(?:Mon|Satur)day/gu)].map(({ index, 0: words }) => ({
        start: index,
        end: index + words.length,
        value: '2024-06-01',
      })),
      attributions: found,
    },
  };
}

/** The sourcing of a text with these names and attributions. */
export function sourcingOf(
  markup: string,
  attributions: readonly WrittenAttribution[],
  page: Partial<SourcingInput> = {},
): Sourcing {
  const { text, analysis } = analysisOf(markup, attributions);
  return readSourcing({ ...page, text }, analysis);
}

/** For each attribution, in its order: the kind of its source and the names. */
export function sourcesOf(
  markup: string,
  attributions: readonly WrittenAttribution[],
): { kind: string; names: readonly string[] }[] {
  const { claims } = sourcingOf(markup, attributions);
  return attributions.map((_, index) => {
    const claim = claims.find(({ attribution }) => attribution === index);
    return { kind: claim?.kind ?? 'none', names: claim?.names ?? [] };
  });
}
