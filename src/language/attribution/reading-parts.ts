import type { Cue } from './cue-field.ts';
import type { Roles } from './find-roles.ts';
import type { Range } from './ranges.ts';

// Indices run inside the parts: hence the `!`.

/** A source (1), the cue (2) or a content (3). */
export interface Part extends Range {
  readonly kind: number;
}

/** The parts of a reading in their order in the sentence: three or four, not worth a sort. */
export function partsOf(cue: Cue, { source, content }: Roles): Part[] {
  const parts: Part[] = [];
  for (const range of source) insert(parts, range, 1);
  insert(parts, cue, 2);
  for (const range of content) insert(parts, range, 3);
  return parts;
}

function insert(parts: Part[], { start, end }: Range, kind: number): void {
  let at = parts.length;
  while (at > 0 && parts[at - 1]!.start > start) {
    parts[at] = parts[at - 1]!;
    at--;
  }
  parts[at] = { start, end, kind };
}
