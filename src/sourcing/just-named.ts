import { mentionsBefore } from './mentions-before.ts';
import type { Person } from './people.ts';
import type { Scene } from './scene.ts';

/** People named, outside quotation marks, in the sentences just before a word. */
export function justNamed(scene: Scene, word: number): Set<Person> {
  const { words, heard } = scene;
  const sentence = words.sentences[word] ?? 0;
  const found = new Set<Person>();
  for (const mention of mentionsBefore(words, scene.people.mentions, word, 2).reverse()) {
    if (!words.quoted[mention.from]) found.add(mention.person);
  }
  for (let i = heard.length - 1; i >= 0; i--) {
    const { reference, word: at } = heard[i] as (typeof heard)[number];
    if (sentence - (words.sentences[at] ?? 0) > 2) break;
    for (const person of reference.people) found.add(person);
  }
  return found;
}

/** The one person who spoke in the sentences just before a word, as a set of one; empty if several did. */
export function justHeard(scene: Scene, word: number): Set<Person> {
  const { words, heard } = scene;
  const sentence = words.sentences[word] ?? 0;
  const found = new Set<Person>();
  for (let i = heard.length - 1; i >= 0; i--) {
    const { reference, word: at } = heard[i] as (typeof heard)[number];
    if (sentence - (words.sentences[at] ?? 0) > 2) break;
    for (const person of reference.people) found.add(person);
  }
  return found.size === 1 ? found : new Set();
}

/** The only person who spoke in the sentence before, whom "the former head of the port" goes on about. */
export function onlyHeard({ words, heard }: Scene, word: number): Person | undefined {
  const before = (words.sentences[word] ?? 0) - 1;
  const found = new Set<Person>();
  for (let i = heard.length - 1; i >= 0; i--) {
    const { reference, word: at } = heard[i] as (typeof heard)[number];
    const sentence = words.sentences[at] ?? 0;
    if (sentence < before) break;
    if (sentence === before) for (const person of reference.people) found.add(person);
  }
  const [only] = found;
  return found.size === 1 ? only : undefined;
}
