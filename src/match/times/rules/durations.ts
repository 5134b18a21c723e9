import type { DayPart, TimeMod, TimeUnit } from '../../../model/index.js';
import { made, type Node } from '../node.js';
import type { Made, Rule } from '../pattern.js';
import type { Duration, Moment } from '../moment.js';
import { asDuration, asMoment, asSet, bare, durationAt, inPart, int, momentAt, num, rule, setAt, unit, withMod } from './grammar.js';
import { durationValue, pad } from '../print.js';

const one = (of: ReturnType<typeof unit>, amount: number | null): Duration => ({ parts: [{ unit: of, amount }] });
const sizes: Readonly<Record<string, number>> = { millennium: 12, century: 11, decade: 10, year: 9, half: 8, quarter: 7, month: 6, fortnight: 5, week: 4, weekend: 3, day: 3, hour: 2, minute: 1, second: 0 };

function joined(a: Duration, b: Duration): Duration | null {
  const last = a.parts.at(-1);
  const first = b.parts[0];
  if (last === undefined || first === undefined || last.amount === null || first.amount === null || a.mod !== undefined && b.mod !== undefined) return null;
  if ((sizes[last.unit] ?? 0) <= (sizes[first.unit] ?? 0)) return null;
  const mod = a.mod ?? b.mod;
  return { parts: [...a.parts, ...b.parts], ...(mod === undefined ? {} : { mod }) };
}

function plus(duration: Duration, extra: number): Duration | null {
  const [part, ...rest] = duration.parts;
  return part === undefined || part.amount === null || rest.length > 0 ? null : { ...duration, parts: [{ unit: part.unit, amount: part.amount + extra }] };
}

/** “About a quarter of the voters” tells a part, and no length of time. */
function isPortion({ rule: name, duration }: Node): boolean {
  return name === 'duration.one' && ['quarter', 'half', 'second'].includes(duration?.parts[0]?.unit ?? '');
}

const mods: readonly (readonly [word: string, mod: TimeMod])[] = [['approx', 'APPROX'], ['more', 'MORE_THAN'], ['less', 'LESS_THAN'], ['atleast', 'EQUAL_OR_MORE'], ['atmost', 'EQUAL_OR_LESS']];

/** “Contro i 3,9 dell'anno prima”: a decimal stands right before the years that it counts. */
function isDecimal({ number }: Node): boolean {
  return number !== null && number.digits > 0 && number.value > 1 && number.value < 1e6 && !Number.isInteger(number.value);
}

