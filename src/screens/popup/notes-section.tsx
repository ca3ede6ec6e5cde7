import type { NoteEdit, NotePlace } from '../../messages/protocol.ts';
import type { Note } from '../../notes/note.ts';
import { NoteItem } from '../shared/note-item.tsx';
import { useWords } from '../shared/surroundings.ts';

/** The notes of this page in the order of the text; those whose place is gone come last. */
export function NotesSection({
  notes,
  places,
  onShow,
  onEdit,
  onDelete,
}: {
  readonly notes: readonly Note[];
  readonly places: readonly NotePlace[];
  readonly onShow: (note: Note) => void;
  readonly onEdit: (note: Note, edit: NoteEdit) => Promise<void>;
  readonly onDelete: (note: Note) => void;
}) {
  const words = useWords();
  const placeOf = new Map(places.map((place) => [place.id, place]));
  const isOrphan = (note: Note) => placeOf.get(note.id)?.how === 'orphan';
  const startOf = (note: Note) =>
    isOrphan(note) ? Infinity : (placeOf.get(note.id)?.start ?? note.target.position.start);
  const ordered = notes
    .filter((note) => !note.deleted)
    .sort((a, b) => Number(isOrphan(a)) - Number(isOrphan(b)) || compare(startOf(a), startOf(b)));
  return (
    <section aria-labelledby="notes-title">
      <h2 id="notes-title">{words('notes_here')}</h2>
      {ordered.length === 0 && <p class="muted">{words('notes_none')}</p>}
      {ordered.map((note) => (
        <NoteItem
          key={note.id}
          note={note}
          how={placeOf.get(note.id)?.how}
          onShow={() => onShow(note)}
          onEdit={(edit) => onEdit(note, edit)}
          onDelete={() => onDelete(note)}
        />
      ))}
    </section>
  );
}

const compare = (a: number, b: number): number => (a === b ? 0 : a - b);
