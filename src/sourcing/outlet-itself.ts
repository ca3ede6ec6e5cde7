import { toNobody } from './references.ts';
import type { Reference } from './scene.ts';

/** A name as it stays the same in a masthead and in running text. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /u, '')
    .replace(/['’]s?$/u, '')
    .replace(/\.(?:com|org|net|co\.uk)$/u, '')
    .trim();

/**
 * The sources of an article in which the outlet that speaks of itself by name, "The Harbour Post reported last month",
 * is the outlet and no source of it. A spokeswoman of the outlet stays one.
 */
export function withoutOutlet(
  references: readonly Reference[],
  outlet: { readonly name: string } | undefined,
): Reference[] {
  const name = plain(outlet?.name ?? '');
  return references.map((reference) => {
    const isItself =
      name !== '' &&
      reference.kind === 'organisation' &&
      reference.names.length === 1 &&
      reference.names.some((one) => plain(one) === name) &&
      (plain(reference.words) === name || plain(reference.words) === name.split(' ').at(-1));
    return isItself ? toNobody('outlet', reference.words) : reference;
  });
}
