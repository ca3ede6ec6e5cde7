import { setOf } from './lexicon.ts';
import { at, type Word } from './words.ts';

/** Words that put the dates near them in the future … */
const AHEAD = setOf(
  'will shall ll would expected scheduled due plan plans planned planning set upcoming effective expire expires ' +
    'payable deadline going tomorrow may might could should must expects hopes hoped wants soon begins starts ' +
    'ahead forthcoming slated poised ready prepare prepares preparing tentatively promised aims intends intend vowed',
);
/** … and in the past, unless "be" stands before them ("to be held"). Verbs that report are left to the words around them only when nothing else is near. */
const BEHIND = setOf(
  'said was were had did been since told met came took went began begun made won lost left rose fell sent got became ' +
    'gave held led found shot hit put ran saw won struck grew thought wrote brought bought sold paid kept stood ' +
    'spoke broke known born ago earlier last ended already after has have',
);
const NOT_PAST = setOf('need speed indeed united red bed exceed succeed proceed feed proposed');

/** Right before a date these look ahead; further off they say nothing of it. */
const DEADLINE = setOf('by until till');

const REACH_BACK = 7;
const REACH_ON = 5;

const endsSentence = (word: Word, next: Word): boolean =>
  next.first || (word.key === '.' && next.capital) || ['?', '!', ';'].includes(word.key);

const leanOf = (words: readonly Word[], index: number): number => {
  const { key, capital } = at(words, index);
  if (AHEAD.has(key)) return key === 'may' && capital ? 0 : 1;
  const past = BEHIND.has(key) || (key.length > 4 && key.endsWith('ed') && !NOT_PAST.has(key));
  if (!past) return 0;
  return at(words, index - 1).key === 'be' ? 1 : -1;
};

/**
 * Which way the words around a mention point: 1 to the future, −1 to the past, 0 nowhere.
 * The nearest cue in the sentence decides; "expected", "scheduled" and the like are cues of the future.
 */
export const leanAround = (words: readonly Word[], from: number, to: number): number => {
  if (DEADLINE.has(at(words, from - 1).key)) return 1;
  let read = 0;
  for (let step = 1; read < REACH_BACK && step < 3 * REACH_BACK; step++) {
    const word = at(words, from - step);
    if (word.kind === 'none' || endsSentence(word, at(words, from - step + 1))) break;
    if (word.kind === 'word' && word.key.length > 1) read++;
    const lean = leanOf(words, from - step);
    if (lean !== 0) return lean < 0 && word.key === 'said' ? saidAfterAll(words, from, read) : lean;
  }
  for (let step = 0; step < REACH_ON; step++) {
    const word = at(words, to + step);
    if (word.kind === 'none' || endsSentence(word, at(words, to + step + 1))) break;
    const lean = leanOf(words, to + step);
    if (lean !== 0) return lean;
  }
  return 0;
};

/** "said Monday" is past; "said that on Monday he will" waits for the words that follow. */
const saidAfterAll = (words: readonly Word[], from: number, distance: number): number => {
  if (distance <= 2) return -1;
  for (let step = 1; step <= REACH_ON; step++) {
    const lean = leanOf(words, from + step);
    if (lean !== 0) return lean;
  }
  return -1;
};
