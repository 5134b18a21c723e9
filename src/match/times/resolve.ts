import type { TimeMod, TimeUnit } from '../../model/index.js';
import { chineseDay, civilFrom, dayNumber, daysInMonth, islamicDay, isoWeek, mondayOf, persianDay, weekdayOf } from '../calendar/index.js';
import { grainOf, hasDate, type Moment, type Shift } from './moment.js';
import { holidayFields, monthOfDay, nthDays, otherYear, shortDecade, weekdayDays, yearFor, yearOfPart } from './nearest.js';
import { pad, yearValue } from './print.js';
import { stepFields, take } from './steps.js';
import { type Anchor, type Fields, seasonMonth, type Surroundings } from './surroundings.js';

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

function sameFields(base: Anchor, unit: TimeUnit): Fields {
  return stepFields(base, unit, 0);
}

/** The week that holds a day; the day itself where its year or month is not known. */
function weekOf(fields: Fields): Fields {
  const { year, month, day } = fields;
  if (year === undefined || month === undefined || day === undefined || day > daysInMonth(year, month)) return fields;
  return isoWeek(dayNumber(year, month, day));
}

/** The weekend of the week that holds a day; the one before a Monday. */
function weekendOf(fields: Fields): Fields {
  const { year, month, day } = fields;
  if (year === undefined || month === undefined || day === undefined || day > daysInMonth(year, month)) return fields;
  const days = dayNumber(year, month, day);
  return { ...isoWeek(weekdayOf(days) === 1 ? days - 1 : days), weekend: true };
}

