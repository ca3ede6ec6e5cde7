const OLD_AFTER_YEARS = 3;

/**
 * Whether a date is more than three years before `now`. A date given as a year or a month counts
 * as its last day, so that nothing is called old before it surely is.
 */
export function isOld(asOf: string, now: Date): boolean {
  const [year = Number.NaN, month = 12, day] = asOf.split('-').map(Number);
  const last = Date.UTC(year + OLD_AFTER_YEARS, day === undefined ? month : month - 1, day ?? 0);
  return last < now.getTime();
}
