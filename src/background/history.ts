import type { Article } from '../article/article.ts';
import { articleKey } from '../notes/article-key.ts';
import type { Sourcing } from '../sourcing/claim.ts';
import type { Connection } from '../store/connection.ts';
import { recordSourcing } from '../store/history.ts';
import { getSettings } from '../store/settings.ts';
import { directory } from './outlets.ts';

/** The site under which an outlet's articles are counted together; the address's own host for one that is in no list. */
export async function siteOf(url: string, now: number): Promise<string> {
  const record = await directory.lookUp(url, new Date(now));
  return record?.site ?? new URL(url).hostname;
}

/**
 * Counts an article that was read, if its reader has asked for the history and the window is not a private one.
 * The history must never cost a reading: what fails is only not counted.
 */
export async function countReading(
  store: Connection,
  { url, canonicalUrl }: Article,
  { claims }: Sourcing,
  { isPrivate, now }: { readonly isPrivate: boolean; readonly now: number },
): Promise<void> {
  const { history } = await store.use(getSettings);
  if (!history || isPrivate) return;
  const counts: Record<string, number> = {};
  for (const { kind, shown } of claims) if (shown) counts[kind] = (counts[kind] ?? 0) + 1;
  const site = await siteOf(url, now);
  const key = articleKey(url, canonicalUrl);
  await store.use((db) => recordSourcing(db, { key, site, read: now, claims: counts }));
}
