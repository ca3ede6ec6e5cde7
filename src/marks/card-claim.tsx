import { useState } from 'preact/hooks';
import { KindLetter } from '../parts/kind-badge.tsx';
import { useWords } from '../parts/surroundings.ts';
import type { Claim } from '../sourcing/claim.ts';
import type { ClaimContent } from './card-content.ts';
import { CorrectionForm } from './card-correction.tsx';
import type { CardActions } from './card.tsx';

/** What a card says of a claim: what kind, who, what exactly, through whom, linked or not; then the actions. */
export function ClaimPart({
  content,
  outlet,
  titleId,
  actions,
}: {
  readonly content: ClaimContent;
  readonly outlet: string;
  readonly titleId: string;
  readonly actions: CardActions;
}) {
  const words = useWords();
  const { claim, source, says } = content;
  const [correcting, setCorrecting] = useState(false);
  const mode = claim.attribution === null ? undefined : words(`mode_${claim.mode}`);
  return (
    <>
      <p class="kind">
        <KindLetter kind={claim.kind} />
        {words(`kind_${claim.kind}`)}
        {mode && ` · ${mode}`}
      </p>
      <h2 id={titleId}>{titleOf(content, outlet, words)}</h2>
      {source?.role && <p class="muted">{source.role}</p>}
      <dl>
        <dt>{words(labelOf(claim))}</dt>
        <dd class="says">{says}</dd>
        <Through content={content} />
        <Linked content={content} />
      </dl>
      {correcting ? (
        <CorrectionForm
          content={content}
          onCorrect={(correction) => actions.onCorrect(content, correction)}
          onCancel={() => setCorrecting(false)}
        />
      ) : (
        <div class="row">
          <button type="button" class="button primary" onClick={() => actions.onSaveNote(content)}>
            {words('card_save_note')}
          </button>
          <button type="button" class="button" onClick={() => actions.onCopy(content)}>
            {words('card_copy')}
          </button>
          <button type="button" class="button" onClick={() => setCorrecting(true)}>
            {words('card_correct')}
          </button>
        </div>
      )}
    </>
  );
}

function labelOf({ attribution, speech }: Claim) {
  if (attribution === null) return 'card_claims';
  return speech ? 'card_says' : 'card_holds';
}

type WordsOf = ReturnType<typeof useWords>;

/** Who it is, as far as the article tells; never a guess dressed as a name. */
function titleOf(
  { claim, source, sourceWords }: ClaimContent,
  outlet: string,
  words: WordsOf,
): string {
  if (claim.kind === 'outlet') return words('card_outlet_itself', outlet);
  if (claim.kind === 'unspecified') return words('card_nobody');
  const name = source?.certain ? source.name : '';
  return name || sourceWords || words('card_unsure');
}

/** How the words came here: the article's words for the source, the cue, a source in a source. */
function Through({ content }: { readonly content: ClaimContent }) {
  const words = useWords();
  const { claim, source, sourceWords, cueWords } = content;
  const chain = claim.chain.map(({ words: link }) => link).filter(Boolean);
  if (claim.kind === 'outlet') {
    return (
      <>
        <dt>{words('card_why')}</dt>
        <dd>{words(`why_${claim.why}`)}</dd>
      </>
    );
  }
  return (
    <>
      <dt>{words('card_words')}</dt>
      <dd>
        {sourceWords && sourceWords !== source?.name && `“${sourceWords}” `}
        {cueWords && `“${cueWords}”`}
      </dd>
      {source && !source.certain && sourceWords !== '' && (
        <>
          <dt>{words('card_who')}</dt>
          <dd>{words('card_not_sure')}</dd>
        </>
      )}
      {source?.affiliation && (
        <>
          <dt>{words('card_affiliation')}</dt>
          <dd>{source.affiliation}</dd>
        </>
      )}
      {chain.length > 1 && (
        <>
          <dt>{words('card_chain')}</dt>
          <dd>{chain.join(' ← ')}</dd>
        </>
      )}
    </>
  );
}

function Linked({ content: { links } }: { readonly content: ClaimContent }) {
  const words = useWords();
  return (
    <>
      <dt>{words('card_linked')}</dt>
      <dd>
        {links.length === 0 && words('card_not_linked')}
        {links.map(({ href, host, own }) => (
          <a key={href} href={href} target="_blank" rel="noreferrer">
            {own ? words('card_link_own', host) : host}
          </a>
        ))}
      </dd>
    </>
  );
}
