import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { placeAt } from '../../../src/content/place-actions.ts';
import { quotationOf } from '../../../src/content/quotation.ts';
import { claimContent } from '../../../src/marks/card-content.ts';
import { defaultSettings } from '../../../src/messages/settings.ts';
import { createWords } from '../../../src/parts/words.ts';
import messages from '../../../src/public/_locales/en/messages.json' with { type: 'json' };
import { claimWords } from '../../../src/parts/claim-words.ts';
import { sourcingOf } from '../sourcing/written-article.ts';

const text =
  'Jane Roe said that the dam held. Carl Berg is said to have taken 40 percent of the money. It rained.';
const markup = text.replace('Jane Roe', '{p:Jane Roe}').replace('Carl Berg', '{p:Carl Berg}');
const sourcing = sourcingOf(markup, [
  { source: 'Jane Roe', cue: 'said', content: 'that the dam held' },
  { source: 'Carl Berg', cue: 'is said', content: 'to have taken 40 percent of the money' },
]);
const page = {
  article: {
    url: 'https://post.example/dam',
    canonicalUrl: 'https://post.example/dam',
    title: 'Dam',
    outlet: { name: 'Harbour Post', host: 'post.example' },
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    links: [],
  } as unknown as Article,
  reading: { sourcing, entities: [], figures: [], dates: [] },
  settings: defaultSettings,
};
const look = (key: string, values: readonly string[]) =>
  (messages[key as keyof typeof messages]?.message ?? '').replace('$1', values[0] ?? '');
const words = createWords(look);
const claimOn = (part: string) =>
  placeAt(page, text.indexOf(part), text.indexOf(part) + part.length)?.claim;
const copied = (attribution: number) => {
  const id = sourcing.claims.find((claim) => claim.attribution === attribution)?.id ?? -1;
  const content = claimContent({ ...page, notes: [], places: [] }, id);
  return content && quotationOf(content, page.article, words).split('\n')[0];
};

describe('whose claim a note is on', () => {
  it('is the claim that is painted there', () => {
    expect(claimOn('dam held')).toEqual({ kind: 'person', source: 'Jane Roe' });
    expect(claimOn('taken 40')).toEqual({ kind: 'unspecified', source: '' });
  });

  it('is nobody’s where nothing is painted', () => {
    expect(claimOn('Jane Roe said')).toBeUndefined();
    expect(claimOn('It rained')).toBeUndefined();
  });

  it('names nobody for whom the article does not tell', () => {
    const sources = sourcing.sources.map((source) => ({ ...source, certain: false }));
    const unsure = { ...page, reading: { ...page.reading, sourcing: { ...sourcing, sources } } };
    const place = placeAt(unsure, text.indexOf('dam'), text.indexOf('dam') + 3);
    expect(place?.claim).toEqual({ kind: 'person', source: '' });
  });
});

describe('a claim as a quotation to paste', () => {
  it('begins with who says it', () => {
    expect(copied(0)).toBe('Jane Roe: “that the dam held”');
  });

  it('puts hearsay into nobody’s mouth, least of all into that of whom it is about', () => {
    expect(copied(1)).toBe(
      'Nobody is named: “Carl Berg is said to have taken 40 percent of the money”',
    );
  });
});

describe('what the library says of it', () => {
  it.each([
    ['person', 'Jane Roe', 'On what Jane Roe says'],
    ['outlet', '', 'On what the outlet says itself'],
    ['unspecified', '', 'On hearsay: nobody is named'],
    ['unnamed', '', 'On what somebody says who is not named'],
  ])('%s %s: %s', (kind, source, said) => {
    expect(claimWords({ kind, source }, words)).toBe(said);
  });
});
