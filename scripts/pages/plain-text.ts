/** The text of some HTML with a line feed between blocks, so that words of neighbours do not grow together. */
export function blockText(html: string): string {
  return html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, '')
    .replace(
      /<\/?(p|div|li|h[1-6]|td|th|tr|blockquote|figcaption|section|article|br|pre|dd|dt)\b[^>]*>/gi,
      '\n',
    )
    .replace(/<[^>]+>/g, '')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot|nbsp));/gi, (_all, decimal, hex, name) => {
      if (decimal) return String.fromCodePoint(Number(decimal));
      if (hex) return String.fromCodePoint(Number.parseInt(hex as string, 16));
      return entities[(name as string).toLowerCase()] ?? ' ';
    });
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
};
