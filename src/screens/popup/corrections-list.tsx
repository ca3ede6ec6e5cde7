import type { AppliedCorrection } from '../../sourcing/claim.ts';
import type { Correction } from '../../sourcing/correction.ts';
import { correctionWords } from '../../parts/correction-words.ts';
import { useWords } from '../../parts/surroundings.ts';

/** What the reader has corrected on this page, newest first; each can be taken back. */
export function CorrectionsList({
  corrections,
  onShow,
  onTakeBack,
}: {
  readonly corrections: readonly AppliedCorrection[];
  readonly onShow: (claim: number) => void;
  readonly onTakeBack: (correction: Correction) => void;
}) {
  const words = useWords();
  if (corrections.length === 0) return null;
  return (
    <>
      <h3 id="corrections">{words('corrections')}</h3>
      <ul class="corrections" aria-labelledby="corrections">
        {corrections.toReversed().map(({ correction, claim, found }) => (
          <li key={correction.id}>
            {claim === null ? (
              <p class="quote">“{correction.quote.exact}”</p>
            ) : (
              <button
                type="button"
                class="quote"
                title={words('claim_show')}
                onClick={() => onShow(claim)}
              >
                “{correction.quote.exact}”
              </button>
            )}
            <div class="note-foot">
              <span class="muted">{correctionWords(correction, words)}</span>
              <button type="button" class="button plain" onClick={() => onTakeBack(correction)}>
                {words('take_back')}
              </button>
            </div>
            {!found && <p class="state">{words('correction_lost')}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}
