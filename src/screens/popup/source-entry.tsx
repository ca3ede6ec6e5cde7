import type { Article } from '../../article/article.ts';
import type { Claim } from '../../sourcing/claim.ts';
import { KindLetter } from '../../parts/kind-badge.tsx';
import { useWords } from '../../parts/surroundings.ts';
import type { Words } from '../../parts/words.ts';
import { hostOf } from './page-state.ts';
import { wordsAt, type SourceEntry } from './sourcing-view.ts';

/** A source and, unfolded, all that it says; each claim leads to its place on the page. */
export function SourceEntryView({
  entry,
  article,
  onShow,
}: {
  readonly entry: SourceEntry;
  readonly article: Article;
  readonly onShow: (claim: Claim) => void;
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
              <button type="button" title={words('claim_show')} onClick={() => onShow(claim)}>
                {wordsAt(article.text, claim.content) || article.text.slice(...claim.span)}
              </button>
              <div class="muted">{detailsOf(claim, article, words).join(' · ')}</div>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

function nameOf({ kind, source }: SourceEntry, words: Words): string {
  if (!source) return words(`nameless_${kind}`);
  return source.certain ? source.name : words('source_uncertain', source.name);
}

function describe({ source }: SourceEntry, words: Words): string {
  const parts = [source?.role, source?.affiliation && words('affiliation', source.affiliation)];
  return parts.filter(Boolean).join(' · ');
}

/** How it is quoted or why it is worth asking about, through whom it came, and what it links to. */
function detailsOf(claim: Claim, article: Article, words: Words): string[] {
  const details = [
    claim.attribution === null || claim.why !== 'attributed'
      ? words(`why_${claim.why}`)
      : words(`mode_${claim.mode}`),
  ];
  const through = claim.chain.slice(1).map((link) => link.words);
  if (through.length > 0) details.push(words('claim_through', through.join(' → ')));
  const hosts = new Set(claim.links.map((index) => hostOf(article.links[index]?.href ?? '')));
  hosts.delete('');
  if (hosts.size > 0) details.push(words('claim_linked', [...hosts].join(', ')));
  return details;
}
