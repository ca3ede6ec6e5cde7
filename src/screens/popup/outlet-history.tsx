import { useEffect, useState } from 'preact/hooks';
import type { SourceKind } from '../../sourcing/claim.ts';
import type { OutletHistory } from '../../store/history.ts';
import { sourceKinds } from '../../parts/kind.ts';
import { SourcingBar } from '../../parts/sourcing-bar.tsx';
import { useSurroundings } from '../../parts/surroundings.ts';

/** What the articles of this outlet that the reader has read rest on; nothing where none are kept. */
export function OutletHistoryView({ url }: { readonly url: string }) {
  const { call, words } = useSurroundings();
  const [history, setHistory] = useState<OutletHistory | undefined>(undefined);
  useEffect(() => {
    call('history.ofOutlet', { url }).then(setHistory, () => setHistory(undefined));
  }, [call, url]);
  if (!history || history.articles === 0) return null;
  const counts = Object.fromEntries(
    sourceKinds.map((kind) => [kind, history.claims[kind] ?? 0]),
  ) as Record<SourceKind, number>;
  const total = sourceKinds.reduce((sum, kind) => sum + counts[kind], 0);
  return (
    <>
      <h3>{words('history')}</h3>
      <p>
        {words.plural('history_articles', history.articles, words.day(history.since))}{' '}
        {words.plural('history_claims', total)}
      </p>
      <SourcingBar counts={counts} />
    </>
  );
}
