/**
 * trust.txt, in which a publisher names the bodies that it belongs to, who controls it and what it controls (JournalList,
 * trust.txt specification; draft-org-trust-relationship-protocol).
 */
import { linesIn, wordsIn } from './site-file.ts';

/** The statements that name an address, in the order of a reader's questions. */
export const TRUST_LINKS = [
  'controlledby',
  'belongto',
  'control',
  'member',
  'disclosure',
  'vendor',
  'customer',
  'social',
] as const;
export type TrustLink = (typeof TRUST_LINKS)[number];

export interface TrustTxt {
  /** Web addresses, each once, in the order of the file; only what is stated has a key. */
  readonly links: { readonly [name in TrustLink]?: readonly string[] };
  readonly contact: readonly string[];
  /** Whether the publisher allows its texts to be used to train language models. */
  readonly training?: 'yes' | 'no';
}

const MOST_VALUES = 2000;

/** Reads a trust.txt. Never throws; what does not follow the specification is passed over. */
export function parseTrustTxt(text: string): TrustTxt {
  const links = new Map<TrustLink, Set<string>>();
  const contact = new Set<string>();
  let training: TrustTxt['training'];
  for (const [name, value] of linesIn(text)) {
    if (isLink(name)) {
      const address = webAddress(value);
      const values = links.get(name) ?? new Set();
      if (address !== undefined && values.size < MOST_VALUES) links.set(name, values.add(address));
    } else if (name === 'contact') {
      const words = wordsIn(value);
      if (words !== undefined && contact.size < MOST_VALUES) contact.add(words);
    } else if (name === 'datatrainingallowed') {
      training ??= /^(?:yes|no)$/iu.test(value) ? (value.toLowerCase() as 'yes' | 'no') : undefined;
    }
  }
  return {
    links: Object.fromEntries([...links].map(([name, values]) => [name, [...values]])),
    contact: [...contact],
    ...(training && { training }),
  };
}

const isLink = (name: string): name is TrustLink =>
  (TRUST_LINKS as readonly string[]).includes(name);

/** A web address; a bare domain is taken for one, as many files give it. */
function webAddress(value: string): string | undefined {
  if (value === '' || /\s/u.test(value)) return undefined;
  const text = /^[a-z][a-z0-9+.-]*:/iu.test(value) ? value : `https://${value}`;
  if (!URL.canParse(text)) return undefined;
  const { protocol, hostname, username, password, href } = new URL(text);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && hostname.includes('.') && !username && !password ? href : undefined;
}