/** Lengths of time. */
export const durationRules: readonly Rule[] = [
  rule('duration.amount', 'NUM dash? unit', (c) => ((num(c, 0) < 1 && c[0]!.number!.digits === 0 && !['year', 'hour', 'century', 'day'].includes(c[2]!.text)) || (num(c, 0) > 1e6 && c[2]!.text !== 'year') || (num(c, 0) > 100 && !Number.isInteger(num(c, 0))) || c[0]!.number!.ordinal || c[0]!.number!.roman === true || (c[0]!.end > c[0]!.stop && c[1] === null) || (c[0]!.number!.digits === 4 && num(c, 0) >= 1900 && num(c, 0) < 2100 && c[2]!.text !== 'day') || (c[0]!.number!.digits === 4 && c[2]!.text === 'year' && num(c, 0) < 1900 && num(c, 0) % 100 !== 0) ? null : asDuration(one(unit(c, 2), num(c, 0)), { alone: c[1] !== null || !Number.isInteger(num(c, 0)) ? 'always' : c[2]!.alone, ...(c[1] !== null ? { rule: 'duration.attributive' } : c[2]!.text === 'second' && num(c, 0) === 1 && c[0]!.number!.digits === 0 ? { rule: 'duration.one-second' } : {}) }))),
  rule('duration.amount-more', 'CARD more|less|other unit', (c) => asDuration(one(unit(c, 2), num(c, 0)))),
  // “20 de ani”, “milioni di anni”: no other preposition stands there (“300 im Monat”)
  rule('duration.amount-of', 'CARD partitive unit', (c) => (isDecimal(c[0]!) || num(c, 0) >= 1900 && num(c, 0) < 2100 ? null : asDuration(one(unit(c, 2), num(c, 0)))), (flags) => !flags.headFinal),
  rule('duration.one', 'a unit', (c) => asDuration(one(unit(c, 1), 1), { alone: c[1]!.text === 'second' || c[1]!.text === 'day' || c[1]!.text === 'half' || c[1]!.text === 'season' || c[1]!.text === 'quarter' ? 'never' : 'always', rank: -1 })),
  // “A year or two”
  rule('duration.or-two', 'DUR or CARD', (c) => (c[0]!.rule === 'duration.one' && num(c, 2) >= 2 && num(c, 2) <= 3 ? asDuration(one(durationAt(c, 0).parts[0]!.unit, null)) : null)),
  // “Bir iki gün”, “beş altı ay”
  rule('duration.adjacent', 'CARD CARD unit', (c) => (c[0]!.number!.digits === 0 && c[1]!.number!.digits === 0 && num(c, 1) === num(c, 0) + 1 && num(c, 1) < 10 ? asDuration(one(unit(c, 2), null)) : null)),
  rule('duration.few', 'few of? unit', (c) => asDuration(one(unit(c, 2), null), { rank: 1 })),
  rule('duration.few-after', 'unit few', (c) => asDuration(one(unit(c, 0), null), { rank: 1 }), (flags) => flags.modifierAfter),
  rule('duration.a-few', 'a few of? unit', (c) => asDuration(one(unit(c, 3), null))),
  rule('duration.couple', 'a? couple of? unit', (c) => asDuration(one(unit(c, 3), 2))),
  rule('duration.half', 'half a? dash? unit', (c) => asDuration(one(unit(c, 3), 0.5), { rank: 1, alone: c[3]!.text === 'year' || c[3]!.text === 'hour' || c[3]!.text === 'century' || c[1] !== null ? 'always' : 'never' })),
  rule('duration.half-a', 'a half unit', (c) => asDuration(one(unit(c, 2), 0.5))),
  rule('duration.and-half', 'NUM|a unit and a? half', (c) => asDuration(one(unit(c, 1), (c[0]!.number?.value ?? 1) + 0.5))),
  rule('duration.and-half-joined', 'NUM|a unit andhalf', (c) => asDuration(one(unit(c, 1), (c[0]!.number?.value ?? 1) + 0.5))),
  rule('duration.half-unit', 'NUM and? a? half unit', (c) => asDuration(one(unit(c, 4), num(c, 0) + 0.5))),
  rule('duration.half-joined', 'NUM|a andhalf unit', (c) => asDuration(one(unit(c, 2), (c[0]!.number?.value ?? 1) + 0.5))),
  rule('duration.unit-half', 'NUM unit half', (c) => asDuration(one(unit(c, 1), num(c, 0) + 0.5)), (flags) => flags.headFinal),
  rule('duration.bare-and-half', 'unit andhalf', (c) => asDuration(one(unit(c, 0), 1.5), { rank: -1 }), (flags) => flags.modifierAfter),
  rule('duration.half-word', 'andhalf unit', (c) => asDuration(one(unit(c, 1), 1.5))),
  rule('duration.whole', 'the? whole the? unit', (c, flags) => bare(c, flags, asDuration(one(unit(c, 3), 1)))),
  rule('duration.whole-after', 'the? unit whole', (c, flags) => asDuration(one(unit(c, 1), 1), { alone: flags.modifierAfter && c[0] === null ? 'always' : 'never' })),
  rule('duration.two', 'two', (c) => asDuration(one(unit(c, 0), 2))),
  // “سنتين ونصف”
  rule('duration.two-half', 'two andhalf', (c) => asDuration(one(unit(c, 0), 2.5), { rank: 1 })),
  rule('duration.length', 'length', (c) => {
    const [of, ...amount] = c[0]!.text.split('.');
    return asDuration(one((of ?? 'day') as TimeUnit, Number(amount.join('.'))), { alone: c[0]!.alone, rank: 2, text: amount[0] === '1' && amount.length === 1 ? 'one' : '' }); // units are the only first parts of \`length\`
  }),
  rule('duration.a-length', 'a length', (c) => {
    const [of, ...amount] = c[1]!.text.split('.');
    return asDuration(one((of ?? 'day') as TimeUnit, Number(amount.join('.'))), { alone: c[1]!.alone, rank: 1 }); // likewise
  }),
  rule('duration.attributive', 'attributive', (c) => {
    const [of, ...amount] = c[0]!.text.split('.');
    return asDuration(one((of ?? 'day') as TimeUnit, Number(amount.join('.')))); // and of `attributive`
  }),
  rule('duration.many', 'many', (c) => asDuration(one(unit(c, 0), null), { alone: c[0]!.alone })),
  rule('duration.during', 'during unit', (c) => (['second', 'weekend', 'season', 'quarter', 'half', 'fortnight', 'workday'].includes(c[1]!.text) ? null : asDuration(one(unit(c, 1), null), { skip: 1 }))),
  rule('duration.age-first', 'agefirst DUR', (c) => (durationAt(c, 1).parts[0]?.unit === 'year' && (durationAt(c, 1).parts[0]?.amount ?? 0) > 1 ? { category: made.not } : null)),
  // “Anna Rossi, 34 anni, …”
  rule('duration.age-apposed', 'comma CARD unit comma', (c) => (c[2]!.text === 'year' && c[1]!.number!.digits === 2 ? { category: made.not, last: c[2]! } : null)),
  rule('duration.article-few', 'the DUR', (c, flags) => (c[1]!.rule === 'duration.few' ? bare(c, flags, asDuration(durationAt(c, 1), { rank: 1 })) : null)),
  rule('duration.bare-hour', 'unit and? CARD unit', (c) => (c[0]!.text === 'hour' && c[3]!.text === 'minute' ? asDuration({ parts: [{ unit: 'hour', amount: 1 }, { unit: 'minute', amount: num(c, 2) }] }) : null)),
  rule('duration.joined', 'DUR and|comma? DUR', (c) => {
    // “ein halbes Jahr, ein Vierteljahr” tells two lengths.
    const both = c[0]!.rule.startsWith('relative.') || c[1]?.rule === 'comma' && [...durationAt(c, 0).parts, ...durationAt(c, 2).parts].some((piece) => !Number.isInteger(piece.amount)) ? null : joined(durationAt(c, 0), durationAt(c, 2));
    return both === null ? null : asDuration(both, { alone: c[0]!.alone === 'never' || c[2]!.alone === 'never' ? 'never' : 'always' });
  }),
  rule('duration.joined-and', 'DUR comma and DUR', (c) => {
    const both = joined(durationAt(c, 0), durationAt(c, 3));
    return both === null ? null : asDuration(both);
  }),
  rule('duration.quarter-more', 'DUR and? a? quarterhour', (c) => {
    const more = ['hour', 'year'].includes(durationAt(c, 0).parts[0]?.unit ?? '') ? plus(durationAt(c, 0), 0.25) : null;
    return more === null || c[1] === null ? null : asDuration(more);
  }),
  rule('duration.article', 'the DUR', (c, flags) => (c[1]!.alone === 'never' || flags.articles === 'never' || c[1]!.rule === 'duration.attributive' ? null : asDuration(durationAt(c, 1), c[1]!.rule.startsWith('relative.') ? { rule: c[1]!.rule } : {}))),
  rule('duration.approx-after', 'DUR approxafter', (c) => asDuration(withMod(durationAt(c, 0), 'APPROX'))),
  rule('duration.more-after', 'DUR moreafter', (c) => asDuration(withMod(durationAt(c, 0), 'EQUAL_OR_MORE'))),
  rule('duration.age', 'DUR dash? age', () => ({ category: made.not })),
  rule('duration.less-after', 'DUR lessafter', (c) => asDuration(withMod(durationAt(c, 0), 'EQUAL_OR_LESS'))),
  rule('duration.first', 'the? ORD|ord|firsts|lasts CARD unit', (c, flags) => (c[1]!.text === '' && c[1]!.number === null || num(c, 1) === 1 || int(c, 1) === 1 || int(c, 1) === -1 ? bare(c, flags, asDuration(one(unit(c, 3), num(c, 2)))) : null)),
  rule('duration.first-between', 'the? CARD firsts|lasts unit', (c, flags) => (num(c, 1) >= 2 && num(c, 1) <= 999 && Number.isInteger(num(c, 1)) ? bare(c, flags, asDuration(one(unit(c, 3), num(c, 1)), { rule: 'duration.first' })) : null)),
  rule('duration.first-after', 'CARD unit start of? unit', (c) => (num(c, 0) >= 2 && num(c, 0) <= 11 && c[1]!.text === 'month' && c[4]!.text === 'year' ? asDuration(one('month', num(c, 0)), { rule: 'duration.first', rank: 1 }) : null), (flags) => flags.modifierAfter),
  // “الأشهر التسعة الأولى”
  rule('duration.first-last', 'unit|plural CARD ord', (c) => (int(c, 2) === 1 && num(c, 1) >= 2 && num(c, 1) <= 999 && Number.isInteger(num(c, 1)) ? asDuration(one(unit(c, 0), num(c, 1)), { rule: 'duration.first', rank: 1 }) : null), (flags) => flags.modifierAfter),
  ...mods.flatMap(([word, mod]) => [
    rule(`duration.${word}`, `${word} of? DUR`, (c) => (c[2]!.rule.startsWith('relative.') || durationAt(c, 2).parts[0]?.amount === null || isPortion(c[2]!) ? null : asDuration(withMod(durationAt(c, 2), mod)))),
  ]),
];

