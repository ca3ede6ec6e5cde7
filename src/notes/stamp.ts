import type { Note, Stamp } from './note.ts';

/** Who makes a change: the device, and the open page on it. */
export interface Hand {
  /** The device's id: store/settings.ts keeps it. */
  readonly device: string;
  /**
   * A random id of the open tab or screen, new at each load. Two tabs that write in one note at once are told
   * apart by it; with a shared id the later would replace the earlier.
   */
  readonly page: string;
}

/** Negative if `a` is earlier than `b`, positive if later, 0 if they are the same change. */
export function compareStamps(a: Stamp, b: Stamp): number {
  if (a.time !== b.time) return a.time - b.time;
  return a.device < b.device ? -1 : Number(a.device > b.device);
}

/** Every stamp of the note. */
export function stampsOf(note: Note): Stamp[] {
  const versions = (note.versions ?? []).map((version) => version.stamp);
  return [...Object.values(note.stamps), ...versions, ...(note.replaced ?? [])];
}

/**
 * The stamp of a change made now: later than everything that the note has seen, so that a clock which is set back
 * never makes a new change lose against an old one. `now` is in milliseconds since the epoch.
 */
export function nextStamp(note: Note, hand: Hand, now: number): Stamp {
  const seen = Math.max(...stampsOf(note).map((stamp) => stamp.time));
  return firstStamp(hand, Math.max(now, seen + 1));
}

/** The stamp of a note that is made now. */
export function firstStamp(hand: Hand, now: number): Stamp {
  return { time: now, device: `${hand.device}/${hand.page}` };
}
