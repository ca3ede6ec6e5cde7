/** The element that carries the card and the toolbar: the only thing of ours in the page's DOM. */
export const hostName = 'who-says-ui';

export interface Host {
  readonly root: ShadowRoot;
  readonly element: HTMLElement;
}

/**
 * Adds the host to the document, at its very end, with a closed shadow root that neither shares styles nor answers to
 * the page; takes it out when the signal aborts. A constructed style sheet is allowed under any content policy.
 * Call it when there is first something to show: a page that is only read stays untouched.
 */
export function createHost(document: Document, css: string, signal: AbortSignal): Host {
  const element = document.createElement(hostName);
  // Nothing of the page's own style may reach the host, and the host itself takes no room.
  element.style.cssText =
    'all:initial!important;position:fixed!important;width:0!important;height:0!important';
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  document.documentElement.append(element);
  // What is typed into our fields is no shortcut of the page: to it, the host is no field.
  for (const name of ['keydown', 'keypress', 'keyup'] as const) {
    element.addEventListener(name, (event) => event.stopPropagation(), { signal });
  }
  signal.addEventListener('abort', () => element.remove(), { once: true });
  return { root, element };
}
