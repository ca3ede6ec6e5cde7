import { useState } from 'preact/hooks';
import type { Article } from '../../article/article.ts';
import type { Reading } from '../../messages/protocol.ts';
import type { SourceKind } from '../../sourcing/claim.ts';
import type { Correction } from '../../sourcing/correction.ts';
import { summarise } from '../../sourcing/summary.ts';
import { agencyOf } from '../../parts/agency.ts';
import { SourcingBar } from '../../parts/sourcing-bar.tsx';
import { useWords } from '../../parts/surroundings.ts';
import { CorrectionsList } from './corrections-list.tsx';
import { KindTable } from './kind-table.tsx';
import { SourceEntryView } from './source-entry.tsx';
import { entriesOf, visibleClaims } from './sourcing-view.ts';
import { sayWhatItRestsOn } from './summary.ts';
import { Section } from './jumps.tsx';

/** Who says what: some sentences, one bar, the kinds, the sources with all that each says, and the reader's corrections. */
export function SourcingSection({
  article,
  reading,
  all,
  onShow,
  onAll,
  onTakeBack,
}: {
  readonly article: Article;
  readonly reading: Reading;
  /** Whether every unattributed claim counts, not only those most worth asking about. */
  readonly all: boolean;
  readonly onShow: (claim: number) => void;
  readonly onAll: (all: boolean) => void;
  readonly onTakeBack: (correction: Correction) => void;
}) {
  const words = useWords();
  const { sourcing } = reading;
  const [only, setOnly] = useState<SourceKind | undefined>(undefined);
  const claims = visibleClaims(sourcing, all);
  const summary = summarise(article.text, claims, sourcing.sources);
  const entries = entriesOf(sourcing, claims);
  const shown = only ? entries.filter((entry) => entry.kind === only) : entries;
  const agency = agencyOf(sourcing, article);
  const sentences = sayWhatItRestsOn({ summary, only: entries[0]?.source?.name, agency }, words);
  return (
    <Section name="sourcing">
      {sentences.map((sentence, index) => (
        <p key={sentence} class={index === 0 ? 'summary' : 'muted'}>
          {sentence}
        </p>
      ))}
      {claims.length > 0 && (
        <>
          <SourcingBar counts={summary.claims} />
          <KindTable summary={summary} only={only} onOnly={setOnly} />
        </>
      )}
      {shown.length > 0 && (
        <>
          <h3>{words('sources')}</h3>
          <ul class="sources">
            {shown.map((entry) => (
              <SourceEntryView
                key={entry.key}
                entry={entry}
                article={article}
                reading={reading}
                onShow={onShow}
              />
            ))}
          </ul>
        </>
      )}
      <HowMany hidden={sourcing.claims.length - claims.length} all={all} onAll={onAll} />
      <CorrectionsList
        corrections={sourcing.corrections ?? []}
        onShow={onShow}
        onTakeBack={onTakeBack}
      />
    </Section>
  );
}

/** How many claims are left out at this setting, and the way to all of them. */
function HowMany({
  hidden,
  all,
  onAll,
}: {
  readonly hidden: number;
  readonly all: boolean;
  readonly onAll: (all: boolean) => void;
}) {
  const words = useWords();
  if (hidden === 0 && !all) return null;
  return (
    <p class="muted how-many">
      {hidden > 0 && `${words.plural('claims_hidden', hidden)} `}
      <button type="button" class="button plain" onClick={() => onAll(!all)}>
        {words(all ? 'claims_show_fewer' : 'claims_show_all')}
      </button>
    </p>
  );
}
