import { readArticle } from '../../../src/article/read.ts';
import type { ArticleReading } from '../../../src/article/article.ts';
import { createPainter, type Painter } from '../../../src/marks/painter.ts';
import { articleBody } from '../../fixtures/pages/page.ts';

export interface Sample extends ArticleReading {
  readonly painter: Painter;
  /** Offsets of some words of the article. */
  spanOf(words: string): { start: number; end: number };
}

/** Puts the River Post's article into the test page and reads it. */
export async function readSample(signal: AbortSignal): Promise<Sample> {
  document.body.innerHTML = articleBody;
  const reading = await readArticle(document);
  if (!reading) throw new Error('the sample was not read');
  const api = { registry: CSS.highlights, create: () => new Highlight(), cover: () => {} };
  return {
    ...reading,
    painter: createPainter(api, signal),
    spanOf(words) {
      const start = reading.article.text.indexOf(words);
      if (start < 0) throw new Error(`no “${words}” in the sample`);
      return { start, end: start + words.length };
    },
  };
}
