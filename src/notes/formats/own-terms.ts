/** Terms of our own; JSON-LD 1.1 keeps a value of type @json as it is. */
export const ownTerm = 'whoSays';
export const context = [
  'http://www.w3.org/ns/anno.jsonld',
  { '@version': 1.1, [ownTerm]: { '@id': 'urn:who-says:note', '@type': '@json' } },
];

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;
const notePrefix = 'urn:who-says:note:';

/** The annotation's IRI; ids of other tools are no UUIDs. */
export const iriOf = (id: string): string => (uuid.test(id) ? `urn:uuid:${id}` : notePrefix + id);

/** The id of a note or correction in an IRI of ours; undefined for any other. */
export const idOfIri = (iri: unknown): string | undefined => {
  const [, id] = /^(?:urn:uuid:|urn:who-says:note:)([\w-]+)$/.exec(String(iri)) ?? [];
  return id;
};
