import type { DayPart, Season, TimeMod, TimeUnit } from '../../../model/index.js';
import { made, type Node } from '../node.js';
import { compilePattern, type Made, type NodeClass, type Rule, type RuleFlags } from '../pattern.js';
import { type Duration, type Grain, grainOf, hasDate, type Moment, type Recurrence } from '../moment.js';

const number = (test: (n: NonNullable<Node['number']>) => boolean): NodeClass => ({ category: made.number, test: (node) => node.number !== null && node.number.hourOnly !== true && test(node.number) });
const moment = (test: (m: Moment) => boolean): NodeClass => ({ category: made.moment, test: (node) => node.moment !== null && test(node.moment) });
const between = (low: number, high: number) => (value: number): boolean => Number.isInteger(value) && value >= low && value <= high;

const onlyWeekday = (m: Moment): boolean => m.weekday !== undefined && m.day === undefined && m.shift === undefined && m.part === undefined && m.hour === undefined && m.month === undefined;

/** Classes of nodes that patterns name with capitals. */
export const classes: Readonly<Record<string, NodeClass>> = {
  NUM: number(() => true),
  CARD: number((n) => !n.ordinal && n.roman !== true),
  ORD: number((n) => n.ordinal),
  ROMAN: number((n) => n.roman === true),
  DAYN: number((n) => between(1, 31)(n.value) && n.digits <= 2 && n.roman !== true),
  MONTHN: number((n) => between(1, 12)(n.value) && n.digits <= 2),
  YEAR4: number((n) => n.digits === 4 && n.value >= 1000 && n.value < 2200 && !n.ordinal),
  YEARW: number((n) => n.digits === 0 && !n.ordinal && n.roman !== true && between(1100, 2199)(n.value)),
  YEAR3: number((n) => between(1, 9999)(n.value) && n.digits > 0),
  YY: number((n) => n.digits === 2 && !n.ordinal),
  DECADEN: number((n) => !n.ordinal && n.value % 10 === 0 && ((n.value >= 10 && n.value <= 90) || (n.value >= 1500 && n.value < 2100))),
  HOURN: { category: made.number, test: (node) => node.number !== null && between(0, 24)(node.number.value) && node.number.digits <= 2 && !node.number.ordinal && node.number.roman !== true },
  MINN: number((n) => between(0, 59)(n.value) && n.digits <= 2 && !n.ordinal && n.roman !== true),
  MINUTE2: number((n) => between(0, 59)(n.value) && n.digits !== 1 && !n.ordinal && n.roman !== true),
  QUARTERN: number((n) => between(1, 4)(n.value) && (n.ordinal || n.roman === true)),
  ANYDATE: moment((m) => hasDate(m)),
  DATE: moment((m) => hasDate(m) && m.part === undefined && m.hour === undefined),
  MONTHDAY: moment((m) => m.month !== undefined && m.day !== undefined && m.hour === undefined && m.part === undefined),
  DAYGRAIN: moment((m) => grainOf(m) === 'day'),
  MONTHONLY: moment((m) => m.month !== undefined && m.day === undefined && m.year === undefined && m.shift === undefined && m.nth === undefined && m.which === undefined),
  MONTHLY: moment((m) => grainOf(m) === 'month'),
  WEEKDAY: moment(onlyWeekday),
  CLOCK: moment((m) => m.hour !== undefined && !hasDate(m)),
  TENS: { category: made.number, test: (node) => node.number !== null && node.number.hourOnly !== true && node.number.digits === 0 && !node.number.ordinal && node.number.value >= 10 && node.number.value <= 99 && Number.isInteger(node.number.value) },
  HUNDREDS: { category: made.number, test: (node) => node.number !== null && node.number.hourOnly !== true && node.number.digits === 0 && !node.number.ordinal && node.number.value >= 11 && node.number.value <= 21 },
  CLOCKED: moment((m) => m.hour !== undefined),
  TIMED: moment((m) => m.part !== undefined && hasDate(m)),
  /** Every moment but a bare day number, which needs a month beside it. */
  MOMENT: { category: made.moment, test: (node) => node.moment !== null && node.rule !== 'date.day-alone' },
  ANY: moment(() => true),
  COARSE: moment((m) => ['year', 'month', 'quarter', 'half', 'season', 'week', 'decade', 'century', 'day'].includes(grainOf(m))),
  YEARLY: moment((m) => grainOf(m) === 'year'),
  DUR: { category: made.duration, test: (node) => node.duration !== null },
  SET: { category: made.set, test: () => true },
  YEAR: { category: made.year, test: () => true },
  DAY: { category: made.day, test: () => true },
  RANGE: { category: made.range, test: (node) => node.pieces !== null },
};

