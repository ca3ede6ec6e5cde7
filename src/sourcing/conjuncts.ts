import { honorifics } from './lexicon/titles.ts';
import { wordList } from './lexicon/word-list.ts';
import type { Named, Scene } from './scene.ts';
import { titledPerson } from './titled-person.ts';
import { isCapital, wordOf, type Run } from './words.ts';

const prepositions = wordList('of for by at from in with on');
const relatives = wordList('who whom which that whose');
const freshStarts = wordList('a an his her their its some many other several');

/** Number of words of a link between conjuncts at this word; 0 if there is none. */
function linkAt(scene: Scene, word: number): number {
  const { words } = scene;
  const here = wordOf(words, word);
  if (/^(?:and|&|or)$/u.test(here)) return 1;
  const next = wordOf(words, word + 1);
  if (/^(?:along|together)$/u.test(here) && next === 'with') return 2;
  return here === 'as' && next === 'well' ? 3 : 0;
}

/** The person whose title begins here: "Gov. John Kasich" after "Ohio". */
function personAfter(scene: Scene, word: number): Named | undefined {
  for (let i = word; i < word + 3 && isCapital(scene.words, i); i++) {
    const named = scene.namedAt(i);
    if (named) return named.type === 'person' ? named : undefined;
  }
  return undefined;
}

/** The named thing that begins here, titles before a person's name apart. */
function nameFrom(scene: Scene, word: number): Named | undefined {
  const { words } = scene;
  const start = wordOf(words, word) === 'the' ? word + 1 : word;
  for (let i = start; i < start + 4; i++) {
    const named = scene.namedAt(i);
    if (named?.type === 'place' && isCapital(words, named.to))
      return personAfter(scene, named.to) ?? named;
    if (named) return named;
    if (!honorifics.has(wordOf(words, i).replace(/\.$/u, '')) && !isCapital(words, i))
      return undefined;
  }
  return undefined;
}

/** "Liberal and conservative economists" are one source. */
const adjectives = wordList(
  'republican democratic liberal conservative federal state local foreign military political current former',
);

/** Whether what stands left and right of a link can each be a source of its own. */
function isSplit(scene: Scene, run: Run, cut: number, next: number): boolean {
  const { words } = scene;
  let hasPreposition = false;
  let hasComma = false;
  for (let i = run.from; i < cut; i++) {
    if (scene.namedAt(i)) continue;
    hasPreposition ||= prepositions.has(wordOf(words, i));
    hasComma ||= wordOf(words, i) === ',';
  }
  const first = wordOf(words, next);
  const right = nameFrom(scene, next);
  const isAdjective =
    cut - run.from === 1 &&
    adjectives.has(wordOf(words, run.from)) &&
    !right &&
    !/^the$/u.test(first);
  if (isAdjective) return false;
  const isInside =
    hasPreposition &&
    scene.namedAt(cut - 1)?.type === 'person' &&
    !nameFrom(scene, run.from) &&
    !titledPerson(scene, { from: run.from, to: cut });
  if (isInside) return false;
  if (freshStarts.has(first) || right?.type === 'person') return true;
  if (hasPreposition) return false;
  return !hasComma || isCapital(words, next) || first === 'the';
}

const isBody = (named: Named | undefined): boolean | undefined => named && named.type !== 'person';

/** Commas of a plain list of names: "Bush, Christie, Ohio Gov. John Kasich and …". */
function listCommas(scene: Scene, from: number, cut: number): number[] {
  const { words } = scene;
  const commas: number[] = [];
  for (let i = from; i < cut; i++) if (wordOf(words, i) === ',' && i < cut - 1) commas.push(i);
  const start = nameFrom(scene, from);
  const isList =
    start !== undefined &&
    commas.every((i) => {
      const next = nameFrom(scene, i + 1);
      return isBody(next) === isBody(start);
    });
  return isList ? commas : [];
}

/** The sources that speak together in a run of words: "Grassley and Leahy" are two. */
export function conjuncts(scene: Scene, run: Run): Run[] {
  const { words } = scene;
  for (let i = run.from + 1; i < run.to - 1; i++) {
    if (relatives.has(wordOf(words, i))) break;
    const isInName = scene.namedAt(i) !== undefined && scene.namedAt(i) === scene.namedAt(i - 1);
    const length = isInName ? 0 : linkAt(scene, i);
    if (length === 0 || !isSplit(scene, run, i, i + length)) continue;
    const edges = [
      ...listCommas(scene, run.from, i).map((comma) => ({ at: comma, length: 1 })),
      { at: i, length },
    ];
    const parts: Run[] = [];
    let { from } = run;
    for (const edge of edges) {
      if (edge.at > from) parts.push({ from, to: edge.at });
      from = edge.at + edge.length;
    }
    return [...parts, ...conjuncts(scene, { from, to: run.to })];
  }
  return run.to > run.from ? [run] : [];
}
