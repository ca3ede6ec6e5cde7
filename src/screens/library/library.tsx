import './library.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import {
  SurroundingsProvider,
  useSurroundings,
  type Surroundings,
} from '../../parts/surroundings.ts';
import type { LibrarySearch } from '../../parts/library-search.ts';
import type { SavedFile } from '../../parts/save-file.ts';
import type { ImportReceipt } from '../../store/import.ts';
import { ToastArea, useToast } from '../../parts/use-toast.tsx';
import { Filters } from './filters.tsx';
import { ListOrder } from './list-order.tsx';
import { NoteList } from './note-list.tsx';
import { Notices } from './notices.tsx';
import { OutletPanel } from './outlet-panel.tsx';
import { choose, isNarrowed, type Choice } from './query.ts';
import { SelectionBar } from './selection-bar.tsx';
import { TransferDialog } from './transfer-dialog.tsx';
import type { Transfer } from './transfer.ts';
import { useDelayed } from './use-delayed.ts';
import { useFacets } from './use-facets.ts';
import { useGrid } from './use-grid.ts';
import { useKeepFocus } from './use-keep-focus.ts';
import { useLibraryActions } from './use-library-actions.ts';
import { useNotes } from './use-notes.ts';

export interface LibraryProps {
  readonly surroundings: Surroundings;
  /** What is searched for at the start. */
  readonly search?: LibrarySearch;
  readonly transfer: Transfer;
  readonly save: (file: SavedFile) => void;
}

/** All notes: search, filters, groups, the bin; made for many. */
export function Library({ surroundings, ...props }: LibraryProps) {
  return (
    <SurroundingsProvider value={surroundings}>
      <LibraryBody {...props} />
    </SurroundingsProvider>
  );
}

/** Milliseconds without a key before the store is asked. */
const pause = 20;

function LibraryBody({ search = {}, transfer, save }: Omit<LibraryProps, 'surroundings'>) {
  const { words } = useSurroundings();
  const [choice, setChoice] = useState<Choice>(() => choose({}, search));
  const [typed, setTyped] = useState(search.words ?? '');
  const { toast, show, hide, attempt } = useToast();
  const binned = choice.binned ?? false;
  const { facets, version } = useFacets();
  const query = useDelayed(choice, pause);
  const notes = useNotes(query, version);
  const { grid, selection, clear, selectedIds, toggle } = useGrid(notes, query, attempt);
  const actions = useLibraryActions({
    notes,
    toggle,
    clear,
    show,
    attempt,
    unfold: grid.unfold,
    binned,
  });
  const [transferring, setTransferring] = useState(false);
  const [receipt, setReceipt] = useState<ImportReceipt | undefined>(undefined);
  const field = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLElement>(null);
  const firstUrl = notes.rowAt(0)?.note.target.url;
  useSlash(field);
  useKeepFocus(main);

  return (
    <div class="library">
      <header>
        <h1>{words('library_title')}</h1>
        <nav aria-label={words('library_views')}>
          <button
            type="button"
            class="button plain"
            aria-current={binned ? undefined : 'page'}
            onClick={() => setChoice(choose(choice, { binned: false }))}
          >
            {words('view_notes')}{' '}
            {facets && <span class="muted">{words.number(facets.total)}</span>}
          </button>
          <button
            type="button"
            class="button plain"
            aria-current={binned ? 'page' : undefined}
            onClick={() => setChoice(choose(choice, { binned: true }))}
          >
            {words('bin')} {facets && <span class="muted">{words.number(facets.binned)}</span>}
          </button>
        </nav>
        <button type="button" class="button" onClick={() => setTransferring(true)}>
          {words('transfer')}
        </button>
      </header>
      <aside>
        <input
          ref={field}
          type="search"
          aria-label={words('search_label')}
          aria-keyshortcuts="/"
          placeholder={words('search_placeholder')}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setChoice(choose(choice, { words: event.currentTarget.value.trim() }));
          }}
        />
        <Filters
          choice={choice}
          facets={facets}
          onChoice={(next) => {
            if (next.words === undefined) setTyped('');
            setChoice(next);
          }}
        />
      </aside>
      <main ref={main} tabIndex={-1}>
        <Notices damaged={facets?.damaged ?? 0} onDamaged={() => setTransferring(true)} />
        <div class="bar-top">
          <p role="status">
            {notes.failure && (
              <button type="button" class="button" onClick={notes.again}>
                {words('action_again')}
              </button>
            )}{' '}
            {notes.failure ||
              (notes.total === undefined ? words('loading') : words.plural('found', notes.total))}
          </p>
          <ListOrder choice={choice} onChoice={setChoice} />
        </div>
        {selection.ids.size > 0 && (
          <SelectionBar
            count={selection.ids.size}
            binned={binned}
            onAct={(act) => actions.act(selectedIds(), act)}
            onClear={clear}
          />
        )}
        {choice.outlet !== undefined && firstUrl && (
          <OutletPanel key={choice.outlet} name={choice.outlet} url={firstUrl} />
        )}
        {notes.total === 0 ? (
          <p class="empty">
            {words(
              isNarrowed(choice) ? 'library_no_match' : binned ? 'bin_empty' : 'library_empty',
            )}
          </p>
        ) : (
          <NoteList
            notes={notes}
            group={query.group}
            binned={binned}
            selection={selection}
            grid={{ ...grid, open: actions.openAt, remove: actions.removeAt }}
            actions={actions.row}
          />
        )}
        {binned && <p class="muted foot">{words('bin_explained')}</p>}
        {!binned && <p class="muted foot">{words('library_keys')}</p>}
      </main>
      {transferring && (
        <TransferDialog
          transfer={transfer}
          save={save}
          selected={selection.ids}
          lastImport={{ receipt, setReceipt }}
          onClose={() => setTransferring(false)}
        />
      )}
      <ToastArea toast={toast} hide={hide} />
    </div>
  );
}

/** A slash outside of any field goes to the search. */
function useSlash(field: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const stop = new AbortController();
    const onKeyDown = (event: KeyboardEvent) => {
      const inField =
        event.target instanceof Element && event.target.closest('input, textarea, select');
      if (event.key !== '/' || inField) return;
      event.preventDefault();
      field.current?.focus();
    };
    addEventListener('keydown', onKeyDown, { signal: stop.signal });
    return () => stop.abort();
  }, [field]);
}
