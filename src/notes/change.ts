import type { Note, NoteColour, NoteTarget, QuoteSelector, Stamp } from './note.ts';
import { allowPlace, rejectPlace } from './reject.ts';
import { nextStamp, stampsOf, type Hand } from './stamp.ts';
import { settleWords, versionsOf } from './words.ts';

/** One thing that the reader does to a note. Plain data that can be sent in a message. */
export type Change =
  | {
      readonly kind: 'words';
      readonly words: string;
      /**
       * The stamps of the versions that the writer had in view. Other versions stay beside the new words.
       * Absent: all that the note holds.
       */
      readonly inView?: readonly Stamp[];
    }
  | { readonly kind: 'tags'; readonly tags: readonly string[] }
  | { readonly kind: 'colour'; readonly colour: NoteColour }
  | { readonly kind: 'target'; readonly target: NoteTarget }
  /** The words of `place` are not the note's, or may be after all. */
  | { readonly kind: 'reject' | 'allow'; readonly place: QuoteSelector }
  | { readonly kind: 'delete' }
  | { readonly kind: 'restore' };

/**
 * The note after the change, made by `hand` at `now` (milliseconds since the epoch). The same note if nothing
 * changes: what is not written anew cannot be in anyone's way.
 */
export function changeNote(note: Note, change: Change, hand: Hand, now: number): Note {
  const stamp = nextStamp(note, hand, now);
  const changed = apply(note, change, stamp);
  return changed === note ? note : { ...changed, modified: stamp.time };
}

function apply(note: Note, change: Change, stamp: Stamp): Note {
  switch (change.kind) {
    case 'words':
      return writeWords(note, change.words, change.inView, stamp);
    case 'tags':
      return setTags(note, change.tags, stamp);
    case 'colour':
      if (change.colour === note.colour) return note;
      return { ...note, colour: change.colour, stamps: { ...note.stamps, colour: stamp } };
    case 'target':
      return setTarget(note, change.target, stamp);
    case 'reject':
      return setTarget(note, rejectPlace(note.target, change.place), stamp);
    case 'allow':
      return setTarget(note, allowPlace(note.target, change.place), stamp);
    case 'delete':
    case 'restore': {
      const deleted = change.kind === 'delete';
      if (deleted === note.deleted) return note;
      return { ...note, deleted, stamps: { ...note.stamps, deleted: stamp } };
    }
    default:
      return change satisfies never;
  }
}

function writeWords(note: Note, words: string, inView: readonly Stamp[] | undefined, stamp: Stamp) {
  const held = versionsOf(note);
  const replaced = inView ?? held.map((version) => version.stamp);
  const known = held.some((version) => isIn(replaced, version.stamp) && version.words === words);
  if (known && held.length === 1) return note;
  const { versions: _versions, replaced: earlier = [], ...rest } = note;
  const settled = settleWords([...held, { words, stamp }], [...earlier, ...replaced]);
  const { stamp: latest, ...fields } = settled;
  return { ...rest, ...fields, stamps: { ...note.stamps, words: latest } };
}

const setTarget = (note: Note, target: NoteTarget, stamp: Stamp): Note =>
  target === note.target ? note : { ...note, target, stamps: { ...note.stamps, target: stamp } };

const isIn = (stamps: readonly Stamp[], stamp: Stamp) =>
  stamps.some(({ time, device }) => time === stamp.time && device === stamp.device);

function setTags(note: Note, tags: readonly string[], stamp: Stamp): Note {
  const tidy = tidyTags(tags);
  const same = tidy.length === note.tags.length && tidy.every((tag, i) => tag === note.tags[i]);
  return same ? note : { ...note, tags: tidy, stamps: { ...note.stamps, tags: stamp } };
}

/** Tags without blanks around them, empty ones and repetitions; order is kept. */
export function tidyTags(tags: readonly string[]): string[] {
  return [...new Set(tags.map((tag) => tag.trim().replace(/\s+/g, ' ')).filter(Boolean))];
}

/** The time of the last change of anything in the note, in milliseconds since the epoch. */
export function lastChange(note: Note): number {
  return Math.max(...stampsOf(note).map((stamp) => stamp.time));
}
