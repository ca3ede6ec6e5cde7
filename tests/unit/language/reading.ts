import { finish, readDocument, type Document } from '../../../src/language/document.ts';
import { Vocabulary } from '../../../src/language/vocabulary.ts';
import { noClasses } from '../../../src/language/word-classes.ts';

/** A text as the engine reads it, without word classes. */
export function read(text: string): Document {
  return finish(readDocument(text, new Vocabulary(noClasses)));
}

/** The tokens as they stand in the text. */
export function tokensOf(text: string): string[] {
  const { starts, ends } = read(text);
  return Array.from(starts, (start, i) => text.slice(start, ends[i]));
}

/** The sentences as they stand in the text. */
export function sentencesOf(text: string): string[] {
  const { sentenceStarts, starts, ends } = read(text);
  return Array.from(sentenceStarts.subarray(0, -1), (first, s) =>
    text.slice(starts[first], ends[(sentenceStarts[s + 1] ?? 1) - 1]),
  );
}
