import { describe, expect, it } from 'vitest';
import { findParents } from '../../../../src/language/attribution/nesting.ts';
import type { Range } from '../../../../src/language/attribution/ranges.ts';
import type { TokenAttribution } from '../../../../src/language/attribution/candidates.ts';

const attribution = (
  cue: Range,
  content: readonly Range[],
  confidence = 0.9,
): TokenAttribution => ({
  cue: { ...cue, confidence, isDoubtful: false },
  source: [],
  content,
});

describe('a source in a source', () => {
  it('has the attribution around it as parent', () => {
    const outer = attribution({ start: 2, end: 3 }, [{ start: 3, end: 20 }]);
    const inner = attribution({ start: 5, end: 6 }, [{ start: 6, end: 20 }]);
    expect(findParents([outer, inner])).toEqual([null, 0]);
  });

  it('belongs to the innermost of several', () => {
    const attributions = [
      attribution({ start: 1, end: 2 }, [{ start: 2, end: 30 }]),
      attribution({ start: 5, end: 6 }, [{ start: 6, end: 30 }]),
      attribution({ start: 9, end: 10 }, [{ start: 10, end: 30 }]),
    ];
    expect(findParents(attributions)).toEqual([null, 0, 1]);
  });

  it('never makes a circle, and the surer one is the outer', () => {
    const unsure = attribution({ start: 0, end: 1 }, [{ start: 1, end: 10 }], 0.5);
    const sure = attribution({ start: 5, end: 6 }, [{ start: 0, end: 5 }], 0.9);
    expect(findParents([unsure, sure])).toEqual([1, null]);
  });

  it('is none where the content only touches the cue', () => {
    const before = attribution({ start: 0, end: 1 }, [{ start: 1, end: 5 }]);
    const after = attribution({ start: 5, end: 6 }, [{ start: 6, end: 9 }]);
    expect(findParents([before, after])).toEqual([null, null]);
  });
});