/** The children of a rule's match, by place. */
export type Children = readonly (Node | null)[];

/** Declares a rule of the grammar. */
export function rule(name: string, pattern: string, make: (children: Children, flags: RuleFlags) => Made | null, when: ((flags: RuleFlags) => boolean) | null = null): Rule {
  return { name, elements: compilePattern(pattern, classes), make, when };
}

/** Result: a moment. */
export const asMoment = (value: Moment, more: Partial<Made> = {}): Made => ({ category: made.moment, moment: value, ...more });
/** Result: a length of time. */
export const asDuration = (value: Duration, more: Partial<Made> = {}): Made => ({ category: made.duration, duration: value, ...more });
/** Result: a recurrence. */
export const asSet = (value: string, quant: string | null = null, freq: string | null = null): Made => ({ category: made.set, set: { value, quant, freq } });

/** Number of the child at a place. */
export const num = (children: Children, at: number): number => children[at]?.number?.value ?? Number.NaN;
/** Sense value of the word at a place, as a number. */
export const int = (children: Children, at: number): number => Number(children[at]?.text);
/** Unit that the word at a place names. */
export const unit = (children: Children, at: number): TimeUnit => (children[at]?.text ?? 'day') as TimeUnit; // the lexicon gives units only as values of `unit`
/** Part of the day that the word at a place names. */
export const part = (children: Children, at: number): DayPart => (children[at]?.text ?? 'MO') as DayPart; // values of `part` in the lexicon
/** Season that the word at a place names. */
export const season = (children: Children, at: number): Season => (children[at]?.text ?? 'SU') as Season; // values of `season` in the lexicon
/** Moment of the child at a place. */
export const momentAt = (children: Children, at: number): Moment => children[at]?.moment ?? {};
/** Duration of the child at a place. */
export const durationAt = (children: Children, at: number): Duration => children[at]?.duration ?? { parts: [] };
/** Recurrence of the child at a place. */
export const setAt = (children: Children, at: number): Recurrence => children[at]?.set ?? { value: '', quant: null, freq: null };

/** Leaves an article at the start out of the expression, where the language does. */
export function bare(children: Children, flags: RuleFlags, result: Made | null): Made | null {
  return result === null || children[0] === null || flags.articles !== 'never' ? result : { ...result, skip: 1 };
}

const ranks: Readonly<Record<Grain, number>> = {
  none: 9, ref: 9, century: 0, decade: 1, year: 2, half: 3, quarter: 3, season: 3, month: 4, week: 4, day: 5, part: 6, clock: 7,
};

function coarsestRank(m: Moment): number {
  if (m.shift !== undefined || m.same !== undefined || m.origin !== undefined || m.which !== undefined || m.literal !== undefined || m.ref !== undefined) return -1;
  if (m.century !== undefined) return 0;
  if (m.decade !== undefined) return 1;
  if (m.year !== undefined) return 2;
  if (m.half !== undefined || m.quarter !== undefined || m.season !== undefined || m.holiday !== undefined) return 3;
  if (m.month !== undefined) return 4;
  if (m.day !== undefined || m.weekday !== undefined || m.weekend === true || m.nth !== undefined) return 5;
  if (m.part !== undefined) return 6;
  return m.hour === undefined ? 9 : 7;
}

