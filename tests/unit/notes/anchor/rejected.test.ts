import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorNotes } from '../../../../src/notes/anchor/anchor-notes.ts';
import { changeNote } from '../../../../src/notes/change.ts';
import { createNote } from '../../../../src/notes/create.ts';
import type { Note } from '../../../../src/notes/note.ts';
import { placeOf } from '../../../../src/notes/orphan.ts';
import { quoteAt } from '../../../../src/notes/selectors.ts';
import { article, laptop } from '../sample.ts';

const before = [
  'The lower town was flooded at dawn on Tuesday, and the school stayed shut.',
  'Officials in Westmark said that forty houses beside the river would have to be given up for good.',
  'The company that runs the dam said on Wednesday that it was looking into the cause.',
];
const changed = [
  before[0],
  'Officials in Westmark said that nine houses near the river might have to be repaired.',
  before[2],
];

const story = before.join('\n');
const edited = changed.join('\n');
const words = 'forty houses beside the river would have to be given up for good';

const made = createNote(
  {
    article: { ...article, text: story, blocks: [] },
    start: story.indexOf(words),
    end: story.indexOf(words) + words.length,
  },
  laptop,
  1000,
);

const find = (text: string, note: Note) => {
  const [anchor] = anchorNotes(text, [note]);
  return anchor && { how: anchor.how, words: text.slice(anchor.start, anchor.end) };
};

/** The note after its reader has said "Not this place" where it is found in this text. */
function reject(text: string, note: Note): Note {
  const [anchor] = anchorNotes(text, [note]);
  if (!anchor) throw new Error('the note was not found');
  const place = quoteAt(text, anchor.start, anchor.end);
  return changeNote(note, { kind: 'reject', place }, laptop, 2000);
}

describe('a place that the reader has rejected', () => {
  it('is not offered again, and the note says why it is listed as lost', () => {
    expect(find(edited, made)).toMatchObject({ how: 'approximate' });
    const note = reject(edited, made);
    expect(find(edited, note)).toBeUndefined();
    expect(placeOf(note, undefined, edited, 5)).toMatchObject({ found: false, reason: 'rejected' });
  });

  it('is not offered again when the page changes elsewhere, or in its marks and blanks', () => {
    const note = reject(edited, made);
    expect(find(`An update was added.\n${edited}`, note)).toBeUndefined();
    expect(find(edited.replaceAll(' ', '\u00A0').toUpperCase(), note)).toBeUndefined();
  });

  it('is left at once when the true words come back', () => {
    const note = reject(edited, made);
    expect(find(story, note)).toEqual({ how: 'exact', words });
    expect(find(`${edited}\n${before[1]}`, note)).toEqual({ how: 'exact', words });
    expect(placeOf(note, undefined, 'Something else entirely.'.repeat(20), 5)).toMatchObject({
      reason: 'words-gone',
    });
  });

  it('is judged anew once its own words have changed', () => {
    const note = reject(edited, made);
    const corrected = edited.replace('nine houses near', 'forty houses beside');
    expect(find(corrected, note)?.words).toContain('forty houses beside the river');
  });

  it('may be the place after all when that is taken back', () => {
    const note = reject(edited, made);
    const [place] = note.target.rejected ?? [];
    if (!place) throw new Error('nothing was rejected');
    const back = changeNote(note, { kind: 'allow', place }, laptop, 3000);
    expect(back.target).toEqual(made.target);
    expect(find(edited, back)).toEqual(find(edited, made));
    expect(changeNote(back, { kind: 'allow', place }, laptop, 4000)).toBe(back);
  });

  it('is never found again, whatever was noted and however the text was edited', () => {
    const all = story.split(' ');
    const edits = fc.array(fc.tuple(fc.nat(all.length - 1), fc.constantFrom('', 'so', 'river')), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.nat(story.length - 2), fc.nat(), edits, (start, length, changes) => {
        const end = start + 1 + (length % (story.length - start - 1));
        fc.pre(story.slice(start, end).trim() !== '');
        const note = createNote(
          { article: { ...article, text: story, blocks: [] }, start, end },
          laptop,
          0,
        );
        const next = [...all];
        for (const [at, word] of changes) next[at] = word;
        const text = next.join(' ');
        const found = find(text, note);
        fc.pre(found?.how === 'approximate');
        expect(find(text, reject(text, note))?.words).not.toBe(found.words);
      }),
    );
  });
});
