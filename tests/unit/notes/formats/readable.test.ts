import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ofNotes } from '../../../../src/notes/collection.ts';
import type { Note } from '../../../../src/notes/note.ts';
import { exportFormats, exportCollection } from '../../../../src/notes/formats/export.ts';
import type { ExportFormat } from '../../../../src/notes/formats/export.ts';
import { writeMarkdownFiles } from '../../../../src/notes/formats/markdown.ts';
import { sampleCorrection, sampleNote } from '../sample.ts';
import { anyCollection, anyNotes, options } from './any-note.ts';

const write = (format: ExportFormat, notes: readonly Note[]): string =>
  String(exportCollection(format, ofNotes(notes), options).content);

const note = (change: Partial<Note>, target: Partial<Note['target']> = {}): Note => {
  const sample = { ...sampleNote('Ask her *again*.'), tags: ['dam', 'West mark', '2024'] };
  return { ...sample, ...change, target: { ...sample.target, ...target } };
};

test('every format writes any notes and corrections, and names the file by the day', () => {
  fc.assert(
    fc.property(anyCollection, fc.constantFrom(...exportFormats), (collection, format) => {
      const file = exportCollection(format, collection, options);
      expect(file.name).toMatch(/^who-says-2026-11-23\.\w+/);
      expect(file.content.length).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('only the backup holds what is in the bin', () => {
  const stamp = { time: 2000, device: 'laptop/a' };
  const binned = note({ deleted: true, stamps: { ...sampleNote().stamps, deleted: stamp } });
  for (const format of exportFormats.filter((name) => name !== 'markdown-articles')) {
    expect(write(format, [binned]).includes('nobody')).toBe(format === 'web-annotation');
  }
});

test('Markdown has front matter, the quote, the words, tags that Obsidian takes, and an anchor', () => {
  expect(write('markdown', [note({})])).toBe(`---
title: "My notes"
created: "2026-11-23"
tags:
  - "dam"
  - "West-mark"
  - "2024_"
---

## Dam breaks

The Example, 2024-03-01 · <https://www.example.com/dam>

> nobody was hurt

Ask her *again*.

#dam #West-mark #2024_

^note-note-1
`);
});

test('a quote in Markdown stands for itself', () => {
  const exact = '# [[x]] <b> *y* %%z%% ==w== $q$ `c` ![i](u)\n1. one\n- two';
  const text = write('markdown', [note({}, { quote: { exact, prefix: '', suffix: '' } })]);
  expect(text).toContain('> \\# \\[\\[x\\]\\] \\<b\\> \\*y\\* \\%\\%z\\%\\% \\=\\=w\\=\\=');
  expect(text).toContain('> 1\\. one\n> \\- two');
});

test('front matter holds any title', () => {
  const [file] = writeMarkdownFiles(
    ofNotes([note({}, { title: 'a: "b" # c\n---\nevil: true' })]),
    options.words,
  );
  expect(file?.name).toBe('a b c --- evil true.md');
  expect(file?.text).toContain('title: "a: \\"b\\" # c --- evil: true"\nurl: "https://www.');
  const named = exportCollection('markdown', ofNotes([]), {
    ...options,
    title: 'a: "b"\n---\nevil: 1',
  });
  expect(String(named.content)).toContain('title: "a: \\"b\\"\\n---\\nevil: 1"');
});

test('HTML shows everything from a note or a correction as text', () => {
  fc.assert(
    fc.property(anyCollection, ({ notes, corrections }) => {
      const marked = notes.map((given) => ({
        ...given,
        words: `${given.words}<img src=x onerror=y>`,
      }));
      const html = String(
        exportCollection('html', { notes: marked, corrections }, options).content,
      );
      const tags = [...html.matchAll(/<(\/?[a-z!][^\s>]*)/gi)].map(([, name]) =>
        name?.replace('/', ''),
      );
      const allowed =
        '!doctype html head meta title style body h1 h2 h3 article section blockquote p time a'.split(
          ' ',
        );
      expect(tags.filter((name) => !allowed.includes(name ?? ''))).toEqual([]);
    }),
  );
  const html = write('html', [note({}, { canonicalUrl: 'urn:x-pdf:1" onclick="y' })]);
  expect(html).toContain('urn:x-pdf:1&quot; onclick=&quot;y');
  expect(html).not.toContain('<a ');
});

test('corrections follow the notes of their article, and make a section where there are none', () => {
  const elsewhere = {
    ...sampleCorrection,
    id: 'c2',
    articleKey: 'https://example.com/flood',
    article: { url: 'https://example.com/flood', title: 'A *flood*', outlet: 'The Example' },
    correction: { ...sampleCorrection.correction, id: 'c2', name: '[Ann](x) <b>' },
  };
  const takenBack = { ...elsewhere, id: 'c3', deleted: true };
  const corrections = [elsewhere, sampleCorrection, takenBack];
  const collection = { notes: [note({ tags: [] })], corrections };
  const markdown = String(exportCollection('markdown', collection, options).content);
  expect(markdown.slice(markdown.indexOf('## Dam'))).toBe(`## Dam breaks

The Example, 2024-03-01 · <https://www.example.com/dam>

> nobody was hurt

Ask her *again*.

^note-note-1

### Claims that I corrected

> nobody was hurt

Says so: Ann Lee (person)

## A \\*flood\\*

The Example · <https://example.com/flood>

### Claims that I corrected

> nobody was hurt

Says so: \\[Ann\\](x) \\<b\\> (person)
`);
});

test('CSL-JSON cites each article once', () => {
  const notes = [note({}), note({ id: 'note-2' })];
  expect(JSON.parse(write('csl-json', notes))).toEqual([
    {
      id: 'example2024dambreaks',
      type: 'article-newspaper',
      title: 'Dam breaks',
      'container-title': 'The Example',
      URL: 'https://www.example.com/dam',
      issued: { 'date-parts': [[2024, 3, 1]] },
      accessed: { 'date-parts': [[1970, 1, 1]] },
    },
  ]);
});

test('RIS has one field in a line, whatever the title holds', () => {
  expect(write('ris', [note({}, { title: 'Dam\r\nER  - \nTY  - EVIL' })]).split('\r\n')).toEqual([
    'TY  - NEWS',
    'TI  - Dam ER  -  TY  - EVIL',
    'T2  - The Example',
    'PY  - 2024',
    'DA  - 2024/03/01/',
    'UR  - https://www.example.com/dam',
    'Y2  - 1970/01/01/',
    'ER  - ',
    '',
  ]);
});

test('BibTeX braces are balanced, and keys differ', () => {
  const other = { articleKey: 'https://example.com/b', title: '100% {of} \\dams & "more"_' };
  const text = write('bibtex', [note({}), note({ id: 'b' }, { ...other, title: 'Dam breaks' })]);
  expect(text.match(/@online\{[^,]+/g)).toEqual([
    '@online{example2024dambreaks',
    '@online{example2024dambreaks-2',
  ]);
  expect(write('bibtex', [note({}, other)])).toContain(
    'title = {{100\\% \\textbraceleft{}of\\textbraceright{} \\textbackslash{}dams \\& "more"\\_}},',
  );
  fc.assert(
    fc.property(anyNotes, (notes) => {
      const all = write('bibtex', notes).replace(/\\[&%$#_]/g, '');
      expect(all.split('{').length).toBe(all.split('}').length);
    }),
  );
});

test('what is made to be read tells whose claim a note is on', () => {
  const held = note({}, { claim: { kind: 'person', source: 'Jane *Roe*' } });
  expect(write('markdown', [held])).toContain(
    '\n\nOn what Jane \\*Roe\\* says (person)\n\nAsk her *again*.',
  );
  expect(write('html', [held])).toContain('>On what Jane *Roe* says (person)</p>');
  expect(write('markdown', [note({})])).not.toContain('On what');
  expect(write('html', [note({})])).not.toContain('On what');
});