/** Hours of a half-day clock put into the part of the day that is said with them. */
export function inPart(value: Moment, name: DayPart): Moment | null {
  const hour = value.hour ?? 0;
  if (hour > 12) return value;
  // “Tonight at one” is past midnight.
  const evening = name === 'AF' || (name === 'EV' && hour >= 3) || (name === 'NI' && hour >= 6 && hour < 12) || (name === 'MI' && hour < 6);
  const { twelveHour, ...rest } = value;
  void twelveHour;
  if (evening) return { ...rest, hour: hour === 12 ? (name === 'AF' ? 12 : 0) : hour + 12 };
  // “12h00 le lundi matin” is noon: only a clock of twelve hours begins the day with twelve.
  return { ...rest, hour: hour === 12 && (name === 'NI' || (name === 'MO' && value.twelveHour === true)) ? 0 : hour };
}

/** 1 where hour and minutes (“3.30”, “11.15”) are no decimal before a word for hours that also counts them, as nobody writes a last zero or so many hours; 0 where they may be. */
export function clockRank({ hour = 0, minute = 0 }: Moment): 0 | 1 {
  return hour >= 7 || minute % 10 === 0 ? 1 : 0;
}

/** What two moments say together, where one is part of the other (“March” + “last year”); null where they do not fit. */
export function intersect(a: Moment, b: Moment, juxtaposed: boolean): Moment | null {
  const rankA = ranks[grainOf(a)];
  const rankB = ranks[grainOf(b)];
  if (rankA === 9 || rankB === 9) return null;
  const [coarse, fine] = rankA <= rankB ? [a, b] : [b, a];
  const grain = grainOf(coarse);
  const finest = coarsestRank(fine);
  if (grain === 'clock' || finest < 0 || finest === 9 || ranks[grain] >= finest || (ranks[grain] < 1 && (fine.decade ?? 10) >= 10)) return null;
  if (coarse.ref !== undefined || coarse.literal !== undefined) return null;
  if (fine.weekday !== undefined && fine.day === undefined && fine.nth === undefined && grain !== 'week') return null;
  if (fine.nth !== undefined && (grain === 'week' || grain === 'day')) return null;
  if (fine.day !== undefined && fine.month === undefined && grain !== 'month') return null;
  if (coarse.season !== undefined && fine.season !== undefined) return null;
  if (fine.weekend === true && grain !== 'week' && grain !== 'month') return null;
  // The part of the day decides the half of the clock: the rules of the clock see to it.
  if (finest >= 6 && grain !== 'day' && (grain !== 'part' || fine.hour !== undefined)) return null;
  if (juxtaposed && grain === 'decade') return null;
  if (grain === 'season' || grain === 'half' || (grain === 'quarter' && finest !== 4)) return null;
  const mod = fine.mod ?? (juxtaposed || coarse.mod === undefined ? coarse.mod : undefined);
  const { mod: coarseMod, ...uncounted } = coarse;
  void coarseMod;
  // “2週後の月曜日”: the Monday of that week.
  const rest = fine.weekday !== undefined && uncounted.shift?.counted === true ? { ...uncounted, shift: { ...uncounted.shift, counted: false } } : uncounted;
  if (coarse.part !== undefined && fine.hour !== undefined) {
    const { part: name, ...day } = rest;
    return { ...day, ...(inPart(fine, name ?? 'DT') ?? fine), ...(mod === undefined ? {} : { mod }) };
  }
  // Spreading both is a dozen times slower.
  return Object.assign({}, rest, fine, mod === undefined ? null : { mod });
}

/** The same with a modifier, unless one is there. */
export function withMod<T extends { readonly mod?: TimeMod }>(value: T, mod: TimeMod): T {
  return value.mod === undefined ? { mod, ...value } : value;
}
