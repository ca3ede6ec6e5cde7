import { describe, expect, it } from 'vitest';
import { mentionsBefore } from '../../../src/sourcing/mentions-before.ts';

/** A text with a name in each third word, five words a sentence, and how often its names are looked at. */
function longText(count: number) {
  let looks = 0;
  const names = Array.from({ length: count }, (_, i) => ({ from: i * 3, to: i * 3 + 1 }));
  const mentions = new Proxy(names, {
    get(target, key, receiver): unknown {
      if (typeof key === 'string' && /^\d+$/u.test(key)) looks++;
      return Reflect.get(target, key, receiver);
    },
  });
  const sentences = Int32Array.from({ length: count * 3 }, (_, i) => Math.floor(i / 5));
  return { words: { sentences }, mentions, looks: () => looks };
}

describe('the mentions before a word', () => {
  it('are those of its sentence and of so many before', () => {
    const { words, mentions } = longText(100);
    const starts = (reach: number) =>
      mentionsBefore(words, mentions, 30, reach).map(({ from }) => from);
    expect(starts(0)).toEqual([]);
    expect(starts(1)).toEqual([27]);
    expect(starts(2)).toEqual([21, 24, 27]);
    expect(mentionsBefore(words, mentions, 3, 9).map(({ from }) => from)).toEqual([0]);
  });

  it('are found without a look at all names of the text', () => {
    for (const count of [1000, 32_000]) {
      const { words, mentions, looks } = longText(count);
      mentionsBefore(words, mentions, count, 2);
      expect(looks()).toBeLessThan(50);
    }
  });
});