/** The quarter, month or week of a base, some years away. */
function kept(base: Anchor, shift: Shift, unit: TimeUnit): Fields {
  const { year, month, day } = civilFrom(base.days);
  const moved = year + shift.amount;
  return stepFields({ ...base, days: dayNumber(moved, month, Math.min(day, daysInMonth(moved, month))) }, unit, 0);
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
    // “наприкінці року” in a text that tells of another time is of its year.
    const told = m.shift.amount === 0 && m.mod !== undefined && m.byTense !== true && !s.future ? s.yearFrom : null;
    // “Two days later the toll rose”, where nothing was told before: no one knows of which day.
    if (m.shift.base === 'context' && near === null && m.shift.amount > 0 && s.past !== null) return {};
    const base = m.shift.base === 'context' ? (near ?? s.reference) : (told ?? s.reference);
    if (base === null && m.month === undefined && m.quarter === undefined && m.half === undefined && m.season === undefined) return {};
    const shift = m.byTense === true && s.future ? { ...m.shift, amount: -m.shift.amount } : m.shift;
    if (base !== null) fields = m.keeps === undefined ? take(base, [shift, ...(m.alsoShift ?? [])]) : kept(base, m.shift, m.keeps);
  } else if (m.same !== undefined) {
    const near = m.same === 'day' || m.same === 'night' ? (s.contextDay ?? null) : s.context;
    const base = near ?? s.reference;
    if (base === null) return {};
    fields = sameFields(base, m.same);
  }
  if (m.year !== undefined) fields.year = m.year;
  if (m.century !== undefined) fields.century = m.century;
  if (m.week !== undefined) Object.assign(fields, { week: m.week }, fields.year === undefined && s.reference !== null ? { year: civilFrom(s.reference.days).year } : {});
  if (m.decade !== undefined) {
    fields.decade = m.decade >= 10 ? m.decade : fields.century === undefined ? shortDecade(m.decade, s) : fields.century * 10 + m.decade;
    delete fields.century;
  }
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
      const year = yearOfPart(m, s);
      if (year !== undefined) fields.year = year;
    }
  }
  if (m.holiday !== undefined) return m.inWeek === true ? weekendOf(holidayFields(m, fields, s)) : holidayFields(m, fields, s);
  if (m.day !== undefined) {
    fields.day = m.day;
    if (fields.month === undefined) Object.assign(fields, monthOfDay(m, fields, s));
    if (m.inWeek === true) return m.weekend === true ? weekendOf(fields) : weekOf(fields);
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

/** Day number of a day of another calendar; null where it is not known. */
type DayOf = (year: number, month: number, day: number) => number | null;

const calendars: Readonly<Record<string, { readonly dayOf: DayOf; readonly years: readonly [from: number, to: number] }>> = {
  hijri: { dayOf: islamicDay, years: [1300, 1700] }, persian: { dayOf: persianDay, years: [1300, 1700] }, chinese: { dayOf: chineseDay, years: [1900, 2100] },
};

/** The year of another calendar in which a day lies nearest to the reference, the past first. */
function yearOf(dayOf: DayOf, [from, to]: readonly [number, number], month: number, day: number, s: Surroundings): number | null {
  if (s.reference === null) return null;
  let best: number | null = null;
  let distance = Infinity;
  for (let year = from; year < to; year++) {
    const at = dayOf(year, month, day);
    if (at === null) continue;
    const away = at - s.reference.days;
    const far = away > 0 ? away * (s.future ? 0.5 : 2) : -away;
    if (far < distance) {
      best = year;
      distance = far;
    }
  }
  return best;
}

function gregorian(m: Moment, s: Surroundings): Moment {
  const calendar = m.era === undefined ? undefined : calendars[m.era];
  if (calendar === undefined) return m;
  const { era, ...rest } = m;
  void era;
  const { dayOf, years } = calendar;
  if (m.month === undefined) return { ...rest, year: civilFrom(dayOf(m.year ?? 1, 1, 1) ?? 0).year };
  const year = m.year ?? yearOf(dayOf, years, m.month, m.day ?? 1, s);
  const days = year === null ? null : dayOf(year, m.month, m.day ?? 1);
  if (days === null) return { literal: 'XXXX-XX-XX' };
  const first = civilFrom(days);
  return m.day === undefined ? { year: first.year, month: first.month, ...(m.mod === undefined ? {} : { mod: m.mod }) } : { ...rest, ...first };
}

/** “Friday 04/12/2026”: of two orders of day and month the one in which the weekday is right. */
function inOrder(fields: Fields, m: Moment): Fields {
  const { year, month, day } = fields;
  if (m.orSwapped !== true || m.weekday === undefined || year === undefined || month === undefined || day === undefined) return fields;
  return weekdayOf(dayNumber(year, month, day)) !== m.weekday && weekdayOf(dayNumber(year, day, month)) === m.weekday ? { ...fields, month: day, day: month } : fields;
}

/** The other dates that a moment may mean: day and month the other way round, or the year beside the one that was taken. */
function otherDates(m: Moment, fields: Fields, s: Surroundings, clock: string): string[] {
  const { year, month, day } = fields;
  if (m.orSwapped === true && month !== undefined && day !== undefined) {
    const told = m.weekday !== undefined && year !== undefined && weekdayOf(dayNumber(year, month, day)) === m.weekday;
    return told ? [] : [`${dateText(m, { ...fields, month: day, day: month })}${clock}`];
  }
  if (month === undefined || m.month === undefined || m.day !== undefined || m.nth !== undefined || m.year !== undefined || m.shift !== undefined || m.which !== undefined) return [];
  const other = otherYear(month, s);
  return other === null ? [] : [`${dateText(m, { ...fields, year: other })}${clock}`];
}

/** Resolves a moment to a TIMEX3 value. */
export function resolve(given: Moment, s: Surroundings): Resolved {
  const mod = given.mod ?? null;
  const timeZone = given.zone ?? null;
  if (given.ref !== undefined) return { type: 'DATE', value: given.ref, mod, timeZone, alternatives: [], needsReview: false, anchor: null, impossible: false };
  const m = gregorian(given, s);
  const foreign = m !== given;
  if (!hasDate(m) && m.origin === undefined && (m.hour !== undefined || m.part !== undefined)) return timeOnly(m, s);
  const isClockShift = m.shift !== undefined && (m.shift.unit === 'hour' || m.shift.unit === 'minute' || m.shift.unit === 'second');
  if (isClockShift && m.origin === undefined) {
    const base = m.shift!.base === 'context' ? (s.contextDay ?? s.reference) : s.reference;
    if (base === null || base.minutes === null) {
      return { type: 'DATE', value: m.shift!.amount < 0 ? 'PAST_REF' : 'FUTURE_REF', mod, timeZone, alternatives: [], needsReview: false, anchor: null, impossible: false };
    }
  }
  const fields = inOrder(fieldsOf(m, s), m);
  const impossible = fields.day !== undefined && fields.month !== undefined && fields.day > daysInMonth(fields.year ?? 2000, fields.month);
  const clock = clockText(m, fields);
  let date = dateText(m, fields);
  if (clock !== '' && fields.day === undefined && !/WXX-\d$/.test(date)) date = date.length > 4 ? date : 'XXXX-XX-XX';
  const alternatives: string[] = otherDates(m, fields, s, clock);
  const unsure = alternatives.length > 0;
  if (m.twelveHour === true && clock !== '' && m.hour! < 12) alternatives.push(`${date}T${pad(m.hour! + 12)}:${pad(m.minute ?? 0)}`);
  if (foreign && m.month === undefined && m.year !== undefined) alternatives.push(yearValue(m.year + 1));
  const value = date + clock;
  return {
    type: clock === '' ? 'DATE' : 'TIME', value, mod, timeZone, alternatives, needsReview: unsure || impossible || (foreign && m.month === undefined), anchor: impossible ? null : anchorOf(fields, m), impossible,
  };
}

function timeOnly(m: Moment, s: Surroundings): Resolved {
  if (s.appointment && m.hour !== undefined && s.reference !== null && s.reference.minutes !== null && s.reference.minutes > 0) return nextClock(m, s.reference, s.reference.minutes);
  const clock = clockText(m, {});
  const day = s.clockDay;
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
