import { looksLikeNews } from '../article/detect.ts';

/**
 * The only script on ordinary pages. It asks once, and a few times more while a page that is built by scripts is still
 * arriving, whether this is a news article; then it tells the background, which injects the reader. It keeps no
 * listener, walks no tree and observes nothing.
 */

/** Milliseconds after which a page is asked again. */
const moments = [0, 700, 2000, 5000];

// Declared here rather than through the polyfill, which would be twice the size of this script.
interface Runtime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
}
declare const browser: { readonly runtime: Runtime } | undefined;
declare const chrome: { readonly runtime: Runtime };

function ask(): boolean {
  const { runtime } = typeof browser === 'undefined' ? chrome : browser;
  // After an update this script belongs to nobody.
  if (!runtime?.id) return true;
  if (looksLikeNews(document) === 'no') return false;
  runtime.sendMessage({ type: 'page.found' }).catch(() => {});
  return true;
}

function watch([moment, ...later]: readonly number[]) {
  if (moment === undefined) return;
  setTimeout(() => ask() || watch(later), moment);
}

if (window === window.top) watch(moments);
