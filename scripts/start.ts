/**
 * npm start [URL] [-- --browser firefox] [-- --claims]: builds, opens a browser with the extension on the sample article
 * or the given address, prints who says what there (with --claims as a table to be read by an editor as well), and saves
 * a screenshot. Without a display it runs headless and ends.
 */
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startExtension, type Tab } from './browser/extension.ts';
import { fixture, startSite } from './browser/site.ts';
import { build } from './build.ts';
import { claimTable, readingTable } from './claim-table.ts';
import { ownTemporaryFolder } from './own-temporary-folder.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string', default: 'chromium' },
    headless: { type: 'boolean', default: false },
    claims: { type: 'boolean', default: false },
  },
});
const name = values.browser === 'chrome' ? 'chromium' : values.browser;
if (name !== 'chromium' && name !== 'firefox') {
  console.error('--browser takes chromium or firefox.');
  process.exit(2);
}

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const headless = values.headless || !hasDisplay;
ownTemporaryFolder();
build([name === 'chromium' ? 'chrome' : 'firefox']);
const site = await startSite();
const address = positionals[0] ?? site.serve('/harbour-talks-stall', fixture('sample.html'));
const extension = await startExtension(name, { headless });
const tab = await extension.open(address);
const report = await readOnceMore(tab);
console.log(claimTable(report));
if (values.claims) console.log(`\n${readingTable(report)}`);
if (headless) await saveScreenshot(tab);
else await closed();
await extension.close();
site.close();

/** A page that the sentinel does not take for an article is read because you asked for it. */
async function readOnceMore(opened: Tab) {
  await new Promise((resolve) => setTimeout(resolve, 1500));
  if (!(await opened.describe())) {
    const body = `return api.runtime.sendMessage({ type: 'tab.read', tabId: args[0] });`;
    await extension.ask(body, opened.id);
  }
  return opened.read();
}

async function saveScreenshot({ page }: Tab): Promise<void> {
  mkdirSync('artifacts', { recursive: true });
  const path = `artifacts/${name}.png` as const;
  await page.screenshot({ path, fullPage: true });
  console.log(`\nThere is no display, so it ran headless. Screenshot: ${path}`);
}

/** Resolves when the browser is closed by its user. */
function closed(): Promise<void> {
  console.log('\nThe browser is open; close it to end.');
  return new Promise((resolve) => extension.session.browser.once('disconnected', () => resolve()));
}
