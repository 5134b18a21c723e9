import { civilFrom, dayNumber, daysInMonth, weekdayOf, type CivilDate } from './civil.js';
import { chineseDay } from './chinese.js';
import { lunarDayIn, onamIn, sunEntryIn } from './hindu.js';
import { hanukkah, hebrewNewYear, islamicInYear, isHebrewLeapYear, passover, persianDay } from './lunar.js';

/** Day number of Easter Sunday, Western reckoning (Meeus, Jones, Butcher). */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1);
}

/** Day number of Easter Sunday of the Eastern churches (Meeus, Julian), in the Gregorian calendar, 1900–2099. */
export function orthodoxEaster(year: number): number {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const n = d + e + 114;
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1) + 13;
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  if (nth < 0) {
    const last = dayNumber(year, month, daysInMonth(year, month));
    return last - ((weekdayOf(last) - weekday + 7) % 7) + (nth + 1) * 7;
  }
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
}

const offsets: Readonly<Record<string, (year: number) => number | null>> = {
  'easter': easter,
  'orthodox-easter': orthodoxEaster,
  'passover': passover,
  'rosh-hashanah': (year) => hebrewNewYear(year + 3761),
  'hanukkah': hanukkah,
  'purim': (year) => passover(year) - 30,
  'shavuot': (year) => passover(year) + 50,
  'lag-baomer': (year) => passover(year) + 33,
  // A fast on a Saturday is kept on the Sunday.
  'tisha-bav': (year) => passover(year) + 112 + (weekdayOf(passover(year) + 112) === 6 ? 1 : 0),
  'tu-bishvat': (year) => passover(year) - (isHebrewLeapYear(year + 3760) ? 89 : 59),
  'spring-festival': (year) => chineseDay(year, 1, 1),
  'nowruz': (year) => persianDay(year - 621, 1, 1),
  'onam': onamIn,
  'koningsdag': (year) => dayNumber(year, 4, 27) - (weekdayOf(dayNumber(year, 4, 27)) === 7 ? 1 : 0),
  'advent': (year) => dayNumber(year, 12, 25) - (weekdayOf(dayNumber(year, 12, 25)) % 7 || 7) - 21,
};

const islamic: Readonly<Record<string, readonly [month: number, day: number]>> = {
  'ramadan': [9, 1], 'eid-al-fitr': [10, 1], 'eid-al-adha': [12, 10], 'islamic-new-year': [1, 1], 'ashura': [1, 10], 'mawlid': [3, 12], 'laylat-al-qadr': [9, 27], 'isra-miraj': [7, 27],
};

/**
 * The day on which a holiday begins in a year, or null where it cannot be computed. Ids, by form:
 * `MM-DD`; `nth-MONTH-WEEKDAY-N` (N from the end where negative); `chinese-MONTH-DAY`; `tithi-MONTH-LUNARDAY-HOUR` (Hindu,
 * Chaitra being 1); `sun-SIGN` (the sun enters a sign of the Hindu zodiac); a name (`easter`, `ramadan`, …). After each may stand
 * `+N` or `-N` days.
 *
 * @example holidayIn('easter-2', 2024) // Good Friday, 29 March
 */
export function holidayIn(id: string, year: number): CivilDate | null {
  const fixed = /^(\d\d)-(\d\d)$/.exec(id);
  if (fixed !== null) return { year, month: Number(fixed[1]), day: Number(fixed[2]) };
  const nth = /^nth-(\d+)-(\d)-(-?\d)([+-]\d+)?$/.exec(id);
  if (nth !== null) return civilFrom(nthWeekday(year, Number(nth[1]), Number(nth[2]), Number(nth[3])) + Number(nth[4] ?? 0));
  const counted = /^(chinese|tithi|sun)-(\d+)(?:-(\d+))?(?:-(\d+))?([+-]\d+)?$/.exec(id);
  if (counted !== null) {
    const [, kind, a, b, c, more] = counted;
    const day = kind === 'chinese' ? chineseDay(year, Number(a), Number(b)) : kind === 'sun' ? sunEntryIn(year, Number(a)) : lunarDayIn(year, Number(a), Number(b), Number(c));
    return day === null ? null : civilFrom(day + Number(more ?? 0));
  }
  const moved = /^([a-z][a-z-]*[a-z])([+-]\d+)?$/.exec(id);
  if (moved === null) return null;
  const name = moved[1] ?? '';
  const days = Number(moved[2] ?? 0);
  const lunar = islamic[name];
  if (lunar !== undefined) {
    const date = islamicInYear(year, lunar[0], lunar[1])[0];
    return date === undefined ? null : civilFrom(dayNumber(date.year, date.month, date.day) + days);
  }
  const base = offsets[name]?.(year) ?? null;
  return base === null ? null : civilFrom(base + days);
}
