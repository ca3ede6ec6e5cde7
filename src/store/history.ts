import type { Database } from './schema.ts';
import { readSettings } from './settings.ts';
import { write } from './write.ts';

/** Who stood behind the claims of an article when it was last read: numbers only, no words of it. */
export interface ArticleSourcing {
  /** The article's key: an article that is read again counts once. */
  readonly key: string;
  /** The outlet's site, as the directory keeps it. */
  readonly site: string;
  /** When it was last read, in milliseconds since the epoch. */
  readonly read: number;
  /** Its claims by kind of source. */
  readonly claims: Readonly<Record<string, number>>;
}

/** The sourcing of all articles of one outlet that were read on this device. */
export interface OutletHistory {
  readonly articles: number;
  /** When the first of them was last read, in milliseconds since the epoch; 0 if there are none. */
  readonly since: number;
  readonly claims: Readonly<Record<string, number>>;
}

/**
 * Keeps the sourcing of an article that was read, if its reader has asked for that; it takes the place of an earlier
 * reading of the same article.
 */
export async function recordSourcing(db: Database, sourcing: ArticleSourcing): Promise<void> {
  await write(db, ['history', 'settings'], async (transaction) => {
    // In one transaction with the switch: nothing is kept a moment after it was switched off.
    const settings = readSettings(await transaction.objectStore('settings').get('settings'));
    if (settings.history) await transaction.objectStore('history').put(sourcing);
  });
}

/** What the articles of this site that were read rest on, added up. */
export async function historyOf(db: Database, site: string): Promise<OutletHistory> {
  const articles = await db.getAllFromIndex('history', 'site', site);
  const claims: Record<string, number> = {};
  for (const article of articles)
    for (const [kind, count] of Object.entries(article.claims))
      claims[kind] = (claims[kind] ?? 0) + count;
  const since = articles.length === 0 ? 0 : Math.min(...articles.map(({ read }) => read));
  return { articles: articles.length, since, claims };
}

/** Forgets the whole history. */
export async function clearHistory(db: Database): Promise<void> {
  await write(db, ['history'], (transaction) => transaction.objectStore('history').clear());
}
