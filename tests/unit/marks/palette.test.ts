import { describe, expect, it } from 'vitest';
import { kindColours, noteFills } from '../../../src/marks/palette.ts';

const ink = { light: '#1b1d21', dark: '#e9eaec' };
const page = { light: '#ffffff', dark: '#17191d' };

/** Contrast ratio of two colours (WCAG 2.2, relative luminance). */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe.each(['light', 'dark'] as const)('on %s paper', (paper) => {
  it.each(Object.entries(kindColours[paper]))(
    'the hue of %s can be told from the paper',
    (_kind, colour) => {
      expect(contrast(colour, page[paper])).toBeGreaterThan(4.5);
    },
  );

  it.each(Object.entries(noteFills[paper]))('text stays readable on a %s note', (_colour, fill) => {
    expect(contrast(ink[paper], fill)).toBeGreaterThan(4.5);
  });
});
