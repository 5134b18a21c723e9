import type { TimeUnit } from '../../../model/index.js';
import type { Made, Rule, RuleFlags } from '../pattern.js';
import { type Duration, grainOf, hasDate, type Moment, type Shift } from '../moment.js';
import { asDuration, asMoment, bare, type Children, durationAt, int, momentAt, num, part, rule, season, unit } from './grammar.js';

const step: Readonly<Record<string, -1 | 0 | 1>> = { last: -1, this: 0, next: 1, coming: 1, prev: -1, foll: 1 };

function category(children: Children, at: number): string {
  return children[at]?.rule ?? '';
}

function shifted(name: string, of: TimeUnit): Moment {
  const amount = step[name] ?? 0;
  return { shift: { unit: of, amount, base: name === 'prev' || name === 'foll' ? 'context' : 'reference' } };
}

const calendarUnits = new Set<string>(['day', 'week', 'weekend', 'month', 'quarter', 'half', 'season', 'year', 'decade', 'century', 'fortnight', 'hour', 'minute', 'night']);

function ofUnit(children: Children, word: number, at: number): Made | null {
  const name = category(children, word);
  const of = unit(children, at);
  if (!calendarUnits.has(of)) return null;
  if (of === 'night') return name === 'last' ? asMoment({ shift: { unit: 'day', amount: -1, base: 'reference' }, part: 'NI' }) : name === 'this' ? asMoment({ shift: { unit: 'day', amount: 0, base: 'reference' }, part: 'NI' }) : null;
  if (of === 'hour' || of === 'minute') return name === 'this' ? asMoment({ ref: 'PRESENT_REF' }) : asDuration({ parts: [{ unit: of, amount: 1 }] });
  if (of === 'day' && name === 'last') return null;
  // “In the past decade” is ten years back, and no decade of the calendar.
  if (of === 'decade' && name === 'last' && word < at) return asDuration({ parts: [{ unit: of, amount: 1 }] });
  // “نهاية الأسبوع الماضي” is a weekend, and no end of a week.
  return asMoment(shifted(name, of), of === 'weekend' ? { rank: 1 } : {});
}

function ofName(children: Children, word: number, value: Moment, flags: RuleFlags): Made | null {
  const name = category(children, word);
  const which = step[name];
  if (which === undefined || value.year !== undefined || value.shift !== undefined || value.which !== undefined || value.nth !== undefined || value.decade !== undefined || value.century !== undefined) return null;
  const onlyWeekday = value.weekday !== undefined && value.day === undefined && value.month === undefined;
  if (flags.weekdayByWeek && onlyWeekday) return asMoment({ ...value, shift: { unit: 'week', amount: which, base: 'reference' } });
  // “Múlt hétfőn 12 ember”: a day of the month behind the weekday is one only before a pause.
  const isDay = value.weekday !== undefined && value.day !== undefined && value.month === undefined;
  return asMoment({ ...value, which, ...(onlyWeekday && (flags.nextWeekdayNearest || name === 'coming') ? { coming: true } : {}) }, isDay ? { rule: 'date.weekday-day' } : {});
}

/** The one before the last of a unit. */
function beforeLast(of: TimeUnit): Made | null {
  if (of === 'night') return asMoment({ shift: { unit: 'day', amount: -2, base: 'reference' }, part: 'NI' }, { rank: 3 });
  return ['week', 'weekend', 'month', 'quarter', 'year'].includes(of) ? asMoment({ shift: { unit: of, amount: -2, base: 'reference' } }, { rank: 3 }) : null;
}

function same(of: TimeUnit): Made | null {
  return calendarUnits.has(of) ? asMoment({ same: of }) : null;
}

/** A duration as steps of the calendar in one direction; null where it has no unit to step by. */
function steps(duration: Duration, direction: -1 | 1, base: Shift['base']): Pick<Moment, 'shift' | 'alsoShift'> | null {
  const all = duration.parts.map((p): Shift => ({
    unit: p.unit, amount: direction * (p.amount ?? 0), base, counted: true, ...(p.amount === null ? { vague: true } : {}),
  }));
  const [first, ...rest] = all;
  if (first === undefined) return null;
  return { shift: first, ...(rest.length > 0 ? { alsoShift: rest } : {}) };
}

