import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeNote } from '../../../../src/notes/change.ts';
import { readKeptCorrection } from '../../../../src/notes/correction.ts';
import { ofNotes } from '../../../../src/notes/collection.ts';
import type { Note } from '../../../../src/notes/note.ts';
import { exportCollection } from '../../../../src/notes/formats/export.ts';
import { previewImport } from '../../../../src/notes/formats/import.ts';
import { readNote } from '../../../../src/notes/schema.ts';
import { laptop, sampleCorrection, sampleNote } from '../sample.ts';
import { anyCollection, bytesOf, context, options } from './any-note.ts';

const backup = (notes: readonly Note[]): string =>
  String(exportCollection('web-annotation', ofNotes(notes), options).content);

const preview = (file: string | Uint8Array, stored: readonly Note[] = []) => {
  const result = previewImport(
    typeof file === 'string' ? bytesOf(file) : file,
    ofNotes(stored),
    context(),
  );
  if (!result.ok) throw new Error(result.problem.key);
  return result;
};

const hypothesis = (row: object): string =>
  JSON.stringify({ total: 1, rows: [{ id: 'Ab-_1', uri: 'https://www.example.com/dam', ...row }] });

const quoting = (exact: string, prefix = '', suffix = '') => ({
  target: [{ selector: [{ type: 'TextQuoteSelector', exact, prefix, suffix }] }],
});

test('tells what is new, the same, changed and refused, and why', () => {
  const here = sampleNote('first');
  const changed = changeNote(here, { kind: 'colour', colour: 'pink' }, laptop, 9000);
  const other = { ...sampleNote('other'), id: 'note-2' };
  const bad = { ...other, id: 'note-3', target: { ...other.target, url: 'javascript:alert(1)' } };
  const result = preview(backup([changed, other, bad]), [here]);
  expect(result.entries.map(({ status }) => status)).toEqual(['changed', 'new', 'refused']);
  expect(result.entries[0]).toMatchObject({ before: here, note: { colour: 'pink' } });
  expect(result.entries[2]).toMatchObject({
    problem: { key: 'import_bad_address', params: ['javascript:alert(1)'] },
    label: 'nobody was hurt',
  });
  expect(result.collection.notes.map(({ id }) => id)).toEqual(['note-1', 'note-2']);
  expect(preview(backup([here]), [here]).counts.same).toBe(1);
});

test('finds the note on the same words of the same article, whatever its id', () => {
  const here = sampleNote('mine');
  const row = {
    ...quoting('nobody was hurt', 'said that ', '. "We'),
    text: 'theirs',
    tags: ['dam'],
  };
  const result = preview(hypothesis(row), [here]);
  expect(result.counts).toEqual({ new: 0, same: 0, changed: 1, gone: 0, refused: 0 });
  expect(result.collection.notes[0]).toMatchObject({ id: 'note-1', tags: ['dam'] });
  expect(result.collection.notes[0]?.words).toContain('mine');
  expect(result.collection.notes[0]?.words).toContain('theirs');
});

test('takes the same words in another place for another note', () => {
  const row = quoting('nobody was hurt', 'Quite elsewhere, ', ' at all');
  expect(preview(hypothesis(row), [sampleNote()]).counts.new).toBe(1);
});

test('adds what is missing and takes nothing away', () => {
  const here = { ...sampleNote('mine'), tags: ['a'], colour: 'green' as const };
  const row = { id: 'note-1', ...quoting('nobody was hurt'), text: '', tags: ['b'] };
  expect(preview(hypothesis(row), [here]).collection.notes).toMatchObject([
    { words: 'mine', tags: ['a', 'b'], colour: 'green' },
  ]);
  const plain = preview(hypothesis({ ...row, text: 'new words' }), [sampleNote()]).collection
    .notes[0];
  expect(plain?.words).toBe('new words');
  expect(plain?.versions).toBeUndefined();
});

test('brings back from the bin what the reader imports', () => {
  const binned = changeNote(sampleNote('mine'), { kind: 'delete' }, laptop, 2000);
  const result = preview(backup([sampleNote('mine')]), [binned]);
  expect(result.collection.notes).toMatchObject([{ id: 'note-1', deleted: false, words: 'mine' }]);
});

test('reads what Hypothesis exports: an API answer, its file, notes on a page, replies', () => {
  const row = { uri: 'https://example.com/x', text: 'On the page', target: [{ source: 'x' }] };
  const reply = { ...row, id: 'r', text: 'A reply', references: ['p'] };
  const file = { export_date: '', client_version: '1', annotations: [{ ...row, id: 'p' }, reply] };
  const result = preview(JSON.stringify(file));
  expect(result.format).toBe('hypothesis');
  expect(result.collection.notes.map(({ words }) => words)).toEqual(['On the page', 'A reply']);
  expect(preview(JSON.stringify([{ ...row, id: 'p' }])).counts.new).toBe(1);
});

test('reads Web Annotations of other tools', () => {
  const annotation = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'http://example.org/anno1',
    type: 'Annotation',
    bodyValue: 'Well said',
    target: {
      source: 'http://example.org/page1',
      selector: {
        type: 'FragmentSelector',
        value: 'p2',
        refinedBy: { type: 'TextQuoteSelector', exact: 'said' },
      },
    },
  };
  const [note] = preview(JSON.stringify(annotation)).collection.notes;
  expect(note).toMatchObject({
    id: 'new-1',
    words: 'Well said',
    target: { quote: { exact: 'said' } },
  });
  const whole = { ...annotation, target: 'http://example.org/page1' };
  expect(preview(JSON.stringify([whole])).counts.new).toBe(1);
});

