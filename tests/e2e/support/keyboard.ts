import type { Page } from 'puppeteer-core';
import { until } from '../../../scripts/browser/until.ts';

/** What has the focus: its role or element, and its name as a screen reader tells it. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return 'nothing';
    const label = 'labels' in element ? (element as HTMLInputElement).labels?.[0]?.innerText : '';
    const name = element.getAttribute('aria-label') ?? (label || element.innerText);
    const shown = element.matches(':focus-visible') ? '' : ' (not shown)';
    const role = element.getAttribute('role') ?? element.localName;
    return `${role} ${name.replace(/\s+/g, ' ').trim()}${shown}`;
  });

/** Stops of the Tab key on one screen: more than any has. */
const most = 80;

/** Goes on with Tab (or Shift+Tab) to what is named so. Throws with the way it went if that is never reached. */
export async function tabTo(page: Page, name: string, backwards = false): Promise<void> {
  const way: string[] = [];
  while (way.length < most) {
    if (backwards) await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (backwards) await page.keyboard.up('Shift');
    const stop = await focused(page);
    if (stop === name) return;
    way.push(stop);
  }
  throw new Error(`“${name}” is not reached by the Tab key: ${way.join(' → ')}`);
}

/** Waits until this has the focus. */
export async function focusIs(page: Page, name: string): Promise<void> {
  let last = '';
  await until(
    () => `the focus is on “${name}”, not on “${last}”`,
    async () => {
      last = await focused(page);
      return last === name ? true : undefined;
    },
  );
}
