import type { Season, TimeMod, TimeUnit } from '../../model/index.js';
import { addMonths, civilFrom, dayNumber, daysInMonth, holidayIn, islamicDay, isoWeek, leapYearFrom, mondayOf, persianDay, weekdayOf } from '../calendar/index.js';
import { type Grain, grainOf, hasDate, type Moment, type Shift } from './moment.js';
import { pad, yearValue } from './print.js';

/** A point from which relative expressions count. */
export interface Anchor {
  /** Days since 1970-01-01. */
  readonly days: number;
  /** Minutes after midnight, or null where only the day is known. */
  readonly minutes: number | null;
  readonly seconds?: number;
  readonly grain: Grain;
}

/** What a moment is resolved against. */
export interface Surroundings {
  readonly reference: Anchor | null;
  /** The date before it in the text. */
  readonly context: Anchor | null;
  /** The day before it in the text. */
  readonly contextDay: Anchor | null;
  /** The date that lends its year to dates without one: of the same sentence, or of a narrative about another time. */
  readonly yearFrom: Anchor | null;
  /** The day of the same sentence, for clock times. */
  readonly sentenceDay: Anchor | null;
  /** The clause is in the future tense. */
  readonly future: boolean;
  /** The text is nothing but the expression, as in a calendar: the next such time is meant. */
  readonly appointment: boolean;
}

/** A resolved moment. */
export interface Resolved {
  readonly type: 'DATE' | 'TIME';
  readonly value: string;
  readonly mod: TimeMod | null;
  readonly timeZone: string | null;
  readonly alternatives: readonly string[];
  readonly needsReview: boolean;
  /** The day it begins with, where it is known. */
  readonly anchor: Anchor | null;
  /** The day is not in the calendar. */
  readonly impossible: boolean;
}

/** Fields after relative steps are taken: absolute, as far as they are known. */
interface Fields {
  year?: number;
  month?: number;
  day?: number;
  week?: number;
  weekend?: boolean;
  quarter?: number;
  half?: number;
  season?: Season;
  decade?: number;
  century?: number;
  minutes?: number;
  seconds?: number;
}

const seasonOrder: readonly Season[] = ['SP', 'SU', 'FA', 'WI'];
const seasonMonth: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

function stepFields(base: Anchor, unit: TimeUnit, amount: number, whole = true): Fields {
  const date = civilFrom(base.days);
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour': {
      const seconds = Math.round(amount * (unit === 'hour' ? 3600 : unit === 'minute' ? 60 : 1)) + (base.minutes ?? 0) * 60 + (base.seconds ?? 0);
      const day = civilFrom(base.days + Math.floor(seconds / 86_400));
      const rest = ((seconds % 86_400) + 86_400) % 86_400;
      return { ...day, minutes: Math.floor(rest / 60), ...(rest % 60 !== 0 || unit === 'second' ? { seconds: rest % 60 } : {}) };
    }
    case 'day':
    case 'night':
      return { ...civilFrom(base.days + Math.round(amount)) };
    case 'workday': {
      let days = base.days;
      for (let left = Math.min(Math.abs(Math.round(amount)), 3000); left > 0;) {
        days += Math.sign(amount);
        if (weekdayOf(days) <= 5) left--;
      }
      return { ...civilFrom(days) };
    }
    case 'week':
    case 'fortnight':
    case 'weekend': {
      if (Math.abs(amount) > 0 && unit !== 'weekend' && !whole) return { ...civilFrom(base.days + Math.round(amount * (unit === 'fortnight' ? 14 : 7))) };
      const days = base.days + Math.round(amount * (unit === 'fortnight' ? 14 : 7));
      const { year, week } = isoWeek(days);
      return { year, week, ...(unit === 'weekend' ? { weekend: true } : {}) };
    }
    case 'month': {
      const moved = addMonths(date, Math.round(amount));
      return { year: moved.year, month: moved.month };
    }
    case 'quarter': {
      const moved = addMonths(date, Math.round(amount * 3));
      return { year: moved.year, quarter: Math.ceil(moved.month / 3) };
    }
    case 'half': {
      const moved = addMonths(date, Math.round(amount * 6));
      return { year: moved.year, half: moved.month <= 6 ? 1 : 2 };
    }
    case 'season': {
      const moved = addMonths(date, Math.round(amount * 3));
      return { year: moved.month <= 2 ? moved.year - 1 : moved.year, season: seasonOrder[Math.floor(((moved.month + 9) % 12) / 3)] ?? 'WI' };
    }
    case 'year': {
      if (!Number.isInteger(amount)) {
        const moved = addMonths(date, Math.round(amount * 12));
        return { year: moved.year, month: moved.month };
      }
      return { year: date.year + amount };
    }
    case 'decade':
      return Math.abs(amount) > 1 ? { year: date.year + Math.round(amount * 10) } : { decade: Math.floor(date.year / 10) + Math.round(amount) };
    case 'century':
      return Math.abs(amount) > 1 ? { year: date.year + Math.round(amount * 100) } : { century: Math.floor(date.year / 100) + Math.round(amount) };
    case 'millennium':
      return { year: date.year + Math.round(amount * 1000) };
  }
}

