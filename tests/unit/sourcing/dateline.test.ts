import { describe, expect, it } from 'vitest';
import { readCredit, withoutCredit } from '../../../src/sourcing/dateline.ts';

const creditOf = (text: string, given?: { start: number; end: number }) => {
  const credit = readCredit(text, given);
  return credit && { words: text.slice(...credit.span), agency: credit.agency };
};

describe('the dateline', () => {
  it('names the agency that reported', () => {
    expect(creditOf('PARIS (Reuters) – Two ferries collided.')).toEqual({
      words: 'PARIS (Reuters) – ',
      agency: 'Reuters',
    });
    expect(creditOf('(HarbourNews.com) – Two ferries collided.')?.agency).toBe('HarbourNews.com');
  });

  it('knows the agencies that are written small, and takes nothing else in small letters for one', () => {
    expect(creditOf('BERLIN (dpa) – Two ferries collided.')?.agency).toBe('dpa');
    expect(creditOf('Ana Ortiz (left) – the captain of the ferry – and a guest')).toBeUndefined();
    expect(creditOf('Ana Ortiz, born March 3, 1950 (aged 76) – captain')).toBeUndefined();
  });

  it('is found below a headline', () => {
    expect(creditOf('Ferries collide\nOSLO, Norway — Two ferries collided.')?.words).toBe(
      'OSLO, Norway — ',
    );
  });

  it('may give the day without an agency', () => {
    expect(creditOf('PORT LEWIS, Nov 22 — Two ferries collided.')?.words).toBe(
      'PORT LEWIS, Nov 22 — ',
    );
  });

  it('may give the day and the agency', () => {
    const datelines = [
      'PORT LEWIS, Nov. 22 (UPI) — ',
      'PORT LEWIS, Maine, Nov. 22, 2026 (UPI) — ',
      'PORT LEWIS, 22 November 2026 (UPI) — ',
      'Nov 22 (UPI) - ',
    ];
    for (const words of datelines) {
      expect(creditOf(`${words}Two ferries collided.`)).toEqual({ words, agency: 'UPI' });
    }
  });

  it('names no party for an agency', () => {
    expect(creditOf('Sen. Ana Ortiz (R-Maine): Two ferries collided.')).toBeUndefined();
  });

  it('is taken where the page says that it is', () => {
    const text = 'Ferries collide\n(HarbourNews.com) – Two ferries collided.';
    expect(creditOf(text, { start: 16, end: 33 })?.words).toBe('(HarbourNews.com) – ');
  });

  it('names the agency behind a day, and takes the dash with it', () => {
    const text = 'OSLO, Nov. 3, 2024 (Reuters) - Two ferries collided.';
    expect(creditOf(text, { start: 0, end: 28 })).toEqual({
      words: 'OSLO, Nov. 3, 2024 (Reuters) - ',
      agency: 'Reuters',
    });
  });

  it('is not seen in a plain sentence', () => {
    expect(creditOf('Two ferries (both full) collided.')).toBeUndefined();
  });

  it('is cut from a claim that begins with it, and leaves others whole', () => {
    const credit = { span: [16, 36] as const };
    expect(withoutCredit([16, 58], credit)).toEqual([36, 58]);
    expect(withoutCredit([16, 30], credit)).toBeUndefined();
    expect(withoutCredit([0, 15], credit)).toEqual([0, 15]);
    expect(withoutCredit([60, 80], credit)).toEqual([60, 80]);
  });
});
