import { useEffect, useState } from 'preact/hooks';
import type { NoteEdit } from '../../messages/protocol.ts';
import type { Note, QuoteSelector } from '../../notes/note.ts';
import { formerPlace } from '../../parts/former-place.ts';
import { useSurroundings, type Call } from '../../parts/surroundings.ts';
import type { Toast } from '../../parts/use-toast.tsx';
import { canBeRead } from './page-state.ts';
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
  const detach = async (note: Note) => {
    await call('notes.attach', formerPlace(note));
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
  const allow = async ({ id }: Note, place: QuoteSelector) => {
    await call('notes.allow', { id, place });
    refresh();
  };
  const reject = async (note: Note) => {
    const place = await callPage('page.reject', { note: note.id });
    refresh();
    if (place) show({ text: words('rejected'), undo: () => attempt(() => allow(note, place)) });
  };
  return {
    reject: (note: Note) => attempt(() => reject(note)),
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
