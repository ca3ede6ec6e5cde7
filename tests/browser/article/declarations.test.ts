import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../../src/article/declarations.ts';
import { declarationsOf } from '../../../src/outlets/declarations.ts';

function page(html: string): Document {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const base = parsed.createElement('base');
  base.href = 'https://www.harbour-post.example.com/2026/11/story';
  parsed.head.prepend(base);
  return parsed;
}

const linked = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('the markup from which a page’s declarations are read', () => {
  it('holds what the page declares in JSON-LD, in links and in its footer', () => {
    const markup = readMarkup(
      page(
        `${linked({
          '@graph': [
            {
              '@type': 'OpinionNewsArticle',
              publisher: { '@id': '#org' },
              articleBody: 'Long text',
            },
            {
              '@type': 'NewsMediaOrganization',
              '@id': '#org',
              name: 'Harbour Post',
              ethicsPolicy: 'https://www.harbour-post.example.com/ethics',
            },
          ],
        })}<p>Text</p><footer><a href="/about-us">About us</a><p>© 2026 Harbour Post Ltd</p></footer>`,
      ),
    );
    expect(markup.copyright).toBe('© 2026 Harbour Post Ltd');
    expect(markup.links).toEqual([
      { href: 'https://www.harbour-post.example.com/about-us', text: 'About us' },
    ]);
    expect(JSON.stringify(markup.nodes)).not.toContain('Long text');
    const found = declarationsOf({ ...markup, url: 'https://www.harbour-post.example.com/' });
    expect(found.kinds).toEqual(['opinion']);
    expect(found.policies.ethicsPolicy?.url).toBe('https://www.harbour-post.example.com/ethics');
    expect(found.pages.about).toBe('https://www.harbour-post.example.com/about-us');
  });

  it('stays small and whole whatever the page holds', () => {
    const nested: Record<string, unknown> = { '@type': 'NewsArticle' };
    let inner = nested;
    for (let i = 0; i < 100; i++) {
      const next = { '@type': 'Organization', name: 'x'.repeat(5000) };
      inner['publisher'] = next;
      inner = next;
    }
    const many = Array.from({ length: 5000 }, () => ({
      '@type': 'Person',
      name: 'y'.repeat(3000),
    }));
    const markup = readMarkup(
      page(
        `${linked(nested)}${linked(many)}${linked('{')}<script type="application/ld+json">{]</script>`,
      ),
    );
    expect(JSON.stringify(markup).length).toBeLessThan(1_500_000);
    expect(declarationsOf(markup).kinds).toEqual(['news article']);
  });
});
