import { useWords } from '../parts/surroundings.ts';
import type { MentionContent } from './card-content.ts';

/** What a card says of a name, figure or date. */
export function MentionPart({
  mention,
  titleId,
}: {
  readonly mention: MentionContent;
  readonly titleId: string | undefined;
}) {
  const words = useWords();
  const { type, times, value } = mention;
  return (
    <p class="mention">
      <strong id={titleId}>{mention.words}</strong>
      <span class="muted">
        {' · '}
        {words(`card_type_${type}`)}
        {value && ` · ${words.isoDay(value)}`}
        {times > 1 && ` · ${words.plural('card_times', times)}`}
      </span>
    </p>
  );
}
