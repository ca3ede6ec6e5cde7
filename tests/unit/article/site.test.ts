import { expect, test } from 'vitest';
import { siteOf, webUrl, withoutFragment } from '../../../src/article/site.ts';

test.each([
  ['www.example.com', 'example.com'],
  ['amp.news.example.co.uk', 'example.co.uk'],
  ['Example.COM.', 'example.com'],
  ['www.example.com.au', 'example.com.au'],
  ['anna.substack.com', 'anna.substack.com'],
  ['one.blogspot.co.uk', 'one.blogspot.co.uk'],
  ['localhost', 'localhost'],
  ['127.0.0.1', '127.0.0.1'],
])('%s belongs to %s', (host, site) => {
  expect(siteOf(host)).toBe(site);
});

test('only web addresses are links', () => {
  const base = 'https://example.com/a/b';
  expect(webUrl('../c', base)?.href).toBe('https://example.com/c');
  expect(webUrl('//other.example/x', base)?.href).toBe('https://other.example/x');
  for (const address of [
    'javascript:alert(1)',
    'mailto:a@b.example',
    'data:text/html,x',
    'http://[',
    '',
    null,
  ]) {
    expect(webUrl(address, base)).toBeUndefined();
  }
});

test('an address loses its fragment and nothing else', () => {
  expect(withoutFragment('https://example.com/a?b=c#d#e')).toBe('https://example.com/a?b=c');
});
