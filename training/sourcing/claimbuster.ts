import { readText } from '../corpora/files.ts';
import { formsOf } from './forms.ts';
import type { ClassedWords } from './train-words.ts';

/** What ClaimBuster's readers said of a sentence: no fact, a fact that hardly matters, one worth checking. */
export type Verdict = 'opinion' | 'trivial' | 'worth';

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

/**
 * The sentences of US presidential debates that readers judged (Arslan et al. 2020, "A Benchmark Dataset of
 * Check-Worthy Factual Claims"). Throws if the file is not there or not what it should be.
 */
export function readDebates(data: string): ClassedWords<Verdict>[] {
  const path = `${data}/checkworthy/claimbuster/crowdsourced.csv.gz`;
  const [head = '', ...lines] = readText(path).split(/\r?\n/u);
  const columns = fieldsOf(head);
  const textAt = columns.indexOf('Text');
  const verdictAt = columns.indexOf('Verdict');
  if (textAt === -1 || verdictAt === -1) throw new Error(`${path} has no text or no verdict.`);
  return lines.flatMap((line): ClassedWords<Verdict>[] => {
    const fields = fieldsOf(line);
    const label = verdictOf.get(fields[verdictAt] ?? '');
    return label ? [{ words: formsOf(fields[textAt] ?? ''), label }] : [];
  });
}
