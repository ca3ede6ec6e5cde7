import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAdsTxt } from '../../../src/outlets/ads-txt.ts';

describe('an ads.txt', () => {
  it('names the owner, those who manage the advertising and a contact; sellers are passed over', () => {
    const text = [
      '# ads.txt of the Harbour Ledger',
      'google.com, pub-17, DIRECT, f08c47fec0942fa0 # seller',
      'OwnerDomain=quay-media.example#the company',
      'OWNERDOMAIN=somebody-else.example',
      'MANAGERDOMAIN=https://www.sales.example/',
      'MANAGERDOMAIN=werbung.example, de',
      'MANAGERDOMAIN=werbung.example, DE',
      'CONTACT=ads@harbour-ledger.example',
      'SUBDOMAIN=shop.harbour-ledger.example',
    ].join('\r\n');
    expect(parseAdsTxt(text)).toEqual({
      owner: 'quay-media.example',
      managers: [{ domain: 'sales.example' }, { domain: 'werbung.example', country: 'DE' }],
      contact: ['ads@harbour-ledger.example'],
    });
  });

  it('shows a look-alike domain as what it is', () => {
    expect(parseAdsTxt('OWNERDOMAIN=еxample.com').owner).toBe('xn--xample-2of.com');
  });

  it.each([
    '',
    'OWNERDOMAIN=',
    'OWNERDOMAIN=nobody',
    'OWNERDOMAIN=10.0.0.1',
    'OWNERDOMAIN=javascript:x',
    '<p>OWNERDOMAIN=a.example</p>',
  ])('finds no owner in “%s”', (text) => {
    expect(parseAdsTxt(text)).toEqual({ managers: [], contact: [] });
  });

  it('never throws and gives domains in ASCII only', () => {
    const line = fc.tuple(
      fc.constantFrom('OWNERDOMAIN=', 'managerdomain =', 'Contact=', 'google.com,'),
      fc.oneof(fc.domain(), fc.webUrl(), fc.string({ unit: 'binary' })),
      fc.constantFrom('', ',US', ', x', '# y'),
    );
    const file = fc
      .array(line, { maxLength: 12 })
      .map((lines) => lines.map((parts) => parts.join('')).join('\n'));
    fc.assert(
      fc.property(file, (text) => {
        const { owner, managers } = parseAdsTxt(text);
        const domains = [...(owner === undefined ? [] : [owner]), ...managers.map((m) => m.domain)];
        for (const domain of domains) expect(domain).toMatch(/^[\w-]+(?:\.[\w-]+)+$/);
      }),
    );
  });
});
