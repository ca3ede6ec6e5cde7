import type { SourceKind } from './claim.ts';
import type { Person } from './people.ts';
import type { Reference } from './scene.ts';

/** A reference to one person of the article. */
export function toPerson(person: Person, certain: boolean, words: string): Reference {
  return {
    kind: 'person',
    names: certain ? [person.name] : [],
    words,
    certain,
    people: certain ? [person] : [],
    plural: false,
    ...(certain && person.role !== undefined && { role: person.role }),
  };
}

/** A reference to a body or a document; without a name it stays unsure. */
export function toNamed(
  kind: 'organisation' | 'document',
  name: string | undefined,
  words: string,
): Reference {
  const names = name === undefined || name === '' ? [] : [name];
  return { kind, names, words, certain: names.length > 0, people: [], plural: false };
}

/** A reference to people whom the article does not name. */
export function toUnnamed(words: string, plural: boolean, affiliation?: string): Reference {
  const base = { kind: 'unnamed' as const, names: [], words, certain: true, people: [], plural };
  return affiliation === undefined ? base : { ...base, affiliation };
}

/** Hearsay, and the outlet itself: nobody to name. */
export const toNobody = (kind: 'unspecified' | 'outlet', words = ''): Reference => ({
  kind,
  names: [],
  words,
  certain: true,
  people: [],
  plural: false,
});

/** Someone of this kind whom we cannot tell. */
export const toUnsure = (kind: SourceKind, words: string): Reference => ({
  kind,
  names: [],
  words,
  certain: false,
  people: [],
  plural: false,
});

const order: readonly SourceKind[] = [
  'person',
  'organisation',
  'document',
  'unnamed',
  'unspecified',
  'outlet',
];

/** Several who speak together: the most identified kind wins, and all of that kind are named. */
export function together(references: readonly Reference[], words: string): Reference {
  const kind = order.find((one) => references.some((r) => r.kind === one)) ?? 'unspecified';
  const speaking = references.filter((r) => r.kind === kind);
  const [first] = speaking;
  if (first && speaking.length === 1) return { ...first, words, plural: true };
  return {
    kind,
    names: [...new Set(speaking.flatMap((r) => r.names))],
    words,
    certain: speaking.every((r) => r.certain),
    people: speaking.flatMap((r) => r.people),
    plural: true,
  };
}
