import type { Draft } from './draft.ts';
import { readSelectors } from './selectors.ts';
import { listOf, own, textOf, timeOf } from './untrusted.ts';
import { idOfIri, ownTerm } from './own-terms.ts';

/** The annotations of a collection, a page, a list or a single one; undefined for any other value. */
export const annotationsOf = (value: unknown): readonly unknown[] | undefined => {
  const types = listOf(own(value, 'type'));
  if (types.includes('Annotation')) return [value];
  const items = own(value, 'items') ?? own(own(value, 'first'), 'items');
  const holds = types.includes('AnnotationCollection') || types.includes('AnnotationPage');
  return holds && Array.isArray(items) ? items : undefined;
};

/** A resource is its IRI, or an object with one. */
const iriOf = (value: unknown): unknown => own(value, 'id') ?? own(value, '@id') ?? value;

/** A text of a body, which may also be the plain text itself. */
const valueOf = (body: unknown): string | undefined =>
  textOf(body, Infinity) ?? textOf(own(body, 'value'), Infinity);

const hasPurpose = (body: unknown, purpose: string): boolean =>
  listOf(own(body, 'purpose')).includes(purpose);

const titleOf = (source: unknown): unknown =>
  own(source, 'dcterms:title') ?? own(source, 'title') ?? own(source, 'label');

/** An annotation of any tool, as far as a note can hold it. */
export const draftOfAnnotation = (annotation: unknown): Draft => {
  const [target] = listOf(own(annotation, 'target'));
  const source = own(target, 'source') ?? target;
  const bodies = [...listOf(own(annotation, 'body')), ...listOf(own(annotation, 'bodyValue'))];
  const words = bodies.filter((body) => !hasPurpose(body, 'tagging')).map(valueOf);
  const mine = own(annotation, ownTerm);
  const claim = own(own(mine, 'target'), 'claim');
  return {
    id: idOfIri(own(annotation, 'id') ?? own(annotation, '@id')),
    url: iriOf(source),
    canonicalUrl: own(own(mine, 'target'), 'canonicalUrl'),
    title: titleOf(source),
    outlet: own(source, 'dcterms:publisher'),
    published: own(source, 'dcterms:issued'),
    selectors: readSelectors(listOf(own(target, 'selector'))),
    claim:
      claim === undefined ? undefined : { kind: own(claim, 'kind'), source: own(claim, 'source') },
    words: words.filter((text) => text !== undefined).join('\n\n'),
    tags: bodies.filter((body) => hasPurpose(body, 'tagging')).map(valueOf),
    colour: own(mine, 'colour'),
    created: own(annotation, 'created'),
    modified: own(annotation, 'modified'),
  };
};

/** The value's own property as an object to spread; an empty one if it has none. */
const kept = (value: unknown, key: string): object => {
  const part = own(value, key);
  return part === undefined ? {} : { [key]: part };
};

/** The note that an annotation of ours holds, with all its history, still to be checked; undefined for any other. */
export const ownNoteOf = (annotation: unknown): unknown => {
  const mine = own(annotation, ownTerm);
  const id = idOfIri(own(annotation, 'id'));
  if (mine === undefined || id === undefined) return undefined;
  const draft = draftOfAnnotation(annotation);
  const place = own(mine, 'target');
  return {
    id,
    version: own(mine, 'version'),
    target: {
      url: draft.url,
      canonicalUrl: own(place, 'canonicalUrl'),
      articleKey: own(place, 'articleKey'),
      title: draft.title,
      outlet: draft.outlet,
      ...(draft.published === undefined ? {} : { published: draft.published }),
      ...draft.selectors,
      ...kept(place, 'block'),
      ...kept(place, 'rejected'),
      ...kept(place, 'claim'),
    },
    words: draft.words,
    ...kept(mine, 'versions'),
    ...kept(mine, 'replaced'),
    tags: draft.tags,
    colour: draft.colour,
    created: timeOf(draft.created),
    modified: timeOf(draft.modified),
    stamps: own(mine, 'stamps'),
    deleted: own(mine, 'deleted'),
  };
};
