import { lowerBound } from './lower-bound.ts';
import type { Person, PersonMention } from './people.ts';
import type { Scene } from './scene.ts';
import { isPossessiveMark, wordOf } from './words.ts';

/** Of several campaigns the one is meant that was named so many sentences back at the most. */
const nearness = 2;

/** Whether a name stands before a campaign: "the Hale campaign", "Ann Hale's presidential campaign". */
function isCampaign({ words }: Scene, to: number): boolean {
  let next = isPossessiveMark(words, to) ? to + 1 : to;
  if (/^(?:presidential|senate|election|re-election|reelection)$/u.test(wordOf(words, next)))
    next++;
  return wordOf(words, next) === 'campaign';
}

/** The names of an article that stand before a campaign, and the person if all are one's. */
interface Campaigns {
  readonly named: readonly PersonMention[];
  readonly only: Person | undefined;
}

/** Read once of an article: each of its sources may ask. */
const readings = new WeakMap<Scene['people'], Campaigns>();

function campaignsOf(scene: Scene): Campaigns {
  let campaigns = readings.get(scene.people);
  if (campaigns === undefined) {
    const named = scene.people.mentions.filter(({ to }) => isCampaign(scene, to));
    campaigns = { named, only: onlyOf(named) };
    readings.set(scene.people, campaigns);
  }
  return campaigns;
}

function onlyOf(mentions: readonly PersonMention[]): Person | undefined {
  const [first] = mentions;
  return mentions.every(({ person }) => person === first?.person) ? first?.person : undefined;
}

/** Whose campaign is meant by "the campaign" at a word: the only one of the article, else the only one named close by. */
export function campaigner(scene: Scene, word: number): Person | undefined {
  const { named, only } = campaignsOf(scene);
  if (only !== undefined) return only;
  const { sentences } = scene.words;
  const sentence = sentences[word] ?? 0;
  const near: PersonMention[] = [];
  let at = lowerBound(named, sentence - nearness, ({ from }) => sentences[from] ?? 0);
  for (let one = named[at]; one !== undefined && one.from < word; one = named[++at]) near.push(one);
  return onlyOf(near);
}

/** How the article calls a person's campaign: by the surname. */
export const campaignOf = ({ name }: Person): string =>
  `${name.split(' ').at(-1) ?? name} campaign`;
