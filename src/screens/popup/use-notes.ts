import { useEffect, useState } from 'preact/hooks';
import type { NoteEdit } from '../../messages/protocol.ts';
import type { Note } from '../../notes/note.ts';
import { useSurroundings, type Call } from '../../parts/surroundings.ts';
import type { Toast } from '../../parts/use-toast.tsx';
import { canBeRead, hostOf } from './page-state.ts';
import type { Page, Tab } from './use-page.ts';

/**
 * The notes of the page: those the reader of the page has painted, or, where none runs (switched off, not an
 * article), those the store holds for the address.
 */
export function useNotes({
  page,
  tab,
  callPage,
  show,
  attempt,
}: {
  readonly page: Page;
  readonly tab: Tab;
  readonly callPage: Call;
  readonly show: (toast: Toast) => void;
  readonly attempt: (work: () => Promise<unknown>) => void;
}) {
  const { call, words } = useSurroundings();
  const [stored, setStored] = useState<readonly Note[]>([]);
  const { report, refresh, version } = page;
  const silent = report === undefined && page.state !== 'asking' && canBeRead(tab.url);

  useEffect(() => {
    if (!silent) return;
    call('notes.ofArticle', { url: tab.url, canonicalUrl: tab.url }).then(setStored, () =>
      setStored([]),
    );
  }, [silent, call, tab.url, version]);

  const restore = async (note: Note) => {
    await call('notes.restore', { id: note.id });
    refresh();
  };
  const remove = async (note: Note) => {
    await call('notes.delete', { id: note.id });
    refresh();
    show({ text: words('note_deleted'), undo: () => attempt(() => restore(note)) });
  };
  const detach = async ({ id, target }: Note) => {
    const { url, canonicalUrl, title, outlet, published, quote, position, block, claim } = target;
    await call('notes.attach', {
      id,
      article: {
        url,
        canonicalUrl,
        title,
        outlet: { name: outlet, host: hostOf(url) },
        ...(published !== undefined && { published }),
      },
      selectors: { quote, position, ...(block && { block }) },
      ...(claim && { claim }),
    });
    refresh();
  };
  const attach = async (note: Note, to: 'selection' | 'place') => {
    if (!(await callPage('page.attach', { note: note.id, to }))) {
      show({ text: words('attach_select_first') });
      return;
    }
    refresh();
    show({ text: words('attached'), undo: () => attempt(() => detach(note)) });
  };
  return {
    attach: (note: Note, to: 'selection' | 'place') => attempt(() => attach(note, to)),
    notes: report?.notes ?? stored,
    edit: async (note: Note, edit: NoteEdit) => {
      const edited = await call('notes.edit', { id: note.id, edit });
      refresh();
      return edited;
    },
    remove: (note: Note) => attempt(() => remove(note)),
  };
}
