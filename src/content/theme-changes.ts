/** Milliseconds after which a page has faded from one theme to the other. */
const fade = 600;

/** Calls `onChange` when the page or the system may have changed from light to dark or back, until the signal aborts. */
export function watchTheme(document: Document, onChange: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, fade);
  };
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', soon, { signal });
  // Sites switch their theme with a class, a style or a data attribute of one of these two.
  const observer = new MutationObserver(soon);
  for (const element of [document.documentElement, document.body])
    observer.observe(element, { attributes: true });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
}
