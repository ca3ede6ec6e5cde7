/** What trust.txt and ads.txt have in common: lines of `name=value`, comments after #, written by a stranger. */

const LONGEST_LINE = 2000;
const LONGEST_WORDS = /^.{0,200}/u;

/** Whether an answer is a page instead of a text file: many sites answer every address with one. */
export const isPage = (text: string): boolean => /^[\s\uFEFF]*</u.test(text.slice(0, 1000));

/** The lines `name=value` of a file, names in lower case, in their order; what is no such line is passed over. */
export function* linesIn(text: string): Generator<readonly [name: string, value: string]> {
  for (const [line] of text.matchAll(/[^\r\n]+/gu)) {
    if (line.length > LONGEST_LINE) continue;
    const [, name, value] = /^[\s\uFEFF]*([a-z]+)\s*=(.*)$/iu.exec(line) ?? [];
    if (name !== undefined && value !== undefined) {
      // An address may hold a #; a comment stands apart from what it explains.
      yield [name.toLowerCase(), value.replace(/(?:^|\s)#.*$/u, '').trim()];
    }
  }
}

/** Words on one line, without signs that could turn the line around or hide in it; undefined if none are left. */
export function wordsIn(value: string): string | undefined {
  const words = value
    .replaceAll(/[\p{C}\s]+/gu, ' ')
    .trim()
    .match(LONGEST_WORDS)?.[0];
  return words === '' ? undefined : words;
}
