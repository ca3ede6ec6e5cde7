import { setOf } from './lexicon.ts';
import type { Scene } from './reference.ts';
import { at } from './words.ts';

const BACK = setOf('last past previous preceding prior');
const HERE = setOf('this current');
const ON = setOf('next coming upcoming following');

/** The index of "the" where it stands right before, else the index itself. */
export const withThe = (scene: Scene, index: number): number =>
  at(scene.words, index - 1).key === 'the' ? index - 1 : index;

/** The index of "this" before "past" or "coming" that stands right before, else the index itself. */
export const withThis = ({ words }: Scene, index: number): number =>
  at(words, index - 2).key === 'this' && /^(?:past|coming)$/.test(at(words, index - 1).key)
    ? index - 2
    : index;

/** How many units "last", "this" and "next" step; undefined for any other word. */
export const stepOf = (key: string): number | undefined => {
  if (BACK.has(key)) return -1;
  if (HERE.has(key)) return 0;
  return ON.has(key) ? 1 : undefined;
};