const order: readonly TimeUnit[] = ['second', 'minute', 'hour', 'day', 'week', 'fortnight', 'month', 'quarter', 'half', 'year', 'decade', 'century', 'millennium'];

function take(base: Anchor, shifts: readonly Shift[]): Fields {
  const counted = shifts.some((shift) => shift.counted === true);
  const finest = shifts.reduce((a, b) => (order.indexOf(b.unit) < order.indexOf(a.unit) ? b : a), shifts[0]!);
  let at: Anchor = base;
  for (const shift of shifts) {
    if (shift === finest) continue;
    const date = civilFrom(at.days);
    const monthsPer: Readonly<Partial<Record<TimeUnit, number>>> = { month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200, millennium: 12_000 };
    const perMonth = monthsPer[shift.unit];
    if (perMonth !== undefined) {
      const moved = addMonths(date, Math.round(shift.amount * perMonth));
      at = { ...at, days: dayNumber(moved.year, moved.month, moved.day) };
    } else if (shift.unit === 'hour' || shift.unit === 'minute') {
      const minutes = (at.minutes ?? 0) + Math.round(shift.amount * (shift.unit === 'hour' ? 60 : 1));
      at = { ...at, days: at.days + Math.floor(minutes / 1440), minutes: ((minutes % 1440) + 1440) % 1440 };
    } else {
      at = { ...at, days: at.days + Math.round(shift.amount * (shift.unit === 'week' ? 7 : shift.unit === 'fortnight' ? 14 : 1)) };
    }
  }
  const several = shifts.length > 1;
  if (several && (finest.unit === 'week' || finest.unit === 'month')) {
    if (finest.unit === 'week') return stepFields(at, 'day', finest.amount * 7);
  }
  return stepFields(at, finest.unit, finest.amount, !counted);
}

/** The year of a month (and day) that the text gives without one. */
function yearFor(m: Moment, month: number, day: number | undefined, s: Surroundings): number | undefined {
  const { reference } = s;
  if (m.which === undefined && s.yearFrom !== null) return civilFrom(s.yearFrom.days).year;
  if (reference === null) return undefined;
  const now = civilFrom(reference.days);
  if (day !== undefined && day > daysInMonth(2000, month)) return undefined;
  if (day === 29 && month === 2) return leapYearFrom(now.month > 2 || s.future ? now.year : now.year - 1, s.future ? 1 : -1);
  const at = (year: number): number => (day === undefined ? year * 12 + month : dayNumber(year, month, Math.min(day, daysInMonth(year, month))));
  const here = day === undefined ? now.year * 12 + now.month : reference.days;
  if (m.which === 0) return now.year;
  if (m.which === -1) return at(now.year) < here ? now.year : now.year - 1;
  if (m.which === 1) return at(now.year) > here ? now.year : now.year + 1;
  if (s.future) return at(now.year) >= here ? now.year : now.year + 1;
  if (at(now.year) <= here) return now.year;
  const ahead = (month - now.month) + ((day ?? 15) - now.day) / 31;
  return ahead > 3.5 ? now.year - 1 : now.year;
}

function weekdayDays(m: Moment, s: Surroundings): number | null {
  const weekday = m.weekday ?? 1;
  const { reference } = s;
  if (reference === null && s.contextDay === null) return null;
  if (m.which === undefined && s.yearFrom !== null && s.contextDay !== null) return s.contextDay.days + ((weekday - weekdayOf(s.contextDay.days) + 7) % 7);
  if (reference === null) return null;
  const today = weekdayOf(reference.days);
  if (m.which === 0) return reference.days - today + weekday;
  if (m.which === -1) return reference.days - ((today - weekday + 7) % 7 || 7);
  if (m.which === 1) return reference.days - today + 7 + weekday;
  return s.future ? reference.days + ((weekday - today + 7) % 7) : reference.days - ((today - weekday + 7) % 7);
}

