import { endsLikePerson } from './lexicon/person-endings.ts';
import { officesOfTitle, honorifics, sameOffice } from './lexicon/titles.ts';
import { peopleNouns, roleNouns, spokespeople } from './lexicon/source-nouns.ts';
import { readNounPhrase, singular } from './noun-phrase.ts';
import type { People, Person, PersonMention } from './people.ts';
import { isCapital, isWord, wordOf, written, type Run, type Words } from './words.ts';
import { wordList } from './lexicon/word-list.ts';
import { shownRole } from './shown-role.ts';

const rolePrefixes = wordList(`
  former vice presidential senatorial gubernatorial congressional democratic republican libertarian green
  national senior deputy chief campaign running real estate prime first lady attorney secretary of state
  house senate majority minority general acting assistant associate state federal us u.s. american british
  conservative liberal then-candidate ex-president longtime fellow democrat tea party police fire school
  communications press political law history science economics university college vice-presidential
  presumptive one-time then primary socialist self-described billionaire
`);

const nominals = (words: Words, index: number): boolean =>
  isWord(words, index) &&
  (rolePrefixes.has(wordOf(words, index)) ||
    roleNouns.has(wordOf(words, index)) ||
    (isCapital(words, index) && /\p{Ll}|\./u.test(wordOf(words, index))));

/** Whether a role can begin here: not with what merely opens the sentence ("But Mr.", "Since President"). */
const roleStart = (words: Words, index: number): boolean =>
  !/^(?:of|for|the|and|but|since|as|if|so|when|while|after|before|because|although|though|like|unlike|with|by|to|from|in|on|at|did|does|is|was|will|would|could|should|can|may|what|why|how|that|then|yet|or|nor|even)$/u.test(
    wordOf(words, index),
  );

/** "Republican presidential nominee" before "Donald Trump": the words that belong to the name. */
function before(words: Words, mention: PersonMention): Run | undefined {
  const last = mention.from - 1;
  const noun = wordOf(words, last).replace(/\.$/u, '');
  const isRoleNoun = roleNouns.has(noun) || spokespeople.has(noun);
  if (!isRoleNoun && !officesOfTitle.has(noun) && !honorifics.has(noun)) return undefined;
  const sentence = words.sentences[mention.from];
  let from = last;
  const isInside = (index: number): boolean =>
    /^(?:of|for|the)$/u.test(wordOf(words, index)) &&
    (isCapital(words, index - 1) || /^(?:of|for)$/u.test(wordOf(words, index - 1)));
  while (from > 0 && words.sentences[from - 1] === sentence) {
    if (!nominals(words, from - 1) && !isInside(from - 1)) break;
    from--;
  }
  while (from < last && !roleStart(words, from)) from++;
  return { from, to: mention.from };
}

const openers = wordList(`the a an his her its their one former ex- vice`);

