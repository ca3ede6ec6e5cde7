import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNote } from '../../../src/notes/create.ts';
import { quoteAt } from '../../../src/notes/selectors.ts';
import { uuidv7 } from '../../../src/notes/uuid.ts';
import { article, laptop, text } from './sample.ts';

describe('making a note', () => {
  it('remembers the words, what stands around them, and the article', () => {
    const start = text.indexOf('nobody');
    const note = createNote(
      { article, start, end: start + 15, claim: { kind: 'organisation', source: 'Officials' } },
      laptop,
      1000,
    );
    expect(note.target).toMatchObject({
      articleKey: 'https://example.com/dam',
      canonicalUrl: 'https://www.example.com/dam',
      title: 'Dam breaks',
      outlet: 'The Example',
      published: '2024-03-01',
      quote: { exact: 'nobody was hurt' },
      position: { start, end: start + 15 },
      block: { index: 1, heading: 'The dam broke at dawn.' },
      claim: { kind: 'organisation', source: 'Officials' },
    });
    expect(note.target.quote.prefix.endsWith('Officials in Westmark said that ')).toBe(true);
    expect(note).toMatchObject({ words: '', tags: [], colour: 'yellow', deleted: false });
  });

  it('leaves out blanks at the ends of a selection', () => {
    const note = createNote({ article, start: 22, end: 32 }, laptop, 1000);
    expect(note.target.quote.exact).toBe('Officials');
    expect(note.target.position).toEqual({ start: 23, end: 32 });
  });

  it('refuses a selection without words', () => {
    expect(() => createNote({ article, start: 22, end: 23 }, laptop, 1000)).toThrow(RangeError);
    expect(() => createNote({ article, start: 9000, end: 9001 }, laptop, 1000)).toThrow(RangeError);
  });

  it('never cuts a character in two in what it remembers', () => {
    const faces = '😀'.repeat(200);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 199 }), fc.boolean(), (i, odd) => {
        const all = odd ? `.${faces}` : faces;
        const { prefix, suffix } = quoteAt(all, 2 * i + Number(odd), 2 * i + 2 + Number(odd));
        expect(() => encodeURIComponent(prefix + ' ' + suffix)).not.toThrow();
      }),
    );
  });
});

describe('the id of a note', () => {
  it('has the form of RFC 9562, version 7', () => {
    const example = Uint8Array.from([
      0, 0, 0, 0, 0, 0, 0xcc, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f,
    ]);
    const fill = (bytes: Uint8Array<ArrayBuffer>) => {
      bytes.set(example);
      return bytes;
    };
    expect(uuidv7(0x017f22e279b0, fill)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
  });

  it('sorts by time and is never the same twice', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 48 - 2), fc.integer({ min: 1, max: 1000 }), (now, later) => {
        const then = Math.min(now + later, 2 ** 48 - 1);
        expect(uuidv7(now) < uuidv7(then)).toBe(true);
        expect(uuidv7(now)).not.toBe(uuidv7(now));
      }),
    );
  });
});
