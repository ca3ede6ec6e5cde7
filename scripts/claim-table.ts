import type { PageReport } from '../src/messages/protocol.ts';
import { claimedWords, phraseOf } from '../src/sourcing/phrase.ts';

/** The claims of a page as a plain-text table: kind, source, why or how, words. */
export function claimTable({ status, url, article, reading }: PageReport): string {
  if (!article || !reading) return `${url}\nNot read: ${status}.`;
  const { claims, sources } = reading.sourcing;
  const rows = claims
    .filter(({ shown }) => shown)
    .map((claim) => {
      const source = sources.find(({ id }) => id === claim.source);
      const who =
        (source?.certain && source.name) || phraseOf(article.text, claim.sourceWords) || '–';
      const how = claim.attribution === null ? claim.why : claim.mode;
      return [claim.kind, who, how, claimedWords(article.text, claim)];
    });
  const head = [
    `${article.title}\n${article.outlet.name} · ${article.published ?? 'no date'} · ${url}`,
    `${rows.length} claims, ${sources.length} sources, ${reading.entities.length} names, ` +
      `${reading.figures.length} figures, ${reading.dates.length} dates`,
  ];
  return [...head, '', ...layOut([['kind', 'source', 'how', 'words'], ...rows])].join('\n');
}

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
