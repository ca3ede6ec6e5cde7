import { canonical } from './canonical.ts';
import { lastChange } from './change.ts';
import type { Note, Stamp } from './note.ts';
import { compareStamps } from './stamp.ts';
import { settleWords, versionsOf } from './words.ts';

/**
 * What two versions of one note make together: each part as it was last changed, and words that were written in two
 * places at once side by side. The order and the number of merges make no difference (a state-based CRDT).
 * Throws a RangeError if they are two different notes.
 */
export function mergeNotes(a: Note, b: Note): Note {
  if (a.id !== b.id) throw new RangeError('only versions of the same note can be merged');
  const { stamp, ...words } = settleWords(
    [...versionsOf(a), ...versionsOf(b)],
    [...(a.replaced ?? []), ...(b.replaced ?? [])],
  );
  const target = later(a, b, 'target');
  const tags = later(a, b, 'tags');
  const colour = later(a, b, 'colour');
  const deletion = laterDeletion(a, b);
  const merged: Note = {
    id: a.id,
    version: 1,
    target: target.target,
    ...words,
    tags: tags.tags,
    colour: colour.colour,
    created: Math.min(a.created, b.created),
    modified: 0,
    stamps: {
      words: stamp,
      tags: tags.stamps.tags,
      colour: colour.stamps.colour,
      target: target.stamps.target,
      ...(deletion.stamps.deleted ? { deleted: deletion.stamps.deleted } : {}),
    },
    deleted: deletion.deleted,
  };
  return { ...merged, modified: lastChange(merged) };
}

function later(a: Note, b: Note, part: 'tags' | 'colour' | 'target'): Note {
  return pick(a, b, compareStamps(a.stamps[part], b.stamps[part]), (note) => note[part]);
}

const never: Stamp = { time: -Infinity, device: '' };

function laterDeletion(a: Note, b: Note): Note {
  const order = compareStamps(a.stamps.deleted ?? never, b.stamps.deleted ?? never);
  return pick(a, b, order, (note) => note.deleted);
}

/** The note with the later stamp; broken files may give one stamp to two values, and then the values decide. */
function pick(a: Note, b: Note, order: number, value: (note: Note) => unknown): Note {
  if (order !== 0) return order > 0 ? a : b;
  return canonical(value(a)) >= canonical(value(b)) ? a : b;
}
