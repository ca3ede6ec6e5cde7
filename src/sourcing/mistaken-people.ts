import { genderOfFirstName } from './lexicon/first-names.ts';
import { bodyNameWords } from './lexicon/metonyms.ts';
import { organisationNouns } from './lexicon/source-nouns.ts';
import { titles } from './missed-people.ts';
import type { Named } from './named-runs.ts';
import { isWord, wordOf, written, type Run, type Words } from './words.ts';

/** "President Ken Ito", taken for a body: an office and one or two names. */
export function isOffice(words: Words, { from, to }: Run): boolean {
  const last = wordOf(words, to - 1);
  const isTitle =
    /^(?:president|senator|sen|governor|gov|rep|congressman|congresswoman|mayor|chancellor|premier|judge|justice)\.?$/u;
  if (!isTitle.test(wordOf(words, from)) || to - from < 2 || to - from > 3) return false;
  return !bodyNameWords.has(last) && !organisationNouns.has(last) && !titles.has(last);
}

/** Callings that no body has: "Norland, a leader in trade" may be a country, "Norland, a spokesman" is none. */
const callings =
  /^(?:spokes(?:man|woman|person)|professor|lawyer|attorney|economist|historian|(?:wo)?man|(?:congress|business)(?:wo)?man|lobbyist|pollster|physician|student|teacher|senator|analyst|strategist|researcher|adviser|resident|retiree|veteran|engineer|journalist|reporter)$/u;

/** Whether a calling follows in apposition: "Dov Anders, a former spokesman for the port". */
function isDescribed(words: Words, { from, to }: Run): boolean {
  if (to - from !== 2 || wordOf(words, to) !== ',') return false;
  if (!/^(?:an?|the)$/u.test(wordOf(words, to + 1))) return false;
  for (let i = to + 2; i < to + 6; i++) {
    if (callings.test(wordOf(words, i)))
      return !/^(?:'s?|association|union)$/u.test(wordOf(words, i + 1));
    if (!isWord(words, i) || /^(?:of|for|at|in|by|who|that)$/u.test(wordOf(words, i))) return false;
  }
  return false;
}

/** "WeWork", "PayPal": no family is written so, but for "McClellan", "DeSantis", "LeBron" and their like. */
const brand = /^\p{Lu}\p{Ll}+\p{Lu}\p{L}*$/u;
const surname =
  /^(?:Ma?c|Del?|Di|Du|La|Le|Lo|Da|Des|El|Al|Van|Vande[nr]?|Von|Fitz|San|St|Ter|Jo|Mar|Mary|Ann?a)\p{Lu}/u;

/** The last words of the full names among those that the model took for people. */
export const familyNames = (words: Words, named: readonly Named[]): ReadonlySet<string> =>
  new Set(
    named
      .filter(({ type, from, to }) => type === 'person' && to - from > 1)
      .map(({ to }) => wordOf(words, to - 1)),
  );

/**
 * Whether what the model took for a person is a company by its spelling: one word with a capital inside, unless somebody
 * who is named in full has it for a family name.
 */
export const isBrand = (words: Words, run: Run, families: ReadonlySet<string>): boolean =>
  run.to - run.from === 1 &&
  brand.test(written(words, run)) &&
  !surname.test(written(words, run)) &&
  !families.has(wordOf(words, run.from));

/** Whether a body is a person after all: called so elsewhere, after "Mr.", by a given name or by a calling. */
export function isPerson(words: Words, run: Named, people: ReadonlySet<string>): boolean {
  if (people.has(written(words, run).toLowerCase())) return true;
  if (/^(?:mr|mrs|ms)\.?$/u.test(wordOf(words, run.from))) return true;
  if (/^(?:mr|mrs|ms)\.?$/u.test(wordOf(words, run.from - 1))) return true;
  // "Ann B. Hale", but no "Amos A. Hale Foundation".
  if (/^\p{Lu}\p{Ll}+ \p{Lu}\. \p{Lu}\p{Ll}+$/u.test(written(words, run))) return true;
  const { type } = run;
  const last = wordOf(words, run.to - 1);
  const isBody = bodyNameWords.has(last) || organisationNouns.has(last);
  const given = words.text.slice(words.starts[run.from], words.ends[run.from]);
  if (!isBody && isDescribed(words, run)) return true;
  return (
    type !== 'place' && run.to - run.from === 2 && !isBody && genderOfFirstName(given) !== undefined
  );
}
