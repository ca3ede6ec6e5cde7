import type { TokenSpan } from '../../src/language/crf/labels.ts';

const key = ({ start, end, type }: TokenSpan): string => `${start}-${end}-${type}`;

/** Spans found, spans that are right, and spans there are, by type. */
export class EntityScore {
  readonly #counts = new Map<number, { found: number; right: number; gold: number }>();

  /** Counts one sentence or document; only spans of these types are looked at. */
  add(gold: readonly TokenSpan[], found: readonly TokenSpan[], types: readonly number[]): void {
    const wanted = new Set(gold.map(key));
    for (const type of types) {
      const counts = this.#counts.get(type) ?? { found: 0, right: 0, gold: 0 };
      const ours = found.filter((span) => span.type === type);
      counts.gold += gold.filter((span) => span.type === type).length;
      counts.found += ours.length;
      counts.right += ours.filter((span) => wanted.has(key(span))).length;
      this.#counts.set(type, counts);
    }
  }

  /** Exact-span precision, recall and F1 of one type or of all, in percent. */
  of(type?: number): { precision: number; recall: number; f1: number } {
    let [found, right, gold] = [0, 0, 0];
    for (const [one, counts] of this.#counts) {
      if (type !== undefined && one !== type) continue;
      found += counts.found;
      right += counts.right;
      gold += counts.gold;
    }
    return {
      precision: (100 * right) / Math.max(1, found),
      recall: (100 * right) / Math.max(1, gold),
      f1: (200 * right) / Math.max(1, found + gold),
    };
  }
}
