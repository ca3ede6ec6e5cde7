import type { Analysis } from '../language/analysis.ts';
import type { SourceKind } from './claim.ts';
import { groupOrganisations, type Organisations } from './organisations.ts';
import { groupPeople, type People, type Person } from './people.ts';
import { readRoles } from './roles.ts';
import { namedRuns, type Named } from './named-runs.ts';
import { learnGenders } from './gender.ts';
import { readWords, type Words } from './words.ts';

export type { Named } from './named-runs.ts';

/** Whom the words of a source mean. */
export interface Reference {
  readonly kind: SourceKind;
  /** Canonical names of what is identified; empty where nothing is. */
  readonly names: readonly string[];
  /** For display where there is no canonical name: the source's own words. */
  readonly words: string;
  readonly role?: string;
  readonly affiliation?: string;
  /** False where a careful editor would not put a name to it. */
  readonly certain: boolean;
  readonly people: readonly Person[];
  readonly plural: boolean;
}

/** A source already met, and where. */
export interface Heard {
  readonly reference: Reference;
  /** Number of the word where the source stands. */
  readonly word: number;
}

/** Everything that the article says about who is who; `heard` grows as sources are resolved in reading order. */
export interface Scene {
  readonly words: Words;
  readonly people: People;
  readonly organisations: Organisations;
  /** The named thing that covers a word. */
  readonly namedAt: (word: number) => Named | undefined;
  readonly heard: Heard[];
}

/** Reads who is in the article: people with their roles, and bodies. */
export function readScene(text: string, analysis: Analysis): Scene {
  const words = readWords(text, analysis);
  const named = namedRuns(words, analysis);
  const covering = new Int32Array(words.count).fill(-1);
  for (const [index, { from, to }] of named.entries()) covering.fill(index, from, to);
  const people = groupPeople(
    words,
    named.filter(({ type }) => type === 'person'),
  );
  const organisations = groupOrganisations(
    words,
    named.filter(({ type }) => type === 'organisation' || type === 'place'),
  );
  readRoles(words, people);
  learnGenders(words, people);
  return {
    words,
    people,
    organisations,
    namedAt: (word) => named[covering[word] ?? -1],
    heard: [],
  };
}