/** A recurrence by day, at a time of the day: “every Monday at nine” is `XXXX-WXX-1T09:00`. */
function atClock(value: string, given: Moment): string {
  // “매일 오후 3시”: the part of the day tells which half of the clock is meant.
  const told = /T(MO|MI|AF|EV|NI)$/.exec(value)?.[1] as DayPart | undefined; // one of the five that are listed
  const time = told === undefined ? given : (inPart(given, told) ?? given);
  const clock = `T${pad(time.hour === 24 ? 0 : (time.hour ?? 0))}:${pad(time.minute ?? 0)}`;
  if (/^XXXX-WXX-\d(?:T..)?$/.test(value)) return value.slice(0, 10) + clock;
  return value === 'P1D' || value.startsWith('XXXX-XX-XXT') ? clock : value;
}

/** Units whose recurrence is written by their place in the day or week. */
const everyUnit: Readonly<Partial<Record<TimeUnit, string>>> = { night: 'XXXX-XX-XXTNI', weekend: 'XXXX-WXX-WE' };

/** How often something is in a length of one unit (`week.1`); null for other lengths. */
function timesIn(length: string, count: number): Made | null {
  const [of, amount] = length.split('.') as [TimeUnit, string]; // values of `length` in the lexicon
  return amount === '1' ? asSet(durationValue(one(of, 1)), null, `${count}X`) : null;
}

