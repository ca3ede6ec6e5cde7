import type { Note } from '../note.ts';
import { writeSelectors } from './selectors.ts';

/**
 * The backup: a Web Annotation collection (https://www.w3.org/TR/annotation-model/), without loss. What the model has
 * no term for (stamps, versions, the bin) is one JSON literal of each annotation, which other readers pass over.
 */

/** Terms of our own; JSON-LD 1.1 keeps a value of type @json as it is. */
export const ownTerm = 'whoSays';
const context = [
  'http://www.w3.org/ns/anno.jsonld',
  { '@version': 1.1, [ownTerm]: { '@id': 'urn:who-says:note', '@type': '@json' } },
];

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;
const notePrefix = 'urn:who-says:note:';

/** The annotation's IRI; ids of other tools are no UUIDs. */
export const iriOf = (id: string): string => (uuid.test(id) ? `urn:uuid:${id}` : notePrefix + id);

/** The note's id in an IRI of ours; undefined for any other. */
export const idOfIri = (iri: unknown): string | undefined => {
  const [, id] = /^(?:urn:uuid:|urn:who-says:note:)([\w-]+)$/.exec(String(iri)) ?? [];
  return id;
};

const iso = (time: number): string => new Date(time).toISOString();

/** What the model has no term for. */
const ownPart = (note: Note): object => {
  const { version, versions, replaced, stamps, deleted, target } = note;
  const { canonicalUrl, articleKey, block, rejected, claim } = target;
  const place = { canonicalUrl, articleKey, block, rejected, claim };
  return { version, versions, replaced, stamps, deleted, colour: note.colour, target: place };
};

const bodiesOf = ({ words, tags }: Note): object[] => [
  ...(words === ''
    ? []
    : [{ type: 'TextualBody', value: words, format: 'text/markdown', purpose: 'commenting' }]),
  ...tags.map((value) => ({ type: 'TextualBody', value, purpose: 'tagging' })),
];

/** The note as an annotation, without the context that its collection gives. */
export const toWebAnnotation = (note: Note): object => {
  const { target } = note;
  const body = bodiesOf(note);
  return {
    id: iriOf(note.id),
    type: 'Annotation',
    motivation: note.words === '' ? 'highlighting' : 'commenting',
    created: iso(note.created),
    modified: iso(note.modified),
    ...(body.length > 0 ? { body } : {}),
    target: {
      type: 'SpecificResource',
      source: {
        id: target.url,
        type: 'Text',
        'dcterms:title': target.title,
        'dcterms:publisher': target.outlet,
        ...(target.published === undefined ? {} : { 'dcterms:issued': target.published }),
      },
      selector: writeSelectors(target),
    },
    [ownTerm]: ownPart(note),
  };
};

/** The whole file. `now` is in milliseconds since the epoch. */
export const writeWebAnnotations = (notes: readonly Note[], now: number): string => {
  const id = `urn:who-says:backup:${now}`;
  const collection = {
    '@context': context,
    id,
    type: 'AnnotationCollection',
    label: 'Who Says',
    created: iso(now),
    generator: { id: 'urn:who-says', type: 'Software', name: 'Who Says' },
    total: notes.length,
    first: {
      id: `${id}:1`,
      type: 'AnnotationPage',
      partOf: id,
      startIndex: 0,
      items: notes.map(toWebAnnotation),
    },
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
};
