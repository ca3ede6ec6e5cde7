import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * A button, field or row that had the focus and has gone takes the focus with it: the list takes it over, or what stands
 * in its place, so that the keyboard goes on from there.
 */
export function useKeepFocus(main: { readonly current: HTMLElement | null }): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const onFocusIn = ({ target }: FocusEvent) => {
      last.current = target instanceof Element ? target : null;
    };
    addEventListener('focusin', onFocusIn, { signal: stop.signal });
    return () => stop.abort();
  }, []);
  useLayoutEffect(() => {
    const isLost = document.activeElement === document.body || document.activeElement === null;
    if (!isLost || !last.current || last.current.isConnected) return;
    last.current = null;
    const list = main.current?.querySelector<HTMLElement>('[role=grid]');
    (list ?? main.current)?.focus({ preventScroll: true });
  });
}
