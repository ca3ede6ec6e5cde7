import { expect, test } from 'vitest';
import messages from '../../../src/public/_locales/en/messages.json' with { type: 'json' };

const table: Readonly<Record<string, { message: string; description?: string }>> = messages;
const entries = Object.entries(table);

test('every message tells the translator what it is for', () => {
  expect(entries.filter(([, { description }]) => !description?.trim())).toEqual([]);
});

test('every message has a name that browsers accept', () => {
  expect(entries.filter(([key]) => !/^[a-zA-Z0-9_]+$/.test(key))).toEqual([]);
});

test('every value of a message is explained or plain, and numbered from $1 without a gap', () => {
  const gaps = entries.filter(([, { message }]) => {
    const used = new Set([...message.matchAll(/\$(\d)/g)].map(([, digit]) => Number(digit)));
    return Math.max(0, ...used) !== used.size;
  });
  expect(gaps).toEqual([]);
});

test('every plural has both of its forms', () => {
  const halves = entries.filter(
    ([key]) => key.endsWith('_one') && !(`${key.slice(0, -4)}_other` in table),
  );
  expect(halves).toEqual([]);
});

test('the description keeps to the length that stores accept', () => {
  expect(table['description']?.message.length).toBeLessThanOrEqual(132);
});
