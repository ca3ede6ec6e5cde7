import type { Collection } from '../collection.ts';
import { writeBibTex, writeCslJson, writeRis } from './citations.ts';
import type { ReadableWords } from './readable-words.ts';
import { writeHtml } from './html.ts';
import { writeHypothesis } from './hypothesis.ts';
import { writeMarkdown, writeMarkdownFiles } from './markdown.ts';
import { writeTable } from './table.ts';
import { writeWebAnnotations } from './web-annotation.ts';
import { writeZip } from './zip.ts';

/** In the order in which they are offered. The first is the backup; the first three can be imported. */
export const exportFormats = [
  'web-annotation',
  'hypothesis',
  'csv',
  'markdown',
  'markdown-articles',
  'html',
  'csl-json',
  'ris',
  'bibtex',
] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportOptions {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** The heading of what is made to be read, in the reader's language. */
  readonly title: string;
  /** The language of the heading, BCP 47. */
  readonly language: string;
  readonly words: ReadableWords;
}

/** A file to be saved. */
export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

interface Writer {
  readonly extension: string;
  readonly mediaType: string;
  /** Whether corrections have a place in the format. */
  readonly corrections: boolean;
  readonly write: (collection: Collection, options: ExportOptions) => ExportedFile['content'];
}

const writers: Readonly<Record<ExportFormat, Writer>> = {
  'web-annotation': {
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    corrections: true,
    write: (collection, { now }) => writeWebAnnotations(collection, now),
  },
  hypothesis: {
    extension: 'hypothesis.json',
    mediaType: 'application/json',
    corrections: false,
    write: ({ notes }, { now }) => writeHypothesis(notes, now),
  },
  csv: { extension: 'csv', mediaType: 'text/csv', corrections: true, write: writeTable },
  markdown: {
    extension: 'md',
    mediaType: 'text/markdown',
    corrections: true,
    write: (collection, { title, now, words }) => writeMarkdown(collection, title, now, words),
  },
  'markdown-articles': {
    extension: 'markdown.zip',
    mediaType: 'application/zip',
    corrections: true,
    write: (collection, { now, words }) => writeZip(writeMarkdownFiles(collection, words), now),
  },
  html: {
    extension: 'html',
    mediaType: 'text/html',
    corrections: true,
    write: (collection, { title, language, words }) =>
      writeHtml(collection, title, language, words),
  },
  'csl-json': {
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    corrections: false,
    write: ({ notes }) => writeCslJson(notes),
  },
  ris: {
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    corrections: false,
    write: ({ notes }) => writeRis(notes),
  },
  bibtex: {
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    corrections: false,
    write: ({ notes }) => writeBibTex(notes),
  },
};

/**
 * What a file of this format holds of a collection: the backup keeps what is in the bin or was taken back, every other
 * format leaves it out.
 */
export const heldBy = (format: ExportFormat, { notes, corrections }: Collection): Collection => {
  const isKept = ({ deleted }: { readonly deleted: boolean }) =>
    format === 'web-annotation' || !deleted;
  return {
    notes: notes.filter(isKept),
    corrections: writers[format].corrections ? corrections.filter(isKept) : [],
  };
};

/** The name of a file that is written now, in milliseconds since the epoch. */
const fileName = (extension: string, now: number): string =>
  `who-says-${new Date(now).toISOString().slice(0, 10)}.${extension}`;

/** Name and type of the backup that is written now, in milliseconds since the epoch. */
export const backupFile = (now: number): Pick<ExportedFile, 'name' | 'mediaType'> => {
  const { extension, mediaType } = writers['web-annotation'];
  return { name: fileName(extension, now), mediaType };
};

/**
 * The collection as a file of this format. Throws a RangeError if there are more articles than an archive can hold
 * (65,535).
 */
export const exportCollection = (
  format: ExportFormat,
  collection: Collection,
  options: ExportOptions,
): ExportedFile => {
  const { extension, mediaType, write } = writers[format];
  return {
    name: fileName(extension, options.now),
    mediaType,
    content: write(heldBy(format, collection), options),
  };
};
