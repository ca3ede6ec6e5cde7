import { useEffect, useRef, useState } from 'preact/hooks';
import type { NoteEdit, NotePlace } from '../messages/protocol.ts';
import type { Note } from '../notes/note.ts';
import type { OrphanReason } from '../notes/orphan.ts';
import { NoteEditor } from './note-editor.tsx';
import { PlaceButtons } from './place-buttons.tsx';
import { useWords } from './surroundings.ts';
import type { MessageKey, Words } from './words.ts';

const orphanKeys = {
  rejected: 'orphan_rejected',
  'page-incomplete': 'orphan_page_incomplete',
  'context-gone': 'orphan_context_gone',
  'words-gone': 'orphan_words_gone',
} as const satisfies Record<OrphanReason, MessageKey>;

/** Why a note's place is not found, in the reader's words. */
export const orphanWords = (reason: OrphanReason | undefined, words: Words): string =>
  words(reason ? orphanKeys[reason] : 'note_orphan');

/** A note as the popup and the library show it: its quote leads to its place; it is edited where it stands. */
export function NoteItem({
  note,
  place,
  onShow,
  onEdit,
  onDelete,
  onAttach,
  onReject,
}: {
  readonly note: Note;
  /** Where it stands on the page, as far as is known. */
  readonly place?: Pick<NotePlace, 'how' | 'reason'> | undefined;
  readonly onShow: () => void;
  readonly onEdit: (edit: NoteEdit) => Promise<Note>;
  readonly onDelete: () => void;
  /** Attaches it to what is selected on the page, or confirms the place where it was found. */
  readonly onAttach?: ((to: 'selection' | 'place') => void) | undefined;
  /** Says that the place where it was found is not its own. */
  readonly onReject?: (() => void) | undefined;
}) {
  const words = useWords();
  const [editing, setEditing] = useState(false);
  const editButton = useReturn(editing);
  const orphan = place?.how === 'orphan';
  return (
    <article
      class={`note colour-${note.colour}`}
      aria-label={words('note_label', note.target.quote.exact)}
    >
      {orphan ? (
        <p class="quote">“{note.target.quote.exact}”</p>
      ) : (
        <button type="button" class="quote" title={words('note_show')} onClick={onShow}>
          “{note.target.quote.exact}”
        </button>
      )}
      {orphan && <p class="state">{orphanWords(place.reason, words)}</p>}
      {place?.how === 'approximate' && <p class="state">{words('note_approximate')}</p>}
      {onAttach && orphan && (
        <button type="button" class="button" onClick={() => onAttach('selection')}>
          {words('attach_selection')}
        </button>
      )}
      {onAttach && onReject && place?.how === 'approximate' && (
        <PlaceButtons onConfirm={() => onAttach('place')} onReject={onReject} />
      )}
      {editing ? (
        <NoteEditor note={note} onEdit={onEdit} onDone={() => setEditing(false)} />
      ) : (
        <>
          {note.words && <p class="words">{note.words}</p>}
          <div class="note-foot">
            <span class="muted">
              {words(`colour_${note.colour}`)}
              {note.tags.map((tag) => (
                <span key={tag} class="tag">
                  #{tag}
                </span>
              ))}
            </span>
            <span class="row">
              <button
                ref={editButton}
                type="button"
                class="button plain"
                onClick={() => setEditing(true)}
              >
                {words('edit')}
              </button>
              <button type="button" class="button plain" onClick={onDelete}>
                {words('delete')}
              </button>
            </span>
          </div>
        </>
      )}
    </article>
  );
}

/** A button that takes the focus back when the editor that it opened has closed. */
function useReturn(editing: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef(editing);
  useEffect(() => {
    if (before.current && !editing) button.current?.focus();
    before.current = editing;
  }, [editing]);
  return button;
}