function nthDays(fields: Fields, m: Moment): Fields | null {
  const nth = m.nth!;
  const { year, month } = fields;
  if (year === undefined) return null;
  const first = dayNumber(year, month ?? 1, 1);
  const length = month === undefined ? dayNumber(year + 1, 1, 1) - first : daysInMonth(year, month);
  if (nth.unit === 'weekday') {
    const weekday = m.weekday ?? 1;
    const days = nth.ordinal > 0 ? first + ((weekday - weekdayOf(first) + 7) % 7) + (nth.ordinal - 1) * 7 : first + length - 1 - ((weekdayOf(first + length - 1) - weekday + 7) % 7);
    return { ...civilFrom(days) };
  }
  if (nth.unit === 'day') return { ...civilFrom(nth.ordinal > 0 ? first + nth.ordinal - 1 : first + length - 1) };
  const inside = nth.ordinal > 0 ? first + 3 - ((weekdayOf(first) + 2) % 7) + 7 * (nth.ordinal - 1) + (weekdayOf(first) > 4 ? 7 : 0) : first + length - 1;
  const week = isoWeek(nth.ordinal > 0 ? first + (nth.ordinal - 1) * 7 + ((8 - weekdayOf(first)) % 7 <= 3 && weekdayOf(first) !== 1 ? (8 - weekdayOf(first)) % 7 : 0) : inside);
  return { year: week.year, week: week.week, ...(nth.unit === 'weekend' ? { weekend: true } : {}) };
}

function sameFields(base: Anchor, unit: TimeUnit): Fields {
  return stepFields(base, unit, 0);
}

/** Fields of a moment in absolute terms; null where nothing can be told of its place. */
function fieldsOf(m: Moment, s: Surroundings): Fields {
  let fields: Fields = {};
  if (m.origin !== undefined && m.shift !== undefined) {
    const origin = resolve(m.origin, s).anchor;
    if (origin === null) return {};
    return take({ ...origin, minutes: origin.minutes ?? 0 }, [m.shift, ...(m.alsoShift ?? [])]);
  }
  if (m.shift !== undefined) {
    const unit = m.shift.unit;
    const near = unit === 'day' || unit === 'night' ? s.contextDay : s.context;
    const base = m.shift.base === 'context' ? (near ?? s.reference) : s.reference;
    if (base === null && m.month === undefined && m.quarter === undefined && m.half === undefined && m.season === undefined) return {};
    if (base !== null) fields = take(base, [m.shift, ...(m.alsoShift ?? [])]);
  } else if (m.same !== undefined) {
    const near = m.same === 'day' || m.same === 'night' ? (s.contextDay ?? null) : s.context;
    const base = near ?? s.reference;
    if (base === null) return {};
    fields = sameFields(base, m.same);
  }
  if (m.year !== undefined) fields.year = m.year;
  if (m.century !== undefined) fields.century = m.century;
  if (m.week !== undefined) Object.assign(fields, { week: m.week }, fields.year === undefined && s.reference !== null ? { year: civilFrom(s.reference.days).year } : {});
  if (m.decade !== undefined) fields.decade = m.decade < 10 ? shortDecade(m.decade, s) : m.decade;
  if (m.month !== undefined) {
    fields.month = m.month;
    if (fields.year === undefined && m.shift === undefined) {
      const year = yearFor(m, m.month, m.day, s);
      if (year !== undefined) fields.year = year;
    }
  }
  if (m.half !== undefined || m.quarter !== undefined || m.season !== undefined) {
    if (m.half !== undefined) fields.half = m.half;
    if (m.quarter !== undefined) fields.quarter = m.quarter;
    if (m.season !== undefined) fields.season = m.season;
    if (fields.year === undefined && m.shift === undefined) {
      const month = m.season !== undefined ? seasonMonth[m.season] : m.quarter !== undefined ? m.quarter * 3 - 2 : (m.half ?? 1) * 6 - 5;
      const year = yearFor(m, month, undefined, s);
      if (year !== undefined) fields.year = year;
    }
  }
  if (m.holiday !== undefined) return holidayFields(m, fields, s);
  if (m.day !== undefined) {
    fields.day = m.day;
    if (fields.month === undefined) Object.assign(fields, monthOfDay(m, fields, s));
  } else if (m.nth !== undefined) {
    return nthDays(fields, m) ?? fields;
  } else if (m.weekday !== undefined) {
    if (fields.week !== undefined && fields.year !== undefined) return { ...civilFrom(mondayOf(fields.year, fields.week) + m.weekday - 1) };
    const days = weekdayDays(m, s);
    if (days !== null) return { ...civilFrom(days) };
    return {};
  }
  if (m.weekend === true) {
    fields.weekend = true;
    if (fields.week === undefined && fields.year === undefined && s.reference !== null) {
      const { year, week } = isoWeek(s.reference.days - (s.future || weekdayOf(s.reference.days) >= 6 ? 0 : 7));
      Object.assign(fields, { year, week });
    }
  }
  return fields;
}

