import { changeNote, type Change } from '../notes/change.ts';
import type { BackgroundCalls } from '../messages/protocol.ts';
import type { NotesAct } from '../messages/note-query.ts';
import type { Note } from '../notes/note.ts';
import { noteStores, putRecord, readIn } from '../store/notes.ts';
import { write } from '../store/write.ts';
import type { NoteKeeper } from './notes.ts';

/** Does the same to several notes in one transaction, and returns how many were changed. */
export async function actOnNotes(
  keeper: NoteKeeper,
  { ids, act }: BackgroundCalls['notes.act']['request'],
  page: string,
): Promise<number> {
  const hand = await keeper.handOf(page);
  const count = await keeper.store.use((db) =>
    write(db, noteStores, async (transaction) => {
      let changed = 0;
      for (const id of ids) {
        const stored = await readIn(transaction, id);
        if (!stored) continue;
        const next = changeNote(stored, changeOf(act, stored), hand, keeper.now());
        if (next === stored) continue;
        await putRecord(transaction, next);
        changed++;
      }
      return changed;
    }),
  );
  if (count > 0) keeper.onChanged();
  return count;
}

const changeOf = (act: NotesAct, { tags }: Note): Change =>
  act.kind === 'addTag' ? { kind: 'tags', tags: [...tags, act.tag] } : act;
