import type { Note } from '../note.ts';
import type { Draft } from './draft.ts';
import { readSelectors, writeSelectors } from './selectors.ts';
import { listOf, own } from './untrusted.ts';

/**
 * Annotations of Hypothesis: the answers of its API (https://h.readthedocs.io/en/latest/api-reference/) and the file
 * that its client exports and imports (`annotations` in place of `rows`).
 */

/** What Hypothesis has no field for. Its readers pass over names that they do not know. */
const ownField = 'who_says';

const iso = (time: number): string => new Date(time).toISOString();

/** The note as an annotation of the API. */
export const toHypothesis = (note: Note): object => {
  const { target } = note;
  return {
    id: note.id,
    created: iso(note.created),
    updated: iso(note.modified),
    user: 'acct:reader@who-says.invalid',
    user_info: { display_name: null },
    group: '__world__',
    permissions: { read: ['group:__world__'], update: [], delete: [], admin: [] },
    uri: target.url,
    text: note.words,
    tags: note.tags,
    target: [{ source: target.url, selector: writeSelectors(target) }],
    document: { title: [target.title] },
    links: {},
    references: [],
    hidden: false,
    flagged: false,
    [ownField]: {
      canonicalUrl: target.canonicalUrl,
      outlet: target.outlet,
      published: target.published,
      claim: target.claim,
      colour: note.colour,
    },
  };
};

/** The file that the Hypothesis client imports. `now` is in milliseconds since the epoch. */
export const writeHypothesis = (notes: readonly Note[], now: number): string =>
  `${JSON.stringify(
    {
      export_date: iso(now),
      export_userid: 'acct:reader@who-says.invalid',
      client_version: 'who-says',
      annotations: notes.map(toHypothesis),
    },
    null,
    1,
  )}\n`;

/** The annotations of an answer of the API, of an exported file, or a bare list of them; undefined for any other value. */
export const hypothesisRowsOf = (value: unknown): readonly unknown[] | undefined => {
  const rows = own(value, 'rows') ?? own(value, 'annotations');
  if (Array.isArray(rows)) return rows;
  return isHypothesis(value) ? [value] : undefined;
};

/** Whether a value looks like one annotation of Hypothesis. */
export const isHypothesis = (value: unknown): boolean =>
  typeof own(value, 'uri') === 'string' && own(value, 'type') === undefined;

/** An annotation of Hypothesis; a note on the whole page has no quote, and a reply keeps its words. */
export const draftOfHypothesis = (row: unknown): Draft => {
  const [target] = listOf(own(row, 'target'));
  const mine = own(row, ownField);
  const claim = own(mine, 'claim');
  return {
    id: own(row, 'id'),
    url: own(row, 'uri'),
    canonicalUrl: own(mine, 'canonicalUrl'),
    title: listOf(own(own(row, 'document'), 'title'))[0],
    outlet: own(mine, 'outlet'),
    published: own(mine, 'published'),
    selectors: readSelectors(listOf(own(target, 'selector'))),
    claim:
      claim === undefined ? undefined : { kind: own(claim, 'kind'), source: own(claim, 'source') },
    words: own(row, 'text'),
    tags: listOf(own(row, 'tags')),
    colour: own(mine, 'colour'),
    created: own(row, 'created'),
    modified: own(row, 'updated'),
  };
};
