import { describe, expect, test } from 'vitest';
import { choose, dayField, dayStart, isNarrowed } from '../../../src/screens/library/query.ts';
import { extend, noSelection, toggle } from '../../../src/screens/library/selection.ts';
import { lookUpLinks } from '../../../src/screens/popup/look-up-links.ts';
import { canBeRead, hostOf } from '../../../src/screens/popup/page-state.ts';
import { codeOf } from '../../../src/parts/failure.ts';
import { readLibrarySearch } from '../../../src/parts/library-search.ts';
import { readTags } from '../../../src/parts/tags.ts';
import { createWords } from '../../../src/parts/words.ts';

describe('tags as one types them', () => {
  test.for([
    ['check, port strike', ['check', 'port strike']],
    ['#check,#Check , ##x', ['check', 'x']],
    [' , ,', []],
    ['a   b', ['a b']],
  ] as const)('%s', ([typed, tags]) => {
    expect(readTags(typed)).toEqual(tags);
  });
});

describe('which pages can be read', () => {
  test.for([
    ['https://example.com/a', true],
    ['http://example.com', true],
    ['file:///home/a.html', true],
    ['https://chromewebstore.google.com/detail/x', false],
    ['moz-extension://0/x.html', false],
    ['view-source:https://example.com', false],
    ['', false],
  ] as const)('%s: %s', ([url, can]) => {
    expect(canBeRead(url)).toBe(can);
  });

  test('a host is named without www', () => {
    expect(hostOf('https://www.example.com/a')).toBe('example.com');
  });
});

describe('what the library asks for', () => {
  test('empty fields narrow nothing', () => {
    expect(choose({ tag: 'a' }, { tag: '', words: '', orphaned: false })).toEqual({});
  });

  test('order, groups and the bin do not count as narrowing', () => {
    expect(isNarrowed({ sort: 'title', group: 'outlet', binned: true })).toBe(false);
    expect(isNarrowed({ colour: 'blue' })).toBe(true);
  });

  test('a day begins and ends at local midnight, and survives the way back', () => {
    const from = dayStart('2026-10-25');
    const until = dayStart('2026-10-25', 1);
    expect(new Date(from ?? 0).getHours()).toBe(0);
    expect(new Date(until ?? 0).getHours()).toBe(0);
    expect(dayField(from)).toBe('2026-10-25');
    expect(dayField(until, -1)).toBe('2026-10-25');
    expect(dayStart('')).toBeUndefined();
  });
});

const idAt = (index: number) => `n${index}`;

describe('the selection', () => {
  test('takes one in and out', () => {
    const one = toggle(noSelection, 'n1', 1);
    expect([...one.ids]).toEqual(['n1']);
    expect([...toggle(one, 'n1', 1).ids]).toEqual([]);
  });

  test('goes on from its anchor in both directions', () => {
    const one = toggle(noSelection, 'n3', 3);
    expect([...extend(one, 1, idAt).ids].toSorted()).toEqual(['n1', 'n2', 'n3']);
    expect([...extend(one, 4, idAt).ids].toSorted()).toEqual(['n3', 'n4']);
  });
});

describe('the words of a screen', () => {
  const table: Record<string, string> = {
    locale: 'en',
    claims_one: '$1 claim',
    claims_other: '$1 claims',
  };
  const words = createWords((key, values) =>
    (table[key] ?? '').replace('$1', () => values[0] ?? ''),
  );

  test('choose the plural by the rules of the language and write numbers as it does', () => {
    expect([0, 1, 1200].map((count) => words.plural('claims', count))).toEqual([
      '0 claims',
      '1 claim',
      '1,200 claims',
    ]);
  });

  test('a message that is missing shows its key rather than nothing', () => {
    expect(words('undo')).toBe('undo');
  });

  test('dates keep the precision that the source gives them', () => {
    expect(['2016', '2016-10', '2016-10-16', 'some day'].map((text) => words.isoDay(text))).toEqual(
      ['2016', 'October 2016', 'October 16, 2016', 'some day'],
    );
  });
});

test('an error without a known code is our own failure', () => {
  expect([new Error('x'), { code: 'made up' }, undefined, { code: 'quota' }].map(codeOf)).toEqual([
    'failed',
    'failed',
    'failed',
    'quota',
  ]);
});

test('a name cannot break out of the address it is looked up with', () => {
  const links = lookUpLinks('A&B "News"?x=#', {
    host: 'a.example',
    site: 'a.example/path',
    kind: 'unlisted',
    facts: {},
    ratings: [],
    listings: [],
    lists: 6,
  });
  for (const { url } of links) expect(new URL(url).protocol).toBe('https:');
  expect(links[0]?.url).toContain('A%26B%20%22News%22%3Fx%3D%23');
});

test('the library is opened on a search that survives any words', () => {
  for (const words of ['50 % & more #tag', 'a=b', '“Öl”']) {
    const fragment = `#${new URLSearchParams({ words, outlet: 'A & B' }).toString()}`;
    expect(readLibrarySearch(fragment)).toEqual({ words, outlet: 'A & B' });
  }
  expect(readLibrarySearch('#%E0%A4%A')).toEqual({});
});
