import { roleNouns } from './lexicon/source-nouns.ts';
import { namedTogether } from './named-together.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { lastHeard } from './pronouns.ts';
import type { Reference, Scene } from './scene.ts';
import { wordOf } from './words.ts';

const counts = new Map([
  ['two', 2],
  ['both', 2],
  ['three', 3],
  ['four', 4],
]);

/** How many are meant: "the two", "both men", "all three candidates". */
function countOf(scene: Scene, { core, head }: NounPhrase): number | undefined {
  for (let i = core.from; i <= head; i++) {
    const count = counts.get(wordOf(scene.words, i));
    if (count !== undefined) return count;
  }
  return undefined;
}

/**
 * Those whom "the two men", "the senators" can only mean: who last spoke together, if they are what the phrase says,
 * else who were just named together.
 */
export function severalMeant(scene: Scene, phrase: NounPhrase): Reference | undefined {
  const { noun, core, modifiers, plural, determiner, rest } = phrase;
  const isWhole = rest.to === rest.from;
  const first = wordOf(scene.words, core.from);
  const count = countOf(scene, phrase);
  const isCounted = count !== undefined && /^(?:the|these|those|both|all)$/u.test(first);
  const isBare = noun === 'two' && first === 'the';
  if (!isBare && (!plural || !roleNouns.has(noun))) return undefined;
  if (isCounted && isWhole) {
    return (
      lastHeard(scene, core.from, ({ people }) => people.length === count) ??
      namedTogether(scene, core.from, count)
    );
  }
  if (/^(?:two|both)$/u.test(wordOf(scene.words, modifiers.from)))
    return lastHeard(scene, core.from, ({ people }) => people.length === 2);
  if (determiner !== 'definite' || !isWhole || modifiers.to > modifiers.from) return undefined;
  return lastHeard(
    scene,
    core.from,
    ({ people }) => people.length > 1 && people.some(({ descriptors }) => descriptors.has(noun)),
  );
}
