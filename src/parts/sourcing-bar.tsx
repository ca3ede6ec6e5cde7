import type { SourceKind } from '../sourcing/claim.ts';
import { sourceKinds } from './kind.ts';
import { useWords } from './surroundings.ts';

/**
 * One bar of claims by kind of source. Each part carries its letter, so that hue alone tells nothing;
 * the text alternative gives all numbers.
 */
export function SourcingBar({ counts }: { readonly counts: Readonly<Record<SourceKind, number>> }) {
  const words = useWords();
  const present = sourceKinds.filter((kind) => counts[kind] > 0);
  if (present.length === 0) return null;
  const alternative = present
    .map((kind) => `${words(`kind_${kind}`)} ${words.number(counts[kind])}`)
    .join(', ');
  return (
    <div class="bar" role="img" aria-label={words('sourcing_bar', alternative)}>
      {present.map((kind) => (
        <span key={kind} class={`kind-${kind}`} style={{ flexGrow: counts[kind] }}>
          {words(`kind_${kind}_letter`)}
        </span>
      ))}
    </div>
  );
}
