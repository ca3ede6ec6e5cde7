import { wordList } from './lexicon/word-list.ts';
import type { Gender } from './lexicon/titles.ts';
import { genderOfFirstName } from './lexicon/first-names.ts';
import { honorifics } from './lexicon/titles.ts';
import { isCapital, isWord, wordOf, written, type Run, type Words } from './words.ts';

/** One place that names a person. */
export interface PersonMention extends Run {
  readonly person: Person;
}

/** A person of the article with every name that the article uses. */
export interface Person {
  readonly id: number;
  /** The fullest form, without titles. */
  name: string;
  readonly first: string | undefined;
  readonly surname: string;
  gender: Gender | undefined;
  /** Words of roles and offices, lower case: "senator", "republican". */
  readonly descriptors: Set<string>;
  /** The role as the article first gives it. */
  role: string | undefined;
  mentions: number;
}

/** The people of an article; finds who a name means. */
export interface People {
  readonly all: readonly Person[];
  /** In reading order. */
  readonly mentions: readonly PersonMention[];
  /** The person whose name stands in this run, or undefined if the article names nobody like that. */
  readonly named: (run: Run) => Person | undefined;
}

interface Name {
  readonly run: Run;
  readonly parts: readonly string[];
  readonly gender: Gender | undefined;
}

/** Words that open a sentence before a name and are taken for a part of it: "Will Sanders come?" */
const openers =
  wordList(`said says will can could would should may might did does do is was are has had why how
  what if when after as but and for in on with asked both while though since because nor not only even like`);

const suffixes = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);
const bare = (word: string): string => word.replace(/\.$/u, '');

/** The name in a run of words without titles, possessive endings and quotation marks. */
export function readName(words: Words, run: Run): Name | undefined {
  let { from, to } = run;
  let gender: Gender | undefined;
  const isStart = words.sentences[from] !== words.sentences[from - 1];
  if (isStart && to - from > 1 && openers.has(wordOf(words, from))) from++;
  while (from < to) {
    const word = bare(wordOf(words, from));
    const isTitle = honorifics.has(word) && (to - from > 1 || word.length > 2);
    if (!isTitle && isWord(words, from) && isCapital(words, from)) break;
    gender = honorifics.get(word) ?? gender;
    from++;
  }
  while (to > from && (/^'s?$/u.test(wordOf(words, to - 1)) || !isWord(words, to - 1))) to--;
  const parts: string[] = [];
  for (let i = from; i < to; i++) {
    const word = wordOf(words, i);
    if (isWord(words, i) && !suffixes.has(word)) parts.push(bare(word.replace(/'s$/u, '')));
  }
  if (parts.length === 0) return undefined;
  const before = honorifics.get(bare(wordOf(words, from - 1)));
  return { run: { from, to }, parts, gender: gender ?? before };
}

/** "DONALD TRUMP" in a transcript is Donald Trump. */
function tidy(name: string): string {
  const letters = name.replace(/[^\p{L}]/gu, '');
  if (letters.length < 4 || letters !== letters.toUpperCase()) return name.replace(/['’]s$/u, '');
  return name
    .toLowerCase()
    .replace(
      /(^|[\s\-'’])(\p{L})/gu,
      (_, edge: string, letter: string) => edge + letter.toUpperCase(),
    );
}

const sameFirst = (a: string | undefined, b: string | undefined): boolean => {
  if (!a || !b || a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short.length > 2 ? short.slice(0, 3) : short.slice(0, 1));
};

class PeopleBuilder {
  readonly all: Person[] = [];
  readonly bySurname = new Map<string, Person[]>();
  readonly byFirst = new Map<string, Person[]>();

  add(words: Words, name: Name): Person {
    const first = name.parts.length > 1 ? name.parts[0] : undefined;
    const surname = name.parts.at(-1) ?? '';
    const person: Person = {
      id: this.all.length,
      name: tidy(written(words, name.run)),
      first,
      surname,
      gender: name.gender ?? (first ? genderOfFirstName(first) : genderOfFirstName(surname)),
      descriptors: new Set(),
      role: undefined,
      mentions: 0,
    };
    this.all.push(person);
    this.bySurname.set(surname, [...(this.bySurname.get(surname) ?? []), person]);
    if (first) this.byFirst.set(first, [...(this.byFirst.get(first) ?? []), person]);
    return person;
  }

  full(words: Words, name: Name): Person {
    const surname = name.parts.at(-1) ?? '';
    const first = name.parts[0];
    const ending = name.parts.join(' ');
    const family = this.bySurname.get(surname);
    const known =
      family?.find((person) => person.name.toLowerCase().endsWith(` ${ending}`)) ??
      family?.find((person) => person.first !== undefined && sameFirst(person.first, first));
    if (!known) return this.add(words, name);
    const form = tidy(written(words, name.run));
    if (form.length > known.name.length && name.parts.length <= 3) known.name = form;
    return known;
  }

  /** A single name: a surname, else a first name that only one person bears. */
  single(name: Name, near: Person | undefined): Person | undefined {
    const word = name.parts[0] ?? '';
    const family = this.bySurname.get(word) ?? [];
    const fitting = family.filter(
      (person) => !name.gender || !person.gender || person.gender === name.gender,
    );
    if (fitting.length <= 1) return fitting[0] ?? this.#firstName(word);
    if (near && fitting.includes(near)) return near;
    return fitting.toSorted((a, b) => b.mentions - a.mentions)[0];
  }

  #firstName(word: string): Person | undefined {
    const bearers = this.byFirst.get(word) ?? [];
    return bearers.length === 1 ? bearers[0] : undefined;
  }
}

/**
 * Groups the names of people in an article: full names first, then surnames and first names, each to the one
 * it can mean. Where a family shares a surname, a title of the right gender decides, else whoever the
 * article names most.
 */
export function groupPeople(words: Words, runs: readonly Run[]): People {
  const names = runs.flatMap((run) => readName(words, run) ?? []);
  const builder = new PeopleBuilder();
  const owners = new Map<Name, Person>();
  for (const name of names) {
    if (name.parts.length < 2) continue;
    const person = builder.full(words, name);
    person.mentions++;
    owners.set(name, person);
  }
  for (const name of names) {
    if (owners.has(name)) continue;
    const person = builder.single(name, undefined) ?? builder.add(words, name);
    person.gender ??= name.gender;
    owners.set(name, person);
  }
  const mentions: PersonMention[] = [];
  for (const name of names) {
    const person = owners.get(name);
    if (person) mentions.push({ ...name.run, person });
  }
  for (const mention of mentions) mention.person.mentions++;
  const named = (run: Run): Person | undefined => {
    const inside = mentions.find((m) => m.from >= run.from && m.to <= run.to);
    if (inside) return inside.person;
    const name = readName(words, run);
    if (!name) return undefined;
    const [only] = name.parts;
    if (name.parts.length === 1)
      return only === undefined ? undefined : builder.single(name, undefined);
    return builder.bySurname
      .get(name.parts.at(-1) ?? '')
      ?.find((person) => sameFirst(person.first, name.parts[0]));
  };
  return { all: builder.all, mentions, named };
}
