import type { Correction } from '../../sourcing/correction.ts';
import type { Collection } from '../collection.ts';
import type { Note } from '../note.ts';
import { articlesOf, isWebAddress, type NotedArticle } from './articles.ts';
import type { ReadableWords } from './readable-words.ts';

/** Notes as one self-contained page, for reading and printing. Everything from a note is text. */

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The text as HTML, in elements and in quoted attributes alike; NUL and lone surrogates are not allowed. */
export const escapeHtml = (text: string): string =>
  text.replace(/[\0\p{Cs}]/gu, '\uFFFD').replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);

const style = `:root{color-scheme:light dark}body{font:1rem/1.6 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}
article{margin-block:2.5rem}h2{margin-bottom:.25rem}.note{margin-block:1.5rem}
blockquote{margin:0;padding:.25rem 0 .25rem 1rem;border-inline-start:.4rem solid;white-space:pre-line;overflow-wrap:anywhere}
.yellow blockquote{border-color:#c79a00}.green blockquote{border-color:#2e8b57}.blue blockquote{border-color:#3b7dd8}
.pink blockquote{border-color:#c2478f}.orange blockquote{border-color:#d2691e}
.words{white-space:pre-wrap;overflow-wrap:anywhere}.claim,.tags{font-size:.875rem}@media print{.note{break-inside:avoid}}`;

const paragraph = (className: string, text: string): string =>
  text === '' ? '' : `<p class="${className}" dir="auto">${escapeHtml(text)}</p>\n`;

const quotation = (quote: string): string =>
  quote.trim() === '' ? '' : `<blockquote dir="auto">${escapeHtml(quote.trim())}</blockquote>\n`;

const noteHtml = (note: Note, words: ReadableWords): string => {
  const { quote, claim } = note.target;
  const tags = note.tags.map((tag) => `#${tag}`).join(' ');
  return (
    `<section class="note ${note.colour}" id="note-${escapeHtml(note.id)}">\n` +
    quotation(quote.exact) +
    paragraph('claim', claim ? words.onClaim(claim) : '') +
    paragraph('words', note.words.trim()) +
    paragraph('tags', tags) +
    '</section>\n'
  );
};

const correctionsHtml = (corrections: readonly Correction[], words: ReadableWords): string => {
  if (corrections.length === 0) return '';
  const items = corrections.map(
    (correction) =>
      `<section class="note">\n${quotation(correction.quote.exact)}${paragraph('words', words.describe(correction))}</section>\n`,
  );
  return `<h3>${escapeHtml(words.corrections)}</h3>\n${items.join('')}`;
};

const articleHtml = (article: NotedArticle, words: ReadableWords): string => {
  const { url, title, outlet, published, notes, corrections } = article;
  const name = `<h2 dir="auto">${escapeHtml(title)}</h2>\n`;
  const address = escapeHtml(url);
  const link = isWebAddress(url)
    ? `<a href="${address}" rel="noopener noreferrer">${address}</a>`
    : address;
  const date = published?.slice(0, 10) ?? '';
  const time = date === '' ? '' : `<time>${escapeHtml(date)}</time>`;
  const about = [escapeHtml(outlet), time, link].filter(Boolean).join(' · ');
  const held =
    notes.map((note) => noteHtml(note, words)).join('') + correctionsHtml(corrections, words);
  return `<article>\n${name}<p>${about}</p>\n${held}</article>\n`;
};

/** The page. `language` is BCP 47, of the title; nothing in the page runs or is loaded. */
export const writeHtml = (
  collection: Collection,
  title: string,
  language: string,
  words: ReadableWords,
): string =>
  `<!doctype html>\n<html lang="${escapeHtml(language)}">\n<head>\n<meta charset="utf-8">\n` +
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n` +
  `<meta name="viewport" content="width=device-width">\n<title>${escapeHtml(title)}</title>\n` +
  `<style>${style}</style>\n</head>\n<body>\n<h1>${escapeHtml(title)}</h1>\n` +
  `${articlesOf(collection)
    .map((article) => articleHtml(article, words))
    .join('')}</body>\n</html>\n`;
