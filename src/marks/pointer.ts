/** What the pointer does over the page's text. */
export interface PointerTarget {
  /** The pointer has rested at a point (CSS pixels of the viewport). */
  rest(x: number, y: number): void;
  /** The pointer is on the move; called at most once a frame. */
  move(x: number, y: number): void;
  /** A click that selected nothing and was meant for no link or control. Returns whether it was used. */
  press(x: number, y: number): void;
}

/** Milliseconds of rest that tell pointing from passing over. */
const restTime = 350;

const controls =
  'a[href], button, input, select, textarea, label, summary, video, audio, [role=button], [contenteditable]';

/**
 * Watches the pointer over the document, without ever taking an event from the page, until the signal aborts.
 * `isOwn` tells our own elements, over which nothing is reported.
 */
export function watchPointer(
  view: Window,
  target: PointerTarget,
  isOwn: (node: EventTarget | null) => boolean,
  signal: AbortSignal,
): void {
  let resting = 0;
  let frame = 0;
  const passive = { passive: true, capture: true, signal };

  const onMove = (event: PointerEvent) => {
    view.clearTimeout(resting);
    if (event.pointerType === 'touch' || event.buttons !== 0 || isOwn(event.target)) return;
    const { clientX: x, clientY: y } = event;
    resting = view.setTimeout(() => target.rest(x, y), restTime);
    frame ||= view.requestAnimationFrame(() => {
      frame = 0;
      target.move(x, y);
    });
  };
  const onClick = (event: MouseEvent) => {
    view.clearTimeout(resting);
    const element = event.target instanceof Element ? event.target : null;
    if (event.button !== 0 || event.detail > 1 || isOwn(event.target) || element?.closest(controls))
      return;
    if (view.getSelection()?.isCollapsed === false) return;
    target.press(event.clientX, event.clientY);
  };

  view.document.addEventListener('pointermove', onMove, passive);
  view.document.addEventListener('click', onClick, passive);
  signal.addEventListener('abort', () => {
    view.clearTimeout(resting);
    view.cancelAnimationFrame(frame);
  });
}
