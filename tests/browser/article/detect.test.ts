import { expect, test } from 'vitest';
import front from '../../fixtures/pages/article/front.html?raw';
import plain from '../../fixtures/pages/article/plain.html?raw';
import typical from '../../fixtures/pages/article/typical.html?raw';
import { looksLikeNews } from '../../../src/article/detect.ts';

/** The verdict on a page at an address. */
function verdict(html: string, path = '/news/story'): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return looksLikeNews(parsed, path);
}

const linked = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const meta = (property: string, content: string): string =>
  `<meta property="${property}" content="${content}">`;

test('a declared news article is one, whatever else is broken on the page', () => {
  expect(verdict(typical)).toBe('article');
  expect(verdict(plain)).toBe('article');
});

test.each(['NewsArticle', 'ReportageNewsArticle', 'OpinionNewsArticle', 'LiveBlogPosting'])(
  'schema.org %s is a news article',
  (type) => {
    expect(verdict(linked({ '@type': type }))).toBe('article');
    expect(
      verdict(linked({ '@graph': [{ '@type': ['Thing', `http://schema.org/${type}`] }] })),
    ).toBe('article');
    expect(verdict(`<div itemscope itemtype="https://schema.org/${type}"></div>`)).toBe('article');
  },
);

test('og:type article counts with a publication time', () => {
  const story = meta('og:type', 'article');
  expect(verdict(story + meta('article:published_time', '2026-03-04'))).toBe('article');
  expect(verdict(story)).toBe('maybe');
});

test('a front page that lists articles is none', () => {
  expect(verdict(front, '/')).toBe('no');
  expect(verdict(front, '/world')).toBe('no');
});

test('an encyclopaedia, a shop and an empty page are none', () => {
  expect(
    verdict(meta('og:type', 'website') + linked({ '@type': 'Article', datePublished: '2004' })),
  ).toBe('no');
  expect(verdict(meta('og:type', 'product') + linked({ '@type': 'Product' }))).toBe('no');
  expect(verdict('')).toBe('no');
});

test('article markup alone with a heading and a time may be one', () => {
  expect(
    verdict('<article><h1>Rain</h1><time datetime="2026-01-02">2 January</time></article>'),
  ).toBe('maybe');
  expect(verdict('<article><h1>About us</h1></article>')).toBe('no');
});
