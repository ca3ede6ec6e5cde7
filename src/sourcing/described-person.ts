import { campaigner } from './campaigns.ts';
import type { Gender } from './lexicon/titles.ts';
import { roleNouns } from './lexicon/source-nouns.ts';
import { wordList } from './lexicon/word-list.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Person } from './people.ts';
import { justHeard, justNamed, onlyHeard } from './just-named.ts';
import { fitOfDescription, partyOf } from './roles.ts';
import type { Scene } from './scene.ts';
import { wordOf } from './words.ts';

function descriptionWords(scene: Scene, phrase: NounPhrase): string[] {
  const list: string[] = [];
  for (let i = phrase.modifiers.from; i < phrase.modifiers.to; i++)
    list.push(wordOf(scene.words, i));
  for (let i = phrase.rest.from; i < Math.min(phrase.rest.to, phrase.rest.from + 6); i++) {
    list.push(wordOf(scene.words, i));
  }
  for (let i = phrase.owner?.from ?? 0; i < (phrase.owner?.to ?? 0); i++)
    list.push(wordOf(scene.words, i));
  return list;
}

/** Nouns that fit many: they mean whoever the article just spoke of. */
const looseRoles = wordList(`
  democrat republican senator lawmaker congressman congresswoman representative man woman businessman
  businesswoman billionaire millionaire mogul candidate contender speaker leader politician author writer
  reporter journalist lawyer attorney official activist star teacher professor doctor student veteran
  frontrunner front-runner hopeful nominee
`);

/** Whom the article may well leave without a name. */
const anyone = wordList(
  'man woman teacher student veteran activist lawyer attorney official doctor',
);
const politicians = wordList(`
  democrat republican senator lawmaker congressman congresswoman representative candidate contender nominee
  frontrunner front-runner hopeful
`);
const others = wordList(`
  judge justice spokesman spokeswoman lawyer attorney professor host analyst director adviser advisor officer
  anchor reporter editor columnist strategist pollster manager author economist
`);

/** Whether what the article says of a person speaks against the description: another party, another calling. */
function isOther(person: Person, noun: string, said: readonly string[]): boolean {
  const known = [...person.descriptors];
  const party = known.find((word) => partyOf.has(word));
  const isOtherParty =
    party !== undefined &&
    [noun, ...said].some((word) => partyOf.has(word) && partyOf.get(word) !== partyOf.get(party));
  return isOtherParty || (politicians.has(noun) && known.some((word) => others.has(word)));
}

/** "Its president" and "Duke's president" are only somebody whose role the article ties to that owner. */
function ownerFits(scene: Scene, phrase: NounPhrase, found: readonly Person[]): boolean {
  const { owner } = phrase;
  if (!owner) return true;
  const last = wordOf(scene.words, owner.to - 1).replace(/'s$/u, '');
  if (/^(?:his|her|my|our|your)$/u.test(last)) return true;
  return found.some((person) => person.descriptors.has(last));
}

/** What a noun tells of the one it stands for: "businessman", "actress". */
function genderOfNoun(noun: string): Gender | undefined {
  if (
    /woman$|^(?:actress|princess|duchess|heiress|mother|wife|sister|daughter|mom|grandmother|widow)$/u.test(
      noun,
    )
  )
    return 'female';
  if (/man$|^(?:father|husband|brother|son|dad|grandfather|actor)$/u.test(noun)) return 'male';
  return undefined;
}

/** The one person just named or just heard, whom "the candidate" can only mean. */
function personMeant(
  scene: Scene,
  { noun, determiner, core, rest }: NounPhrase,
  near: ReadonlySet<Person>,
  said: readonly string[],
): Person | undefined {
  const isLoose = looseRoles.has(noun) || !roleNouns.has(noun);
  const isWhole = determiner === 'definite' && rest.from === rest.to;
  const isFormer = wordOf(scene.words, core.from - 1) === 'former' || said.includes('former');
  if (isFormer && determiner === 'definite' && !isWhole) return onlyHeard(scene, core.from);
  if (!isLoose || !isWhole || anyone.has(noun)) return undefined;
  const owner = noun === 'candidate' ? campaigner(scene, core.from) : undefined;
  if (owner) return owner;
  const [last] = near.size === 1 ? near : justHeard(scene, core.from);
  const gender = genderOfNoun(noun);
  if (gender && last?.gender && last.gender !== gender) return undefined;
  return last && !isOther(last, noun, said) ? last : undefined;
}

/** The one person of the article whom a description fits, if there is one. */
export function personDescribed(scene: Scene, phrase: NounPhrase): Person | undefined {
  const said = descriptionWords(scene, phrase);
  const near = justNamed(scene, phrase.core.from);
  let best: Person[] = [];
  let highest = 0;
  for (const person of scene.people.all) {
    const fit = fitOfDescription(person, phrase.noun, said);
    if (fit === 0 || fit < highest) continue;
    best = fit > highest ? [person] : [...best, person];
    highest = fit;
  }
  if (!ownerFits(scene, phrase, best)) return undefined;
  // "The senator" may be any, "the Westmark senator" is the one of Westmark.
  const isSpecific = !looseRoles.has(phrase.noun) || highest > 2;
  const [only] = best;
  if (only && best.length === 1 && (isSpecific || near.has(only))) return only;
  const close = best.filter((person) => near.has(person));
  if (best.length > 0) return close.length === 1 ? close[0] : undefined;
  return personMeant(scene, phrase, near, said);
}