/** Years back beyond which no calendar counts (“66 million years ago”). */
const oldestYear = 10_000;

/** From this amount on, a number before “the year before” is of money or people. */
const scaled = 1e6;

function away(duration: Duration, direction: -1 | 1, base: Shift['base']): Made | null {
  const made = steps(duration, direction, base);
  if (made === null) return null;
  const mod = duration.mod === undefined ? {} : { mod: duration.mod === 'MORE_THAN' ? (direction < 0 ? 'BEFORE' : 'AFTER') : duration.mod === 'LESS_THAN' ? (direction < 0 ? 'AFTER' : 'BEFORE') : duration.mod } as const;
  // “A few days later” may still be past: it tells how long, and not when.
  if (made.shift?.unit === 'year' && made.shift.amount < -oldestYear) return asMoment({ ref: 'PAST_REF' });
  if (made.shift?.vague === true) return base === 'context' ? asDuration(duration) : asMoment({ ref: direction < 0 ? 'PAST_REF' : 'FUTURE_REF' });
  return asMoment({ ...made, ...mod });
}

function from(duration: Duration, direction: -1 | 1, origin: Moment): Made | null {
  // “2015年1月1日前”: the month and the day belong to the date.
  const [coarse, fine] = duration.parts;
  if (origin.shift === undefined && (grainOf(origin) === 'month' && coarse?.unit === 'day' || origin.year !== undefined && grainOf(origin) === 'year' && coarse?.unit === 'month' && fine?.unit === 'day')) return null;
  const made = steps(duration, direction, 'reference');
  if (origin.hour !== undefined && !hasDate(origin)) return fromClock(duration, direction, origin);
  return made === null || made.shift?.vague === true || origin.ref !== undefined && origin.ref !== 'PRESENT_REF' ? null : asMoment(origin.ref === 'PRESENT_REF' ? made : { ...made, origin });
}

/** “Twenty minutes after six”: a clock time some hours and minutes from another. */
function fromClock({ parts }: Duration, direction: -1 | 1, { hour = 0, minute = 0, ...rest }: Moment): Made | null {
  let total = hour * 60 + minute;
  for (const { unit: of, amount } of parts) {
    if (amount === null || of !== 'hour' && of !== 'minute') return null;
    total += direction * amount * (of === 'hour' ? 60 : 1);
  }
  const day = ((Math.round(total) % 1440) + 1440) % 1440;
  return asMoment({ ...rest, hour: Math.floor(day / 60), minute: day % 60 });
}

/** Wins over the same words as a stretch of time (“ba ngày trước”). */
function ranked(result: Made | null): Made | null {
  return result === null ? null : { ...result, rank: 1 };
}

/** The same under the name of another rule. */
function renamed(result: Made | null, name: string): Made | null {
  return result === null ? null : { ...result, rule: name };
}

/** The same with the mark of a length that its noun alone tells (“قبل شهر”). */
function named(result: Made | null, text: string): Made | null {
  return result === null || text === '' ? result : { ...result, text };
}

const either = 'this|last|next|coming|prev|foll';

/** “The year-earlier period”. */
const yearBefore: Moment = { shift: { unit: 'year', amount: -1, base: 'context', counted: true } };

