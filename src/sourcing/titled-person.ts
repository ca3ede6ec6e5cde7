import { documentNouns, peopleNouns, roleNouns } from './lexicon/source-nouns.ts';
import { endsLikePerson } from './lexicon/person-endings.ts';
import { singular } from './noun-phrase.ts';
import { toPerson } from './references.ts';
import type { Reference, Scene } from './scene.ts';
import { isCapital, isPossessiveMark, wordOf, written, type Run } from './words.ts';

/** Whether people come before a preposition: "a spokesman for Mayor Jane Roe" is not the mayor. */
function isBehind(scene: Scene, from: number, to: number): boolean {
  const { words } = scene;
  for (let i = from; i < to - 1; i++) {
    const noun = singular(wordOf(words, i));
    const isThing = peopleNouns.has(noun) || endsLikePerson(noun) || documentNouns.has(noun);
    if (
      isThing &&
      !isCapital(words, i) &&
      /^(?:of|for|to|at|with|from|in|close|on|and|by)$/u.test(wordOf(words, i + 1))
    )
      return true;
  }
  return false;
}

/** "Secretary of State Madeleine Albright", "Party for the People leader Ken Ito": office, then name. */
export function titledPerson(scene: Scene, run: Run): Reference | undefined {
  const { words } = scene;
  let end = run.from;
  while (end < run.to && !/^(?:,|\(|who|which|that|–|—|-+)$/u.test(wordOf(words, end))) end++;
  const named = scene.namedAt(end - 1);
  if (named?.type !== 'person' || named.from <= run.from || named.to !== end) return undefined;
  const last = named.from - 1;
  const isSecretary = /^secretary of \p{L}+$/u.test(
    [last - 2, last - 1, last].map((i) => wordOf(words, i)).join(' '),
  );
  const isOffice = isSecretary || roleNouns.has(wordOf(words, last)) || isCapital(words, last);
  const before = isSecretary ? last - 2 : named.from;
  const isPlain = !isPossessiveMark(words, last) && !isBehind(scene, run.from, before);
  const person = isOffice && isPlain ? scene.people.named(named) : undefined;
  return person && toPerson(person, true, written(words, { from: run.from, to: end }));
}
