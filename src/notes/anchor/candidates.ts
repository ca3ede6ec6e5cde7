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
  // A query may begin before the text does: that many bands come first.
  const before = Math.ceil(query.hashes.length / width);
  const votes = new Float64Array(before + Math.ceil(index.hashes.length / width) + 1);
  const order = Array.from(query.hashes.keys()).sort((a, b) => query.bits[b]! - query.bits[a]!); // own keys
  let looked = 0;
  for (const at of order) {
    const places = index.places(query.hashes[at]!); // an own key
    looked += places.length;
    if (looked > mostPlaces) break;
    const bits = query.bits[at]!; // an own key
    for (const place of places) votes[Math.floor((place - at) / width) + before]! += bits; // within
  }
  return best(votes).map((band) => (band - before) * width + width / 2);
}

/** The bands with most votes, best first, none beside another: each counts what its neighbours share with it. */
function best(votes: Float64Array): number[] {
  const joint = votes.map((vote, band) =>
    vote === 0 ? 0 : vote + Math.max(votes[band - 1] ?? 0, votes[band + 1] ?? 0) / 2,
  );
  const kept: number[] = [];
  while (kept.length < mostCandidates) {
    const band = highest(joint);
    if (joint[band] === 0) break;
    kept.push(band);
    joint.fill(0, Math.max(0, band - 1), band + 2);
  }
  return kept;
}

function highest(values: Float64Array): number {
  let at = 0;
  for (let i = 1; i < values.length; i++) if (values[i]! > values[at]!) at = i; // both within
  return at;
}
