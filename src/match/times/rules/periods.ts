import type { TimeMod, TimeUnit } from '../../../model/index.js';
import type { Rule } from '../pattern.js';
import { type Duration, grainOf, type Moment } from '../moment.js';
import { made } from '../node.js';
import { asDuration, asMoment, asSet, bare, durationAt, int, momentAt, num, part, rule, season, setAt, unit } from './grammar.js';

/** Units of which a report says that they ended on a day. */
const reported = new Set<string>(['year', 'quarter', 'half', 'month', 'week']);

const twoDigits = (value: number): number => (value < 50 ? 2000 : 1900) + value;

/** Periods of business reports, parts counted from the end, and weeks named by one of their days. */
export const periodRules: readonly Rule[] = [
  rule('period.code', 'quarterno', (c) => asMoment({ quarter: int(c, 0) }, { alone: 'never' })),
  rule('period.code', 'halfno', (c) => asMoment({ half: int(c, 0) }, { alone: 'never' })),
  rule('period.code-in', 'in|from|during quarterno', (c) => asMoment({ quarter: int(c, 1) }, { skip: 1 })),
  rule('period.code-in', 'in|from|during halfno', (c) => asMoment({ half: int(c, 1) }, { skip: 1 })),
  rule('period.code-fiscal', 'quarterno|halfno of|slash|comma|dash? fiscalyear', (c) => asMoment({ ...period(c[0]!.rule, int(c, 0)), year: int(c, 2), fiscal: true })),
  rule('period.code-year', 'quarterno|halfno of|slash|comma|dash? YEAR', (c) => asMoment({ ...period(c[0]!.rule, int(c, 0)), year: num(c, 2) })),
  rule('period.code-short-year', 'quarterno|halfno apostrophe _YY', (c) => asMoment({ ...period(c[0]!.rule, int(c, 0)), year: twoDigits(num(c, 2)) })),
  rule('period.year-code', 'YEAR _dash|slash? quarterno|halfno', (c) => asMoment({ ...period(c[2]!.rule, int(c, 2)), year: num(c, 0) })),
  rule('period.letter-year', 'CARD _quarterletter|halfletter of|slash|comma? YEAR', (c) => {
    const limit = c[1]!.rule === 'halfletter' ? 2 : 4;
    return c[0]!.number!.digits === 1 && num(c, 0) >= 1 && num(c, 0) <= limit ? asMoment({ ...period(c[1]!.rule, num(c, 0)), year: num(c, 3) }) : null;
  }),
  // “3Q25”, “1H25”: where the hour is written with an h, the last may be a clock time
  rule('period.quarter-code', 'CARD _quarterof', (c) => (c[0]!.number!.digits === 1 && num(c, 0) >= 1 && num(c, 0) <= 4 ? asMoment({ quarter: num(c, 0), year: int(c, 1) }, { rank: 1 }) : null)),
  rule('period.half-code', 'CARD _halfof', (c) => (c[0]!.number!.digits === 1 && (num(c, 0) === 1 || num(c, 0) === 2) ? asMoment({ half: num(c, 0), year: int(c, 1) }, { rank: 1 }) : null), (flags) => flags.monthFirst),
  rule('period.ended', 'the fiscal? unit ended', (c, flags) => (reported.has(c[2]!.text) ? bare(c, flags, { ...asDuration({ parts: [{ unit: unit(c, 2), amount: 1 }] }), last: c[2]! }) : null)),
  // “The year to June”
  rule('period.until', 'the unit to MONTHLY|MONTHDAY', (c, flags) => (['year', 'half', 'quarter'].includes(c[1]!.text) ? bare(c, flags, { ...asDuration({ parts: [{ unit: unit(c, 1), amount: 1 }] }), last: c[1]! }) : null)),
  rule('date.nth-last', 'the? ORD|ord last unit of the? COARSE', (c, flags) => bare(c, flags, fromEnd(momentAt(c, 6), unit(c, 3), c[1]!.number?.value ?? int(c, 1)))),
  rule('date.week-of', 'the? unit of the? DAYGRAIN', (c, flags) => (c[1]!.text === 'week' && momentAt(c, 4).day !== undefined && momentAt(c, 4).month !== undefined ? bare(c, flags, asMoment({ ...momentAt(c, 4), inWeek: true })) : null)),
  rule('date.nth-weekday-now', 'ORD|ord|last weekday of|in the unit', (c) => (c[4]!.text === 'month' ? asMoment({
    shift: { unit: 'month', amount: 0, base: 'reference' }, weekday: int(c, 1), nth: { unit: 'weekday', ordinal: c[0]!.rule === 'last' ? -1 : (c[0]!.number?.value ?? int(c, 0)) },
  }) : null)),
  rule('date.nth-weekday-after', 'MONTHLY of? the? ORD|ord|last weekday', (c) => asMoment({
    ...momentAt(c, 0), weekday: int(c, 4), nth: { unit: 'weekday', ordinal: c[3]!.rule === 'last' ? -1 : (c[3]!.number?.value ?? int(c, 3)) },
  })),
  rule('date.nth-week-weekday', 'MONTHLY of? ORD|ord unit of? weekday', (c) => (c[3]!.text === 'week' ? asMoment({ ...momentAt(c, 0), weekday: int(c, 5), nth: { unit: 'weekday', ordinal: c[2]!.number?.value ?? int(c, 2) } }, { rank: 1 }) : null), (flags) => flags.headFinal),
  rule('date.month-then-day', 'month|MONTHONLY DAY', (c) => (c[1]!.text === '' && c[1]!.number!.digits > 0 ? asMoment({ month: c[0]!.moment?.month ?? int(c, 0), day: num(c, 1) }) : null), (flags) => !flags.monthFirst),
  rule('date.roman-month', 'DAY _dot? _ROMAN _dot _YEAR', (c) => (c[0]!.number!.digits > 0 && num(c, 2) <= 12 ? asMoment({ day: num(c, 0), month: num(c, 2), year: num(c, 4) }) : null)),
  rule('date.day-roman', 'DAY ROMAN', (c) => (c[0]!.text === 'ordinal' && c[0]!.number!.digits > 0 && num(c, 1) <= 12 ? asMoment({ day: num(c, 0), month: num(c, 1) }) : null), (flags) => flags.ordinalDot),
  rule('date.day-month-year', 'MONTHDAY _dot YEAR', (c) => (momentAt(c, 0).year === undefined ? asMoment({ ...momentAt(c, 0), year: num(c, 2) }) : null)),
  rule('date.weekday-date', 'WEEKDAY daynoun MONTHDAY', (c) => asMoment({ ...momentAt(c, 2), weekday: momentAt(c, 0).weekday! })),
  rule('date.day-the', 'theday DAY', (c) => (c[1]!.number!.digits > 0 && c[1]!.text !== 'the' ? asMoment({ day: num(c, 1) }) : null)),
  rule('date.on-bare', 'ondate ANYDATE', (c) => (c[1]!.rule === 'date.day-month-bare' || c[1]!.rule === 'date.day-month-dots' ? asMoment(momentAt(c, 1), { skip: 1 }) : null)),
  rule('date.month-year-spaced', 'MONTHN slash|dash YEAR4', (c) => (c[0]!.number!.digits === 2 && num(c, 2) >= 1500 ? asMoment({ month: num(c, 0), year: num(c, 2) }, { rank: -1 }) : null)),
  rule('date.decade-year-noun', 'yearnoun MOMENT', (c) => (grainOf(momentAt(c, 1)) === 'decade' ? asMoment(momentAt(c, 1), { rank: 2 }) : null)),
  rule('date.edge', 'edge', (c) => ({ ...edge(c[0]!.text, {}), rank: 1 })),
  rule('date.edge-year', 'edge of? the? YEAR', (c) => (c[0]!.text.startsWith('year') ? edge(c[0]!.text, { year: num(c, 3) }) : null)),
  rule('date.season-years', 'inpart? season YEAR slash _YY|YEAR', (c) => (follows(num(c, 4), num(c, 2)) ? asMoment({ season: season(c, 1), year: num(c, 2) }, { skip: c[0] === null ? 0 : 1 }) : null)),
  rule('date.fiscal-years', 'fiscal unit? YEAR slash|dash _YY|YEAR', (c) => (follows(num(c, 4), num(c, 2)) ? asMoment({ year: num(c, 2), fiscal: true }, { rank: 2 }) : null)),
  rule('date.fiscal-years-after', 'unit fiscal YEAR slash|dash _YY|YEAR', (c) => (c[0]!.text === 'year' && follows(num(c, 4), num(c, 2)) ? asMoment({ year: num(c, 2), fiscal: true }, { rank: 2 }) : null)),
  rule('date.season-adverb', 'adseason', (c) => asMoment({ season: season(c, 0) })),
  rule('relative.weekend-in', 'inpart|cue unit', (c) => (c[1]!.text === 'weekend' ? asMoment({ weekend: true }, { skip: 1 }) : null)),
  rule('relative.weekend-word', 'weekendword', () => asMoment({ weekend: true }, { rank: 1 })),
  rule('clock.weekday-part', 'weekdaypart', (c) => {
    const [weekday, name] = c[0]!.text.split('.');
    return asMoment({ weekday: Number(weekday), part: (name ?? 'MO') as NonNullable<Moment['part']> }); // values of \`weekdaypart\` end in a part of the day
  }),
  // “Nesta sexta-feira (20)”
  rule('date.weekday-day-parenthesis', 'DAYGRAIN open DAYN close', (c) => {
    const { weekday, day, shift, part: name } = momentAt(c, 0);
    if (day !== undefined || name !== undefined || c[2]!.number!.digits === 0) return null;
    return weekday !== undefined ? asMoment({ weekday, day: num(c, 2) }) : shift?.unit === 'day' ? asMoment(momentAt(c, 0)) : null;
  }),
  rule('duration.plural', 'from|after|within plural', (c) => asDuration({ parts: [{ unit: unit(c, 1), amount: null }] }, { skip: 1 })),
  rule('duration.lasting', 'DUR lasting', (c) => asDuration(durationAt(c, 0))),
  rule('duration.lasting', 'DATE lasting', (c) => asMoment(momentAt(c, 0))),
  rule('set.lasting', 'SET lasting', (c) => asSet(setAt(c, 0).value, setAt(c, 0).quant, setAt(c, 0).freq)),
  rule('set.nth-weekday', 'every ORD|ord weekday of|in|inside the? unit', (c) => (c[5]!.text === 'month' ? asSet('P1M', 'EVERY') : null)),
  rule('date.first-of', 'the? firsts unit of|inside? the? COARSE', (c, flags) => bare(c, flags, edgeOf(momentAt(c, 5), unit(c, 2), 'START'))),
  rule('date.last-of', 'the? lasts unit of|inside? the? COARSE', (c, flags) => bare(c, flags, edgeOf(momentAt(c, 5), unit(c, 2), 'END'))),
  rule('relative.weekdays-on', 'CARD weekday fromnow', (c) => (num(c, 0) >= 1 && num(c, 0) <= 10 ? asMoment({ weekday: int(c, 1), weeks: num(c, 0) - 1, coming: true }) : null)),
  rule('relative.weekday-on', 'weekday weekson', (c) => asMoment({ weekday: int(c, 0), weeks: int(c, 1) })),
  rule('relative.weekday-of-shift', 'WEEKDAY DUR fromnow|later', (c) => weekdayAway(momentAt(c, 0), durationAt(c, 1))),
  rule('relative.weekday-in-weeks', 'WEEKDAY in DUR', (c) => (!c[2]!.rule.startsWith('relative.') ? weekdayAway(momentAt(c, 0), durationAt(c, 2)) : null)),
  // “Heute in zwei Wochen”
  rule('relative.day-in', 'DAYGRAIN in DUR', (c) => {
    const { shift, ...rest } = momentAt(c, 0);
    const [length, ...more] = durationAt(c, 2).parts;
    return shift?.unit === 'day' && (shift.amount === 0 || shift.amount === 1) && shift.base === 'reference' && Object.keys(rest).length === 0 && length?.unit === 'week' && length.amount !== null && more.length === 0 && !c[2]!.rule.startsWith('relative.')
      ? asMoment({ shift: { unit: 'day', amount: shift.amount + 7 * length.amount, base: 'reference' } }, { rank: 1 }) : null;
  }),
  rule('date.month-part', 'the? ORD|ord|last monthpart', (c, flags) => bare(c, flags, monthPart(c[2]!.text, c[1]!.rule === 'last' ? -1 : (c[1]!.number?.value ?? int(c, 1))))),
  rule('date.month-part-year', 'the? ORD|ord|last monthpart YEAR', (c, flags) => {
    const found = monthPart(c[2]!.text, c[1]!.rule === 'last' ? -1 : (c[1]!.number?.value ?? int(c, 1)));
    return found === null ? null : bare(c, flags, asMoment({ ...found.moment, year: num(c, 3) }));
  }),
  rule('date.day-of-month', 'DAY dayof', (c) => asMoment({ shift: { unit: 'month', amount: 0, base: 'reference' }, day: num(c, 0) }, { rank: 2 })),
  // “Via 20 Settembre”, but “al via il 20 settembre” and “takes place on June 11” tell when.
  rule('date.street', 'street of? DAY of? month of? YEAR?', (c) => (c[2]!.text !== 'the' ? { category: made.not, text: 'name' } : null)),
  rule('date.week-of-day', 'the? unit of the? DAY', (c, flags) => (c[1]!.text === 'week' && c[4]!.number!.digits > 0 ? bare(c, flags, asMoment({ day: num(c, 4), inWeek: true })) : null)),
  rule('date.weekend-of', 'the? unit of the? MONTHDAY', (c, flags) => (c[1]!.text === 'weekend' ? bare(c, flags, asMoment({ ...momentAt(c, 4), inWeek: true, weekend: true })) : null)),
  rule('date.weekend-of-holiday', 'the? unit of the? DAYGRAIN', (c, flags) => (c[1]!.text === 'weekend' && momentAt(c, 4).holiday !== undefined ? bare(c, flags, asMoment({ ...momentAt(c, 4), inWeek: true, weekend: true })) : null)),
  rule('date.holiday-weekend', 'DAYGRAIN unit', (c) => (c[1]!.text === 'weekend' && momentAt(c, 0).holiday !== undefined ? asMoment({ ...momentAt(c, 0), inWeek: true, weekend: true }) : null), (flags) => !flags.modifierAfter),
  rule('date.week-from', 'the? unit weekstart of? the? MONTHDAY', (c, flags) => (c[1]!.text === 'week' ? bare(c, flags, asMoment({ ...momentAt(c, 5), inWeek: true })) : null)),
  rule('relative.weekdays-ago', 'CARD weekday ago', (c) => (num(c, 0) >= 1 && num(c, 0) <= 10 ? asMoment({ weekday: int(c, 1), which: -1, weeks: 1 - num(c, 0) }) : null)),
  rule('relative.part-following', 'the? next|foll part', (c, flags) => bare(c, flags, asMoment({ shift: { unit: 'day', amount: 1, base: 'context' }, part: part(c, 2) }, { rank: -1 }))),
];

