import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { NoteEdit } from '../messages/protocol.ts';
import { noteColours, type Note } from '../notes/note.ts';
import { useWords } from './surroundings.ts';
import { readTags, writeTags } from './tags.ts';
import { useSaving } from './use-saving.ts';

/**
 * Edits a note in place. It saves while the reader types, because a popup closes without asking;
 * "Put back" returns to the note as it was when the editor opened.
 */
export function NoteEditor({
  note,
  onEdit,
  onDone,
}: {
  readonly note: Note;
  readonly onEdit: (edit: NoteEdit) => Promise<Note>;
  readonly onDone: () => void;
}) {
  const words = useWords();
  const id = useId();
  const [before] = useState(note);
  const [text, setText] = useState(note.words);
  const [tags, setTags] = useState(writeTags(note.tags));
  const [colour, setColour] = useState(note.colour);
  const { change, flush, saving } = useSaving(note, onEdit);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);

  const putBack = () => {
    change({ words: before.words, tags: before.tags, colour: before.colour });
    flush();
    onDone();
  };
  const done = () => {
    flush();
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const confirms = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (!confirms && event.key !== 'Escape') return;
    // Escape would close the popup with the editor.
    event.preventDefault();
    event.stopPropagation();
    done();
  };
  return (
    <form
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        done();
      }}
    >
      <label for={`${id}-words`}>{words('note_words')}</label>
      <textarea
        id={`${id}-words`}
        ref={field}
        rows={3}
        value={text}
        onKeyDown={onKeyDown}
        onInput={(event) => {
          setText(event.currentTarget.value);
          change({ words: event.currentTarget.value });
        }}
      />
      <label for={`${id}-tags`}>{words('note_tags')}</label>
      <input
        id={`${id}-tags`}
        type="text"
        autocomplete="off"
        value={tags}
        onKeyDown={onKeyDown}
        onInput={(event) => {
          setTags(event.currentTarget.value);
          change({ tags: readTags(event.currentTarget.value) });
        }}
      />
      <fieldset class="colours">
        <legend>{words('note_colour')}</legend>
        {noteColours.map((name) => (
          <label key={name} class={`colour-${name}`}>
            <input
              type="radio"
              name={`${id}-colour`}
              checked={colour === name}
              onChange={() => {
                setColour(name);
                change({ colour: name });
              }}
            />
            <span>{words(`colour_${name}`)}</span>
          </label>
        ))}
      </fieldset>
      <div class="note-foot">
        <span class="muted" role="status">
          {saving === 'saving' && words('saving')}
          {saving === 'saved' && words('saved')}
          {typeof saving === 'object' && saving.failed}
        </span>
        <span class="row">
          <button type="button" class="button" onClick={putBack}>
            {words('put_back')}
          </button>
          <button type="submit" class="button primary">
            {words('done')}
          </button>
        </span>
      </div>
    </form>
  );
}
