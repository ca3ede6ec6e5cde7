import { useState } from 'preact/hooks';
import type { NotesAct } from '../../messages/note-query.ts';
import { noteColours, type NoteColour } from '../../notes/note.ts';
import { useWords } from '../../parts/surroundings.ts';
import { readTags } from '../../parts/tags.ts';

/** What can be done to all selected notes at once. */
export function SelectionBar({
  count,
  binned,
  onAct,
  onClear,
}: {
  readonly count: number;
  readonly binned: boolean;
  readonly onAct: (act: NotesAct) => void;
  readonly onClear: () => void;
}) {
  const words = useWords();
  const [tag, setTag] = useState('');
  // Chosen first and set then: the arrow keys pass over colours that are not meant.
  const [colour, choose] = useState<NoteColour>('yellow');
  const setColour = (event: Event) => {
    event.preventDefault();
    onAct({ kind: 'colour', colour });
  };
  const addTag = (event: Event) => {
    event.preventDefault();
    for (const name of readTags(tag)) onAct({ kind: 'addTag', tag: name });
    setTag('');
  };
  return (
    <div class="selection" role="toolbar" aria-label={words('selection')}>
      <strong>{words.plural('selected', count)}</strong>
      {binned ? (
        <button type="button" class="button" onClick={() => onAct({ kind: 'restore' })}>
          {words('restore')}
        </button>
      ) : (
        <>
          <button type="button" class="button" onClick={() => onAct({ kind: 'delete' })}>
            {words('delete')}
          </button>
          <form class="row" onSubmit={setColour}>
            <select
              aria-label={words('note_colour')}
              value={colour}
              onChange={(event) => choose(event.currentTarget.value as NoteColour)}
            >
              {noteColours.map((name) => (
                <option key={name} value={name}>
                  {words(`colour_${name}`)}
                </option>
              ))}
            </select>
            <button type="submit" class="button">
              {words('selection_colour_set')}
            </button>
          </form>
          <form class="row" onSubmit={addTag}>
            <input
              type="text"
              aria-label={words('selection_tag')}
              placeholder={words('selection_tag')}
              value={tag}
              onInput={(event) => setTag(event.currentTarget.value)}
            />
            <button type="submit" class="button">
              {words('selection_tag_add')}
            </button>
          </form>
        </>
      )}
      <button type="button" class="button plain" onClick={onClear}>
        {words('selection_clear')}
      </button>
    </div>
  );
}
