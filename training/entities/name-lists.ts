import { join } from 'node:path';
import { fetchPackage } from '../packages.ts';

/** compromise is also the peer that the evaluation measures. */
export const COMPROMISE = { name: 'compromise', version: '14.16.0' } as const;

const LISTS = [
  ['MaleName', 'FemaleName', 'FirstName'],
  ['LastName'],
  ['City'],
  ['Region'],
  ['Country'],
  ['Demonym'],
  ['Organization'],
  ['SportsTeam'],
] as const;

/** How many lists there are. */
export const NAME_LISTS = LISTS.length;

interface Compromise {
  model(): { one: { lexicon: Readonly<Record<string, string | readonly string[]>> } };
}

/** The names in compromise's lexicon (MIT): for each list, phrases in small letters. */
export async function readNameLists(): Promise<readonly (readonly string[])[]> {
  const folder = fetchPackage(COMPROMISE.name, COMPROMISE.version);
  const file = join(folder, 'builds/three/compromise-three.mjs');
  const { default: compromise } = (await import(file)) as { default: Compromise };
  const entries = Object.entries(compromise.model().one.lexicon);
  return LISTS.map((tags) =>
    entries
      .filter(([, found]) => tags.some((tag) => [found].flat().includes(tag)))
      .map(([phrase]) => phrase),
  );
}
