import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/marks/mark.ts';
import { readSample, type Sample } from './sample.ts';

let sample: Sample;
let stop: AbortController;

beforeEach(async () => {
  stop = new AbortController();
  sample = await readSample(stop.signal);
});
afterEach(() => {
  stop.abort();
  CSS.highlights.clear();
});

const claim = (words: string): Mark => ({
  kind: 'claim-person',
  ...sample.spanOf(words),
  subject: { claim: 1 },
});
const painted = (name = 'who-says-light-claim-person') =>
  [...(CSS.highlights.get(name) ?? [])].map((range) => (range as Range).toString());

describe('the painter', () => {
  it('paints words without changing the document', () => {
    const before = document.documentElement.outerHTML;
    sample.painter.paint(
      [claim('Nobody should cross'), claim('12,000 people')],
      sample.map,
      'light',
    );
    expect(painted()).toEqual(['Nobody should cross', '12,000 people']);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('replaces what it painted before, also on other paper', () => {
    sample.painter.paint([claim('Nobody should cross')], sample.map, 'light');
    sample.painter.paint([claim('12,000 people')], sample.map, 'dark');
    expect(painted()).toEqual([]);
    expect(painted('who-says-dark-claim-person')).toEqual(['12,000 people']);
  });

  it('leaves the page’s own highlights alone, and puts back what the page cleared', () => {
    CSS.highlights.set('search', new Highlight());
    sample.painter.paint([claim('Nobody should cross')], sample.map, 'light');
    expect(CSS.highlights.has('search')).toBe(true);
    CSS.highlights.clear();
    sample.painter.restore();
    expect(painted()).toEqual(['Nobody should cross']);
  });

  it('leaves out words that are gone from the page', () => {
    const marks = [claim('Nobody should cross'), claim('12,000 people')];
    document.querySelectorAll('p')[1]?.remove();
    sample.painter.paint(marks, sample.map, 'light');
    expect(painted()).toEqual(['12,000 people']);
  });

  it('takes everything off when it is stopped', () => {
    sample.painter.paint([claim('Nobody should cross')], sample.map, 'light');
    stop.abort();
    expect(CSS.highlights.size).toBe(0);
  });
});
