import { useLayoutEffect, useRef } from 'preact/hooks';
import type { NoteEdit } from '../../messages/protocol.ts';
import type { Note } from '../../notes/note.ts';
import { binTime } from '../../store/notes.ts';
import { NoteEditor } from '../../parts/note-editor.tsx';
import { claimWords } from '../../parts/claim-words.ts';
import { orphanWords } from '../../parts/note-item.tsx';
import { useWords } from '../../parts/surroundings.ts';
import type { Words } from '../../parts/words.ts';
import type { Selection } from './selection.ts';
import type { Row } from './use-notes.ts';

/** What can be done from a row. */
export interface RowActions {
  readonly unfold: (index: number | undefined) => void;
  readonly toggle: (index: number, extending: boolean) => void;
  readonly open: (note: Note) => void;
  readonly edit: (note: Note, edit: NoteEdit) => Promise<Note>;
  readonly remove: (notes: readonly string[]) => void;
  readonly restore: (notes: readonly string[]) => void;
}

export interface NoteRowProps {
  readonly index: number;
  readonly top: number;
  /** Undefined while it is being fetched. */
  readonly row: Row | undefined;
  readonly active: boolean;
  readonly unfolded: boolean;
  readonly selection: Selection;
  readonly binned: boolean;
  readonly actions: RowActions;
  /** Hears the height of the row when it is unfolded, in CSS pixels. */
  readonly onHeight: (height: number) => void;
}

/** One note: a few lines, or, unfolded, all of it with its editor. */
export function NoteRow(props: NoteRowProps) {
  const { index, top, row, active, unfolded, selection, actions, onHeight } = props;
  const words = useWords();
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!unfolded || !element.current) return undefined;
    const observed = element.current;
    const observer = new ResizeObserver(() => onHeight(observed.offsetHeight));
    observer.observe(observed);
    return () => observer.disconnect();
  }, [unfolded, onHeight]);
  const classes = ['note-row', unfolded && 'unfolded', active && 'active']
    .filter(Boolean)
    .join(' ');
  const place = { id: `row-${index}`, style: { top: `${top}px` }, 'aria-rowindex': index + 1 };
  if (!row) {
    return (
      <div role="row" class={`${classes} waiting`} {...place}>
        <div role="gridcell">{words('loading')}</div>
      </div>
    );
  }
  const { note } = row;
  const selected = selection.ids.has(note.id);
  return (
    <div
      ref={element}
      role="row"
      class={`${classes} colour-${note.colour}`}
      aria-selected={selected}
      {...place}
    >
      <div role="gridcell" class="pick">
        <input
          type="checkbox"
          tabIndex={active ? 0 : -1}
          aria-label={words('select_note', note.target.quote.exact)}
          checked={selected}
          onClick={(event) => actions.toggle(index, event.shiftKey)}
        />
      </div>
      <div role="gridcell" class="held">
        <button
          type="button"
          class="quote"
          tabIndex={active ? 0 : -1}
          aria-expanded={unfolded}
          onClick={() => actions.unfold(unfolded ? undefined : index)}
        >
          “{note.target.quote.exact}”
        </button>
        {unfolded ? <Unfolded {...props} note={note} /> : <Brief row={row} words={words} />}
      </div>
      <div role="gridcell" class="does">
        <RowButtons {...props} note={note} />
      </div>
    </div>
  );
}

function Brief({ row: { note, orphan }, words }: { readonly row: Row; readonly words: Words }) {
  return (
    <>
      {note.words && <p class="words">{note.words}</p>}
      <p class="about">
        {orphan && <span class="orphan">{words('orphaned')}</span>}
        {note.tags.map((tag) => (
          <span key={tag} class="tag">
            #{tag}
          </span>
        ))}
        <span>
          {[note.target.outlet, words.day(note.modified), note.target.title]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
    </>
  );
}

function Unfolded({ row, note, binned, actions }: NoteRowProps & { readonly note: Note }) {
  const words = useWords();
  const { target, stamps } = note;
  return (
    <>
      <p class="about">
        {[target.outlet, target.title, target.published ? words.isoDay(target.published) : '']
          .filter(Boolean)
          .join(' · ')}
      </p>
      {target.claim && <p class="about">{claimWords(target.claim, words)}</p>}
      {row?.orphan && <p class="about orphan">{orphanWords(row.orphan, words)}</p>}
      {binned ? (
        <>
          {note.words && <p class="words">{note.words}</p>}
          <p class="about">
            {words('bin_until', words.day((stamps.deleted?.time ?? note.modified) + binTime))}
          </p>
        </>
      ) : (
        <NoteEditor
          key={note.id}
          note={note}
          onEdit={(edit) => actions.edit(note, edit)}
          onDone={() => actions.unfold(undefined)}
        />
      )}
      <p class="about">{words('note_dates', words.day(note.created), words.day(note.modified))}</p>
    </>
  );
}

function RowButtons({ note, active, binned, actions }: NoteRowProps & { readonly note: Note }) {
  const words = useWords();
  const tabIndex = active ? 0 : -1;
  if (binned) {
    return (
      <button
        type="button"
        class="button plain"
        tabIndex={tabIndex}
        onClick={() => actions.restore([note.id])}
      >
        {words('restore')}
      </button>
    );
  }
  return (
    <>
      <button
        type="button"
        class="button plain"
        tabIndex={tabIndex}
        onClick={() => actions.open(note)}
      >
        {words('open_page')}
      </button>
      <button
        type="button"
        class="button plain"
        tabIndex={tabIndex}
        onClick={() => actions.remove([note.id])}
      >
        {words('delete')}
      </button>
    </>
  );
}
