import * as v from 'valibot';
import { noteColours } from '../notes/note.ts';
import { orphanReasons } from '../notes/orphan.ts';
import { quoteSchema, targetSchema } from '../notes/schema.ts';
import { readCorrection, type Correction } from '../sourcing/correction.ts';
import { pageCommands } from './commands.ts';
import type { BackgroundCalls, PageCalls } from './protocol.ts';

/**
 * What each request must look like. Messages come from content scripts that live beside hostile pages, so they are
 * checked at the door; the bounds are far above what a real page or reader sends.
 */

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const address = v.pipe(text(8192), v.regex(/^(https?|file):/));
const list = <T extends v.GenericSchema>(item: T, most: number) =>
  v.pipe(v.array(item), v.maxLength(most));
const id = text(64);
const articleKeys = list(text(8192), 1_000_000);
const span = { start: offset, end: offset };

const article = v.object({
  url: address,
  canonicalUrl: address,
  title: text(2000),
  byline: list(text(500), 100),
  dateline: v.exactOptional(v.object(span)),
  published: v.exactOptional(text(64)),
  modified: v.exactOptional(text(64)),
  outlet: v.object({ name: text(500), host: text(500) }),
  language: text(64),
  direction: v.picklist(['ltr', 'rtl']),
  text: text(20_000_000),
  blocks: list(
    v.object({
      ...span,
      kind: v.picklist(['paragraph', 'heading', 'quotation', 'item', 'caption', 'cell']),
    }),
    200_000,
  ),
  links: list(v.object({ ...span, href: text(8192), own: v.boolean() }), 50_000),
});

const words = text(1_000_000);
const tags = list(text(200), 200);
const colour = v.picklist(noteColours);

const settings = v.partial(
  v.object({
    enabled: v.boolean(),
    density: v.picklist(['off', 'claims', 'all']),
    sitesOff: list(text(500), 100_000),
    toolbar: v.boolean(),
    hover: v.boolean(),
    allClaims: v.boolean(),
    history: v.boolean(),
    backup: v.boolean(),
    ratersOff: list(text(200), 1000),
  }),
);

const noteQuery = v.object({
  words: v.exactOptional(text(1000)),
  outlet: v.exactOptional(text(500)),
  tag: v.exactOptional(text(200)),
  colour: v.exactOptional(colour),
  source: v.exactOptional(text(2000)),
  from: v.exactOptional(v.number()),
  until: v.exactOptional(v.number()),
  orphaned: v.exactOptional(v.boolean()),
  binned: v.exactOptional(v.boolean()),
  sort: v.exactOptional(v.picklist(['changed', 'created', 'title'])),
  group: v.exactOptional(v.picklist(['article', 'outlet', 'source'])),
  offset: v.exactOptional(offset),
  limit: v.exactOptional(offset),
});

/** Where a note belongs: its article, its words there, and the claim that they overlap. */
const place = {
  article: v.pick(article, ['url', 'canonicalUrl', 'title', 'outlet', 'published']),
  selectors: v.pick(targetSchema, ['quote', 'position', 'block', 'rejected']),
  claim: targetSchema.entries.claim,
};

/** The schema of each request of the protocol, without its `type`. */
export const backgroundSchemas = {
  'page.found': v.object({}),
  'page.settings': v.object({ host: text(500) }),
  'page.changed': v.object({
    url: address,
    status: v.picklist([
      'reading',
      'read',
      'not-article',
      'language',
      'off',
      'failed',
      'unreachable',
    ]),
    claims: offset,
  }),
  'article.read': v.object({ article }),
  'corrections.put': v.object({
    article,
    correction: v.custom<Correction>((value) => readCorrection(value) !== undefined),
  }),
  'corrections.delete': v.object({ article, id }),
  'notes.ofArticle': v.object({ url: address, canonicalUrl: address }),
  'notes.create': v.object({
    id,
    ...place,
    words,
    tags,
    colour,
  }),
  'notes.attach': v.object({ id, ...place }),
  'notes.reject': v.object({ id, place: quoteSchema }),
  'notes.allow': v.object({ id, place: quoteSchema }),
  'notes.edit': v.object({
    id,
    edit: v.object({
      words: v.exactOptional(words),
      tags: v.exactOptional(tags),
      colour: v.exactOptional(colour),
      inView: v.exactOptional(list(v.object({ time: v.number(), device: text(500) }), 1000)),
    }),
  }),
  'notes.places': v.object({
    places: list(
      v.object({
        id,
        ...span,
        how: v.picklist(['exact', 'normalised', 'approximate', 'orphan']),
        confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
        reason: v.exactOptional(v.picklist(orphanReasons)),
      }),
      100_000,
    ),
  }),
  'notes.delete': v.object({ id }),
  'notes.restore': v.object({ id }),
  'notes.find': noteQuery,
  'notes.ids': noteQuery,
  'notes.facets': v.object({}),
  'notes.act': v.object({
    ids: list(id, 1_000_000),
    act: v.variant('kind', [
      v.object({ kind: v.literal('delete') }),
      v.object({ kind: v.literal('restore') }),
      v.object({ kind: v.literal('colour'), colour }),
      v.object({ kind: v.literal('addTag'), tag: text(200) }),
    ]),
  }),
  'notes.written': v.object({ corrected: articleKeys }),
  'notes.open': v.object({ id }),
  'settings.get': v.object({}),
  'settings.set': v.object({ change: settings }),
  'outlet.lookUp': v.object({ url: address }),
  'outlet.ask': v.object({ tabId: v.number(), host: text(500) }),
  'history.ofOutlet': v.object({ url: address }),
  'history.clear': v.object({}),
  'backup.state': v.object({}),
  'backup.begin': v.object({}),
  'backup.written': v.object({
    url: v.pipe(text(500), v.regex(/^(blob:|$)/)),
    name: v.pipe(text(200), v.regex(/^[\w.-]+$/)),
    notes: offset,
  }),
  'backup.failed': v.object({ detail: text(2000) }),
  'tab.read': v.object({ tabId: v.number() }),
} satisfies Record<keyof BackgroundCalls, v.GenericSchema>;

/** The schema of each request that a page's reader answers. */
export const pageSchemas = {
  'page.describe': v.object({}),
  'page.read': v.object({}),
  'page.moved': v.object({ url: address }),
  'page.attach': v.object({ note: id, to: v.picklist(['selection', 'place']) }),
  'page.reject': v.object({ note: id }),
  'page.show': v.union([v.object({ note: id }), v.object({ claim: offset })]),
  'page.command': v.object({ command: v.picklist(pageCommands) }),
  'page.settingsChanged': v.object({ settings: v.required(settings) }),
  'page.notesChanged': v.object({}),
  'page.correctionsChanged': v.object({ articles: articleKeys }),
  'page.switch': v.object({ on: v.boolean() }),
} satisfies Record<keyof PageCalls, v.GenericSchema>;
