import { civilFrom, weekdayOf } from '../calendar/index.js';
import type { Moment } from './moment.js';
import type { Anchor } from './surroundings.js';

/** True for a month, a day or a weekday whose year is still to be found. */
export function isOpen({ year, shift, which, same, origin, holiday, ref, mod, month, day, weekday }: Moment): boolean {
  const told = year ?? shift ?? which ?? same ?? origin ?? holiday ?? ref;
  return told === undefined && mod !== 'BEFORE' && mod !== 'AFTER' && (month ?? day ?? weekday) !== undefined;
}

/**
 * The first end of a range, put before its last: “January to June” is of one year, “Monday to Friday” of one week.
 *
 * @param last what the last end resolves to
 */
export function beforeEnd(first: Moment, end: Moment, last: Anchor): Moment {
  const { year, month } = civilFrom(last.days);
  if (first.month !== undefined && end.month !== undefined) {
    const wraps = first.month > end.month || (first.month === end.month && (first.day ?? 0) > (end.day ?? 31));
    return { ...first, year: wraps ? year - 1 : year };
  }
  if (first.day !== undefined && end.day !== undefined && first.month === undefined && end.month === undefined && first.day < end.day) return { ...first, year, month };
  if (first.weekday === undefined || end.weekday === undefined || first.day !== undefined || end.day !== undefined || first.nth !== undefined) return first;
  return { ...first, ...civilFrom(last.days - ((weekdayOf(last.days) - first.weekday + 7) % 7)) };
}
