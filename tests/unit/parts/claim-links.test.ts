import { describe, expect, it } from 'vitest';
import { linksOf } from '../../../src/parts/claim-links.ts';

const text = 'Tomas Reyes cites a 2023 audit and, again, the audit, and an earlier report.';
const link = (words: string, href: string, own: boolean) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, href, own };
};
const article = {
  text,
  links: [
    link('Tomas Reyes', 'https://post.example/people/reyes', true),
    link('2023 audit', 'https://www.audit.example/2023', false),
    link('the audit', 'https://www.audit.example/2023', false),
    link('an earlier report', 'https://post.example/2022/port', true),
    link('again', 'javascript:alert(1)', false),
    link('cites', 'no address', false),
  ],
};
const entities = [{ start: 0, end: 11, type: 'person' as const }];
const linked = (links: readonly number[]) => linksOf({ links }, article, entities);

describe('what is linked beside a claim', () => {
  it('is told with its words and whose site it is, each address once', () => {
    expect(linked([1, 2, 3])).toEqual([
      {
        href: 'https://www.audit.example/2023',
        words: '2023 audit',
        host: 'audit.example',
        own: false,
      },
      {
        href: 'https://post.example/2022/port',
        words: 'an earlier report',
        host: 'post.example',
        own: true,
      },
    ]);
  });

  it('is not the page that the outlet keeps on a name', () => {
    expect(linked([0])).toEqual([]);
  });

  it('is nothing that is no address on the web', () => {
    expect(linked([4, 5, 99])).toEqual([]);
  });
});
