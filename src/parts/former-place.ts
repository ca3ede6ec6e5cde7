import type { BackgroundCalls } from '../messages/protocol.ts';
import type { Note } from '../notes/note.ts';

/** The request that gives a note back the place that it has in this version of it. */
export function formerPlace({ id, target }: Note): BackgroundCalls['notes.attach']['request'] {
  const { url, canonicalUrl, title, outlet, published, claim } = target;
  const { quote, position, block, rejected } = target;
  return {
    id,
    article: {
      url,
      canonicalUrl,
      title,
      // The target has the name, or the host where there was none: either is kept as it is.
      outlet: { name: outlet, host: '' },
      ...(published !== undefined && { published }),
    },
    selectors: { quote, position, ...(block && { block }), ...(rejected && { rejected }) },
    ...(claim && { claim }),
  };
}
