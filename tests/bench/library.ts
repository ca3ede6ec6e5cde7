import { createServer } from 'node:http';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import type { AddressInfo } from 'node:net';
import { launch } from 'puppeteer-core';
import { build } from 'vite';
import { chromiumPath } from '../../scripts/browsers.mjs';
import type { Timings } from './library/page.ts';

interface Measured extends Timings {
  /** Bytes of JavaScript heap after all of it. */
  readonly heap: number;
}

/** Prints how long the library takes with few and with many notes in real Chromium, beside a full scan. */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      notes: { type: 'string', default: '1000,10000,50000' },
      seed: { type: 'string', default: '1' },
    },
  });
  const script = await bundle();
  const rows = [];
  for (const count of values.notes.split(',').map(Number)) {
    rows.push(rowOf(count, await measureInBrowser(script, count, Number(values.seed))));
  }
  console.log('milliseconds; a keystroke is the answer to one more letter typed');
  console.table(rows);
}

const ms = (time = 0) => Number(time.toFixed(1));

function rowOf(notes: number, measured: Measured) {
  const keys = measured.keystrokes.toSorted((a, b) => a - b);
  const median = keys[Math.floor(keys.length / 2)];
  const scan = measured.scans.reduce((sum, time) => sum + time, 0) / measured.scans.length;
  return {
    notes,
    'first rows': ms(measured.firstRows),
    'keystroke, median': ms(median),
    'keystroke, slowest': ms(keys.at(-1)),
    'full scan (peer)': ms(scan),
    'lists of filters': ms(measured.facets),
    'one edit': ms(measured.edit),
    import: ms(measured.imported),
    indexing: ms(measured.indexed),
    'heap, MB': ms(measured.heap / 1e6),
  };
}

async function bundle(): Promise<string> {
  const root = new URL('../..', import.meta.url).pathname;
  const entry = new URL('library/page.ts', import.meta.url).pathname;
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bench' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('The page of the benchmark could not be built.');
  return chunk.code;
}

/** IndexedDB needs an origin: a page served here, in a browser of its own. */
async function measureInBrowser(script: string, count: number, seed: number): Promise<Measured> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>bench</title>');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const browser = await launch({
    executablePath: chromiumPath() ?? '',
    headless: true,
    args: ['--no-sandbox', '--js-flags=--expose-gc'],
    protocolTimeout: 600_000,
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.addScriptTag({ content: script });
    const timings = (await page.evaluate(`measure(${count}, ${seed})`)) as Timings;
    await page.evaluate('gc()');
    const { JSHeapUsedSize: heap = 0 } = await page.metrics();
    return { ...timings, heap };
  } finally {
    await browser.close();
    server.close();
  }
}
