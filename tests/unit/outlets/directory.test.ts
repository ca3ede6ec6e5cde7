import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { DIRECTORY_FILES, createDirectory } from '../../../src/outlets/directory.ts';
import { OUTLET_TYPES } from '../../../src/outlets/outlet.ts';
import { SOURCES } from '../../../src/outlets/sources.ts';
import { sharedHostOf } from '../../../src/outlets/shared-hosts.ts';
import { OutletFileError, openTable } from '../../../src/outlets/table.ts';

const load = (file: string): Promise<Uint8Array> => readFile(`src/public/outlets/${file}`);
const now = new Date('2026-11-23T00:00:00Z');
const directory = createDirectory(load);
/** Milliseconds for a test that asks for every entry, on a machine with much else to do. */
const PATIENCE = 120_000;

async function keysOf(file: string): Promise<string[]> {
  return [...new Set(openTable(file, await load(file)).keys())];
}

describe('the bundled directory', () => {
  it.each(DIRECTORY_FILES)(
    'finds every entry of %s by its own address',
    async (file) => {
      const lost: string[] = [];
      for (const key of await keysOf(file)) {
        const record = await directory.lookUp(`https://${key}`, now);
        if (record?.kind !== 'listed') lost.push(key);
      }
      expect(lost).toEqual([]);
    },
    PATIENCE,
  );

  it('keeps no entry for a platform as a whole, and finds none from what platforms carry', async () => {
    for (const file of DIRECTORY_FILES) {
      const keys = await keysOf(file);
      expect(keys.filter((key) => sharedHostOf(key)?.host === key)).toEqual([]);
    }
    const platforms = ['medium.com', 'youtube.com', 'substack.com', 'wordpress.com', 'reddit.com'];
    for (const host of platforms) {
      for (const address of [`https://${host}/@nobody-here`, `https://nobody-here.${host}/p/1`]) {
        expect(await directory.lookUp(address, now)).toMatchObject({ kind: 'hosted', ratings: [] });
      }
    }
  });

  it('gives every fact and opinion a source with a licence, a date and a web address', async () => {
    for (const key of (await keysOf('facts-own.tsv')).filter((_, i) => i % 5 === 0)) {
      const record = await directory.lookUp(key, now);
      const facts = Object.values(record?.facts ?? {});
      expect(facts.length, key).toBeGreaterThan(0);
      for (const fact of facts) {
        expect(fact.url, key).toMatch(/^https:\/\//u);
        expect(SOURCES[fact.source].licence).not.toBe('');
        expect(fact.asOf).toMatch(/^\d{4}(?:-\d\d)?$/u);
      }
      for (const opinion of [...(record?.ratings ?? []), ...(record?.listings ?? [])]) {
        expect(opinion.link, key).toMatch(/^https?:\/\//u);
        expect(opinion.asOf, key).toMatch(/^\d{4}/u);
      }
    }
  });

  it('tells apart what one rater says twice of one site', async () => {
    const rated = ['wikipedia_rsp', 'pc1', 'cred1', 'state_media'];
    const unclear: string[] = [];
    for (const rater of rated) {
      const file = `opinions-${rater}.tsv`;
      const table = openTable(file, await load(file));
      for (const key of new Set(table.keys())) {
        const topics = table.find(key).map((row) => row['topic'] ?? '');
        if (new Set(topics).size < topics.length) unclear.push(`${rater} ${key}`);
      }
    }
    expect(unclear).toEqual([]);
  });

  it('uses only the known words for what an outlet is', async () => {
    const types = new Set<string>();
    for (const file of ['facts-own.tsv', 'facts-local_news.tsv']) {
      const table = openTable(file, await load(file));
      for (const key of table.keys())
        for (const row of table.find(key)) types.add(row['type'] ?? '');
    }
    types.delete('');
    expect([...types].filter((type) => !OUTLET_TYPES.some((known) => known === type))).toEqual([]);
  });

  it('weighs less than 500 KB packed and less than 10 MB in memory', async () => {
    const packed = await Promise.all(
      [...DIRECTORY_FILES, 'NOTICE'].map(async (file) => gzipSync(await load(file)).length),
    );
    expect(packed.reduce((sum, size) => sum + size)).toBeLessThan(500_000);
    await directory.lookUp('example.org', now);
    expect(directory.bytes()).toBeLessThan(10_000_000);
  });

  it('refuses a damaged file, says which, and answers once the file is whole again', async () => {
    let whole = false;
    const flaky = createDirectory(async (file) =>
      whole || file !== 'opinions-pc1.tsv' ? load(file) : (await load(file)).subarray(0, 5000),
    );
    const failure = flaky.lookUp('bbc.com', now);
    await expect(failure).rejects.toThrow(OutletFileError);
    await expect(failure).rejects.toThrow('opinions-pc1.tsv');
    whole = true;
    expect((await flaky.lookUp('bbc.com', now))?.kind).toBe('listed');
  });
});
