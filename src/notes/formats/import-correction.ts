import { readKeptCorrection, laterCorrection, type KeptCorrection } from '../correction.ts';
import { firstStamp } from '../stamp.ts';
import type { ImportContext } from './draft.ts';
import { areEqual } from './equal.ts';
import type { FileEntry, ImportProblem } from './read-file.ts';
import { latestTime, own, textOf } from './untrusted.ts';

/** What importing one correction of the file would do. */
export type CorrectionEntry =
  | {
      readonly status: 'new' | 'same' | 'changed';
      /** The correction as it will be. */
      readonly correction: KeptCorrection;
      /** The correction as it is, for what is the same or changed. */
      readonly before?: KeptCorrection;
    }
  | {
      readonly status: 'refused';
      readonly problem: ImportProblem;
      /** The start of the words that are corrected; empty if there are none. */
      readonly label: string;
    };

/**
 * What importing an entry would do to the corrections that are there. One that was taken back comes back: the reader
 * asks for it.
 */
export const previewCorrection = (
  { value, whole }: FileEntry,
  known: ReadonlyMap<string, KeptCorrection>,
  { hand, now }: ImportContext,
): CorrectionEntry => {
  const given = readKeptCorrection(value);
  if (!given || given.stamp.time > latestTime) {
    const label = textOf(own(own(own(value, 'correction'), 'quote'), 'exact'), 120)?.trim() ?? '';
    return { status: 'refused', problem: problemOf(value), label };
  }
  const before = known.get(given.id);
  if (!before) return { status: 'new', correction: given };
  const isSame = !before.deleted && areEqual(before.correction, given.correction);
  const later = isSame && !whole ? before : laterCorrection(before, given);
  const after =
    later.deleted && !given.deleted
      ? { ...given, stamp: firstStamp(hand, Math.max(now, later.stamp.time + 1)) }
      : later;
  const status = areEqual(before, after) ? 'same' : 'changed';
  return { status, correction: after, before };
};

const problemOf = (value: unknown): ImportProblem => {
  const version = own(value, 'version');
  if (typeof version === 'number' && version > 1) return { key: 'import_newer', params: [] };
  return { key: 'import_bad_field', params: ['correction'] };
};
