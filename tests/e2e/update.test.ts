import { expect, it } from 'vitest';
import { fixture } from '../../scripts/browser/site.ts';
import { until } from '../../scripts/browser/until.ts';
import { start } from './support/start.ts';
import { marked, placeOf } from './support/words.ts';

const { site, extension } = await start();

it('after an update the old reader stops, and the new one reads the page that is open', async () => {
  const tab = await extension.open(site.serve('/harbour', fixture('sample.html')));
  await tab.read();
  const { page } = tab;
  const openCard = async () => {
    const { x, y } = await placeOf(page, 'We have waited long enough');
    await page.mouse.move(1, 1);
    await page.mouse.click(x, y);
  };
  const hosts = () => page.evaluate(() => document.querySelectorAll('who-says-ui').length);
  await openCard();
  await until('the card is open', async () => ((await hosts()) === 1 ? true : undefined));
  await extension.session.update();
  // The old reader notices at its reader's next move, and takes its card away.
  await until('the old card is gone', async () => {
    await page.mouse.move(20 + Math.random() * 20, 20);
    await page.evaluate(() => document.body.append(document.createElement('br')));
    return (await hosts()) === 0 ? true : undefined;
  });
  await until('the claims are marked again', async () =>
    (await marked(page, 'claim-person')).length > 0 ? true : undefined,
  );
  await openCard();
  await until('one card is open', async () => ((await hosts()) > 0 ? true : undefined));
  expect(await hosts()).toBe(1);
});
