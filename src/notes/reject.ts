import type { NoteTarget, QuoteSelector } from './note.ts';

/** More than a reader ever rejects; the oldest give way. */
const most = 50;

/** The target, no longer to be found where these words stand. The same target if that was said before. */
export function rejectPlace(target: NoteTarget, place: QuoteSelector): NoteTarget {
  const { rejected = [] } = target;
  if (rejected.some((other) => isSame(other, place))) return target;
  return { ...target, rejected: [...rejected, place].slice(-most) };
}

/** The target as it was before these words were rejected. The same target if they were not. */
export function allowPlace(target: NoteTarget, place: QuoteSelector): NoteTarget {
  const { rejected = [], ...rest } = target;
  const kept = rejected.filter((other) => !isSame(other, place));
  if (kept.length === rejected.length) return target;
  return kept.length === 0 ? rest : { ...rest, rejected: kept };
}

const isSame = (a: QuoteSelector, b: QuoteSelector) =>
  a.exact === b.exact && a.prefix === b.prefix && a.suffix === b.suffix;
