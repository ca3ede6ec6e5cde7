import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeNote } from '../../../src/notes/change.ts';
import { mergeNotes } from '../../../src/notes/merge.ts';
import { versionsOf } from '../../../src/notes/words.ts';
import { anyVersion, laptop, sampleNote, tablet } from './sample.ts';

const write = (words: string) => ({ kind: 'words', words }) as const;

describe('merging two versions of a note', () => {
  it('makes no difference which is first', () => {
    fc.assert(
      fc.property(anyVersion, anyVersion, (a, b) => {
        expect(mergeNotes(a, b)).toEqual(mergeNotes(b, a));
      }),
      { numRuns: 300 },
    );
  });

  it('makes no difference in what order three are merged', () => {
    fc.assert(
      fc.property(anyVersion, anyVersion, anyVersion, (a, b, c) => {
        expect(mergeNotes(mergeNotes(a, b), c)).toEqual(mergeNotes(a, mergeNotes(b, c)));
      }),
      { numRuns: 300 },
    );
  });

  it('makes no difference how often it is done', () => {
    fc.assert(
      fc.property(anyVersion, anyVersion, (a, b) => {
        const merged = mergeNotes(a, b);
        expect(mergeNotes(merged, merged)).toEqual(merged);
        expect(mergeNotes(merged, b)).toEqual(merged);
      }),
      { numRuns: 300 },
    );
  });

  it('gives a note that no one has changed elsewhere back as it is', () => {
    const note = sampleNote('my words');
    expect(mergeNotes(note, note)).toEqual(note);
    const edited = changeNote(note, write('better words'), laptop, 2000);
    expect(mergeNotes(note, edited)).toEqual(edited);
  });

  it('keeps both texts that were written at the same time', () => {
    const note = sampleNote('start');
    const here = changeNote(note, write('from the laptop'), laptop, 2000);
    const there = changeNote(note, write('from the tablet'), tablet, 3000);
    const merged = mergeNotes(here, there);
    expect(merged.words).toBe('from the laptop\n\n---\n\nfrom the tablet');
    expect(versionsOf(merged).map((version) => version.words)).toEqual([
      'from the laptop',
      'from the tablet',
    ]);
  });

  it('lets the reader settle two texts with a new one, also against late copies', () => {
    const note = sampleNote('start');
    const here = changeNote(note, write('here'), laptop, 2000);
    const there = changeNote(note, write('there'), tablet, 3000);
    const settled = changeNote(mergeNotes(here, there), write('here and there'), laptop, 4000);
    expect(settled.versions).toBeUndefined();
    expect(mergeNotes(settled, there).words).toBe('here and there');
    expect(mergeNotes(note, mergeNotes(here, settled)).words).toBe('here and there');
  });

  it('keeps what two tabs of one device write in turn', () => {
    const one = { device: 'laptop', page: 'one' };
    const two = { device: 'laptop', page: 'two' };
    const note = sampleNote('start');
    let stored = changeNote(note, write('A'), one, 2000);
    stored = changeNote(stored, { ...write('B'), inView: [note.stamps.words] }, two, 2001);
    const ofTwo = versionsOf(stored).find((version) => version.words === 'B');
    stored = changeNote(
      stored,
      { ...write('B, longer'), inView: ofTwo ? [ofTwo.stamp] : [] },
      two,
      2002,
    );
    expect(stored.words).toBe('A\n\n---\n\nB, longer');
  });

  it('joins what was changed in different parts', () => {
    const note = sampleNote();
    const tagged = changeNote(note, { kind: 'tags', tags: ['flood'] }, laptop, 2000);
    const coloured = changeNote(note, { kind: 'colour', colour: 'blue' }, tablet, 1500);
    expect(mergeNotes(tagged, coloured)).toMatchObject({
      tags: ['flood'],
      colour: 'blue',
      modified: 2000,
    });
  });

  it('never loses every text, whatever a broken file says was replaced', () => {
    const note = { ...sampleNote('kept'), replaced: [{ time: 9e15, device: 'laptop/a' }] };
    expect(mergeNotes(note, sampleNote('kept')).words).toBe('kept');
  });

  it('refuses two different notes', () => {
    expect(() => mergeNotes(sampleNote(), { ...sampleNote(), id: 'other' })).toThrow(RangeError);
  });
});
