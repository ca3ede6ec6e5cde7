import type { Words } from '../../parts/words.ts';

/** "5 notes and 2 corrections", without what there is none of. */
export function counted(notes: number, corrections: number, words: Words): string {
  const parts = [
    ...(notes > 0 || corrections === 0 ? [words.plural('count_notes', notes)] : []),
    ...(corrections > 0 ? [words.plural('count_corrections', corrections)] : []),
  ];
  return new Intl.ListFormat(words.locale).format(parts);
}
