import { normaliseText } from '../../notes/anchor/normalise.ts';
import { splitWords } from '../../notes/anchor/word-index.ts';
import type { Note } from '../../notes/note.ts';

/** Fields that are filtered by their whole value; a control character keeps them apart from words. */
export type Field = 'outlet' | 'source' | 'tag' | 'colour' | 'bin';
const fieldMarks: Readonly<Record<Field, string>> = {
  outlet: '\u0001o',
  source: '\u0001s',
  tag: '\u0001t',
  colour: '\u0001c',
  bin: '\u0001b',
};

/** The term for a field that has this value. */
export const fieldTerm = (field: Field, value: string): string =>
  fieldMarks[field] + value.replaceAll('\n', ' ');

/** The term of all notes with a word that begins with this character: the first key typed asks for most of them. */
export const initialTerm = (character: string): string => `\u0002${character}`;

/** The value in a field's term. */
export const valueOf = (term: string): string => term.slice(2);

/** The first characters of a term: terms that share them are kept together. */
export const bucketOf = (term: string): string => term.slice(0, 2);

/** The words of a text without case and accents, in order. */
export function foldedWords(text: string): string[] {
  const folded = normaliseText(text).text;
  const { starts, ends } = splitWords(folded);
  return Array.from(starts, (start, i) => folded.slice(start, ends[i]));
}

/** The texts of a note that are searched, each a text of its own. */
export function searchedTexts({ target, words, tags }: Note): string[] {
  return [
    target.quote.exact,
    words,
    target.title,
    target.outlet,
    target.claim?.source ?? '',
    ...tags,
  ];
}

/** Longer words are cut: nobody types them, and they would fill the index. */
const longestWord = 32;

/** Every term under which a note is found. */
export function termsOf(note: Note): Set<string> {
  const { target, tags, colour, deleted } = note;
  const terms = new Set<string>();
  for (const text of searchedTexts(note)) {
    for (const word of foldedWords(text)) {
      terms.add(word.slice(0, longestWord));
      terms.add(initialTerm(word.charAt(0)));
    }
  }
  terms.add(fieldTerm('outlet', target.outlet));
  if (target.claim?.source) terms.add(fieldTerm('source', target.claim.source));
  for (const tag of tags) terms.add(fieldTerm('tag', tag));
  terms.add(fieldTerm('colour', colour));
  if (deleted) terms.add(fieldTerm('bin', 'in'));
  return terms;
}

/** What the reader typed: words that must all begin a word of the note, and phrases in quotation marks. */
export interface WordQuery {
  readonly prefixes: readonly string[];
  readonly phrases: readonly (readonly string[])[];
}

/** Reads what was typed. Each word of a phrase is also looked up as a word. */
export function readWords(typed: string): WordQuery {
  const phrases = [...typed.matchAll(/["“”„«»]([^"“”„«»]+)(?:["“”„«»]|$)/gu)]
    .map((match) => foldedWords(match[1] ?? ''))
    .filter((phrase) => phrase.length > 1);
  const prefixes = [...new Set(foldedWords(typed).map((word) => word.slice(0, longestWord)))];
  return { prefixes, phrases };
}

/** Whether one of the note's texts has the words of the phrase one after the other, the last at least in its beginning. */
export function hasPhrase(note: Note, phrase: readonly string[]): boolean {
  const wanted = ` ${phrase.join(' ')}`;
  return searchedTexts(note).some((text) => ` ${foldedWords(text).join(' ')}`.includes(wanted));
}
