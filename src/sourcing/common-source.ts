import { endsLikePerson } from './lexicon/person-endings.ts';
import { bodyMeant } from './bodies.ts';
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
import { bodyBehind } from './principals.ts';
import { personDescribed } from './described-person.ts';
import type { Reference, Scene } from './scene.ts';
import { wordOf, written } from './words.ts';

/** What people say or hold: with an owner it is the owner who speaks, without one nobody does. */
const utterances = wordList(`
  claim comment remark belief view opinion assertion accusation allegation suggestion criticism denial warning
  promise pledge vow call idea notion speculation rumor rumour debate perception sentiment theory contention
  argument concern fear hope skepticism doubt question answer response reply word rhetoric position stance
  attack defense defence praise insistence admission acknowledgment apology announcement decision
  talk discussion conversation chatter consensus expectation assumption implication impression feeling
  prediction conclusion charge explanation thought tone
`);

const officialNouns = wordList(
  'official aide representative leader staffer executive organizer adviser',
);

/** Many as one: nobody in particular. */
const collectives =
  wordList(`establishment crowd audience public elite majority minority family staff media everyone
  everybody nobody none electorate base circle press half`);

/** "Official figures", "the latest sales figures" are numbers; "party figures" are people. */
const isNumbers = ({ words }: Scene, { noun, plural, head, modifiers }: NounPhrase): boolean =>
  noun === 'figure' &&
  plural &&
  (modifiers.to === modifiers.from ||
    /^(?:official|government|new|latest|recent|preliminary|early|annual|monthly|sales|trade|jobs|job|unemployment|inflation|growth|census|budget|crime|attendance|turnout)$/u.test(
      wordOf(words, head - 1),
    ));

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

/**
 * Who a noun phrase means whose head is a common noun. `owner` resolves the possessor of the phrase, `sayer` whom
 * its "by" or "from" names ("criticism from the union").
 */
export function commonSource(
  scene: Scene,
  phrase: NounPhrase,
  owner: () => Reference | undefined,
  sayer: () => Reference | undefined,
): Reference {
  const { noun, plural, determiner } = phrase;
  const own = written(scene.words, { from: phrase.core.from, to: phrase.rest.from });
  if (spokespeople.has(noun)) {
    const person =
      plural || determiner === 'indefinite' ? undefined : personDescribed(scene, phrase);
    if (person) return toPerson(person, true, own);
    const body = bodyBehind(scene, phrase, owner());
    return body || !plural ? toNamed('organisation', body?.name, own) : toUnnamed(own, true);
  }
  if (collectives.has(noun)) return toUnnamed(own, true, bodyBehind(scene, phrase)?.name);
  const isOne =
    !plural && (determiner === 'definite' || determiner === 'possessive' || determiner === 'none');
  const isRole =
    roleNouns.has(noun) ||
    (determiner === 'definite' && (peopleNouns.has(noun) || endsLikePerson(noun)));
  if (isOne && isRole && !organisationNouns.has(noun) && !documentNouns.has(noun)) {
    return role(scene, phrase, own);
  }
  if (isNumbers(scene, phrase)) return { ...toUnsure('document', own), plural: true };
  if (peopleNouns.has(noun) && !organisationNouns.has(noun)) return people(scene, phrase, own);
  if (organisationNouns.has(noun)) {
    const name = bodyMeant(scene, phrase, owner());
    if (name !== undefined) return toNamed('organisation', name, own);
    const isLoose = determiner === 'indefinite' || determiner === 'quantity' || plural;
    return isLoose || (looseBodyNouns.has(noun) && determiner === 'none')
      ? toUnnamed(own, plural)
      : toUnsure('organisation', own);
  }
  if (utterances.has(noun)) return owner() ?? sayer() ?? toNobody('unspecified', own);
  if (/^(?:narrator|voice-?over)$/u.test(noun)) {
    const film = owner();
    return film?.kind === 'document' ? { ...film, words: own } : toUnsure('document', own);
  }
  if (documentNouns.has(noun)) return documentMeant(scene, phrase, own, owner());
  const isPeople = endsLikePerson(noun);
  if (determiner === 'possessive' && !isPeople) return owner() ?? toUnnamed(own, plural);
  return toUnnamed(own, plural, bodyBehind(scene, phrase)?.name);
}