/** Expressions that count from the reference time or from the date before. */
export const relativeRules: readonly Rule[] = [
  rule('relative.unit', `the? ${either} fiscal? unit`, (c, flags) => bare(c, flags, ofUnit(c, 1, 3))),
  rule('relative.unit-articled', `${either} the unit`, (c) => ofUnit(c, 0, 2)),
  rule('relative.word-unit', 'rel unit', (c) => {
    const [of, amount] = c[0]!.text.split('.');
    return of === unit(c, 1) ? asMoment({ shift: { unit: of, amount: Number(amount), base: 'reference' } }) : null;
  }),
  rule('relative.unit-after', `the? unit fiscal? ${either}`, (c, flags) => bare(c, flags, (c[2] === null ? ofUnit(c, 3, 1) : ofUnit(c, 3, 1))), (flags) => flags.modifierAfter),
  rule('relative.fiscal-unit', `${either} unit fiscal`, (c) => ofUnit(c, 0, 1)),
  rule('relative.name', `the? ${either} MOMENT`, (c, flags) => bare(c, flags, ((['month', 'season', 'day', 'quarter', 'half'].includes(grainOf(momentAt(c, 2))) || c[2]!.rule === 'clock.weekday-part') && (c[2]!.alone !== 'never' || (c[2]!.rule === 'relative.month-word' || c[2]!.rule === 'relative.weekday-word') && category(c, 1) !== 'this') ? ofName(c, 1, momentAt(c, 2), flags) : null))),
  rule('relative.name-after', `the? MOMENT ${either}`, (c, flags) => bare(c, flags, (['month', 'season', 'day', 'quarter', 'half'].includes(grainOf(momentAt(c, 1))) ? ofName(c, 2, momentAt(c, 1), flags) : null)), (flags) => flags.modifierAfter),
  rule('relative.season', `the? ${either} season`, (c, flags) => bare(c, flags, asMoment({ season: season(c, 2), which: step[category(c, 1)] ?? 0 }))),
  rule('relative.season-articled', `${either} the season`, (c) => asMoment({ season: season(c, 2), which: step[category(c, 0)] ?? 0 })),
  rule('relative.season-after', `the? season ${either}`, (c, flags) => bare(c, flags, asMoment({ season: season(c, 1), which: step[category(c, 2)] ?? 0 })), (flags) => flags.modifierAfter),
  rule('relative.part', 'this part', (c) => asMoment({ shift: { unit: 'day', amount: 0, base: 'reference' }, part: part(c, 1) })),
  rule('relative.part-after', 'the? part this', (c, flags) => bare(c, flags, asMoment({ shift: { unit: 'day', amount: 0, base: 'reference' }, part: part(c, 1) })), (flags) => flags.modifierAfter),
  rule('relative.part-last', 'the? last part', (c, flags) => bare(c, flags, asMoment({ shift: { unit: 'day', amount: -1, base: 'reference' }, part: part(c, 2) }))),
  rule('relative.part-last-after', 'the? part last', (c, flags) => bare(c, flags, asMoment({ shift: { unit: 'day', amount: -1, base: 'reference' }, part: part(c, 1) })), (flags) => flags.modifierAfter),
  rule('relative.part-that', 'same|that part', (c) => asMoment({ same: 'day', part: part(c, 1) })),
  rule('relative.same', 'the|that? same unit', (c, flags) => bare(c, flags, same(unit(c, 2)))),
  rule('relative.that', 'the? that the? unit', (c, flags) => bare(c, flags, same(unit(c, 3)))),
  rule('relative.that-after', 'the? unit that', (c, flags) => bare(c, flags, same(unit(c, 1))), (flags) => flags.modifierAfter),
  rule('relative.same-after', 'the? unit same', (c, flags) => bare(c, flags, same(unit(c, 1))), (flags) => flags.modifierAfter),
  rule('relative.year-earlier', 'a? unit earlier', (c) => (c[0] === null ? null : away({ parts: [{ unit: unit(c, 1), amount: 1 }] }, -1, 'context'))),
  rule('relative.periods', `the? ${either} DUR`, (c, flags) => (category(c, 1) === 'this' && !flags.modifierAfter && (durationAt(c, 2).parts[0]?.amount ?? 0) > 1 ? null : bare(c, flags, periods(durationAt(c, 2))))),
  rule('relative.periods-after', `the? DUR ${either}`, (c, flags) => (category(c, 2) === 'this' || c[1]!.rule === 'duration.amount-of' && durationAt(c, 1).parts[0]?.unit === 'month' ? null : bare(c, flags, periods(durationAt(c, 1)))), (flags) => flags.modifierAfter),
  rule('relative.periods-between', `the? CARD ${either} unit`, (c, flags) => bare(c, flags, (num(c, 1) > 999 || num(c, 1) < 2 || unit(c, 3) === 'night' || !Number.isInteger(num(c, 1)) || category(c, 2) === 'this' ? null : periods({ parts: [{ unit: unit(c, 3), amount: num(c, 1) }] })))),
  rule('relative.periods-counted-after', 'the? plural|unit CARD last|next|coming', (c, flags) => (num(c, 2) < 2 || num(c, 2) > 999 || !Number.isInteger(num(c, 2)) || c[2]!.number!.digits > 2 ? null : bare(c, flags, periods({ parts: [{ unit: unit(c, 1), amount: num(c, 2) }] }, -1))), (flags) => flags.modifierAfter),
  rule('relative.recent', 'the? recent unit', (c, flags) => bare(c, flags, asDuration({ parts: [{ unit: unit(c, 2), amount: null }] }, { rank: 1 }))),
  rule('relative.recent-after', 'the? unit recent', (c, flags) => bare(c, flags, asDuration({ parts: [{ unit: unit(c, 1), amount: null }] })), (flags) => flags.modifierAfter),
  rule('relative.periods-plural', 'the? last|next|coming plural', (c, flags) => bare(c, flags, asDuration({ parts: [{ unit: unit(c, 2), amount: null }] }, { rank: 2 }))),
  rule('relative.periods-plural-after', 'the? plural last|next|coming', (c, flags) => bare(c, flags, asDuration({ parts: [{ unit: unit(c, 1), amount: null }] }, { rank: 2 })), (flags) => flags.modifierAfter),
  rule('relative.these-days', 'this plural', (c) => (c[1]!.text === 'day' ? asMoment({ ref: 'PRESENT_REF' }, { rank: 2 }) : null)),
  rule('relative.periods-few', `the? ${either} few unit`, (c, flags) => bare(c, flags, asDuration({ parts: [{ unit: unit(c, 3), amount: null }] }))),
  rule('relative.in', 'in DUR', (c) => (c[1]!.rule.startsWith('relative.') || c[1]!.rule === 'duration.article' || c[1]!.rule.startsWith('period.') || c[1]!.rule === 'duration.first' ? null : away(durationAt(c, 1), 1, 'reference'))),
  rule('relative.in-maybe', 'inmaybe DUR', (c) => (c[1]!.rule === 'duration.amount' || c[1]!.rule === 'duration.one' || c[1]!.rule === 'duration.one-second' ? away(durationAt(c, 1), 1, 'reference') : null)),
  rule('relative.in-after', 'DUR inafter', (c) => (c[0]!.rule.startsWith('relative.') ? null : renamed(away(durationAt(c, 0), 1, 'reference'), c[1]!.alone === 'never' ? 'relative.in-after-maybe' : 'relative.in-after'))),
  rule('relative.ago', 'DUR ago', (c) => (c[0]!.rule.startsWith('relative.') ? null : ranked(away(durationAt(c, 0), -1, 'reference')))),
  rule('relative.ago-around', 'agoopen DUR ago', (c) => ranked(away(durationAt(c, 1), -1, 'reference'))),
  rule('relative.ago-unit', 'unit ago', (c) => (['year', 'month', 'week', 'century', 'decade'].includes(c[0]!.text) ? away({ parts: [{ unit: unit(c, 0), amount: 1 }] }, -1, 'reference') : null)),
  rule('relative.ago-first', 'agofirst DUR', (c) => named(away(durationAt(c, 1), -1, 'reference'), c[1]!.text)),
  rule('relative.ago-first-unit', 'agofirst unit', (c) => (['second', 'weekend', 'season', 'quarter', 'half', 'fortnight', 'workday'].includes(c[1]!.text) ? null : asMoment({ ref: 'PAST_REF' }))),
  rule('relative.from-now', 'DUR fromnow', (c) => away(durationAt(c, 0), 1, 'reference')),
  rule('relative.from-now-first', 'fromnow DUR', (c) => away(durationAt(c, 1), 1, 'reference')),
  rule('relative.later', 'DUR later', (c) => ranked(away(durationAt(c, 0), 1, 'context'))),
  rule('relative.later-first', 'laterfirst DUR', (c) => named(away(durationAt(c, 1), 1, 'context'), c[1]!.text)),
  rule('relative.later-from-now', 'laterfirst DUR fromnow', (c) => away(durationAt(c, 1), 1, 'reference')),
  rule('relative.earlier', 'DUR earlier', (c) => away(durationAt(c, 0), -1, 'context')),
  rule('relative.earlier-first', 'earlierfirst DUR', (c) => away(durationAt(c, 1), -1, 'context')),
  rule('relative.before-date', 'DUR before|earlier the? MOMENT', (c) => from(durationAt(c, 0), -1, momentAt(c, 3))),
  rule('relative.after-date', 'DUR after|later the? MOMENT', (c) => from(durationAt(c, 0), 1, momentAt(c, 3))),
  rule('relative.from-date', 'DUR from MOMENT', (c) => (momentAt(c, 2).hour !== undefined || c[0]!.rule.startsWith('relative.') || c[0]!.rule.startsWith('duration.first') || c[0]!.rule === 'duration.article' || momentAt(c, 2).ref === undefined && grainOf(momentAt(c, 2)) === 'year' && durationAt(c, 0).parts[0]?.unit === 'day' ? null : named(from(durationAt(c, 0), 1, momentAt(c, 2)), c[0]!.rule === 'duration.one' ? 'rate' : ''))),
  rule('relative.date-before', 'MOMENT DUR before|earlier|ago', (c, flags) => (c[2]!.rule === 'ago' && (c[0]!.rule === 'date.year' || (flags.yearFirst && durationAt(c, 1).parts[0]?.unit === 'year')) ? null : from(durationAt(c, 1), -1, momentAt(c, 0)))),
  rule('relative.date-from-before', 'MOMENT to|from DUR ago|before', (c) => from(durationAt(c, 2), -1, momentAt(c, 0)), (flags) => flags.headFinal),
  rule('relative.date-from-after', 'MOMENT to|from DUR later|after', (c) => from(durationAt(c, 2), 1, momentAt(c, 0)), (flags) => flags.headFinal),
  rule('relative.date-after', 'MOMENT DUR after|later', (c) => from(durationAt(c, 1), 1, momentAt(c, 0))),
  rule('relative.weekday-then-week', 'COARSE comma WEEKDAY', (c) => (grainOf(momentAt(c, 0)) === 'week' && momentAt(c, 0).shift !== undefined && momentAt(c, 0).mod === undefined ? asMoment({ ...momentAt(c, 0), weekday: momentAt(c, 2).weekday! }) : null)),
  rule('relative.weekday-of-week', 'WEEKDAY of? the? COARSE', (c) => (grainOf(momentAt(c, 3)) === 'week' && momentAt(c, 3).shift !== undefined ? asMoment({ ...momentAt(c, 3), weekday: momentAt(c, 0).weekday! }) : null)),
  rule('relative.day-of-month', 'MONTHLY DAY', (c) => (momentAt(c, 0).shift?.unit === 'month' && momentAt(c, 0).mod === undefined && (c[1]!.text === 'ordinal' || c[1]!.end > c[1]!.stop) && c[1]!.number!.digits > 0 ? asMoment({ ...momentAt(c, 0), day: num(c, 1) }, { rank: 1 }) : null)),
  rule('relative.day-the-month', 'theday DAY of? this|last|next|coming unit', (c) => (c[4]!.text === 'month' && c[1]!.number!.digits > 0 && c[1]!.text !== 'the' ? asMoment({ ...shifted(category(c, 3), 'month'), day: num(c, 1) }) : null)),
  rule('relative.context-unit', 'ctx dash? unit', (c) => {
    const [, amount] = c[0]!.text.split('.');
    return c[0]!.text.startsWith('year') && ['quarter', 'month', 'week', 'half'].includes(c[2]!.text) ? asMoment({ shift: { unit: 'year', amount: Number(amount), base: 'context' }, keeps: c[2]!.text as NonNullable<Moment['keeps']> }) : null; // one of the four that are listed
  }),
  rule('relative.year-before', 'the? yearbefore', (c, flags) => bare(c, flags, asMoment(yearBefore))),
  rule('relative.year-before', 'the? yearbefore periodnoun', (c, flags) => bare(c, flags, asMoment(yearBefore))),
  rule('relative.year-before-unit', 'the? yearbefore dash? unit', (c, flags) => {
    const keeps = (['quarter', 'month', 'week', 'half'] as const).find((each) => each === c[3]!.text);
    return keeps === undefined ? null : bare(c, flags, asMoment({ shift: { unit: 'year', amount: -1, base: 'context' }, keeps }));
  }),
  rule('relative.same-period', 'the? same|comparable periodnoun of? the? YEARLY', (c, flags) => (momentAt(c, 5).mod === undefined ? bare(c, flags, asMoment({ ...momentAt(c, 5), samePeriod: true }, { rank: 1 })) : null)),
  rule('relative.same-period-after', 'YEARLY of? the? same|comparable? periodnoun', (c, flags) => (momentAt(c, 0).mod === undefined && (c[3] !== null || flags.headFinal) ? asMoment({ ...momentAt(c, 0), samePeriod: true }, { rank: 1 }) : null)),
  rule('relative.same-unit-after', 'YEARLY of? same|comparable unit', (c, flags) => (momentAt(c, 0).mod === undefined && !flags.modifierAfter && ['month', 'quarter', 'half'].includes(c[3]!.text) ? asMoment({ ...momentAt(c, 0), samePeriod: true }, { rank: 1 }) : null)),
  rule('relative.period-same', 'the? periodnoun same|comparable of? the? YEARLY', (c, flags) => (momentAt(c, 5).mod === undefined ? bare(c, flags, asMoment({ ...momentAt(c, 5), samePeriod: true }, { rank: 1 })) : null), (flags) => flags.modifierAfter),
  rule('relative.year-period', 'the YEAR periodnoun|unit', (c, flags) => (c[2]!.rule === 'periodnoun' || c[2]!.text === 'quarter' || c[2]!.text === 'half' ? bare(c, flags, asMoment({ year: num(c, 1), samePeriod: true })) : null), (flags) => !flags.modifierAfter),
  rule('relative.the-unit', 'the unit', (c, flags) => (c[1]!.text === 'quarter' ? bare(c, flags, asMoment({ same: 'quarter' })) : null)),
  rule('relative.weekend', 'the unit', (c) => (c[1]!.text === 'weekend' ? asMoment({ weekend: true }) : null)),
  rule('relative.day-word', 'rel', (c) => {
    const [of, amount] = c[0]!.text.split('.');
    return asMoment({ shift: { unit: (of ?? 'day') as TimeUnit, amount: Number(amount), base: 'reference' } }, { alone: c[0]!.alone, rank: 2 }); // units are the only first parts of `rel`
  }),
  rule('relative.by-tense', 'bytense', (c) => {
    const [of, amount] = c[0]!.text.split('.');
    return asMoment({ shift: { unit: (of ?? 'day') as TimeUnit, amount: -Number(amount), base: 'reference' }, byTense: true }, { alone: c[0]!.alone, rank: 2 }); // likewise of `bytense`
  }),
  rule('relative.context-word', 'ctx', (c) => {
    const [of, amount] = c[0]!.text.split('.');
    return asMoment({ shift: { unit: (of ?? 'day') as TimeUnit, amount: Number(amount), base: 'context' } }, { alone: c[0]!.alone, rank: 2 }); // likewise of `ctx`
  }),
  // “Против 3,9 млрд годом ранее”: the amount counts no years.
  rule('relative.amount-context-word', 'CARD ctx', (c) => {
    const [of, amount] = c[1]!.text.split('.');
    return num(c, 0) < scaled ? null : asMoment({ shift: { unit: (of ?? 'day') as TimeUnit, amount: Number(amount), base: 'context' } }, { alone: c[1]!.alone, rank: 2, skip: 1 }); // likewise of `ctx`
  }),
  // “The week before last”
  rule('relative.before-last', 'the? unit before last', (c, flags) => bare(c, flags, beforeLast(unit(c, 1)))),
  rule('relative.weekday-before-last', 'the? weekday before last', (c, flags) => bare(c, flags, asMoment({ weekday: int(c, 1), which: -1, weeks: -1 }, { rank: 3 }))),
  rule('relative.beside-date', 'ctx of? the? DATE', (c) => {
    const [of, amount] = c[0]!.text.split('.');
    return of === 'day' && grainOf(momentAt(c, 3)) === 'day' && c[3]!.rule !== 'date.day-alone' && (c[1] !== null || c[2] !== null || momentAt(c, 3).which !== undefined) ? asMoment({ origin: momentAt(c, 3), shift: { unit: 'day', amount: Number(amount), base: 'reference', counted: true } }) : null;
  }),
  rule('relative.part-word', 'relpart', (c) => {
    const [amount, name] = c[0]!.text.split('.');
    return asMoment({ shift: { unit: 'day', amount: Number(amount), base: 'reference' }, part: (name ?? 'NI') as NonNullable<Moment['part']> }, { alone: c[0]!.alone, rank: 2 }); // and of parts
  }),
  rule('relative.ref', 'ref', (c) => asMoment({ ref: `${c[0]!.text as 'PAST' | 'PRESENT' | 'FUTURE'}_REF` }, { alone: c[0]!.alone, rank: 1 })), // the three values of `ref`
  rule('relative.ref-the', 'the ref', (c) => (c[1]!.text === 'PRESENT' || c[1]!.alone !== 'never' ? null : asMoment({ ref: `${c[1]!.text as 'PAST' | 'FUTURE'}_REF` }))), // likewise
  // “Hasta el momento”, “desde entonces”
  rule('relative.ref-behind', 'deadline|since|from ref', (c) => (c[1]!.alone === 'never' ? asMoment({ ref: `${c[1]!.text as 'PAST' | 'PRESENT' | 'FUTURE'}_REF` }, { skip: 1 }) : null)), // and here
  rule('relative.ref-present', 'the ref', (c) => (c[1]!.text === 'PRESENT' && c[1]!.alone === 'never' ? asMoment({ ref: 'PRESENT_REF' }, { skip: 1 }) : null)),
  rule('relative.coming-weekday-part', 'comingday part', (c) => asMoment({ weekday: int(c, 0), which: 1, coming: true, part: part(c, 1) }, { rank: 1 })),
  rule('relative.coming-weekday', 'comingday', (c) => asMoment({ weekday: int(c, 0), which: 1, coming: true })),
  rule('relative.weekday-word', 'weekday', (c) => asMoment({ weekday: int(c, 0) }, { alone: c[0]!.alone })),
  rule('relative.weekday-in', 'inday weekday', (c) => (c[1]!.alone === 'never' ? asMoment({ weekday: int(c, 1) }, { skip: 1 }) : null)),
  rule('relative.month-in', 'inday month', (c) => (c[1]!.alone === 'never' ? asMoment({ month: int(c, 1) }, { skip: 1 }) : null)),
  rule('relative.month-word', 'month', (c) => asMoment({ month: int(c, 0) }, { alone: c[0]!.alone })),
  rule('relative.holiday-word', 'holiday', (c) => asMoment({ holiday: c[0]!.text }, { alone: c[0]!.alone })),
  rule('relative.article', 'the MOMENT', (c) => (articled(momentAt(c, 1)) && !(c[1]!.rule === 'relative.day-word' && momentAt(c, 1).shift?.unit === 'day') ? asMoment(momentAt(c, 1), { alone: c[1]!.alone, rule: c[1]!.rule, rank: c[1]!.rank }) : null), (flags) => flags.articles === 'always'),
  rule('relative.article-period', 'the MOMENT', (c, flags) => bare(c, flags, ['quarter', 'half', 'decade', 'century', 'season'].includes(grainOf(momentAt(c, 1))) && c[1]!.alone !== 'never' || momentAt(c, 1).mod !== undefined ? asMoment(momentAt(c, 1), { alone: c[1]!.alone, rule: c[1]!.rule, rank: c[1]!.rank }) : null)),
];

function articled(value: Moment): boolean {
  return value.ref === undefined;
}

function periods(duration: Duration, rank = 0): Made | null {
  return duration.parts.length === 1 ? asDuration(duration, { rank }) : null;
}
