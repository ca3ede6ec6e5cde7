import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { codeOf, failureWords } from './failure.ts';
import { useWords } from './surroundings.ts';

export interface Toast {
  readonly text: string;
  /** What "Undo" does; without it the toast only tells. */
  readonly undo?: () => void;
}

/** Long enough to read and to reach with the keyboard; what was deleted stays in the bin anyway. */
const shownFor = 12_000;

/** One message at the foot of the screen, how to show it, and how to do work whose failure it tells. */
export function useToast() {
  const words = useWords();
  const [toast, setToast] = useState<Toast | undefined>(undefined);
  const hide = useCallback(() => setToast(undefined), []);
  const attempt = (work: () => Promise<unknown>): void => {
    work().catch((error: unknown) => setToast({ text: failureWords(codeOf(error), words) }));
  };
  return { toast, show: setToast, hide, attempt };
}

/** A live region that is always there, so that screen readers hear what comes into it. */
export function ToastArea({
  toast,
  hide,
}: {
  readonly toast: Toast | undefined;
  readonly hide: () => void;
}) {
  const words = useWords();
  const [held, hold] = useState(false);
  /** Where the focus came from: it goes back there when the message, and its button with it, goes. */
  const from = useRef<HTMLElement | null>(null);
  const area = useRef<HTMLDivElement>(null);
  const leave = () => {
    if (area.current?.contains(document.activeElement)) from.current?.focus();
    hide();
  };
  useEffect(() => {
    if (!toast || held) return undefined;
    const timer = setTimeout(hide, shownFor);
    return () => clearTimeout(timer);
  }, [toast, held, hide]);
  return (
    <div
      class="toast-area"
      role="status"
      ref={area}
      onFocusIn={({ relatedTarget }) => {
        hold(true);
        const isWithin = relatedTarget instanceof Node && area.current?.contains(relatedTarget);
        if (!isWithin) from.current = relatedTarget instanceof HTMLElement ? relatedTarget : null;
      }}
      onFocusOut={() => hold(false)}
      onPointerEnter={() => hold(true)}
      onPointerLeave={() => hold(false)}
    >
      {toast && (
        <div class="toast">
          <span>{toast.text}</span>
          {toast.undo && (
            <button
              type="button"
              class="button"
              onClick={() => {
                toast.undo?.();
                leave();
              }}
            >
              {words('undo')}
            </button>
          )}
          <button type="button" class="button plain" aria-label={words('dismiss')} onClick={leave}>
            ×
          </button>
        </div>
      )}
    </div>
  );
}