/** The run of words between two marks, if it is short enough to be an apposition. */
function between(words: Words, from: number, step: 1 | -1): Run | undefined {
  const longest = 16;
  let i = from;
  while (Math.abs(i - from) < longest && i >= 0 && i < words.count) {
    if (words.sentences[i] !== words.sentences[from]) break;
    if (/^[,;:()—–.?!“”"]$/u.test(wordOf(words, i))) break;
    i += step;
  }
  const run = step === 1 ? { from, to: i } : { from: i + 1, to: from + 1 };
  return run.to > run.from && Math.abs(i - from) < longest ? run : undefined;
}

const noNames = (word: number): number => word;

/** Whether the run is a noun phrase whose head is an office or a calling. */
function isRole(words: Words, run: Run, isNamed: (word: number) => boolean): boolean {
  const first = wordOf(words, run.from);
  if (/\d|^(?:versus|with|while|but|and|or|not|for|in|on|at|to|as|by)$/u.test(first)) return false;
  const phrase = readNounPhrase(words, run, noNames);
  if (!phrase || phrase.plural || isNamed(phrase.head)) return false;
  const isNoun =
    roleNouns.has(phrase.noun) || peopleNouns.has(phrase.noun) || endsLikePerson(phrase.noun);
  return (
    isNoun &&
    (openers.has(first) ||
      isCapital(words, run.from) ||
      phrase.core.from < phrase.head ||
      run.to - run.from <= 6)
  );
}

function after(
  words: Words,
  mention: PersonMention,
  isNamed: (word: number) => boolean,
): Run | undefined {
  const next = mention.to;
  if (wordOf(words, next) !== ',') return undefined;
  const run = between(words, next + 1, 1);
  if (!run) return undefined;
  if (wordOf(words, run.from) === 'who') return run;
  return isRole(words, run, isNamed) ? run : undefined;
}

function ahead(
  words: Words,
  mention: PersonMention,
  isNamed: (word: number) => boolean,
): Run | undefined {
  if (wordOf(words, mention.from - 1) !== ',') return undefined;
  const run = between(words, mention.from - 2, -1);
  return run && openers.has(wordOf(words, run.from)) && isRole(words, run, isNamed)
    ? run
    : undefined;
}

const parties = new Map([
  ['r', 'republican'],
  ['d', 'democrat'],
  ['i', 'independent'],
]);

function describe(person: Person, words: Words, run: Run): void {
  for (let i = run.from; i < run.to; i++) {
    const word = wordOf(words, i).replace(/\.$/u, '');
    if (word.length < 2) continue;
    person.descriptors.add(word);
    person.descriptors.add(singular(word));
    if (word === 'democratic') person.descriptors.add('democrat');
    if (word === 'gop') person.descriptors.add('republican');
    for (const office of officesOfTitle.get(word) ?? []) person.descriptors.add(office);
  }
}

/** The party in "Lindsey Graham (R-S.C.)". */
function readParty(words: Words, mention: PersonMention): void {
  const end = words.ends[mention.to - 1] ?? 0;
  const found = /^\s*\((R|D|I)[-–., ]/u.exec(words.text.slice(end, end + 12));
  const name = parties.get(found?.[1]?.toLowerCase() ?? '');
  if (name) mention.person.descriptors.add(name);
  if (name === 'democrat') mention.person.descriptors.add('democratic');
}

/** Reads what the article says each person is, from the words around each name; changes the people given. */
export function readRoles(words: Words, people: People): void {
  const named = new Set<number>();
  for (const { from, to } of people.mentions) for (let i = from; i < to; i++) named.add(i);
  const isNamed = (word: number): boolean => named.has(word);
  for (const mention of people.mentions) {
    const { person } = mention;
    readParty(words, mention);
    const runs = [
      before(words, mention),
      after(words, mention, isNamed),
      ahead(words, mention, isNamed),
    ];
    for (const run of runs) {
      if (!run) continue;
      if (wordOf(words, run.from) !== 'who') describe(person, words, run);
      const role = shownRole(written(words, run));
      if (role !== undefined && role.length > 4) person.role ??= role;
    }
  }
}

/** Words of party: who is called by one must be known to belong to it. */
export const partyOf: ReadonlyMap<string, string> = new Map([
  ['republican', 'republican'],
  ['gop', 'republican'],
  ['democrat', 'democrat'],
  ['democratic', 'democrat'],
]);

/** How well a description ("the Republican nominee") fits the person: 0 where the office does not. */
export function fitOfDescription(
  person: Person,
  noun: string,
  modifiers: readonly string[],
): number {
  const offices = [noun, ...(sameOffice.get(noun) ?? [])];
  if (!offices.some((office) => person.descriptors.has(office))) return 0;
  const isVice = noun.startsWith('vice') || modifiers.includes('vice');
  if (noun.endsWith('president') && isVice !== person.descriptors.has('vice')) return 0;
  for (const word of modifiers) {
    const party = partyOf.get(word);
    if (party !== undefined && !person.descriptors.has(party)) return 0;
  }
  const exact = person.descriptors.has(noun) ? 1 : 0;
  return 1 + exact + modifiers.filter((word) => person.descriptors.has(word)).length;
}
