import { addMonths, civilFrom, type CivilDate, dayNumber, daysInMonth, holidayIn, isoWeek, leapYearFrom, weekdayOf } from '../calendar/index.js';
import type { Moment } from './moment.js';
import { type Fields, seasonMonth, type Surroundings } from './surroundings.js';

/** Days for which a day of the year has just gone by. */
const justGone = 21;
/** Days ahead up to which a day of the month is one to come, where no verb is of the past. */
const soonDays = 6;
/** Months ahead up to which a month without a year may be one to come, where nothing tells the tense. */
const soonMonths = 3.5;

/** The year of a month (and day) that the text gives without one. */
export function yearFor(m: Moment, month: number, day: number | undefined, s: Surroundings): number | undefined {
  const { reference } = s;
  if (m.which === undefined && s.yearFrom !== null) return civilFrom(s.yearFrom.days).year;
  if (reference === null) return undefined;
  const now = civilFrom(reference.days);
  if (day !== undefined && day > daysInMonth(2000, month)) return undefined;
  if (m.weekday !== undefined && day !== undefined) {
    const told = yearOfWeekday(m.weekday, month, day, now.year, s.future);
    if (told !== null) return told;
  }
  if (day === 29 && month === 2) return leapYearFrom(now.month > 2 || s.future ? now.year : now.year - 1, s.future ? 1 : -1);
  const at = (year: number): number => (day === undefined ? year * 12 + month : dayNumber(year, month, Math.min(day, daysInMonth(year, month))));
  const here = day === undefined ? now.year * 12 + now.month : reference.days;
  if (m.which === 0) return now.year;
  if (m.which === -1) return at(now.year) < here ? now.year : now.year - 1;
  if (m.which === 1) return at(now.year) > here ? now.year : now.year + 1;
  // Of a day that has just gone by nobody means the next, a year ahead.
  if (s.future) return at(now.year) >= here || (day !== undefined && !s.appointment && here - at(now.year) <= justGone) ? now.year : now.year + 1;
  if (at(now.year) <= here) return now.year;
  // “He resigned on May 5”: what has just happened is no plan.
  // A day or two ahead is the night that follows, or a report that is dated early.
  const atHand = day !== undefined && s.past === 'opening' && at(now.year) - here <= soonDays;
  return (isTold(s) && !atHand) || !isSoon(month, day, now) ? now.year - 1 : now.year;
}

/** True where a verb of the past tells of the expression itself: “he resigned on May 5”, “in March they closed the plant”. */
function isTold({ past }: Surroundings): boolean {
  return past === 'beside' || past === 'opening';
}

/** True for a day or month so near ahead that news without a word of the future may still speak of it. */
function isSoon(month: number, day: number | undefined, now: CivilDate): boolean {
  return (month - now.month) + ((day ?? 15) - now.day) / 31 <= soonMonths;
}

/** The other year that a month without one may be of: where it lies near ahead and a verb of the past stands near it. */
export function otherYear(month: number, s: Surroundings): number | null {
  if (s.yearFrom !== null || s.reference === null || s.past === null) return null;
  const now = civilFrom(s.reference.days);
  return month > now.month && isSoon(month, undefined, now) ? (isTold(s) ? now.year : now.year - 1) : null;
}

/** The year near to `now` in which a day of a month falls on a weekday; null where none of them is so. */
function yearOfWeekday(weekday: number, month: number, day: number, now: number, future: boolean): number | null {
  for (const distance of future ? [0, 1, -1] : [0, -1, 1]) {
    const year = now + distance;
    if (day <= daysInMonth(year, month) && weekdayOf(dayNumber(year, month, day)) === weekday) return year;
  }
  return null;
}

/** Months since the end of a quarter or half in which reports still speak of it as what is to come (“expects third-quarter profit to rise”). */
const reportMonths = 2;

/** The year of a half, quarter or season that the text gives without one. */
export function yearOfPart(m: Moment, s: Surroundings): number | undefined {
  const first = m.season !== undefined ? seasonMonth[m.season] : m.quarter !== undefined ? m.quarter * 3 - 2 : (m.half ?? 1) * 6 - 5;
  const year = yearFor(m, first, undefined, s);
  // A quarter that has not begun is of last year, where nothing says that it is to come.
  if (m.season === undefined && !s.future && m.which === undefined && s.yearFrom === null && s.reference !== null && year !== undefined && first > civilFrom(s.reference.days).month) return civilFrom(s.reference.days).year - 1;
  if (m.which !== undefined || s.reference === null || year === undefined) return year;
  const now = civilFrom(s.reference.days);
  const last = first + (m.half === undefined ? 2 : 5);
  // “In the first half sales rose”, told in March: half a year that goes on is not told as over; what was planned for it may be.
  if (m.half !== undefined && (s.past === 'behind' || s.past === 'opening') && !s.future && s.yearFrom === null && year === now.year && now.month < last) return year - 1;
  if (!s.future) return year;
  if (first <= now.month && now.month <= last) return now.year;
  return m.season === undefined && (now.month - last + 12) % 12 <= reportMonths ? now.year - (now.month > last ? 0 : 1) : year;
}

