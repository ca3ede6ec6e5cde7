import type { Tab } from '../../../scripts/browser/extension.ts';
import { until } from '../../../scripts/browser/until.ts';
import { placeOf } from './words.ts';

/** Waits until something is so. */
export const become = (what: string, isSo: () => Promise<boolean>): Promise<true> =>
  until(what, async () => ((await isSo()) ? true : undefined));

/** Clicks words of the page and returns what the card says. */
export async function cardOn(tab: Tab, words: string): Promise<string> {
  await tab.page.bringToFront();
  await tab.page.keyboard.press('Escape');
  const { x, y } = await placeOf(tab.page, words);
  await tab.page.mouse.move(1, 1);
  await tab.page.mouse.click(x, y);
  const card = await until(`the card on “${words}” is open`, async () => {
    const text = await tab.overlay();
    return text.includes('Linked') ? text : undefined;
  });
  return card.replace(/\s+/g, ' ');
}

/** Opens the form in which a source is named: a button of the card or of the toolbar leads to it. */
export async function openForm(tab: Tab, button: string): Promise<void> {
  await tab.press(button);
  await become('the form is open', async () => (await tab.overlay()).includes('Kind of source'));
}
