/** Runs inside the page: the reader as it ships, without the extension around it, and its peer. */
import { Readability } from '@mozilla/readability';
import { looksLikeNews } from '../../src/article/detect.ts';
import { readArticle } from '../../src/article/read.ts';
import type { Article } from '../../src/article/article.ts';
import { marks } from './tasks.ts';

export interface PageResult {
  readonly verdict: string;
  readonly article?: Article;
  /** From the reader's start to its result, pauses included. */
  readonly milliseconds: number;
  /** The longest stretch between two pauses, by the clock: a busy machine adds to it. */
  readonly longest: number;
  readonly unchanged: boolean;
  /** Text slices of blocks that their ranges do not give back. */
  readonly mapErrors: number;
  readonly peer?: string;
  readonly peerMilliseconds: number;
}

function serialised(): string {
  return document.documentElement.outerHTML;
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

const blank = /[\s\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+/g;

/** Reads the page that this script runs in. */
async function run(url: string, withPeer: boolean): Promise<PageResult> {
  const before = serialised();
  document.body.getBoundingClientRect();
  // The reading gets tasks of its own, apart from what the measuring costs.
  await nextTask();
  performance.mark(marks.start);
  const start = performance.now();
  const verdict = looksLikeNews(document);
  let longest = 0;
  let last = start;
  const reading = await readArticle(document, {
    url,
    pause: async () => {
      longest = Math.max(longest, performance.now() - last);
      await nextTask();
      last = performance.now();
    },
  });
  const end = performance.now();
  longest = Math.max(longest, end - last);
  performance.mark(marks.end);
  await nextTask();
  const unchanged = serialised() === before;
  let mapErrors = 0;
  for (const block of reading?.article.blocks ?? []) {
    const wanted = reading?.article.text.slice(block.start, block.end) ?? '';
    const got = reading?.map.rangeOf(block.start, block.end)?.toString() ?? '';
    if (got.replace(blank, '') !== wanted.replace(blank, '')) mapErrors += 1;
  }
  let peer: string | undefined;
  const peerStart = performance.now();
  if (withPeer) {
    const copy = document.cloneNode(true) as Document;
    const parsed = new Readability(copy).parse();
    peer = parsed ? blockText(parsed.content ?? '') : '';
  }
  return {
    verdict,
    ...(reading && { article: reading.article }),
    milliseconds: end - start,
    longest,
    unchanged,
    mapErrors,
    ...(peer !== undefined && { peer }),
    peerMilliseconds: performance.now() - peerStart,
  };
}

/** The text of some HTML with a line feed between blocks, so that words of neighbours do not grow together. */
export function blockText(html: string): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const blocks =
    'p,div,li,h1,h2,h3,h4,h5,h6,td,th,tr,blockquote,figcaption,section,article,br,pre,dd,dt';
  for (const element of parsed.querySelectorAll(blocks)) element.append('\n');
  for (const element of parsed.querySelectorAll('br')) element.replaceWith('\n');
  return parsed.body.textContent;
}

export { run };
