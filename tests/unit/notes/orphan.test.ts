import { describe, expect, it } from 'vitest';
import { anchorNotes } from '../../../src/notes/anchor/anchor-notes.ts';
import { placeOf } from '../../../src/notes/orphan.ts';
import { sampleNote, text } from './sample.ts';

const note = sampleNote();
const place = (now: string) => placeOf(note, anchorNotes(now, [note])[0], now, 5);

describe('the place of a note', () => {
  it('is found, lost with its words, and found again when they come back', () => {
    expect(place(text)).toEqual({ found: true, how: 'exact', confidence: 1, checked: 5 });
    const without = text.replace('Officials in Westmark said that nobody was hurt. ', '');
    expect(place(without)).toEqual({ found: false, reason: 'words-gone', checked: 5 });
    expect(place(text).found).toBe(true);
  });

  it('is not the same words in another context', () => {
    const elsewhere =
      'In another story from last year the police wrote of a crash in which nobody was hurt at all.';
    expect(place(elsewhere)).toMatchObject({ found: false, reason: 'context-gone' });
  });

  it('is not looked for where only the beginning of the article is shown', () => {
    expect(place('Subscribe to read on.')).toMatchObject({
      found: false,
      reason: 'page-incomplete',
    });
  });
});
