import { describe, expect, it } from 'vitest';
import type { Tab } from '../../scripts/browser/extension.ts';
import type { Answer } from '../../scripts/browser/site.ts';
import { articleBody, newsHead, page } from '../fixtures/pages/page.ts';
import { screenOf, type Screen } from './support/screen.ts';
import { start as startBoth } from './support/start.ts';

const { site, extension } = await startBoth(({ port }) => ({ proxy: port }));
site.serve('/story', {
  headers: { 'content-type': 'text/html; charset=utf-8', 'set-cookie': 'reader=17' },
  body: page({ head: newsHead, body: articleBody }),
});

const file = (body: string): Answer => ({ headers: { 'content-type': 'text/plain' }, body });
const nothing: Answer = { status: 404, body: 'Nothing here' };

/** What the site answers for each of the files. */
function serve(trust: Answer, wellKnown: Answer, ads: Answer): void {
  site.serve('/trust.txt', trust);
  site.serve('/.well-known/trust.txt', wellKnown);
  site.serve('/ads.txt', ads);
}

/** What this host and every other was asked for besides pages and icons. Browsers ask their makers by themselves. */
function requestsSince(start: number) {
  return site.requests.slice(start).filter(({ url }) => {
    const { hostname, pathname } = new URL(url);
    return hostname.endsWith('.test') && pathname !== '/story' && pathname !== '/favicon.ico';
  });
}

async function popupAt(host: string): Promise<{ tab: Tab; popup: Screen }> {
  const tab = await extension.open(`http://${host}/story`);
  await tab.read();
  const popup = await extension.session.openScreen(`src/screens/popup/index.html?tab=${tab.id}`);
  await popup.setViewport({ width: 380, height: 600 });
  return { tab, popup: screenOf(popup) };
}

describe('asking the site', () => {
  it('asks for nothing before the click, then for the two files of this site only', async () => {
    serve(
      file(
        '\uFEFF# who we are\r\nbelongto=https://pressunion.test/\r\ncontrolledby=https://quay-media.test\r\n',
      ),
      nothing,
      file('OWNERDOMAIN=quay-media.test\ngoogle.com, pub-1, DIRECT\n'),
    );
    const start = site.requests.length;
    const { popup } = await popupAt('www.harbour-ledger.test');
    await popup.shows('Asks harbour-ledger.test for the two files');
    expect(requestsSince(start)).toEqual([]);

    await popup.press('Ask the site');
    await popup.shows('What harbour-ledger.test answered');
    await popup.shows('Belongs to pressunion.test');
    await popup.shows('Controlled by quay-media.test');
    await popup.shows('Owned by quay-media.test');
    await popup.shows('The site says this of itself.');
    const requests = requestsSince(start);
    expect(requests.map(({ url }) => url).toSorted()).toEqual([
      'http://www.harbour-ledger.test/ads.txt',
      'http://www.harbour-ledger.test/trust.txt',
    ]);
    for (const { headers } of requests) {
      // The page has set a cookie; none goes with the question, nor where the reader is, nor which extension asks.
      expect(headers).not.toHaveProperty('cookie');
      expect(headers).not.toHaveProperty('referer');
      expect(JSON.stringify(headers)).not.toContain(new URL(extension.session.origin).host);
    }
  });

  it('looks for a file where it may be, and says without blame that there is none', async () => {
    serve(nothing, nothing, file('<!doctype html><title>Our front page</title>'));
    const start = site.requests.length;
    const { popup } = await popupAt('quiet-courier.test');
    await popup.press('Ask the site');
    await popup.shows('The site publishes no trust.txt.');
    await popup.shows('The site publishes no ads.txt.');
    expect(
      requestsSince(start)
        .map(({ url }) => url)
        .toSorted(),
    ).toEqual([
      'http://quiet-courier.test/.well-known/trust.txt',
      'http://quiet-courier.test/ads.txt',
      'http://quiet-courier.test/trust.txt',
    ]);
  });

  it('asks nobody to whom the site would send it', async () => {
    const away: Answer = {
      status: 302,
      headers: { location: 'http://advertising.test/ads.txt' },
      body: '',
    };
    serve(nothing, nothing, away);
    const start = site.requests.length;
    const { popup } = await popupAt('moved-gazette.test');
    await popup.press('Ask the site');
    await popup.shows(
      'The site points to another address for its ads.txt. That one was not asked.',
    );
    await popup.shows('Open it yourself');
    const hosts = requestsSince(start).map(({ url }) => new URL(url).hostname);
    expect(new Set(hosts)).toEqual(new Set(['moved-gazette.test']));
  });

  it('tells that a site does not answer, and asks again only when told to', async () => {
    serve(nothing, nothing, nothing);
    site.hang('/trust.txt');
    const start = site.requests.length;
    const { popup } = await popupAt('slow-mail.test');
    await popup.press('Ask the site');
    await popup.shows('Asking slow-mail.test …');
    await popup.shows('The site did not answer in time when asked for its trust.txt.');
    await popup.shows('The site publishes no ads.txt.');
    expect(requestsSince(start)).toHaveLength(2);
    serve(file('controlledby=https://quay-media.test'), nothing, nothing);
    await popup.press('Ask again');
    await popup.shows('Controlled by quay-media.test');
  });

  it('is not offered for a page that a platform carries for somebody else', async () => {
    const { popup } = await popupAt('somebody.blogspot.com');
    await popup.shows('carries this page for somebody else');
    expect(await popup.text()).not.toContain('Ask the site');
  });

  it('asks only the site that its reader was shown, and only for a screen of our own', async () => {
    const start = site.requests.length;
    const { tab, popup } = await popupAt('first-star.test');
    await popup.shows('Asks first-star.test');
    await tab.page.goto('http://second-star.test/story');
    await popup.press('Ask the site');
    await popup.shows('This tab shows another site by now');
    const answer = await extension.ask<{ ok: boolean; error?: { code: string } }>(
      `const [{ result }] = await api.scripting.executeScript({
         target: { tabId: args[0] },
         args: [args[0]],
         func: (tabId) =>
           (globalThis.browser ?? chrome).runtime.sendMessage({ type: 'outlet.ask', tabId, host: 'second-star.test' }),
       });
       return result;`,
      tab.id,
    );
    expect(answer).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(requestsSince(start)).toEqual([]);
  });
});
