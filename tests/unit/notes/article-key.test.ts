import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleKey, ownAddress } from '../../../src/notes/article-key.ts';

const story = 'https://example.com/world/2024/dam-breaks';

const views = 'amp print story-1 index.html b.amp x.amp.html %61mp %2561 % é .. %2e';
const marks = '/ ? & = #! # : @ utm_source=x ref=7';
const pieces = `${views} ${marks}`.split(' ');
const beginnings = [
  '',
  'http://example.co.uk',
  'https://www.m.example.com/',
  'https://amp.print.co.uk/',
  'https://www.google.com/amp/s/',
  'https://x.cdn.ampproject.org/c/s/',
  'file:///',
  '//',
];

describe('the key of an article', () => {
  it.each([
    'https://www.example.com/world/2024/dam-breaks',
    'http://example.com/world/2024/dam-breaks',
    'https://example.com/world/2024/dam-breaks/',
    'https://example.com//world/2024/dam-breaks',
    'https://EXAMPLE.com/world/2024/dam-breaks#comments',
    'https://example.com:443/world/2024/dam-breaks?',
    'https://example.com./world/2024/dam%2Dbreaks',
    'https://m.example.com/world/2024/dam-breaks',
    'https://mobile.example.com/world/2024/dam-breaks',
    'https://amp.example.com/world/2024/dam-breaks',
    'https://example.com/amp/world/2024/dam-breaks',
    'https://example.com/world/2024/dam-breaks/amp/',
    'https://example.com/world/2024/amp/dam-breaks',
    'https://example.com/world/2024/dam-breaks.amp',
    'https://example.com/world/2024/dam-breaks/index.html',
    'https://example.com/world/2024/dam-breaks/amp/index.html',
    'https://example.com/world/2024/dam-breaks?amp=1&amp_js_v=0.1',
    'https://example.com/world/2024/dam-breaks?outputType=amp',
    'https://example.com/world/2024/dam-breaks/print',
    'https://example.com/print/world/2024/dam-breaks',
    'https://example.com/world/2024/dam-breaks?output=print',
    'https://example.com/world/2024/dam-breaks?utm_source=x&UTM_medium=y&fbclid=1&gclid=2',
    'https://example.com/world/2024/dam-breaks?ref=home&at_medium=RSS&xtor=AL-1',
    'https://example-com.cdn.ampproject.org/c/s/example.com/world/2024/dam-breaks',
    'https://www.google.com/amp/s/www.example.com/world/2024/dam-breaks/amp/',
  ])('is the same for %s', (url) => {
    expect(articleKey(url)).toBe(story);
  });

  it.each([
    ['https://example.com/story?id=1', 'https://example.com/story?id=2'],
    ['https://example.com/?p=17', 'https://example.com/?p=18'],
    ['https://example.com/story?page=1', 'https://example.com/story?page=2'],
    ['https://example.com/story?ref=10233', 'https://example.com/story?ref=10234'],
    ['https://example.com/news/a', 'https://example.com/news/A'],
    ['https://example.com/amp', 'https://example.com/print'],
    ['https://example.com/story-amp', 'https://example.com/story'],
    ['https://one.example.com/story', 'https://two.example.com/story'],
    ['https://example.com/story', 'https://example.org/story'],
    ['https://example.com:8080/story', 'https://example.com/story'],
    ['https://m.github.io/story', 'https://www.github.io/story'],
    ['https://example.com/#!/story/1', 'https://example.com/#!/story/2'],
    ['https://example.com/a%2Fb', 'https://example.com/a/b'],
  ])('tells %s from %s', (a, b) => {
    expect(articleKey(a)).not.toBe(articleKey(b));
  });

  it('does not depend on the order of the parameters', () => {
    expect(articleKey('https://example.com/s?b=2&a=1')).toBe(
      articleKey('https://example.com/s?a=1&utm_id=3&b=2'),
    );
  });

  it('keeps what is not a web address as it is', () => {
    expect(articleKey('file:///home/me/story.html')).toBe('file:///home/me/story.html');
    expect(articleKey('not an address')).toBe('not an address');
  });

  it('is its own key, whatever the address', () => {
    const piece = fc.constantFrom(...pieces);
    const start = fc.constantFrom(...beginnings);
    fc.assert(
      fc.property(start, fc.array(piece, { maxLength: 12 }), (beginning, rest) => {
        const key = articleKey(beginning + rest.join(''));
        expect(articleKey(key)).toBe(key);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the address that a page declares as its own', () => {
  const declared = 'https://www.example.com/2024/the-story';

  it('is believed on the same site', () => {
    expect(articleKey('https://amp.example.com/x/123', declared)).toBe(
      'https://example.com/2024/the-story',
    );
    expect(ownAddress('https://example.com/story?id=7', declared)).toBe(declared);
  });

  it('is not believed when it is the front page', () => {
    expect(articleKey(story, 'https://www.example.com/')).toBe(story);
  });

  it('is not believed when it is a section, but is when it is the article above a part of it', () => {
    expect(articleKey(story, 'https://www.example.com/world')).toBe(story);
    const part = 'https://example.com/live/dam-breaks-in-westmark/post-7';
    const whole = 'https://example.com/live/dam-breaks-in-westmark';
    expect(articleKey(part, whole)).toBe(whole);
  });

  it('is not believed when it is one address for many articles', () => {
    const url = 'https://example.com/story.php?id=7';
    expect(articleKey(url, 'https://example.com/story.php')).toBe(url);
  });

  it('is not believed when it is on another site', () => {
    expect(articleKey(story, 'https://elsewhere.org/2024/dam')).toBe(story);
    expect(articleKey('https://one.github.io/a', 'https://two.github.io/a')).toBe(
      'https://one.github.io/a',
    );
    expect(ownAddress(story, 'javascript:alert(1)')).toBe(story);
  });

  it('is believed from an AMP cache', () => {
    const cached =
      'https://www-example-com.cdn.ampproject.org/v/s/www.example.com/a/amp?usqp=mq331';
    expect(articleKey(cached, 'https://www.example.com/a')).toBe('https://example.com/a');
  });
});
