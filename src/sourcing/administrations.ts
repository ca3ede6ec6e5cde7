import type { Person } from './people.ts';
import type { Scene } from './scene.ts';
import { wordOf } from './words.ts';

/** Whether an office stands right before a name, and the one who holds it now is meant. */
function isInOffice({ words }: Scene, from: number): boolean {
  const isPresident = /^(?:president|pres\.?)$/u.test(wordOf(words, from - 1));
  return isPresident && !/^(?:former|ex|ex-|vice|then|the)$/u.test(wordOf(words, from - 2));
}

/**
 * What "the administration" is called: after the only president whom the article names as one, "the Hale
 * administration". Undefined where it names two.
 */
export function administration(scene: Scene): string | undefined {
  const presidents = new Set<Person>();
  for (const { from, person } of scene.people.mentions)
    if (isInOffice(scene, from)) presidents.add(person);
  const [only] = presidents;
  if (!only || presidents.size > 1) return undefined;
  return `${only.name.split(' ').at(-1) ?? only.name} administration`;
}
