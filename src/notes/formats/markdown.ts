import type { Correction } from '../../sourcing/correction.ts';
import type { Collection } from '../collection.ts';
import type { Note } from '../note.ts';
import { articlesOf, isWebAddress, type NotedArticle } from './articles.ts';
import type { ReadableWords } from './readable-words.ts';
import { fileName } from './file-name.ts';

/**
 * Notes as Markdown (CommonMark) with front matter that Obsidian reads as properties. For reading and for other tools:
 * it is not imported.
 */

const day = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** A JSON text is a double-quoted YAML scalar, once what YAML does not allow to stand bare is escaped. */
const yaml = (text: string): string =>
  JSON.stringify(text).replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A tag that Obsidian takes: letters, digits, "_", "-" and "/", not only digits. */
const obsidianTag = (tag: string): string => {
  const name = tag.replace(/[^\p{L}\p{N}\p{M}_/-]+/gu, '-').replace(/^-+|-+$/g, '');
  return /^\p{N}+$/u.test(name) ? `${name}_` : name;
};

const tagsOf = (notes: readonly Note[]): string[] =>
  [...new Set(notes.flatMap(({ tags }) => tags.map(obsidianTag)))].filter(Boolean);

/** Text that stands for itself: Markdown, HTML, and Obsidian's links, comments, highlights and formulas do nothing. */
const literal = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>#|~$%=^&!]/g, '\\$&')
    .replace(/^(\s*)(\d+)([.)])(?=\s|$)/gm, '$1$2\\$3')
    .replace(/^(\s*)([-+])(?=\s|$)/gm, '$1\\$2');

const frontMatter = (
  rows: readonly (readonly [name: string, value: string])[],
  tags: readonly string[],
) =>
  [
    '---',
    ...rows.filter(([, value]) => value !== '').map(([name, value]) => `${name}: ${yaml(value)}`),
    ...(tags.length > 0 ? ['tags:', ...tags.map((tag) => `  - ${yaml(tag)}`)] : []),
    '---',
    '',
  ].join('\n');

const quoteLines = (quote: string): string =>
  literal(quote.trim())
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** One note: the quote and whose claim it is, the reader's words as they are, the tags, and an anchor that a link can lead to. */
const noteText = (note: Note, words: ReadableWords): string => {
  const { quote, claim } = note.target;
  const { exact } = quote;
  const tags = tagsOf([note]).map((tag) => `#${tag}`);
  const parts = [
    exact.trim() === '' ? '' : quoteLines(exact),
    claim ? literal(oneLine(words.onClaim(claim))) : '',
    note.words.trim(),
    tags.join(' '),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n\n^note-${note.id.replaceAll('_', '-')}\n`;
};

const articleLine = ({ url, outlet, published }: NotedArticle): string => {
  const about = [outlet, published?.slice(0, 10) ?? ''].filter(Boolean).map(literal).join(', ');
  const link = isWebAddress(url) ? `<${url.replace(/[<>\s]/g, encodeURIComponent)}>` : literal(url);
  return [about, link].filter(Boolean).join(' · ');
};

const correctionsText = (
  corrections: readonly Correction[],
  heading: string,
  words: ReadableWords,
): string[] => {
  if (corrections.length === 0) return [];
  const texts = corrections.map(
    (correction) =>
      `${quoteLines(correction.quote.exact)}\n\n${literal(oneLine(words.describe(correction)))}\n`,
  );
  return [`${heading} ${literal(words.corrections)}\n`, ...texts];
};

const articleText = (article: NotedArticle, heading: string, words: ReadableWords): string => {
  const parts = [
    `${heading} ${literal(oneLine(article.title))}\n`,
    `${articleLine(article)}\n`,
    ...article.notes.map((note) => noteText(note, words)),
    ...correctionsText(article.corrections, `${heading}#`, words),
  ];
  return parts.join('\n');
};

/** Everything in one file, a section for each article. `now` is in milliseconds since the epoch. */
export const writeMarkdown = (
  collection: Collection,
  title: string,
  now: number,
  words: ReadableWords,
): string => {
  const articles = articlesOf(collection);
  const tags = tagsOf(articles.flatMap((article) => article.notes));
  const head = frontMatter(
    [
      ['title', title],
      ['created', day(now)],
    ],
    tags,
  );
  return `${head}\n${articles.map((article) => articleText(article, '##', words)).join('\n')}`;
};

/** One file for each article. */
export const writeMarkdownFiles = (
  collection: Collection,
  words: ReadableWords,
): { name: string; text: string }[] => {
  const taken = new Set<string>();
  return articlesOf(collection).map((article) => {
    const head = frontMatter(
      [
        ['title', oneLine(article.title)],
        ['url', article.url],
        ['outlet', article.outlet],
        ['published', article.published ?? ''],
        ['created', day(article.accessed)],
      ],
      tagsOf(article.notes),
    );
    return {
      name: fileName(article.title, 'md', taken),
      text: `${head}\n${articleText(article, '#', words)}`,
    };
  });
};
