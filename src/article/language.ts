/** The commonest function words of languages that news is written in; none is shared by two of them. */
const functionWords: Readonly<Record<string, RegExp>> = {
  en: /\b(?:the|and|of|that|with|was|were|said|which|from|this|have|has)\b/gi,
  de: /\b(?:der|und|das|nicht|ist|mit|von|auf|eine|auch|sich|wird)\b/gi,
  fr: /\b(?:les|des|est|dans|une|pour|qui|avec|sur|pas|cette|aux)\b/gi,
  es: /\b(?:los|las|una|por|con|del|para|pero|como|este|sus|desde)\b/gi,
  it: /\b(?:che|della|degli|sono|nel|alla|anche|più|gli|dei)\b/gi,
  pt: /\b(?:não|uma|dos|das|pelo|mais|foi|são|também|ao)\b/gi,
  nl: /\b(?:het|een|van|niet|zijn|voor|met|ook|maar|naar)\b/gi,
};
const scripts: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30FF]/g],
  ['ko', /[\uAC00-\uD7AF]/g],
  ['zh', /[\u4E00-\u9FFF]/g],
  ['ar', /[\u0600-\u06FF]/g],
  ['he', /[\u0590-\u05FF]/g],
  ['ru', /[\u0400-\u04FF]/g],
  ['el', /[\u0370-\u03FF]/g],
  ['hi', /[\u0900-\u097F]/g],
];

/** The language of a text by its script or its function words; empty if it is too short to tell. */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, 5000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, script] of scripts) {
    if ((sample.match(script)?.length ?? 0) > letters * 0.3 && letters > 20) return language;
  }
  const words = sample.match(/\p{L}+/gu)?.length ?? 0;
  let best = '';
  let most = Math.max(3, words * 0.04);
  for (const [language, pattern] of Object.entries(functionWords)) {
    const count = sample.match(pattern)?.length ?? 0;
    if (count > most) [best, most] = [language, count];
  }
  return best;
}

/**
 * The language of the main text, BCP 47, lower case. The words are asked first for what language it is, for
 * templates declare wrongly; the page's declaration is used when it agrees or the words say nothing.
 */
export function readLanguage(
  text: string,
  declared: readonly (string | null | undefined)[],
): string {
  const tags = declared
    .map((tag) => tag?.trim().replaceAll('_', '-').toLowerCase())
    .filter((tag) => tag !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/.test(tag)) as string[];
  const guess = guessLanguage(text);
  if (guess === '') return tags[0] ?? '';
  return tags.find((tag) => tag.split('-')[0] === guess) ?? guess;
}
