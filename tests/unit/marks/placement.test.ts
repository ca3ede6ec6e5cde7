import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBeside } from '../../../src/marks/placement.ts';

const viewport = { width: 800, height: 600 };
const size = { width: 300, height: 200 };
const box = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 20 });

describe('the place of the card', () => {
  it('is below the words where there is room', () => {
    expect(placeBeside(box(100, 100), size, viewport)).toEqual({ left: 100, top: 128 });
  });

  it('is above words near the foot of the window', () => {
    expect(placeBeside(box(100, 500), size, viewport)).toEqual({ left: 100, top: 292 });
  });

  it('is always inside the window', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -500, max: 1500 }),
        fc.integer({ min: -500, max: 1500 }),
        (x, y) => {
          const { left, top } = placeBeside(box(x, y), size, viewport);
          expect(left).toBeGreaterThanOrEqual(8);
          expect(top).toBeGreaterThanOrEqual(8);
          expect(left + size.width).toBeLessThanOrEqual(viewport.width - 8);
          expect(top + size.height).toBeLessThanOrEqual(viewport.height - 8);
        },
      ),
    );
  });
});
