import { useState } from 'preact/hooks';
import { NoteEditor } from '../parts/note-editor.tsx';
import { PlaceButtons } from '../parts/place-buttons.tsx';
import { useWords } from '../parts/surroundings.ts';
import type { NoteContent } from './card-content.ts';
import type { CardActions } from './card.tsx';

/** One of the reader's notes on a card: read, edited and deleted where it stands. */
export function CardNote({
  entry: { note, how, now },
  editing,
  actions,
}: {
  readonly entry: NoteContent;
  readonly editing: boolean;
  readonly actions: Pick<CardActions, 'onEdit' | 'onDelete' | 'onConfirm' | 'onReject'>;
}) {
  const words = useWords();
  const [open, setOpen] = useState(editing);
  return (
    <article class={`note colour-${note.colour}`}>
      {how === 'approximate' && (
        <>
          <p class="state">{words('card_wording_changed', note.target.quote.exact, now ?? '')}</p>
          <PlaceButtons
            onConfirm={() => actions.onConfirm(note)}
            onReject={() => actions.onReject(note)}
          />
        </>
      )}
      {open ? (
        <NoteEditor
          note={note}
          onEdit={(edit) => actions.onEdit(note, edit)}
          onDone={() => setOpen(false)}
        />
      ) : (
        <>
          <p class="words">{note.words || <span class="muted">{words('card_no_words')}</span>}</p>
          <div class="note-foot">
            <span>
              {note.tags.map((tag) => (
                <span key={tag} class="tag">
                  #{tag}
                </span>
              ))}
            </span>
            <span class="row">
              <button type="button" class="button plain" onClick={() => setOpen(true)}>
                {words('edit')}
              </button>
              <button type="button" class="button plain" onClick={() => actions.onDelete(note)}>
                {words('delete')}
              </button>
            </span>
          </div>
        </>
      )}
    </article>
  );
}
