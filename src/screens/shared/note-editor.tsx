import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { NoteEdit } from '../../messages/protocol.ts';
import { noteColours, type Note } from '../../notes/note.ts';
import { codeOf, failureWords } from './failure.ts';
import { useWords } from './surroundings.ts';
import { readTags, writeTags } from './tags.ts';

/** Milliseconds without a key after which what was typed is saved. */
const pause = 400;

type Saving = 'untouched' | 'saving' | 'saved' | { readonly failed: string };

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
  readonly onEdit: (edit: NoteEdit) => Promise<void>;
  readonly onDone: () => void;
}) {
  const words = useWords();
  const id = useId();
  const [before] = useState(note);
  const [text, setText] = useState(note.words);
  const [tags, setTags] = useState(writeTags(note.tags));
  const [colour, setColour] = useState(note.colour);
  const { change, flush, saving } = useSaving(onEdit);
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

/** Gathers changes and hands them on when the reader pauses, leaves the field's page, or is done. */
function useSaving(onEdit: (edit: NoteEdit) => Promise<void>) {
  const words = useWords();
  const [saving, setSaving] = useState<Saving>('untouched');
  const waiting = useRef<{ edit: NoteEdit; timer: ReturnType<typeof setTimeout> }>(undefined);
  const save = useRef(onEdit);
  save.current = onEdit;

  const flush = () => {
    const held = waiting.current;
    if (!held) return;
    clearTimeout(held.timer);
    waiting.current = undefined;
    save.current(held.edit).then(
      () => setSaving((state) => (waiting.current ? state : 'saved')),
      (error: unknown) => setSaving({ failed: failureWords(codeOf(error), words) }),
    );
  };
  const change = (edit: NoteEdit) => {
    if (waiting.current) clearTimeout(waiting.current.timer);
    setSaving('saving');
    waiting.current = {
      edit: { ...waiting.current?.edit, ...edit },
      timer: setTimeout(flush, pause),
    };
  };
  const latest = useRef(flush);
  latest.current = flush;
  useEffect(() => {
    const stop = new AbortController();
    addEventListener('pagehide', () => latest.current(), { signal: stop.signal });
    return () => {
      stop.abort();
      latest.current();
    };
  }, []);
  return { change, flush, saving };
}
