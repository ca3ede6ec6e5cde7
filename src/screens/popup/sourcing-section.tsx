import { useState } from 'preact/hooks';
import type { Article } from '../../article/article.ts';
import type { Claim, SourceKind, Sourcing } from '../../sourcing/claim.ts';
import { sourceKinds } from '../../parts/kind.ts';
import { KindBadge } from '../../parts/kind-badge.tsx';
import { SourcingBar } from '../../parts/sourcing-bar.tsx';
import { useWords } from '../../parts/surroundings.ts';
import { SourceEntryView } from './source-entry.tsx';
import { countKinds, entriesOf, visibleClaims } from './sourcing-view.ts';
import { summarise } from './summary.ts';
import { Section } from './jumps.tsx';

/** Who says what: one sentence, one bar, the counts by kind, and the sources with all that each says. */
export function SourcingSection({
  article,
  sourcing,
  all,
  onShow,
}: {
  readonly article: Article;
  readonly sourcing: Sourcing;
  /** Whether every unattributed claim counts, not only those most worth asking about. */
  readonly all: boolean;
  readonly onShow: (claim: Claim) => void;
}) {
  const words = useWords();
  const [only, setOnly] = useState<SourceKind | undefined>(undefined);
  const claims = visibleClaims(sourcing, all);
  const counts = countKinds(claims);
  const entries = entriesOf(sourcing, claims);
  const shown = only ? entries.filter((entry) => entry.kind === only) : entries;
  return (
    <Section name="sourcing">
      {summarise(sourcing, claims, words).map((sentence, index) => (
        <p key={sentence} class={index === 0 ? 'summary' : 'muted'}>
          {sentence}
        </p>
      ))}
      <SourcingBar counts={counts} />
      <div class="kinds" role="group" aria-label={words('kinds')}>
        {sourceKinds
          .filter((kind) => counts[kind] > 0)
          .map((kind) => (
            <button
              key={kind}
              type="button"
              class="kind-count"
              aria-pressed={only === kind}
              title={words('kinds_only')}
              onClick={() => setOnly(only === kind ? undefined : kind)}
            >
              <KindBadge kind={kind} />
              <span>{words.number(counts[kind])}</span>
            </button>
          ))}
      </div>
      {shown.length > 0 && (
        <>
          <h3>{words('sources')}</h3>
          <ul class="sources">
            {shown.map((entry) => (
              <SourceEntryView key={entry.key} entry={entry} article={article} onShow={onShow} />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
