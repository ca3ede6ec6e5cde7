import type { Note, Stamp, WordsVersion } from './note.ts';
import { compareStamps } from './stamp.ts';

/**
 * The words of a note as a multi-value register (Shapiro et al. 2011, "A comprehensive study of Convergent and
 * Commutative Replicated Data Types", 3.2.2): a text gives way only to one that was written with it in view.
 */

/** Between two texts that were written at the same time: a thematic break in Markdown. */
const between = '\n\n---\n\n';

/** The texts that stand in the note, in order of their stamps. */
export function versionsOf(note: Note): readonly WordsVersion[] {
  return note.versions ?? [{ words: note.words, stamp: note.stamps.words }];
}

type WordsFields = Pick<Note, 'words' | 'versions' | 'replaced'>;

/**
 * The words that remain of all the versions, once those that were replaced are gone. The last version always
 * remains: whatever a broken file says was replaced, a note never loses its words to it.
 */
export function settleWords(
  versions: readonly WordsVersion[],
  replaced: readonly Stamp[],
): WordsFields & { readonly stamp: Stamp } {
  const seen = latestByDevice(replaced);
  const all = [...versions]
    .sort(compareVersions)
    .filter((version, i, sorted) => i === 0 || compareVersions(version, sorted[i - 1]!) !== 0); // i > 0: it exists
  const last = all.at(-1);
  if (!last) throw new RangeError('a note has at least one version of its words');
  const standing = all.filter((version) => version === last || !isReplaced(version.stamp, seen));
  const texts = new Set(standing.map((version) => version.words).filter((words) => words !== ''));
  return {
    words: [...texts].join(between),
    ...(standing.length > 1 ? { versions: standing } : {}),
    ...(seen.length > 0 ? { replaced: seen } : {}),
    stamp: last.stamp,
  };
}

const isReplaced = (stamp: Stamp, seen: readonly Stamp[]) =>
  seen.some(({ device, time }) => device === stamp.device && time >= stamp.time);

const compareVersions = (a: WordsVersion, b: WordsVersion) =>
  compareStamps(a.stamp, b.stamp) || (a.words < b.words ? -1 : Number(a.words > b.words));

/** The latest of each device's stamps, in order of the devices. */
function latestByDevice(stamps: readonly Stamp[]): Stamp[] {
  const latest = new Map<string, Stamp>();
  for (const stamp of stamps) {
    if (stamp.time > (latest.get(stamp.device)?.time ?? -Infinity)) latest.set(stamp.device, stamp);
  }
  return [...latest.values()].sort((a, b) => (a.device < b.device ? -1 : 1));
}
