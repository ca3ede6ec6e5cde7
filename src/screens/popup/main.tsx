import { render } from 'preact';
import browser from 'webextension-polyfill';
import { browserSurroundings, callTab, openScreen, prepareDocument } from '../shared/browser.ts';
import { canBeRead } from './page-state.ts';
import { Popup } from './popup.tsx';
import type { Access } from './use-page.ts';

const access: Access = {
  has: async (url) => !canBeRead(url) || browser.permissions.contains({ origins: [siteOf(url)] }),
  ask: (url) => browser.permissions.request({ origins: [siteOf(url)] }),
};

/** The match pattern of the site of an address; local files have no host. */
function siteOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return protocol === 'file:' ? 'file:///*' : `*://${hostname}/*`;
}

async function start(): Promise<void> {
  const surroundings = browserSurroundings();
  prepareDocument(surroundings, surroundings.words('name'));
  const [[tab], own] = await Promise.all([
    browser.tabs.query({ active: true, currentWindow: true }),
    browser.tabs.getCurrent(),
  ]);
  // On phones the popup is a tab: there it takes the width that it is given.
  if (own) document.documentElement.classList.add('in-tab');
  const tabId = tab?.id ?? -1;
  render(
    <Popup
      surroundings={surroundings}
      tab={{ id: tabId, url: tab?.url ?? '' }}
      callPage={callTab(tabId)}
      access={access}
      openScreen={(screen, search) => void openScreen(screen, search).then(() => close())}
      close={() => close()}
    />,
    document.body,
  );
}

void start();
