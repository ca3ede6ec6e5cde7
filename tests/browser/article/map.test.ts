import { array, assert, asyncProperty, constantFrom, nat, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import shadow from '../../fixtures/pages/article/shadow.html?raw';
import typical from '../../fixtures/pages/article/typical.html?raw';
import type { ArticleReading } from '../../../src/article/article.ts';
import { readArticle } from '../../../src/article/read.ts';
import { openPage } from './frame.ts';

/** What no reader sees, and white space, of which a reader sees one kind only. */
const blank = /[\s\u00AD\u200B\u2060\uFEFF]+/g;

async function read(html: string): Promise<ArticleReading> {
  const reading = await readArticle(await openPage(html));
  if (!reading) throw new Error('No article was read.');
  return reading;
}

/** Every offset leads to a position and back, and every block's range holds the block's text. */
function expectExact({ article: { text, blocks }, map }: ArticleReading): void {
  for (let offset = 0; offset <= text.length; offset += 1) {
    const place = map.rangeOf(offset, offset);
    expect(place && map.offsetOf(place.startContainer, place.startOffset)).toBe(offset);
  }
  for (const { start, end } of blocks) {
    const shown = map.rangeOf(start, end)?.toString().replace(blank, '');
    expect(shown).toBe(text.slice(start, end).replace(blank, ''));
  }
}

test.each([
  ['with shadow roots', shadow],
  // Hidden text inside a paragraph is in its range, though not in its text: that part is cut out here.
  ['of every kind', typical.replace(/<span class="sr-only">.*?<\/span>/, '')],
])('every offset of a page %s leads to a position and back', async (_, html) => {
  expectExact(await read(html));
});

const word = constantFrom(
  'river',
  'bridge',
  'Holm',
  'said',
  'co&shy;operation',
  'zero&#8203;width',
  'Zoë',
  '🌉',
  '1,200',
  'naïve',
  '&lt;b&gt;',
);
const gap = constantFrom(' ', '\n   ', '&nbsp;', ' &nbsp; ', '<br>', '&#8201;', '<!-- note --> ');
const inline = constantFrom('', 'em', 'a', 'strong', 'span', 'cite');

const run = tuple(array(tuple(word, gap), { minLength: 1, maxLength: 8 }), inline).map(
  ([parts, tag]) => {
    const text = parts.flat().join('');
    return tag === '' ? text : `<${tag}>${text}</${tag}>`;
  },
);
const paragraph = tuple(
  array(run, { minLength: 1, maxLength: 5 }),
  constantFrom('p', 'div', 'li', 'blockquote', 'section'),
).map(
  ([runs, tag]) =>
    `<${tag}>The mayor said on Monday that ${runs.join('')} would be closed until the end of the month.</${tag}>`,
);

test('every offset of any page leads to a position and back', async () => {
  await assert(
    asyncProperty(array(paragraph, { minLength: 4, maxLength: 8 }), async (paragraphs) => {
      expectExact(await read(`<main>${paragraphs.join('\n')}</main>`));
    }),
    { numRuns: 25 },
  );
});

test('any stretch of text is found again as a range and as offsets', async () => {
  const { article, map } = await read(typical);
  const { text, blocks } = article;
  const isSeam = (offset: number) => blocks.some((block) => block.end === offset);
  assert(
    property(nat(text.length), nat(200), (start, length) => {
      const end = Math.min(start + length, text.length);
      const range = map.rangeOf(start, end);
      if (!range) throw new Error('A stretch of the text has no range.');
      // A stretch that begins or ends on the line feed between two blocks has no place of its own.
      if (!isSeam(start)) expect(map.offsetOf(range.startContainer, range.startOffset)).toBe(start);
      if (!isSeam(end - 1)) expect(map.offsetOf(range.endContainer, range.endOffset)).toBe(end);
    }),
    { numRuns: 300 },
  );
});

test('positions between elements are those of the text beside them', async () => {
  const { article, map } = await read(typical);
  const document = map.rangeOf(0, 0)?.startContainer.ownerDocument;
  const body = document?.querySelector('.article-body');
  const [first, second] = body?.querySelectorAll('p') ?? [];
  if (!document || !body || !first || !second) throw new Error('The fixture has changed.');
  expect(map.offsetOf(first, 0)).toBe(article.blocks[0]?.start);
  expect(map.offsetOf(first, first.childNodes.length)).toBe(article.blocks[0]?.end);
  expect(map.offsetOf(second, 0)).toBe(article.blocks[1]?.start);
  expect(map.offsetOf(document.body, 0)).toBe(0);
  expect(map.offsetOf(document.body, document.body.childNodes.length)).toBe(article.text.length);
});

test('places outside the main text have no offset', async () => {
  const { map } = await read(typical);
  const document = map.rangeOf(0, 0)?.startContainer.ownerDocument;
  const heading = document?.querySelector('h1');
  const comment = document?.querySelector('#comments p');
  if (!heading?.firstChild || !comment) throw new Error('The fixture has changed.');
  expect(map.offsetOf(heading.firstChild, 3)).toBeUndefined();
  expect(map.offsetOf(comment, 0)).toBeUndefined();
});

test.each([
  [-1, 3],
  [5, 4],
  [0, 1_000_000],
  [Number.NaN, 2],
])('offsets outside the text (%d to %d) have no range', async (start, end) => {
  const { map } = await read(typical);
  expect(map.rangeOf(start, end)).toBeUndefined();
});
