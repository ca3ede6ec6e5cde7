import { wordList } from './lexicon/word-list.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** Words that an article uses for the same document. */
const families: readonly ReadonlySet<string>[] = [
  wordList('report study analysis review paper research audit assessment findings finding'),
  wordList('survey poll study'),
  wordList('lawsuit complaint suit filing petition'),
  wordList('article piece story feature report column op-ed editorial'),
  wordList('law bill act legislation measure statute'),
  wordList('film documentary movie'),
  wordList('letter note memo email e-mail message document'),
  wordList('ruling decision order opinion verdict'),
  wordList('brief submission filing motion'),
  wordList('video recording tape footage clip'),
  wordList('tweet post message'),
];

/** Whether an article may use both nouns for the same document. */
export const related = (a: string, b: string): boolean =>
  a === b || families.some((family) => family.has(a) && family.has(b));

const kept = wordList(`
  data record email e-mail document filing lawsuit suit deposition transcript video photo photograph letter memo
  ledger disclaimer law rule statute ad advertisement commercial recording tape receipt file return image
  screenshot ticket
`);

/** Whether a phrase means texts that can be looked up, unlike "polls" and "reports" of which any may be meant. */
export const isKept = ({ noun }: NounPhrase): boolean => kept.has(noun);
