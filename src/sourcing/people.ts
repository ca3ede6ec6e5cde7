import { genderOfFirstName } from './lexicon/first-names.ts';
import { lowerBound } from './lower-bound.ts';
import type { Gender } from './lexicon/titles.ts';
import { plain, readName, sameFirst, tidy, type PersonName } from './person-names.ts';
import { written, type Run, type Words } from './words.ts';

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

/** Longer runs of capitals are headlines that hold a name, not names. */
const longestName = 4;

/** How many times more often one of a family must be named in full for a titled surname to be his or hers. */
const farMore = 3;

class PeopleBuilder {
  readonly all: Person[] = [];
  readonly bySurname = new Map<string, Person[]>();
  readonly byFirst = new Map<string, Person[]>();

  add(words: Words, name: PersonName): Person {
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

  full(words: Words, name: PersonName): Person {
    const surname = name.parts.at(-1) ?? '';
    const first = name.parts[0];
    const ending = name.parts.join(' ');
    const family = this.bySurname.get(surname);
    const known =
      family?.find((person) => plain(person.name.toLowerCase()).endsWith(` ${ending}`)) ??
      family?.find((person) => person.first !== undefined && sameFirst(person.first, first));
    if (!known) return this.add(words, name);
    const form = tidy(written(words, name.run));
    const isAccented = plain(form) !== form && plain(form) === plain(known.name);
    const isFuller = form.length > known.name.length && name.parts.length <= 3;
    if (isFuller || isAccented) {
      known.name = form;
      known.gender = genderOfFirstName(first ?? '') ?? known.gender;
    }
    return known;
  }

  /**
   * Whom a single name means: a surname, else a first name that only one person bears. Null where it can be
   * either of two of a family: "Mr. Bush" of two brothers.
   */
  single(name: PersonName): Person | null | undefined {
    const word = name.parts[0] ?? '';
    const family = this.bySurname.get(word) ?? [];
    const fitting = family.filter(
      (person) => !name.gender || !person.gender || person.gender === name.gender,
    );
    if (fitting.length <= 1) return fitting[0] ?? this.#firstName(word);
    const [first, second] = fitting.toSorted((a, b) => b.mentions - a.mentions);
    const isEither =
      name.isTitled &&
      first?.gender === second?.gender &&
      (first?.mentions ?? 0) < farMore * (second?.mentions ?? 0);
    return isEither ? null : first;
  }

  /** The person whose full name stands somewhere in a run of capitals. */
  within(name: PersonName): Person | undefined {
    const all = ` ${name.parts.join(' ')} `;
    return this.all.find(
      (person) => person.first && all.includes(` ${person.first} ${person.surname} `),
    );
  }

  #firstName(word: string): Person | undefined {
    const bearers = this.byFirst.get(word) ?? [];
    return bearers.length === 1 ? bearers[0] : undefined;
  }
}

function ownerOfSingle(builder: PeopleBuilder, words: Words, name: PersonName): Person | undefined {
  const found = builder.single(name);
  return found === null ? undefined : (found ?? builder.add(words, name));
}

/**
 * Groups the names of people in an article: full names first, then surnames and first names, each to the one
 * it can mean. Where a family shares a surname, a title of the right gender decides, else whoever the
 * article names most.
 */
export function groupPeople(words: Words, runs: readonly Run[]): People {
  const names = runs.flatMap((run) => readName(words, run) ?? []);
  const builder = new PeopleBuilder();
  const owners = new Map<PersonName, Person>();
  const fullestFirst = names.toSorted((a, b) => b.parts.length - a.parts.length);
  for (const name of fullestFirst) {
    if (name.parts.length < 2 || name.parts.length > longestName) continue;
    const person = builder.full(words, name);
    person.mentions++;
    owners.set(name, person);
  }
  for (const name of names) {
    if (owners.has(name)) continue;
    const person =
      name.parts.length > longestName ? builder.within(name) : ownerOfSingle(builder, words, name);
    if (!person) continue;
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
    const inside = mentions[lowerBound(mentions, run.from, ({ from }) => from)];
    if (inside && inside.to <= run.to) return inside.person;
    const name = readName(words, run);
    if (!name) return undefined;
    const [only] = name.parts;
    if (name.parts.length > longestName) return builder.within(name);
    if (name.parts.length === 1)
      return only === undefined ? undefined : (builder.single(name) ?? undefined);
    return builder.bySurname
      .get(name.parts.at(-1) ?? '')
      ?.find((person) => sameFirst(person.first, name.parts[0]));
  };
  return { all: builder.all, mentions, named };
}
