import type { NoteQuery } from '../../messages/note-query.ts';

/** What the reader has chosen above the list; everything optional, as in the query. */
export type Choice = Omit<NoteQuery, 'offset' | 'limit'>;

/** The choice with some fields changed; empty strings and undefined take a field out. */
export function choose(
  choice: Choice,
  change: { readonly [K in keyof Choice]?: Choice[K] | '' | undefined },
): Choice {
  const next: Record<string, unknown> = { ...choice };
  for (const [key, value] of Object.entries(change)) {
    if (value === undefined || value === '' || value === false) delete next[key];
    else next[key] = value;
  }
  return next;
}

/** Whether anything but sorting and grouping narrows the list. */
export function isNarrowed({
  sort: _sort,
  group: _group,
  binned: _binned,
  ...rest
}: Choice): boolean {
  return Object.keys(rest).length > 0;
}

/** Midnight at the start of the local day in a date field ("2026-10-16"), `days` later; undefined if it is empty. */
export function dayStart(field: string, days = 0): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(field);
  if (!match) return undefined;
  const [, year, month, day] = match.map(Number);
  return new Date(year ?? 0, (month ?? 1) - 1, (day ?? 1) + days).getTime();
}

const pad = (value: number, length: number) => String(value).padStart(length, '0');

/** The date field's text for a time; the inverse of dayStart. */
export function dayField(time: number | undefined, days = 0): string {
  if (time === undefined) return '';
  const date = new Date(time);
  date.setDate(date.getDate() + days);
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`;
}
