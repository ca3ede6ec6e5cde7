import type { Note } from '../note.ts';
import { articlesOf, isWebAddress, type NotedArticle } from './articles.ts';

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
.words{white-space:pre-wrap;overflow-wrap:anywhere}.tags{font-size:.875rem}@media print{.note{break-inside:avoid}}`;

const paragraph = (className: string, text: string): string =>
  text === '' ? '' : `<p class="${className}" dir="auto">${escapeHtml(text)}</p>\n`;

const noteHtml = (note: Note): string => {
  const quote = note.target.quote.exact.trim();
  const tags = note.tags.map((tag) => `#${tag}`).join(' ');
  return (
    `<section class="note ${note.colour}" id="note-${escapeHtml(note.id)}">\n` +
    (quote === '' ? '' : `<blockquote dir="auto">${escapeHtml(quote)}</blockquote>\n`) +
    paragraph('words', note.words.trim()) +
    paragraph('tags', tags) +
    '</section>\n'
  );
};

const articleHtml = ({ url, title, outlet, published, notes }: NotedArticle): string => {
  const name = `<h2 dir="auto">${escapeHtml(title)}</h2>\n`;
  const address = escapeHtml(url);
  const link = isWebAddress(url)
    ? `<a href="${address}" rel="noopener noreferrer">${address}</a>`
    : address;
  const date = published?.slice(0, 10) ?? '';
  const time = date === '' ? '' : `<time>${escapeHtml(date)}</time>`;
  const about = [escapeHtml(outlet), time, link].filter(Boolean).join(' · ');
  return `<article>\n${name}<p>${about}</p>\n${notes.map(noteHtml).join('')}</article>\n`;
};

/** The page. `language` is BCP 47, of the title; nothing in the page runs or is loaded. */
export const writeHtml = (notes: readonly Note[], title: string, language: string): string =>
  `<!doctype html>\n<html lang="${escapeHtml(language)}">\n<head>\n<meta charset="utf-8">\n` +
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n` +
  `<meta name="viewport" content="width=device-width">\n<title>${escapeHtml(title)}</title>\n` +
  `<style>${style}</style>\n</head>\n<body>\n<h1>${escapeHtml(title)}</h1>\n` +
  `${articlesOf(notes).map(articleHtml).join('')}</body>\n</html>\n`;
