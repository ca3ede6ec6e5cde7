import { lowerBound } from './lower-bound.ts';
import type { Person, PersonMention } from './people.ts';
import { toPerson, together } from './references.ts';
import type { Reference, Scene } from './scene.ts';
import { isPossessiveMark, isWord, wordOf } from './words.ts';

/** What links two names, between which nothing stands but a title, an office or a mark: "and", a comma, nothing. */
function linkOf({ words }: Scene, left: PersonMention, right: PersonMention): string | undefined {
  if (right.from - left.to > 6) return undefined;
  let link: string | undefined;
  for (let i = left.to; i < right.from; i++) {
    const word = wordOf(words, i);
    if (word === 'and' || (word === ',' && link === undefined)) link = word;
    const isTitle = /^(?:\p{Lu}|,)/u.test(words.text.slice(words.starts[i], words.ends[i]));
    if (!isTitle && isWord(words, i) && !/^(?:and|former|then)$/u.test(word)) return undefined;
  }
  return link;
}

/** The groups of people whom one sentence names as "A and B", up to a word. */
function groupsIn(scene: Scene, sentence: number, limit: number): Person[][] {
  const { words, people } = scene;
  const { mentions } = people;
  let at = lowerBound(mentions, sentence, (one) => words.sentences[one.from] ?? 0);
  const groups: { readonly people: Person[]; isWhole: boolean }[] = [];
  let last: PersonMention | undefined;
  for (let one = mentions[at]; one !== undefined; one = mentions[++at]) {
    if (words.sentences[one.from] !== sentence || one.from >= limit) break;
    const link = last && !isPossessiveMark(words, last.to) ? linkOf(scene, last, one) : undefined;
    const group = groups.at(-1);
    if (link !== undefined && group) {
      group.people.push(one.person);
      group.isWhole ||= link === 'and';
    } else groups.push({ people: [one.person], isWhole: false });
    last = one;
  }
  return groups
    .filter(({ people: group, isWhole }) => isWhole && new Set(group).size === group.length)
    .map(({ people: group }) => group);
}

/** Those whom the same sentence, else one within reach before it, names together: "they" after "Roe and Berg came". */
export function namedTogether(
  scene: Scene,
  word: number,
  count?: number,
  reach = 1,
): Reference | undefined {
  const sentence = scene.words.sentences[word] ?? 0;
  for (let at = sentence; at >= sentence - reach; at--) {
    const groups = groupsIn(scene, at, word);
    const [only] = groups;
    if (!only) continue;
    if (groups.length > 1 || (count !== undefined && only.length !== count)) return undefined;
    return together(
      only.map((person) => toPerson(person, true, person.name)),
      '',
    );
  }
  return undefined;
}
