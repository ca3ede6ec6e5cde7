import { expect, test } from 'vitest';
import { isHouseLine } from '../../../src/article/phrases.ts';
import { countWords } from '../../../src/article/words.ts';

const isHouse = (text: string): boolean => isHouseLine(text, countWords(text));

test.each([
  'Sign up for our morning letter.',
  'READ MORE: The bridges that are next',
  'Reporting by Ada Holm in Tarn; editing by Jon Vik',
  '© 2024 The Harbour Post',
  'Do you have a story? Email ada@example.com',
  'Follow @harbour for more.',
  'This website uses cookies.',
  'Posted on 3 May 2021',
  'First published in The Valley Voice.',
  'Last updated: 10:30',
  'Join our WhatsApp group.',
])('%s is the outlet’s word to the reader', (text) => {
  expect(isHouse(text)).toBe(true);
});

test.each([
  'Read more slowly, the judge told the witness.',
  'Follow-up talks are planned for Monday.',
  'Subscribers were told on Friday that the paper would close.',
  'She signed up for the army in 1998.',
  'Reporting the crime took her three years, she said.',
  'Posted on Sunday by two analysts, the recording shows the port at a frame rate far below the one that was promised to buyers in 2019.',
  '“Follow us on the hill,” he said.',
  'Support for the party has fallen since May.',
  'Get well, the mayor wrote to her.',
  'More on Monday, he promised, and left.',
])('%s is not', (text) => {
  expect(isHouse(text)).toBe(false);
});
