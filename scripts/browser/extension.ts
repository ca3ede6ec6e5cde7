import type { Page } from 'puppeteer-core';
import type { PageReport } from '../../src/messages/protocol.ts';
import { startSession, type BrowserName, type Session, type SessionOptions } from './session.ts';
import { until } from './until.ts';

/** The built extension at work in a real browser, with a page of its own from which its API can be asked. */
export interface Extension {
  readonly session: Session;
  /** Opens an address in a new tab, or a window of its own, and waits until it has loaded. */
  open(
    url: string,
    prepare?: (page: Page) => Promise<void>,
    where?: 'tab' | 'window',
  ): Promise<Tab>;
  /** Runs a function body in the extension's own page; `api` is the browser API. */
  ask<T>(body: string, ...args: unknown[]): Promise<T>;
  close(): Promise<void>;
}

/** A tab with a web page, and what the extension shows on it. */
export interface Tab {
  readonly page: Page;
  readonly id: number;
  /** What the reader of the page says of it; undefined while there is none. */
  describe(): Promise<PageReport | undefined>;
  /** Waits until the page has been read and painted. */
  read(): Promise<PageReport>;
  /** The text of everything of ours that floats over the page, card, toolbar and toast. */
  overlay(): Promise<string>;
  /** Clicks a button of the card, the toolbar or the toast by its words. */
  press(button: string): Promise<void>;
}

const control = 'src/screens/welcome/index.html';

/** Starts the browser with the extension and waits until its background answers. */
export async function startExtension(
  name: BrowserName,
  options: SessionOptions = {},
): Promise<Extension> {
  const session = await startSession(name, options);
  const own = await session.openScreen(control);
  // As JSON: Firefox gives an object that stands twice in an answer only once (WebDriver BiDi, internalId).
  const ask = async <T>(body: string, ...args: unknown[]): Promise<T> => {
    const json = await own.evaluate(
      `(async (...args) => { const api = globalThis.browser ?? chrome; ${body} })(...${JSON.stringify(args)})
        .then((value) => JSON.stringify(value))`,
    );
    return (typeof json === 'string' ? JSON.parse(json) : undefined) as T;
  };
  await until('the background answers', async () => {
    const reply = await ask<{ ok: boolean } | undefined>(
      `return api.runtime.sendMessage({ type: 'page.settings', host: 'localhost' });`,
    );
    return reply?.ok ? true : undefined;
  });
  return {
    session,
    ask,
    open: (url, prepare, where = 'tab') => openTab(session, ask, url, where, prepare),
    close: () => session.close(),
  };
}

type Ask = Extension['ask'];

async function openTab(
  session: Session,
  ask: Ask,
  url: string,
  where: 'tab' | 'window',
  prepare?: (page: Page) => Promise<void>,
): Promise<Tab> {
  const page = await session.browser.newPage({ type: where });
  await prepare?.(page);
  await page.setViewport({ width: 1100, height: 900 });
  await page.goto(url);
  const id = await until('the tab is listed', () =>
    ask<number | undefined>(
      `return (await api.tabs.query({})).findLast((tab) => tab.url === args[0])?.id;`,
      url,
    ),
  );
  const describe = () =>
    ask<PageReport | undefined>(
      `return api.tabs.sendMessage(args[0], { type: 'page.describe' }).then((r) => r.value, () => undefined);`,
      id,
    );
  const overlay = (button?: string) => ask<OverlayView>(lookIntoOverlay, id, button ?? null);
  return {
    page,
    id,
    describe,
    read: () =>
      until('the page is read', async () => {
        const report = await describe();
        return report && report.status !== 'reading' ? report : undefined;
      }),
    overlay: async () => (await overlay()).text,
    async press(button) {
      // A card moves when its content grows: only a button that is twice in the same place is pressed.
      let before = '';
      const place = await until(`the button “${button}” is there, and at rest`, async () => {
        const { button: found } = await overlay(button);
        const now = JSON.stringify(found);
        if (now === before) return found;
        before = now;
        return undefined;
      });
      await page.mouse.click(place.x, place.y);
    },
  };
}

interface OverlayView {
  readonly text: string;
  /** The middle of the button that was asked for, in CSS pixels of the viewport. */
  readonly button?: { readonly x: number; readonly y: number };
}

/** The overlay's shadow root is closed to the page; an extension may look into it. */
const lookIntoOverlay = `
  const [tabId, button] = args;
  const [{ result }] = await api.scripting.executeScript({
    target: { tabId },
    args: [button],
    func: (button) => {
      const host = document.querySelector('who-says-ui');
      const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
      const open = root ? [...root.querySelectorAll('.layer:popover-open')] : [];
      const text = open.map((layer) => layer.innerText).join('\\n');
      const nameOf = (item) => {
        const copy = item.cloneNode(true);
        for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove();
        return (item.getAttribute('aria-label') ?? copy.textContent).trim();
      };
      const found = open.flatMap((layer) => [...layer.querySelectorAll('button, a')]).find((item) => nameOf(item) === button);
      if (!found) return { text };
      found.scrollIntoView({ block: 'nearest' });
      const box = found.getBoundingClientRect();
      return { text, button: { x: box.x + box.width / 2, y: box.y + box.height / 2 } };
    },
  });
  return result;`;
