import type { Source } from './claim.ts';
import type { Reference } from './scene.ts';

/** The list of sources in order of weight, and for each reference its number in the list (null: nobody). */
export interface SourceList {
  readonly sources: readonly Source[];
  readonly numberOf: readonly (number | null)[];
}

const pronoun = /^(?:they|them|he|she|it|who|whom|which|that|this|those|these|what)$/iu;

/** What a source is called in the list; people who are only "they" or "who" there have no words of their own. */
function label({ kind, names, words }: Reference): string {
  if (names.length > 0) return names.join(' and ');
  return kind === 'unnamed' && pronoun.test(words) ? '' : words;
}

/** What makes two references the same source; unsure ones are never put together. */
function keyOf(reference: Reference, index: number): string {
  if (!reference.certain) return `?${index}`;
  return `${reference.kind}|${label(reference)
    .toLowerCase()
    .replace(/^(?:the|a|an) /u, '')}`;
}

/** Gathers the references into distinct sources; `weights` are the words that each reference stands behind. */
export function listSources(
  references: readonly Reference[],
  weights: readonly number[],
): SourceList {
  interface Entry {
    readonly reference: Reference;
    weight: number;
    role: string | undefined;
    number: number;
  }
  const entries = new Map<string, Entry>();
  const keys = references.map((reference, index) => {
    if (reference.kind === 'unspecified' || reference.kind === 'outlet') return undefined;
    const key = keyOf(reference, index);
    const entry = entries.get(key) ?? { reference, weight: 0, role: reference.role, number: 0 };
    entry.weight += weights[index] ?? 0;
    entry.role ??= reference.role;
    entries.set(key, entry);
    return key;
  });
  const ordered = [...entries.values()].toSorted((a, b) => b.weight - a.weight);
  const sources = ordered.map((entry, id): Source => {
    entry.number = id;
    const { kind, names, certain, affiliation } = entry.reference;
    return {
      id,
      kind,
      name: label(entry.reference),
      names,
      certain,
      ...(entry.role !== undefined && { role: entry.role }),
      ...(affiliation !== undefined && { affiliation }),
    };
  });
  const numberOf = keys.map((key) =>
    key === undefined ? null : (entries.get(key)?.number ?? null),
  );
  return { sources, numberOf };
}
