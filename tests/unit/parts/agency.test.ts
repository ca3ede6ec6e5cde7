import { describe, expect, it } from 'vitest';
import { agencyOf } from '../../../src/parts/agency.ts';

const post = { name: 'The Harbour Post', host: 'harbourpost.example' };

describe('who reported an article', () => {
  it('is the agency of the dateline, or one that is its byline', () => {
    expect(agencyOf({ reportedBy: 'Reuters' }, { byline: [], outlet: post })).toBe('Reuters');
    const byline = ['The Associated Press'];
    expect(agencyOf({}, { byline, outlet: post })).toBe('The Associated Press');
  });

  it('is not told apart from the outlet where it is the outlet itself', () => {
    for (const [reportedBy, name, host] of [
      ['Reuters', 'Reuters UK', 'uk.reuters.example'],
      ['AP', 'The Associated Press', 'apnews.example'],
      ['AP', 'AP News', 'apnews.example'],
      ['HarbourPost.example', 'The Harbour Post', 'www.harbourpost.example'],
    ] as const) {
      expect(agencyOf({ reportedBy }, { byline: [], outlet: { name, host } })).toBeUndefined();
    }
  });

  it('is the outlet where a person signs', () => {
    expect(agencyOf({}, { byline: ['Jane Roe'], outlet: post })).toBeUndefined();
  });
});
