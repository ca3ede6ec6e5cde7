import { useId, useState } from 'preact/hooks';
import { sourceKinds } from '../parts/kind.ts';
import { useWords } from '../parts/surroundings.ts';
import type { SourceKind } from '../sourcing/claim.ts';
import type { ClaimContent } from './card-content.ts';

/** What the reader says of a claim that we read wrongly. */
export type ClaimCorrection =
  | { readonly type: 'not-a-claim' }
  | { readonly type: 'wrong-kind'; readonly kind: SourceKind }
  | {
      readonly type: 'wrong-source' | 'added-source';
      readonly kind: SourceKind;
      readonly name: string;
    };

/** The form on a card in which the reader says who it is, of what kind, or that it is no claim at all. */
export function CorrectionForm({
  content,
  onCorrect,
  onCancel,
}: {
  readonly content: ClaimContent;
  readonly onCorrect: (correction: ClaimCorrection) => void;
  readonly onCancel: () => void;
}) {
  const words = useWords();
  const id = useId();
  const { claim, source, sourceWords } = content;
  const [before] = useState((source?.certain && source.name) || sourceWords);
  const [name, setName] = useState(before);
  const [kind, setKind] = useState(claim.kind);

  const submit = (event: Event) => {
    event.preventDefault();
    onCorrect(correctionOf(content, kind, name.trim(), before));
  };
  return (
    <form class="correction" onSubmit={submit}>
      <label for={`${id}-name`}>{words('card_correct_name')}</label>
      <input
        id={`${id}-name`}
        type="text"
        maxLength={300}
        autocomplete="off"
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <label for={`${id}-kind`}>{words('card_correct_kind')}</label>
      <select
        id={`${id}-kind`}
        value={kind}
        onChange={(event) =>
          setKind(sourceKinds.find((item) => item === event.currentTarget.value) ?? kind)
        }
      >
        {sourceKinds.map((item) => (
          <option key={item} value={item}>
            {words(`kind_${item}`)}
          </option>
        ))}
      </select>
      <div class="row">
        <button type="submit" class="button primary">
          {words('card_correct_save')}
        </button>
        <button type="button" class="button" onClick={() => onCorrect({ type: 'not-a-claim' })}>
          {words('card_not_a_claim')}
        </button>
        <button type="button" class="button plain" onClick={onCancel}>
          {words('card_cancel')}
        </button>
      </div>
    </form>
  );
}

function correctionOf(
  { claim }: ClaimContent,
  kind: SourceKind,
  name: string,
  before: string,
): ClaimCorrection {
  if (claim.attribution === null && claim.kind === 'outlet')
    return { type: 'added-source', kind, name };
  return name === before ? { type: 'wrong-kind', kind } : { type: 'wrong-source', kind, name };
}
