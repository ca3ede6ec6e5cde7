/** A sentence as it would be printed, and where its tokens stand in it. */
export interface JoinedTokens {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const GLUED = /^(?:[.,;:!?%)\]'’]|['’]s|n['’]t|['’]re|['’]ve|['’]ll|['’]d|['’]m)$/u;
const GLUES = /^[($[]$/u;

/** Joins tokens with spaces, but none before a full stop or after a bracket: for taggers that read plain text. */
export function joinTokens(tokens: readonly string[]): JoinedTokens {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const [index, token] of tokens.entries()) {
    const glued = index === 0 || GLUED.test(token) || GLUES.test(tokens[index - 1] ?? '');
    if (!glued) text += ' ';
    starts.push(text.length);
    text += token;
    ends.push(text.length);
  }
  return { text, starts, ends };
}
