import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { NoteGroup } from '../../messages/note-query.ts';
import { useWords } from '../../parts/surroundings.ts';
import { createLayout, headingHeight, rowHeight } from './layout.ts';
import { NoteRow, type RowActions } from './note-row.tsx';
import type { Selection } from './selection.ts';
import { useGridKeys, type Grid } from './use-grid-keys.ts';
import type { NoteList as Notes } from './use-notes.ts';

/** Rows drawn above and below what is in view, so that scrolling finds them there. */
const overscan = 8;

/** A list of any number of notes of which only those in view are drawn. */
export function NoteList({
  notes,
  group,
  binned,
  selection,
  grid,
  actions,
}: {
  readonly notes: Notes;
  readonly group: NoteGroup | undefined;
  readonly binned: boolean;
  readonly selection: Selection;
  readonly grid: Grid;
  readonly actions: RowActions;
}) {
  const words = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const { top, height, onScroll } = useViewport(scroller);
  const [unfoldedHeight, setUnfoldedHeight] = useState(rowHeight);
  const total = notes.total ?? 0;
  const { active, unfolded } = grid;
  const layout = createLayout(
    total,
    group ? notes.groups : [],
    unfolded === undefined ? undefined : { index: unfolded, height: unfoldedHeight },
  );
  const first = Math.max(0, layout.indexAt(top) - overscan);
  const last = Math.min(total - 1, layout.indexAt(top + height) + overscan);
  const { need } = notes;
  useEffect(() => {
    if (total > 0) need(first - overscan, last + overscan);
  }, [need, first, last, total]);
  useShowActive(scroller, active, layout.topOf(active), unfolded);
  const onKeyDown = useGridKeys(grid, total, Math.max(1, Math.floor(height / rowHeight) - 1));

  const indices = [];
  for (let i = first; i <= last; i++) indices.push(i);
  // The active row stays in the document while it is out of view: it holds the focus of assistive technology.
  if (active < total && (active < first || active > last)) indices.push(active);
  return (
    <div
      ref={scroller}
      class="rows"
      role="grid"
      tabIndex={0}
      aria-label={words(binned ? 'bin' : 'library_title')}
      aria-multiselectable="true"
      aria-rowcount={total}
      aria-activedescendant={active < total ? `row-${active}` : undefined}
      onScroll={onScroll}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" class="sheet" style={{ height: `${layout.height}px` }}>
        {group &&
          layout.headingsIn(top - height, top + height * 2).map((heading) => (
            <div
              key={`group ${heading.group.key}`}
              role="row"
              class="heading"
              style={{ top: `${heading.top}px`, height: `${headingHeight}px` }}
            >
              <span role="rowheader">
                {heading.group.title || words('group_none')}{' '}
                <span class="muted">{words.number(heading.group.count)}</span>
              </span>
            </div>
          ))}
        {indices.map((index) => (
          <NoteRow
            key={notes.rowAt(index)?.note.id ?? index}
            index={index}
            top={layout.topOf(index)}
            row={notes.rowAt(index)}
            active={index === active}
            unfolded={index === unfolded}
            selection={selection}
            binned={binned}
            actions={actions}
            onHeight={setUnfoldedHeight}
          />
        ))}
      </div>
    </div>
  );
}

/** What part of the list is in view, in CSS pixels. */
function useViewport(scroller: { readonly current: HTMLDivElement | null }) {
  const [view, setView] = useState({ top: 0, height: 800 });
  const read = () => {
    const element = scroller.current;
    if (element) setView({ top: element.scrollTop, height: element.clientHeight });
  };
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
    // The element is the same for as long as the list is shown.
  }, []);
  return { ...view, onScroll: read };
}

/** Scrolls just so far that the active row is in view, when it has moved. */
function useShowActive(
  scroller: { readonly current: HTMLDivElement | null },
  active: number,
  top: number,
  unfolded: number | undefined,
): void {
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const lowest = top + rowHeight - element.clientHeight;
    if (top < element.scrollTop) element.scrollTop = Math.max(0, top - headingHeight);
    else if (lowest > element.scrollTop) element.scrollTop = lowest;
    // Only a move of the active row scrolls: not a row above it that grows.
  }, [active, unfolded]);
}
