import { describe, expect, it } from 'vitest';
import type { Tab } from '../../scripts/browser/extension.ts';
import { articleBody, newsHead, page } from '../fixtures/pages/page.ts';
import { screenOf, type Screen } from './support/screen.ts';
import { start } from './support/start.ts';

const { site, extension } = await start(({ port }) => ({ proxy: port }));
site.serve('/story', page({ head: newsHead, body: articleBody }));

const popupOf = async (tab: Tab): Promise<Screen> => {
  const popup = await extension.session.openScreen(`src/screens/popup/index.html?tab=${tab.id}`);
  await popup.setViewport({ width: 380, height: 600 });
  return screenOf(popup);
};

/** Our own page, visited under the host's name; no request leaves this machine. */
const popupAt = async (host: string): Promise<Screen> => {
  const tab = await extension.open(`http://${host}/story`);
  await tab.read();
  return popupOf(tab);
};

// Hosts that browsers only ever visit by https (HSTS preload) cannot be answered for here.
describe('the outlet in the popup', () => {
  it('is named with what is known of it, by whom, and since when', async () => {
    const popup = await popupAt('www.latimes.com');
    await popup.shows('Los Angeles Times');
    await popup.shows('Nant Capital');
    await popup.shows('What raters say');
  });

  it('shows the ratings of one rater by topic, side by side and never as one', async () => {
    const popup = await popupAt('www.foxnews.com');
    await popup.shows('Fox News');
    await popup.shows('(politics and science)');
    await popup.shows('(talk shows)');
    expect(await popup.text()).not.toMatch(/average|overall score/i);
  });

  it('says who calls an outlet state-controlled', async () => {
    const popup = await popupAt('www.xinhuanet.com');
    await popup.shows('State Council of China');
    await popup.shows('state-controlled media');
  });

  it('says that an outlet is satire', async () => {
    const popup = await popupAt('www.theonion.com');
    await popup.shows('The Onion');
    await popup.shows(/satire/i);
  });

  it('names the report that lists a site', async () => {
    const popup = await popupAt('12com.ru');
    await popup.shows('Named in reports');
    await popup.shows('InfoRos');
  });

  it('insinuates nothing about a site that is in no list', async () => {
    const popup = await popupAt('nowhere-ledger.test');
    await popup.shows(/In none of the \d+ bundled lists/);
    await popup.shows('River Post');
    expect(await popup.text()).not.toContain('What raters say');
  });

  it('belongs to the tab that it was opened for', async () => {
    const times = await extension.open('http://www.latimes.com/story');
    const onion = await extension.open('http://www.theonion.com/story');
    await Promise.all([times.read(), onion.read()]);
    const [first, second] = [await popupOf(times), await popupOf(onion)];
    await first.shows('Nant Capital');
    await second.shows('The Onion');
    expect(await first.text()).not.toContain('The Onion');
    expect(await second.text()).not.toContain('Nant Capital');
  });
});
