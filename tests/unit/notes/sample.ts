import * as fc from 'fast-check';
import type { KeptCorrection } from '../../../src/notes/correction.ts';
import type { Note, Stamp, WordsVersion } from '../../../src/notes/note.ts';
import { noteColours } from '../../../src/notes/note.ts';
import { createNote } from '../../../src/notes/create.ts';
import type { Hand } from '../../../src/notes/stamp.ts';

export const text =
  'The dam broke at dawn.\nOfficials in Westmark said that nobody was hurt. "We were lucky," said Ann Lee, the mayor.';

export const article = {
  url: 'https://www.example.com/dam?utm_source=x',
  canonicalUrl: 'https://www.example.com/dam',
  title: 'Dam breaks',
  outlet: { name: 'The Example', host: 'example.com' },
  published: '2024-03-01',
  text,
  blocks: [
    { start: 0, end: 22, kind: 'heading' },
    { start: 23, end: text.length, kind: 'paragraph' },
  ],
};

export const laptop: Hand = { device: 'laptop', page: 'a' };
export const tablet: Hand = { device: 'tablet', page: 'b' };

/** A note on "nobody was hurt", made at 1,000 ms on the laptop. */
export function sampleNote(words = ''): Note {
  const start = text.indexOf('nobody');
  return createNote({ article, start, end: start + 15, words }, laptop, 1000, 'note-1');
}

/** Who said that nobody was hurt, as the reader corrected it at 1,000 ms on the laptop. */
export const sampleCorrection: KeptCorrection = {
  id: '0190a000-0000-7000-8000-00000000000c',
  articleKey: 'https://example.com/dam',
  article: { url: 'https://www.example.com/dam', title: 'Dam breaks', outlet: 'The Example' },
  correction: {
    id: '0190a000-0000-7000-8000-00000000000c',
    type: 'wrong-source',
    kind: 'person',
    name: 'Ann Lee',
    quote: { exact: 'nobody was hurt', prefix: 'said that ', suffix: '. "We' },
    created: 1000,
  },
  stamp: { time: 1000, device: 'laptop/a' },
  deleted: false,
};

const stamp: fc.Arbitrary<Stamp> = fc.record({
  time: fc.integer({ min: 1, max: 5 }),
  device: fc.constantFrom('a', 'b', 'c'),
});
const version: fc.Arbitrary<WordsVersion> = fc.record({
  words: fc.constantFrom('', 'one', 'two', 'three'),
  stamp,
});

/** Any version of one note, also such as no honest device would make. */
export const anyVersion: fc.Arbitrary<Note> = fc
  .record({
    versions: fc.array(version, { minLength: 1, maxLength: 4 }),
    replaced: fc.array(stamp, { maxLength: 3 }),
    tags: fc.array(fc.constantFrom('x', 'y'), { maxLength: 2 }),
    colour: fc.constantFrom(...noteColours),
    title: fc.constantFrom('Dam', 'Flood'),
    stamps: fc.record({ words: stamp, tags: stamp, colour: stamp, target: stamp }),
    deletion: fc.option(stamp, { nil: undefined }),
    deleted: fc.boolean(),
    created: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ versions, replaced, stamps, deletion, title, deleted, ...rest }) => ({
    ...sampleNote(),
    ...rest,
    target: { ...sampleNote().target, title },
    words: versions[0]?.words ?? '',
    versions,
    replaced,
    stamps: { ...stamps, ...(deletion ? { deleted: deletion } : {}) },
    deleted: deletion !== undefined && deleted,
  }));
