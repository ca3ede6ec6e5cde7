import type { SourceKind, SourcingSummary } from '../../sourcing/claim.ts';
import { sourceKinds } from '../../parts/kind.ts';
import { KindBadge } from '../../parts/kind-badge.tsx';
import { useWords } from '../../parts/surroundings.ts';
import { sharePercent } from './summary.ts';

/** Claims by kind of source and their share of the words; a kind can be pressed to see only its claims. */
export function KindTable({
  summary: { claims, share },
  only,
  onOnly,
}: {
  readonly summary: SourcingSummary;
  readonly only: SourceKind | undefined;
  readonly onOnly: (kind: SourceKind | undefined) => void;
}) {
  const words = useWords();
  return (
    <table class="kinds">
      <caption class="visually-hidden">{words('kinds')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('kinds_kind')}</th>
          <th scope="col">{words('kinds_claims')}</th>
          <th scope="col">{words('kinds_share')}</th>
        </tr>
      </thead>
      <tbody>
        {sourceKinds
          .filter((kind) => claims[kind] > 0)
          .map((kind) => (
            <tr key={kind}>
              <th scope="row">
                <button
                  type="button"
                  class="kind-count"
                  aria-pressed={only === kind}
                  title={words('kinds_only')}
                  onClick={() => onOnly(only === kind ? undefined : kind)}
                >
                  <KindBadge kind={kind} />
                </button>
              </th>
              <td>{words.number(claims[kind])}</td>
              <td>{sharePercent(share[kind], words)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
