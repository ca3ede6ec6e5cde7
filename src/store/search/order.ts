import type { NoteSort } from '../../messages/note-query.ts';
import type { Hits } from './hits.ts';
import { segmentSize, type ColumnName, type Entry } from './schema.ts';

type TextColumn = 'article' | 'title' | 'outlet' | 'source';

/** A number for each hit, those of the index first: the smaller comes first in the list. */
export async function sortKeys(hits: Hits, sort: NoteSort): Promise<Float64Array> {
  if (sort !== 'title') return (await numbersOf(hits, sort)).map((time) => -time);
  const titles = await textsOf(hits, 'title');
  const positions = await numbersOf(hits, 'position');
  const ranks = ranksOf(titles);
  return positions.map((position, i) => (ranks.get(titles[i] ?? '') ?? 0) * 2 ** 32 + position);
}

/** The place of each title in the alphabet of the reader's language. */
function ranksOf(titles: readonly string[]): ReadonlyMap<string, number> {
  const { compare } = new Intl.Collator();
  return new Map([...new Set(titles)].sort(compare).map((title, rank) => [title, rank]));
}

/** The first `count` hits in the order of their keys, as places in the list of all hits. */
export function firstOf(keys: Float64Array, count: number): number[] {
  const bound = count < keys.length ? (keys.slice().sort()[count - 1] ?? 0) : Infinity;
  const first: number[] = [];
  for (let i = 0; i < keys.length; i++) if ((keys[i] ?? 0) <= bound) first.push(i);
  return first.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b).slice(0, count);
}

async function numbersOf(hits: Hits, name: ColumnName & keyof Entry): Promise<Float64Array> {
  const column = await hits.index.column(name);
  const values = new Float64Array(hits.numbers.length + hits.fresh.length);
  for (const [i, number] of hits.numbers.entries()) {
    const own = column.get(Math.floor(number / segmentSize));
    values[i] = own?.values[number % segmentSize] ?? 0;
  }
  for (const [i, hit] of hits.fresh.entries()) values[hits.numbers.length + i] = Number(hit[name]);
  return values;
}

/** A text of each hit, those of the index first. */
export async function textsOf(hits: Hits, name: TextColumn): Promise<string[]> {
  const column = await hits.index.column(name);
  const texts = hits.numbers.map((number) => {
    const own = column.get(Math.floor(number / segmentSize));
    return own?.texts?.[own.values[number % segmentSize] ?? 0] ?? '';
  });
  return [...texts, ...hits.fresh.map((hit) => hit[name])];
}
