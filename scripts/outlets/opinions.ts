/** What each rater says, as lines of its built file. Only values, topics, dates and links: no sentences. */
import { opinionKeyOf } from './candidate.ts';
import type { Opinion, Rejected } from './candidate.ts';
import type { Line } from './delimited.ts';
import { groupBy } from './group-by.ts';
import type { OpinionSource } from '../../src/outlets/sources.ts';

/** The columns of each built file of opinions. */
export const OPINION_COLUMNS = {
  wikipedia_rsp: ['value', 'topic', 'year', 'shortcut'],
  pc1: ['value'],
  cred1: ['value', 'from'],
  state_media: ['value', 'topic'],
  dima: ['network', 'report', 'date'],
  massmove: ['network'],
} as const satisfies Readonly<Record<OpinionSource, readonly string[]>>;

export interface Opinions {
  readonly source: OpinionSource;
  readonly opinions: readonly Opinion[];
  readonly rejected: readonly Rejected[];
}

type Reader = (line: Line) => { readonly address: string; readonly cells: readonly string[] }[];

function read(source: OpinionSource, lines: readonly Line[], reader: Reader): Opinions {
  const opinions: Opinion[] = [];
  const rejected: Rejected[] = [];
  for (const { address, cells } of lines.flatMap(reader)) {
    const key = opinionKeyOf(address);
    if (key !== undefined) opinions.push({ key, cells });
    else rejected.push({ source, row: address, reason: 'a platform, or no site' });
  }
  return { source, opinions, rejected };
}

/**
 * Where a list rates a site and its other names (www., m., amp.) apart, its word on the site itself counts: the reader
 * would take two values of one rater for two opinions.
 */
function rowsOfSites(lines: readonly Line[]): Line[] {
  const rated = new Set(lines.map((line) => line['domain'] ?? ''));
  return lines.filter(({ domain = '' }) => {
    const key = opinionKeyOf(domain);
    return key === domain || key === undefined || !rated.has(key);
  });
}

export const pc1 = (lines: readonly Line[]): Opinions =>
  read('pc1', rowsOfSites(lines), (line) => {
    const value = Number(line['pc1']);
    return [{ address: line['domain'] ?? '', cells: [value.toFixed(2)] }];
  });

export const cred1 = (lines: readonly Line[]): Opinions =>
  read('cred1', rowsOfSites(lines), (line) => {
    const iffy = line['iffy_factual'] !== '';
    const from = line['sources'] === '2' ? 'both' : iffy ? 'iffy' : 'opensources';
    return [{ address: line['domain'] ?? '', cells: [line['category'] ?? '', from] }];
  });

export const stateMedia = (lines: readonly Line[]): Opinions => {
  const types = groupBy(lines, (line) => line['URL'] ?? '');
  return read('state_media', lines, (line) => {
    const value = typeOf(line);
    const address = wholeSite(line['URL'] ?? '');
    // Channels with one site are told apart where they differ.
    const differ = types.get(line['URL'] ?? '')?.some((other) => typeOf(other) !== value);
    const topic = differ ? (line['Main assets'] ?? '') : '';
    return value === '' || address === '' ? [] : [{ address, cells: [value, topic] }];
  });
};

const typeOf = (line: Line): string => (line['Typology'] ?? '').replace('?', '');

/** A front page at one level (/news/, /en) stands for its site; a deeper one only for itself. */
function wholeSite(address: string): string {
  if (!URL.canParse(address)) return address;
  const { hostname, pathname } = new URL(address);
  const depth = pathname.split('/').filter(Boolean).length;
  const carried = opinionKeyOf(hostname) === undefined;
  return depth > 1 || carried ? address : hostname;
}

export const dima = (lines: readonly Line[]): Opinions =>
  read('dima', lines, (line) => [
    {
      address: line['domain'] ?? '',
      cells: [line['network'] ?? '', line['reportUrl'] ?? '', line['identified'] ?? ''],
    },
  ]);

export const massmove = (lines: readonly Line[]): Opinions =>
  read('massmove', lines, (line) => {
    // Some rows add the address of a privacy page to the operator's name.
    const operator = (line['siteOperator'] ?? '').replace(/ - https?:.*$/u, '');
    return operator === '' ? [] : [{ address: line['domain'] ?? '', cells: [operator] }];
  });

interface PerennialSource {
  /** The entry's own name: one site may have several (Forbes, Forbes contributors). */
  readonly id: string;
  readonly alltext: string;
  readonly status?: string;
  readonly shortcut?: string;
  readonly rsp_last?: string;
  readonly content_qualifier?: string;
}

/** Wikipedia's perennial sources, and by `repairs` the entries that the copy lost. */
export function perennialSources(jsonl: string, repairs: readonly Line[]): Opinions {
  const entries = jsonl
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as PerennialSource);
  const entriesOf = groupBy(
    entries.flatMap((entry) => domainsOf(entry).map((domain) => ({ domain, entry }))),
    ({ domain }) => domain,
  );
  const lines = entries.flatMap((entry): Line[] =>
    domainsOf(entry).map((domain) => ({
      domain,
      status: entry.status ?? '',
      topic:
        topicOf(entry.content_qualifier ?? '') ||
        ((entriesOf.get(domain)?.length ?? 0) > 1 ? entry.id : ''),
      year: /^\d{4}$/u.test(entry.rsp_last ?? '') ? (entry.rsp_last ?? '') : '',
      shortcut: entry.shortcut ?? '',
    })),
  );
  return read('wikipedia_rsp', [...lines, ...repairs], (line) => [
    {
      address: line['domain'] ?? '',
      cells: ['status', 'topic', 'year', 'shortcut'].map((column) => line[column] ?? ''),
    },
  ]);
}

/** Every domain of the entry's "uses" template: the parsed field holds only the first. */
function domainsOf(entry: PerennialSource): string[] {
  const uses = /\{\{WP:RSPUSES\|([^}]*)\}\}/u.exec(entry.alltext)?.[1] ?? '';
  return uses
    .split('|')
    .map((part) => part.trim().toLowerCase())
    .filter((part) => /^[^=\s]+\.[^=\s]+$/u.test(part));
}

/** The topic in brackets, without the country that only tells namesakes apart; its dashes were lost. */
const topicOf = (qualifier: string): string =>
  qualifier
    .replace(/^\((?:UK|USA)\)\s*/u, '')
    .replaceAll(') (', ', ')
    .replaceAll(/^\(|\)$/gu, '')
    .replaceAll(/(?<=\b\d{4})(?=[A-Za-z])/gu, '–');
