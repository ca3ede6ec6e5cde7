import { campaigner, campaignOf } from './campaigns.ts';
import { earlierBody } from './earlier-body.ts';
import { isHeadline } from './headline.ts';
import { looseBodyNouns } from './lexicon/source-nouns.ts';
import { wordList } from './lexicon/word-list.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { principalAt, surnameOf } from './principals.ts';
import type { Reference, Scene } from './scene.ts';
import { isCapital, isStart, wordOf, written, type Run } from './words.ts';

const labels = wordList('group company firm newspaper network website magazine outlet');

const ownNamed = wordList(
  'agency company firm website site newspaper paper magazine network organization organisation group',
);

const personal = new Set([
  'campaign',
  'administration',
  'government',
  'camp',
  'team',
  'office',
  'foundation',
]);

function hasName(scene: Scene, run: Run): boolean {
  for (let i = run.from; i < run.to; i++) {
    const isFree = isStart(scene.words, i) || isHeadline(scene.words, i);
    if (scene.namedAt(i) || (isCapital(scene.words, i) && !isFree)) return true;
  }
  return false;
}

/** The name of the body that a phrase with a common head means, or undefined if the article does not tell. */
export function bodyMeant(
  scene: Scene,
  phrase: NounPhrase,
  owner: Reference | undefined,
): string | undefined {
  const { words } = scene;
  const noun = wordOf(words, phrase.head);
  const [holder] = owner?.names ?? [];
  if (phrase.owner && holder !== undefined) {
    if (noun === 'office') return `Office of ${holder}`;
    if (personal.has(noun)) return `${surnameOf(owner)} ${noun}`;
    // "Her agency" and "Roe's company" have names of their own, which the article may not give.
    if (owner?.kind === 'person' && ownNamed.has(noun)) return undefined;
    return !hasName(scene, phrase.owner)
      ? `${holder}’s ${noun}`
      : written(words, { from: phrase.owner.from, to: phrase.head + 1 });
  }
  if (phrase.owner) return undefined;
  const whole = { from: phrase.modifiers.from, to: phrase.head + 1 };
  const only = scene.namedAt(phrase.modifiers.from);
  const isLoneName =
    only?.type === 'organisation' && only.from === phrase.modifiers.from && only.to === phrase.head;
  // "The Clearwater group" is Clearwater; "the Clearwater campaign" would be another.
  if (isLoneName && phrase.determiner === 'definite' && labels.has(noun))
    return scene.organisations.nameOf(only);
  // "A Westmark newspaper" tells what and where it is, not which; a headline leaves the "a" out.
  const isAny =
    phrase.determiner === 'indefinite' ||
    (phrase.determiner === 'none' && words.sentences[phrase.head] === 0);
  const isDescribed = isAny && !isCapital(words, phrase.head);
  const isOfBody = wordOf(words, phrase.rest.from) === 'of';
  if (isDescribed && !isOfBody && looseBodyNouns.has(phrase.noun)) return undefined;
  if (hasName(scene, whole)) {
    const hasTail = wordOf(words, phrase.rest.from) === 'of';
    return scene.organisations.nameOf(hasTail ? { ...whole, to: phrase.rest.to } : whole);
  }
  const of =
    wordOf(words, phrase.rest.from) === 'of'
      ? (principalAt(scene, phrase.rest.from + 1) ?? principalAt(scene, phrase.rest.from + 2))
      : undefined;
  if (of) return of.name;
  if (phrase.determiner !== 'definite') return undefined;
  const isBare = phrase.modifiers.to === phrase.modifiers.from;
  const person = noun === 'campaign' && isBare ? campaigner(scene, phrase.core.from) : undefined;
  if (person) return campaignOf(person);
  return earlierBody(scene, phrase);
}
