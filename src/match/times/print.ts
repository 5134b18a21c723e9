import type { TimeUnit } from '../../model/index.js';
import type { Duration } from './moment.js';

/** A number padded with zeros: `pad(5)` is `05`. */
export function pad(value: number, length = 2): string {
  return String(value).padStart(length, '0');
}

/** A year as TIMEX3 writes it: four digits, `BC0044` before the common era. */
export function yearValue(year: number, era?: string): string {
  if (era === 'BC' || year <= 0) return `BC${pad(era === 'BC' ? year : 1 - year, 4)}`;
  return pad(year, 4);
}

const written: Readonly<Record<TimeUnit, readonly [letter: string, factor: number, time: boolean]>> = {
  second: ['S', 1, true], minute: ['M', 1, true], hour: ['H', 1, true], day: ['D', 1, false], workday: ['D', 1, false], night: ['D', 1, false],
  weekend: ['WE', 1, false], week: ['W', 1, false], fortnight: ['W', 2, false], month: ['M', 1, false], quarter: ['M', 3, false], season: ['M', 3, false],
  half: ['M', 6, false], year: ['Y', 1, false], decade: ['Y', 10, false], century: ['Y', 100, false], millennium: ['Y', 1000, false],
};

/**
 * A length of time as an ISO 8601 duration; `X` for an amount that is not told.
 *
 * @example durationValue({ parts: [{ unit: 'hour', amount: 1 }, { unit: 'minute', amount: 25 }] }) // 'PT1H25M'
 */
export function durationValue(duration: Duration): string {
  let date = '';
  let time = '';
  for (const { unit, amount } of duration.parts) {
    let [letter, factor, isTime] = written[unit];
    // A season of a sport or a theatre is no quarter of a year: how long it lasts is not told.
    const told = unit === 'season' ? null : amount;
    if (amount === null && (unit === 'decade' || unit === 'century')) [letter, factor] = [unit === 'decade' ? 'DE' : 'CE', 1];
    const text = told === null ? `X${letter}` : `${Number((told * factor).toPrecision(12))}${letter}`;
    if (isTime) time += text;
    else date += text;
  }
  return `P${date}${time === '' ? '' : `T${time}`}`;
}
