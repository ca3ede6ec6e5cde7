import { describe, expect, it } from 'vitest';
import { bundle } from '../../scripts/pages/bundle.ts';
import { articleBody, newsHead, page, paragraphs } from '../fixtures/pages/page.ts';
import type { Tab } from '../../scripts/browser/extension.ts';
import { until } from '../../scripts/browser/until.ts';
import { start } from './support/start.ts';
import { marked, placeOf } from './support/words.ts';

const { site, extension } = await start();

const cardAt = async (tab: Tab, words: string) => {
  const { x, y } = await placeOf(tab.page, words);
  await tab.page.mouse.move(1, 1);
  await tab.page.mouse.click(x, y);
  return until('the card is open', async () => (await tab.overlay()) || undefined);
};

const marksHolm = (tab: Tab) =>
  until('Holm’s words are marked', async () => {
    const words = await marked(tab.page, 'claim-person');
    return words.some((text) => text.includes('Nobody should cross')) ? words : undefined;
  });

/** The share of coloured pixels around a point of the page, as the browser drew them. */
async function tintAt(tab: Tab, { x, y }: { x: number; y: number }): Promise<number> {
  const clip = { x: Math.max(0, x - 30), y: y - 12, width: 60, height: 24 };
  const shot = await tab.page.screenshot({ clip, encoding: 'base64' });
  return tab.page.evaluate(async (data) => {
    const image = await createImageBitmap(
      await (await fetch(`data:image/png;base64,${data}`)).blob(),
    );
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!context) return -1;
    context.drawImage(image, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
    let tinted = 0;
    for (let at = 0; at < pixels.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = pixels.slice(at, at + 3);
      if (Math.max(red, green, blue) - Math.min(red, green, blue) > 8) tinted += 1;
    }
    return tinted / (pixels.length / 4);
  }, shot);
}

describe('pages with strict policies', () => {
  it.each([
    ['a strict content security policy', "default-src 'none'; style-src 'none'; script-src 'none'"],
    [
      'Trusted Types',
      "require-trusted-types-for 'script'; trusted-types 'none'; script-src 'self'",
    ],
  ])('paints and shows the card under %s', async (name, policy) => {
    const path = `/policy-${name.length}`;
    const headers = { 'content-security-policy': policy };
    const tab = await extension.open(
      site.serve(path, { body: page({ head: newsHead, body: articleBody }), headers }),
    );
    expect((await tab.read()).status).toBe('read');
    await marksHolm(tab);
    expect(await cardAt(tab, 'Nobody should cross')).toContain('Marta Holm');
  });

  it('paints pixels, not only registrations', async () => {
    const style = '<style>body{background:#fff;color:#111;font:20px/2 sans-serif}</style>';
    const tab = await extension.open(
      site.serve('/pixels', page({ head: newsHead + style, body: articleBody })),
    );
    await tab.read();
    await marksHolm(tab);
    expect(await tintAt(tab, await placeOf(tab.page, 'Nobody should cross'))).toBeGreaterThan(0.3);
  });
});

