import type { Note } from '../note.ts';
import { writeBibTex, writeCslJson, writeRis } from './citations.ts';
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
  readonly write: (notes: readonly Note[], options: ExportOptions) => ExportedFile['content'];
}

const writers: Readonly<Record<ExportFormat, Writer>> = {
  'web-annotation': {
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    write: (notes, { now }) => writeWebAnnotations(notes, now),
  },
  hypothesis: {
    extension: 'hypothesis.json',
    mediaType: 'application/json',
    write: (notes, { now }) => writeHypothesis(notes, now),
  },
  csv: { extension: 'csv', mediaType: 'text/csv', write: (notes) => writeTable(notes) },
  markdown: {
    extension: 'md',
    mediaType: 'text/markdown',
    write: (notes, { title, now }) => writeMarkdown(notes, title, now),
  },
  'markdown-articles': {
    extension: 'markdown.zip',
    mediaType: 'application/zip',
    write: (notes, { now }) => writeZip(writeMarkdownFiles(notes), now),
  },
  html: {
    extension: 'html',
    mediaType: 'text/html',
    write: (notes, { title, language }) => writeHtml(notes, title, language),
  },
  'csl-json': {
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: (notes) => writeCslJson(notes),
  },
  ris: {
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    write: (notes) => writeRis(notes),
  },
  bibtex: {
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    write: (notes) => writeBibTex(notes),
  },
};

/**
 * The notes as a file of this format. The backup keeps those in the bin; every other format leaves them out.
 * Throws a RangeError if there are more articles than an archive can hold (65,535).
 */
export const exportNotes = (
  format: ExportFormat,
  notes: readonly Note[],
  options: ExportOptions,
): ExportedFile => {
  const { extension, mediaType, write } = writers[format];
  const given = format === 'web-annotation' ? notes : notes.filter((note) => !note.deleted);
  const day = new Date(options.now).toISOString().slice(0, 10);
  return {
    name: `who-says-${day}.${extension}`,
    mediaType,
    content: write(given, options),
  };
};
