import { describe, expect, it } from 'vitest';
import { score } from '../../../../training/attribution/score.ts';
import type { TokenAttribution } from '../../../../training/attribution/polnear.ts';

const one: TokenAttribution = { source: [0, 1], cue: [2], content: [3, 4, 5, 6] };

const f1 = (
  gold: readonly TokenAttribution[],
  found: readonly TokenAttribution[],
  measure: Parameters<ReturnType<typeof score>['get']>[0],
): number | undefined => score([{ gold, found }]).get(measure)?.f1;

describe('the score of found attributions', () => {
  it('is 100 for the same', () => {
    for (const measure of ['cue exact', 'source half', 'content token', 'all exact'] as const) {
      expect(f1([one], [one], measure)).toBe(100);
    }
  });

  it('counts half of the longer span as half', () => {
    const half = { ...one, content: [3, 4] };
    expect(f1([one], [half], 'content half')).toBe(100);
    expect(f1([one], [half], 'content exact')).toBe(0);
    expect(f1([one], [{ ...one, content: [3] }], 'all half')).toBe(0);
  });

  it('matches each labelled attribution once', () => {
    const scores = score([{ gold: [one], found: [one, { ...one, content: [] }] }]);
    expect(scores.get('cue overlap')).toMatchObject({ precision: 50, recall: 100 });
  });

  it('takes no source on both sides as right', () => {
    const passive = { ...one, source: [] };
    expect(f1([passive], [passive], 'all exact')).toBe(100);
    expect(f1([passive], [one], 'all half')).toBe(0);
  });
});