/** A weekday, some weeks after the one at hand (“Mittwoch in zwei Wochen”). */
function weekdayAway({ weekday }: Moment, { parts: [length, ...rest] }: Duration): ReturnType<typeof asMoment> | null {
  return length === undefined || length.amount === null || length.unit !== 'week' || rest.length > 0 || weekday === undefined ? null : asMoment({ shift: { unit: 'week', amount: length.amount, base: 'reference' }, weekday }, { rank: 1 });
}

/** A week, weekend or half of a month that is named in one word (`3.week`); -1 is the last. */
function monthPart(name: string, ordinal: number): ReturnType<typeof asMoment> & { readonly moment: Moment } | null {
  const [month, of] = name.split('.') as [string, 'week' | 'weekend' | 'half']; // values of `monthpart` in the lexicon
  const found: Moment | null = of !== 'half' ? { month: Number(month), nth: { unit: of, ordinal } } : ordinal === 1 || ordinal === 2 ? { month: Number(month), mod: ordinal === 1 ? 'START' : 'END' } : null;
  return found === null || ordinal === 0 || ordinal > 5 ? null : { ...asMoment(found), moment: found };
}

function period(word: string, ordinal: number): Pick<Moment, 'half' | 'quarter'> {
  return word === 'halfno' || word === 'halfletter' ? { half: ordinal } : { quarter: ordinal };
}

