import { relatives } from './pronoun-source.ts';
import { toNamed, toPerson, together } from './references.ts';
import type { Named, Reference, Scene } from './scene.ts';
import { isCapital, isWord, wordOf, written, type Run } from './words.ts';

/** The name of a person at the end of a run, "of Westmark" after it apart. */
function lastPerson(scene: Scene, from: number, to: number): Named | undefined {
  const last = scene.namedAt(to - 1);
  if (last?.type === 'person') return last;
  for (let i = from; i < to; i++) {
    const named = scene.namedAt(i);
    if (named?.type === 'person') return endOfTail(scene, named.to, to) === to ? named : undefined;
  }
  return undefined;
}

/** The person whose name stands in apposition: "Clinton's campaign chairman, John Podesta". */
export function apposed(scene: Scene, rest: Run): Reference | undefined {
  const { words } = scene;
  let comma = rest.from;
  while (comma < rest.to && !/^(?:,|–|—|--)$/u.test(wordOf(words, comma))) {
    if (relatives.has(wordOf(words, comma))) return undefined;
    comma++;
  }
  let end = comma + 1;
  while (end < rest.to && !/^(?:[,(–—]|--)$/u.test(wordOf(words, end))) end++;
  const named = end <= rest.to ? lastPerson(scene, comma + 1, end) : undefined;
  for (let i = comma + 1; i < (named?.from ?? 0); i++) {
    if (/^(?:by|of|for|at|from|with|under|to|who|whom|which|that|whose)$/u.test(wordOf(words, i)))
      return undefined;
  }
  if (named?.type !== 'person' || relatives.has(wordOf(words, comma + 1))) return undefined;
  const person = scene.people.named(named);
  return person && toPerson(person, true, written(words, named));
}

/** Whom a description follows: "Ann Hale, a lawyer" and "Ann Hale is the lawyer", before "who"; bodies likewise. */
export function describedAs(
  scene: Scene,
  description: Run,
  pronoun: string,
): Reference | undefined {
  const { words } = scene;
  const before = description.from - 1;
  if (!/^(?:a|an|the)$/u.test(wordOf(words, description.from))) return undefined;
  if (!/^(?:,|is|was|'s)$/u.test(wordOf(words, before))) return undefined;
  const named =
    scene.namedAt(before - 1) ??
    (isCapital(words, before - 1) && { from: before - 1, to: before, type: 'other' as const });
  const isBody = named && (named.type === 'organisation' || named.type === 'other');
  if (!named) return undefined;
  if (isBody && pronoun !== 'who')
    return toNamed('organisation', scene.organisations.nameOf(named), pronoun);
  const person = named.type === 'person' ? scene.people.named(named) : undefined;
  return person && toPerson(person, true, pronoun);
}

/** What stands after "including": "Proponents, including the Harbour Board," names the board. */
export function included(scene: Scene, rest: Run): Run | undefined {
  const { words } = scene;
  let from = rest.from;
  while (from < rest.to && !/^(?:including|like)$/u.test(wordOf(words, from))) {
    if (relatives.has(wordOf(words, from))) return undefined;
    from++;
  }
  let to = rest.to;
  while (to > from && !isWord(words, to - 1)) to--;
  const start = wordOf(words, from + 1) === 'the' ? from + 2 : from + 1;
  const isNamed = scene.namedAt(start) !== undefined || isCapital(words, start);
  return isNamed && to > start ? { from: from + 1, to } : undefined;
}

const edge = /^(?:[,:–—]|--?)$/u;

/** Where a place or a party after a name ends: "of Westmark", "(R-Westmark)", "of the Harbour Board". */
function endOfTail(scene: Scene, from: number, to: number): number {
  const { words } = scene;
  let i = from;
  if (wordOf(words, i) === '(') {
    while (i < to && wordOf(words, i) !== ')') i++;
    return Math.min(to, i + 1);
  }
  if (!/^(?:of|from)$/u.test(wordOf(words, i))) return i;
  i++;
  if (wordOf(words, i) === 'the') i++;
  while (i < to && isCapital(words, i)) i++;
  return i;
}

/** The end of a title before a name: "Sen.", "former Westmark Gov." */
function endOfTitle(scene: Scene, from: number, to: number): number {
  let i = from;
  while (i < to && i < from + 4 && scene.namedAt(i)?.type !== 'person') {
    const isTitle = isCapital(scene.words, i) || wordOf(scene.words, i) === 'former';
    const named = scene.namedAt(i);
    const isBody = named && named.type !== 'place' && !isCapital(scene.words, named.to);
    if (!isTitle || isBody) break;
    i++;
  }
  return i;
}

function listedName(scene: Scene, named: Named): Reference | undefined {
  const words = written(scene.words, named);
  const person = named.type === 'person' ? scene.people.named(named) : undefined;
  if (person) return toPerson(person, true, words);
  return named.type === 'organisation' || named.type === 'other'
    ? toNamed('organisation', scene.organisations.nameOf(named), words)
    : undefined;
}

/**
 * Those whose names stand in a list after what they are: "two senators, Ann Hale of Westmark and Carl Berg (R)".
 * Undefined unless nothing but names stands there to the end of the run.
 */
export function namedList(scene: Scene, run: Run): Reference | undefined {
  const { words } = scene;
  let at = run.from + 1;
  if (scene.namedAt(run.from)?.type === 'person') return undefined;
  while (at < run.to && !edge.test(wordOf(words, at))) {
    if (scene.namedAt(at)?.type === 'person' && edge.test(wordOf(words, at + 1))) return undefined;
    at++;
  }
  const found: Reference[] = [];
  let isLinked = true;
  while (at < run.to) {
    const word = wordOf(words, at);
    if (found.length > 1 && /^(?:[–—―]|--?)$/u.test(word)) break;
    const isOpener = found.length === 0 && /^(?:like|including|such|as|both)$/u.test(word);
    if (!isWord(words, at) || word === 'and' || isOpener) {
      isLinked = true;
      at++;
      continue;
    }
    const start = endOfTitle(scene, at, run.to);
    const named = scene.namedAt(start);
    const one = named && listedName(scene, named);
    if (!isLinked || !named || !one) return undefined;
    found.push(one);
    isLinked = false;
    at = endOfTail(scene, named.to, run.to);
  }
  return found.length > 1 ? together(found, written(words, run)) : undefined;
}
