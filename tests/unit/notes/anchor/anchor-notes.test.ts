import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorNotes } from '../../../../src/notes/anchor/anchor-notes.ts';
import { createNote } from '../../../../src/notes/create.ts';
import type { Note } from '../../../../src/notes/note.ts';
import { article, laptop } from '../sample.ts';

const story = [
  'The dam above Westmark broke at dawn on Tuesday, and water ran through the lower town for an hour.',
  'Officials said that nobody was hurt, but that forty houses would have to be given up for good.',
  '“We were lucky,” said Ann Lee, the mayor, who had asked for repairs as early as March.',
  'The company that runs the dam said it was looking into the cause. It had found no fault in spring.',
  'Officials said that nobody knew who would pay. The minister will visit the town on Thursday.',
].join('\n');

function noteOn(text: string, words: string, from = 0): Note {
  const start = text.indexOf(words, from);
  return createNote(
    { article: { ...article, text, blocks: [] }, start, end: start + words.length },
    laptop,
    0,
  );
}

function find(text: string, note: Note) {
  const [anchor] = anchorNotes(text, [note]);
  return anchor && { ...anchor, words: text.slice(anchor.start, anchor.end) };
}

/** Any code points, also unpaired surrogates. */
const anyCharacters = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }), { minLength: 1, maxLength: 100 })
  .map((codes) => String.fromCodePoint(...codes));

const words = fc.array(
  fc.constantFrom('the', 'dam', 'broke', 'Zoë', '“so”', 'ﬁne', '—', '\n', '水', '😀', '\u00AD'),
  {
    minLength: 1,
    maxLength: 60,
  },
);
const anyText = fc.oneof(
  anyCharacters,
  words.map((all) => all.join(' ')),
);

const sentence = (i: number) =>
  `Witness ${i} told house ${i * 7} of ${i * 13} litres at ${i * 3} o'clock.`;

describe('anchoring', () => {
  it('finds any note on any text where it was made', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        fc.pre(text.slice(start, end).trim() !== '');
        const note = createNote(
          { article: { ...article, text, blocks: [] }, start, end },
          laptop,
          0,
        );
        const { position } = note.target;
        expect(find(text, note)).toMatchObject({ ...position, how: 'exact', confidence: 1 });
      }),
      { numRuns: 300 },
    );
  });

  it('gives places within any other text, or none', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        fc.pre(text.trim() !== '');
        const note = createNote(
          { article: { ...article, text, blocks: [] }, start: 0, end: text.length },
          laptop,
          0,
        );
        const anchor = find(other, note);
        if (!anchor) return;
        expect(anchor.start).toBeGreaterThanOrEqual(0);
        expect(anchor.end).toBeLessThanOrEqual(other.length);
        expect(anchor.start).toBeLessThan(anchor.end);
        expect(anchor.confidence).toBeGreaterThan(0);
        expect(anchor.confidence).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });

  it('follows the words when text is put before them', () => {
    const text = `An update was added here.\n${story}`;
    expect(find(text, noteOn(story, 'forty houses'))).toMatchObject({
      words: 'forty houses',
      how: 'exact',
      confidence: 1,
    });
  });

  it('tells two places with the same words apart by what stands around them', () => {
    const second = story.lastIndexOf('Officials said');
    const note = noteOn(story, 'Officials said that nobody', second);
    const text = `More to follow.\n${story}`;
    expect(find(text, note)?.start).toBe(text.lastIndexOf('Officials said'));
  });

  it('finds words whose quotation marks, dashes, blanks, hyphens, ligatures or case have changed', () => {
    const before = story.replace('the cause.', 'the cause \u2014 a ﬁssure, it seems.');
    const note = noteOn(before, 'the cause \u2014 a ﬁssure, it seems');
    const after = before.replace('the cause \u2014 a ﬁssure', 'The\u00A0 Cause - a fis\u00ADsure');
    expect(find(after, note)).toMatchObject({
      words: 'The\u00A0 Cause - a fis\u00ADsure, it seems',
      how: 'normalised',
    });
    expect(
      find(
        after.replaceAll('“', '"').replaceAll('”', '"'),
        noteOn(story, '“We were lucky,” said Ann Lee,'),
      ),
    ).toMatchObject({
      words: '"We were lucky," said Ann Lee,',
      how: 'normalised',
    });
  });

  it('finds words that were edited, and says so', () => {
    const note = noteOn(story, 'forty houses would have to be given up for good');
    const text = story.replace('forty houses would', 'some fifty houses will');
    expect(find(text, note)).toMatchObject({
      words: 'fifty houses will have to be given up for good',
      how: 'approximate',
    });
  });

  it('finds the words in a paragraph that was moved', () => {
    const [first = '', second = '', ...rest] = story.split('\n');
    const text = [second, ...rest, first].join('\n');
    const note = noteOn(story, 'water ran through the lower town');
    expect(find(text, note)?.words).toBe('water ran through the lower town');
  });

  it('finds nothing when the paragraph was deleted', () => {
    const paragraphs = story.split('\n');
    const text = paragraphs.filter((_paragraph, i) => i !== 1).join('\n');
    for (const quote of [
      'nobody was hurt',
      'Officials said that nobody',
      'would have to be',
      paragraphs[1] ?? '',
    ]) {
      expect(find(text, noteOn(story, quote))).toBeUndefined();
    }
  });

  it('does not take a short quote for the same words elsewhere', () => {
    const text =
      'Linus has found that the machines in the mill were old and that the town had paid for them.';
    expect(find(text, noteOn(story, 'the town'))).toBeUndefined();
    expect(find(text, noteOn(story, 'the dam'))).toBeUndefined();
  });

  it('finds a note that came without context only if its words are there once', () => {
    const note = noteOn(story, 'forty houses');
    const target = { ...note.target, quote: { exact: 'forty houses', prefix: '', suffix: '' } };
    const position = { start: 0, end: 12 };
    expect(find(story, { ...note, target: { ...target, position } })?.words).toBe('forty houses');
    const twice = { ...target, position, quote: { ...target.quote, exact: 'Officials said' } };
    expect(find(story, { ...note, target: twice })).toBeUndefined();
  });

  it('finds words of scripts without blanks between them', () => {
    const text =
      '昨日の朝、ダムが壊れました。町の人々は無事でしたが、四十軒の家が失われました。市長は運が良かったと述べました。';
    const note = noteOn(text, '四十軒の家が失われました');
    const edited = text.replace('四十軒の家が失われました', '五十軒の家が失われました');
    expect(find(edited, note)?.words).toContain('十軒の家が失われました');
  });

  it('finds a very long quote by its beginning and its end', () => {
    const long = Array.from({ length: 600 }, (_none, i) => sentence(i)).join(' ');
    const text = `The dam broke. ${long} The town waits.`;
    const note = noteOn(text, long);
    const now = text.replace('Witness 300 told', 'Nobody of them told').replace('The dam', 'A dam');
    const found = find(now, note);
    expect(found?.how).toBe('approximate');
    expect(found?.words).toBe(long.replace('Witness 300 told', 'Nobody of them told'));
    expect(find(story, note)).toBeUndefined();
  });

  it('gives the places of many notes in their order', () => {
    const notes = [
      noteOn(story, 'Ann Lee'),
      noteOn('Another text altogether.', 'Another'),
      noteOn(story, 'The dam'),
    ];
    expect(
      anchorNotes(story, notes).map((anchor) => anchor && story.slice(anchor.start, anchor.end)),
    ).toEqual(['Ann Lee', undefined, 'The dam']);
  });
});
