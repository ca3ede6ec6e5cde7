import { newspaperWords } from './lexicon/metonyms.ts';
import { wordList } from './lexicon/word-list.ts';
import { mentionsBefore } from './mentions-before.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Scene } from './scene.ts';
import { wordOf } from './words.ts';

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
  const near = mentionsBefore(words, organisations.mentions, phrase.core.from, 2).filter(
    ({ from }) => scene.namedAt(from)?.type === 'place',
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
export function earlierBody(scene: Scene, phrase: NounPhrase): string | undefined {
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
