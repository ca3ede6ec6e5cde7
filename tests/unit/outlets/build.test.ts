import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endingAllows, siteOf } from '../../../scripts/outlets/candidate.ts';
import type { Candidate } from '../../../scripts/outlets/candidate.ts';
import { parseCsv, parseTsv } from '../../../scripts/outlets/delimited.ts';
import { merge } from '../../../scripts/outlets/merge.ts';
import { nameFits } from '../../../scripts/outlets/name-fits.ts';
import { notice } from '../../../scripts/outlets/notice.ts';
import { readOverrides } from '../../../scripts/outlets/overrides.ts';
import { readSqliteTable } from '../../../scripts/outlets/sqlite.ts';
import { SOURCES } from '../../../src/outlets/sources.ts';

const checked: Candidate = {
  source: 'own',
  site: 'harbour-post.com',
  facts: { name: 'Harbour Post', country: 'IE' },
  page: 'https://harbour-post.com/',
};
const overrides = { candidates: [checked], addresses: [] };

function listed(facts: Candidate['facts']): Candidate {
  return { source: 'wikidata', site: 'harbour-post.com', facts };
}

describe('weighing the sources', () => {
  it('lets the hand-checked fact stand and asks for a decision on every other', () => {
    const theirs = listed({ name: 'The Harbour Post', country: 'GB' });
    const { kept, contradictions } = merge(overrides, [theirs], []);
    expect(kept).toEqual([checked]);
    expect(contradictions).toEqual([
      { site: checked.site, fact: 'country', ours: 'IE', source: 'wikidata', theirs: 'GB' },
    ]);
    const decision = {
      source: 'wikidata',
      fact: 'country',
      site: '*',
      reason: 'the printing works',
    };
    expect(merge(overrides, [theirs], [decision]).contradictions[0]?.decision).toBe(
      'the printing works',
    );
  });

  it('does not fill an owner that was left open on purpose', () => {
    const { kept } = merge(
      overrides,
      [listed({ name: 'Harbour Post', owner: 'Old Owner plc' })],
      [],
    );
    expect(kept).toEqual([checked]);
  });

  it('adds an item number only from a row that means the same outlet', () => {
    const same = listed({ name: 'Harbour Post', wikidata: 'Q1' });
    expect(merge(overrides, [same], []).kept[1]?.facts).toEqual({ wikidata: 'Q1' });
    const sunday = listed({ name: 'Harbour Post on Sunday', wikidata: 'Q2' });
    expect(merge(overrides, [sunday], []).kept).toEqual([checked]);
  });

  it('gives the same result in whatever order the lists come', () => {
    const lists: Candidate[] = [
      { source: 'markup', site: 'x.org', facts: { name: 'X Site' } },
      { source: 'wikidata', site: 'x.org', facts: { name: 'X', country: 'NO' } },
      { source: 'yavuz', site: 'x.org', facts: { name: 'X feed', country: 'SE' } },
    ];
    expect(merge(overrides, lists, []).kept[1]?.facts).toEqual({ name: 'X', country: 'NO' });
    fc.assert(
      fc.property(fc.shuffledSubarray(lists, { minLength: 3 }), (shuffled) => {
        expect(merge(overrides, shuffled, []).kept).toEqual(merge(overrides, lists, []).kept);
      }),
    );
  });
});

describe('what a list may say of a site', () => {
  it.each([
    ['https://www.example.org/', 'example.org'],
    ['http://example.co.uk/en/', 'example.co.uk'],
    ['http://www.example.org/a-section', undefined],
    ['http://section.example.org/', undefined],
    ['https://someone.wordpress.com/', undefined],
    ['https://www.facebook.com/outlet', undefined],
    ['Alaska Broadcast Television', undefined],
  ])('takes %s to speak for %s', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });

  it.each([
    ['The Anniston Star', 'annistonstar.com', true],
    ['Berliner Zeitung', 'berliner-zeitung.de', true],
    ['WAFB', 'wafb.com', true],
    ['Frankfurter Allgemeine Zeitung', 'faz.net', true],
    ['Le Mensuel', 'lemonde.fr', false],
    ['Visitors Information', 'abbington.com', false],
    ['Daily News', 'tagblatt-news.ch', false],
  ])('judges whether "%s" fits %s', (name, site, fits) => {
    expect(nameFits(name, site)).toBe(fits);
  });

  it('believes no country that the ending of the domain tells against', () => {
    expect(endingAllows('paper.com.pe', 'CL')).toBe(false);
    expect(endingAllows('paper.co.uk', 'GB')).toBe(true);
    expect(endingAllows('paper.com', 'CL')).toBe(true);
    expect(endingAllows('paper.tv', 'CL')).toBe(true);
  });
});

describe('reading the sources', () => {
  it('reads quoted values, line breaks inside them and empty cells', () => {
    expect(parseCsv('a,b,c\r\n"x, ""y""\nz",,2" pipe\n')).toEqual([
      { a: 'x, "y"\nz', b: '', c: '2" pipe' },
    ]);
    expect(parseTsv('a\tb\n1\t\n\n')).toEqual([{ a: '1', b: '' }]);
  });

  it('reads every row of an SQLite table over several pages', () => {
    const rows = readSqliteTable(readFileSync('tests/fixtures/outlets/feeds.db'), 'feeds');
    expect(rows).toHaveLength(60);
    expect(rows[0]).toEqual(['site-0.example.org', 'zß日', 0, 0, null]);
    expect(rows.slice(0, 6).map((row) => row[2])).toEqual([0, 1, -5, 300, 70_000, 2 ** 31 + 5]);
    expect(() => readSqliteTable(new Uint8Array(20), 'feeds')).toThrow('Not an SQLite 3 database');
  });

  it.each([
    ['addresses\tname\nx.org\tX', 'no page to check it on'],
    ['addresses\tname\tpage\nx.org\t\thttps://x.org/', 'no name'],
    ['addresses\tname\tcountry\tpage\nx.org\tX\tXX\thttps://x.org/', 'unknown country'],
    [
      'addresses\tname\ttype\tpage\nx.org\tX\tpropaganda\thttps://x.org/',
      'unknown type propaganda',
    ],
    [
      'addresses\tname\tpage\nx.org was:y.org\tX\thttps://x.org/',
      'must be same:address or moved:address',
    ],
    [
      'addresses\tname\tpage\nyoutube.com\tX\thttps://x.org/',
      'not an address that a page is looked up by',
    ],
    [
      'addresses\tname\tpage\nx.org\tX\thttps://x.org/\nx.org\tX\thttps://x.org/',
      'already in own.tsv:2',
    ],
  ])('refuses a row of our own with its place: %j', (text, message) => {
    const folder = mkdtempSync(join(tmpdir(), 'overrides-'));
    writeFileSync(join(folder, 'own.tsv'), text);
    expect(() => readOverrides(folder)).toThrow(message);
    expect(() => readOverrides(folder)).toThrow(/^own\.tsv:\d+: /u);
  });

  it('names licence and maker of every source in the NOTICE', () => {
    for (const { licence, credit } of Object.values(SOURCES)) {
      expect(licence).not.toBe('');
      expect(notice()).toContain(credit);
    }
  });
});
