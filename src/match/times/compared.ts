import { civilFrom } from '../calendar/index.js';
import type { Moment } from './moment.js';
import type { Anchor } from './surroundings.js';

/** Parts of a year that a comparison with another year keeps. */
const compared = new Set<string>(['quarter', 'half', 'month']);

/** The part of the year that a text speaks of, where a comparison can keep it. */
function partOf(context: Anchor | null): NonNullable<Moment['keeps']> | null {
  return context !== null && compared.has(context.grain) ? (context.grain as NonNullable<Moment['keeps']>) : null; // one of the three that are listed
}

/** True for “a year ago”, “a year earlier” and the like, with which a report compares its figures. */
export function isYearBefore({ shift, ...rest }: Moment): boolean {
  return shift?.unit === 'year' && shift.amount === -1 && shift.counted === true && Object.keys(rest).length === 0;
}

/**
 * What a comparison with another year means behind a quarter, half or month of which the text speaks: “a year ago” is then
 * the same part of the year before, “the same period of 2023” that part of 2023.
 *
 * @param context the date before it in the text, if it is near enough to be compared with
 * @param yearOf the year that a moment means, or null
 */
export function asCompared(moment: Moment, context: Anchor | null, yearOf: (moment: Moment) => number | null): Moment {
  const keeps = partOf(context);
  if (moment.samePeriod === true) {
    const { samePeriod, ...whole } = moment;
    void samePeriod;
    const year = keeps === null ? null : yearOf(whole);
    if (keeps === null || year === null) return whole;
    const { month } = civilFrom(context!.days);
    return { year, ...(keeps === 'month' ? { month } : keeps === 'quarter' ? { quarter: Math.ceil(month / 3) } : { half: month <= 6 ? 1 : 2 }) };
  }
  return keeps !== null && isYearBefore(moment) ? { shift: { unit: 'year', amount: -1, base: 'context' }, keeps } : moment;
}
