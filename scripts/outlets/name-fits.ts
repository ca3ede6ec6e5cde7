/**
 * Whether a name and a domain plausibly belong together. Lists gathered by hand carry names of
 * sections, former owners of a domain or other sites; a wrong name is worse than none.
 */
export function nameFits(name: string, site: string): boolean {
  const label = plain(site.split('.')[0] ?? '');
  const whole = plain(site);
  const words = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const squashed = words.join('');
  if (squashed === '' || label === '') return false;
  if (whole.includes(squashed) || (label.length >= 3 && squashed.includes(label))) return true;
  const initials = words.map((word) => word.charAt(0)).join('');
  if (label.length >= 2 && (initials === label || withoutArticle(words) === label)) return true;
  const long = words.filter((word) => word.length >= 4 && !COMMON.has(word));
  return long.some((word) => label.includes(word)) || callSign(name, label);
}

const COMMON = new Set(['news', 'daily', 'times', 'post', 'press', 'media', 'journal', 'online']);

const plain = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/gu, '');

const withoutArticle = (words: readonly string[]): string =>
  words
    .filter((word) => !/^(?:the|le|la|les|el|il|der|die|das|of|de)$/u.test(word))
    .map((word) => word.charAt(0))
    .join('');

/** US call signs: K or W and two or three letters. */
function callSign(name: string, label: string): boolean {
  const sign = /\b[KW][A-Z]{2,3}\b/u.exec(name)?.[0].toLowerCase();
  return sign !== undefined && label.includes(sign);
}
