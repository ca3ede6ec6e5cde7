import type { FeatureBuffer } from '../crf/feature-buffer.ts';
import { mix } from '../hash.ts';
import { EDGE, type Word } from '../word.ts';

/** Small words that may stand inside a name or between two. */
const LINKS = new Set(
  "of for the and & in on to at with de du des la le les der von van 's - + a".split(' '),
);
/** The most links in a row that may join the parts of one name. */
const LONGEST_BRIDGE = 3;

/**
 * Writes what stands on either side of the links beside token `i`: "Front for the Liberation of Palestine" is one name,
 * "Smith and the Jones Foundation" are two, and only the words at both ends of the links tell.
 */
export function writeBridgeFeatures(
  features: FeatureBuffer,
  words: readonly Word[],
  i: number,
  start: number,
  end: number,
): void {
  const word = words[i] ?? EDGE;
  const link = LINKS.has(word.lower) && word.capital <= 0;
  if (!link && !(i > start && isLink(words, i - 1))) return;
  let left = i - 1;
  while (left >= start && i - left <= LONGEST_BRIDGE && isLink(words, left)) left--;
  let right = link ? i + 1 : i;
  while (right < end && right - left <= LONGEST_BRIDGE + 1 && isLink(words, right)) right++;
  const from = left >= start ? (words[left] ?? EDGE) : EDGE;
  const to = right < end ? (words[right] ?? EDGE) : EDGE;
  if (from.capital <= 0 && to.capital <= 0) return;
  let links = link ? 1 : 2;
  for (let k = left + 1; k < right; k++) links = mix(links, (words[k] ?? EDGE).folded);
  features.add(110, links, mix(from.capital, to.capital));
  features.add(111, from.folded, links);
  features.add(112, links, to.folded);
  features.add(113, from.middle, mix(links, to.middle));
  features.add(114, from.fine, mix(links, to.capital));
  features.add(115, from.capital, mix(links, to.fine));
  features.add(116, from.coarse, mix(to.coarse, link ? i - left : 9));
}

function isLink(words: readonly Word[], i: number): boolean {
  const word = words[i] ?? EDGE;
  return word.capital <= 0 && LINKS.has(word.lower);
}
