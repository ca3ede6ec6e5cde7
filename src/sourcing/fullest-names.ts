import { related } from './document-families.ts';
import { documentNouns } from './lexicon/source-nouns.ts';
import { singular } from './noun-phrase.ts';
import type { Reference } from './scene.ts';

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/['’]s?(?=\s|$)/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'the');

/** Whether the longer name says all that the shorter one does, of the same kind of thing. */
function covers(longer: string, shorter: string): boolean {
  const long = wordsOf(longer);
  const short = wordsOf(shorter);
  return long.length > short.length && short.every((word) => long.includes(word));
}

const isOfFamily = (name: string, words: string): boolean => {
  const nouns = wordsOf(words)
    .map(singular)
    .filter((word) => documentNouns.has(word));
  return wordsOf(name).some((word) => nouns.some((noun) => related(singular(word), noun)));
};

/** Whether a name says which document is meant, not only what it is: "13th", but not "report". */
const isProper = (name: string): boolean => {
  const [only = '', ...more] = wordsOf(name);
  return more.length > 0 || (only !== '' && !documentNouns.has(singular(only)));
};

/** For each name of this kind the fullest form that the article's sources use of the same thing. */
function fullest(
  references: readonly Reference[],
  kind: 'document' | 'organisation',
): Map<string, string> {
  const names = new Set(references.flatMap((r) => (r.kind === kind ? r.names : [])));
  const best = new Map<string, string>();
  for (const name of names) {
    const last = wordsOf(name).at(-1) ?? '';
    const isShared = kind === 'document' || /^(?:campaign|administration|camp|team)$/u.test(last);
    const longer = isShared
      ? [...names].filter(
          (other) => covers(other, name) && (kind === 'document' || wordsOf(other).at(-1) === last),
        )
      : [];
    const [only] = longer;
    best.set(name, longer.length === 1 && only !== undefined ? only : name);
  }
  return best;
}

/**
 * Gives every document and campaign the fullest name that the article uses for it, also where that name comes
 * later: "a new poll" of a headline is the only poll that the article names.
 */
export function settleNames(references: readonly Reference[]): Reference[] {
  const documents = fullest(references, 'document');
  const bodies = fullest(references, 'organisation');
  const proper = [...new Set(documents.values())].filter((name) => wordsOf(name).length > 1);
  return references.map((reference) => {
    if (reference.kind === 'organisation') {
      return { ...reference, names: reference.names.map((name) => bodies.get(name) ?? name) };
    }
    const isMany = reference.plural && reference.names.length === 0;
    if (reference.kind !== 'document' || isMany) return reference;
    const named = reference.names.map((name) => documents.get(name) ?? name);
    if (named.some(isProper)) return { ...reference, names: named };
    const fitting = proper.filter((name) => isOfFamily(name, reference.words));
    return fitting.length === 1
      ? { ...reference, names: fitting, certain: true }
      : { ...reference, names: [], certain: false };
  });
}
