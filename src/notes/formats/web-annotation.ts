import type { Collection } from '../collection.ts';
import type { Note } from '../note.ts';
import { correctionAnnotation } from './correction-annotation.ts';
import { context, iriOf, ownTerm } from './own-terms.ts';
import { writeSelectors } from './selectors.ts';

/**
 * The backup: a Web Annotation collection (https://www.w3.org/TR/annotation-model/), without loss. What the model has
 * no term for (stamps, versions, the bin, what a correction changes) is one JSON literal of each annotation, which other
 * readers pass over.
 */

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

/** The file in parts, so that nobody has to hold all of a large store at once: opening, any number of items, closing. */
export interface AnnotationFile {
  readonly opening: string;
  /** The text of more annotations. */
  items(collection: Collection): string;
  closing(): string;
}

/** An object that goes on. */
const open = (value: object): string => JSON.stringify(value).slice(0, -1);

/** A file that is written part by part. `now` is in milliseconds since the epoch. */
export const annotationFile = (now: number): AnnotationFile => {
  const id = `urn:who-says:backup:${now}`;
  let total = 0;
  const collection = {
    '@context': context,
    id,
    type: 'AnnotationCollection',
    label: 'Who Says',
    created: iso(now),
    generator: { id: 'urn:who-says', type: 'Software', name: 'Who Says' },
  };
  const page = { id: `${id}:1`, type: 'AnnotationPage', partOf: id, startIndex: 0 };
  return {
    opening: `${open(collection)},\n"first":${open(page)},"items":[`,
    items: ({ notes, corrections }) =>
      [...notes.map(toWebAnnotation), ...corrections.map(correctionAnnotation)]
        .map((item) => `${total++ === 0 ? '' : ','}\n${JSON.stringify(item)}`)
        .join(''),
    closing: () => `\n]},\n"total":${total}}\n`,
  };
};

/** The whole file. `now` is in milliseconds since the epoch. */
export const writeWebAnnotations = (collection: Collection, now: number): string => {
  const file = annotationFile(now);
  return file.opening + file.items(collection) + file.closing();
};
