import type { Note } from '../notes/note.ts';
import type { Words } from './words.ts';

/** On whose claim a note is. */
export function claimWords(
  { kind, source }: NonNullable<Note['target']['claim']>,
  words: Words,
): string {
  if (source) return words('note_claim', source);
  if (kind === 'outlet') return words('note_claim_outlet');
  return words(kind === 'unspecified' ? 'note_claim_hearsay' : 'note_claim_open');
}
