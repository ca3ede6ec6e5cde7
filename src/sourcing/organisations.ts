import { newspaperWords } from './lexicon/metonyms.ts';
import { isCapital, wordOf, written, type Run, type Words } from './words.ts';

/** A body of the article: organisation, institution, government, place that speaks for one. */
export interface Organisation {
  /** The fullest form the article uses. */
  name: string;
  /** Last word of the name, lower case. */
  readonly noun: string;
}

/** One place that names an organisation. */
export interface OrganisationMention extends Run {
  readonly organisation: Organisation;
}

/** The bodies of an article. */
export interface Organisations {
  /** In reading order. */
  readonly mentions: readonly OrganisationMention[];
  /** The fullest name for what is written in this run. */
  readonly nameOf: (run: Run) => string;
}

const small = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'at', '&', 'to']);

/** Without "the", possessive ending, stops and case: what two mentions of one body share. */
const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^the /u, '')
    .replace(/'s?$/u, '')
    .replaceAll('.', '')
    .trim();

function acronymOf(name: string): string {
  const parts = name.split(' ').filter((part) => !small.has(part.toLowerCase()));
  return parts.length < 2 ? '' : parts.map((part) => part.charAt(0).toLowerCase()).join('');
}

/** The words before a bracket whose initials are the acronym in it: "Citizens for Clean Water in Westmark (CCWW)". */
function speltOut(words: Words, to: number, short: string): Run | undefined {
  let left = short.length;
  for (let i = to - 1; i >= 0 && words.sentences[i] === words.sentences[to]; i--) {
    const word = wordOf(words, i);
    const isInitial = left > 0 && word.charAt(0) === short.charAt(left - 1) && isCapital(words, i);
    if (isInitial) left--;
    else if (!small.has(word)) return undefined;
    if (left === 0) return { from: i, to };
  }
  return undefined;
}

const kinds =
  /^(?:news|motors?|company|corp|corporation|inc|airlines|university|bank|group|network)$/u;

/** Bodies that the article also calls by their first word alone, "Norland" for "Norland News", with that whole name. */
function shortened(keys: readonly string[]): Map<string, string> {
  const wholes = new Map<string, string[]>();
  for (const key of keys) {
    const [first = '', kind = '', ...more] = key.split(' ');
    if (kinds.test(kind) && more.length === 0)
      wholes.set(first, [...(wholes.get(first) ?? []), key]);
  }
  const found = new Map<string, string>();
  for (const key of keys) {
    const [only, ...others] = wholes.get(key) ?? [];
    if (only !== undefined && others.length === 0) found.set(key, only);
  }
  return found;
}

/** "The Washington Post" keeps its article, "the White House" does not. */
function nameAt(words: Words, run: Run): string {
  const name = written(words, run)
    .replace(/^(?:\p{Ll}+ )+(?=\p{Lu})/u, '')
    .replace(/['’]s?$/u, '');
  const last = name.toLowerCase().split(' ').at(-1) ?? '';
  const hasArticle = name.startsWith('The ');
  if (newspaperWords.has(last)) {
    return hasArticle || wordOf(words, run.from - 1) !== 'the' ? name : `The ${name}`;
  }
  return hasArticle ? name.slice(4) : name;
}

/** Groups the names of bodies: same words, acronym and full name, "The Post" and "The Washington Post". */
export function groupOrganisations(words: Words, runs: readonly Run[]): Organisations {
  const byKey = new Map<string, Organisation>();
  const mentions: OrganisationMention[] = [];
  const add = (run: Run): Organisation => {
    const name = nameAt(words, run);
    const key = keyOf(name);
    const known = byKey.get(key);
    if (known) {
      if (name.length > known.name.length) known.name = name;
      return known;
    }
    const organisation = { name, noun: key.split(' ').at(-1) ?? '' };
    byKey.set(key, organisation);
    return organisation;
  };
  for (const run of runs) mentions.push({ ...run, organisation: add(run) });
  const fuller = new Map<string, string>();
  for (const [key, { name, noun }] of byKey) {
    const acronym = acronymOf(name.replace(/^The /u, ''));
    if (acronym.length > 1) fuller.set(acronym, key);
    if (newspaperWords.has(noun) && key.includes(' ') && !fuller.has(noun)) fuller.set(noun, key);
  }
  const spelt = new Map<string, string>();
  for (const { to, organisation } of mentions) {
    if (wordOf(words, to) !== '(' || wordOf(words, to + 2) !== ')') continue;
    const short = wordOf(words, to + 1).replaceAll('.', '');
    const whole = speltOut(words, to, short);
    if (whole) spelt.set(short, nameAt(words, whole));
    else if (acronymOf(organisation.name).startsWith(short.charAt(0)))
      fuller.set(short, keyOf(organisation.name));
  }
  for (const [key, whole] of shortened([...byKey.keys()])) {
    // "NTV" is no short form of "NTV News".
    const isShort = /\p{Ll}/u.test(byKey.get(key)?.name ?? '');
    if (isShort && !fuller.has(key)) fuller.set(key, whole);
  }
  const nameOf = (run: Run): string => {
    const name = nameAt(words, run);
    const key = keyOf(name);
    const full = fuller.get(key);
    return spelt.get(key) ?? byKey.get(full ?? key)?.name ?? name;
  };
  return { mentions, nameOf };
}
