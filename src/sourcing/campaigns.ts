import { lowerBound } from './lower-bound.ts';
import type { Person } from './people.ts';
import type { Scene } from './scene.ts';
import { isPossessiveMark, wordOf } from './words.ts';

/** How many sentences back the campaign was named, and where several are, how near the last one must be. */
const nearness = 2;

/** Whether a name stands before a campaign: "the Hale campaign", "Ann Hale's presidential campaign". */
function isCampaign({ words }: Scene, to: number): boolean {
  let next = isPossessiveMark(words, to) ? to + 1 : to;
  if (/^(?:presidential|senate|election|re-election|reelection)$/u.test(wordOf(words, next)))
    next++;
  return wordOf(words, next) === 'campaign';
}

/** Whose campaign is meant by "the campaign" at a word: the last one named close by, else the only one of the article. */
export function campaigner(scene: Scene, word: number): Person | undefined {
  const { words, people } = scene;
  const named = people.mentions.filter(({ to }) => isCampaign(scene, to));
  const [only] = new Set(named.map(({ person }) => person));
  if (new Set(named.map(({ person }) => person)).size === 1) return only;
  const sentence = words.sentences[word] ?? 0;
  const from = lowerBound(named, sentence - nearness, (one) => words.sentences[one.from] ?? 0);
  const near = new Set(named.slice(from).flatMap((one) => (one.from < word ? [one.person] : [])));
  const [last] = near;
  return near.size === 1 ? last : undefined;
}

/** How the article calls a person's campaign: by the surname. */
export const campaignOf = ({ name }: Person): string =>
  `${name.split(' ').at(-1) ?? name} campaign`;