test('keeps the words of a note whose history is damaged, and refuses what a later version wrote', () => {
  const damaged = { ...sampleNote('mine'), stamps: {} } as Note;
  expect(preview(backup([damaged])).collection.notes).toMatchObject([
    { id: 'note-1', words: 'mine' },
  ]);
  const newer = { ...sampleNote('mine'), version: 2 } as unknown as Note;
  expect(preview(backup([newer])).entries).toMatchObject([{ problem: { key: 'import_newer' } }]);
});

test('reads tables from spreadsheets: semicolons, UTF-16, Windows-1252, no ids', () => {
  const table = 'Quote;URL;Words\r\n"caf\u00E9; bar";https://example.com/;ja\r\n';
  const latin = Uint8Array.from(Buffer.from(table, 'latin1'));
  const utf16 = Uint8Array.from(Buffer.from(`\uFEFF${table}`, 'utf16le'));
  for (const bytes of [bytesOf(table), utf16, utf16.subarray(2), latin]) {
    expect(preview(bytes).collection.notes).toMatchObject([
      { id: 'new-1', words: 'ja', target: { quote: { exact: 'caf\u00E9; bar' } } },
    ]);
  }
});

test('keeps rows without an id apart from each other only if they differ', () => {
  const row = 'dawn,https://example.com/,ja\r\n';
  const result = preview(`quote,url,words\r\n${row}${row}noon,https://example.com/,\r\n`);
  expect(result.counts).toEqual({ new: 2, same: 1, changed: 0, gone: 0, refused: 0 });
});

test.each([
  ['a table', `quote,url\n${'x,https://example.com/\n'.repeat(200_001)}`],
  ['a list', `{"rows":[${'0,'.repeat(200_000)}0]}`],
  ['a table of nothing', `url,quote\n${',\n'.repeat(400_000)}`],
])('refuses %s of more than it can keep, before it makes anything of it', (_, file) => {
  const result = previewImport(bytesOf(file), ofNotes([]), context());
  expect(result).toMatchObject({ ok: false, problem: { key: 'import_too_many' } });
});

test('refuses a file that is too large to be read', () => {
  const large = previewImport(new Uint8Array(150_000_001), ofNotes([]), context());
  expect(large).toMatchObject({ problem: { key: 'import_too_large', params: ['150'] } });
});

test('is not fooled by names that every object inherits', () => {
  const file = `{"type":"AnnotationPage","items":[{"__proto__":{"polluted":1},"constructor":1,
    "type":"Annotation","target":{"source":"https://example.com/","__proto__":{"selector":1}},
    "body":{"__proto__":{"value":"x"},"value":"words"}}]}`;
  const [note] = preview(file).collection.notes;
  expect(note?.words).toBe('words');
  expect(Object.keys(note ?? {})).not.toContain('__proto__');
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

const isSound = (bytes: Uint8Array): void => {
  const result = previewImport(bytes, ofNotes([sampleNote('mine')]), context());
  if (!result.ok) return;
  for (const note of result.collection.notes) expect(readNote(note)).toEqual(note);
  for (const kept of result.collection.corrections) expect(readKeptCorrection(kept)).toEqual(kept);
};

test('any bytes are read or refused, and never throw', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), isSound));
  fc.assert(fc.property(fc.json(), (json) => isSound(bytesOf(json))));
});

test('an export with any part cut out or written over gives sound notes or none', () => {
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat({ max: 30 }),
    text: fc.constantFrom('', '"', '{', ']', 'null', '1e999', '{"id":[]}', '\u0000'),
  });
  fc.assert(
    fc.property(anyCollection, change, fc.boolean(), (given, { at, length, text }, table) => {
      const file = String(
        exportCollection(table ? 'csv' : 'web-annotation', given, options).content,
      );
      const start = Math.floor(at * file.length);
      isSound(bytesOf(file.slice(0, start) + text + file.slice(start + length)));
    }),
  );
});

/** Every value in the file in turn is replaced by values of other types. */
test('a value of the wrong type anywhere in the file is refused or left out', () => {
  const given = { notes: [sampleNote('mine')], corrections: [sampleCorrection] };
  const tree: unknown = JSON.parse(
    String(exportCollection('web-annotation', given, options).content),
  );
  const wrong = [null, true, -1, 1e308, 'x'.repeat(3000), [], {}, [[null]]];
  const replace = (value: unknown, path: readonly string[], by: unknown): unknown => {
    const [key, ...rest] = path;
    if (key === undefined) return by;
    const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
      string,
      unknown
    >;
    copy[key] = replace((value as Record<string, unknown>)[key], rest, by);
    return copy;
  };
  const paths = (value: unknown, path: readonly string[] = []): string[][] =>
    typeof value === 'object' && value !== null
      ? [[...path], ...Object.entries(value).flatMap(([key, part]) => paths(part, [...path, key]))]
      : [[...path]];
  for (const path of paths(tree)) {
    for (const by of wrong) isSound(bytesOf(JSON.stringify(replace(tree, path, by))));
  }
});