/** Recurrences. */
export const setRules: readonly Rule[] = [
  rule('set.word', 'set', (c) => ({ ...asSet(c[0]!.text), alone: c[0]!.alone, rank: c[0]!.end - c[0]!.start > 1 ? 1 : 0 })),
  rule('set.weekday', 'setday', (c) => ({ ...asSet(`XXXX-WXX-${c[0]!.text}`), rank: 1, alone: c[0]!.alone })),
  // “Aperto di domenica”
  rule('set.weekday', 'habit setday', (c) => ({ ...asSet(`XXXX-WXX-${c[1]!.text}`), rank: 1, skip: 1 })),
  rule('set.every-unit', 'every a? unit', (c) => asSet(everyUnit[unit(c, 2)] ?? durationValue(one(unit(c, 2), 1)), 'EVERY')),
  rule('set.every-amount', 'every DUR', (c) => (durationAt(c, 1).parts.some((p) => p.amount === null) ? null : asSet(durationValue(durationAt(c, 1)), 'EVERY'))),
  rule('set.every-nth', 'every ORD unit', (c) => asSet(durationValue(one(unit(c, 2), num(c, 1))), 'EVERY')),
  rule('set.every-other', 'every? other unit', (c) => (c[0] === null ? null : asSet(durationValue(one(unit(c, 2), 2)), 'EVERY'))),
  rule('set.every-other-weekday', 'every other|ORD|ord weekday', (c) => (c[1]!.rule === 'other' || (c[1]!.number?.value ?? int(c, 1)) === 2 ? asSet(`XXXX-WXX-${c[2]!.text}`, 'EVERY OTHER') : null)),
  rule('set.weekday-other', 'a? weekday otherafter', (c) => asSet(`XXXX-WXX-${c[1]!.text}`, 'EVERY OTHER')),
  rule('set.unit-other', 'a? unit otherafter', (c) => asSet(durationValue(one(unit(c, 1), 2)), 'EVERY')),
  rule('set.every-date', 'every the? MOMENT', (c) => {
    const m = momentAt(c, 2);
    if (m.shift !== undefined || m.year !== undefined) return null;
    // “Fiecare luni” are Mondays, and no months.
    if (m.weekday !== undefined && m.day === undefined) return { ...asSet(m.hour === undefined ? `XXXX-WXX-${m.weekday}${m.part === undefined ? '' : `T${m.part}`}` : atClock(`XXXX-WXX-${m.weekday}`, m), 'EVERY'), rank: 1 };
    if (m.month !== undefined) return asSet(`XXXX-${String(m.month).padStart(2, '0')}${m.day === undefined ? '' : `-${String(m.day).padStart(2, '0')}`}`, 'EVERY');
    return null;
  }),
  rule('set.every-season', 'every season', (c) => asSet(`XXXX-${c[1]!.text}`, 'EVERY')),
  rule('set.every-part', 'every part', (c) => asSet(`XXXX-XX-XXT${c[1]!.text}`, 'EVERY')),
  rule('set.every-after', 'DUR everyafter', (c) => (durationAt(c, 0).parts.some((p) => p.amount === null) ? null : asSet(durationValue(durationAt(c, 0)), 'EVERY'))),
  rule('set.month-nth-weekday', 'SET of? ORD|ord weekday', (c) => (setAt(c, 0).value === 'P1M' ? asSet('P1M', 'EVERY') : null)),
  rule('set.weekday-after', 'WEEKDAY everyafter', (c) => asSet(`XXXX-WXX-${momentAt(c, 0).weekday}`, 'EVERY')),
  rule('set.times', 'times|CARD times? per|every a? unit', (c) => {
    const count = c[0]!.number?.value ?? int(c, 0);
    return c[0]!.number !== null && c[1] === null ? null : asSet(durationValue(one(unit(c, 4), 1)), null, `${count}X`);
  }),
  // “dua kali sepekan”, “일주일에 두 번”
  rule('set.times-length', 'times|CARD times? length', (c) => (c[0]!.number !== null && c[1] === null ? null : timesIn(c[2]!.text, c[0]!.number?.value ?? int(c, 0)))),
  rule('set.times-a', 'times a|the unit', (c) => asSet(durationValue(one(unit(c, 2), 1)), null, `${int(c, 0)}X`)),
  rule('set.times-counted', 'CARD times a|the unit', (c) => asSet(durationValue(one(unit(c, 3), 1)), null, `${num(c, 0)}X`)),
  rule('set.times-word', 'times SET', (c) => (/^P1[DWMY]$/.test(setAt(c, 1).value) && setAt(c, 1).freq === null ? asSet(setAt(c, 1).value, null, `${int(c, 0)}X`) : null)),
  rule('set.word-times', 'SET times', (c) => (/^P1[DWMY]$/.test(setAt(c, 0).value) && setAt(c, 0).freq === null && setAt(c, 0).quant === null && int(c, 1) > 0 ? asSet(setAt(c, 0).value, null, `${int(c, 1)}X`) : null), (flags) => !flags.modifierAfter),
  rule('set.each-times', 'each times', (c) => asSet(durationValue(one(unit(c, 0), 1)), null, `${int(c, 1)}X`)),
  rule('set.each-counted', 'each CARD times', (c) => asSet(durationValue(one(unit(c, 0), 1)), null, `${num(c, 1)}X`)),
  // “iki yılda bir”
  rule('set.each-amount', 'CARD each a', (c) => (num(c, 0) >= 2 && Number.isInteger(num(c, 0)) ? asSet(durationValue(one(unit(c, 1), num(c, 0))), 'EVERY') : null)),
  rule('set.per', 'per unit', (c) => (['day', 'week', 'month', 'year', 'quarter'].includes(c[1]!.text) ? { ...asSet(durationValue(one(unit(c, 1), 1))), alone: 'never' } : null)),
  rule('set.at-clock', 'SET at|athour|comma? thehour? CLOCK', (c) => (c[1] === null && c[3]!.alone === 'never' ? null : { ...asSet(atClock(setAt(c, 0).value, momentAt(c, 3)), setAt(c, 0).quant, setAt(c, 0).freq), rank: 1 })),
  rule('set.clock-first', 'CLOCK comma? SET', (c) => (atClock(setAt(c, 2).value, {}) === setAt(c, 2).value ? null : ({ ...asSet(atClock(setAt(c, 2).value, momentAt(c, 0)), setAt(c, 2).quant, setAt(c, 2).freq), rank: -1 }))),
  rule('set.weekday-part', 'weekday partset', (c) => ({ ...asSet(`XXXX-WXX-${c[0]!.text}T${c[1]!.text}`), rank: 1 })),
  rule('set.fixed-time-in', 'SET inpart the? part', (c) => (/^XXXX-WXX-\d$/.test(setAt(c, 0).value) ? asSet(`${setAt(c, 0).value}T${c[3]!.text}`, setAt(c, 0).quant) : null)),
  rule('set.fixed-time', 'SET part', (c) => {
    const { value, quant } = setAt(c, 0);
    return /^XXXX-WXX-\d$/.test(value) || value === 'P1D' ? asSet(`${value === 'P1D' ? 'XXXX-XX-XX' : value}T${c[1]!.text}`, quant) : null;
  }),
];

/** A length of time said of the calendar (“the whole of 2023”). */
export const wholeRules: readonly Rule[] = [
  rule('duration.whole-date', 'the? whole of? the? DATE', (c) => (c[4]!.alone === 'never' ? null : asMoment(momentAt(c, 4)))),
];
