/** The page's meta elements by their name, property or itemprop, lower case; of equal names the first. */
export type Meta = ReadonlyMap<string, string>;

/** Reads the meta elements of a page. */
export function readMeta(document: Document): Meta {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const value = element.getAttribute('content')?.replace(/\s+/g, ' ').trim();
    if (!value) continue;
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && !meta.has(name)) meta.set(name, value.slice(0, 2000));
    }
  }
  return meta;
}

/** The first of these names that the page gives. */
export function firstOf(meta: Meta, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = meta.get(name);
    if (value) return value;
  }
  return undefined;
}
