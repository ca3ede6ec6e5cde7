import type { TextSelection } from '../marks/selection.ts';
import type { NoteEdit } from '../messages/protocol.ts';
import type { Note } from '../notes/note.ts';
import { selectorsAt } from '../notes/selectors.ts';
import { uuidv7 } from '../notes/uuid.ts';
import { attempt, type Desk } from './desk.ts';
import type { Page } from './page.ts';

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

/** Attaches a note to other words of the article. Rejects with CallError; whether there was an article to attach to. */
export async function attachNote(
  { page, call }: Desk,
  id: string,
  { start, end }: TextSelection,
): Promise<boolean> {
  const place = placeAt(page, start, end);
  if (!place) return false;
  const attached = await call('notes.attach', { id, ...place });
  page.setNotes(page.notes.map((other) => (other.id === id ? attached : other)));
  return true;
}

/** Where these words belong: the article, their selectors, and the claim that they overlap. */
function placeAt({ article, reading }: Page, start: number, end: number) {
  if (!article) return undefined;
  const claim = reading?.sourcing.claims.find(({ span }) => span[0] < end && start < span[1]);
  const source = reading?.sourcing.sources.find((candidate) => candidate.id === claim?.source);
  const { url, canonicalUrl, title, outlet, published } = article;
  return {
    article: { url, canonicalUrl, title, outlet, ...(published !== undefined && { published }) },
    selectors: selectorsAt(article, start, end),
    ...(claim && { claim: { kind: claim.kind, source: source?.name ?? '' } }),
  };
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
