import { ofNotes } from '../collection.ts';
import type { Note } from '../note.ts';
import { articlesOf, dateParts, isWebAddress, type NotedArticle } from './articles.ts';

/** The noted articles as references, for Zotero and other managers: CSL-JSON, RIS, BibTeX. */

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** One line without control characters, which none of these formats can hold. */
const line = (text: string): string =>
  text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();

const plain = (article: NotedArticle): NotedArticle => ({
  ...article,
  title: line(article.title),
  outlet: line(article.outlet),
  url: line(article.url),
});

/** CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html, appendix III and IV). */
export const writeCslJson = (notes: readonly Note[]): string => {
  const items = articlesOf(ofNotes(notes)).map(plain);
  const keys = citationKeys(items);
  const entries = items.map((article, i) => ({
    id: keys[i],
    type: 'article-newspaper',
    title: article.title,
    ...(article.outlet === '' ? {} : { 'container-title': article.outlet }),
    ...(isWebAddress(article.url) ? { URL: article.url } : {}),
    ...cslDate('issued', dateParts(article.published)),
    ...cslDate('accessed', dateParts(isoDay(article.accessed))),
  }));
  return `${JSON.stringify(entries, null, 1)}\n`;
};

const cslDate = (name: string, parts: readonly string[]): object =>
  parts.length === 0 ? {} : { [name]: { 'date-parts': [parts.map(Number)] } };

/** RIS (https://en.wikipedia.org/wiki/RIS_(file_format)): "TY  - NEWS", lines that end with CR LF. */
export const writeRis = (notes: readonly Note[]): string =>
  articlesOf(ofNotes(notes)).map(plain).map(risEntry).join('\r\n');

const risEntry = ({ title, outlet, url, published, accessed }: NotedArticle): string => {
  const parts = dateParts(published);
  const rows: [string, string][] = [
    ['TY', 'NEWS'],
    ['TI', title],
    ['T2', outlet],
    ['PY', parts[0] ?? ''],
    ['DA', parts.length === 0 ? '' : `${[...parts, '', ''].slice(0, 3).join('/')}/`],
    ['UR', isWebAddress(url) ? url : ''],
    ['Y2', `${isoDay(accessed).replaceAll('-', '/')}/`],
  ];
  const filled = rows.filter(([, value]) => value !== '');
  return [...filled.map(([tag, value]) => `${tag}  - ${value}`), 'ER  - ', ''].join('\r\n');
};

/** BibTeX as BibLaTeX and Zotero read it: @online, UTF-8. */
export const writeBibTex = (notes: readonly Note[]): string => {
  const items = articlesOf(ofNotes(notes)).map(plain);
  const keys = citationKeys(items);
  return items.map((article, i) => bibEntry(article, keys[i] ?? '')).join('\n');
};

const bibEntry = (
  { title, outlet, url, published, accessed }: NotedArticle,
  key: string,
): string => {
  const parts = dateParts(published);
  const rows: [string, string][] = [
    ['title', `{${tex(title)}}`],
    ['organization', tex(outlet)],
    ['date', parts.join('-')],
    ['year', parts[0] ?? ''],
    ['url', isWebAddress(url) ? texAddress(url) : ''],
    ['urldate', isoDay(accessed)],
  ];
  const filled = rows.filter(([, value]) => value !== '');
  return `@online{${key},\n${filled.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`;
};

const texMarks: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text that TeX prints as it is; braces have names, since an unbalanced one would swallow the rest of the file. */
const tex = (text: string): string =>
  text.replace(/[\\{}~^&%$#_]/g, (mark) => texMarks[mark] ?? `\\${mark}`);

/** In a url field only what would end the field has to be escaped. */
const texAddress = (url: string): string =>
  url.replace(/[{}\\\s]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

/** "example2024dambreaks", with a number where two articles would share a key; a base has no hyphen. */
const citationKeys = (items: readonly NotedArticle[]): string[] => {
  const uses = new Map<string, number>();
  return items.map(({ outlet, published, title }) => {
    const [year = 'nd'] = dateParts(published);
    const base = `${slug(outlet, 1)}${year}${slug(title, 2)}`;
    const use = (uses.get(base) ?? 0) + 1;
    uses.set(base, use);
    return use === 1 ? base : `${base}-${use}`;
  });
};

const slug = (text: string, words: number): string =>
  (
    text
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z\d]{2,}/g) ?? []
  )
    .filter((word) => word !== 'the')
    .slice(0, words)
    .join('')
    .slice(0, 40);
