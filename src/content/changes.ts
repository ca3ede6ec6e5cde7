/** Milliseconds of quiet after which the page's changes are looked at; and the longest that they can put it off. */
const quiet = 200;
const longest = 1500;

/**
 * Calls `onChange` when the page has changed and come to rest, until the signal aborts. A page that never rests (a
 * ticker, a player) is looked at ever more rarely, up to once in ten seconds, and one in the background not at all.
 */
export function watchChanges(document: Document, onChange: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;
  let last = 0;
  let busy = 0;

  const look = () => {
    timer = undefined;
    waitingSince = 0;
    last = Date.now();
    onChange();
  };
  const observer = new MutationObserver((records) => {
    if (!records.some(touchesText)) return;
    const now = Date.now();
    busy = now - last < 2 * longest ? Math.min(busy + 1, 6) : 0;
    waitingSince ||= now;
    const patience = Math.min(longest * 2 ** Math.max(0, busy - 3), 10_000);
    const delay = busy > 3 ? patience : Math.max(0, Math.min(quiet, waitingSince + longest - now));
    if (timer !== undefined && busy > 3) return;
    clearTimeout(timer);
    timer = setTimeout(look, delay);
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
}

/** Scripts and styles that come and go are no change to the text. */
function touchesText({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'characterData') return true;
  return [...addedNodes, ...removedNodes].some(
    (node) => !/^(SCRIPT|STYLE|LINK|META|IFRAME|IMG|WHO-SAYS-UI)$/i.test(node.nodeName),
  );
}