function shortDecade(decade: number, s: Surroundings): number {
  const now = s.reference === null ? 2025 : civilFrom(s.reference.days).year;
  const own = Math.floor(now / 100) * 10 + decade;
  return own * 10 > now || (decade <= 2 && own * 10 + 3 > now) ? own - 10 : own;
}

function monthOfDay(m: Moment, fields: Fields, s: Surroundings): Fields {
  if (fields.year !== undefined && fields.week === undefined && m.shift !== undefined) return {};
  const base = s.yearFrom ?? s.reference;
  if (base === null) return {};
  const now = civilFrom(base.days);
  if (m.weekday !== undefined) {
    for (const distance of s.future ? [0, 1, 2, 3, -1, -2, -3] : [0, -1, 1, -2, 2, -3, 3]) {
      const at = addMonths({ ...now, day: 1 }, distance);
      if ((m.day ?? 1) <= daysInMonth(at.year, at.month) && weekdayOf(dayNumber(at.year, at.month, m.day ?? 1)) === m.weekday) return { year: at.year, month: at.month };
    }
  }
  const later = (m.day ?? 1) > now.day;
  const moved = s.future ? addMonths({ ...now, day: 1 }, later || m.day === now.day ? 0 : 1) : addMonths({ ...now, day: 1 }, later ? -1 : 0);
  return { year: moved.year, month: moved.month };
}

