import { campaigner, campaignOf } from './campaigns.ts';
import { metonyms } from './lexicon/metonyms.ts';
import { wordList } from './lexicon/word-list.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Reference, Scene } from './scene.ts';
import { wordOf, written } from './words.ts';

/** A body, or a person, that others speak for or belong to. */
export interface Principal {
  readonly name: string;
  /** False where it is a person. */
  readonly isBody: boolean;
}

const linking = wordList('of for at with from in within inside to');

/** Who is named at a word, a body or a person; undefined where nobody is. */
export function principalAt(scene: Scene, word: number): Principal | undefined {
  const named = scene.namedAt(word);
  if (!named || named.type === 'other') return undefined;
  if (named.type === 'person') {
    const person = scene.people.named(named);
    return person && { name: person.name, isBody: false };
  }
  const isBody =
    named.type === 'organisation' || metonyms.has(written(scene.words, named).toLowerCase());
  return { name: scene.organisations.nameOf(named), isBody };
}

/** "Hale" of Ann Hale, but the whole of a body's name. */
export function surnameOf(owner: Reference | undefined): string {
  const [name = ''] = owner?.names ?? [];
  return owner?.kind === 'person' ? (name.split(' ').at(-1) ?? name) : name;
}

/** The text in small letters, made once of an article. */
const texts = new WeakMap<Scene['words'], string>();

function lowered({ words }: Scene): string {
  const text = texts.get(words) ?? words.text.toLowerCase();
  texts.set(words, text);
  return text;
}

/** How the article calls what speaks for a person: "Clinton campaign", "Office of Erik Dahl". */
function bodyOfPerson(scene: Scene, name: string): string {
  const surname = name.split(' ').at(-1) ?? name;
  const campaign = `${surname} campaign`.toLowerCase();
  if (lowered(scene).includes(campaign)) return `${surname} campaign`;
  return `Office of ${name}`;
}

/** The body behind people: "Treasury" of "a senior Treasury official", "Clinton campaign" of "campaign aides". */
export function bodyBehind(
  scene: Scene,
  phrase: NounPhrase,
  owner?: Reference,
): Principal | undefined {
  const { words } = scene;
  const isCampaign = wordOf(words, phrase.head - 1) === 'campaign';
  const ends = isCampaign ? phrase.modifiers.to - 1 : phrase.modifiers.to;
  for (let i = ends - 1; i >= phrase.core.from; i--) {
    const principal = principalAt(scene, i);
    if (!principal) continue;
    if (isCampaign)
      return { name: `${principal.name.split(' ').at(-1) ?? ''} campaign`, isBody: true };
    if (owner === undefined) return principal;
    return principal.isBody
      ? principal
      : { name: bodyOfPerson(scene, principal.name), isBody: true };
  }
  const limit = Math.min(phrase.rest.to, phrase.rest.from + 8);
  for (let i = phrase.rest.from; i < limit; i++) {
    if (!linking.has(wordOf(words, i))) continue;
    const principal = principalAt(scene, i + 1) ?? principalAt(scene, i + 2);
    if (principal) return principal;
  }
  const [name] = owner?.names ?? [];
  if (isCampaign) {
    const person = campaigner(scene, phrase.core.from);
    return person && { name: campaignOf(person), isBody: true };
  }
  if (!owner || name === undefined) return undefined;
  return owner.kind === 'person'
    ? { name: bodyOfPerson(scene, name), isBody: true }
    : { name, isBody: true };
}
