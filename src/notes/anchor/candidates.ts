import type { Query } from './query.ts';
import type { WordIndex } from './word-index.ts';

/** Places of words that are looked up for one quote: this bounds the work, whatever the text. */
const mostPlaces = 6000;
/** Candidates that are aligned. */
const mostCandidates = 6;
/** Words of the text that are taken together as one diagonal, since words come and go between. */
const width = 16;

/**
 * Where the quote may stand: the word of the text at which the query would begin, best first. Each word that text and
 * query share votes for the place that it would give the query, the rarest words first (seeds on diagonals, as in
 * FASTA, Pearson and Lipman 1988).
 */
export function findCandidates(query: Query, index: WordIndex): number[] {
  const votes = new Map<number, number>();
  const order = Array.from(query.hashes.keys()).sort((a, b) => query.bits[b]! - query.bits[a]!); // own keys
  let looked = 0;
  for (const at of order) {
    const places = index.places(query.hashes[at]!); // an own key
    looked += places.length;
    if (looked > mostPlaces) break;
    for (const place of places) {
      const band = Math.floor((place - at) / width);
      votes.set(band, (votes.get(band) ?? 0) + query.bits[at]!); // an own key
    }
  }
  return best(votes).map((band) => band * width + width / 2);
}

/** The bands with most votes, with those of the neighbours that share a place with them. */
function best(votes: ReadonlyMap<number, number>): number[] {
  const joint = [...votes].map(([band, vote]) => {
    const beside = Math.max(votes.get(band - 1) ?? 0, votes.get(band + 1) ?? 0);
    return { band, vote: vote + beside / 2 };
  });
  const sorted = joint.sort((a, b) => b.vote - a.vote);
  const kept: number[] = [];
  for (const { band } of sorted) {
    if (kept.some((other) => Math.abs(other - band) <= 1)) continue;
    kept.push(band);
    if (kept.length === mostCandidates) break;
  }
  return kept;
}