function holidayFields(m: Moment, fields: Fields, s: Surroundings): Fields {
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

function clockText(m: Moment, f: Fields): string {
  if (m.part !== undefined && m.hour === undefined) return `T${m.part}`;
  if (m.hour !== undefined) return `T${pad(m.hour === 24 ? 0 : m.hour)}:${pad(m.minute ?? 0)}${m.second === undefined ? '' : `:${pad(m.second)}`}`;
  if (f.minutes !== undefined) return `T${pad(Math.floor(f.minutes / 60))}:${pad(f.minutes % 60)}${f.seconds === undefined ? '' : `:${pad(f.seconds)}`}`;
  return '';
}

function dateText(m: Moment, f: Fields): string {
  const grain = grainOf(m);
  const year = f.year === undefined ? 'XXXX' : yearValue(f.year, m.era === 'BC' ? 'BC' : undefined);
  if (f.day !== undefined) return `${year}-${f.month === undefined ? 'XX' : pad(f.month)}-${pad(f.day)}`;
  if (f.week !== undefined) return `${year}-W${pad(f.week)}${f.weekend === true ? '-WE' : ''}`;
  if (m.weekday !== undefined && m.nth === undefined) return `XXXX-WXX-${m.weekday}`;
  if (f.month !== undefined) return `${year}-${pad(f.month)}`;
  if (f.season !== undefined) return `${year}-${f.season}`;
  if (f.quarter !== undefined) return `${year}-Q${f.quarter}`;
  if (f.half !== undefined) return `${year}-H${f.half}`;
  if (f.year !== undefined) return year;
  if (f.decade !== undefined) return pad(f.decade, 3);
  if (f.century !== undefined) return m.era === 'BC' ? `BC${pad(f.century)}` : pad(f.century);
  if (grain === 'year') return 'XXXX';
  if (grain === 'month') return 'XXXX-XX';
  if (grain === 'week') return `XXXX-WXX${m.shift?.unit === 'weekend' || m.weekend === true ? '-WE' : ''}`;
  if (grain === 'quarter') return 'XXXX-QX';
  if (grain === 'half') return 'XXXX-HX';
  if (grain === 'decade') return 'XXX';
  if (grain === 'century') return 'XX';
  return 'XXXX-XX-XX';
}

function anchorOf(f: Fields, m: Moment): Anchor | null {
  if (m.era === 'BC') return null;
  const grain = grainOf(m);
  const minutes = m.hour !== undefined ? m.hour * 60 + (m.minute ?? 0) : (f.minutes ?? null);
  if (f.year === undefined) {
    if (f.decade !== undefined) return { days: dayNumber(f.decade * 10, 1, 1), minutes: null, grain };
    return f.century === undefined ? null : { days: dayNumber(f.century * 100, 1, 1), minutes: null, grain };
  }
  if (f.week !== undefined) return { days: mondayOf(f.year, f.week) + (f.weekend === true ? 5 : 0), minutes: null, grain };
  const month = f.month ?? (f.season !== undefined ? seasonMonth[f.season] : f.quarter !== undefined ? f.quarter * 3 - 2 : f.half === 2 ? 7 : 1);
  return { days: dayNumber(f.year, month, f.day ?? 1), minutes, grain };
}

function gregorian(m: Moment): Moment {
  if (m.era !== 'hijri' && m.era !== 'persian') return m;
  const { era, ...rest } = m;
  const first = era === 'hijri' ? islamicDay(m.year ?? 1, 1, 1) : persianDay(m.year ?? 1, 1, 1);
  return { ...rest, year: civilFrom(first).year };
}

/** Resolves a moment to a TIMEX3 value. */
export function resolve(given: Moment, s: Surroundings): Resolved {
  const mod = given.mod ?? null;
  const timeZone = given.zone ?? null;
  if (given.ref !== undefined) return { type: 'DATE', value: given.ref, mod, timeZone, alternatives: [], needsReview: false, anchor: null, impossible: false };
  const m = gregorian(given);
  const foreign = m !== given;
  if (!hasDate(m) && m.origin === undefined && (m.hour !== undefined || m.part !== undefined)) return timeOnly(m, s);
  const isClockShift = m.shift !== undefined && (m.shift.unit === 'hour' || m.shift.unit === 'minute' || m.shift.unit === 'second');
  if (isClockShift && m.origin === undefined) {
    const base = m.shift!.base === 'context' ? (s.contextDay ?? s.reference) : s.reference;
    if (base === null || base.minutes === null) {
      return { type: 'DATE', value: m.shift!.amount < 0 ? 'PAST_REF' : 'FUTURE_REF', mod, timeZone, alternatives: [], needsReview: false, anchor: null, impossible: false };
    }
  }
  const fields = fieldsOf(m, s);
  const impossible = fields.day !== undefined && fields.month !== undefined && fields.day > daysInMonth(fields.year ?? 2000, fields.month);
  const clock = clockText(m, fields);
  let date = dateText(m, fields);
  if (clock !== '' && fields.day === undefined && !/WXX-\d$/.test(date)) date = date.length > 4 ? date : 'XXXX-XX-XX';
  const alternatives: string[] = [];
  if (m.twelveHour === true && clock !== '' && m.hour! < 12) alternatives.push(`${date}T${pad(m.hour! + 12)}:${pad(m.minute ?? 0)}`);
  if (foreign && m.month === undefined && m.year !== undefined) alternatives.push(yearValue(m.year + 1));
  const value = date + clock;
  return {
    type: clock === '' ? 'DATE' : 'TIME', value, mod, timeZone, alternatives, needsReview: impossible || (foreign && m.month === undefined), anchor: impossible ? null : anchorOf(fields, m), impossible,
  };
}

function timeOnly(m: Moment, s: Surroundings): Resolved {
  if (s.appointment && m.hour !== undefined && s.reference !== null && s.reference.minutes !== null && s.reference.minutes > 0) return nextClock(m, s.reference, s.reference.minutes);
  const clock = clockText(m, {});
  const day = s.sentenceDay ?? (s.reference !== null && s.reference.minutes !== null && s.reference.minutes > 0 ? s.reference : null);
  const text = (anchor: Anchor): string => {
    const { year, month, day: of } = civilFrom(anchor.days);
    return `${yearValue(year)}-${pad(month)}-${pad(of)}`;
  };
  const value = day === null ? clock : `${text(day)}${clock}`;
  const alternatives = m.twelveHour === true && (m.hour ?? 12) < 12 ? [`${day === null ? '' : text(day)}T${pad((m.hour ?? 0) + 12)}:${pad(m.minute ?? 0)}`] : [];
  return { type: 'TIME', value, mod: m.mod ?? null, timeZone: m.zone ?? null, alternatives, needsReview: false, anchor: null, impossible: false };
}

/** The next time that a clock shows this, counted from the reference. */
function nextClock(m: Moment, reference: Anchor, now: number): Resolved {
  const minutes = (m.hour ?? 0) * 60 + (m.minute ?? 0);
  const candidates = m.twelveHour === true && (m.hour ?? 0) <= 12 ? [minutes % 720, (minutes % 720) + 720, (minutes % 720) + 1440] : [minutes, minutes + 1440];
  const at = candidates.find((candidate) => candidate > now) ?? minutes;
  const { year, month, day } = civilFrom(reference.days + Math.floor(at / 1440));
  const text = clockText({ ...m, hour: Math.floor((at % 1440) / 60) }, {});
  return { type: 'TIME', value: `${yearValue(year)}-${pad(month)}-${pad(day)}${text}`, mod: m.mod ?? null, timeZone: m.zone ?? null, alternatives: [], needsReview: false, anchor: null, impossible: false };
}
