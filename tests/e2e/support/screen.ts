import type { Page } from 'puppeteer-core';
import { until } from '../../../scripts/browser/until.ts';

/** One of the extension's own pages, used as a reader does: by what is written on it. */
export interface Screen {
  readonly page: Page;
  /** All text that is shown. */
  text(): Promise<string>;
  /** Waits until some words are shown. */
  shows(words: string | RegExp): Promise<void>;
  /** Waits until some words are shown no more. */
  hides(words: string): Promise<void>;
  /** Presses a button, link or switch by its words or its name. */
  press(name: string | RegExp): Promise<void>;
  /** Writes into a field by its label. */
  fill(label: string, words: string): Promise<void>;
  /** Chooses a file of this machine where the screen asks for one. */
  choose(path: string): Promise<void>;
}

export function screenOf(page: Page): Screen {
  const text = () => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
  let last = '';
  const has = async (words: string | RegExp) => {
    const shown = await text();
    last = shown;
    return typeof words === 'string' ? shown.includes(words) : words.test(shown);
  };
  return {
    page,
    text,
    shows: async (words) => {
      await until(
        () => `“${words}” is shown; there is: ${last}`,
        async () => ((await has(words)) ? true : undefined),
      );
    },
    hides: async (words) => {
      await until(`“${words}” is gone`, async () => ((await has(words)) ? undefined : true));
    },
    press: async (name) => {
      const pattern = typeof name === 'string' ? `^${escape(name)}$` : name.source;
      await until(`“${name}” can be pressed`, () => page.evaluate(pressIn, pattern));
    },
    fill: async (label, words) => {
      await until(`“${label}” can be filled`, () => page.evaluate(focusIn, label));
      await page.keyboard.type(words);
    },
    choose: async (path) => {
      const input = await until('a file can be chosen', async () => {
        const found = await page.$('input[type=file]:enabled');
        return found ?? undefined;
      });
      await input.uploadFile(path);
      await input.dispose();
    },
  };
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Runs in the page: presses what is visible, enabled and named so. */
function pressIn(pattern: string): true | undefined {
  const controls = document.querySelectorAll<HTMLElement>(
    'button, a[href], label, summary, [role=option]',
  );
  const found = [...controls].find((control) => {
    const name = (control.getAttribute('aria-label') ?? control.innerText)
      .replace(/\s+/g, ' ')
      .trim();
    return (
      new RegExp(pattern).test(name) && control.checkVisibility() && !control.matches(':disabled')
    );
  });
  found?.click();
  return found && true;
}

/** Runs in the page: puts the caret into the field with this label, all its words selected. */
function focusIn(label: string): true | undefined {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'input, textarea',
  );
  const found = [...fields].find(
    (field) =>
      (field.getAttribute('aria-label') ?? field.labels?.[0]?.innerText ?? '').trim() === label,
  );
  found?.focus();
  found?.select();
  return found && true;
}
