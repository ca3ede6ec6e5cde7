import type { AnalysisUse, Database } from './schema.ts';
import { write } from './write.ts';

/** How much room the analyses of read articles may take, in UTF-16 units of JSON: some 200 articles. */
export const defaultRoom = 30_000_000;

/** The key of a text for a version of the engine: the SHA-256 of both. */
export async function analysisKey(text: string, engine: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${engine}\n${text}`);
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The analysis that was kept under this key as plain data, or undefined. The caller reads it as what it put there;
 * what cannot be read is as good as not there, since it can be made again.
 */
export async function getAnalysis(db: Database, key: string, now: number): Promise<unknown> {
  const json = await db.get('analyses', key);
  if (json === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(json);
    await write(db, ['analysisUses'], async (transaction) => {
      await transaction.objectStore('analysisUses').put({ key, size: json.length, used: now });
    });
    return value;
  } catch {
    return undefined;
  }
}

/** Keeps an analysis, and lets go of those that were not asked for the longest when there is no room. */
export async function putAnalysis(
  db: Database,
  key: string,
  analysis: unknown,
  now: number,
  room: number = defaultRoom,
): Promise<void> {
  const json = JSON.stringify(analysis);
  if (json.length > room) return;
  await write(db, ['analyses', 'analysisUses'], async (transaction) => {
    const uses = transaction.objectStore('analysisUses');
    const others = (await uses.getAll()).filter((use) => use.key !== key);
    for (const old of leastUsed(others, room - json.length)) {
      await uses.delete(old.key);
      await transaction.objectStore('analyses').delete(old.key);
    }
    await uses.put({ key, size: json.length, used: now });
    await transaction.objectStore('analyses').put(json, key);
  });
}

/** Forgets every analysis: the reader asked to, or another engine has come. */
export async function clearAnalyses(db: Database): Promise<void> {
  await write(db, ['analyses', 'analysisUses'], async (transaction) => {
    await transaction.objectStore('analyses').clear();
    await transaction.objectStore('analysisUses').clear();
  });
}

/** Those that must go for the rest to fit into `room`, least recently used first (LRU). */
function leastUsed(uses: readonly AnalysisUse[], room: number): AnalysisUse[] {
  let size = uses.reduce((sum, use) => sum + use.size, 0);
  const oldestFirst = [...uses].sort((a, b) => a.used - b.used);
  return oldestFirst.filter((use) => {
    if (size <= room) return false;
    size -= use.size;
    return true;
  });
}
