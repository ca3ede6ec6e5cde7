import { useWords } from './surroundings.ts';

/** What the reader can say of a place where the words have changed: it is the note's, or it is not. */
export function PlaceButtons({
  onConfirm,
  onReject,
}: {
  readonly onConfirm: () => void;
  readonly onReject: () => void;
}) {
  const words = useWords();
  return (
    <div class="row place">
      <button type="button" class="button" onClick={onConfirm}>
        {words('attach_place')}
      </button>
      <button type="button" class="button" onClick={onReject}>
        {words('reject_place')}
      </button>
    </div>
  );
}
