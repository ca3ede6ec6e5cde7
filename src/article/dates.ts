import type { Declared } from './declared.ts';
import { firstOf, type Meta } from './meta.ts';

const iso =
  /^(\d{4})-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?)?$/i;
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthName =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const monthFirst = new RegExp(
  `\\b${monthName}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`,
  'i',
);
const dayFirst = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+${monthName},?[\\s-]+(\\d{4})\\b`,
  'i',
);

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function day(year: number, month: number, date: number): string | undefined {
  const isReal = new Date(Date.UTC(year, month - 1, date)).getUTCDate() === date;
  return isReal && month >= 1 && month <= 12 && year >= 1990 && year < 2100
    ? `${year}-${pad(month)}-${pad(date)}`
    : undefined;
}

/** A day written out in English: "Oct. 16, 2020", "16 October 2020". Without a year it is none. */
function written(text: string): string | undefined {
  const american = monthFirst.exec(text);
  if (american) {
    const month = months.indexOf((american[1] ?? '').slice(0, 3).toLowerCase()) + 1;
    return day(Number(american[3]), month, Number(american[2]));
  }
  const british = dayFirst.exec(text);
  if (!british) return undefined;
  const month = months.indexOf((british[2] ?? '').slice(0, 3).toLowerCase()) + 1;
  return day(Number(british[3]), month, Number(british[1]));
}

/** A date as ISO 8601, as precise as it was given; undefined if it is none that an article can have. */
export function toIso(value: string): string | undefined {
  const text = value.trim();
  const match = iso.exec(text);
  if (match) {
    const [, year, month, date, hour, minute, second, zone] = match;
    if (!day(Number(year), Number(month), Number(date ?? 1))) return undefined;
    if (!date) return `${year}-${month}`;
    if (!hour) return `${year}-${month}-${date}`;
    if (Number(hour) > 24 || Number(minute) > 59) return undefined;
    const offset = zone?.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2') ?? '';
    return `${year}-${month}-${date}T${hour}:${minute}${second ? `:${second}` : ''}${offset}`;
  }
  if (/^\d{10}(?:\d{3})?$/.test(text)) {
    const time = new Date(Number(text.padEnd(13, '0')));
    return day(time.getUTCFullYear(), 1, 1) && time.toISOString();
  }
  const packed = /^(\d{4})(\d{2})(\d{2})(?:T\d+|\d{4}|\d{6})?$/.exec(text);
  if (packed) return day(Number(packed[1]), Number(packed[2]), Number(packed[3]));
  const hasTime = /\d:\d{2}/.test(text) && /(?:GMT|UTC|Z|[+-]\d{2}:?\d{2})\b/.test(text);
  const time = hasTime ? Date.parse(text.replace(/^\w+,\s*/, '')) : NaN;
  if (!Number.isNaN(time)) return new Date(time).toISOString();
  return written(text);
}

/** The first of these values that is a date. */
function firstDate(values: readonly (string | null | undefined)[]): string | undefined {
  for (const value of values) {
    const date = value ? toIso(value) : undefined;
    if (date) return date;
  }
  return undefined;
}

const publishedNames = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'article.published',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dc.date.created',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'cxenseparse:recs:publishtime',
  'pub_date',
  'date',
  'ptime',
  'article_date_original',
  'og:pubdate',
  'citation_publication_date',
];
const modifiedNames = [
  'article:modified_time',
  'og:updated_time',
  'og:modified_time',
  'datemodified',
  'article.updated',
  'last-modified',
  'lastmod',
  'utime',
  'dcterms.modified',
  'article:modified',
  'revised',
];

/** Words that name the other kind of date, or a date that is nobody's. */
const updated = /\b(?:updated?|modified|edited|corrected)\b/i;
const copyright = /©|\(c\)|copyright|all rights reserved/i;

function timeOf(element: Element): string | undefined {
  return firstDate([
    element.getAttribute('datetime'),
    element.getAttribute('content'),
    element.textContent,
  ]);
}

/** Dates that the reader sees: time elements and the lines that pages call date or published. */
function visible(document: Document, wantUpdated: boolean): string | undefined {
  const marked = wantUpdated
    ? '[itemprop~="dateModified"]'
    : '[itemprop~="datePublished"], time[pubdate]';
  for (const element of document.querySelectorAll(marked)) {
    const date = timeOf(element);
    if (date) return date;
  }
  const lines =
    'time, [class*="date" i], [class*="publish" i], [class*="timestamp" i], [class*="byline" i], [class*="meta" i]';
  for (const element of [...document.querySelectorAll(lines)].slice(0, 60)) {
    const text = `${element.parentElement?.tagName === 'P' ? element.parentElement.textContent : ''} ${element.textContent}`;
    if (text.length > 300 || copyright.test(text) || element.closest('footer, aside, nav'))
      continue;
    if (updated.test(text) !== wantUpdated) continue;
    const date = timeOf(element);
    if (date) return date;
  }
  return undefined;
}

/** Year, month and day in the page's address: /2020/10/16/. */
function fromAddress(url: string): string | undefined {
  const match = /\/(20\d{2}|19\d{2})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?:[/-]|$)/i.exec(url);
  if (!match) return undefined;
  const named = months.indexOf((match[2] ?? '').toLowerCase());
  return day(Number(match[1]), named === -1 ? Number(match[2]) : named + 1, Number(match[3]));
}

/** When the article was published and last changed: JSON-LD, meta, what the page shows, its address. */
export function readDates(
  document: Document,
  declared: Declared,
  meta: Meta,
  url: string,
): { published?: string; modified?: string } {
  const published =
    firstDate([declared.published, ...publishedNames.map((name) => meta.get(name))]) ??
    visible(document, false) ??
    fromAddress(url);
  const modified =
    firstDate([declared.modified, firstOf(meta, modifiedNames)]) ?? visible(document, true);
  return { ...(published && { published }), ...(modified && { modified }) };
}
