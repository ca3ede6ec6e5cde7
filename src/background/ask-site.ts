import { addressOf } from '../outlets/address.ts';
import { parseAdsTxt } from '../outlets/ads-txt.ts';
import type { FileAnswer, SiteAnswer } from '../outlets/site-answer.ts';
import { isPage } from '../outlets/site-file.ts';
import { parseTrustTxt } from '../outlets/trust-txt.ts';

/** What asking needs of the world around it. */
export interface Asking {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Ends the asking; what has not come by then is late. */
  readonly signal: AbortSignal;
}

/** Bytes of a file that are read: the longest ads.txt of large publishers are about half of it. */
const mostBytes = 2_000_000;

/**
 * Asks the site of a page, and nobody else, for its trust.txt and its ads.txt. Undefined for a page that no site stands
 * behind. Never rejects: a failure is one of the outcomes.
 */
export async function askSite(pageUrl: string, asking: Asking): Promise<SiteAnswer | undefined> {
  const origins = originsOf(pageUrl);
  if (origins.length === 0) return undefined;
  const trustPlaces = origins.flatMap((origin) => [
    `${origin}/trust.txt`,
    `${origin}/.well-known/trust.txt`,
  ]);
  const [trust, ads] = await Promise.all([
    askPlaces(trustPlaces, parseTrustTxt, asking),
    askPlaces(
      origins.map((origin) => `${origin}/ads.txt`),
      parseAdsTxt,
      asking,
    ),
  ]);
  return { trust, ads };
}

/** The page's own origin; for a sub-domain also those of the whole site, where the files mostly are. */
function originsOf(pageUrl: string): string[] {
  const site = addressOf(pageUrl)?.site;
  if (site === undefined) return [];
  const own = new URL(pageUrl);
  const whole = [`www.${site}`, site];
  const hosts = whole.includes(own.hostname) ? [own.hostname] : [own.hostname, ...whole];
  return hosts.map((host) => `${own.protocol}//${host}${own.port && `:${own.port}`}`);
}

/** Outcomes after which another place of the same file may still have it; the later tells more than the earlier. */
const mayBeElsewhere = ['missing', 'elsewhere', 'withheld'] as const;

async function askPlaces<T>(
  places: readonly string[],
  parse: (text: string) => T,
  asking: Asking,
): Promise<FileAnswer<T>> {
  const url = places[0] ?? '';
  let told = 0;
  for (const place of places) {
    const answer = await askPlace(place, asking);
    if (typeof answer === 'object')
      return { outcome: 'found', url: place, says: parse(answer.text) };
    const rank = mayBeElsewhere.indexOf(answer as 'missing');
    if (rank === -1) return { outcome: answer, url: place };
    told = Math.max(told, rank);
  }
  return { outcome: mayBeElsewhere[told] ?? 'missing', url };
}

type Refusal = Exclude<FileAnswer<never>['outcome'], 'found'>;

/**
 * One request, without cookies, referrer or a trace in the browser's cache. A redirect is not followed: an extension is
 * not told where it leads, and it may lead to somebody else.
 */
async function askPlace(
  url: string,
  { fetch, signal }: Asking,
): Promise<Refusal | { text: string }> {
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'manual',
      signal,
    });
    const isRedirect =
      response.type === 'opaqueredirect' || Math.floor(response.status / 100) === 3;
    if (isRedirect) return 'elsewhere';
    if (response.status === 404 || response.status === 410) return 'missing';
    if (!response.ok) return 'withheld';
    const text = await readText(response);
    if (text === undefined) return 'large';
    return isPage(text) ? 'missing' : { text };
  } catch {
    return signal.aborted ? 'late' : 'unreachable';
  }
}

/** The text of an answer as UTF-8; undefined once it is longer than is read, and the rest is not waited for. */
async function readText({ body }: Response): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  if (body) {
    for await (const chunk of body) {
      bytes += chunk.byteLength;
      if (bytes > mostBytes) return undefined;
      text += decoder.decode(chunk, { stream: true });
    }
  }
  return text + decoder.decode();
}
