import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startExtension, type Extension } from '../../scripts/browser/extension.ts';
import { fixture, startSite, type Site } from '../../scripts/browser/site.ts';
import { until } from '../../scripts/browser/until.ts';
import type { PageReport } from '../../src/messages/protocol.ts';
import { screenOf } from './support/screen.ts';
import { storedIn } from './support/store.ts';

let site: Site;
let address: string;

beforeAll(async () => {
  site = await startSite();
  address = site.serve('/harbour', fixture('sample.html'));
});
afterAll(() => site?.close());

/** The reader's words of a tab, whatever window it is in. */
const describeTab = (extension: Extension, tab: number) =>
  extension.ask<PageReport | undefined>(
    `return api.tabs.sendMessage(args[0], { type: 'page.describe' }).then((r) => r.value, () => undefined);`,
    tab,
  );

const isRead = (extension: Extension, tab: number) =>
  until('the article is read', async () => {
    const report = await describeTab(extension, tab);
    return report?.status === 'read' ? report : undefined;
  });

/** Selects the words of a paragraph as the page itself would, and highlights them by command. */
async function highlight(extension: Extension, tab: number): Promise<void> {
  await extension.ask(
    `await api.scripting.executeScript({
       target: { tabId: args[0] },
       func: () => getSelection().selectAllChildren(document.querySelectorAll('article p')[2]),
     });
     await api.tabs.sendMessage(args[0], { type: 'page.command', command: 'highlight' });`,
    tab,
  );
}

/** The text of everything of ours that floats over a tab's page. */
const overlay = (extension: Extension, tab: number) =>
  extension.ask<string>(
    `const [{ result }] = await api.scripting.executeScript({
       target: { tabId: args[0] },
       func: () => {
         const host = document.querySelector('who-says-ui');
         const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
         return [...(root?.querySelectorAll('.layer:popover-open') ?? [])].map((layer) => layer.innerText).join(' ');
       },
     });
     return result;`,
    tab,
  );

const overlaySays = (extension: Extension, tab: number, words: string) =>
  until(`the page says “${words}”`, async () =>
    (await overlay(extension, tab)).includes(words) ? true : undefined,
  );

const openPopup = async (extension: Extension, tab: number) =>
  screenOf(await extension.session.openScreen(`src/screens/popup/index.html?tab=${tab}`));

/** How many records the stores hold in which reading could leave a trace. */
const traces = (extension: Extension) =>
  extension.ask<Record<string, number>>(
    `const open = indexedDB.open('who-says');
     await new Promise((resolve, reject) => Object.assign(open, { onsuccess: resolve, onerror: reject }));
     const counts = {};
     for (const name of ['analyses', 'analysisUses', 'history', 'places']) {
       const request = open.result.transaction(name).objectStore(name).count();
       await new Promise((resolve) => Object.assign(request, { onsuccess: resolve }));
       counts[name] = request.result;
     }
     open.result.close();
     return counts;`,
  );

describe('a private window', () => {
  let extension: Extension;
  let tab: number;

  beforeAll(async () => {
    extension = await startExtension(inject('browser'), { inPrivate: true });
    await extension.ask(
      `return api.runtime.sendMessage({ type: 'settings.set', change: { history: true } });`,
    );
    tab = await extension.ask<number>(
      `const { id, tabs } = await api.windows.create({ incognito: true, url: args[0] });
       return tabs?.[0]?.id ?? (await api.tabs.query({ windowId: id }))[0].id;`,
      address,
    );
  });
  afterAll(() => extension?.close());

  it('has its article read, and nothing of that is kept', async () => {
    const report = await isRead(extension, tab);
    expect(report.reading?.sourcing.claims.length).toBeGreaterThan(0);
    expect(await traces(extension)).toEqual({
      analyses: 0,
      analysisUses: 0,
      history: 0,
      places: 0,
    });
  });

  it('keeps a note that its reader makes, and says that it stays', async () => {
    await highlight(extension, tab);
    await overlaySays(extension, tab, 'This window is private, but your notes stay on this device');
    const { notes } = await storedIn(extension);
    expect(notes).toHaveLength(1);
    expect(await traces(extension)).toMatchObject({ places: 0 });
  });

  it('is told of in the popup', async () => {
    const popup = await openPopup(extension, tab);
    await popup.shows('Private window: Who Says keeps nothing of what you read here.');
    await popup.page.close();
  });
});

const neverRemembering = () => {
  let extension: Extension;
  let tab: number;

  beforeAll(async () => {
    const options = { inPrivate: true, neverRemembering: true };
    extension = await startExtension(inject('browser'), options);
    tab = (await extension.open(address)).id;
  });
  afterAll(() => extension?.close());

  it('has its articles read all the same', async () => {
    const report = await isRead(extension, tab);
    expect(report.reading?.sourcing.claims.length).toBeGreaterThan(0);
  });

  it('says on the page that a note cannot be kept, and why', async () => {
    await highlight(extension, tab);
    await overlaySays(extension, tab, 'a history that is never remembered');
  });

  it.each(['popup/index.html', 'library/index.html', 'options/index.html'])(
    'says so in %s',
    async (path) => {
      const page = await extension.session.openScreen(`src/screens/${path}?tab=${tab}`);
      const screen = screenOf(page);
      await screen.shows('a history that is never remembered');
      expect(await screen.text()).not.toContain('Private window: Who Says keeps nothing');
      await page.close();
    },
  );
};

// Chromium has no such setting.
if (inject('browser') === 'firefox')
  describe('Firefox that never remembers history', neverRemembering);
