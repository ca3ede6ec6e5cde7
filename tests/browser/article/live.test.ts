import { expect, test } from 'vitest';
import { readArticle } from '../../../src/article/read.ts';
import { openPage } from './frame.ts';

const sentences = [
  'The river authority closed three bridges on Monday after the water rose by two metres.',
  'Nobody should cross until every pillar has been looked at, said Marta Holm, who leads it.',
  'According to the ministry, twelve thousand people use the three bridges on every working day.',
  'Shopkeepers on the east bank say that they have heard nothing since the bridges were closed.',
];

async function openArticle() {
  const html = `<main>${sentences.map((text) => `<p>${text}</p>`).join('')}</main>`;
  const document = await openPage(html);
  const reading = await readArticle(document);
  if (!reading) throw new Error('No article was read.');
  const main = document.querySelector('main');
  const paragraphs = [...document.querySelectorAll('p')];
  const block = (index: number) => {
    const { start, end } = reading.article.blocks[index] ?? { start: -1, end: -1 };
    return reading.map.rangeOf(start, end);
  };
  if (!main) throw new Error('The page has no main text.');
  return { document, main, paragraphs, block, map: reading.map };
}

test('a text node that the page has replaced has no range, and the others keep theirs', async () => {
  const { paragraphs, block } = await openArticle();
  paragraphs[1]?.replaceChildren('Something else altogether stands here now.');
  expect(block(1)).toBeUndefined();
  expect(block(0)?.toString()).toBe(sentences[0]);
  expect(block(2)?.toString()).toBe(sentences[2]);
});

test('a text that was changed in place has no range rather than a wrong one', async () => {
  const { paragraphs, block, map } = await openArticle();
  const node = paragraphs[2]?.firstChild as Text;
  node.data = `Late on Monday: ${node.data}`;
  expect(block(2)).toBeUndefined();
  expect(map.offsetOf(node, 0)).toBeUndefined();
});

test('the same words in new nodes are found again', async () => {
  const { main, block, map } = await openArticle();
  const markup = main.innerHTML;
  main.innerHTML = '';
  main.innerHTML = markup;
  expect(block(0)).toBeUndefined();
  expect(map.refresh()).toEqual([]);
  expect(sentences.map((_, index) => block(index)?.toString())).toEqual(sentences);
});

test('words that moved to another element are found again; words that are gone are told', async () => {
  const { main, paragraphs, block, map } = await openArticle();
  paragraphs[1]?.remove();
  paragraphs[3]?.remove();
  const section = main.ownerDocument.createElement('section');
  section.innerHTML = `<div><b>${sentences[3]?.slice(0, 20)}</b>${sentences[3]?.slice(20)}</div>`;
  main.append(section);
  expect(map.refresh()).toEqual([1]);
  expect(block(3)?.toString()).toBe(sentences[3]);
  expect(block(1)).toBeUndefined();
});

test('blocks of the same words are found again in their order', async () => {
  const { main, block, map } = await openArticle();
  main.innerHTML = sentences.map((text) => `<p>${text}</p>`).join('<p>An advertisement.</p>');
  map.refresh();
  const tops = sentences.map((_, index) => block(index)?.getBoundingClientRect().top ?? Infinity);
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
});

test('nothing is found again where the whole article is gone, and nothing throws', async () => {
  const { document, block, map } = await openArticle();
  document.body.replaceChildren();
  expect(map.refresh()).toEqual([0, 1, 2, 3]);
  expect(block(0)).toBeUndefined();
});

test('a page that inserts something above or splits a text node does not move the ranges', async () => {
  const { main, paragraphs, block, map } = await openArticle();
  main.prepend('A line that was not there before, with words of its own.');
  expect(block(0)?.toString()).toBe(sentences[0]);
  const node = paragraphs[0]?.firstChild as Text;
  node.splitText(12);
  expect(map.refresh()).toEqual([]);
  expect(block(0)?.toString()).toBe(sentences[0]);
});

test('a paragraph that is added is growth, and a moved, shortened or marked text is none', async () => {
  const { document, main, paragraphs, map } = await openArticle();
  main.append(paragraphs[0] ?? '');
  expect(map.hasGrown()).toBe(false);
  const added = document.createElement('p');
  added.textContent = `${sentences[2]} ${sentences[3]}`;
  main.append(added);
  expect(map.hasGrown()).toBe(true);
});
