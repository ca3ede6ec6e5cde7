import type { Density } from '../messages/settings.ts';
import type { NotePlace, Reading } from '../messages/protocol.ts';
import type { Note } from '../notes/note.ts';
import type { Claim } from '../sourcing/claim.ts';
import type { Mark } from './mark.ts';

/** What there is to paint on a page. */
export interface Layers {
  readonly reading?: Reading | undefined;
  readonly notes: readonly Note[];
  readonly places: readonly NotePlace[];
  readonly density: Density;
  /** Every unattributed claim, not only those that the reading shows by default. */
  readonly allClaims: boolean;
}

/**
 * The marks of a page, in no particular order. Notes are painted at every density: they are the reader's own.
 * An entity that is itself the source of a claim carries the source's mark alone.
 */
export function marksOf(layers: Layers): Mark[] {
  const { reading, density } = layers;
  const marks = noteMarks(layers);
  if (!reading || density === 'off') return marks;
  const claims = claimMarks(reading, layers.allClaims);
  marks.push(...claims);
  if (density === 'all') marks.push(...entityMarks(reading, claims));
  return marks;
}

/** Whether a claim is painted and counted at this setting. */
export const isShown = (claim: Claim, allClaims: boolean): boolean => allClaims || claim.shown;

function claimMarks(reading: Reading, allClaims: boolean): Mark[] {
  return reading.sourcing.claims
    .filter((claim) => isShown(claim, allClaims))
    .flatMap((claim) => {
      const subject = { claim: claim.id };
      const content = claim.content.length > 0 ? claim.content : [claim.span];
      // Hearsay names nobody: its cue ("is said to") carries the sign.
      const signs = claim.sourceWords.length > 0 ? claim.sourceWords : claim.cue;
      return [
        ...content.map(([start, end]) => ({
          kind: `claim-${claim.kind}` as const,
          start,
          end,
          subject,
        })),
        ...signs.map(([start, end]) => ({
          kind: `source-${claim.kind}` as const,
          start,
          end,
          subject,
        })),
      ];
    });
}

function entityMarks({ entities, figures, dates }: Reading, claims: readonly Mark[]): Mark[] {
  const sources = claims.filter(({ kind }) => kind.startsWith('source-'));
  const isSource = (start: number, end: number) =>
    sources.some((source) => source.start < end && start < source.end);
  const found: Mark[] = [
    ...entities.map(({ start, end, type }, entity) => ({
      kind: `entity-${type}` as const,
      start,
      end,
      subject: { entity },
    })),
    ...figures.map(({ start, end }, figure) => ({
      kind: 'figure' as const,
      start,
      end,
      subject: { figure },
    })),
    ...dates.flatMap(({ start, end, value }, date) =>
      // "now" and "recently" name no day, month or year that anyone could look up.
      /^[\dX]/.test(value) ? [{ kind: 'date' as const, start, end, subject: { date } }] : [],
    ),
  ];
  return found.filter(({ start, end }) => !isSource(start, end));
}

function noteMarks({ notes, places }: Layers): Mark[] {
  const colours = new Map(notes.map((note) => [note.id, note.colour]));
  return places.flatMap(({ id, start, end, how }) => {
    const colour = colours.get(id);
    if (how === 'orphan' || !colour) return [];
    const subject = { note: id };
    const fill: Mark = { kind: `note-${colour}`, start, end, subject };
    return how === 'approximate' ? [fill, { kind: 'uncertain-note', start, end, subject }] : [fill];
  });
}
