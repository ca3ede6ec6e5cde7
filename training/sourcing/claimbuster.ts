import { tokenise } from '../../src/language/tokenise.ts';
import { assertionForm, isName } from '../../src/sourcing/assertion-form.ts';
import { readText } from '../corpora/files.ts';

/** What ClaimBuster's readers said of a sentence: no fact, a fact that hardly matters, one worth checking. */
export type Verdict = 'opinion' | 'trivial' | 'worth';

/** A sentence of a debate as the words that it holds. */
export interface DebateSentence {
  readonly words: readonly string[];
  readonly verdict: Verdict;
}

const verdictOf = new Map<string, Verdict>([
  ['-1', 'opinion'],
  ['0', 'trivial'],
  ['1', 'worth'],
]);

/** The fields of one line of comma-separated values; a field in quotation marks may hold commas, not line feeds. */
function fieldsOf(line: string): string[] {
  const fields: string[] = [];
  for (const [, quoted, plain] of line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu)) {
    fields.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
  }
  return fields;
}

/** The words of a text in the forms by which src/sourcing/assertion-words.ts knows them. */
function formsOf(text: string): string[] {
  const forms: string[] = [];
  tokenise(text, 0, text.length, (start, end) => {
    const word = text.slice(start, end);
    const form = isName(word, start === 0)
      ? undefined
      : assertionForm(word.toLowerCase().replaceAll('’', "'"));
    if (form !== undefined) forms.push(form);
  });
  return forms;
}

/**
 * The sentences of US presidential debates that readers judged (Arslan et al. 2020, "A Benchmark Dataset of
 * Check-Worthy Factual Claims"). Throws if the file is not there or not what it should be.
 */
export function readDebates(data: string): DebateSentence[] {
  const path = `${data}/checkworthy/claimbuster/crowdsourced.csv.gz`;
  const [head = '', ...lines] = readText(path).split(/\r?\n/u);
  const columns = fieldsOf(head);
  const textAt = columns.indexOf('Text');
  const verdictAt = columns.indexOf('Verdict');
  if (textAt === -1 || verdictAt === -1) throw new Error(`${path} has no text or no verdict.`);
  return lines.flatMap((line): DebateSentence[] => {
    const fields = fieldsOf(line);
    const verdict = verdictOf.get(fields[verdictAt] ?? '');
    return verdict ? [{ words: formsOf(fields[textAt] ?? ''), verdict }] : [];
  });
}
