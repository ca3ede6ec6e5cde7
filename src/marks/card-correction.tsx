import { useState } from 'preact/hooks';
import { useWords } from '../parts/surroundings.ts';
import type { SourceKind } from '../sourcing/claim.ts';
import type { ClaimContent } from './card-content.ts';
import { SourceForm, type GivenSource } from './source-form.tsx';

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
  known,
  onCorrect,
  onCancel,
}: {
  readonly content: ClaimContent;
  readonly known: readonly GivenSource[];
  readonly onCorrect: (correction: ClaimCorrection) => void;
  readonly onCancel: () => void;
}) {
  const words = useWords();
  const [before] = useState(() => sourceOf(content));
  const isOurs = !content.claim.corrected?.added;
  return (
    <SourceForm
      before={before}
      known={known}
      onSubmit={(source) => {
        const correction = correctionOf(content, source, before);
        if (correction) onCorrect(correction);
        else onCancel();
      }}
      onCancel={onCancel}
    >
      {isOurs && (
        <button type="button" class="button" onClick={() => onCorrect({ type: 'not-a-claim' })}>
          {words('card_not_a_claim')}
        </button>
      )}
    </SourceForm>
  );
}

/** Whether the claim is marked as nobody's: the outlet's own, or hearsay. */
export const isNobodys = ({ claim }: ClaimContent): boolean =>
  claim.kind === 'outlet' || claim.kind === 'unspecified';

/** What stands in the form at first. Who corrects a claim of nobody's has somebody to name. */
function sourceOf(content: ClaimContent): GivenSource {
  const { claim, source, sourceWords } = content;
  if (isNobodys(content)) return { kind: 'person', name: '' };
  return { kind: claim.kind, name: (source?.certain && source.name) || sourceWords };
}

/** What was changed in the form; undefined if nothing was. */
function correctionOf(
  content: ClaimContent,
  { kind, name }: GivenSource,
  before: GivenSource,
): ClaimCorrection | undefined {
  if (isNobodys(content)) {
    if (kind === content.claim.kind) return undefined;
    return {
      type: content.claim.attribution === null ? 'added-source' : 'wrong-source',
      kind,
      name,
    };
  }
  if (name !== before.name && name !== '') return { type: 'wrong-source', kind, name };
  return kind === before.kind ? undefined : { type: 'wrong-kind', kind };
}
