import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildFile } from '../../../scripts/outlets/built-file.ts';
import { OutletFileError, openTable } from '../../../src/outlets/table.ts';

const lines = [
  ['bbc.com', 'BBC', ''],
  ['bbc.com', 'BBC again', 'x'],
  ['bbc.com.example.org', 'another', ''],
  ['a.org', 'Ä ß 日本', 'y'],
] as const;
const build = (): Uint8Array => buildFile('t.tsv', ['name', 'note'], lines);

describe('a file of the directory', () => {
  it('finds every line under its key, also several of one key, and nothing else', () => {
    const table = openTable('t.tsv', build());
    expect(table.rows).toBe(4);
    expect(table.find('bbc.com').map((row) => row['name'])).toEqual(['BBC', 'BBC again']);
    expect(table.find('a.org')).toEqual([{ key: 'a.org', name: 'Ä ß 日本', note: 'y' }]);
    for (const key of ['bbc.co', 'bbc.com.', 'bbc.com.example', '', 'z']) {
      expect(table.find(key)).toEqual([]);
    }
  });

  it('has the same bytes whatever the order of the lines', () => {
    const turned = buildFile('t.tsv', ['name', 'note'], [...lines].reverse());
    expect(Buffer.compare(turned, build())).toBe(0);
  });

  it('finds every key of any table', () => {
    const key = fc.domain();
    fc.assert(
      fc.property(fc.uniqueArray(key, { maxLength: 60 }), (keys) => {
        const table = openTable(
          't.tsv',
          buildFile(
            't.tsv',
            ['name'],
            keys.map((k) => [k, `of ${k}`]),
          ),
        );
        for (const k of keys) expect(table.find(k)).toEqual([{ key: k, name: `of ${k}` }]);
        expect([...table.keys()].sort()).toEqual([...keys].sort());
      }),
    );
  });

  it('is refused, with its name and what to do, when any byte has changed', () => {
    const bytes = build();
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = bytes.slice();
        damaged[at] = (damaged[at] ?? 0) ^ change;
        expect(() => openTable('t.tsv', damaged)).toThrow(OutletFileError);
        expect(() => openTable('t.tsv', damaged)).toThrow(/t\.tsv .*Install Who Says again/u);
      }),
    );
  });

  it.each([
    ['an empty file', new Uint8Array()],
    ['a page of HTML', new TextEncoder().encode('<!doctype html>\n<p>Not found</p>\n')],
    ['a cut file', build().subarray(0, 80)],
  ])('is refused when it is %s', (_, bytes) => {
    expect(() => openTable('t.tsv', bytes)).toThrow(OutletFileError);
  });

  it('is refused under another name', () => {
    expect(() => openTable('u.tsv', build())).toThrow('it is t.tsv under another name');
  });

  it('does not take a cell that would break its lines', () => {
    expect(() => buildFile('t.tsv', ['name'], [['a.org', 'x\ty']])).toThrow(
      'a tab or a line break',
    );
  });
});
