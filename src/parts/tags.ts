/**
 * The tags in what the reader typed: separated by commas, a leading number sign dropped, spaces made one, each once
 * whatever its case, in the order typed.
 */
export function readTags(typed: string): string[] {
  const tags = new Map<string, string>();
  for (const part of typed.split(/[,،、]/)) {
    const tag = part.trim().replace(/^#+/, '').replace(/\s+/g, ' ').trim().slice(0, 200);
    if (tag !== '' && !tags.has(tag.toLowerCase())) tags.set(tag.toLowerCase(), tag);
  }
  return [...tags.values()];
}

/** The tags as the reader would type them. */
export const writeTags = (tags: readonly string[]): string => tags.join(', ');
