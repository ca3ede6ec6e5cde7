import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong on a page of ours as it is now, in light and in dark, one line each; empty is good. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    const found = (await page.evaluate(
      `(async () => {
        if (!globalThis.axe) { ${source} }
        document.documentElement.style.colorScheme = '${scheme}';
        const { violations } = await axe.run(document, { runOnly: ${JSON.stringify(rules)} });
        document.documentElement.style.removeProperty('color-scheme');
        return violations.flatMap(({ id, nodes }) =>
          nodes.map((node) => id + ': ' + node.html + ' ' + node.failureSummary));
      })()`,
    )) as string[];
    faults.push(...found.map((fault) => `${scheme} ${fault}`));
  }
  return faults;
}
