import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../src/outlets/address.ts';
import { sharedHostOf } from '../../../src/outlets/shared-hosts.ts';

describe('the addresses a page is looked up by', () => {
  it('tries paths first, then sub-domains, then the registrable domain', () => {
    expect(addressOf('https://sport.news.example.co.uk/live/cup/1/2?x#y')?.keys).toEqual([
      'sport.news.example.co.uk/live/cup/1',
      'sport.news.example.co.uk/live/cup',
      'sport.news.example.co.uk/live',
      'sport.news.example.co.uk',
      'news.example.co.uk',
      'example.co.uk',
    ]);
  });

  it.each(['https://www.example.org/', 'http://m.example.org', 'amp.example.org', 'EXAMPLE.org.'])(
    'takes %s for the site itself',
    (address) => {
      expect(addressOf(address)).toMatchObject({ host: 'example.org', keys: ['example.org'] });
    },
  );

  it('knows an internationalised name in either spelling', () => {
    expect(addressOf('https://zürcher-blatt.example.ch/')).toEqual(
      addressOf('https://xn--zrcher-blatt-dlb.example.ch/'),
    );
  });

  it('keeps what belongs to the page on a platform and drops the platform', () => {
    expect(addressOf('https://someone.blogspot.com/2020/x')?.keys).toEqual([
      'someone.blogspot.com/2020/x',
      'someone.blogspot.com/2020',
      'someone.blogspot.com',
    ]);
    expect(addressOf('https://www.youtube.com/@someone')?.keys).toEqual(['youtube.com/@someone']);
    expect(addressOf('https://m.facebook.com/')?.keys).toEqual([]);
  });

  it('never leads to a platform, whatever the address', () => {
    const platforms =
      'medium.com wordpress.com github.io youtube.com substack.com blogspot.com blogspot.co.uk facebook.com sites.google.com archive.org';
    const host = fc.constantFrom(...platforms.split(' '));
    const label = fc.constantFrom('www', 'm', 'someone', 'a', '@b', 'x1');
    const labels = fc.array(label, { maxLength: 3 });
    fc.assert(
      fc.property(host, labels, labels, (shared, before, after) => {
        const url = `https://${[...before, shared].join('.')}/${after.join('/')}`;
        const keys = addressOf(url)?.keys ?? [];
        expect(keys.filter((key) => sharedHostOf(key)?.host === key)).toEqual([]);
      }),
    );
  });

  it('answers for any address without failing, the last key a part of its host', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('org', 'co.uk', 'de', 'github.io'),
        (text, ending) => {
          const host = `${text.replaceAll(/[^a-z0-9.]/giu, '')}.x.${ending}`;
          const last = addressOf(`https://${host}/${text}`)?.keys.at(-1);
          if (last) expect(host.toLowerCase().endsWith(last)).toBe(true);
        },
      ),
    );
  });
});
