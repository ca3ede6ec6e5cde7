import { genderOfPronoun } from './gender.ts';
import { lastHeard } from './pronouns.ts';
import { tidy } from './person-names.ts';
import { toPerson, toUnsure } from './references.ts';
import type { Reference, Scene } from './scene.ts';
import { wordOf, written, type Run } from './words.ts';

const goesOn =
  /^(?:(?:also|then|later|quickly) )?(?:add(?:ed|s|ing)|continu(?:ed|es|ing)|concluded|went on(?: to (?:say|add))?|goes on)(?: (?:that|by saying|saying))?[:,]?$/u;

/** Whoever spoke last, where the cue says that he or she goes on: "he added", "she went on to say". */
export function continued(scene: Scene, run: Run, cue: readonly string[]): Reference | undefined {
  const { words } = scene;
  const pronoun = wordOf(words, run.from);
  const gender = genderOfPronoun(pronoun);
  const isOn = goesOn.test(cue.join(' '));
  if (!gender || !isOn || run.to - run.from > 1) return undefined;
  const last = lastHeard(scene, run.from, ({ kind }) => kind === 'person');
  const [person] = last?.people ?? [];
  if (!last || last.plural || (person?.gender && person.gender !== gender)) return undefined;
  return { ...last, words: pronoun };
}

/** "HALE:" in a transcript is a person, whoever the entity model took it for. */
export function inTranscript(
  scene: Scene,
  run: Run,
  cue: readonly string[],
): Reference | undefined {
  const name = written(scene.words, run);
  const isLabel = cue.join('') === ':' && run.to - run.from === 1 && /^\p{Lu}{4,}$/u.test(name);
  if (!isLabel || scene.namedAt(run.from)?.type === 'place') return undefined;
  const person = scene.people.named(run);
  if (person) return toPerson(person, true, name);
  return { ...toUnsure('person', name), names: [tidy(name)], certain: true };
}
