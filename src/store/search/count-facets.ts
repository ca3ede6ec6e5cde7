import type { FacetCount, NoteFacets } from '../../messages/note-query.ts';
import type { Database } from '../schema.ts';
import { readIndex } from './index-reader.ts';
import { reading } from './reading.ts';
import { bucketOf, fieldTerm, valueOf, type Field } from './terms.ts';

/** So many values fit a list that a reader looks through; the rest is found by searching. */
const longestList = 1000;

/** How many notes there are of each outlet, source and tag, and in all. Throws a StoreError. */
export async function countFacets(db: Database): Promise<NoteFacets> {
  const damaged = await db.count('damaged');
  return reading(db, async (transaction) => {
    const index = await readIndex(transaction);
    const binned = await index.find(fieldTerm('bin', 'in'), true);
    binned.keep(index.live);
    const kept = index.live;
    const inBin = binned.numbers();
    for (const number of inBin) kept.delete(number);
    const counts = {
      outlet: await index.count(bucketOf(fieldTerm('outlet', '')), kept),
      source: await index.count(bucketOf(fieldTerm('source', '')), kept),
      tag: await index.count(bucketOf(fieldTerm('tag', '')), kept),
    };
    let total = kept.numbers().length;
    let deleted = inBin.length;
    const lost = await transaction.objectStore('places').index('lost').getAllKeys();
    const lostNumbers = await index.numbers(lost);
    lostNumbers.keep(kept);
    let orphaned = lostNumbers.numbers().length;
    const lostIds = new Set(lost);
    for await (const notes of index.changed()) {
      for (const note of notes) {
        if (note.deleted) {
          deleted++;
          continue;
        }
        total++;
        if (lostIds.has(note.id)) orphaned++;
        addTerms(counts, note.terms.split('\n'));
      }
    }
    return {
      outlets: ranked(counts.outlet),
      sources: ranked(counts.source),
      tags: ranked(counts.tag),
      total,
      orphaned,
      binned: deleted,
      damaged,
    };
  });
}

type Counts = Readonly<Record<'outlet' | 'source' | 'tag', Map<string, number>>>;

function addTerms(counts: Counts, terms: readonly string[]): void {
  for (const field of ['outlet', 'source', 'tag'] satisfies Field[]) {
    const mark = fieldTerm(field, '');
    for (const term of terms) {
      if (term.startsWith(mark)) counts[field].set(term, (counts[field].get(term) ?? 0) + 1);
    }
  }
}

const ranked = (counts: ReadonlyMap<string, number>): FacetCount[] =>
  [...counts]
    .map(([term, count]) => ({ value: valueOf(term), count }))
    .filter(({ value }) => value !== '')
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value))
    .slice(0, longestList);
