import type { Page } from 'puppeteer-core';
import { until } from '../../../scripts/browser/until.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Boxes {
  readonly from: Point;
  readonly to: Point;
  readonly middle: Point;
}

/** Milliseconds in which words that do not move count as being at rest. */
const restTime = 120;

/** Where some words of the page are drawn, once no scrolling moves them; brings them into the middle of the viewport. */
async function boxesOf(page: Page, words: string): Promise<Boxes> {
  let before: string | undefined;
  return until(`“${words}” is at rest`, async () => {
    const boxes = await boxesNow(page, words);
    const now = JSON.stringify(boxes);
    if (now === before) return boxes;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, restTime));
    return undefined;
  });
}

async function boxesNow(page: Page, words: string): Promise<Boxes> {
  const found = await page.evaluate((wanted) => {
    const pattern = new RegExp(
      wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'),
    );
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const match = pattern.exec(node.textContent ?? '');
      if (!match) continue;
      const range = document.createRange();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
      const [first] = rects;
      const last = rects.at(-1);
      if (!first || !last) continue;
      const y = first.top + first.height / 2;
      return {
        from: { x: first.left, y },
        to: { x: last.right, y: last.top + last.height / 2 },
        middle: { x: first.left + Math.min(first.width / 2, 40), y },
      };
    }
    return undefined;
  }, words);
  if (!found) throw new Error(`“${words}” is not on the page`);
  return found;
}

/** A point on some words of the page. */
export const placeOf = async (page: Page, words: string): Promise<Point> =>
  (await boxesOf(page, words)).middle;

/** Selects some words of the page as a reader does, with the pointer. */
export async function select(page: Page, words: string): Promise<void> {
  // A card that the pointer has opened where it was may lie over the words.
  await page.mouse.move(1, 1);
  const { from, to } = await boxesOf(page, words);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

/** The words under one of our highlights, as the browser's own registry has them, without line breaks. */
export function marked(page: Page, kind: string): Promise<string[]> {
  return page.evaluate((name) => {
    const names = [`who-says-light-${name}`, `who-says-dark-${name}`];
    const highlight = names.map((full) => CSS.highlights.get(full)).find(Boolean);
    // Ours are live ranges, which give their text.
    const ranges = [...(highlight ?? [])].filter((range) => range instanceof Range);
    return ranges.map((range) => range.toString().replace(/\s+/g, ' '));
  }, kind);
}
