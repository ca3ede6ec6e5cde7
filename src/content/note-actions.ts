import type { TextSelection } from '../marks/selection.ts';
import type { NoteEdit } from '../messages/protocol.ts';
import type { Note } from '../notes/note.ts';
import { uuidv7 } from '../notes/uuid.ts';
import { attempt, type Desk } from './desk.ts';
import { placeAt } from './place-actions.ts';

/**
 * Keeps some words of the article as a note; the claim that they overlap is remembered with it. Returns the note's id,
 * also when the background could not keep it.
 */
export async function keepNote(desk: Desk, { start, end }: TextSelection): Promise<string> {
  const { page, call } = desk;
  const id = uuidv7(Date.now());
  const place = placeAt(page, start, end);
  if (!place) return id;
  await attempt(desk, async () => {
    const note = await call('notes.create', {
      id,
      ...place,
      words: '',
      tags: [],
      colour: 'yellow',
    });
    page.setNotes([...page.notes.filter((other) => other.id !== id), note]);
  });
  return id;
}

/** Changes a note; the editor shows what went wrong. */
export async function editNote({ page, call }: Desk, { id }: Note, edit: NoteEdit): Promise<Note> {
  const edited = await call('notes.edit', { id, edit });
  page.setNotes(page.notes.map((other) => (other.id === id ? edited : other)));
  return edited;
}

/** Puts a note in the bin and offers to take it out again. */
export async function deleteNote(desk: Desk, { id }: Note): Promise<void> {
  const { page, call, say, words } = desk;
  await attempt(desk, async () => {
    await call('notes.delete', { id });
    page.setNotes(page.notes.filter((other) => other.id !== id));
    say(words('card_deleted'), () => void restoreNote(desk, id));
  });
}

function restoreNote(desk: Desk, id: string): Promise<void> {
  const { page, call } = desk;
  return attempt(desk, async () => {
    const restored = await call('notes.restore', { id });
    page.setNotes([...page.notes.filter((other) => other.id !== id), restored]);
  });
}
