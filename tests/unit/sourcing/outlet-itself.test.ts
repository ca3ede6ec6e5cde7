import { describe, expect, it } from 'vitest';
import { sourcingOf } from './written-article.ts';

const kindIn = (outlet: string, markup: string, source: string): string | undefined =>
  sourcingOf(markup, [{ source, cue: 'said', content: 'the plan is weak' }], {
    outlet: { name: outlet, host: 'example.org' },
  }).claims.find(({ attribution }) => attribution === 0)?.kind;

describe('an outlet that speaks of itself', () => {
  const markup = '{o:The Harbour Post} said that the plan is weak.';

  it('is the outlet by its name and by the end of it', () => {
    expect(kindIn('Harbour Post', markup, 'The Harbour Post')).toBe('outlet');
    const short = '{o:The Harbour Post} was there. The {o:Post} said that the plan is weak.';
    expect(kindIn('The Harbour Post', short, 'The Post')).toBe('outlet');
  });

  it('is a source like any other in another outlet', () => {
    expect(kindIn('Norland Times', markup, 'The Harbour Post')).toBe('organisation');
  });

  it('has a spokeswoman who is a source', () => {
    const spoken = 'A {o:Harbour Post} spokeswoman said that the plan is weak.';
    expect(kindIn('Harbour Post', spoken, 'A Harbour Post spokeswoman')).toBe('organisation');
  });
});
