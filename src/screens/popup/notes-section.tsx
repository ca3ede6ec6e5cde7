import type { NoteEdit, NotePlace } from '../../messages/protocol.ts';
import type { Note } from '../../notes/note.ts';
import { NoteItem } from '../../parts/note-item.tsx';
import { useWords } from '../../parts/surroundings.ts';
import { Section } from './jumps.tsx';

/** The notes of this page in the order of the text; those whose place is gone come last. */
export function NotesSection({
  notes,
  places,
  read,
  onShow,
  onEdit,
  onDelete,
  onAttach,
  onReject,
}: {
  readonly notes: readonly Note[];
  readonly places: readonly NotePlace[];
  /** Whether the page is being read, so that new notes can be made on it. */
  readonly read: boolean;
  readonly onShow: (note: Note) => void;
  readonly onEdit: (note: Note, edit: NoteEdit) => Promise<Note>;
  readonly onDelete: (note: Note) => void;
  readonly onAttach: (note: Note, to: 'selection' | 'place') => void;
  readonly onReject: (note: Note) => void;
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
    <Section name="notes">
      {ordered.length === 0 && (
        <p class="muted">{words(read ? 'notes_none' : 'notes_none_here')}</p>
      )}
      {ordered.map((note) => (
        <NoteItem
          key={note.id}
          note={note}
          place={placeOf.get(note.id)}
          onShow={() => onShow(note)}
          onEdit={(edit) => onEdit(note, edit)}
          onDelete={() => onDelete(note)}
          onAttach={read ? (to) => onAttach(note, to) : undefined}
          onReject={read ? () => onReject(note) : undefined}
        />
      ))}
    </Section>
  );
}

const compare = (a: number, b: number): number => (a === b ? 0 : a - b);
