import { genderOfPronoun } from './gender.ts';
import type { Person } from './people.ts';
import type { Reference, Scene } from './scene.ts';
import { lowerBound } from './lower-bound.ts';
import { isCapital, isPossessiveMark, wordOf, type Words } from './words.ts';
import { wordList } from './lexicon/word-list.ts';

/** How far back a pronoun reaches, in sentences. */
const reach = 5;
/** How much better the best antecedent must be than the next for a name to be put to it. */
const margin = 0.35;
/** The weight of the only one whom the sentence before names, for a pronoun that opens its sentence. */
const openersOwn = 0.6;

const afterObject = wordList(
  `of for at in from with to on by about against over under between than as like`,
);

interface Antecedent {
  readonly person: Person;
  readonly weight: number;
}

const isTitle = (words: Words, index: number): boolean =>
  isCapital(words, index) || wordOf(words, index) === 'the';

/** How much a mention stands out in its sentence: its subject most, a possessor or what is quoted least. */
export function prominence(words: Words, from: number, to: number, isFirst: boolean): number {
  let weight = isFirst ? 1 : 0;
  if (isPossessiveMark(words, to)) weight -= 0.8;
  let before = from - 1;
  while (before > from - 4 && isTitle(words, before)) before--;
  if (afterObject.has(wordOf(words, before))) weight -= 0.6;
  if (words.quoted[from]) weight -= 1.2;
  return weight;
}

/** Where the name that stands at a word, or soon after its titles, ends. */
const endOfMention = ({ people: { mentions } }: Scene, word: number): number => {
  const next = mentions[lowerBound(mentions, word, ({ from }) => from)];
  return next && next.from - word < 4 ? next.to : word;
};

function antecedents(scene: Scene, pronoun: number): Antecedent[] {
  const { words, people, heard } = scene;
  const sentence = words.sentences[pronoun] ?? 0;
  const found: Antecedent[] = [];
  const seen = new Set<number>();
  let lastOwn = 0;
  let lastEnd = -1;
  const { mentions } = people;
  const end = lowerBound(mentions, pronoun, ({ from }) => from);
  const start = lowerBound(mentions, sentence - reach, ({ from }) => words.sentences[from] ?? 0);
  for (const mention of mentions.slice(start, end)) {
    // Whom a speaker talks of is not the speaker: "Carl Berg is a fool," he said.
    if (words.quoted[mention.from] && !words.quoted[pronoun]) continue;
    const at = words.sentences[mention.from] ?? 0;
    const isFirst = !seen.has(at) || wordOf(words, mention.from - 1) === 'and';
    if (!words.quoted[mention.from] && !isPossessiveMark(words, mention.to)) seen.add(at);
    const isListed =
      /^(?:,|and)$/u.test(wordOf(words, mention.from - 1)) && lastEnd === mention.from - 1;
    const own = isListed ? lastOwn : prominence(words, mention.from, mention.to, isFirst);
    lastOwn = own;
    lastEnd = mention.to;
    found.push({ person: mention.person, weight: own - (sentence - at) });
  }
  for (let i = heard.length - 1; i >= 0; i--) {
    const { reference, word } = heard[i] as (typeof heard)[number];
    const distance = sentence - (words.sentences[word] ?? 0);
    if (distance > reach) break;
    const [person] = reference.people;
    if (!person || reference.people.length > 1 || word === pronoun || distance < 0) continue;
    // Of "Roe's question" Roe is less in mind than of "Roe asked".
    const isOwner = isPossessiveMark(words, endOfMention(scene, word));
    found.push({ person, weight: (isOwner ? 1 : 1.6) - distance });
  }
  return found;
}

/** The one person of that gender whom the sentence before names, for a pronoun that opens its own sentence. */
function onlyOneBefore(scene: Scene, pronoun: number): Person | undefined {
  const { words, people } = scene;
  const sentence = words.sentences[pronoun] ?? 0;
  const gender = genderOfPronoun(wordOf(words, pronoun));
  if (words.sentences[pronoun - 2] === sentence) return undefined;
  const from = lowerBound(people.mentions, sentence - 1, (m) => words.sentences[m.from] ?? 0);
  const to = lowerBound(people.mentions, sentence, (m) => words.sentences[m.from] ?? 0);
  const named = new Set<Person>();
  for (const mention of people.mentions.slice(from, to)) {
    const isFit = !mention.person.gender || mention.person.gender === gender;
    if (isFit && !words.quoted[mention.from]) named.add(mention.person);
  }
  const [only] = named;
  return named.size === 1 ? only : undefined;
}

/** How near the last source is of whom we could not tell who it was: the pronoun may mean him or her. */
function unknownRival(scene: Scene, pronoun: number): number {
  const { words, heard } = scene;
  const gender = genderOfPronoun(wordOf(words, pronoun));
  const last = heard.findLast(({ word }) => word < pronoun);
  if (!last || last.reference.kind !== 'person' || last.reference.certain) return -Infinity;
  const other = genderOfPronoun(last.reference.words.toLowerCase());
  if (last.reference.plural || (other && other !== gender)) return -Infinity;
  return 2 - ((words.sentences[pronoun] ?? 0) - (words.sentences[last.word] ?? 0));
}

/** The person a third-person singular pronoun means, and whether a careful editor would say so. */
export function antecedentOf(
  scene: Scene,
  pronoun: number,
): { person: Person; certain: boolean } | undefined {
  const gender = genderOfPronoun(wordOf(scene.words, pronoun));
  const best = new Map<Person, number>();
  const only = onlyOneBefore(scene, pronoun);
  if (only) best.set(only, openersOwn);
  for (const { person, weight } of antecedents(scene, pronoun)) {
    if (gender && person.gender && person.gender !== gender) continue;
    const score =
      weight + (person.gender === gender ? 0.4 : 0) + Math.min(person.mentions, 10) * 0.03;
    best.set(person, Math.max(score, best.get(person) ?? -Infinity));
  }
  const ranked = [...best].toSorted((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (!first) return undefined;
  const rival = Math.max(second?.[1] ?? -Infinity, unknownRival(scene, pronoun));
  return { person: first[0], certain: first[1] - rival >= margin };
}

/** The last source before a word that fits, within the reach of a pronoun. */
export function lastHeard(
  scene: Scene,
  word: number,
  fits: (reference: Reference) => boolean,
  within = reach,
): Reference | undefined {
  const sentence = scene.words.sentences[word] ?? 0;
  for (let i = scene.heard.length - 1; i >= 0; i--) {
    const { reference, word: at } = scene.heard[i] as (typeof scene.heard)[number];
    if (sentence - (scene.words.sentences[at] ?? 0) > within) return undefined;
    if (at < word && fits(reference)) return reference;
  }
  return undefined;
}
