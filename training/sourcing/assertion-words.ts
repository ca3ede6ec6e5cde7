import type { WordTables } from '../../src/sourcing/word-model.ts';
import { readDebates } from './claimbuster.ts';
import { trainWords } from './train-words.ts';

/** The words of src/sourcing/assertion-words.json. The options were chosen on held-out articles of our own labels. */
export function trainAssertionWords(data: string): WordTables {
  return trainWords(
    readDebates(data),
    [
      ['worth', 'opinion'],
      ['worth', 'trivial'],
    ],
    { least: 8, kept: 1000, l2: 3, steps: 150 },
  );
}
