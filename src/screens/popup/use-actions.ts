import type { Settings } from '../../messages/settings.ts';
import type { Article } from '../../article/article.ts';
import type { Note } from '../../notes/note.ts';
import type { Correction } from '../../sourcing/correction.ts';
import type { Access } from '../../parts/access.ts';
import { useSurroundings, type Call } from '../../parts/surroundings.ts';
import type { Toast } from '../../parts/use-toast.tsx';
import { hostOf, switchedOffBy } from './page-state.ts';
import type { Action } from './status-line.tsx';
import { switchSite } from './switches.tsx';
import type { Page, Tab } from './use-page.ts';

/** All that the popup does to its page, its tab and the settings; a failure is told in a toast. */
export function useActions({
  page,
  tab,
  callPage,
  access,
  close,
  show,
  attempt,
}: {
  readonly page: Page;
  readonly tab: Tab;
  readonly callPage: Call;
  readonly access: Access;
  readonly close: () => void;
  readonly show: (toast: Toast) => void;
  readonly attempt: (work: () => Promise<unknown>) => void;
}) {
  const { call, words } = useSurroundings();
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
      if (page.state === 'off' && switchedOffBy(next, tab.url) === 'page') await readTab();
    });
  const switchPage = (on: boolean) =>
    attempt(async () => {
      await callPage('page.switch', { on });
      page.refresh();
    });
  const switchOn = (current: Settings) => {
    const by = switchedOffBy(current, tab.url);
    if (by === 'all') change({ enabled: true });
    else if (by === 'site') change({ sitesOff: switchSite(current, hostOf(tab.url), true) });
    else switchPage(true);
  };
  const askAccess = async () => {
    if (await access.ask(tab.url)) await readTab();
  };
  const act = (action: Action) => {
    if (action === 'access') attempt(askAccess);
    else if (action !== 'on') attempt(readTab);
    else if (page.settings) switchOn(page.settings);
  };
  const openNote = (note: Note) =>
    attempt(async () => {
      await call('notes.open', { id: note.id });
      close();
    });
  const takeBack = (article: Article, correction: Correction) =>
    attempt(async () => {
      await call('corrections.delete', { article, id: correction.id });
      show({
        text: words('taken_back'),
        undo: () => attempt(() => call('corrections.put', { article, correction })),
      });
    });
  return { takeBack, showPlace, change, switchPage, act, openNote };
}
