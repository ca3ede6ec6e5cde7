import type { Analyser } from './analysis.ts';
import { finish } from './document.ts';
import { analyseInSteps, loadEngine } from './engine.ts';

/** How long a slice of work may take before it pauses, in milliseconds. */
const SLICE = 10;

/**
 * An analyser with the given weights (the bytes of `public/language/english.bin`). Takes well under 100 ms; throws a
 * WeightsError if they are damaged. What it returns never throws on any string, and takes time in proportion
 * to the length of the text.
 *
 * @param now A clock in milliseconds, by which slices are measured.
 */
export function createAnalyser(
  weights: Uint8Array,
  now: () => number = () => performance.now(),
): Analyser {
  const engine = loadEngine(weights);
  return {
    analyse: (text, options) => finish(analyseInSteps(text, options?.published, engine)),
    async analyseInSlices(text, { published, pause, signal }) {
      const work = analyseInSteps(text, published, engine);
      for (;;) {
        signal?.throwIfAborted();
        const until = now() + SLICE;
        let step = work.next();
        while (step.done !== true && now() < until) step = work.next();
        if (step.done === true) return step.value;
        await pause();
      }
    },
  };
}
