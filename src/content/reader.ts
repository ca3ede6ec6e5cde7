import browser from 'webextension-polyfill';
import { hostName } from '../marks/host.ts';
import { createOverlay } from '../marks/overlay.tsx';
import { highlightRules } from '../marks/highlight-rules.ts';
import { createPainter } from '../marks/painter.ts';
import { createShadowSheets } from '../marks/shadow-sheets.ts';
import { createReplier } from '../messages/answer.ts';
import { createCall } from '../messages/call.ts';
import { pageSchemas } from '../messages/schema.ts';
import overlayCss from '../marks/overlay.css?inline';
import themeCss from '../parts/theme.css?inline';
import { createWords } from '../parts/words.ts';
import { createPageAnswers } from './answers.ts';
import { watchChanges } from './changes.ts';
import { Interaction } from './interaction.ts';
import { Page } from './page.ts';
import { watchTheme } from './theme-changes.ts';

/**
 * The reader of one page, injected when the page is an article or its reader asks. After an update the extension that it
 * belonged to is gone, and with it everything it shows: `isCurrent` notices, and aborts the signal.
 */
async function start(isCurrent: () => boolean, signal: AbortSignal): Promise<void> {
  const call = createCall((message) => {
    if (!isCurrent()) return Promise.reject(new Error('This page belongs to an older version'));
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
  const interaction = new Interaction(
    page,
    call,
    words,
    document,
    browser.extension.inIncognitoContext ?? false,
  );
  const css = `${themeCss.replaceAll(':root', ':host')}\n${overlayCss}`;
  const surroundings = { call, words, listen: () => {}, now: () => Date.now() };
  const paper = () => page.paper;
  const overlay = createOverlay(document, css, surroundings, interaction.actions, paper, signal);
  interaction.listen(overlay, isCurrent, signal);

  const reply = createReplier(pageSchemas, createPageAnswers(page, interaction));
  const onMessage = (message: unknown) => reply(message, undefined);
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));

  const follow = () => {
    if (isCurrent()) page.follow().catch(() => {});
  };
  watchChanges(document, follow, signal);
  document.addEventListener('visibilitychange', () => painter.restore(), { signal });
  watchTheme(document, () => page.followTheme(), signal);
  await page.read();
}

const here = Symbol.for('who-says:reader');
const world = globalThis as { [here]?: () => boolean };

// A second injection finds the first at work in the same isolated world; after an update it finds only its remains.
if (!world[here]?.()) {
  for (const remains of document.querySelectorAll(hostName)) remains.remove();
  const stop = new AbortController();
  const isCurrent = () => {
    if (!browser.runtime?.id) stop.abort();
    return !stop.signal.aborted;
  };
  world[here] = isCurrent;
  // The page's state says what went wrong; the popup shows it and offers to try again.
  start(isCurrent, stop.signal).catch(() => {});
}
