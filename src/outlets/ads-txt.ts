/**
 * ads.txt, in which a site names who may sell its advertising (IAB Tech Lab, ads.txt 1.1). Read here only for who owns the
 * site and who manages its advertising.
 */
import { addressOf } from './address.ts';
import { linesIn, wordsIn } from './site-file.ts';

export interface AdsTxt {
  /** The domain of the company that owns the site: the first that is stated, as the specification says. */
  readonly owner?: string;
  /** The domains of those who manage its advertising; with the country that it is for, if only for one. */
  readonly managers: readonly { readonly domain: string; readonly country?: string }[];
  readonly contact: readonly string[];
}

const MOST_VALUES = 50;

/** Reads an ads.txt. Never throws; what does not follow the specification is passed over. */
export function parseAdsTxt(text: string): AdsTxt {
  const managers = new Map<string, AdsTxt['managers'][number]>();
  const contact = new Set<string>();
  let owner: string | undefined;
  for (const [name, value] of linesIn(text)) {
    if (name === 'ownerdomain') {
      owner ??= domainIn(value);
    } else if (name === 'managerdomain') {
      const [first = '', second = ''] = value.split(',');
      const domain = domainIn(first);
      const country = /^[A-Z]{2}$/u.exec(second.trim().toUpperCase())?.[0];
      if (domain !== undefined && managers.size < MOST_VALUES) {
        managers.set(`${domain} ${country}`, { domain, ...(country && { country }) });
      }
    } else if (name === 'contact') {
      const words = wordsIn(value);
      if (words !== undefined && contact.size < MOST_VALUES) contact.add(words);
    }
  }
  return {
    ...(owner !== undefined && { owner }),
    managers: [...managers.values()],
    contact: [...contact],
  };
}

/** The domain in ASCII; files that give a whole address or a comment beside it are understood. */
const domainIn = (value: string): string | undefined =>
  addressOf(value.replace(/#.*$/u, '').trim())?.host;
