import { describe, expect, it } from 'vitest';
import { changeNote } from '../../../src/notes/change.ts';
import { createTarget } from '../../../src/notes/create.ts';
import { mergeNotes } from '../../../src/notes/merge.ts';
import { article, laptop, sampleNote, tablet, text } from './sample.ts';

describe('changing a note', () => {
  it('changes the words and says when and where', () => {
    const note = changeNote(sampleNote(), { kind: 'words', words: 'Who says?' }, tablet, 5000);
    expect(note).toMatchObject({
      words: 'Who says?',
      modified: 5000,
      created: 1000,
      stamps: { words: { time: 5000, device: 'tablet/b' }, tags: { time: 1000 } },
    });
  });

  it('is later than what it changes, even if the clock was set back', () => {
    const note = changeNote(sampleNote('old'), { kind: 'words', words: 'new' }, tablet, 10);
    expect(note.stamps.words.time).toBe(1001);
    expect(mergeNotes(sampleNote('old'), note).words).toBe('new');
  });

  it('gives the same note back when nothing changes', () => {
    const note = sampleNote('same');
    expect(changeNote(note, { kind: 'words', words: 'same' }, laptop, 2000)).toBe(note);
    expect(changeNote(note, { kind: 'tags', tags: [' '] }, laptop, 2000)).toBe(note);
    expect(changeNote(note, { kind: 'colour', colour: 'yellow' }, laptop, 2000)).toBe(note);
    expect(changeNote(note, { kind: 'restore' }, laptop, 2000)).toBe(note);
  });

  it('keeps tags tidy', () => {
    const tags = [' flood ', 'flood', '', 'two  words'];
    expect(changeNote(sampleNote(), { kind: 'tags', tags }, laptop, 2000).tags).toEqual([
      'flood',
      'two words',
    ]);
  });

  it('puts a note in the bin and takes it out again with everything it had', () => {
    const note = sampleNote('kept');
    const deleted = changeNote(note, { kind: 'delete' }, laptop, 2000);
    expect(deleted).toMatchObject({
      deleted: true,
      words: 'kept',
      stamps: { deleted: { time: 2000 } },
    });
    const restored = changeNote(deleted, { kind: 'restore' }, laptop, 3000);
    expect(restored).toMatchObject({ deleted: false, words: 'kept' });
    expect(mergeNotes(deleted, restored).deleted).toBe(false);
  });

  it('attaches a note to a new place', () => {
    const target = createTarget(article, text.indexOf('Ann'), text.indexOf(', the'));
    const note = changeNote(sampleNote('kept'), { kind: 'target', target }, laptop, 2000);
    expect(note.target.quote.exact).toBe('Ann Lee');
    expect(note.words).toBe('kept');
  });
});
