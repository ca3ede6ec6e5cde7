import type { OpinionSource } from '../../outlets/sources.ts';
import { useWords } from '../../parts/surroundings.ts';

/** What a rater judges and on which scale, where its opinion stands. */
export function Criteria({ of }: { readonly of: OpinionSource }) {
  const words = useWords();
  return (
    <details class="criteria">
      <summary>
        {words(of === 'dima' || of === 'massmove' ? 'listing_criteria' : 'rating_criteria')}
      </summary>
      <small>{words(`criteria_${of}`)}</small>
    </details>
  );
}
