import { afterAll, describe, expect, inject, it } from 'vitest';
import { startExtension, type Extension, type Tab } from '../../scripts/browser/extension.ts';
import { fixture } from '../../scripts/browser/site.ts';
import { until } from '../../scripts/browser/until.ts';
import { exportFrom, openLibrary } from './support/library.ts';
import { start } from './support/start.ts';
import { storedIn } from './support/store.ts';
import { marked, placeOf } from './support/words.ts';

const claim = 'it will pass';

const { site, extension: first } = await start();
const address = site.serve('/harbour', fixture('sample.html'));
let second: Extension;

afterAll(() => second?.close());

const readArticle = async (extension: Extension): Promise<Tab> => {
  const tab = await extension.open(address);
  await tab.read();
  return tab;
};

const isMarked = async (tab: Tab) => (await marked(tab.page, 'claim-person')).includes(claim);
const waitUntilMarked = (tab: Tab, wanted: boolean) =>
  until(`the claim is ${wanted ? '' : 'not '}marked`, async () =>
    (await isMarked(tab)) === wanted ? true : undefined,
  );

describe('a claim that the reader has corrected', () => {
  let backup: string;

  it('is saved with the backup', async () => {
    const tab = await readArticle(first);
    await waitUntilMarked(tab, true);
    const { x, y } = await placeOf(tab.page, claim);
    await tab.page.mouse.move(1, 1);
    await tab.page.mouse.click(x, y);
    await tab.press('Correct');
    await tab.press('Not a claim');
    await waitUntilMarked(tab, false);
    backup = await exportFrom(first, await openLibrary(first), /^Backup/);
  });

  it('is corrected in another browser once the backup is imported there, also on the page that is open', async () => {
    second = await startExtension(inject('browser'));
    const tab = await readArticle(second);
    await waitUntilMarked(tab, true);
    const library = await openLibrary(second);
    await library.press('Export and import');
    await library.choose(backup);
    await library.shows('1 new, 0 changed, 0 the same, 0 refused.');
    await library.press(/^New 1/);
    await library.shows(`“${claim}” corrected: Not a claim`);
    await library.press('Import 1 correction');
    await library.shows('Corrections added: 1, changed: 0.');
    await waitUntilMarked(tab, false);
    expect((await storedIn(second)).corrections).toEqual((await storedIn(first)).corrections);
    await library.choose(backup);
    await library.shows('0 new, 0 changed, 1 the same, 0 refused.');
    await library.press('Take the import back');
    await waitUntilMarked(tab, true);
    expect((await storedIn(second)).corrections).toEqual([]);
  });
});
