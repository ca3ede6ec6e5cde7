import { expect, test } from 'vitest';
import shadow from '../../fixtures/pages/article/shadow.html?raw';
import typical from '../../fixtures/pages/article/typical.html?raw';
import { readArticle } from '../../../src/article/read.ts';
import { openPage } from './frame.ts';

test.each([
  ['typical', typical],
  ['shadow', shadow],
])('reading the %s page changes nothing in it', async (_, html) => {
  const document = await openPage(html);
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((found) => records.push(...found));
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  const before = document.documentElement.outerHTML;
  await readArticle(document);
  expect([...records, ...observer.takeRecords()]).toEqual([]);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('long work is cut by pauses', async () => {
  const paragraphs = Array.from(
    { length: 5000 },
    (_, index) =>
      `<div><p>The minister said that bridge number ${index} would stay closed.</p></div>`,
  );
  const document = await openPage(`<main>${paragraphs.join('')}</main>`);
  let pauses = 0;
  const reading = await readArticle(document, {
    pause: () => {
      pauses += 1;
      return Promise.resolve();
    },
  });
  expect(reading?.article.blocks.length).toBe(5000);
  expect(pauses).toBeGreaterThan(2);
});

test('an aborted reading ends with the reason of its signal', async () => {
  const document = await openPage(typical);
  const reason = new Error('The page was left.');
  await expect(readArticle(document, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
});

test('elements nested beyond all measure are no danger', async () => {
  const document = await openPage('<main></main>');
  let inner: Element = document.querySelector('main') ?? document.body;
  for (let depth = 0; depth < 1500; depth += 1) {
    inner = inner.appendChild(document.createElement('div'));
  }
  inner.textContent = 'The deepest sentence on the page is not read by anyone.';
  expect(await readArticle(document)).toBeUndefined();
});
