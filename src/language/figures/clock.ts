/** Parts of the day as TIMEX3 writes them behind a date: "TMO" for the morning, "T22:00" for ten at night. */
import { at, type Word } from './words.ts';

const ZONE = /^(?:est|edt|et|pst|pdt|pt|cst|cdt|ct|gmt|bst|cet|utc)$/;
const two = (n: number): string => String(n).padStart(2, '0');

/** "10 p.m.", "9:30 a.m. EST", "14:30 GMT", "noon": the words after it, and the value to hang on a date. */
export const readClock = (
  words: readonly Word[],
  index: number,
): { to: number; value: string } | undefined => {
  const word = at(words, index);
  if (word.key === 'noon') return { to: index + 1, value: 'T12:00' };
  if (word.key === 'midnight') return { to: index + 1, value: 'T24:00' };
  if (word.kind !== 'number' || !(word.value < 24)) return undefined;
  const dotted = /^\d{1,2}\.\d{2}$/.test(word.key);
  if (!dotted && word.key.length > 2) return undefined;
  const colon = at(words, index + 1).key === ':' && at(words, index + 2).glued;
  const minutesWord = at(words, index + 2);
  const minutes = dotted ? Number(word.key.split('.')[1]) : colon ? minutesWord.value : 0;
  if (colon && (minutesWord.key.length !== 2 || at(words, index + 3).key === ':')) return undefined;
  if (!(minutes < 60)) return undefined;
  const hour = Math.floor(word.value);
  const next = colon ? index + 3 : index + 1;
  const half = readHalf(words, next);
  if (!half) {
    const zoned = ZONE.test(at(words, next).key) && !at(words, next).glued;
    return colon && zoned ? { to: next + 1, value: `T${two(hour)}:${two(minutes)}` } : undefined;
  }
  if (hour > 12 || hour < 1) return undefined;
  const to = ZONE.test(at(words, half.to).key) ? half.to + 1 : half.to;
  return { to, value: `T${two((hour % 12) + (half.late ? 12 : 0))}:${two(minutes)}` };
};

/** "a.m.", "p.m.", "am", "pm". */
const readHalf = (
  words: readonly Word[],
  index: number,
): { to: number; late: boolean } | undefined => {
  const { key } = at(words, index);
  if (key === 'am' || key === 'pm') return { to: index + 1, late: key === 'pm' };
  const dotted = at(words, index + 1).key === '.' && at(words, index + 2).key === 'm';
  if ((key !== 'a' && key !== 'p') || !dotted) return undefined;
  const end =
    at(words, index + 3).key === '.' && at(words, index + 3).glued ? index + 4 : index + 3;
  return { to: end, late: key === 'p' };
};
