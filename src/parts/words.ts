import type messages from '../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;
/** A message that exists as `…_one` and `…_other`. */
export type PluralKey = MessageKey extends infer K
  ? K extends `${infer Stem}_one`
    ? Stem
    : never
  : never;

/** All that a screen says, in the reader's language. */
export interface Words {
  (key: MessageKey, ...values: readonly (string | number)[]): string;
  /** The form for this number, by the plural rules of the language; `$1` is the number as it is written there. */
  plural(key: PluralKey, count: number, ...values: readonly (string | number)[]): string;
  number(value: number): string;
  percent(share: number): string;
  /** A day, from milliseconds since the epoch. */
  day(time: number): string;
  /** A day from ISO 8601 of reduced precision, or the text itself if it is none. */
  isoDay(text: string, month?: MonthStyle): string;
  readonly locale: string;
}

export type MonthStyle = 'long' | 'short';

/** Looks a message up, as `browser.i18n.getMessage` does; an empty string means there is none. */
export type GetMessage = (key: string, values: string[]) => string;

/**
 * The words of a screen from the browser's message table.
 * A missing message shows its key: better an odd word than an empty button.
 */
export function createWords(getMessage: GetMessage): Words {
  const locale = getMessage('locale', []) || 'en';
  const rules = new Intl.PluralRules(locale);
  const plain = new Intl.NumberFormat(locale);
  const share = new Intl.NumberFormat(locale, { style: 'percent' });
  const look = (key: string, values: readonly (string | number)[]): string =>
    getMessage(
      key,
      values.map((value) => (typeof value === 'number' ? plain.format(value) : value)),
    ) || key;
  const words = (key: MessageKey, ...values: readonly (string | number)[]) => look(key, values);
  return Object.assign(words, {
    plural: (key: PluralKey, count: number, ...values: readonly (string | number)[]) =>
      look(`${key}_${rules.select(count) === 'one' ? 'one' : 'other'}`, [count, ...values]),
    number: (value: number) => plain.format(value),
    percent: (value: number) => share.format(value),
    day: (time: number) => formatDay(time, locale, 'day', 'long'),
    isoDay: (text: string, month: MonthStyle = 'long') => isoDay(text, locale, month),
    locale,
  });
}

type Precision = 'day' | 'month' | 'year';

function formatDay(time: number, locale: string, precision: Precision, month: MonthStyle): string {
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    ...(precision !== 'year' && { month }),
    ...(precision === 'day' && { day: 'numeric' }),
  }).format(time);
}

/** Reduced dates ("2016", "2016-10") keep their precision; they are read as local days, not as UTC midnight. */
function isoDay(text: string, locale: string, style: MonthStyle): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(T.*)?$/.exec(text);
  if (!match) return text;
  const [, year, month, day, clock] = match;
  const time = clock
    ? Date.parse(text)
    : new Date(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)).getTime();
  if (Number.isNaN(time)) return text;
  return formatDay(time, locale, day ? 'day' : month ? 'month' : 'year', style);
}
