import type { Document } from '../document.ts';
import type { Candidate, TokenAttribution } from './candidates.ts';

/** So many words may stand between "he told" and what he told: to whom. */
const LONGEST_ADDRESSEE = 6;

/**
 * The attributions of a text, given in reading order, each sentence's sources in a source with the contents that they pass
 * on. A cue without content is none, unless it tells of another.
 */
export function joinChains(
  document: Document,
  candidates: readonly Candidate<unknown>[],
): TokenAttribution[] {
  const joined: TokenAttribution[] = [];
  for (let at = 0; at < candidates.length;) {
    const { sentence } = candidates[at] as Candidate<unknown>; // below the length
    const own: Candidate<unknown>[] = [];
    for (let one = candidates[at]; one?.sentence === sentence; one = candidates[++at])
      own.push(one);
    joined.push(...joinSentence(document, own));
  }
  return joined;
}

function joinSentence(document: Document, own: readonly Candidate<unknown>[]): TokenAttribution[] {
  const plain = own.map(({ cue, source, content }) => ({ cue, source, content }));
  const spoken = plain.filter(({ content }) => content.length > 0);
  const bare = plain.filter(({ content }) => content.length === 0);
  const outer = bare.flatMap((one) => completeChain(document, one, spoken) ?? []);
  const whole = spoken.map((one) => withInner(one, spoken));
  return [...whole, ...outer].sort((a, b) => a.cue.start - b.cue.start);
}

/** A cue and its source for which no content of its own was found. */
type Bare = Omit<TokenAttribution, 'content'>;

/**
 * "His office said that he told them …": the training texts label only one attribution of such a sentence, so the outer
 * one comes out bare. Its content is the whole inner one. Undefined where no attribution begins right behind the cue.
 */
function completeChain(
  document: Document,
  { cue, source }: Bare,
  found: readonly TokenAttribution[],
): TokenAttribution | undefined {
  if (source.length === 0) return undefined;
  const inner = found.find((one) => {
    const start = one.source[0]?.start ?? -1;
    return start >= cue.end && one.cue.start > start && isLink(document, cue.end, start);
  });
  const end = inner?.content.at(-1)?.end;
  return end === undefined ? undefined : { cue, source, content: [{ start: cue.end, end }] };
}

/**
 * An attribution whose content stops right behind the cue of another one in it ("that he told") goes on over what that one
 * tells: whoever reports that somebody told something reports what.
 */
function withInner(one: TokenAttribution, found: readonly TokenAttribution[]): TokenAttribution {
  const last = one.content.at(-1);
  if (last === undefined) return one;
  const inner = found.find(({ cue, content }) => {
    const gap = (content[0]?.start ?? -1) - last.end;
    return cue.start > last.start && cue.end === last.end && gap >= 0 && gap <= LONGEST_ADDRESSEE;
  });
  const end = inner?.content.at(-1)?.end;
  if (end === undefined) return one;
  return { ...one, content: [...one.content.slice(0, -1), { start: last.start, end }] };
}

/** Whether nothing but "that" and a comma stands between the tokens. */
function isLink({ words }: Document, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const { lower } = words[at] ?? {};
    if (lower !== 'that' && lower !== ',') return false;
  }
  return true;
}
