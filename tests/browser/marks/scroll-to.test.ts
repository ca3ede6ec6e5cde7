import { afterEach, describe, expect, test } from 'vitest';
import { scrollTo } from '../../../src/marks/scroll-to.ts';

afterEach(() => {
  document.body.replaceChildren();
  scrollBy(0, -100_000);
});

/** A page of forty lines, each far below the one before; returns the words of one. */
function lineOf(html: (line: string) => string, number: number): Range {
  const lines = Array.from({ length: 40 }, (_, line) => html(`Line ${line}`));
  document.body.innerHTML = `<main style="line-height:200px">${lines.join('')}</main>`;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()?.textContent !== `Line ${number}`);
  const range = document.createRange();
  range.selectNodeContents(walker.currentNode);
  return range;
}

const isInView = (range: Range): boolean => {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};

describe('a passage that the reader is led to', () => {
  test.for([
    ['in a paragraph of its own', (line: string) => `<p>${line}</p>`],
    ['in one element with the whole text', (line: string) => `${line}<br>`],
  ] as const)('comes into view %s', ([, html]) => {
    const range = lineOf(html, 33);
    expect(isInView(range)).toBe(false);
    scrollTo(range, window, true);
    expect(isInView(range)).toBe(true);
  });
});
