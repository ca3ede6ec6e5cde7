import type { SourceKind } from '../sourcing/claim.ts';
import { useWords } from './surroundings.ts';

/** The letter of a kind on its hue. The name stands beside it, so the letter is hidden from screen readers. */
export function KindLetter({ kind }: { readonly kind: SourceKind }) {
  const words = useWords();
  return (
    <span class={`letter kind-${kind}`} aria-hidden="true">
      {words(`kind_${kind}_letter`)}
    </span>
  );
}

/** Letter and name of a kind of source. */
export function KindBadge({ kind }: { readonly kind: SourceKind }) {
  const words = useWords();
  return (
    <span class="kind">
      <KindLetter kind={kind} />
      <span>{words(`kind_${kind}`)}</span>
    </span>
  );
}
