import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../../src/language/analyser.ts';
import type { SourceKind } from '../../../src/sourcing/claim.ts';
import { claimedWords } from '../../../src/sourcing/phrase.ts';
import { readSourcing } from '../../../src/sourcing/sourcing.ts';

/** The sample article's text as the reader of the page gives it: one line for each paragraph. */
function sampleText(): string {
  const page = readFileSync('tests/fixtures/pages/sample.html', 'utf8');
  const paragraphs = page.matchAll(/<(p|h2)>([\s\S]*?)<\/\1>/g);
  return [...paragraphs]
    .map(([, , html = '']) =>
      html
        .replace(/<[^>]*>/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .join('\n');
}

const text = sampleText();
const analyser = createAnalyser(readFileSync('src/public/language/english.bin'));
const { claims, sources, reportedBy } = readSourcing({ text }, analyser.analyse(text));
const shownAs = (begins: string) =>
  claims.find((claim) => claim.shown && claimedWords(text, claim).startsWith(begins));

/** What a careful editor reads there: how each claim begins and whose it is. */
const read: readonly (readonly [begins: string, kind: SourceKind, name: string])[] = [
  ['Premier Ada Lindqvist offered', 'outlet', ''],
  ['More than 1,300 people', 'outlet', ''],
  ['the two leaders expressed', 'organisation', 'Kremlin'],
  ['that he told Lindqvist', 'organisation', 'Office of Erik Dahl'],
  ['that the port', 'person', 'Erik Dahl'],
  ['the talks could collapse', 'unnamed', ''],
  ['which is said to have received', 'unspecified', ''],
  ['that safety spending', 'document', '2023 audit'],
  ['“We have waited', 'person', 'Tomas Reyes'],
  ['that the crews would decide', 'person', 'Tomas Reyes'],
  ['It was accused of', 'unspecified', ''],
  ['that the contract', 'unnamed', ''],
  ['that the strike costs', 'organisation', 'World Bank'],
  ['it will pass', 'person', 'Jane Roe'],
  ['“My grandfather stood', 'person', 'Jane Roe'],
  ['that they would meet', 'person', 'Grassi and Lehmann'],
  ['the first ship', 'unspecified', ''],
];

const sourceOf = (id: number | null | undefined) => sources.find((source) => source.id === id);

describe('of the sample article', () => {
  it.each(read)('“%s …” is told as %s %s', (begins, kind, name) => {
    const claim = shownAs(begins);
    expect(claim?.kind).toBe(kind);
    if (name !== '') expect(sourceOf(claim?.source)).toMatchObject({ name, certain: true });
  });

  it('what Dahl said is heard through his office', () => {
    const chain = shownAs('that the port')?.chain.map((link) => sourceOf(link.source)?.name);
    expect(chain).toEqual(['Erik Dahl', 'Office of Erik Dahl']);
  });

  it('whom nobody could identify is not guessed', () => {
    expect(sourceOf(shownAs('the union')?.source)).toMatchObject({ certain: false });
  });

  it('the Treasury is where the unnamed official belongs', () => {
    const official = sources.find(({ kind, name }) => kind === 'unnamed' && /official/.test(name));
    expect(official?.affiliation).toBe('Treasury');
  });

  it('the credit is no claim', () => {
    expect(reportedBy).toBe('NorthshoreLedger.example');
    expect(claims.every(({ span }) => span[0] >= text.indexOf('Premier Ada'))).toBe(true);
  });
});
