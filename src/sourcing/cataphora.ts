import { roleNouns } from './lexicon/source-nouns.ts';
import { wordList } from './lexicon/word-list.ts';
import { lowerBound } from './lower-bound.ts';
import { readNounPhrase, singular, type NounPhrase } from './noun-phrase.ts';
import { toNamed, toPerson } from './references.ts';
import type { Reference, Scene } from './scene.ts';
import { written, type Run } from './words.ts';

/** A source as it was resolved, and where it stands. */
export interface Resolved {
  readonly reference: Reference;
  readonly run: Run | undefined;
}

/** The headline and the lead, which say "a judge" before the article names him or her. */
const leadSentences = 3;
/** How many sentences later the name must come at the latest. */
const delay = 5;

const bodies = wordList('court commission committee board agency bureau council ministry tribunal');

/** The judge, the senator: the one person of this office whom the next sentences name first. */
function personToCome(scene: Scene, { noun, core }: NounPhrase): Reference | undefined {
  const { words, people } = scene;
  if (!roleNouns.has(noun)) return undefined;
  const holders = people.all.filter(({ descriptors }) => descriptors.has(noun));
  const [holder] = holders;
  if (!holder || holders.length > 1) return undefined;
  const first = people.mentions.find(({ person }) => person === holder);
  const later = first ? (words.sentences[first.from] ?? 0) - (words.sentences[core.from] ?? 0) : 0;
  if (!first || first.from < core.from || later > delay) return undefined;
  return toPerson(holder, true, written(words, core));
}

/** "A federal court": the one body named later that is called so. */
function bodyToCome(scene: Scene, { noun, core }: NounPhrase): Reference | undefined {
  const { words, organisations } = scene;
  if (!bodies.has(noun)) return undefined;
  const sentence = words.sentences[core.from] ?? 0;
  const names = new Set<string>();
  const { mentions } = organisations;
  const next = lowerBound(mentions, core.from, ({ from }) => from);
  const end = lowerBound(mentions, sentence + delay + 1, ({ from }) => words.sentences[from] ?? 0);
  for (const mention of mentions.slice(next, end)) {
    const name = organisations.nameOf(mention);
    if (name.includes(' ') && name.toLowerCase().split(' ').map(singular).includes(noun))
      names.add(name);
  }
  const [name] = names;
  return names.size === 1 ? toNamed('organisation', name, written(words, core)) : undefined;
}

/** "A new poll": the first document of that kind that a later source names. */
function documentToCome(
  scene: Scene,
  { noun, core }: NounPhrase,
  later: readonly Resolved[],
): Reference | undefined {
  const isSame = (name: string): boolean =>
    name
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .map(singular)
      .includes(noun);
  const next = later.find(
    ({ reference }) => reference.kind === 'document' && reference.names.some(isSame),
  );
  const [name] = next?.reference.names ?? [];
  const distance =
    (scene.words.sentences[next?.run?.from ?? -1] ?? Infinity) -
    (scene.words.sentences[core.from] ?? 0);
  if (name === undefined || distance > delay) return undefined;
  return toNamed('document', name, written(scene.words, core));
}

/**
 * Names the sources of headline and lead that only what follows tells: "A judge has ruled …" before "Judge Ann
 * Hale". `resolved` are all sources in reading order; returns them with those names.
 */
export function nameFromWhatFollows(scene: Scene, resolved: readonly Resolved[]): Reference[] {
  const { words } = scene;
  return resolved.map(({ reference, run }, index) => {
    const isOpen =
      reference.names.length === 0 &&
      /^(?:unnamed|document|organisation|person)$/u.test(reference.kind);
    if (!run || !isOpen || (words.sentences[run.from] ?? 0) >= leadSentences) return reference;
    const phrase = readNounPhrase(words, run, (word) => scene.namedAt(word)?.to ?? word);
    const isNew = phrase?.determiner === 'indefinite' || phrase?.determiner === 'none';
    if (!phrase || !isNew || phrase.plural || phrase.owner || phrase.rest.to > phrase.rest.from)
      return reference;
    const later = resolved.slice(index + 1);
    return (
      (reference.kind === 'document' ? documentToCome(scene, phrase, later) : undefined) ??
      personToCome(scene, phrase) ??
      bodyToCome(scene, phrase) ??
      reference
    );
  });
}
