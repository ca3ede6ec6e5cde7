import { describe, expect, it } from 'vitest';
import { OUTSIDE } from '../../../src/language/quotation.ts';
import { read } from './reading.ts';

/** The words inside quotation marks, the marks included. */
function quoted(text: string): string {
  const { quotes, starts, ends } = read(text);
  return Array.from(starts, (start, i) => (quotes[i] === OUTSIDE ? '' : text.slice(start, ends[i])))
    .filter((word) => word !== '')
    .join(' ');
}

describe('quotation marks', () => {
  it('open and close, curly or straight', () => {
    expect(quoted('She said, “We won,” and left.')).toBe('“ We won , ”');
    expect(quoted('She said, "We won," and "left".')).toBe('" We won , " " left "');
  });

  it('belong to the outer quotation when they are nested', () => {
    expect(quoted('“He told me ‘never again,’ and left,” she said.')).toBe(
      '“ He told me ‘ never again , ’ and left , ”',
    );
  });

  it('may be single where they are no apostrophes', () => {
    expect(quoted('‘It’s ours,’ she said of the voters’ choice.')).toBe('‘ It ’s ours , ’');
    expect(quoted("The voters' choice and the dogs' dinner")).toBe('');
    expect(quoted("He called it 'a farce' again.")).toBe("' a farce '");
  });

  it('reach over paragraphs that each open anew', () => {
    expect(quoted('“One.\n“Two,” she said.')).toBe('“ One . “ Two , ”');
  });

  it('that are never closed end with their paragraph', () => {
    expect(quoted('She said, “We won.\nNobody else spoke.')).toBe('“ We won .');
    expect(quoted('She said, "We won.\nNobody else spoke.')).toBe('" We won .');
  });

  it('may open with a closing mark that was set by mistake', () => {
    expect(quoted('”He knows it.” ― Ana Ortiz')).toBe('” He knows it . ”');
    expect(quoted('She said ”never” twice, he never”.')).toBe('” never ” ”');
  });

  it('tell one quotation from the next', () => {
    const { quoteNumbers } = read('“One” and “two”');
    expect([...quoteNumbers]).toEqual([1, 1, 1, 0, 2, 2, 2]);
  });
});
