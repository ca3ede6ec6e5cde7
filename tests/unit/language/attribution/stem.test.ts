import { describe, expect, it } from 'vitest';
import { stem } from '../../../../src/language/attribution/stem.ts';

describe('the stem of a word', () => {
  it.each([
    ['announce', 'announces', 'announced', 'announcing'],
    ['say', 'says', 'said', 'saying'],
    ['tell', 'tells', 'told', 'telling'],
    ['deny', 'denies', 'denied', 'denying'],
    ['plan', 'plans', 'planned', 'planning'],
    ['stress', 'stresses', 'stressed', 'stressing'],
    ['argue', 'argues', 'argued', 'arguing'],
  ])('is one for all forms of "%s"', (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });

  it('tells words apart that only begin alike', () => {
    expect(stem('plan')).not.toBe(stem('plant'));
    expect(stem('state')).not.toBe(stem('status'));
  });

  it('leaves short words and words in -ss as they are', () => {
    expect(stem('is')).toBe('be');
    expect(stem('press')).toBe('press');
    expect(stem('a')).toBe('a');
  });
});
