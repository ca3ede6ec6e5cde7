import { tagNames } from '../part-of-speech.ts';

/** Coarse kinds of parts of speech by tag, as numbers for trees; words that stand alone in their kind are 14. */
export const TAG_KINDS = Uint8Array.from(tagNames, (tag) => {
  if (tag.startsWith('NNP')) return 1;
  if (tag.startsWith('NN')) return 2;
  if (/^(?:VB[DPZ]|MD)$/u.test(tag)) return 3;
  if (tag.startsWith('VB')) return 4;
  if (tag === 'IN') return 5;
  if (tag === 'TO') return 6;
  if (tag === 'CC') return 7;
  if (tag.startsWith('RB')) return 8;
  if (tag.startsWith('JJ')) return 9;
  if (tag.startsWith('W')) return 10;
  if (tag.startsWith('PRP')) return 11;
  if (tag === 'DT') return 12;
  return /^[.,:"]/u.test(tag) ? 13 : 14;
});

/** The same, with "saying" and "say" as kinds of their own. */
export const TAG_KINDS_OF_VERBS = TAG_KINDS.map((kind, tag) => {
  if (tagNames[tag] === 'VBG') return 15;
  return tagNames[tag] === 'VB' ? 16 : kind;
});
