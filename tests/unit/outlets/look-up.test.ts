import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { createDirectory } from '../../../src/outlets/directory.ts';
import type { OutletRecord } from '../../../src/outlets/outlet.ts';
import { SOURCES } from '../../../src/outlets/sources.ts';

const directory = createDirectory((file) => readFile(`src/public/outlets/${file}`));
const now = new Date('2026-11-23T00:00:00Z');

async function lookUp(address: string): Promise<OutletRecord> {
  const record = await directory.lookUp(address, now);
  if (record === undefined) throw new Error(`no record for ${address}`);
  return record;
}

describe('looking up an outlet', () => {
  it('finds a newspaper by the address of one of its articles', async () => {
    const { facts, kind, site } = await lookUp(
      'https://www.nytimes.com/2024/01/02/world/x.html?a=b',
    );
    expect(kind).toBe('listed');
    expect(site).toBe('nytimes.com');
    expect(facts.name?.value).toBe('The New York Times');
    expect(facts.owner?.url).toBe('https://en.wikipedia.org/wiki/The_New_York_Times');
  });

  it('dates a fact by when it was last checked', async () => {
    const [newer, older] = [await lookUp('post-gazette.com'), await lookUp('nytimes.com')];
    expect(newer.facts.owner?.asOf).toBe('2026-04');
    expect(older.facts.owner?.asOf).toBe(SOURCES.own.asOf);
  });

  it('keeps ratings by topic apart and gives each its own link and date', async () => {
    const { ratings } = await lookUp('foxnews.com');
    const perennial = ratings.filter(({ rater }) => rater === 'wikipedia_rsp');
    expect(perennial.map(({ topic, value }) => [topic, value])).toEqual([
      ['politics and science', 'gu'],
      ['talk shows', 'gu'],
      ['news excluding politics and science', 'nc'],
    ]);
    expect(
      perennial.every(({ link }) => link.startsWith('https://en.wikipedia.org/wiki/WP:')),
    ).toBe(true);
  });

  it('shows two raters that disagree side by side', async () => {
    const { ratings } = await lookUp('https://www.aljazeera.com/news/');
    expect(ratings.find(({ rater }) => rater === 'wikipedia_rsp')?.words).toBe(
      'generally reliable',
    );
    expect(ratings.find(({ rater }) => rater === 'state_media')?.words).toMatch(
      /state-controlled|captured|independent/u,
    );
  });

  it('marks a rating of more than three years ago as old', async () => {
    const { ratings } = await lookUp('reuters.com');
    expect(ratings.find(({ rater }) => rater === 'pc1')).toMatchObject({
      asOf: '2023-09',
      old: true,
    });
  });

  it('says of a listed site which report names it, when and as what', async () => {
    const { facts, listings } = await lookUp('https://haipress.com/');
    expect(facts.name).toBeUndefined();
    expect(listings[0]).toMatchObject({ network: 'Baybridge', asOf: '2025-03-01', old: false });
    expect(listings[0]?.words).toBe(
      'Named in the report of Tadaweb of 2025-03-01 as part of Baybridge',
    );
    const local = await lookUp('albanystandard.com');
    expect(local.listings[0]).toMatchObject({ network: 'Metric Media', old: true });
  });

  it('names what a rating was made from', async () => {
    const { ratings } = await lookUp('infowars.com');
    expect(ratings.find(({ rater }) => rater === 'cred1')?.lineage).toMatch(
      /Media Bias\/Fact Check/u,
    );
    expect(ratings.every(({ lineage }) => lineage !== '')).toBe(true);
  });

  it('leads from an earlier address to the outlet of today', async () => {
    const record = await lookUp('http://www.guardian.co.uk/world');
    expect(record.facts.name?.value).toBe('The Guardian');
    expect(record.now).toEqual({ site: 'theguardian.com', relation: 'moved' });
  });

  it.each([
    'https://medium.com/@someone/a-story',
    'https://someone.wordpress.com/2020/01/01/hello',
    'https://www.youtube.com/@someone',
    'https://someone.substack.com/p/x',
    'https://someone.blogspot.co.uk/',
    'https://someone.github.io/news',
    'https://www.facebook.com/someone',
  ])('says nothing of the page at %s for what its platform is', async (address) => {
    const record = await lookUp(address);
    expect(record).toMatchObject({ kind: 'hosted', facts: {}, ratings: [], listings: [] });
    expect(record.platform).toBeTruthy();
  });

  it('says of an unknown site only that it is in none of the lists', async () => {
    expect(await lookUp('https://www.a-site-that-nobody-rated.org/x')).toEqual({
      host: 'a-site-that-nobody-rated.org',
      site: 'a-site-that-nobody-rated.org',
      kind: 'unlisted',
      facts: {},
      ratings: [],
      listings: [],
      lists: 6,
    });
  });

  it.each(['localhost', 'https://10.0.0.1/', 'file:///home/x.html', 'about:blank', 'co.uk', ''])(
    'has no record for %s',
    async (address) => {
      expect(await directory.lookUp(address, now)).toBeUndefined();
    },
  );
});
