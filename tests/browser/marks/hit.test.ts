import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hitTest } from '../../../src/marks/hit.ts';
import type { Mark } from '../../../src/marks/mark.ts';
import { readSample, type Sample } from './sample.ts';

let sample: Sample;
let stop: AbortController;
let marks: Mark[];

beforeEach(async () => {
  stop = new AbortController();
  sample = await readSample(stop.signal);
  marks = [
    {
      kind: 'claim-person',
      ...sample.spanOf('“Nobody should cross until we have looked'),
      subject: { claim: 1 },
    },
    { kind: 'entity-person', ...sample.spanOf('Marta Holm'), subject: { entity: 0 } },
    {
      kind: 'source-person',
      ...sample.spanOf('Marta Holm, who leads the authority'),
      subject: { claim: 1 },
    },
  ];
});
afterEach(() => stop.abort());

function pointOn(words: string): { x: number; y: number } {
  const { start, end } = sample.spanOf(words);
  const range = sample.map.rangeOf(start, end);
  range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  const box = range?.getClientRects()[0];
  if (!box) throw new Error(`“${words}” has no box`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
const hitAt = ({ x, y }: { x: number; y: number }) => hitTest(document, sample.map, marks, x, y);

describe('the hit test', () => {
  it('finds the mark under a point', () => {
    expect(hitAt(pointOn('Nobody should'))?.marks.map(({ kind }) => kind)).toEqual([
      'claim-person',
    ]);
  });

  it('finds all marks that lie over each other, the innermost first', () => {
    expect(hitAt(pointOn('Marta Holm'))?.marks.map(({ kind }) => kind)).toEqual([
      'entity-person',
      'source-person',
    ]);
  });

  it('finds nothing on words without a mark', () => {
    expect(hitAt(pointOn('The river authority'))).toBeUndefined();
  });

  it('finds nothing beside the text, where a caret would still be placed', () => {
    const { y } = pointOn('Nobody should');
    expect(hitAt({ x: document.documentElement.clientWidth - 2, y: y - 40 })).toBeUndefined();
  });
});
