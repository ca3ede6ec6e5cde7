import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { selectedText } from '../../../src/marks/selection.ts';
import { readSample, type Sample } from './sample.ts';

let sample: Sample;
let stop: AbortController;

beforeEach(async () => {
  stop = new AbortController();
  sample = await readSample(stop.signal);
});
afterEach(() => stop.abort());

const textOf = (range: Range) => {
  const { article, map } = sample;
  const found = selectedText(range, map, article.blocks, article.text);
  return found && article.text.slice(found.start, found.end);
};

describe('what a selection holds of the article', () => {
  it('is exactly the selected words', () => {
    const { start, end } = sample.spanOf('12,000 people use the bridges');
    const range = sample.map.rangeOf(start, end);
    expect(range && textOf(range)).toBe('12,000 people use the bridges');
  });

  it('is the article’s part of a selection that goes beyond it', () => {
    document.querySelector('main')?.insertAdjacentHTML('afterend', '<footer>© River Post</footer>');
    const range = document.createRange();
    const { start } = sample.spanOf('The bridges were last repaired');
    const from = sample.map.rangeOf(start, start + 1);
    if (from) range.setStart(from.startContainer, from.startOffset);
    range.setEnd(document.body, document.body.childNodes.length);
    expect(textOf(range)).toBe('The bridges were last repaired in 1998.');
  });

  it('spans paragraphs', () => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('article') ?? document.body);
    expect(textOf(range)?.split('\n').length).toBe(sample.article.blocks.length);
  });

  it('is nothing outside the article, and nothing for a mere caret', () => {
    document.body.insertAdjacentHTML('beforeend', '<footer>© River Post</footer>');
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('footer') ?? document.body);
    expect(textOf(range)).toBeUndefined();
    range.collapse();
    expect(textOf(range)).toBeUndefined();
  });
});
