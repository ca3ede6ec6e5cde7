import { isHeadline } from './headline.ts';
import { newspaperWords } from './lexicon/metonyms.ts';
import { looseBodyNouns } from './lexicon/source-nouns.ts';
import { wordList } from './lexicon/word-list.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Reference, Scene } from './scene.ts';
import { isCapital, isStart, wordOf, written, type Run } from './words.ts';

/** A body, or a person, that others speak for or belong to. */
export interface Principal {
  readonly name: string;
  /** False where it is a person. */
  readonly isBody: boolean;
}

const linking = wordList('of for at with from in within inside to');

function principalAt(scene: Scene, word: number): Principal | undefined {
  const named = scene.namedAt(word);
  if (!named || named.type === 'other') return undefined;
  if (named.type === 'person') {
    const person = scene.people.named(named);
    return person && { name: person.name, isBody: false };
  }
  const isBody = named.type === 'organisation';
  return { name: scene.organisations.nameOf(named), isBody };
}

/** "Hale" of Ann Hale, but the whole of a body's name. */
function surnameOf(owner: Reference | undefined): string {
  const [name = ''] = owner?.names ?? [];
  return owner?.kind === 'person' ? (name.split(' ').at(-1) ?? name) : name;
}

/** How the article calls what speaks for a person: "Clinton campaign", "Office of Erik Dahl". */
function bodyOfPerson(scene: Scene, name: string): string {
  const surname = name.split(' ').at(-1) ?? name;
  const campaign = `${surname} campaign`.toLowerCase();
  if (scene.words.text.toLowerCase().includes(campaign)) return `${surname} campaign`;
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
  if (!owner || name === undefined) return undefined;
  return owner.kind === 'person'
    ? { name: bodyOfPerson(scene, name), isBody: true }
    : { name, isBody: true };
}

const agencies = wordList(`
  department agency bureau service services administration commission authority fbi cia nsa epa fda irs
  investigations board ministry office committee sec centers center interior
`);
const networks = wordList('cnn fox msnbc nbc abc cbs bbc npr news network');
const fitting = new Map<string, (words: readonly string[]) => boolean>([
  ['agency', (name) => name.some((w) => agencies.has(w))],
  ['bureau', (name) => name.some((w) => agencies.has(w))],
  ['paper', (name) => newspaperWords.has(name.at(-1) ?? '')],
  ['newspaper', (name) => newspaperWords.has(name.at(-1) ?? '')],
  ['network', (name) => name.some((w) => networks.has(w))],
]);

const places = wordList('state city town county village country nation kingdom region');

/** The one place named in the last sentences: "the city" after "Westmark". */
function placeMeant(scene: Scene, phrase: NounPhrase): string | undefined {
  const { words, organisations } = scene;
  const sentence = words.sentences[phrase.core.from] ?? 0;
  const near = organisations.mentions.filter(
    ({ from }) =>
      from < phrase.core.from &&
      sentence - (words.sentences[from] ?? 0) <= 2 &&
      scene.namedAt(from)?.type === 'place',
  );
  const names = new Set(near.map((mention) => organisations.nameOf(mention)));
  const [name] = names;
  return names.size === 1 ? name : undefined;
}

const generic = wordList(
  'group organization organisation institute nonprofit charity union coalition',
);

/** The one body that spoke in this sentence or the one before: "the group" after "the Harbour Trust said". */
function bodyJustHeard(scene: Scene, phrase: NounPhrase): string | undefined {
  const { words, heard } = scene;
  const sentence = words.sentences[phrase.core.from] ?? 0;
  const names = new Set<string>();
  for (let i = heard.length - 1; i >= 0; i--) {
    const { reference, word } = heard[i] as (typeof heard)[number];
    if (sentence - (words.sentences[word] ?? 0) > 1) break;
    if (reference.kind === 'organisation') for (const name of reference.names) names.add(name);
  }
  const [name] = names;
  return names.size === 1 ? name : undefined;
}

/** The last body of the article before a word that "the department", "the agency", "the paper" can mean. */
function earlierBody(scene: Scene, phrase: NounPhrase): string | undefined {
  if (places.has(phrase.noun)) return placeMeant(scene, phrase);
  const { words, organisations } = scene;
  const fits = fitting.get(phrase.noun);
  const said: string[] = [];
  for (let i = phrase.modifiers.from; i < phrase.modifiers.to; i++) said.push(wordOf(words, i));
  const { mentions } = organisations;
  for (let i = mentions.length - 1; i >= 0; i--) {
    const mention = mentions[i] as (typeof mentions)[number];
    if (mention.from >= phrase.core.from) continue;
    const name = organisations.nameOf(mention).toLowerCase().split(' ');
    const isFit = name.includes(phrase.noun) || fits?.(name) === true;
    if (isFit && said.every((word) => name.includes(word))) return organisations.nameOf(mention);
  }
  const only =
    generic.has(phrase.noun) && said.length === 0 ? bodyJustHeard(scene, phrase) : undefined;
  if (only !== undefined) return only;
  const heard = scene.heard.findLast(
    ({ reference }) =>
      reference.kind === 'organisation' &&
      reference.names.some((name) => {
        const parts = name.toLowerCase().split(' ');
        return parts.includes(phrase.noun) && said.every((word) => parts.includes(word));
      }),
  );
  return heard?.reference.names[0];
}

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
    const isPronoun =
      phrase.owner.to - phrase.owner.from === 1 && !isCapital(words, phrase.owner.from);
    if (personal.has(noun)) return `${surnameOf(owner)} ${noun}`;
    return isPronoun
      ? `${holder}’s ${noun}`
      : written(words, { from: phrase.owner.from, to: phrase.head + 1 });
  }
  if (phrase.owner) return undefined;
  const whole = { from: phrase.modifiers.from, to: phrase.head + 1 };
  // "A Westmark newspaper" tells what and where it is, not which.
  const isDescribed = phrase.determiner === 'indefinite' && !isCapital(words, phrase.head);
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
  return phrase.determiner === 'definite' ? earlierBody(scene, phrase) : undefined;
}
