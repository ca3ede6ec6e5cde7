import './popup.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { declarationsOf } from '../../outlets/declarations.ts';
import type { OutletRecord } from '../../outlets/outlet.ts';
import type { Access } from '../../parts/access.ts';
import { failureWords } from '../../parts/failure.ts';
import type { LibrarySearch } from '../../parts/library-search.ts';
import { SurroundingsProvider, useSurroundings } from '../../parts/surroundings.ts';
import type { Call, Surroundings } from '../../parts/surroundings.ts';
import { ToastArea, useToast } from '../../parts/use-toast.tsx';
import { Header } from './header.tsx';
import { Jumps } from './jumps.tsx';
import { NoteSearch } from './note-search.tsx';
import { NotesSection } from './notes-section.tsx';
import { aboutOutlet } from './outlet-facts.tsx';
import { OutletSection } from './outlet-section.tsx';
import { canBeRead, hostOf, switchedOffBy } from './page-state.ts';
import { SourcingSection } from './sourcing-section.tsx';
import { StatusLine } from './status-line.tsx';
import { useActions } from './use-actions.ts';
import { useNotes } from './use-notes.ts';
import { usePage, type Tab } from './use-page.ts';

export interface PopupProps {
  readonly surroundings: Surroundings;
  readonly tab: Tab;
  /** Asks the reader of the tab's page. */
  readonly callPage: Call;
  readonly access: Access;
  readonly openScreen: (screen: 'library' | 'options', search?: LibrarySearch) => void;
  readonly close: () => void;
}

/** The popup: which outlet, who says what, my notes. */
export function Popup({ surroundings, ...props }: PopupProps) {
  return (
    <SurroundingsProvider value={surroundings}>
      <PopupBody {...props} />
    </SurroundingsProvider>
  );
}

function PopupBody({ tab, callPage, access, openScreen, close }: Omit<PopupProps, 'surroundings'>) {
  const { words } = useSurroundings();
  const page = usePage(tab, callPage, access);
  const { toast, show, hide, attempt } = useToast();
  const record = useOutlet(tab.url);
  const notes = useNotes({ page, tab, callPage, show, attempt });
  const { report, settings, state } = page;
  const article = report?.article;
  const declarations = useMemo(
    () => report?.markup && declarationsOf(report.markup),
    [report?.markup],
  );
  const host = canBeRead(tab.url) ? hostOf(tab.url) : '';

  const actions = useActions({ page, tab, callPage, access, close, show, attempt });
  const { showPlace } = actions;

  return (
    <>
      <Header
        name={record?.facts.name?.value ?? article?.outlet.name ?? ''}
        host={host}
        about={record ? aboutOutlet(record.facts, words) : ''}
        settings={settings}
        on={state !== 'off' && settings?.enabled !== false}
        pageOn={report && (state === 'read' || state === 'off') ? state === 'read' : undefined}
        onSettings={actions.change}
        onPage={actions.switchPage}
      >
        {article && report.reading && (
          <Jumps
            sections={[
              { name: 'sourcing' },
              { name: 'outlet' },
              { name: 'notes', count: notes.notes.length },
              { name: 'search' },
            ]}
          />
        )}
      </Header>
      <main>
        {tab.isPrivate && !page.failure && <p class="private">{words('private_window')}</p>}
        {page.failure && (
          <p class="status" role="alert">
            {failureWords(page.failure, words)}
          </p>
        )}
        <StatusLine
          state={state}
          text={
            state === 'off' && settings
              ? words(`status_off_${switchedOffBy(settings, tab.url)}`)
              : undefined
          }
          onAction={actions.act}
        />
        {article && report.reading && (
          <SourcingSection
            article={article}
            reading={report.reading}
            all={settings?.allClaims ?? false}
            onShow={(claim) => showPlace({ claim })}
            onAll={(allClaims) => actions.change({ allClaims })}
            onTakeBack={(correction) => actions.takeBack(article, correction)}
          />
        )}
        <OutletSection
          record={record ?? undefined}
          article={article}
          declarations={declarations}
          ratersOff={settings?.ratersOff ?? []}
          history={settings?.history ?? false}
          tab={tab}
          onNotes={(outlet) => openScreen('library', { outlet })}
        />
        {host && (
          <NotesSection
            notes={notes.notes}
            places={report?.places ?? []}
            read={state === 'read'}
            onShow={(note) => (report ? showPlace({ note: note.id }) : actions.openNote(note))}
            onEdit={notes.edit}
            onDelete={notes.remove}
            onAttach={notes.attach}
            onReject={notes.reject}
          />
        )}
        <NoteSearch
          onOpen={actions.openNote}
          onLibrary={(typed) => openScreen('library', { words: typed })}
        />
      </main>
      <footer>
        <button type="button" class="button plain" onClick={() => openScreen('library')}>
          {words('library')}
        </button>
        <button type="button" class="button plain" onClick={() => openScreen('options')}>
          {words('options')}
        </button>
      </footer>
      <ToastArea toast={toast} hide={hide} />
    </>
  );
}

/** What is known of the outlet; a failure leaves the section to what the page declares. */
function useOutlet(url: string): OutletRecord | null {
  const { call } = useSurroundings();
  const [record, setRecord] = useState<OutletRecord | null>(null);
  useEffect(() => {
    if (canBeRead(url)) call('outlet.lookUp', { url }).then(setRecord, () => setRecord(null));
  }, [call, url]);
  return record;
}
