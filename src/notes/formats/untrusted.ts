/** Reading values that come from a file: nothing is assumed of them, and only what they own is looked at. */

/** The value's own property, or undefined: what is inherited (`__proto__`, `constructor`) is no part of a file. */
export const own = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;

/** The values of what may be one value, a list, or nothing: JSON-LD allows all three. */
export const listOf = (value: unknown): readonly unknown[] => {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
};

/** The text, cut to `most` UTF-16 units; undefined if it is none. */
export const textOf = (value: unknown, most: number): string | undefined =>
  typeof value === 'string' ? value.slice(0, most) : undefined;

/**
 * The end of the last year of four digits (RFC 3339), in milliseconds since the epoch. A change is always stamped later
 * than the last one: a note from a file leaves room for that before the end of what a date can be.
 */
export const latestTime = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/**
 * The time that an ISO 8601 text tells, in milliseconds since the epoch; undefined if it tells none, or one before 1970
 * or after the year 9999, when no note was made.
 */
export const timeOf = (value: unknown): number | undefined => {
  const time = typeof value === 'string' ? Date.parse(value) : NaN;
  return time >= 0 && time <= latestTime ? time : undefined;
};
