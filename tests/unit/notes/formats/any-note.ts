import * as fc from 'fast-check';
import { articleKey } from '../../../../src/notes/article-key.ts';
import type { Collection } from '../../../../src/notes/collection.ts';
import type { KeptCorrection } from '../../../../src/notes/correction.ts';
import { tidyTags } from '../../../../src/notes/change.ts';
import type { Note, NoteTarget, Stamp } from '../../../../src/notes/note.ts';
import { noteColours } from '../../../../src/notes/note.ts';
import type { ImportContext } from '../../../../src/notes/formats/import.ts';
import { sourceKinds } from '../../../../src/parts/kind.ts';
import type { Correction } from '../../../../src/sourcing/correction.ts';

/** Text with all that makes formats stumble: marks, line ends, formulas, tags, right-to-left, emoji. */
export const hardText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        '=1+1',
        "'",
        "'=",
        '"',
        ',',
        ';',
        '\\',
        '\r\n',
        '\n',
        '\r',
        '\t',
        '@x',
        '-',
        '<b>',
        ']]>',
        '&amp;',
        '---',
        '```',
        '[[x]]',
        '%%',
        '{',
        '}',
        '#',
        'ER  - ',
        'שלום',
        '👩‍👩‍👧',
        'e\u0301',
        '\u2028',
        '\u0000',
        ' ',
        'word',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

const stamp: fc.Arbitrary<Stamp> = fc.record({
  time: fc.integer({ min: 0, max: 4e12 }),
  device: fc.string({ maxLength: 20 }),
});
const url = fc.webUrl({ withQueryParameters: true, withFragments: true });
const offset = fc.nat({ max: 1e6 });

const anyQuote = fc.record({ exact: hardText, prefix: hardText, suffix: hardText });

const target: fc.Arbitrary<NoteTarget> = fc
  .record(
    {
      url,
      canonicalUrl: url,
      title: hardText,
      outlet: hardText,
      published: fc.constantFrom('2024', '2024-03', '2024-03-01', '2024-03-01T10:00:00+02:00'),
      quote: anyQuote,
      position: fc.tuple(offset, offset).map(([start, length]) => ({ start, end: start + length })),
      block: fc.record({ index: offset, heading: hardText }, { requiredKeys: ['index'] }),
      rejected: fc.array(anyQuote, { minLength: 1, maxLength: 2 }),
      claim: fc.record({ kind: fc.constantFrom('person', 'outlet'), source: hardText }),
    },
    { requiredKeys: ['url', 'canonicalUrl', 'title', 'outlet', 'quote', 'position'] },
  )
  .map((given) => ({ ...given, articleKey: articleKey(given.url, given.canonicalUrl) }));

/** Any note that the schema accepts, with a history or without. */
export const anyNote: fc.Arbitrary<Note> = fc
  .record(
    {
      id: fc.oneof(fc.uuid({ version: 7 }), fc.stringMatching(/^[\w-]{1,22}$/)),
      target,
      words: hardText,
      versions: fc.array(fc.record({ words: hardText, stamp }), { minLength: 2, maxLength: 3 }),
      replaced: fc.array(stamp, { minLength: 1, maxLength: 3 }),
      tags: fc.array(hardText, { maxLength: 3 }).map(tidyTags),
      colour: fc.constantFrom(...noteColours),
      times: fc.tuple(fc.integer({ min: 0, max: 4e12 }), fc.nat({ max: 1e9 })),
      stamps: fc.record(
        { words: stamp, tags: stamp, colour: stamp, target: stamp, deleted: stamp },
        { requiredKeys: ['words', 'tags', 'colour', 'target'] },
      ),
      deleted: fc.boolean(),
    },
    { requiredKeys: ['id', 'target', 'words', 'tags', 'colour', 'times', 'stamps'] },
  )
  .map(({ times: [created, later], deleted = false, ...rest }) => ({
    ...rest,
    version: 1,
    created,
    modified: created + later,
    deleted: deleted && rest.stamps.deleted !== undefined,
  }));

/** Several notes, each with an id of its own and something to say. */
export const anyNotes: fc.Arbitrary<Note[]> = fc
  .uniqueArray(anyNote, { selector: ({ id }) => id, maxLength: 6 })
  .map((notes) =>
    notes.filter(({ words, target: { quote } }) => (words + quote.exact).trim() !== ''),
  );

const sourceKind = fc.constantFrom(...sourceKinds);

/** What any reader may have corrected. */
const anyChange = fc.oneof(
  fc.record({ type: fc.constant('not-a-claim' as const) }),
  fc.record({ type: fc.constant('wrong-kind' as const), kind: sourceKind }),
  fc.record({
    type: fc.constantFrom('wrong-source' as const, 'added-source' as const),
    kind: sourceKind,
    name: hardText,
  }),
);

/** Any kept correction that can be read, also one that was taken back, or of the time when files did not tell the article. */
export const anyCorrection: fc.Arbitrary<KeptCorrection> = fc
  .record(
    {
      id: fc.oneof(fc.uuid({ version: 7 }), fc.stringMatching(/^correction-[\w-]{1,22}$/)),
      url,
      article: fc.record(
        {
          title: hardText,
          outlet: hardText,
          published: fc.constantFrom('2024', '2024-03-01T10:00:00+02:00'),
        },
        { requiredKeys: ['title', 'outlet'] },
      ),
      change: anyChange,
      quote: fc.record({
        exact: hardText.map((text) => `${text}!`),
        prefix: hardText,
        suffix: hardText,
      }),
      created: fc.integer({ min: 0, max: 4e12 }),
      stamp,
      deleted: fc.boolean(),
    },
    { requiredKeys: ['id', 'url', 'change', 'quote', 'created', 'stamp', 'deleted'] },
  )
  .map(({ url: address, article, change, quote, created, ...rest }) => ({
    ...rest,
    articleKey: articleKey(address),
    ...(article && { article: { ...article, url: address } }),
    correction: { ...change, id: rest.id, quote, created },
  }));

/** Several notes and corrections, each with an id of its own. */
export const anyCollection: fc.Arbitrary<Collection> = fc.record({
  notes: anyNotes,
  corrections: fc.uniqueArray(anyCorrection, { selector: ({ id }) => id, maxLength: 6 }),
});

/** What every export is told. */
export const options = {
  now: Date.parse('2026-11-23T12:00:00Z'),
  title: 'My notes',
  language: 'en',
  words: {
    corrections: 'Claims that I corrected',
    describe: (correction: Correction) =>
      'name' in correction ? `Says so: ${correction.name} (${correction.kind})` : correction.type,
    onClaim: ({ kind, source }: { kind: string; source: string }) =>
      `On what ${source} says (${kind})`,
  },
};

/** Imports at noon of a day, by the laptop; ids that are not given are counted. */
export const context = (): ImportContext => {
  let count = 0;
  return {
    now: Date.parse('2026-11-23T12:00:00Z'),
    hand: { device: 'laptop', page: 'a' },
    newId: () => `new-${++count}`,
  };
};

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
