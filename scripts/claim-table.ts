import type { Claim, Source } from '../src/sourcing/claim.ts';
import { claimedWords, phraseOf } from '../src/sourcing/phrase.ts';
import { chainOf } from '../src/parts/chain.ts';
import type { PageReport } from '../src/messages/protocol.ts';

/** The shown claims of a page as a plain-text table: kind, source, why or how, words. */
export function claimTable({ status, url, article, reading }: PageReport): string {
  if (!article || !reading) return `${url}\nNot read: ${status}.`;
  const { claims, sources } = reading.sourcing;
  const rows = claims
    .filter(({ shown }) => shown)
    .map((claim) => {
      const source = sourceOf(claim, sources);
      const chain = chainOf(claim, sources).map(({ name, phrase }) => name || phrase);
      const alone =
        (source?.certain && source.name) || phraseOf(article.text, claim.sourceWords) || '–';
      const who = chain.join(' › ') || alone;
      return [claim.kind, who, howOf(claim), claimedWords(article.text, claim)];
    });
  const head = [
    `${article.title}\n${article.outlet.name} · ${article.published ?? 'no date'} · ${url}`,
    `${rows.length} claims, ${sources.length} sources, ${reading.entities.length} names, ` +
      `${reading.figures.length} figures, ${reading.dates.length} dates`,
  ];
  return [...head, '', ...layOut([['kind', 'source', 'how', 'words'], ...rows])].join('\n');
}

/**
 * Every claim of a page as the rows of a Markdown table for a careful editor to fill in: its number, its first three
 * words (the publisher's text stays where it is), what we say, whether it is shown.
 */
export function readingTable({ status, article, reading }: PageReport): string {
  if (!article || !reading) return `Not read: ${status}.`;
  const { claims, sources } = reading.sourcing;
  const rows = claims.map((claim, index) => {
    const source = sourceOf(claim, sources);
    const name = source && sayName(source);
    const through = chainOf(claim, sources).length > 0 ? ', through another' : '';
    const own = claim.attribution === null ? `, ${claim.why}` : '';
    const begins = article.text
      .slice(...claim.span)
      .split(/\s+/, 3)
      .join(' ');
    return `| ${index} | ${begins} | ${claim.kind}${name ?? own}${through} | ${claim.shown ? 'yes' : 'no'} |  |`;
  });
  return [
    '| claim | begins | we said | shown | careful editor |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** Of unnamed people the article's words are no name, and stay where they are. */
const sayName = ({ kind, name, certain }: Source): string => {
  if (!certain) return ', unsure';
  return kind === 'unnamed' ? '' : `: ${name}`;
};

const sourceOf = ({ source }: Claim, sources: readonly Source[]): Source | undefined =>
  sources.find(({ id }) => id === source);

const howOf = ({ attribution, why, mode }: Claim): string => (attribution === null ? why : mode);

const widths = [12, 34, 11, 70];

function layOut(rows: readonly (readonly string[])[]): string[] {
  return rows.map((row) =>
    row
      .map((cell, column) => fit(cell, widths[column] ?? 20))
      .join('  ')
      .trimEnd(),
  );
}

const fit = (text: string, width: number) =>
  (text.length > width ? `${text.slice(0, width - 1)}…` : text).padEnd(width);
