import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ErrorCode, PageReport } from '../../messages/protocol.ts';
import type { Settings } from '../../messages/settings.ts';
import type { Access } from '../../parts/access.ts';
import { codeOf } from '../../parts/failure.ts';
import { useSurroundings, type Call } from '../../parts/surroundings.ts';
import { stateOf, type PageState } from './page-state.ts';

/** The tab on which the popup was opened. */
export interface Tab {
  readonly id: number;
  readonly url: string;
  /** In a private window. */
  readonly isPrivate?: boolean;
}

export interface Page {
  readonly state: PageState;
  readonly report: PageReport | undefined;
  readonly settings: Settings | undefined;
  /** What went wrong when the background did not answer. */
  readonly failure: ErrorCode | undefined;
  /** Grows with every refresh. */
  readonly version: number;
  readonly refresh: () => void;
  readonly setSettings: (settings: Settings) => void;
}

/** Milliseconds after which reading is called slow, and the reader can try again. */
const patience = 15_000;

/** All that the popup knows of its tab: asked when it opens and whenever the page or the notes change. */
export function usePage(tab: Tab, callPage: Call, access: Access): Page {
  const { call, listen } = useSurroundings();
  const [report, setReport] = useState<PageReport | undefined>(undefined);
  const [pageFailure, setPageFailure] = useState<ErrorCode | undefined>(undefined);
  const [settings, setSettings] = useState<Settings | undefined>(undefined);
  const [failure, setFailure] = useState<ErrorCode | undefined>(undefined);
  const [hasAccess, setAccess] = useState(true);
  const [overdue, setOverdue] = useState(false);
  const [version, setVersion] = useState(0);

  const refresh = useCallback(() => {
    const describe = async () => {
      setVersion((number) => number + 1);
      try {
        setReport(await callPage('page.describe', {}));
        setPageFailure(undefined);
      } catch (error) {
        setReport(undefined);
        setPageFailure(codeOf(error));
      }
    };
    void describe();
    access.has(tab.url).then(setAccess, () => setAccess(true));
  }, [callPage, access, tab.url]);

  useEffect(() => {
    refresh();
    call('settings.get', {}).then(setSettings, (error: unknown) => setFailure(codeOf(error)));
    const stop = new AbortController();
    listen((notice) => {
      if (notice.type === 'notice.settings') setSettings(notice.settings);
      else if (notice.type === 'notice.notes') refresh();
      else if (notice.type === 'notice.page' && notice.tabId === tab.id) refresh();
    }, stop.signal);
    return () => stop.abort();
  }, [refresh, call, listen, tab.id]);

  const reading = report?.status === 'reading';
  useEffect(() => {
    setOverdue(false);
    if (!reading) return undefined;
    const timer = setTimeout(() => setOverdue(true), patience);
    return () => clearTimeout(timer);
  }, [reading]);

  const state = stateOf({
    url: tab.url,
    access: hasAccess,
    settings,
    report,
    failure: pageFailure,
    overdue,
  });
  return { state, report, settings, failure, version, refresh, setSettings };
}
