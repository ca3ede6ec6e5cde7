import { expect, test } from 'vitest';
import front from '../../fixtures/pages/article/front.html?raw';
import plain from '../../fixtures/pages/article/plain.html?raw';
import rtl from '../../fixtures/pages/article/rtl.html?raw';
import shadow from '../../fixtures/pages/article/shadow.html?raw';
import typical from '../../fixtures/pages/article/typical.html?raw';
import type { Article } from '../../../src/article/article.ts';
import { readArticle } from '../../../src/article/read.ts';
import { openPage } from './frame.ts';

async function read(html: string, url: string): Promise<Article> {
  const reading = await readArticle(await openPage(html), { url });
  if (!reading) throw new Error('No article was read.');
  return reading.article;
}

function blocks(article: Article): string[] {
  return article.blocks.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`);
}

const post = 'https://www.harbourpost.example/news/ferry-night-crossings?from=mail#top';

test('the main text of a typical page is what a reader reads, block by block', async () => {
  expect(blocks(await read(typical, post))).toEqual([
    'paragraph: “We heard a bang and then the lights went out,” said Mara Lindqvist, a nurse who was on board the evening ferry to Tarn. She and 212 others were taken off by lifeboat.',
    'paragraph: The line stopped all night crossings on Wednesday, a day after fire broke out in the engine room, according to a report by the coast guard.',
    'heading: What is known so far',
    'paragraph: The ship was built in 1998 and last inspected in May, the company said in a statement. It declined to say more.',
    'item: All night crossings are cancelled until the end of the month.',
    'item: Day crossings leave two hours apart, from both ports.',
    'quotation: We will not sail by night until we know what happened, the company’s director, Jon Vik, wrote to the crews.',
    'paragraph: He did not.',
    'cell: Crossing',
    'cell: Leaves',
    'cell: Tarn',
    'cell: 08:00',
    'paragraph: An inquiry has been opened, and its findings are expected in June, three officials said.',
  ]);
});

test('what the page says about the article is read beside it', async () => {
  const { text, blocks: _, links, ...about } = await read(typical, post);
  expect(about).toEqual({
    url: 'https://www.harbourpost.example/news/ferry-night-crossings?from=mail',
    canonicalUrl: 'https://www.harbourpost.example/news/ferry-night-crossings',
    title: 'Ferry line stops night crossings after engine fire',
    byline: ['Ines Calder', 'Tom Ødegaard'],
    published: '2026-03-04T06:30:00+01:00',
    modified: '2026-03-04T09:05:00+01:00',
    outlet: { name: 'The Harbour Post', host: 'harbourpost.example' },
    language: 'en-gb',
    direction: 'ltr',
  });
  expect(links.map(({ start, end, href, own }) => [text.slice(start, end), href, own])).toEqual([
    ['report by the coast guard', 'https://coast.example.org/report#p2', false],
    ['said in a statement', expect.stringMatching(/\/files\/statement$/), expect.any(Boolean)],
  ]);
});

test('line breaks in pairs part paragraphs, and a single one is a space', async () => {
  expect(blocks(await read(plain, 'https://valleyvoice.example/mill'))).toEqual([
    'paragraph: (ValleyVoice.example) – The council has sold the old mill to a family from the next valley, the mayor said on Monday night.',
    'paragraph: The price was not given. Three members voted against the sale, among them Petra Novak, who called it “a gift to friends.”',
    'paragraph: Nobody from the family could be reached. The mill has stood empty since the flood of 1997, and its roof fell in ten years later.',
  ]);
});

test('a page that declares nothing usable is read from what it shows, and what it does not show is left out', async () => {
  const {
    text,
    blocks: _,
    dateline,
    ...about
  } = await read(plain, 'https://valleyvoice.example/mill');
  expect(text.slice(dateline?.start, dateline?.end)).toBe('(ValleyVoice.example)');
  // No date: a day without a year and a copyright line are none. The canonical address is another site's.
  expect(about).toEqual({
    url: 'https://valleyvoice.example/mill',
    canonicalUrl: 'https://valleyvoice.example/mill',
    title: 'Council sells the old mill',
    byline: [],
    outlet: { name: 'Valley Voice', host: 'valleyvoice.example' },
    language: 'en',
    direction: 'ltr',
    links: [],
  });
});

test('text in open shadow roots is read where it is drawn', async () => {
  const article = await read(shadow, 'https://ridge.example/pass');
  expect(blocks(article).map((block) => block.slice(0, 33))).toEqual([
    'paragraph: The road over the pass',
    'paragraph: Trucks have to go roun',
    'paragraph: The office expects to ',
    'paragraph: “We have not seen such',
  ]);
});

test('a right-to-left page keeps its direction and language', async () => {
  const article = await read(rtl, 'https://example.com/bridge');
  expect(article).toMatchObject({
    direction: 'rtl',
    language: 'he',
    title: 'הגשר הישן נסגר לתנועה',
  });
  expect(article.blocks).toHaveLength(4);
});

test('a page without a main text is no article', async () => {
  const document = await openPage('<title>Log in</title><form><label>Name <input></label></form>');
  expect(await readArticle(document)).toBeUndefined();
});

test('a front page of teasers is no article', async () => {
  expect(await readArticle(await openPage(front))).toBeUndefined();
});

test('an article that arrives late is read when it has arrived', async () => {
  const document = await openPage('<title>Wait</title><main><p>Loading …</p></main>');
  expect(await readArticle(document)).toBeUndefined();
  const main = document.querySelector('main');
  const sentence = 'The court ruled on Friday that the dam may stay, three judges to two.';
  main?.replaceChildren(
    ...[1, 2, 3, 4].map((number) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = `${sentence} This is part ${number} of it.`;
      return paragraph;
    }),
  );
  expect((await readArticle(document))?.article.blocks).toHaveLength(4);
});

const story = [
  'The river authority closed three bridges on Monday after the water rose by two metres in a day.',
  'Nobody should cross until every pillar has been looked at, said Marta Holm, who leads the authority.',
  'According to the ministry, twelve thousand people use the three bridges on every single working day.',
];
const said = (text: string) => `<p>${text}</p>`;

test('comments below an article are not its text, also where nothing but their heading names them', async () => {
  const comments = Array.from(
    { length: 12 },
    (_, index) =>
      `<div><p>I crossed bridge ${index} every day for thirty years and nobody ever asked me about it.</p></div>`,
  );
  const body = `<div><h1>Bridges closed</h1><div>${story.map(said).join('')}</div><div><h3>12 comments</h3>${comments.join('')}</div></div>`;
  const article = await read(`<title>Bridges closed</title>${body}`, 'https://example.com/bridges');
  expect(article.text).toBe(story.join('\n'));
});

test('an article goes on after a box of other articles in its midst', async () => {
  const between =
    '<div><h3>Related stories</h3><div><p>A bridge that was closed for a year and what became of the people near it.</p></div></div>';
  const [first = '', ...rest] = story;
  const body = `<main><h1>Bridges closed</h1>${said(first)}${between}${rest.map(said).join('')}</main>`;
  const article = await read(`<title>Bridges closed</title>${body}`, 'https://example.com/bridges');
  expect(article.text.endsWith(rest.join('\n'))).toBe(true);
});

test('the data of the article before the last navigation says nothing about this one', async () => {
  const old = {
    '@type': 'NewsArticle',
    headline: 'Ferry line stops night crossings',
    datePublished: '2020-01-01',
    author: 'Jon Vik',
  };
  const article = await read(
    `<title>Bridges closed</title><script type="application/ld+json">${JSON.stringify(old)}</script><main><h1>Bridges closed</h1>${story.map(said).join('')}</main>`,
    'https://example.com/bridges',
  );
  expect(article).toMatchObject({ title: 'Bridges closed', byline: [] });
  expect(article.published).toBeUndefined();
});

test('what stands in closed details is not read, and in open ones it is', async () => {
  const fold = (open: string, text: string) =>
    `<details ${open}><summary>Background</summary>${said(text)}</details>`;
  const body = `${story.map(said).join('')}${fold('', 'The first bridge was built by prisoners in 1921, the city archive says.')}${fold('open', 'The second bridge was built in 1954 and paid for by the mill.')}`;
  const { text } = await read(`<main>${body}</main>`, 'https://example.com/bridges');
  expect(text).toContain('The second bridge');
  expect(text).not.toContain('The first bridge');
});

test.each([
  ['<p class="date">Published 3 May 2021</p>', '2021-05-03'],
  ['<time datetime="2021-05-03T10:00Z">Monday</time>', '2021-05-03T10:00Z'],
  ['<p class="date">© 3 May 2021 Example</p>', undefined],
  ['<footer><time datetime="2021-05-03">3 May 2021</time></footer>', undefined],
  ['<p class="date">Updated: 3 May 2021</p>', undefined],
])('%s dates the article %s', async (line, published) => {
  const html = `<main><h1>Bridges closed</h1>${line}${story.map(said).join('')}</main>`;
  const article = await read(html, 'https://example.com/bridges');
  expect(article.published).toBe(published);
});
