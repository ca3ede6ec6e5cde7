import { correctionOfAnnotation } from './correction-annotation.ts';
import { correctionOfRow } from './correction-table.ts';
import { decodeText } from './decode.ts';
import { isGiven, noteOfDraft, type Draft, type ImportContext } from './draft.ts';
import { draftOfHypothesis, hypothesisRowsOf, isHypothesis } from './hypothesis.ts';
import { annotationsOf, draftOfAnnotation, ownNoteOf } from './read-web-annotation.ts';
import { draftOfRow, isTable, readTable } from './table.ts';

/** Formats that can be imported. */
export type ImportFormat = 'web-annotation' | 'hypothesis' | 'csv';

/** Why a whole file, or one entry of it, is not imported; `_locales` has the words, with `params` for $1, $2 … */
export interface ImportProblem {
  readonly key:
    | 'import_empty'
    | 'import_too_large'
    | 'import_too_many'
    | 'import_broken_json'
    | 'import_cut_off'
    | 'import_unknown'
    | 'import_no_note'
    | 'import_bad_address'
    | 'import_newer'
    | 'import_bad_field'
    | 'import_too_much';
  readonly params: readonly string[];
}

/** One entry as the file has it: a value that the schema of notes, or of corrections, has still to accept. */
export interface FileEntry {
  readonly value: unknown;
  readonly kind: 'note' | 'correction';
  /** The entry brings its own history of changes (a backup of ours). */
  readonly whole: boolean;
  /** What any tool could read of such an entry, for one whose history is damaged. */
  readonly plain?: () => FileEntry;
  /** The file gives the entry an id, which tells it from others on the same words. */
  readonly named: boolean;
}

export type FileReading =
  | { readonly ok: true; readonly format: ImportFormat; readonly entries: readonly FileEntry[] }
  | { readonly ok: false; readonly problem: ImportProblem };

/** Bytes: far more than 50,000 notes take up, and what a tab can still hold as text and as values. */
export const mostBytes = 150_000_000;
export const mostEntries = 200_000;

const problem = (key: ImportProblem['key'], ...params: string[]): FileReading => ({
  ok: false,
  problem: { key, params },
});

/** Why a file of so many bytes is not read at all; undefined if it is. */
export const sizeProblem = (bytes: number): ImportProblem | undefined =>
  bytes > mostBytes
    ? { key: 'import_too_large', params: [String(mostBytes / 1_000_000)] }
    : undefined;

/** Reads any file: tells its format by what is in it, whatever its name. Never throws. */
export const readFile = (bytes: Uint8Array, context: ImportContext): FileReading => {
  const tooLarge = sizeProblem(bytes.length);
  if (tooLarge) return { ok: false, problem: tooLarge };
  const text = decodeText(bytes).trim();
  if (text === '') return problem('import_empty');
  if (/^[[{]/.test(text)) return readJson(text, context);
  return isTable(text) ? readRows(text, context) : problem('import_unknown');
};

const readRows = (text: string, context: ImportContext): FileReading =>
  reading('csv', readTable(text), (cell) => {
    const correction = correctionOfRow(cell, context);
    return correction === undefined
      ? fromDraft(draftOfRow(cell), context)
      : { value: correction, kind: 'correction', whole: false, named: true };
  });

const readJson = (text: string, context: ImportContext): FileReading => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const whole = /[\]}]$/.test(text);
    return problem(whole ? 'import_broken_json' : 'import_cut_off');
  }
  const list = Array.isArray(value) ? value : undefined;
  const rows = list?.some(isHypothesis) ? list : hypothesisRowsOf(value);
  if (rows) return reading('hypothesis', rows, (row) => fromDraft(draftOfHypothesis(row), context));
  const annotations = list ?? annotationsOf(value);
  if (!annotations) return problem('import_unknown');
  return reading('web-annotation', annotations, (annotation) =>
    fromAnnotation(annotation, context),
  );
};

const fromAnnotation = (annotation: unknown, context: ImportContext): FileEntry => {
  const correction = correctionOfAnnotation(annotation);
  if (correction !== undefined)
    return { value: correction, kind: 'correction', whole: true, named: true };
  const mine = ownNoteOf(annotation);
  const plain = (): FileEntry => fromDraft(draftOfAnnotation(annotation), context);
  return mine === undefined
    ? plain()
    : { value: mine, kind: 'note', whole: true, named: true, plain };
};

const fromDraft = (draft: Draft, context: ImportContext): FileEntry => ({
  value: noteOfDraft(draft, context),
  kind: 'note',
  whole: false,
  named: isGiven(draft.id),
});

const reading = <T>(
  format: ImportFormat,
  items: readonly T[],
  entryOf: (item: T) => FileEntry,
): FileReading =>
  items.length > mostEntries
    ? problem('import_too_many', String(mostEntries))
    : { ok: true, format, entries: items.map(entryOf) };
