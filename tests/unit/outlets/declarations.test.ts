import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declarationsOf } from '../../../src/outlets/declarations.ts';
import type { PageMarkup } from '../../../src/outlets/declarations.ts';

const url = 'https://www.harbour-post.example.com/2026/11/a-story';

function page(parts: Partial<PageMarkup>): PageMarkup {
  return { url, nodes: [], meta: {}, links: [], ...parts };
}

describe('what a page declares', () => {
  it('finds the policies of the publisher that the article refers to', () => {
    const { policies, publisher, founded, parent } = declarationsOf(
      page({
        nodes: [
          { '@type': 'NewsArticle', publisher: { '@id': '#us' } },
          {
            '@id': '#us',
            '@type': 'https://schema.org/NewsMediaOrganization',
            name: 'Harbour Post',
            foundingDate: '1911-04-02',
            parentOrganization: { name: 'Quay Media' },
            correctionsPolicy: '/corrections',
            ownershipFundingInfo: ['https://www.harbour-post.example.com/owners'],
            unnamedSourcesPolicy: 'We name our sources unless it endangers them.',
          },
        ],
      }),
    );
    expect({ publisher, founded, parent }).toEqual({
      publisher: 'Harbour Post',
      founded: '1911-04-02',
      parent: 'Quay Media',
    });
    expect(policies).toEqual({
      correctionsPolicy: { url: 'https://www.harbour-post.example.com/corrections' },
      ownershipFundingInfo: { url: 'https://www.harbour-post.example.com/owners' },
      unnamedSourcesPolicy: { text: 'We name our sources unless it endangers them.' },
    });
  });

  it('does not take another organisation on the page for the publisher', () => {
    const { policies, publisher } = declarationsOf(
      page({
        nodes: [
          { '@type': 'NewsArticle' },
          { '@type': 'Organization', url: 'https://a-bank.example.net/', ethicsPolicy: '/ethics' },
        ],
      }),
    );
    expect(publisher).toBeUndefined();
    expect(policies).toEqual({});
  });

  it.each([
    ['ReportageNewsArticle', ['reportage']],
    ['OpinionNewsArticle', ['opinion']],
    ['AdvertiserContentArticle', ['advertiser content']],
    ['SatiricalArticle', ['satire']],
    [['NewsArticle', 'AnalysisNewsArticle'], ['analysis']],
    ['NewsArticle', ['news article']],
    ['constructorArticle', []],
  ])('names the kind of article for %s', (type, kinds) => {
    expect(declarationsOf(page({ nodes: [{ '@type': type }] })).kinds).toEqual(kinds);
  });

  it('takes the Open Graph flag for an opinion', () => {
    const markup = page({
      nodes: [{ '@type': 'NewsArticle' }],
      meta: { 'article:opinion': 'true' },
    });
    expect(declarationsOf(markup).kinds).toEqual(['opinion']);
  });

  it('reads authors with their pages, the agency credited, dateline and corrections', () => {
    const found = declarationsOf(
      page({
        nodes: [
          {
            '@type': 'NewsArticle',
            author: [{ '@type': 'Person', name: 'Ada Brook', url: '/people/ada' }, 'Sam Field'],
            publisher: { '@type': 'Organization', name: 'Harbour Post' },
            sourceOrganization: { name: 'North Wire' },
            dateline: 'OSLO',
            correction: [
              { '@type': 'CorrectionComment', text: 'The first version misspelt a name.' },
            ],
            copyrightHolder: { name: 'Harbour Post Ltd' },
            copyrightYear: 2026,
          },
        ],
      }),
    );
    expect(found.authors).toEqual([
      { name: 'Ada Brook', url: 'https://www.harbour-post.example.com/people/ada' },
      { name: 'Sam Field' },
    ]);
    expect(found).toMatchObject({
      credit: 'North Wire',
      dateline: 'OSLO',
      copyright: '2026 Harbour Post Ltd',
      corrections: ['The first version misspelt a name.'],
    });
  });

  it('reads a fact-check with its verdict', () => {
    const review = {
      '@type': 'ClaimReview',
      claimReviewed: 'The bridge was closed for a year',
      reviewRating: { '@type': 'Rating', alternateName: 'False' },
      author: { name: 'Harbour Check' },
      url: '/check/bridge',
    };
    expect(declarationsOf(page({ nodes: [review] })).claimReviews).toEqual([
      {
        claim: 'The bridge was closed for a year',
        verdict: 'False',
        by: 'Harbour Check',
        url: 'https://www.harbour-post.example.com/check/bridge',
      },
    ]);
  });

  it('finds the pages where the site explains itself, in several languages, and only its own', () => {
    const { pages } = declarationsOf(
      page({
        links: [
          { href: 'https://www.facebook.com/about', text: 'About' },
          { href: 'https://harbour-post.example.com/who', text: 'About us' },
          { href: '/impressum', text: 'Rechtliches' },
          { href: 'mailto:desk@harbour-post.example.com', text: 'Contact' },
          { href: '/kontakt', text: 'Kontakt' },
          { href: '/editorial-standards', text: 'How we work' },
          { href: '/news/a-contact-sport', text: 'A contact sport' },
        ],
      }),
    );
    expect(pages).toEqual({
      about: 'https://harbour-post.example.com/who',
      contact: 'https://www.harbour-post.example.com/kontakt',
      ethics: 'https://www.harbour-post.example.com/editorial-standards',
    });
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ethics',
    '//',
    'file:///etc/passwd',
    7,
    {},
    null,
  ])('gives no address for %s', (value) => {
    const nodes = [
      { '@type': 'NewsArticle', publisher: { name: 'X', ethicsPolicy: value, masthead: [value] } },
    ];
    const { policies } = declarationsOf(page({ nodes }));
    expect(policies.ethicsPolicy?.url).toBeUndefined();
    expect(policies.masthead?.url).toBeUndefined();
  });

  it('survives any markup, and every address it gives is a web address', () => {
    const keys = fc.constantFrom(
      '@type',
      '@id',
      'author',
      'publisher',
      'ethicsPolicy',
      '__proto__',
      'url',
    );
    const value = fc.letrec<{ any: unknown }>((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(
          'NewsArticle',
          'ClaimReview',
          'Organization',
          '#a',
          'https://x.example.org/y',
        ),
        fc.anything(),
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(keys, tie('any'), { maxKeys: 4 }),
      ),
    })).any;
    fc.assert(
      fc.property(fc.array(value), (nodes) => {
        const found = declarationsOf(page({ nodes }));
        const urls = [
          ...Object.values(found.policies).map((policy) => policy.url),
          ...found.authors.map((author) => author.url),
        ];
        for (const address of urls) if (address) expect(address).toMatch(/^https?:\/\//u);
      }),
    );
  });
});
