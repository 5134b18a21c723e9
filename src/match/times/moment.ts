import type { DayPart, Season, TimeMod, TimeUnit } from '../../model/index.js';

/** Where a relative expression counts from: the reference time, or the date before it in the text. */
export type Base = 'reference' | 'context';

/** A step of the calendar away from a base: “last year” is −1 year from the reference. */
export interface Shift {
  readonly unit: TimeUnit;
  readonly amount: number;
  readonly base: Base;
  /** True where the amount is not told (“some years ago”). */
  readonly vague?: boolean;
  /** True where the amount is counted (“two weeks ago”), not a neighbour (“last week”). */
  readonly counted?: boolean;
}

/** A point or stretch of the calendar as the words give it, before it is resolved. Only what is told is set. */
export interface Moment {
  readonly era?: string;
  /** 20 for 2000–2099. */
  readonly century?: number;
  /** 199 for the 1990s; 0–9 where the century is not told (“the nineties” is 9). */
  readonly decade?: number;
  readonly year?: number;
  readonly fiscal?: boolean;
  readonly half?: number;
  readonly quarter?: number;
  readonly season?: Season;
  readonly month?: number;
  readonly week?: number;
  readonly weekend?: boolean;
  readonly day?: number;
  readonly weekday?: number;
  readonly holiday?: string;
  readonly part?: DayPart;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** True where the hour may be of the morning or the evening (“at five”). */
  readonly twelveHour?: boolean;
  readonly zone?: string;
  readonly shift?: Shift;
  /** A step further from the same base (“two weeks and two days ago”). */
  readonly alsoShift?: readonly Shift[];
  /** The step is counted from this moment, not from a base. */
  readonly origin?: Moment;
  /** Day and month may also be meant the other way round (“03/04/2026”). */
  readonly orSwapped?: boolean;
  /** “last”, “this”, “next” beside a name of the calendar. */
  readonly which?: -1 | 0 | 1;
  /** The step is into the past, or as far into the future where the clause is (“कल”). */
  readonly byTense?: boolean;
  /** The next one to come, whatever its week: tells what `which` means of a weekday. */
  readonly coming?: boolean;
  /** Weeks to go on from the weekday that `which` tells (“two Mondays ago”). */
  readonly weeks?: number;
  /** The week in which the day lies is meant (“the week of October 6”). */
  readonly inWeek?: boolean;
  /** The unit of the date before it that a step keeps (“the year-ago quarter”). */
  readonly keeps?: 'quarter' | 'month' | 'week' | 'half';
  /** The part of the year of which the text speaks, in the year that the rest tells (“the same period of 2023”). */
  readonly samePeriod?: boolean;
  /** Place of a day or week in its month or year (“the second Sunday of May”); negative from the end. */
  readonly nth?: { readonly unit: TimeUnit | 'weekday'; readonly ordinal: number };
  readonly ref?: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';
  readonly mod?: TimeMod;
  /** “same” or “that”: repeats the date before it, at this grain. */
  readonly same?: TimeUnit;
  /** Value written as it stands, beyond what the fields can say. */
  readonly literal?: string;
}

/** A length of time. A null amount is vague (“some years”). */
export interface Duration {
  readonly parts: readonly { readonly unit: TimeUnit; readonly amount: number | null }[];
  readonly mod?: TimeMod;
}

/** A recurrence. */
export interface Recurrence {
  readonly value: string;
  readonly quant: string | null;
  readonly freq: string | null;
}

/** How fine a moment is. */
export type Grain = 'none' | 'ref' | 'century' | 'decade' | 'year' | 'half' | 'quarter' | 'season' | 'month' | 'week' | 'day' | 'part' | 'clock';

const shiftGrain: Readonly<Partial<Record<TimeUnit, Grain>>> = {
  second: 'clock', minute: 'clock', hour: 'clock', day: 'day', workday: 'day', night: 'day', week: 'week', fortnight: 'week', weekend: 'week',
  month: 'month', quarter: 'quarter', season: 'season', half: 'half', year: 'year', decade: 'decade', century: 'century', millennium: 'century',
};

/** The finest grain of a moment. */
export function grainOf(moment: Moment): Grain {
  if (moment.ref !== undefined) return 'ref';
  if (moment.hour !== undefined) return 'clock';
  if (moment.part !== undefined) return 'part';
  if (moment.inWeek === true) return 'week';
  if (moment.keeps !== undefined) return moment.keeps;
  if (moment.day !== undefined || moment.weekday !== undefined || moment.holiday !== undefined) return 'day';
  if (moment.nth !== undefined) return moment.nth.unit === 'week' ? 'week' : moment.nth.unit === 'month' ? 'month' : 'day';
  const step = moment.shift === undefined ? (moment.same === undefined ? undefined : shiftGrain[moment.same]) : shiftGrain[moment.shift.unit];
  if (moment.week !== undefined || moment.weekend === true) return 'week';
  if (moment.month !== undefined) return 'month';
  if (moment.season !== undefined) return 'season';
  if (moment.quarter !== undefined) return 'quarter';
  if (moment.half !== undefined) return 'half';
  if (moment.year !== undefined) return 'year';
  if (moment.decade !== undefined) return 'decade';
  if (moment.century !== undefined) return 'century';
  return step ?? (moment.literal === undefined ? 'none' : 'day');
}

/** True where the moment says a day, month, year or the like, and not only a time of day. */
export function hasDate(moment: Moment): boolean {
  return (
    moment.shift !== undefined || moment.same !== undefined || moment.day !== undefined || moment.weekday !== undefined || moment.month !== undefined ||
    moment.year !== undefined || moment.holiday !== undefined || moment.season !== undefined || moment.quarter !== undefined || moment.half !== undefined ||
    moment.decade !== undefined || moment.century !== undefined || moment.week !== undefined || moment.weekend !== undefined || moment.nth !== undefined
  );
}
