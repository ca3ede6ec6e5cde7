/**
 * Opens saved pages in a real browser with the built extension and prints what a reader gets on each, and what it costs:
 * npm run pages -- FOLDER [--browser firefox] [--only HOST] [--scripts] [--claims] [--screenshots FOLDER]
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { startExtension } from '../browser/extension.ts';
import { build } from '../build.ts';
import { readingTable } from '../claim-table.ts';
import { ownTemporaryFolder } from '../own-temporary-folder.ts';
import { readHtml, readPages, type SavedPage } from './data.ts';
import { onlyDocuments } from './driver.ts';
import { blockText } from './plain-text.ts';
import { servePages } from './server.ts';
import { readShipped, type ShippedLine } from './shipped.ts';
import { shippedHeader, shippedRow, shippedTotals } from './shipped-table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string', default: 'chromium' },
    only: { type: 'string' },
    scripts: { type: 'boolean', default: false },
    claims: { type: 'boolean', default: false },
    screenshots: { type: 'string' },
  },
});
const [folder] = positionals;
if (!folder || (values.browser !== 'chromium' && values.browser !== 'firefox')) {
  console.error(
    'npm run pages -- FOLDER [--browser chromium|firefox] [--only HOST] [--scripts] [--claims] [--extract]',
  );
  process.exit(2);
}

ownTemporaryFolder();
build([values.browser === 'firefox' ? 'firefox' : 'chrome']);
const pages = readPages(folder).filter(({ host }) => !values.only || host.includes(values.only));
const byPath = new Map(pages.map((page, index) => [`/news/${index}`, page]));
const server = await servePages((path) => {
  const page = byPath.get(path);
  return page && readHtml(folder, page);
}, values.scripts);
const extension = await startExtension(values.browser);
const lines: ShippedLine[] = [];
console.log(shippedHeader);
for (const [path, page] of byPath) {
  const prepare = (tab: Page) => onlyDocuments(tab, server.origin);
  const truth = page.body ?? blockText(page.expectedHtml ?? '');
  const shot = values.screenshots && shotOf(values.screenshots, page);
  const line = await readShipped(extension, server.origin + path, page, truth, prepare, shot);
  lines.push(line);
  console.log(shippedRow(line));
  if (values.claims && line.report) console.log(`\n${readingTable(line.report)}\n`);
}
await extension.close();
await server.close();
console.log(`\n${shippedTotals(lines)}`);
if (lines.some(({ error, unchanged }) => error !== undefined || unchanged === false))
  process.exitCode = 1;

function shotOf(into: string, page: SavedPage): string {
  mkdirSync(into, { recursive: true });
  return join(into, `${page.file.replace(/^.*\/|\.html\.gz$/g, '')}.png`);
}
