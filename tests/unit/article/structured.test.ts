import { anything, assert, property } from 'fast-check';
import { expect, test } from 'vitest';
import { declaredBy } from '../../../src/article/declared.ts';
import { Graph, parseLinkedData } from '../../../src/article/structured.ts';

function declared(value: unknown, titles: readonly string[] = []) {
  const graph = new Graph();
  graph.add(value);
  return declaredBy(graph, titles);
}

test('the article is found in a graph, and its people by reference', () => {
  const found = declared({
    '@graph': [
      { '@type': 'WebPage', headline: 'The page', datePublished: '2001-01-01' },
      {
        '@type': ['Thing', 'https://schema.org/NewsArticle'],
        headline: ' Rain\n falls ',
        author: { '@id': '#a' },
      },
      { '@type': 'Person', '@id': '#a', name: 'Ada Holm' },
    ],
  });
  expect(found).toEqual({ headline: 'Rain falls', authors: ['Ada Holm'] });
});

test('of several articles the most telling one is the page’s own', () => {
  const teaser = { '@type': 'NewsArticle', headline: 'Another' };
  const own = {
    '@type': 'NewsArticle',
    headline: 'Own',
    datePublished: '2026-01-01',
    author: 'Ada Holm',
    citation: teaser,
  };
  expect(declared([teaser, own]).headline).toBe('Own');
});

test('the article that the page shows is told from one that it has shown before', () => {
  const old = {
    '@type': 'NewsArticle',
    headline: 'Rain falls on Tarn',
    datePublished: '2026-01-01',
    author: 'Ada Holm',
  };
  const now = { '@type': 'NewsArticle', headline: 'Ferry line stops night crossings' };
  expect(declared([old, now], ['Ferry line stops night crossings | The Post']).headline).toBe(
    now.headline,
  );
  expect(declared([old], ['Ferry line stops night crossings | The Post'])).toEqual({ authors: [] });
});

test('whatever stands there instead, nothing throws and the types hold', () => {
  assert(
    property(anything({ maxDepth: 4 }), anything({ maxDepth: 3 }), (value, other) => {
      const found = declared({
        '@type': 'NewsArticle',
        headline: value,
        author: [other, value],
        publisher: other,
        datePublished: value,
        articleBody: other,
        mainEntityOfPage: value,
      });
      expect(found.authors.every((name) => typeof name === 'string')).toBe(true);
      for (const field of ['headline', 'published', 'publisher', 'body'] as const) {
        expect(['string', 'undefined']).toContain(typeof found[field]);
      }
    }),
  );
});

test('a circle of references and a deep nest come to an end', () => {
  let nest: unknown = { '@type': 'NewsArticle', headline: 'Too deep' };
  for (let depth = 0; depth < 5000; depth += 1) nest = { inner: nest };
  expect(declared(nest)).toEqual({ authors: [] });
  expect(
    declared({ '@type': 'NewsArticle', '@id': '#x', author: { '@id': '#x' } }).authors,
  ).toEqual([]);
});

test('common faults of JSON are mended, and what cannot be is left out', () => {
  expect(parseLinkedData('<!-- {"a": 1} -->')).toEqual({ a: 1 });
  expect(parseLinkedData('//<![CDATA[\n{"a": 1}\n//]]>')).toEqual({ a: 1 });
  expect(parseLinkedData('{"a": "one\ntwo",}')).toEqual({ a: 'one two' });
  expect(parseLinkedData('{"a": 1};')).toEqual({ a: 1 });
  expect(parseLinkedData('{"a":')).toBeUndefined();
  expect(parseLinkedData('')).toBeUndefined();
});
