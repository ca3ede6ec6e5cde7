import { articleKey } from '../notes/article-key.ts';
import type { Change } from '../notes/change.ts';
import { noteAt, targetOf } from '../notes/create.ts';
import type { Note } from '../notes/note.ts';
import type { Hand } from '../notes/stamp.ts';
import type { BackgroundCalls, NoteEdit } from '../messages/protocol.ts';
import { recordPlaces } from '../store/places.ts';
import type { Connection } from '../store/connection.ts';
import { notFound } from '../store/errors.ts';
import type { Database } from '../store/schema.ts';
import {
  changeStored,
  deleteNote,
  getNote,
  notesOfArticle,
  putNote,
  restoreNote,
} from '../store/notes.ts';

/** What the answers about notes need: the store, a clock (milliseconds since the epoch) and whom to tell. */
export interface NoteKeeper {
  readonly store: Connection;
  readonly now: () => number;
  /** Who makes a change: the device, and the page or screen that asked. */
  readonly handOf: (page: string) => Promise<Hand>;
  /** Called after every write. */
  readonly onChanged: () => void;
  /** Called when notes were lost on their page, or found again. */
  readonly onTurned: () => void;
}

type Requests<T extends keyof BackgroundCalls> = BackgroundCalls[T]['request'];

export const articleNotes = (
  { store, now }: NoteKeeper,
  { url, canonicalUrl }: Requests<'notes.ofArticle'>,
) => store.use((db) => notesOfArticle(db, articleKey(url, canonicalUrl), now()));

/** Keeps a new note. A repeated request finds the note there and changes nothing. */
export async function createNote(
  keeper: NoteKeeper,
  { id, article, selectors, claim, ...body }: Requests<'notes.create'>,
  page: string,
): Promise<Note> {
  const hand = await keeper.handOf(page);
  const target = targetOf(article, selectors, claim);
  const note = await keeper.store.use((db) =>
    putNote(db, noteAt({ ...body, target }, hand, keeper.now(), id)),
  );
  keeper.onChanged();
  return note;
}

/** Gives a note another place. */
export async function attachNote(
  keeper: NoteKeeper,
  { id, article, selectors, claim }: Requests<'notes.attach'>,
  page: string,
): Promise<Note> {
  const hand = await keeper.handOf(page);
  const change = { kind: 'target', target: targetOf(article, selectors, claim) } as const;
  const note = await keeper.store.use((db) => changeStored(db, id, change, hand, keeper.now()));
  keeper.onChanged();
  return note;
}

/** Keeps what the reader says of a place where a note was found: that it is not its own, or may be after all. */
export async function judgePlace(
  keeper: NoteKeeper,
  { id, place }: Requests<'notes.reject'>,
  kind: 'reject' | 'allow',
  page: string,
): Promise<Note> {
  const hand = await keeper.handOf(page);
  const note = await keeper.store.use((db) =>
    changeStored(db, id, { kind, place }, hand, keeper.now()),
  );
  keeper.onChanged();
  return note;
}

/** Makes the changes of an edit one after the other; each is kept whole or not at all. */
export async function editNote(
  keeper: NoteKeeper,
  { id, edit }: Requests<'notes.edit'>,
  page: string,
): Promise<Note> {
  const hand = await keeper.handOf(page);
  const note = await keeper.store.use(async (db) => {
    let changed = await storedNote(db, id, keeper.now());
    for (const change of changesOf(edit))
      changed = await changeStored(db, id, change, hand, keeper.now());
    return changed;
  });
  keeper.onChanged();
  return note;
}

async function storedNote(db: Database, id: string, now: number): Promise<Note> {
  const note = await getNote(db, id, now);
  if (!note) throw notFound();
  return note;
}

function changesOf({ words, tags, colour, inView }: NoteEdit): Change[] {
  return [
    ...(words === undefined ? [] : [{ kind: 'words', words, ...(inView && { inView }) } as const]),
    ...(tags === undefined ? [] : [{ kind: 'tags', tags } as const]),
    ...(colour === undefined ? [] : [{ kind: 'colour', colour } as const]),
  ];
}

/** Records where the notes of a page stand now. */
export async function keepPlaces(
  { store, now, onTurned }: NoteKeeper,
  { places }: Requests<'notes.places'>,
): Promise<void> {
  const checked = now();
  const stored = places.map(({ id, how, confidence, reason = 'words-gone' }) =>
    how === 'orphan'
      ? ({ id, found: false, reason, checked } as const)
      : ({ id, found: true, how, confidence, checked } as const),
  );
  if ((await store.use((db) => recordPlaces(db, stored))) > 0) onTurned();
}

/** Puts a note in the bin, or takes it out again. */
export async function moveNote(
  keeper: NoteKeeper,
  id: string,
  to: 'bin' | 'page',
  page: string,
): Promise<Note> {
  const hand = await keeper.handOf(page);
  const move = to === 'bin' ? deleteNote : restoreNote;
  const note = await keeper.store.use((db) => move(db, id, hand, keeper.now()));
  keeper.onChanged();
  return note;
}
