import { bodyBehind, bodyMeant } from './bodies.ts';
import { documentMeant } from './documents.ts';
import {
  documentNouns,
  looseBodyNouns,
  organisationNouns,
  peopleNouns,
  roleNouns,
  spokespeople,
} from './lexicon/source-nouns.ts';
import { wordList } from './lexicon/word-list.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { toNamed, toNobody, toPerson, toUnnamed, toUnsure } from './references.ts';
import { fitOfDescription } from './roles.ts';
import type { Person } from './people.ts';
import type { Reference, Scene } from './scene.ts';
import { wordOf, written } from './words.ts';

/** What people say or hold: with an owner it is the owner who speaks, without one nobody does. */
const utterances = wordList(`
  claim comment remark belief view opinion assertion accusation allegation suggestion criticism denial warning
  promise pledge vow call idea notion speculation rumor rumour debate perception sentiment theory contention
  argument concern fear hope skepticism doubt question answer response reply word rhetoric position stance
  attack defense defence praise complaint insistence admission acknowledgment apology announcement decision
  talk discussion conversation chatter consensus expectation assumption implication impression feeling
  prediction conclusion charge explanation thought tone message
`);

const officialNouns = wordList(
  'official aide representative leader staffer executive organizer adviser',
);

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

/** The one person of the article whom a description fits, if there is one. */
function personDescribed(scene: Scene, phrase: NounPhrase): Person | undefined {
  const said = descriptionWords(scene, phrase);
  let best: Person[] = [];
  let highest = 0;
  for (const person of scene.people.all) {
    const fit = fitOfDescription(person, phrase.noun, said);
    if (fit === 0 || fit < highest) continue;
    best = fit > highest ? [person] : [...best, person];
    highest = fit;
  }
  if (best.length <= 1) return best[0];
  const near = scene.heard.findLast(({ reference }) =>
    reference.people.some((p) => best.includes(p)),
  );
  const sentence = scene.words.sentences[phrase.head] ?? 0;
  if (!near || sentence - (scene.words.sentences[near.word] ?? 0) > 3) return undefined;
  return near.reference.people.find((p) => best.includes(p));
}

function role(scene: Scene, phrase: NounPhrase, own: string): Reference {
  const person = personDescribed(scene, phrase);
  return person ? toPerson(person, true, own) : toUnsure('person', own);
}

function people(scene: Scene, phrase: NounPhrase, own: string): Reference {
  const body = bodyBehind(scene, phrase);
  const isCampaign = wordOf(scene.words, phrase.head - 1) === 'campaign';
  if (phrase.plural && officialNouns.has(phrase.noun)) {
    if (isCampaign && body) return toNamed('organisation', body.name, own);
    if (phrase.noun === 'official' && body?.isBody) return toNamed('organisation', body.name, own);
  }
  return toUnnamed(own, phrase.plural, body?.name);
}

/** Who a noun phrase means whose head is a common noun. `owner` resolves the possessor of the phrase. */
export function commonSource(
  scene: Scene,
  phrase: NounPhrase,
  owner: () => Reference | undefined,
): Reference {
  const { noun, plural, determiner } = phrase;
  const own = written(scene.words, { from: phrase.core.from, to: phrase.rest.from });
  if (spokespeople.has(noun)) {
    const body = bodyBehind(scene, phrase, owner());
    return body || !plural ? toNamed('organisation', body?.name, own) : toUnnamed(own, true);
  }
  const isOne =
    !plural && (determiner === 'definite' || determiner === 'possessive' || determiner === 'none');
  if (isOne && roleNouns.has(noun)) return role(scene, phrase, own);
  if (peopleNouns.has(noun) && !organisationNouns.has(noun)) return people(scene, phrase, own);
  if (organisationNouns.has(noun)) {
    const name = bodyMeant(scene, phrase, owner());
    if (name !== undefined) return toNamed('organisation', name, own);
    const isLoose = determiner === 'indefinite' || determiner === 'quantity' || plural;
    return isLoose || (looseBodyNouns.has(noun) && determiner === 'none')
      ? toUnnamed(own, plural)
      : toUnsure('organisation', own);
  }
  if (utterances.has(noun)) return owner() ?? toNobody('unspecified', own);
  if (documentNouns.has(noun)) return documentMeant(scene, phrase, own, owner());
  if (determiner === 'possessive') return owner() ?? toUnnamed(own, plural);
  return toUnnamed(own, plural, bodyBehind(scene, phrase)?.name);
}
