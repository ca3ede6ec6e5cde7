import type { People, Person } from './people.ts';
import type { Gender } from './lexicon/titles.ts';
import { wordOf, type Words } from './words.ts';

const genderOfWord = new Map<string, Gender>([
  ['he', 'male'],
  ['his', 'male'],
  ['him', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
]);

/** The gender of a third-person pronoun in lower case, or undefined if the word is none. */
export const genderOfPronoun = (word: string): Gender | undefined => genderOfWord.get(word);

/**
 * Learns the gender of people whose given name does not tell it: a pronoun that follows the only person a
 * sentence has named so far is most likely theirs. Changes the people given.
 */
export function learnGenders(words: Words, people: People): void {
  const votes = new Map<Person, number>();
  let sentence = -1;
  let only: Person | undefined;
  let mixed = false;
  let next = 0;
  for (let i = 0; i < words.count; i++) {
    const here = words.sentences[i] ?? 0;
    if (here !== sentence) {
      sentence = here;
      only = undefined;
      mixed = false;
    }
    const mention = people.mentions[next];
    if (mention && mention.from === i) {
      mixed ||= only !== undefined && only !== mention.person;
      only = mention.person;
      next++;
    }
    const word = wordOf(words, i);
    const gender = /^(?:him|her)$/u.test(word) ? undefined : genderOfWord.get(word);
    if (!gender || !only || mixed) continue;
    votes.set(only, (votes.get(only) ?? 0) + (gender === 'male' ? 1 : -1));
  }
  for (const [person, balance] of votes) {
    if (person.gender === undefined && balance !== 0)
      person.gender = balance > 0 ? 'male' : 'female';
  }
}
