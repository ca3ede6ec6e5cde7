import { hashString } from '../hash.ts';
import type { Word } from '../word.ts';

/** Verbs of saying and thinking whose forms no rule of spelling brings together. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'said say,told tell,wrote write,written write,thought think,knew know,known know,felt feel,' +
    'made make,gave give,given give,spoke speak,spoken speak,saw see,seen see,found find,heard hear,' +
    'held hold,swore swear,sworn swear,read read,put put,meant mean,understood understand,' +
    'went go,gone go,came come,took take,taken take,got get,had have,has have,was be,were be,' +
    'is be,are be,been be,being be,did do,does do,done do,sought seek,taught teach,brought bring,' +
    'kept keep,left leave,began begin,begun begin,forgot forget,foresaw foresee,showed show,shown show'
  )
    .split(',')
    .map((pair) => {
      const [form = '', base = ''] = pair.split(' ');
      return [form, base] as const;
    }),
);

/**
 * A rough stem of a lower-case word: "announces", "announced" and "announcing" are one to the models. It need not be
 * a word itself.
 */
export function stem(lower: string): string {
  const irregular = IRREGULAR.get(lower);
  if (irregular !== undefined) return cut(irregular, 0);
  if (lower.length > 4 && (lower.endsWith('ies') || lower.endsWith('ied'))) {
    return `${lower.slice(0, -3)}i`;
  }
  if (lower.length > 5 && lower.endsWith('ing')) return cut(lower, 3);
  if (lower.length > 4 && lower.endsWith('ed')) return cut(lower, 2);
  if (lower.length > 4 && /(?:s|x|z|sh|ch)es$/u.test(lower)) return cut(lower, 2);
  if (lower.length > 3 && /[^siu]s$/u.test(lower)) return cut(lower, 1);
  return cut(lower, 0);
}

/** Drops the ending, then a final e, a doubled consonant, and turns a final y into i. */
function cut(lower: string, ending: number): string {
  const rest = ending > 0 ? lower.slice(0, -ending) : lower;
  if (rest.length < 4) return rest;
  if (rest.endsWith('e')) return rest.slice(0, -1);
  if (rest.endsWith('y')) return `${rest.slice(0, -1)}i`;
  return /([bdglmnprt])\1$/u.test(rest) ? rest.slice(0, -1) : rest;
}

const known = new WeakMap<Word, number>();

/** The hash of a word's stem, worked out once for each word. */
export function stemHash(word: Word): number {
  let hash = known.get(word);
  if (hash === undefined) {
    hash = hashString(stem(word.lower), 3);
    known.set(word, hash);
  }
  return hash;
}
