import type { Correction } from '../../sourcing/correction.ts';
import type { KeptCorrection } from '../correction.ts';
import { idOfIri, iriOf, ownTerm } from './own-terms.ts';
import { readSelectors } from './selectors.ts';
import { listOf, own, timeOf } from './untrusted.ts';

/**
 * A correction as a Web Annotation on the words of the claim. Other readers find in its bodies who says so and of what
 * kind they are; what our own reading needs to be corrected again is in our own part.
 */

/**
 * Motivations of the Web Annotation Vocabulary (3.4): naming a source identifies it, telling its kind classifies it, and
 * to say that words are no claim is to assess them.
 */
const motivations = {
  'wrong-source': 'identifying',
  'added-source': 'identifying',
  'wrong-kind': 'classifying',
  'not-a-claim': 'assessing',
} as const satisfies Record<Correction['type'], string>;

const body = (value: string, purpose: string): object[] =>
  value === '' ? [] : [{ type: 'TextualBody', value, format: 'text/plain', purpose }];

const bodiesOf = (correction: Correction): object[] => [
  ...('name' in correction ? body(correction.name, 'identifying') : []),
  ...('kind' in correction ? body(correction.kind, 'classifying') : []),
];

const iso = (time: number): string => new Date(time).toISOString();

/** The correction as an annotation, without the context that its collection gives. */
export const correctionAnnotation = (kept: KeptCorrection): object => {
  const { articleKey, article, stamp, deleted } = kept;
  const { id, quote, created, ...correction } = kept.correction;
  const bodies = bodiesOf(kept.correction);
  return {
    id: iriOf(id),
    type: 'Annotation',
    motivation: motivations[correction.type],
    created: iso(created),
    modified: iso(stamp.time),
    ...(bodies.length > 0 ? { body: bodies } : {}),
    target: {
      type: 'SpecificResource',
      source: {
        id: article?.url ?? articleKey,
        type: 'Text',
        ...(article && { 'dcterms:title': article.title, 'dcterms:publisher': article.outlet }),
        ...(article?.published !== undefined && { 'dcterms:issued': article.published }),
      },
      selector: [{ type: 'TextQuoteSelector', ...quote }],
    },
    [ownTerm]: { version: 1, correction, articleKey, stamp, deleted },
  };
};

const articleOf = (source: unknown): object => {
  const title = own(source, 'dcterms:title');
  const published = own(source, 'dcterms:issued');
  if (title === undefined) return {};
  const outlet = own(source, 'dcterms:publisher');
  const facts = { url: own(source, 'id'), title, outlet };
  return { article: published === undefined ? facts : { ...facts, published } };
};

/** The correction that an annotation of ours holds, still to be checked; undefined for any other annotation. */
export const correctionOfAnnotation = (annotation: unknown): unknown => {
  const mine = own(annotation, ownTerm);
  const correction = own(mine, 'correction');
  if (typeof correction !== 'object' || correction === null) return undefined;
  const [target] = listOf(own(annotation, 'target'));
  const { quote } = readSelectors(listOf(own(target, 'selector')));
  const id = idOfIri(own(annotation, 'id'));
  return {
    id,
    version: own(mine, 'version'),
    articleKey: own(mine, 'articleKey'),
    ...articleOf(own(target, 'source')),
    correction: { ...correction, id, quote, created: timeOf(own(annotation, 'created')) },
    stamp: own(mine, 'stamp'),
    deleted: own(mine, 'deleted'),
  };
};
