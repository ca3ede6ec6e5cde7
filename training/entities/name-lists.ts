import { loadCompromise } from '../compromise.ts';

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

/** The names in compromise's lexicon (MIT): for each list, phrases in small letters. */
export async function readNameLists(): Promise<readonly (readonly string[])[]> {
  const compromise = await loadCompromise();
  const entries = Object.entries(compromise.model().one.lexicon);
  return LISTS.map((tags) =>
    entries
      .filter(([, found]) => tags.some((tag) => [found].flat().includes(tag)))
      .map(([phrase]) => phrase),
  );
}
