import type { TimeRules } from '../../model/index.js';
import { daysInMonth } from '../calendar/index.js';
import type { Moment } from './moment.js';
import type { NumericOrder } from './numeric-order.js';

/** A numeric date or clock time found at a digit. */
export interface NumericHit {
  /** Length in UTF-16 units. */
  readonly length: number;
  readonly moment: Moment;
  readonly alone: 'always' | 'never';
  readonly rule: string;
}

const iso = /(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)(?:(?:T|t| )(\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(?:\s?(Z|[+-]\d\d:?\d\d))?)?/y;
const yearFirst = /(\d{4})([./])\s?(\d{1,2})\2\s?(\d{1,2})(?!\d)/y;
// Between the parts of an Arabic or Hebrew date may stand marks of direction.
const yearLast = /(\d{1,2})[\u200e\u200f]?([./-])[\u200e\u200f]?(\d{1,2})[\u200e\u200f]?\2[\u200e\u200f]?(\d{4}|\d\d)(?!\d)(?!\2\d|[./]\d)/y;
const spacedDots = /(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?!\d)/y;
const compact = /((?:19|20)\d\d)([01]\d)([0-3]\d)(?!\d)/y;
const dayMonthDot = /(\d{1,2})\. ?(\d{1,2})\.(?! ?\d)/y;
const dayMonthSlash = /(\d{1,2})\/(\d{1,2})(?![\d/])/y;
const dayMonthBare = /(\d{1,2})[.-](\d{1,2})(?![\d%]|[.,/-]\d)/y;
const monthYear = /(\d{1,2})([./-])(\d{4})(?!\d)(?![./-]\d)/y;
const yearMonth = /(\d{4})([-/.])(0\d|1[0-2])(?!\d)(?![-/.]\d)/y;
const clock = /([01]?\d|2[0-4])[:：]([0-5]\d)(?:[:：]([0-5]\d))?(?!\d|[:：]\d)/y;
const clockWithDot = /([01]?\d|2[0-4])[.,]([0-5]\d)(?!\d|[.,]\d| ?%)/y;
const clockWithH = /([01]?\d|2[0-4])(?: ?[hHч](?: ?([0-5]\d)(?: ?min(?: ?([0-5]?\d) ?s(?:ec)?)?)?)?|[uU]([0-5]\d))(?![\p{L}\d])/uy;
const military = /([01]\d|2[0-4])([0-5]\d)(?!\d)/y;

function run(pattern: RegExp, text: string): RegExpExecArray | null {
  pattern.lastIndex = 0;
  return pattern.exec(text);
}

function date(year: number | null, month: number, day: number): Moment | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { ...(year === null ? {} : { year }), month, day };
}

const wholeYear = (digits: string): number => (digits.length === 2 ? Number(digits) + (Number(digits) < 50 ? 2000 : 1900) : Number(digits));

/** Day and month in the order of the language, or the other way round where only that can be. */
function ordered(a: number, b: number, year: number | null, { order, sure }: NumericOrder): Moment | null {
  const [day, month] = order === 'mdy' || order === 'ymd' && year === null ? [b, a] : [a, b];
  const found = date(year, month, day) ?? date(year, day, month);
  return found !== null && !sure && a !== b && a <= 12 && b <= 12 ? { ...found, orSwapped: true } : found;
}

/**
 * Numeric dates and clock times at the start of `window`, a short piece of text whose digits are ASCII.
 *
 * @example scanNumeric('04.02.2026 um', rules, { order: 'dmy', sure: true })[0] // 2026-02-04, length 10
 */
export function scanNumeric(window: string, rules: TimeRules, order: NumericOrder): readonly NumericHit[] {
  const hits: NumericHit[] = [];
  const add = (match: RegExpExecArray | null, moment: Moment | null, rule: string, alone: NumericHit['alone'] = 'always'): void => {
    if (match !== null && moment !== null) hits.push({ length: match[0].length, moment, alone, rule });
  };
  const digits = digitRun(window);
  const mark = window.charCodeAt(digits);
  const next = window[mark === 0x200e || mark === 0x200f ? digits + 1 : digits] ?? '';
  if (digits === 4) {
    if (next === '-' || next === '.' || next === '/') scanYearFirst(window, add);
    scanMilitary(window, add);
  } else if (digits === 8) {
    scanCompact(window, add);
  } else if (digits <= 2) {
    if (next === '-' || next === '.' || next === '/') scanDayMonth(window, rules, order, add);
    scanClock(window, rules, next, add);
  }
  return hits;
}

type Add = (match: RegExpExecArray | null, moment: Moment | null, rule: string, alone?: NumericHit['alone']) => void;

function digitRun(window: string): number {
  let at = 0;
  while (at < window.length && window.charCodeAt(at) >= 0x30 && window.charCodeAt(at) <= 0x39) at++;
  return at;
}

