import { expect, it } from 'vitest';
import type { OutletRecord } from '../../../src/outlets/outlet.ts';
import { wrongFactLink } from '../../../src/screens/popup/wrong-fact.ts';

const record: OutletRecord = {
  host: 'www.harbour-post.example',
  site: 'harbour-post.example',
  kind: 'listed',
  facts: {
    owner: {
      value: 'A&B=C #1?\n- name: forged',
      source: 'wikidata',
      url: 'https://www.wikidata.org/wiki/Q1',
      asOf: '2026-01-01',
    },
  },
  ratings: [],
  listings: [],
  lists: 8,
};

it('fills in what is said of the outlet and by whom, whatever signs are in it', () => {
  const link = new URL(wrongFactLink(record));
  expect(link.hostname).toBe('github.com');
  expect([...link.searchParams.keys()]).toEqual(['title', 'body']);
  expect(link.searchParams.get('title')).toBe('Wrong fact: harbour-post.example');
  expect(link.searchParams.get('body')).toContain('owner: A&B=C #1?');
  expect(link.searchParams.get('body')).toContain('Wikidata, https://www.wikidata.org/wiki/Q1');
});

it('can be reported where nothing is known', () => {
  const link = new URL(wrongFactLink({ ...record, kind: 'unlisted', facts: {} }));
  expect(link.searchParams.get('body')).toContain('harbour-post.example');
});
