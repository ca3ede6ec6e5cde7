import type { NotePlace } from '../messages/protocol.ts';
import { anchorNotes } from '../notes/anchor/anchor-notes.ts';
import type { Note } from '../notes/note.ts';
import { placeOf } from '../notes/orphan.ts';

/** Where each note stands in the text, in the notes' order; orphans with the reason. */
export function placesOf(text: string, notes: readonly Note[]): NotePlace[] {
  const anchors = anchorNotes(text, notes);
  return notes.map((note, index) => {
    const { id } = note;
    const anchor = anchors[index];
    if (anchor) return { id, ...anchor };
    const place = placeOf(note, undefined, text, 0);
    const reason = place.found ? {} : { reason: place.reason };
    return { id, start: 0, end: 0, how: 'orphan', confidence: 0, ...reason };
  });
}
