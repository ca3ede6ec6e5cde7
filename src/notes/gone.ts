import type { Note, Stamp } from './note.ts';
import { compareStamps } from './stamp.ts';

/**
 * Whether a note that was deleted for good at the time of `gone` stays so: a copy of it brings it back only if it was taken out of
 * the bin after that.
 */
export const staysGone = ({ deleted, stamps }: Note, gone: Stamp): boolean =>
  deleted || stamps.deleted === undefined || compareStamps(stamps.deleted, gone) <= 0;
