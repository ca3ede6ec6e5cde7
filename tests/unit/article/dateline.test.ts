import { expect, test } from 'vitest';
import { datelineOf } from '../../../src/article/dateline.ts';

function dateline(text: string): string | undefined {
  const span = datelineOf(text);
  return span && text.slice(span.start, span.end);
}

test.each([
  ['PARIS (Reuters) — The court ruled on Monday.', 'PARIS (Reuters)'],
  ['(LibertySociety.com) – The mayor said so.', '(LibertySociety.com)'],
  ['WASHINGTON, Oct. 16 — The Senate voted.', 'WASHINGTON, Oct. 16'],
  ['DUBLIN — She has spoken against it.', 'DUBLIN'],
  ['NEW YORK/LONDON, March 7 (Reuters) - Shares fell.', 'NEW YORK/LONDON, March 7 (Reuters)'],
  ['ST. LOUIS, Mo. (AP) -- The river rose.', 'ST. LOUIS, Mo. (AP)'],
  ['SÃO PAULO, Brazil — Buses stopped.', 'SÃO PAULO, Brazil'],
  ['Jakarta (ANTARA) - The ministry opened a road.', 'Jakarta (ANTARA)'],
  ['KYIV, Ukraine (AP) — Officials said that it was quiet.', 'KYIV, Ukraine (AP)'],
])('%s', (text, expected) => {
  expect(dateline(text)).toBe(expected);
});

test.each([
  'The mayor — a lawyer — said that she would stay.',
  'Paris – it is said – never sleeps.',
  'A-levels: what has changed this year and for whom.',
  'BREAKING: The dam has burst.',
  'Marta Holm said on Monday that the bridges would stay closed.',
  'He said (as before) — nothing.',
  '',
])('%s has none', (text) => {
  expect(dateline(text)).toBeUndefined();
});