/** The day that a bare weekday means; null where nothing tells. */
export function weekdayDays(m: Moment, s: Surroundings): number | null {
  const weekday = m.weekday ?? 1;
  const { reference } = s;
  if (reference === null && s.contextDay === null) return null;
  if (m.which === undefined && s.yearFrom !== null && s.contextDay !== null) return s.contextDay.days + ((weekday - weekdayOf(s.contextDay.days) + 7) % 7);
  if (reference === null) return null;
  const today = weekdayOf(reference.days);
  if (m.which === 0) return reference.days - today + weekday;
  if (m.which === -1) return reference.days - ((today - weekday + 7) % 7 || 7) + (m.weeks ?? 0) * 7;
  if (m.which === 1) return m.coming === true ? reference.days + ((weekday - today + 7) % 7 || 7) : reference.days - today + 7 + weekday;
  if (m.weeks !== undefined) return reference.days + ((weekday - today + 7) % 7 || (m.coming === true ? 7 : 0)) + m.weeks * 7;
  return s.future ? reference.days + ((weekday - today + 7) % 7 || (s.appointment ? 7 : 0)) : reference.days - ((today - weekday + 7) % 7);
}

/** Day number of the nth weekday of a stretch of days, from its end where negative. */
function countedWeekday(first: number, length: number, weekday: number, ordinal: number): number {
  if (ordinal > 0) return first + ((weekday - weekdayOf(first) + 7) % 7) + (ordinal - 1) * 7;
  const last = first + length - 1;
  return last - ((weekdayOf(last) - weekday + 7) % 7) + (ordinal + 1) * 7;
}

/** “The second Sunday of May”: the fields of a part counted inside the month or year that is known. */
export function nthDays(fields: Fields, m: Moment): Fields | null {
  const nth = m.nth!;
  const { year, month } = fields;
  if (year === undefined) return null;
  const first = dayNumber(year, month ?? 1, 1);
  const length = month === undefined ? dayNumber(year + 1, 1, 1) - first : daysInMonth(year, month);
  if (nth.unit === 'weekday') {
    const weekday = m.weekday ?? 1;
    const days = countedWeekday(first, length, weekday, nth.ordinal);
    return { ...civilFrom(days) };
  }
  if (nth.unit === 'day') return { ...civilFrom(nth.ordinal > 0 ? first + nth.ordinal - 1 : first + length + nth.ordinal) };
  // A week belongs to the month or year that holds its Thursday, a weekend to that of its Saturday.
  const week = isoWeek(countedWeekday(first, length, nth.unit === 'weekend' ? 6 : 4, nth.ordinal));
  return { year: week.year, week: week.week, ...(nth.unit === 'weekend' ? { weekend: true } : {}) };
}

/** A decade whose century is not told: the last that has begun. */
export function shortDecade(decade: number, s: Surroundings): number {
  const now = s.reference === null ? 2025 : civilFrom(s.reference.days).year;
  const own = Math.floor(now / 100) * 10 + decade;
  return own * 10 > now || (decade <= 2 && own * 10 + 3 > now) ? own - 10 : own;
}

/** Months in which a weekday and its day of the month may meet, the likeliest first. */
const nearFuture = [0, 1, 2, 3, -1, -2, -3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const nearPast = [0, -1, 1, -2, 2, -3, 3, -4, -5, -6, -7, -8, -9, -10, -11, -12];

/** Month and year of a day of the month that stands alone. */
export function monthOfDay(m: Moment, fields: Fields, s: Surroundings): Fields {
  if (fields.year !== undefined && fields.week === undefined && m.shift !== undefined) return {};
  // “El pasado día 3” is the last before now, whatever year the sentence tells of.
  const base = m.which === undefined ? (s.yearFrom ?? s.reference) : s.reference;
  if (base === null) return {};
  const now = civilFrom(base.days);
  if (m.weekday !== undefined) {
    for (const distance of s.future ? nearFuture : nearPast) {
      const at = addMonths({ ...now, day: 1 }, distance);
      if ((m.day ?? 1) <= daysInMonth(at.year, at.month) && weekdayOf(dayNumber(at.year, at.month, m.day ?? 1)) === m.weekday) return { year: at.year, month: at.month };
    }
  }
  const later = (m.day ?? 1) > now.day;
  // “지난 2일”, “오는 10일”
  const near = later && s.yearFrom === null && s.past === null && (m.day ?? 1) - now.day <= soonDays;
  const ahead = m.which === undefined || m.which === 0 ? s.future || near : m.which > 0;
  const moved = ahead ? addMonths({ ...now, day: 1 }, later || m.day === now.day ? 0 : 1) : addMonths({ ...now, day: 1 }, later ? -1 : 0);
  // “29日” on 22 March 2018 is of no February: the month that has the day is meant.
  const lacking = (m.day ?? 1) > daysInMonth(moved.year, moved.month);
  const at = lacking ? addMonths({ ...moved, day: 1 }, ahead ? 1 : -1) : moved;
  return { year: at.year, month: at.month };
}

/** Day of a holiday, in the year that is told or the nearest that fits. */
export function holidayFields(m: Moment, fields: Fields, s: Surroundings): Fields {
  const id = m.holiday!;
  if (fields.year === undefined) {
    if (s.reference === null && s.yearFrom === null) {
      const fixed = /^(\d\d)-(\d\d)$/.exec(id);
      return fixed === null ? {} : { month: Number(fixed[1]), day: Number(fixed[2]) };
    }
    const now = civilFrom((s.yearFrom ?? s.reference)!.days).year;
    const inYear = holidayIn(id, now);
    const year = inYear === null ? undefined : yearFor(m, inYear.month, inYear.day, s);
    if (year === undefined) return {};
    fields.year = year;
  }
  const date = holidayIn(id, fields.year);
  return date === null ? { year: fields.year } : { ...date };
}