describe('pages that change under the reader', () => {
  it('keeps its marks when React renders its text again, and React keeps working', async () => {
    const app = await bundle(
      new URL('../fixtures/apps/react-app.ts', import.meta.url).pathname,
      'app',
    );
    const body = `<main></main><script>var process = { env: { NODE_ENV: 'production' } };${app.replaceAll('</script', '<\\/script')}</script>`;
    const tab = await extension.open(site.serve('/react', page({ head: newsHead, body })));
    const errors: unknown[] = [];
    tab.page.on('pageerror', (error) => errors.push(error));
    await marksHolm(tab);
    for (let round = 0; round < 3; round += 1) {
      await tab.page.evaluate('renderAgain()');
      await marksHolm(tab);
    }
    expect(await tab.page.evaluate(() => document.querySelector('.round')?.textContent)).toBe(
      'Updated 3 times',
    );
    expect(await cardAt(tab, 'Nobody should cross')).toContain('Marta Holm');
    expect(errors).toEqual([]);
  });

  it('keeps its marks when a framework replaces the text', async () => {
    const script = `
      const texts = ${JSON.stringify(paragraphs)};
      const article = document.querySelector('article');
      const draw = () => article.replaceChildren(...texts.map((text) => Object.assign(document.createElement('p'), { textContent: text })));
      draw();
      window.redraw = draw;`;
    const body = `<main><article></article></main><script>${script}</script>`;
    const tab = await extension.open(site.serve('/replaced', page({ head: newsHead, body })));
    await tab.read();
    await marksHolm(tab);
    await tab.page.evaluate('redraw()');
    await marksHolm(tab);
    expect(await cardAt(tab, 'Nobody should cross')).toContain('Marta Holm');
  });

  it('reads an article that arrives late', async () => {
    const script = `setTimeout(() => { document.querySelector('main').innerHTML = ${JSON.stringify(articleBody)}; }, 1500);`;
    const body = `<main></main><script>${script}</script>`;
    const tab = await extension.open(site.serve('/late', page({ head: newsHead, body })));
    await marksHolm(tab);
  });

  it('reads the next article of a single-page site and takes off the old marks', async () => {
    const next = paragraphs.map((text) =>
      text.replaceAll('Holm', 'Lund').replace('Nobody should cross', 'Everybody may cross'),
    );
    const script = `window.go = () => {
      history.pushState({}, '', '/next');
      document.title = 'Bridges open again';
      document.querySelector('article').innerHTML = ${JSON.stringify(next.map((text) => `<p>${text}</p>`).join(''))};
    };`;
    const body = `${articleBody}<script>${script}</script>`;
    const tab = await extension.open(site.serve('/first', page({ head: newsHead, body })));
    await tab.read();
    await marksHolm(tab);
    await tab.page.evaluate('go()');
    const words = await until('the new article is marked', async () => {
      const found = await marked(tab.page, 'claim-person');
      return found.some((text) => text.includes('Everybody may cross')) ? found : undefined;
    });
    expect(words.join()).not.toContain('Nobody should cross');
    expect((await tab.describe())?.url).toContain('/next');
  });
});

describe('pages that are built in other ways', () => {
  it('reads and marks text in open shadow roots', async () => {
    const script = `
      for (const text of ${JSON.stringify(paragraphs)}) {
        const box = document.createElement('div');
        box.attachShadow({ mode: 'open' }).innerHTML = '<p>' + text + '</p>';
        document.querySelector('article').append(box);
      }`;
    const body = `<main><article></article></main><script>${script}</script>`;
    const tab = await extension.open(site.serve('/shadow', page({ head: newsHead, body })));
    const report = await tab.read();
    expect(report.article?.text).toContain('Marta Holm');
    await marksHolm(tab);
    const inRoot = await tab.page.evaluate(() => {
      const root = document.querySelectorAll('article div')[1]?.shadowRoot;
      root?.querySelector('p')?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = root?.querySelector('p')?.getBoundingClientRect();
      return box && { x: box.x + 30, y: box.y + 10 };
    });
    if (!inRoot) throw new Error('no text in the shadow root');
    expect(await tintAt(tab, inRoot)).toBeGreaterThan(0.3);
  });

  it('leaves a page alone that is no article', async () => {
    const tab = await extension.open(
      site.serve('/shop', page({ body: '<h1>Boots</h1><p>Very good boots, said nobody.</p>' })),
    );
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await tab.describe()).toBeUndefined();
    expect(await tab.page.evaluate(() => document.querySelector('who-says-ui'))).toBeNull();
  });

  it('breaks nothing on a right-to-left page, and says that its language is not read', async () => {
    const text =
      'قال رئيس البلدية إن الجسور ستبقى مغلقة حتى يوم الخميس بعد ارتفاع منسوب المياه في النهر. '.repeat(
        6,
      );
    const body = `<main><article><h1>إغلاق ثلاثة جسور</h1><p>${text}</p><p>${text}</p></article></main>`;
    const tab = await extension.open(
      site.serve('/rtl', page({ head: newsHead, body, html: 'lang="ar" dir="rtl"' })),
    );
    const report = await tab.read();
    expect(report.status).toBe('language');
    expect(await tab.page.evaluate(() => document.querySelector('h1')?.textContent)).toBe(
      'إغلاق ثلاثة جسور',
    );
  });
});
