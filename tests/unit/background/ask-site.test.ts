import { describe, expect, it } from 'vitest';
import { askSite } from '../../../src/background/ask-site.ts';

type Site = Readonly<Record<string, () => Response | Promise<Response>>>;

/** Asks a site that answers at these addresses, with 404 at all others, and tells what was asked. */
async function ask(pageUrl: string, site: Site, stop = new AbortController()) {
  const asked: string[] = [];
  const inits: RequestInit[] = [];
  const answer = await askSite(pageUrl, {
    fetch: async (url, init) => {
      stop.signal.throwIfAborted();
      asked.push(url);
      inits.push(init);
      return site[url]?.() ?? new Response('', { status: 404 });
    },
    signal: stop.signal,
  });
  return { answer, asked, inits };
}

const page = 'https://www.harbour-ledger.example/2026/a-story?reader=17';
const trust = 'https://www.harbour-ledger.example/trust.txt';
const wellKnown = 'https://www.harbour-ledger.example/.well-known/trust.txt';
const ads = 'https://www.harbour-ledger.example/ads.txt';

describe('asking a site who it is', () => {
  it('asks the page’s own host and nothing of the page itself', async () => {
    const { answer, asked, inits } = await ask(page, {
      [trust]: () => new Response('controlledby=https://quay-media.example'),
      [ads]: () => new Response('OWNERDOMAIN=quay-media.example'),
    });
    expect(asked.toSorted()).toEqual([ads, trust]);
    expect(answer).toMatchObject({
      trust: { outcome: 'found', url: trust },
      ads: { outcome: 'found', says: { owner: 'quay-media.example' } },
    });
    for (const init of inits) {
      expect(init).toMatchObject({
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'manual',
      });
    }
  });

  it('finds the file in its other usual place', async () => {
    const { answer } = await ask(page, {
      [trust]: () => new Response('', { status: 301 }),
      [wellKnown]: () => new Response('controlledby=https://quay-media.example'),
    });
    expect(answer?.trust).toMatchObject({ outcome: 'found', url: wellKnown });
  });

  it('asks the whole site for a sub-domain that has no file', async () => {
    const { answer, asked } = await ask('http://sport.harbour-ledger.example:8080/a', {
      'http://harbour-ledger.example:8080/ads.txt': () => new Response('OWNERDOMAIN=a.example'),
    });
    expect(answer?.ads).toMatchObject({
      outcome: 'found',
      url: 'http://harbour-ledger.example:8080/ads.txt',
    });
    expect(asked.filter((url) => url.endsWith('/ads.txt'))).toEqual([
      'http://sport.harbour-ledger.example:8080/ads.txt',
      'http://www.harbour-ledger.example:8080/ads.txt',
      'http://harbour-ledger.example:8080/ads.txt',
    ]);
  });

  it.each([
    ['missing', () => new Response('', { status: 404 })],
    ['missing', () => new Response('\n <!doctype html><title>Home</title>')],
    [
      'elsewhere',
      () => new Response('', { status: 302, headers: { location: 'https://x.example' } }),
    ],
    ['withheld', () => new Response('', { status: 403 })],
    ['withheld', () => new Response('', { status: 503 })],
    ['large', () => new Response('x'.repeat(2_000_001))],
    ['unreachable', () => Promise.reject(new TypeError('Failed to fetch'))],
  ] as const)('tells that the file is %s', async (outcome, response) => {
    const { answer } = await ask(page, { [ads]: response });
    expect(answer?.ads).toEqual({ outcome, url: ads });
  });

  it('reads no further than it must of an answer without end', async () => {
    let chunks = 0;
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        chunks += 1;
        controller.enqueue(new Uint8Array(100_000));
      },
      cancel: () => {
        cancelled = true;
      },
    });
    const { answer } = await ask(page, { [ads]: () => new Response(endless) });
    expect(answer?.ads.outcome).toBe('large');
    expect(cancelled).toBe(true);
    expect(chunks).toBeLessThan(25);
  });

  it('ends when its time is over, and says so', async () => {
    const stop = new AbortController();
    const never = () =>
      new Promise<Response>((_, reject) => {
        stop.signal.addEventListener('abort', () => reject(stop.signal.reason as Error));
        stop.abort();
      });
    const { answer } = await ask(page, { [trust]: never, [ads]: never }, stop);
    expect(answer).toEqual({
      trust: { outcome: 'late', url: trust },
      ads: { outcome: 'late', url: ads },
    });
  });

  it.each([
    'file:///home/reader/page.html',
    'http://localhost:3000/',
    'http://192.168.0.1/',
    'about:blank',
  ])('asks nobody for %s', async (url) => {
    const { answer, asked } = await ask(url, {});
    expect(answer).toBeUndefined();
    expect(asked).toEqual([]);
  });
});
