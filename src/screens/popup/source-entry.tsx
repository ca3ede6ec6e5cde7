import type { Article } from '../../article/article.ts';
import type { Reading } from '../../messages/protocol.ts';
import type { Claim } from '../../sourcing/claim.ts';
import { chainOf } from '../../parts/chain.ts';
import { linksOf } from '../../parts/claim-links.ts';
import { claimedWords } from '../../sourcing/phrase.ts';
import { KindLetter } from '../../parts/kind-badge.tsx';
import { useWords } from '../../parts/surroundings.ts';
import type { Words } from '../../parts/words.ts';
import type { SourceEntry } from './sourcing-view.ts';

/** A source and, unfolded, all that it says; each claim leads to its place on the page. */
export function SourceEntryView({
  entry,
  article,
  reading,
  onShow,
}: {
  readonly entry: SourceEntry;
  readonly article: Article;
  readonly reading: Reading;
  readonly onShow: (claim: number) => void;
}) {
  const words = useWords();
  const about = describe(entry, words);
  return (
    <li>
      <details>
        <summary>
          <KindLetter kind={entry.kind} />
          <span class="who">
            <strong>{nameOf(entry, words)}</strong>
            <span class="visually-hidden">{words(`kind_${entry.kind}`)}</span>
            {about && <span class="muted">{about}</span>}
          </span>
          <span class="count">{words.number(entry.claims.length)}</span>
        </summary>
        <ul class={`says kind-${entry.kind}`}>
          {entry.claims.map((claim) => (
            <li key={claim.id}>
              <button type="button" title={words('claim_show')} onClick={() => onShow(claim.id)}>
                {claimedWords(article.text, claim)}
              </button>
              <div class="muted">{detailsOf(claim, article, reading, words).join(' · ')}</div>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

/** A name that is a guess says so; a description that fits several is given as the article's words. */
function nameOf({ kind, source }: SourceEntry, words: Words): string {
  if (!source) return words(`nameless_${kind}`);
  if (source.certain) return source.name;
  return words(source.names.length > 0 ? 'source_uncertain' : 'source_open', source.name);
}

function describe({ source }: SourceEntry, words: Words): string {
  const parts = [source?.role, source?.affiliation && words('affiliation', source.affiliation)];
  return parts.filter(Boolean).join(' · ');
}

/** How it is quoted or why it is worth asking about, through whom it came, and what it links to. */
function detailsOf(
  claim: Claim,
  article: Article,
  { sourcing, entities }: Reading,
  words: Words,
): string[] {
  const details = [
    claim.why === 'attributed' ? words(`mode_${claim.mode}`) : words(`why_${claim.why}`),
  ];
  const through = chainOf(claim, sourcing.sources).slice(0, -1);
  if (through.length > 0)
    details.push(
      words('claim_through', through.map(({ name, phrase }) => name || `“${phrase}”`).join(' › ')),
    );
  const sites = linksOf(claim, article, entities).map(({ host, own }) =>
    own ? words('card_link_own', host) : host,
  );
  if (sites.length > 0) details.push(words('claim_linked', [...new Set(sites)].join(', ')));
  if (claim.corrected)
    details.push(words(claim.corrected.added ? 'claim_added' : 'claim_corrected'));
  return details;
}
