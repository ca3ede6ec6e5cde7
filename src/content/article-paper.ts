import type { Article, TextMap } from '../article/article.ts';
import { paperOf } from '../marks/paper.ts';
import type { Paper } from '../marks/palette.ts';

/** Blocks that are looked at: enough that a coloured kicker, a box or a caption is outvoted. */
const most = 15;

/** Which paper the text of an article lies on: that of most of its words. Links have colours of their own and do not count. */
export function articlePaper(
  { blocks }: Pick<Article, 'blocks'>,
  map: Pick<TextMap, 'rangeOf'>,
  view: Pick<Window, 'getComputedStyle'>,
): Paper {
  const step = Math.max(1, Math.ceil(blocks.length / most));
  let dark = 0;
  for (const [index, { start, end }] of blocks.entries()) {
    if (index % step !== 0) continue;
    const middle = Math.floor((start + end) / 2);
    const element = map.rangeOf(middle, Math.min(middle + 1, end))?.startContainer.parentElement;
    if (!element || element.closest('a')) continue;
    dark += (end - start) * (paperOf(element, view) === 'dark' ? 1 : -1);
  }
  return dark > 0 ? 'dark' : 'light';
}