/** True where a number is the year after another, in full or its last two digits. */
function follows(value: number, year: number): boolean {
  return value === year + 1 || value === (year + 1) % 100;
}

/** The beginning, middle or end of a period, in one word (`year.END`). */
function edge(name: string, value: Moment): ReturnType<typeof asMoment> {
  const [of, mod] = name.split('.') as [NonNullable<Moment['same']>, 'START' | 'MID' | 'END']; // values of `edge` in the lexicon
  return asMoment({ ...(value.year === undefined ? { shift: { unit: of, amount: 0, base: 'reference' } } : value), mod });
}

/** “The first days of March”: the beginning of a period, by the smaller units of which it has several. */
function edgeOf(whole: Moment, of: TimeUnit, mod: TimeMod): ReturnType<typeof asMoment> | null {
  const grain = grainOf(whole);
  const smaller = of === 'day' || of === 'hour' ? ['week', 'month', 'quarter', 'half', 'season', 'year'] : of === 'week' ? ['month', 'quarter', 'half', 'season', 'year'] : of === 'month' ? ['half', 'year'] : of === 'year' ? ['decade', 'century'] : ['century'];
  return whole.mod === undefined && smaller.includes(grain) ? asMoment({ ...whole, mod }, { rank: 2 }) : null;
}

/** The second last week of a month, the third last day of a year. */
function fromEnd(whole: Moment, name: NonNullable<Moment['same']>, ordinal: number): ReturnType<typeof asMoment> | null {
  const grain = grainOf(whole);
  if (!Number.isInteger(ordinal) || ordinal < 1 || ordinal > 50 || (grain !== 'month' && grain !== 'year') || whole.mod !== undefined) return null;
  if (name === 'month' && grain === 'year' && ordinal <= 12) return asMoment({ ...whole, month: 13 - ordinal });
  return name === 'week' || name === 'weekend' || name === 'day' ? asMoment({ ...whole, nth: { unit: name, ordinal: -ordinal } }) : null;
}
