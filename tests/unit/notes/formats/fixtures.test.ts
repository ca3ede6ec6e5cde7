import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { previewImport } from '../../../../src/notes/formats/import.ts';
import { readNote } from '../../../../src/notes/schema.ts';
import { context } from './any-note.ts';

const folder = join(import.meta.dirname, '../../../fixtures/imports');

/** What the reader is told of each file in tests/fixtures/imports: of the whole, or of each entry in order. */
const told: Readonly<Record<string, string | readonly string[]>> = {
  'blank.csv': 'import_empty',
  'cut-off.jsonld': 'import_cut_off',
  'data-address.jsonld': ['import_bad_address'],
  'deep.json': ['import_no_note'],
  'empty.json': 'import_empty',
  'formulas.csv': ['new', 'import_bad_address'],
  'half-characters.json': ['new'],
  'huge-fields.json': ['import_bad_address', 'new'],
  'newer.jsonld': ['import_newer'],
  'not-json.json': 'import_broken_json',
  'nulls.json': ['import_no_note', 'import_bad_field', 'import_bad_field', 'new'],
  'numbers.jsonld': ['new', 'new'],
  'odd-utf16.csv': ['new'],
  'only-a-mark.json': 'import_empty',
  'other-columns.csv': 'import_unknown',
  'page.html': 'import_unknown',
  'polluting.jsonld': ['new'],
  'ragged.csv': ['import_no_note', 'import_no_note', 'new'],
  'random.bin': 'import_unknown',
  'same-id-twice.jsonld': ['new', 'changed'],
  'script-address.jsonld': ['import_bad_address', 'new'],
  'unclosed-quote.csv': ['import_no_note'],
  'wrong-types.jsonld': [
    'import_no_note',
    'import_no_note',
    'import_no_note',
    'import_no_note',
    'import_no_note',
    'import_no_note',
    'new',
  ],
};

test('every malformed file has its line here', () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(told).sort());
});

test.each(Object.entries(told))('%s is told for what it is', (name, expected) => {
  const preview = previewImport(readFileSync(join(folder, name)), [], context());
  if (!preview.ok) {
    expect(preview.problem.key).toBe(expected);
    return;
  }
  const seen = preview.entries.map((entry) =>
    entry.status === 'refused' ? entry.problem.key : entry.status,
  );
  expect(seen).toEqual(expected);
  for (const note of preview.notes) expect(readNote(note)).toEqual(note);
});
