import * as fc from 'fast-check';
import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { fileName } from '../../../../src/notes/formats/file-name.ts';
import { writeZip } from '../../../../src/notes/formats/zip.ts';
import { hardText } from './any-note.ts';

/** Reads an archive the way that unzip does: from the directory at its end, checking each file's sum. */
const readZip = (bytes: Uint8Array): { name: string; text: string }[] => {
  const view = new DataView(bytes.buffer);
  const text = (start: number, length: number): string =>
    new TextDecoder().decode(bytes.subarray(start, start + length));
  const end = bytes.length - 22;
  expect(view.getUint32(end, true)).toBe(0x06054b50);
  let entry = view.getUint32(end + 16, true);
  return Array.from({ length: view.getUint16(end + 10, true) }, () => {
    expect(view.getUint32(entry, true)).toBe(0x02014b50);
    const [size, nameLength] = [view.getUint32(entry + 20, true), view.getUint16(entry + 28, true)];
    const local = view.getUint32(entry + 42, true);
    expect(view.getUint32(local, true)).toBe(0x04034b50);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    expect(view.getUint32(entry + 16, true)).toBe(crc32(bytes.subarray(start, start + size)));
    const file = { name: text(entry + 46, nameLength), text: text(start, size) };
    entry += 46 + nameLength;
    return file;
  });
};

test('an archive gives back names and texts as they were', () => {
  const files = [
    { name: 'Dam – breaks.md', text: 'Zoë said\n' },
    { name: 'empty.md', text: '' },
  ];
  expect(readZip(writeZip(files, Date.parse('2026-11-23T12:00:00Z')))).toEqual(files);
  expect(readZip(writeZip([], 0))).toEqual([]);
});

test('any title makes a file name that every system takes, each only once', () => {
  fc.assert(
    fc.property(fc.array(hardText, { maxLength: 8 }), (titles) => {
      const taken = new Set<string>();
      const names = [...titles, 'CON', 'a/b\\c:d', '..', 'x'.repeat(500), '👩'.repeat(99)].map(
        (title) => fileName(title, 'md', taken),
      );
      expect(taken.size).toBe(names.length);
      for (const name of names) {
        expect(name).not.toMatch(/[\\/:*?"<>|\p{C}]|^\.|^con\./iu);
        expect(Buffer.byteLength(name)).toBeLessThan(200);
      }
    }),
  );
  expect(fileName('Dam breaks', 'md', new Set(['dam breaks.md']))).toBe('Dam breaks 2.md');
});
