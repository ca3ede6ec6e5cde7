/**
 * Opens saved pages in a real browser and compares what the reader alone makes of them with the truth, and with
 * Readability: npm run pages -- FOLDER --extract [--browser firefox] [--only host] [--scripts] [--no-peer] [--dump folder]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.ts';
import { readHtml, readPages, type SavedPage } from './data.ts';
import { openTab, startBrowser } from './driver.ts';
import { tokenScore } from './score.ts';
import { servePages } from './server.ts';
import { header, metadataTotals, row, totals, type Line } from './table.ts';
import { longestTask } from './tasks.ts';
import type { Page } from 'puppeteer-core';
import type { PageResult } from './reader.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string', default: 'chromium' },
    only: { type: 'string' },
    scripts: { type: 'boolean', default: false },
    extract: { type: 'boolean', default: false },
    'no-peer': { type: 'boolean', default: false },
    dump: { type: 'string' },
  },
});
const folder = positionals[0];
if (!folder || (values.browser !== 'chromium' && values.browser !== 'firefox')) {
  console.error('npm run pages -- FOLDER [--browser chromium|firefox] [--only HOST] [--scripts]');
  process.exit(2);
}

const pages = readPages(folder).filter(({ host }) => !values.only || host.includes(values.only));
const byPath = new Map(pages.map((page, index) => [`/page/${index}`, page]));
const server = await servePages((path) => {
  const page = byPath.get(path);
  return page && readHtml(folder, page);
}, values.scripts);
const script = await bundle(new URL('reader.ts', import.meta.url).pathname, 'reader');
const browser = await startBrowser(values.browser);
const lines: Line[] = [];
console.log(header);
try {
  for (const [path, page] of byPath) {
    const line = await readOne(path, page);
    lines.push(line);
    console.log(row(line));
    if (values.dump) dump(values.dump, line);
  }
} finally {
  await browser.close();
  await server.close();
}

/** The page's result; in Chromium with the longest task as the processor's time, which a busy machine leaves alone. */
async function measured(tab: Page, work: () => Promise<unknown>): Promise<PageResult> {
  if (values.browser !== 'chromium') return (await work()) as PageResult;
  const { result, longest } = await longestTask(tab, work as () => Promise<PageResult>);
  return { ...result, ...(longest !== undefined && { longest }) };
}

async function readOne(path: string, page: SavedPage): Promise<Line> {
  const tab = await openTab(browser, server.origin);
  try {
    await tab.goto(server.origin + path, { waitUntil: 'domcontentloaded', timeout: 30_000 });
    await tab.evaluate(script);
    const result = await measured(tab, () =>
      tab.evaluate(`reader.run(${JSON.stringify(page.url)}, ${String(!values['no-peer'])})`),
    );
    const truth =
      page.body ??
      ((await tab.evaluate(
        `reader.blockText(${JSON.stringify(page.expectedHtml ?? '')})`,
      )) as string);
    return {
      page: { ...page, body: truth },
      result,
      score: tokenScore(result.article?.text ?? '', truth),
      ...(result.peer !== undefined && { peerScore: tokenScore(result.peer, truth) }),
    };
  } catch (error) {
    return { page, error: error instanceof Error ? error.message : String(error) };
  } finally {
    await tab.close();
  }
}

function dump(into: string, line: Line): void {
  mkdirSync(into, { recursive: true });
  const name = line.page.file.replace(/^.*\/|\.html\.gz$/g, '');
  writeFileSync(join(into, `${name}.json`), JSON.stringify(line, undefined, 1));
}

console.log();
for (const set of ['aeb', 'fundus', 'readability']) {
  const of = lines.filter(({ page }) => page.set === set);
  if (of.length === 0) continue;
  console.log(totals(set, of));
  // Weights are tuned on the pages with an even place; the odd ones show whether that carries over.
  console.log(
    totals(
      `${set} even half`,
      of.filter((_, index) => index % 2 === 0),
    ),
  );
  console.log(
    totals(
      `${set} odd half`,
      of.filter((_, index) => index % 2 === 1),
    ),
  );
}
console.log(metadataTotals(lines));
const broken = lines.filter(({ error, result }) => error || !result?.unchanged);
console.log(`${lines.length} pages, ${broken.length} broken`);
if (broken.length > 0) process.exitCode = 1;
