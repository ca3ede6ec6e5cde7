import './popup.css';
import { useEffect, useState } from 'preact/hooks';
import type { OutletRecord } from '../../outlets/outlet.ts';
import type { Settings } from '../../messages/settings.ts';
import { failureWords } from '../shared/failure.ts';
import { SurroundingsProvider, useSurroundings } from '../shared/surroundings.ts';
import type { Call, Surroundings } from '../shared/surroundings.ts';
import { ToastArea, useToast } from '../shared/use-toast.tsx';
import { Header } from './header.tsx';
import { NoteSearch } from './note-search.tsx';
import { NotesSection } from './notes-section.tsx';
import { OutletSection } from './outlet-section.tsx';
import { canBeRead, hostOf, switchedOffBy } from './page-state.ts';
import { SourcingSection } from './sourcing-section.tsx';
import { StatusLine, type Action } from './status-line.tsx';
import { switchSite } from './switches.tsx';
import { useNotes } from './use-notes.ts';
import { usePage, type Access, type Tab } from './use-page.ts';

export interface PopupProps {
  readonly surroundings: Surroundings;
  readonly tab: Tab;
  /** Asks the reader of the tab's page. */
  readonly callPage: Call;
  readonly access: Access;
  readonly openScreen: (screen: 'library' | 'options', search?: string) => void;
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
  const { call, words } = useSurroundings();
  const page = usePage(tab, callPage, access);
  const { toast, show, hide, attempt } = useToast();
  const record = useOutlet(tab.url);
  const notes = useNotes({ page, tab, show, attempt });
  const { report, settings, state } = page;
  const article = report?.article;
  const host = canBeRead(tab.url) ? hostOf(tab.url) : '';

  const showPlace = (place: { note: string } | { claim: number }) =>
    attempt(async () => {
      if (await callPage('page.show', place)) close();
      else show({ text: words('place_gone') });
    });
  const readTab = async () => {
    await call('tab.read', { tabId: tab.id });
    page.refresh();
  };
  const change = (changed: Partial<Settings>) =>
    attempt(async () => {
      const next = await call('settings.set', { change: changed });
      page.setSettings(next);
      // A page that was off may have no reader yet: it is read now, not at the next load.
      if (state === 'off' && switchedOffBy(next, tab.url) === 'page') await readTab();
    });
  const switchPage = (on: boolean) =>
    attempt(async () => {
      await callPage('page.switch', { on });
      page.refresh();
    });
  const switchOn = (current: Settings) => {
    const by = switchedOffBy(current, tab.url);
    if (by === 'all') change({ enabled: true });
    else if (by === 'site') change({ sitesOff: switchSite(current, host, true) });
    else switchPage(true);
  };
  const askAccess = async () => {
    if (await access.ask(tab.url)) await readTab();
  };
  const act = (action: Action) => {
    if (action === 'access') attempt(askAccess);
    else if (action !== 'on') attempt(readTab);
    else if (settings) switchOn(settings);
  };

  return (
    <>
      <Header
        name={record?.facts.name?.value ?? article?.outlet.name ?? ''}
        host={host}
        settings={settings}
        on={state !== 'off' && settings?.enabled !== false}
        pageOn={report && (state === 'read' || state === 'off') ? state === 'read' : undefined}
        onSettings={change}
        onPage={switchPage}
      />
      <main>
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
          onAction={act}
        />
        {article && report.reading && (
          <SourcingSection
            article={article}
            sourcing={report.reading.sourcing}
            all={settings?.allClaims ?? false}
            onShow={(claim) => showPlace({ claim: claim.id })}
          />
        )}
        <OutletSection
          record={record ?? undefined}
          article={article}
          ratersOff={settings?.ratersOff ?? []}
        />
        {host && (
          <NotesSection
            notes={notes.notes}
            places={report?.places ?? []}
            onShow={(note) => showPlace({ note: note.id })}
            onEdit={notes.edit}
            onDelete={notes.remove}
          />
        )}
        <NoteSearch
          onOpen={(note) =>
            attempt(async () => {
              await call('notes.open', { id: note.id });
              close();
            })
          }
          onLibrary={(typed) => openScreen('library', typed)}
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
