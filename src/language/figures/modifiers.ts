import { modifiers } from './lexicon.ts';
import { at, type Word } from './words.ts';

/** The index of the modifier that ends right before `from` ("more than", "about"), else `from`; none reaches before `edge`. */
export const withModifier = (words: readonly Word[], from: number, edge: number): number => {
  const modifier = modifiers.find((reversed) =>
    reversed.every((word, step) => at(words, from - 1 - step).key === word),
  );
  return modifier && from - modifier.length >= edge ? from - modifier.length : from;
};
