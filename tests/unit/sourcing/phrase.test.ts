import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/language/analysis.ts';
import type { Claim } from '../../../src/sourcing/claim.ts';
import { claimedWords, phraseOf } from '../../../src/sourcing/phrase.ts';

const text = 'According to the harbour office, the quay – so they say – is said\n to be safe.';
const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];

describe('the words of several spans', () => {
  it('stand in reading order, whatever order they are given in', () => {
    expect(phraseOf(text, [at('the harbour office'), at('According to')])).toBe(
      'According to the harbour office',
    );
  });

  it('have an ellipsis where words were left out, and no line breaks', () => {
    expect(phraseOf(text, [at('the quay'), at('is said\n to be safe')])).toBe(
      'the quay … is said to be safe',
    );
  });

  it('are given once where spans overlap', () => {
    expect(phraseOf(text, [at('the harbour'), at('harbour office')])).toBe('the harbour office');
  });
});

/** What is claimed where these parts of the words are the content, and this the cue. */
const inOne = (words: string, parts: readonly string[], cue: string, kind: Claim['kind']) => {
  const spans = [...parts, cue].map((part): Span => {
    const start = words.indexOf(part);
    return [start, start + part.length];
  });
  const content = spans.slice(0, -1);
  const span: Span = [content[0]?.[0] ?? 0, content.at(-1)?.[1] ?? 0];
  return claimedWords(words, { kind, content, cue: spans.slice(-1), span });
};

describe('what is claimed', () => {
  it('has the cue of hearsay in it, without which it would be no sentence', () => {
    const parts = ['The firm', 'to have paid nobody'];
    expect(inOne('The firm is said to have paid nobody.', parts, 'is said', 'unspecified')).toBe(
      'The firm is said to have paid nobody',
    );
  });

  it('leaves the speaker between two parts of a quotation out', () => {
    const parts = ['“We wait,”', '“for rain.”'];
    expect(inOne('“We wait,” Jane Roe said, “for rain.”', parts, 'said', 'person')).toBe(
      '“We wait,” … “for rain.”',
    );
  });
});
