/**
 * Parts of speech: the Penn Treebank's tags, without its brackets' and quotation marks' variants, so that one
 * tag serves what reads alike.
 */
export const tagNames = [
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'PRP',
  'PRP$',
  'WP',
  'WP$',
  'WDT',
  'WRB',
  'DT',
  'PDT',
  'EX',
  'POS',
  'VB',
  'VBD',
  'VBG',
  'VBN',
  'VBP',
  'VBZ',
  'MD',
  'TO',
  'IN',
  'RP',
  'CC',
  'CD',
  'JJ',
  'JJR',
  'JJS',
  'RB',
  'RBR',
  'RBS',
  'UH',
  'FW',
  'LS',
  'SYM',
  '.',
  ',',
  ':',
  '"',
  '-LRB-',
  '-RRB-',
  '$',
] as const;

export type TagName = (typeof tagNames)[number];

const numbers = new Map<string, number>(tagNames.map((name, index) => [name, index]));

/** The index of a tag in `tagNames`. */
export function tagNumber(name: TagName): number {
  return numbers.get(name) ?? 0;
}
