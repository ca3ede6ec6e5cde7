import { useWords } from '../parts/surroundings.ts';

/** A line at the foot of the window that tells what has happened and offers the way back. */
export function Toast({
  text,
  onUndo,
  onDismiss,
}: {
  readonly text: string;
  readonly onUndo?: (() => void) | undefined;
  readonly onDismiss: () => void;
}) {
  const words = useWords();
  return (
    <div class="toast" role="status">
      <span>{text}</span>
      {onUndo && (
        <button type="button" class="button" onClick={onUndo}>
          {words('undo')}
        </button>
      )}
      <button type="button" class="button plain" aria-label={words('dismiss')} onClick={onDismiss}>
        ×
      </button>
    </div>
  );
}
