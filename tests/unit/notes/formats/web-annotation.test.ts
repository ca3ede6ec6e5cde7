import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { ofNotes } from '../../../../src/notes/collection.ts';
import { writeWebAnnotations } from '../../../../src/notes/formats/web-annotation.ts';
import { sampleCorrection, sampleNote } from '../sample.ts';
import { anyCollection } from './any-note.ts';

/** What the Web Annotation Data Model asks for, section by section (W3C Recommendation, 23 February 2017). */
const iri = v.pipe(v.string(), v.regex(/^[a-z][a-z\d+.-]*:\S+$/i));
/** 3.1.2: xsd:dateTime in UTC. */
const dateTime = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
/** 3.2.4 and 3.3.5: a textual body has one value, and here one purpose. */
const body = v.object({
  type: v.literal('TextualBody'),
  value: v.string(),
  format: v.optional(v.picklist(['text/markdown', 'text/plain'])),
  purpose: v.picklist(['commenting', 'tagging', 'identifying', 'classifying']),
});
/** 4.2.4 and 4.2.5. */
const quote = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.string(),
  prefix: v.string(),
  suffix: v.string(),
});
const position = v.pipe(
  v.object({ type: v.literal('TextPositionSelector'), start: offset, end: offset }),
  v.check(({ start, end }) => start <= end),
);
/** 3.1: id, type and one target or more; 3.3.5: motivation. */
const annotation = v.object({
  id: iri,
  type: v.literal('Annotation'),
  motivation: v.picklist(['highlighting', 'commenting', 'identifying', 'classifying', 'assessing']),
  created: dateTime,
  modified: dateTime,
  body: v.optional(v.pipe(v.array(body), v.minLength(1))),
  target: v.object({
    type: v.literal('SpecificResource'),
    source: v.object({ id: v.string(), type: v.literal('Text') }),
    selector: v.union([v.strictTuple([quote, position]), v.strictTuple([quote])]),
  }),
});
/** 5.1 and 5.2: a collection has a total and its first page, which is a part of it. */
const collection = v.object({
  '@context': v.tuple([v.literal('http://www.w3.org/ns/anno.jsonld'), v.object({})]),
  id: iri,
  type: v.literal('AnnotationCollection'),
  label: v.string(),
  created: dateTime,
  generator: v.object({ id: iri, type: v.literal('Software'), name: v.string() }),
  total: offset,
  first: v.object({
    id: iri,
    type: v.literal('AnnotationPage'),
    partOf: iri,
    startIndex: v.literal(0),
    items: v.array(annotation),
  }),
});

test('a backup of anything is what the Web Annotation model asks for', () => {
  fc.assert(
    fc.property(anyCollection, (given) => {
      const file = v.parse(collection, JSON.parse(writeWebAnnotations(given, 5000)));
      const count = given.notes.length + given.corrections.length;
      expect(file.total).toBe(count);
      expect(file.first.partOf).toBe(file.id);
      const ids = file.first.items.map(({ id }) => id);
      expect(new Set(ids).size).toBe(count);
    }),
  );
});

test('another reader finds words, tags and place where the model has them', () => {
  const note = { ...sampleNote('Ask her.'), tags: ['dam'] };
  const file = JSON.parse(writeWebAnnotations(ofNotes([note]), 5000)) as v.InferOutput<
    typeof collection
  >;
  expect(file.first.items[0]).toMatchObject({
    id: 'urn:who-says:note:note-1',
    body: [
      { value: 'Ask her.', purpose: 'commenting', format: 'text/markdown' },
      { value: 'dam', purpose: 'tagging' },
    ],
    target: {
      source: { id: 'https://www.example.com/dam?utm_source=x', 'dcterms:title': 'Dam breaks' },
      selector: [{ exact: 'nobody was hurt' }, { start: 55, end: 70 }],
    },
  });
});

test('another reader finds in a correction who says so, and of what kind they are', () => {
  const corrected = { ...sampleCorrection, stamp: { time: 2000, device: 'laptop/a' } };
  const written = writeWebAnnotations({ notes: [], corrections: [corrected] }, 5000);
  const file = JSON.parse(written) as v.InferOutput<typeof collection>;
  expect(file.first.items[0]).toMatchObject({
    id: 'urn:uuid:0190a000-0000-7000-8000-00000000000c',
    motivation: 'identifying',
    created: '1970-01-01T00:00:01.000Z',
    modified: '1970-01-01T00:00:02.000Z',
    body: [
      { value: 'Ann Lee', purpose: 'identifying' },
      { value: 'person', purpose: 'classifying' },
    ],
    target: {
      source: { id: 'https://www.example.com/dam', 'dcterms:title': 'Dam breaks' },
      selector: [{ exact: 'nobody was hurt', prefix: 'said that ', suffix: '. "We' }],
    },
  });
});
