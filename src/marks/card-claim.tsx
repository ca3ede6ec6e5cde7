import { useState } from 'preact/hooks';
import { KindLetter } from '../parts/kind-badge.tsx';
import { useWords } from '../parts/surroundings.ts';
import type { Claim, SourceKind } from '../sourcing/claim.ts';
import { Linked, Through } from './card-background.tsx';
import type { ClaimContent } from './card-content.ts';
import { CorrectionForm, isNobodys } from './card-correction.tsx';
import type { CardActions } from './card.tsx';
import type { GivenSource } from './source-form.tsx';

/** What a card says of a claim: what kind, who, what exactly, through whom, linked or not; then the actions. */
export function ClaimPart({
  content,
  outlet,
  agency,
  known,
  titleId,
  actions,
}: {
  readonly content: ClaimContent;
  readonly outlet: string;
  readonly agency: string | undefined;
  readonly known: readonly GivenSource[];
  readonly titleId: string;
  readonly actions: CardActions;
}) {
  const words = useWords();
  const { claim, source, says } = content;
  const [correcting, setCorrecting] = useState(false);
  const isOwn = claim.attribution === null && !claim.corrected;
  return (
    <>
      <p class="kind">
        <KindLetter kind={claim.kind} />
        {words(kindKey(content))}
        {!isOwn && ` · ${words(`mode_${claim.mode}`)}`}
      </p>
      <h2 id={titleId}>{titleOf(content, outlet, agency, words)}</h2>
      {source?.role && <p class="muted">{source.role}</p>}
      {claim.corrected && (
        <p class="yours">
          {words(claim.corrected.added ? 'card_added_by_you' : 'card_corrected_by_you')}{' '}
          <button type="button" class="button plain" onClick={() => actions.onTakeBack(content)}>
            {words('take_back')}
          </button>
        </p>
      )}
      <dl>
        <dt>{words(labelOf(claim))}</dt>
        <dd class="says">{says}</dd>
        {!correcting && (
          <>
            <Through content={content} />
            <Linked content={content} />
          </>
        )}
      </dl>
      {correcting ? (
        <CorrectionForm
          content={content}
          known={known}
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
            {words(isNobodys(content) ? 'card_add_source' : 'card_correct')}
          </button>
        </div>
      )}
    </>
  );
}

function labelOf({ attribution, corrected, speech }: Claim) {
  if (attribution === null && !corrected) return 'card_claims';
  return speech ? 'card_says' : 'card_holds';
}

/** "Named person" only for somebody whose name the article gives. */
const kindKey = ({ claim: { kind }, source }: ClaimContent) =>
  isNameable(kind) && !source?.certain ? (`nameless_${kind}` as const) : (`kind_${kind}` as const);

const isNameable = (kind: SourceKind) =>
  kind === 'person' || kind === 'organisation' || kind === 'document';

type WordsOf = ReturnType<typeof useWords>;

/** Who it is, as far as the article tells; never a guess dressed as a name. */
function titleOf(
  { claim, source, sourceWords }: ClaimContent,
  outlet: string,
  agency: string | undefined,
  words: WordsOf,
): string {
  if (claim.kind === 'outlet')
    return agency ? words('card_agency', agency, outlet) : words('card_outlet_itself', outlet);
  if (claim.kind === 'unspecified') return words('card_nobody');
  const name = source?.certain ? source.name : '';
  if (name) return name;
  return sourceWords ? `“${sourceWords}”` : words('card_unsure');
}
