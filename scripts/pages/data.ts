import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One saved page and what is known to be true of it. */
export interface SavedPage {
  /** Path of the HTML inside the folder, `html/….html.gz`. */
  readonly file: string;
  readonly set: 'aeb' | 'fundus' | 'readability';
  readonly host: string;
  readonly url: string;
  /** The article's main text; absent where only the expected HTML is known. */
  readonly body?: string;
  readonly expectedHtml?: string;
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly published?: string;
}

interface Row extends Omit<SavedPage, 'url' | 'host'> {
  readonly url?: string;
  readonly host?: string;
  readonly metadata?: { readonly title?: string };
}

/** Reads index.json and truth.jsonl.gz of a folder of pages (see its README). Throws if it has none. */
export function readPages(folder: string): SavedPage[] {
  const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as Row[];
  const rows = gunzipSync(readFileSync(join(folder, 'truth.jsonl.gz'))).toString('utf8');
  const truth = new Map<string, Row>();
  for (const line of rows.split('\n').filter(Boolean)) {
    const row = JSON.parse(line) as Row;
    truth.set(row.file, row);
  }
  return index.map((row) => ({
    ...row,
    ...truth.get(row.file),
    host: row.host || 'nohost.example',
    url: row.url || 'https://nohost.example/news/story',
  }));
}

/** The HTML of a saved page. */
export function readHtml(folder: string, page: SavedPage): Buffer {
  return gunzipSync(readFileSync(join(folder, page.file)));
}