/** Dates that begin with a year of four digits. */
function scanYearFirst(window: string, add: Add): void {
  let m = run(iso, window);
  if (m !== null) {
    const day = date(Number(m[1]), Number(m[2]), Number(m[3]));
    if (day !== null && m[4] !== undefined) {
      add(m, { ...day, hour: Number(m[4]), minute: Number(m[5]), ...(m[6] === undefined ? {} : { second: Number(m[6]) }), ...(m[7] === undefined ? {} : { zone: m[7] === 'Z' ? 'UTC' : m[7] }) }, 'date.iso');
    } else {
      add(m, day, 'date.iso');
    }
  }
  if ((m = run(yearFirst, window)) !== null) add(m, date(Number(m[1]), Number(m[3]), Number(m[4])), 'date.numeric-year-first');
  if ((m = run(yearMonth, window)) !== null && Number(m[1]) >= 1500 && Number(m[1]) < 2200) {
    add(m, { year: Number(m[1]), month: Number(m[3]) }, 'date.year-month-numeric', Number(m[3]) <= Number(m[1]) % 100 || m[3]!.startsWith('0') || m[2] === '/' ? 'always' : 'never');
  }
}

function scanCompact(window: string, add: Add): void {
  const m = run(compact, window);
  if (m === null) return;
  const day = date(Number(m[1]), Number(m[2]), Number(m[3]));
  if (day !== null && day.day! <= daysInMonth(day.year!, day.month!)) add(m, day, 'date.compact');
}

/** Dates that begin with a day or month of one or two digits. */
function scanDayMonth(window: string, rules: TimeRules, order: NumericOrder, add: Add): void {
  let m = run(yearLast, window);
  if (m !== null) {
    const twoDigitFirst = rules.numericOrder === 'ymd' && m[4]!.length === 2;
    add(m, twoDigitFirst ? date(wholeYear(m[1]!), Number(m[3]), Number(m[4])) : ordered(Number(m[1]), Number(m[3]), wholeYear(m[4]!), order), 'date.numeric', m[4]!.length === 2 && m[2] === '-' && m[1]!.length + m[3]!.length < 4 ? 'never' : 'always');
  }
  if ((m = run(spacedDots, window)) !== null) add(m, ordered(Number(m[1]), Number(m[2]), Number(m[3]), order), 'date.numeric');
  if (rules.ordinalDot && (m = run(dayMonthDot, window)) !== null) add(m, date(null, Number(m[2]), Number(m[1])), 'date.day-month-dots', 'always');
  if ((m = run(dayMonthSlash, window)) !== null) {
    const plainly = Number(m[1]) > 12 || Number(m[2]) > 12 || m[1]!.startsWith('0') || m[2]!.startsWith('0') || (m[1]!.length === 2 && m[2]!.length === 2);
    add(m, ordered(Number(m[1]), Number(m[2]), null, order), 'date.day-month-slash', plainly ? 'always' : 'never');
  }
  if ((m = run(dayMonthBare, window)) !== null) add(m, ordered(Number(m[1]), Number(m[2]), null, order), 'date.day-month-bare', 'never');
  if ((m = run(monthYear, window)) !== null && Number(m[1]) >= 1 && Number(m[1]) <= 12 && Number(m[3]) >= 1500 && Number(m[3]) < 2200) {
    add(m, { month: Number(m[1]), year: Number(m[3]) }, 'date.month-year-numeric', m[2] === '.' && m[1]!.length < 2 ? 'never' : 'always');
  }
}

function scanClock(window: string, rules: TimeRules, next: string, add: Add): void {
  let m: RegExpExecArray | null;
  if ((next === ':' || next === '：') && (m = run(clock, window)) !== null && !(m[1] === '24' && m[2] !== '00')) {
    const hour = Number(m[1]);
    add(m, { hour, minute: Number(m[2]), ...(m[3] === undefined ? {} : { second: Number(m[3]) }), ...(hour <= 12 && m[1]!.length === 1 ? { twelveHour: true } : {}) }, 'clock.digits');
  }
  if ((next === '.' || (next === ',' && rules.clockComma !== 'never')) && (m = run(clockWithDot, window)) !== null) add(m, { hour: Number(m[1]), minute: Number(m[2]) }, next === ',' && rules.clockComma === 'hour' ? 'clock.digits-comma' : 'clock.digits-dot', 'never');
  // “1H25” is the first half of 2025 where no hour is written so.
  if (next !== ':' && next !== '.' && (m = run(clockWithH, window)) !== null && !(rules.monthFirst && /^[12]H\d/.test(m[0]))) add(m, { hour: Number(m[1]), minute: Number(m[2] ?? m[4] ?? 0), ...(m[3] === undefined ? {} : { second: Number(m[3]) }) }, 'clock.digits-h', (m[2] ?? m[4]) !== undefined ? 'always' : 'never');
}

function scanMilitary(window: string, add: Add): void {
  const m = run(military, window);
  if (m !== null) add(m, { hour: Number(m[1]), minute: Number(m[2]) }, 'clock.digits-military', 'never');
}
