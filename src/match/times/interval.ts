import { addMonths, civilFrom, dayNumber, daysInMonth, mondayOf } from '../calendar/index.js';
import { pad } from './print.js';

const dayOf = (days: number): string => {
  const { year, month, day } = civilFrom(days);
  return year < 1 || year > 9999 ? '' : `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
};

const months = (year: number, month: number, count: number): readonly [string, string] => {
  const end = addMonths({ year, month, day: 1 }, count);
  return [dayOf(dayNumber(year, month, 1)), dayOf(dayNumber(end.year, end.month, 1))];
};

const seasons: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
const parts: Readonly<Record<string, readonly [number, number]>> = { MO: [6, 12], MI: [11, 14], AF: [12, 18], EV: [18, 24], NI: [21, 30], DT: [6, 18] };

function clockAt(days: number, minutes: number): string {
  const day = days + Math.floor(minutes / 1440);
  const rest = ((minutes % 1440) + 1440) % 1440;
  return `${dayOf(day)}T${pad(Math.floor(rest / 60))}:${pad(rest % 60)}:00`;
}

/** The half-open interval `[from, to)` that a TIMEX3 value covers, or nulls where it is not resolved. Years 1–9998. */
export function intervalOf(value: string): { readonly from: string | null; readonly to: string | null } {
  const made = bounds(value);
  return made === null || made[0] === '' || made[1] === '' ? { from: null, to: null } : { from: made[0], to: made[1] };
}

function bounds(value: string): readonly [string, string] | null {
  const match = /^(\d{2,4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?Z?|T(MO|MI|AF|EV|NI|DT))?)?|-W(\d\d)(-WE)?|-([HQ])([1-4])|-(SP|SU|FA|WI))?$/.exec(value);
  if (match === null) return null;
  const [, head = '', month, day, hour, minute, second, part, week, weekend, letter, ordinal, season] = match;
  if (head.length === 2) return months(Number(head) * 100, 1, 1200);
  if (head.length === 3) return months(Number(head) * 10, 1, 120);
  const year = Number(head);
  if (year < 1 || year > 9998) return null;
  if (week !== undefined) {
    const monday = mondayOf(year, Number(week));
    return weekend === undefined ? [dayOf(monday), dayOf(monday + 7)] : [dayOf(monday + 5), dayOf(monday + 7)];
  }
  if (letter === 'H') return months(year, Number(ordinal) === 2 ? 7 : 1, 6);
  if (letter === 'Q') return months(year, Number(ordinal) * 3 - 2, 3);
  if (season !== undefined) return months(year, seasons[season] ?? 1, 3);
  if (month === undefined) return months(year, 1, 12);
  const m = Number(month);
  if (m < 1 || m > 12) return null;
  if (day === undefined) return months(year, m, 1);
  if (Number(day) < 1 || Number(day) > daysInMonth(year, m)) return null;
  const days = dayNumber(year, m, Number(day));
  if (part !== undefined) {
    const [from, to] = parts[part] ?? [0, 24];
    return [clockAt(days, from * 60), clockAt(days, to * 60)];
  }
  if (hour === undefined) return [dayOf(days), dayOf(days + 1)];
  const at = Number(hour) * 60 + Number(minute);
  if (second !== undefined) {
    const base = clockAt(days, at).slice(0, -2);
    return [`${base}${second}`, Number(second) < 59 ? `${base}${pad(Number(second) + 1)}` : clockAt(days, at + 1)];
  }
  return [clockAt(days, at), clockAt(days, at + 1)];
}
