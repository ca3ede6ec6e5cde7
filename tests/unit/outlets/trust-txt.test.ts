import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TRUST_LINKS, parseTrustTxt } from '../../../src/outlets/trust-txt.ts';

describe('a trust.txt', () => {
  it('says what its site belongs to, who controls it, what it controls, and how to reach it', () => {
    const text = [
      '# The Harbour Ledger',
      'belongto=https://www.pressunion.example/',
      'BelongTo = pressunion.example.net # as a bare domain',
      'controlledby=https://quay-media.example',
      'control=https://harbour-radio.example/',
      'member=https://a.example',
      'vendor=https://printer.example/',
      'customer=https://wire.example/',
      'disclosure=https://harbour-ledger.example/owners?year=2026#money',
      'social=https://social.example/@ledger',
      'contact=Desk, 12 Quay Street',
      'contact=mailto:desk@harbour-ledger.example',
      'datatrainingallowed=No',
      'datatrainingallowed=yes',
      'favouritecolour=blue',
    ].join('\r\n');
    expect(parseTrustTxt(`\uFEFF${text}`)).toEqual({
      links: {
        belongto: ['https://www.pressunion.example/', 'https://pressunion.example.net/'],
        controlledby: ['https://quay-media.example/'],
        control: ['https://harbour-radio.example/'],
        member: ['https://a.example/'],
        vendor: ['https://printer.example/'],
        customer: ['https://wire.example/'],
        disclosure: ['https://harbour-ledger.example/owners?year=2026#money'],
        social: ['https://social.example/@ledger'],
      },
      contact: ['Desk, 12 Quay Street', 'mailto:desk@harbour-ledger.example'],
      training: 'no',
    });
  });

  it('names each address once, in the order of the file', () => {
    const { links } = parseTrustTxt(
      'member=https://b.example\rmember=a.example\nmember=b.example/',
    );
    expect(links.member).toEqual(['https://b.example/', 'https://a.example/']);
  });

  it.each([
    ['an empty file', ''],
    ['a page', '<!doctype html><p>controlledby=https://a.example</p>'],
    ['a comment', '# controlledby=https://a.example'],
    ['a script', 'controlledby=javascript:alert(1)'],
    ['a name and password', 'controlledby=https://a.example:secret@b.example/'],
    ['a host without a domain', 'controlledby=http://localhost/'],
    ['words', 'controlledby=the people of Harbour'],
    ['nothing', 'controlledby='],
    ['an inherited name', '__proto__=https://a.example\nconstructor=https://a.example'],
  ])('takes nobody for the owner from %s', (_what, text) => {
    expect(parseTrustTxt(text)).toEqual({ links: {}, contact: [] });
  });

  it('shows no contact that turns or hides its line', () => {
    expect(parseTrustTxt('contact=call\u202Eus\u0007 now\u200B').contact).toEqual(['call us now']);
    expect(parseTrustTxt(`contact=${'😀'.repeat(900)}`).contact[0]).toBe('😀'.repeat(200));
  });

  it('stays small, whatever is in the file', () => {
    const huge = Array.from({ length: 50_000 }, (_, i) => `member=m${i}.example`).join('\n');
    expect(parseTrustTxt(huge).links.member).toHaveLength(2000);
    expect(parseTrustTxt(`contact=${'x'.repeat(1_000_000)}`).contact).toEqual([]);
  });

  it('never throws and gives web addresses only', () => {
    const line = fc.tuple(
      fc.constantFrom(...TRUST_LINKS, 'contact', 'datatrainingallowed', 'x'),
      fc.constantFrom('=', ' = ', '==', ':', ''),
      fc.oneof(fc.webUrl(), fc.domain(), fc.string({ unit: 'binary' })),
    );
    const file = fc
      .array(line, { maxLength: 12 })
      .map((lines) => lines.map((parts) => parts.join('')).join('\n'));
    fc.assert(
      fc.property(fc.oneof(file, fc.string({ unit: 'binary' })), (text) => {
        const { links, contact } = parseTrustTxt(text);
        for (const url of Object.values(links).flat()) expect(url).toMatch(/^https?:\/\/[^/]+\./);
        for (const words of contact) expect(words).toMatch(/^[^\p{C}]+$/u);
      }),
    );
  });
});
