import { articleKey } from '../article-key.ts';
import type { KeptCorrection } from '../correction.ts';
import { importDevice, isGiven, type ImportContext } from './draft.ts';
import { timeOf } from './untrusted.ts';

/** Corrections as rows of the table of notes: who says so stands where a note tells whose claim it is on. */

const iso = (time: number): string => new Date(time).toISOString();

/** The row of a correction, by the names of the columns. */
export const correctionCells = (kept: KeptCorrection): Readonly<Record<string, string>> => {
  const { correction, article, stamp } = kept;
  const { id, type, quote, created } = correction;
  return {
    id,
    quote: quote.exact,
    title: article?.title ?? '',
    outlet: article?.outlet ?? '',
    published: article?.published ?? '',
    url: article?.url ?? kept.articleKey,
    canonical_url: kept.articleKey,
    claim_kind: 'kind' in correction ? correction.kind : '',
    claim_source: 'name' in correction ? correction.name : '',
    created: iso(created),
    modified: iso(stamp.time),
    prefix: quote.prefix,
    suffix: quote.suffix,
    correction: type,
  };
};

/** The correction that a row holds, still to be checked; undefined for the row of a note. */
export const correctionOfRow = (
  cell: (name: string) => string | undefined,
  { now, newId }: ImportContext,
): unknown => {
  const type = cell('correction');
  if (!type) return undefined;
  const url = cell('url') ?? '';
  const [kind, name] = [cell('claim_kind'), cell('claim_source') ?? ''];
  const published = cell('published');
  const id = isGiven(cell('id')) ? cell('id') : newId();
  const created = timeOf(cell('created')) ?? timeOf(cell('modified')) ?? now;
  const time = Math.max(timeOf(cell('modified')) ?? created, created);
  return {
    id,
    articleKey: articleKey(cell('canonical_url') || url),
    article: {
      url,
      title: cell('title') ?? '',
      outlet: cell('outlet') ?? '',
      ...(published ? { published } : {}),
    },
    correction: {
      id,
      type,
      quote: { exact: cell('quote'), prefix: cell('prefix') ?? '', suffix: cell('suffix') ?? '' },
      created,
      kind,
      name,
    },
    stamp: { time, device: importDevice(`${type} ${kind} ${name}`) },
    deleted: false,
  };
};
