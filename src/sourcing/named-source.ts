import { bodyNameWords, groupNames, metonyms } from './lexicon/metonyms.ts';
import { genderOfFirstName } from './lexicon/first-names.ts';
import {
  documentNouns,
  organisationNouns,
  peopleNouns,
  roleNouns,
  spokespeople,
} from './lexicon/source-nouns.ts';
import { wordList } from './lexicon/word-list.ts';
import { nameInHeadline } from './headline.ts';
import { lowerBound } from './lower-bound.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { toNamed, toPerson, toUnnamed, toUnsure } from './references.ts';
import type { Named, Reference, Scene } from './scene.ts';
import { unknownName } from './unknown-name.ts';
import { isCapital, wordOf, written, type Run, type Words } from './words.ts';

/** The capitalised words that end at the head: a name that the entity model missed. */
function capitals(words: Words, from: number, head: number): Run {
  let start = head;
  while (
    start > from &&
    (isCapital(words, start - 1) || /^[&/-]$/u.test(wordOf(words, start - 1)))
  ) {
    if (wordOf(words, start - 1) === 'the') break;
    start--;
  }
  return { from: start, to: head + 1 };
}

function entity(
  scene: Scene,
  named: Named,
  phrase: NounPhrase,
  words: string,
): Reference | undefined {
  const last = wordOf(scene.words, named.to - 1).replace(/'s$/u, '');
  if (groupNames.has(last)) return toUnnamed(words, true);
  if (named.type === 'person') {
    if (bodyNameWords.has(last))
      return toNamed('organisation', scene.organisations.nameOf(named), words);
    const person = scene.people.named(named);
    return person ? toPerson(person, true, words) : toUnsure('person', words);
  }
  if (named.type === 'other') {
    if (phrase.plural) return toUnnamed(words, true);
    if (isCommon(phrase.noun)) return undefined;
    const isTitle = /[“"'‘]/u.test(wordOf(scene.words, named.from - 1));
    return toNamed(isTitle ? 'document' : 'organisation', written(scene.words, named), words);
  }
  return toNamed(
    'organisation',
    scene.organisations.nameOf(wholeName(scene, named, phrase)),
    words,
  );
}

/** "Priorities Westmark" where the model found only the place: all the capitals of the source. */
function wholeName(scene: Scene, named: Named, { modifiers, head }: NounPhrase): Run {
  const { from } = capitals(scene.words, modifiers.from, head);
  const isCut = named.type === 'place' && from < named.from && !scene.namedAt(from);
  return isCut ? { from, to: named.to } : named;
}

/**
 * What the model takes for a name in a headline may be a phrase in capitals, "Hedge Funds Back": it stays unsure unless
 * the text knows it as a name too, or it is one word or begins with a given name.
 */
function sureInHeadline(
  { words }: Scene,
  named: Named,
  reference: Reference | undefined,
): Reference | undefined {
  if (!reference || reference.names.length === 0 || named.to - named.from === 1) return reference;
  const given = words.text.slice(words.starts[named.from], words.ends[named.from]);
  const isKnown =
    genderOfFirstName(given) !== undefined ||
    metonyms.has(written(words, named).toLowerCase()) ||
    nameInHeadline(words, named) !== undefined;
  return isKnown ? reference : toUnsure(reference.kind, reference.words);
}

const isCommon = (noun: string): boolean =>
  documentNouns.has(noun) || roleNouns.has(noun) || spokespeople.has(noun) || peopleNouns.has(noun);

/** Capitalised heads that are texts even in a name: "the Washington Post-ABC News Poll". */
const namedTexts = wordList(
  'poll survey report study act amendment constitution bill treaty memo letter protocol index',
);

/** In a headline the entity model may run on past the source: "Trump Campaign Just Made …". */
function within(
  { people }: Scene,
  named: Named | undefined,
  { core }: NounPhrase,
): Named | undefined {
  // A source that ends at an initial, "Ian H" of Ian H. Noor, still means the whole name.
  const at = lowerBound(people.mentions, named?.from ?? 0, ({ from }) => from);
  const mention = people.mentions[at];
  const isName = mention?.from === named?.from && mention?.to === named?.to;
  if (isName && named && named.to - named.from <= 4) return named;
  return (
    named && { ...named, from: Math.max(named.from, core.from), to: Math.min(named.to, core.to) }
  );
}

function isCommonHead(scene: Scene, { noun, head }: NounPhrase): boolean {
  const isHeadline = scene.words.sentences[head] === 0 && peopleNouns.has(noun);
  return isCommon(noun) && (!isCapital(scene.words, head) || namedTexts.has(noun) || isHeadline);
}

/** Who a noun phrase means whose head is a name; undefined where its head is a common noun. */
export function namedSource(scene: Scene, phrase: NounPhrase): Reference | undefined {
  const { words } = scene;
  const own = written(words, phrase.core);
  const named = within(scene, scene.namedAt(phrase.head), phrase);
  const isText = isCommonHead(scene, phrase);
  const isPac = named !== undefined && named.to - named.from === 1 && phrase.noun === 'pac';
  if (named && !isPac && !(isText && named.type !== 'person'))
    return sureInHeadline(scene, named, entity(scene, named, phrase, own));
  if (isText || !isCapital(words, phrase.head)) return undefined;
  if (isCommon(phrase.noun) && phrase.determiner !== 'none') return undefined;
  const isLone = phrase.core.from === phrase.head;
  if (isLone && (isCommon(phrase.noun) || organisationNouns.has(phrase.noun))) return undefined;
  if (phrase.noun === 'pac' && phrase.modifiers.from === phrase.head) return undefined;
  const run = nameInHeadline(words, capitals(words, phrase.modifiers.from, phrase.head));
  return run && unknownName(scene, run, own);
}
