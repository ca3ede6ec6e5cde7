/**
 * Hashing of words and features to integers: features are never spelt out as strings, which is what makes
 * the models fast and their tables small (the "hashing trick", Weinberger et al. 2009).
 */

/** FNV-1a of a string's UTF-16 units, finished by a shift; 30 bits, so that engines keep it as a small integer. */
export function hashString(text: string, seed = 0): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  hash ^= hash >>> 16;
  return hash & 0x3fffffff;
}

/** Joins two integers into one of 32 bits; the order of the two matters. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ b;
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

/** The hash of a feature: the number of its template and up to two integers (murmur3's finaliser). */
export function hashFeature(template: number, a: number, b: number): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash ^ b, 0xc2b2ae35);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x27d4eb2f);
  return hash ^ (hash >>> 15);
}
