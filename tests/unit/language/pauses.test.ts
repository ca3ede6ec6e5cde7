import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findTokenAttributions } from '../../../src/language/attribution/token-attributions.ts';
import { finish, readDocument, type Stage } from '../../../src/language/document.ts';
import { loadEngine } from '../../../src/language/engine.ts';
import { findQuantities } from '../../../src/language/quantities.ts';
import { tagDocument } from '../../../src/language/tagger.ts';

const engine = loadEngine(readFileSync('src/public/language/english.bin'));

/** How often work may be interrupted, and what it gives. */
function pausesOf<Result>(stage: Stage<Result>): { pauses: number; result: Result } {
  for (let pauses = 0; ; pauses++) {
    const step = stage.next();
    if (step.done === true) return { pauses, result: step.value };
  }
}

describe('long work', () => {
  it('pauses after every cue, however many stand in one sentence', () => {
    const text = 'Ana said that it rained and Ben said that it snowed and '.repeat(15);
    const document = finish(readDocument(text, engine.vocabulary));
    finish(tagDocument(document, engine.tagger));
    const { pauses, result } = pausesOf(findTokenAttributions(document, engine.attributions));
    const cues = result.length;
    expect(cues).toBeGreaterThan(20);
    expect(pauses).toBeGreaterThanOrEqual(cues + document.paragraphs.length);
  });

  it('pauses inside a text without a single space, and loses nothing of it', () => {
    const text = '😀é'.repeat(50_000);
    const { pauses, result } = pausesOf(readDocument(text, engine.vocabulary));
    expect(pauses).toBeGreaterThan(3);
    const spans = Array.from(result.starts, (start, i) => text.slice(start, result.ends[i]));
    expect(spans.join('')).toBe(text);
    expect(Math.max(...spans.map(({ length }) => length))).toBeLessThanOrEqual(40_000);
    expect(spans.filter((span) => /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/u.test(span))).toEqual([]);
    const letters = 'a'.repeat(300_000);
    expect(pausesOf(readDocument(letters, engine.vocabulary)).pauses).toBeGreaterThan(6);
    expect(pausesOf(findQuantities(letters, undefined)).pauses).toBeGreaterThan(12);
  });
});
