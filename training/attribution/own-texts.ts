import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMarkedText } from './marked-text.ts';
import type { PolnearArticle } from './polnear.ts';

const FOLDER = new URL('own-texts', import.meta.url).pathname;

/**
 * Short pieces of news that were made up for this project, marked up as PolNeAR's annotators would: above all with words
 * that PolNeAR's articles lack as cues. They are parted by lines of equals signs.
 */
export function readOwnTexts(): PolnearArticle[] {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((name) =>
      readFileSync(join(FOLDER, name), 'utf8')
        .split(/^=+$/mu)
        .map((piece) => piece.trim())
        .filter((piece) => piece !== '')
        .map((piece, index) => ({
          id: `${name}-${index + 1}`,
          publisher: 'own',
          others: {},
          ...readMarkedText(piece),
        })),
    );
}
