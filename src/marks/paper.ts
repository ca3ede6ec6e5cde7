import type { Paper } from './palette.ts';

/**
 * Which paper the text of an element lies on, told by the text's own colour: a background may be an image or belong
 * to any ancestor, and many dark pages never declare a colour scheme, but light text is always on dark paper.
 */
export function paperOf(element: Element, view: Pick<Window, 'getComputedStyle'>): Paper {
  const [red = 0, green = 0, blue = 0] = channels(view.getComputedStyle(element).color);
  // Relative luminance (WCAG 2.2), near enough without the gamma curve for "light or dark".
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.5 ? 'dark' : 'light';
}

/** Red, green and blue of a computed colour, 0 to 1; black for a notation that is not understood. */
function channels(colour: string): number[] {
  const numbers = (colour.match(/[\d.]+/g) ?? []).map(Number);
  if (/^rgba?\(/.test(colour)) return numbers.slice(0, 3).map((value) => value / 255);
  if (colour.startsWith('color(')) return numbers.slice(-3);
  // lab, lch, oklab and oklch begin with the lightness, in percent for the first two.
  const lightness = numbers[0] ?? 0;
  return Array.from({ length: 3 }, () => (/^(lab|lch)/.test(colour) ? lightness / 100 : lightness));
}
