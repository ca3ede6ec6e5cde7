import browser from 'webextension-polyfill';
import { createOverlay } from '../marks/overlay.tsx';
import { highlightRules } from '../marks/highlight-rules.ts';
import { createPainter } from '../marks/painter.ts';
import { createShadowSheets } from '../marks/shadow-sheets.ts';
import { createReplier } from '../messages/answer.ts';
import { createCall } from '../messages/call.ts';
import { pageSchemas } from '../messages/schema.ts';
import overlayCss from '../marks/overlay.css?inline';
import themeCss from '../screens/shared/theme.css?inline';
import { createWords } from '../screens/shared/words.ts';
import { createPageAnswers } from './answers.ts';
import { watchChanges } from './changes.ts';
import { Interaction } from './interaction.ts';
import { Page } from './page.ts';

/** The reader of one page, injected when the page is an article or its reader asks. */
async function start(): Promise<void> {
  const stop = new AbortController();
  const { signal } = stop;

  const call = createCall((message) => {
    // After an update the extension that this script belonged to is gone, and with it everything it shows.
    if (!browser.runtime?.id) stop.abort();
    signal.throwIfAborted();
    return browser.runtime.sendMessage(message);
  });
  const words = createWords((key, values) => browser.i18n.getMessage(key, values));
  const settings = await call('page.settings', { host: location.host });
  const sheets = createShadowSheets(highlightRules(), signal);
  const painter = createPainter(
    {
      registry: CSS.highlights,
      create: () => new Highlight(),
      cover: (node) => sheets.cover(node),
    },
    signal,
  );
  const page = new Page(document, call, painter, settings, signal);
  const interaction = new Interaction(page, call, words, document);
  const css = `${themeCss.replaceAll(':root', ':host')}\n${overlayCss}`;
  const surroundings = { call, words, listen: () => {}, now: () => Date.now() };
  const overlay = createOverlay(document, css, surroundings, interaction.actions, signal);
  interaction.listen(overlay, signal);

  const reply = createReplier(pageSchemas, createPageAnswers(page, interaction));
  const onMessage = (message: unknown) => reply(message, undefined);
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));

  const follow = () => {
    if (browser.runtime?.id) page.follow().catch(() => {});
    else stop.abort();
  };
  watchChanges(document, follow, signal);
  document.addEventListener('visibilitychange', () => painter.restore(), { signal });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => page.paint(), {
    signal,
  });
  await page.read();
}

const started = Symbol.for('who-says:reader');

// A second injection finds the first at work in the same isolated world.
if (!Object.hasOwn(globalThis, started)) {
  Object.defineProperty(globalThis, started, { value: true });
  // The page's state says what went wrong; the popup shows it and offers to try again.
  start().catch(() => {});
}
