import { render } from 'preact';
import browser, { type Tabs } from 'webextension-polyfill';
import { browserSurroundings, callTab, openScreen, prepareDocument } from '../../parts/browser.ts';
import { browserAccess } from '../../parts/access.ts';
import { Popup } from './popup.tsx';

/** The tab that the popup is about: the one in front, or the one that `?tab=` names where the popup is a page itself. */
async function shownTab(): Promise<Tabs.Tab | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (named > 0) return browser.tabs.get(named);
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  return front;
}

async function start(): Promise<void> {
  const surroundings = browserSurroundings();
  prepareDocument(surroundings, surroundings.words('name'));
  const [tab, own] = await Promise.all([shownTab(), browser.tabs.getCurrent()]);
  // On phones the popup is a tab: there it takes the width that it is given.
  if (own) document.documentElement.classList.add('in-tab');
  const tabId = tab?.id ?? -1;
  render(
    <Popup
      surroundings={surroundings}
      tab={{ id: tabId, url: tab?.url ?? '', isPrivate: tab?.incognito ?? false }}
      callPage={callTab(tabId)}
      access={browserAccess}
      openScreen={(screen, search) => void openScreen(screen, search).then(() => close())}
      close={() => close()}
    />,
    document.body,
  );
}

void start();
