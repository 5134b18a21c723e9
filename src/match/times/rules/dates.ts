import { categoryId, made, type Node } from '../node.js';
import type { Rule } from '../pattern.js';
import { asMoment, bare, int, intersect, momentAt, num, rule, season, unit, withMod } from './grammar.js';
import { grainOf, hasDate, type Moment } from '../moment.js';
import type { Season, TimeMod } from '../../../model/index.js';

const year = (value: number, text = ''): { category: number; number: { value: number; digits: number; ordinal: boolean }; text: string } => ({
  category: made.year, number: { value, digits: 4, ordinal: false }, text,
});

const monthCategory = categoryId('month');

/** Year of the era that a word names: “令和” is 2019 for its year 1. */
const eraYears: Readonly<Record<string, number>> = { reiwa: 2018, heisei: 1988, showa: 1925, taisho: 1911, meiji: 1867, minguo: 1911, buddhist: -543, juche: 1911 };

function ofEra(value: number, era: string): Moment | null {
  if (era === 'AD') return { year: value };
  if (era === 'BC') return { year: value, era: 'BC' };
  // An era without a name of its own gives the year before its first.
  const base = eraYears[era] ?? (/^-?\d+$/.test(era) ? Number(era) : undefined);
  if (base !== undefined) return { year: value + base };
  return era === 'hijri' || era === 'persian' ? { year: value, era } : null;
}

/** Years, days of the month, months. */
export const atomRules: readonly Rule[] = [
  rule('year.digits', 'YEAR4', (c) => year(num(c, 0))),
  rule('year.words', 'YEARW', (c) => ({ ...year(num(c, 0)), alone: 'never' })),
  rule('year.two-numbers', 'HUNDREDS dash? TENS', (c) => ({ ...year(num(c, 0) * 100 + num(c, 2)), alone: num(c, 0) >= 16 && num(c, 0) <= 19 && c[0]!.end - c[0]!.start === 1 ? 'always' : 'never' })),
  rule('year.noun-digits', 'unit|yearnoun of? the? YEAR4|YEARW', (c) => (c[0]!.text === 'year' || c[0]!.text === '' ? year(num(c, 3), 'noun') : null)),
  rule('year.noun-short', 'yearnoun|unit _? apostrophe _YY', () => null),
  rule('year.digits-noun', 'YEAR4 _dot? unit|yearmark', (c, flags) => (c[2]!.text === 'year' || c[2]!.text === '' ? { ...year(num(c, 0), 'noun'), ...(flags.yearMarkInSpan ? {} : { last: c[0]! }) } : null)),
  rule('year.words-mark', 'YEARW yearmark', (c, flags) => (num(c, 0) % 100 === 0 && c[0]!.end - c[0]!.start !== 4 ? null : { ...year(num(c, 0), 'noun'), ...(flags.yearMarkInSpan ? {} : { last: c[0]! }) })),
  rule('year.short-mark', 'YY yearmark', (c) => ({ ...year(century(num(c, 0)), 'noun'), alone: c[0]!.number!.padded === true ? 'always' : 'never' })),
  rule('year.era-mark', 'era NUM yearmark', (c) => {
    const value = ofEra(num(c, 1), c[0]!.text);
    return value?.year === undefined || value.era !== undefined ? null : year(value.year, 'noun');
  }),
  rule('day.number', 'DAYN', (c) => ({ category: made.day, number: c[0]!.number!, text: c[0]!.number!.ordinal ? 'ordinal' : '' })),
  // “Nisan'ın 13'ü.” ends in a case, and its sentence in a full stop.
  rule('day.dot', 'DAYN _dot', (c) => (c[0]!.end > c[0]!.stop ? null : { category: made.day, number: c[0]!.number!, text: 'ordinal' }), (flags) => flags.ordinalDot),
  // “1° de junho”
  rule('day.first', 'DAYN _degree', (c) => (num(c, 0) === 1 ? { category: made.day, number: c[0]!.number!, text: 'ordinal' } : null)),
  rule('day.noun-first', 'the? daynoun of? DAYN _degree', (c, flags) => (num(c, 3) === 1 ? bare(c, flags, { category: made.day, number: c[3]!.number!, text: 'marked' }) : null)),
  rule('day.mark', 'DAYN daymark', (c) => ({ category: made.day, number: c[0]!.number!, text: 'marked' })),
  rule('day.noun', 'the? daynoun of? DAYN', (c, flags) => (c[3]!.number!.digits === 0 && num(c, 3) === 1 && !c[3]!.number!.ordinal ? null : bare(c, flags, { category: made.day, number: c[3]!.number!, text: 'marked' }))),
  rule('day.the', 'the DAYN', (c, flags) => (flags.articles === 'always' || (flags.articles === 'periods' && !flags.ordinalDot && c[1]!.number!.ordinal) ? { category: made.day, number: c[1]!.number!, text: 'the' } : null)),
  rule('month.of-day', 'monthof DAY', (c) => (c[1]!.number!.digits === 0 && c[1]!.text !== 'ordinal' && num(c, 1) > 31 ? null : asMoment({ month: int(c, 0), day: num(c, 1) }))),
  rule('month.mark', 'MONTHN monthmark', (c) => asMoment({ month: num(c, 0) }, { alone: 'always' })),
  rule('month.noun', 'monthnoun MONTHN', (c) => asMoment({ month: num(c, 1) }, { alone: 'always' })),
  // “آذار/مارس”, “مارس (آذار)”: one month under its two names
  rule('month.two-names', 'month _slash _month', (c) => (c[0]!.text === c[2]!.text ? { category: monthCategory, text: c[0]!.text } : null)),
  rule('month.two-names', 'month open _month _close', (c) => (c[0]!.text === c[2]!.text ? { category: monthCategory, text: c[0]!.text } : null)),
  rule('month.noun-name', 'monthnoun|unit of? MONTHONLY', (c) => (c[0]!.text === 'month' || c[0]!.text === '' ? asMoment(momentAt(c, 2), { alone: 'always' }) : null)),
  rule('month.name-noun', 'MONTHONLY unit', (c) => (c[1]!.text === 'month' ? asMoment(momentAt(c, 0), { alone: 'always' }) : null)),
];

/** Dates of the calendar. */
export const dateRules: readonly Rule[] = [
  rule('date.year', 'YEAR', (c, flags) => asMoment(flags.yearEra !== null && num(c, 0) >= 1250 && num(c, 0) < 1500 ? { year: num(c, 0), era: flags.yearEra } : { year: num(c, 0) }, { alone: c[0]!.alone === 'never' ? 'never' : 'always', rank: c[0]!.rule === 'year.words-mark' || c[0]!.rule === 'year.short-mark' ? 1 : -1, rule: c[0]!.text === 'noun' ? 'date.year-noun' : 'date.year' })),
  rule('date.day-month', 'DAY of? the? month', (c) => ((c[3]!.alone === 'never' && c[2] !== null || c[1] === null && num(c, 0) === 1) && c[0]!.number!.digits === 0 && c[0]!.text !== 'ordinal' ? null : asMoment({ day: num(c, 0), month: int(c, 3) }))),
  rule('date.day-month', 'DAY of? the? MONTHONLY', (c) => ((c[3]!.alone === 'never' || c[1] === null && num(c, 0) === 1) && c[0]!.number!.digits === 0 && c[0]!.text !== 'ordinal' ? null : asMoment({ day: num(c, 0), month: momentAt(c, 3).month! }))),
  rule('date.month-day', 'month the? DAY', (c) => (c[2]!.text === 'the' ? null : asMoment({ day: num(c, 2), month: int(c, 0) })), (flags) => flags.monthFirst),
  rule('date.month-day', 'MONTHONLY daynoun? DAY', (c, flags) => (momentAt(c, 0).mod === undefined && (c[2]!.text === 'marked' || (flags.monthFirst && c[1] === null && c[2]!.text !== 'the')) ? asMoment({ day: num(c, 2), month: momentAt(c, 0).month! }) : null)),
  rule('date.day-month-year', 'MONTHDAY of|in? the? YEAR', (c) => (momentAt(c, 0).year === undefined ? asMoment({ ...momentAt(c, 0), year: num(c, 3) }) : null)),
  rule('date.month-day-year', 'MONTHDAY comma YEAR', (c) => (momentAt(c, 0).year === undefined ? asMoment({ ...momentAt(c, 0), year: num(c, 2) }) : null)),
  rule('date.day-month-short-year', 'MONTHDAY apostrophe _YY', (c) => (momentAt(c, 0).year === undefined ? asMoment({ ...momentAt(c, 0), year: century(num(c, 2)) }) : null)),
  rule('date.name-day-then-year', 'month|MONTHONLY DAY comma? YEAR', (c) => (c[1]!.text === 'the' || (c[1]!.text === '' && c[1]!.number!.digits === 0) ? null : asMoment({ month: named(c[0]!), day: num(c, 1), year: num(c, 3) }))),
  rule('date.week-number', 'the? unit CARD', (c, flags) => (c[1]!.text === 'week' && c[2]!.number!.digits > 0 && c[2]!.number!.digits <= 2 && num(c, 2) >= 1 && num(c, 2) <= 53 ? bare(c, flags, asMoment({ week: num(c, 2) })) : null)),
  rule('date.week-number-year', 'the? unit CARD of? the? YEARLY', (c, flags) => (c[1]!.text === 'week' && c[2]!.number!.digits > 0 && num(c, 2) >= 1 && num(c, 2) <= 53 && momentAt(c, 5).mod === undefined ? bare(c, flags, asMoment({ ...momentAt(c, 5), week: num(c, 2) })) : null)),
  rule('date.day-name-year', 'DAY _dash|slash|dot _month|MONTHONLY _dash|slash|dot? _YEAR', (c) => (c[2]!.rule === 'month.mark' ? null : asMoment({ day: num(c, 0), month: named(c[2]!), year: num(c, 4) }))),
  rule('date.day-name-glued', 'DAY _dash|slash _month|MONTHONLY', (c) => (c[2]!.rule === 'month.mark' ? null : asMoment({ day: num(c, 0), month: named(c[2]!) }))),
  rule('date.name-day-year', 'month|MONTHONLY _dash|slash|dot _DAY _dash|slash|dot _YEAR', (c) => asMoment({ day: num(c, 2), month: named(c[0]!), year: num(c, 4) })),
  rule('date.year-name-day', 'YEAR _dash|slash _month|MONTHONLY _dash|slash _DAY', (c) => asMoment({ day: num(c, 4), month: named(c[2]!), year: num(c, 0) })),
  rule('date.short-year-of', 'MONTHDAY|MONTHONLY of YY', (c) => (momentAt(c, 0).year === undefined && num(c, 2) > 31 ? asMoment({ ...momentAt(c, 0), year: century(num(c, 2)) }) : null)),
  rule('date.year-month-day', 'YEAR of|comma|dot? MONTHDAY', (c) => (momentAt(c, 2).year === undefined && !(c[1]?.rule === 'of' && isDotted(c[2]!)) ? asMoment({ ...momentAt(c, 2), year: num(c, 0) }) : null)),
  rule('date.month-year', 'MONTHLY of|comma? the? YEAR', (c) => (momentAt(c, 0).year === undefined && momentAt(c, 0).shift === undefined && momentAt(c, 0).which === undefined ? asMoment({ ...momentAt(c, 0), year: num(c, 3) }) : null)),
  // “Quý I/2025”, “Mart /2021”
  rule('date.part-slash-year', 'MOMENT slash YEAR', (c) => (momentAt(c, 0).year === undefined && momentAt(c, 0).shift === undefined && momentAt(c, 0).day === undefined && ['month', 'quarter', 'half'].includes(grainOf(momentAt(c, 0))) ? asMoment({ ...momentAt(c, 0), year: num(c, 2) }) : null)),
  rule('date.year-month', 'YEAR of|dot? MONTHONLY', (c) => asMoment({ ...momentAt(c, 2), year: num(c, 0) })),
  rule('date.month-short-year', 'MONTHONLY apostrophe? YY', (c) => (c[1] === null && (num(c, 2) <= 31 || c[0]!.end > c[0]!.stop) ? null : asMoment({ ...momentAt(c, 0), year: century(num(c, 2)) }))),
  rule('date.weekday-date', 'WEEKDAY comma? the? MONTHDAY', (c) => asMoment({ ...momentAt(c, 3), weekday: momentAt(c, 0).weekday! })),
  rule('date.month-comma-day', 'MONTHONLY comma DAY', (c) => (c[2]!.text === 'ordinal' && c[2]!.number!.digits > 0 ? asMoment({ day: num(c, 2), month: momentAt(c, 0).month! }) : null), (flags) => flags.monthFirst),
  rule('date.weekday-day', 'WEEKDAY comma? DAY', (c) => (c[2]!.number!.digits === 0 && (c[2]!.text === '' || c[1] !== null) ? null : asMoment({ day: num(c, 2), weekday: momentAt(c, 0).weekday! }, c[2]!.number!.digits === 0 ? { rule: 'date.weekday-the-word' } : {}))),
  rule('date.weekday-day-of', 'WEEKDAY comma? the DAY', (c, flags) => (c[3]!.number!.digits === 0 && (c[1] !== null || flags.modifierAfter) ? null : asMoment({ day: num(c, 3), weekday: momentAt(c, 0).weekday! }, c[3]!.number!.digits === 0 ? { rule: 'date.weekday-the-word' } : {}))),
  rule('date.day-weekday', 'DAY comma|of? WEEKDAY', (c) => (c[0]!.text === 'marked' ? asMoment({ day: num(c, 0), weekday: momentAt(c, 2).weekday! }) : null)),
  rule('date.day-weekday-parenthesis', 'DAY open WEEKDAY close', (c) => (c[0]!.text === 'marked' ? asMoment({ day: num(c, 0), weekday: momentAt(c, 2).weekday! }) : null)),
  rule('date.date-weekday', 'MONTHDAY comma? WEEKDAY', (c) => ((c[0]!.rule === 'date.day-month-slash' || c[0]!.rule === 'date.day-month-bare') && c[1] === null ? null : asMoment({ ...momentAt(c, 0), weekday: momentAt(c, 2).weekday! }))),
  rule('date.date-weekday-parenthesis', 'MONTHDAY open WEEKDAY close', (c) => asMoment({ ...momentAt(c, 0), weekday: momentAt(c, 2).weekday! })),
  rule('date.weekday-date-parenthesis', 'DAYGRAIN open MONTHDAY close', (c) => (momentAt(c, 0).day === undefined ? asMoment(momentAt(c, 2)) : null)),
  rule('date.relative-weekday', 'DAYGRAIN comma? WEEKDAY', (c) => (momentAt(c, 0).shift?.unit === 'day' && momentAt(c, 2).which === undefined ? asMoment(momentAt(c, 0)) : null)),
  rule('date.weekday-relative', 'WEEKDAY comma? DAYGRAIN', (c) => (momentAt(c, 2).shift?.unit === 'day' && c[1] === null ? asMoment(momentAt(c, 2)) : null)),
  rule('date.date-noun', 'DATE datenoun', (c) => ((c[0]!.alone !== 'never' || c[0]!.rule === 'date.day-month-bare') && c[0]!.rule !== 'date.day-the' && ['day', 'month', 'year', 'quarter', 'week'].includes(grainOf(momentAt(c, 0))) ? asMoment(momentAt(c, 0), { rank: Math.max(0, c[0]!.rank) }) : null)),
  rule('date.noun-date', 'datenoun of? DATE', (c) => (c[0]!.alone !== 'never' && c[2]!.rule !== 'date.day-alone' && grainOf(momentAt(c, 2)) === 'day' ? asMoment(momentAt(c, 2)) : null)),
  rule('date.day-the', 'the ORD', (c, flags) => (num(c, 1) <= 31 && num(c, 1) >= 1 && Number.isInteger(num(c, 1)) && c[1]!.number!.digits > 0 ? asMoment({ day: num(c, 1) }, { skip: flags.ordinalDot || flags.articles === 'never' ? 1 : 0 }) : null)),
  rule('date.day-marked', 'DAY', (c) => (c[0]!.text === 'marked' ? asMoment({ day: num(c, 0) }, { alone: 'always', rank: -1 }) : null)),
  rule('date.day-alone', 'DAY', (c) => (c[0]!.text === 'marked' ? null : asMoment({ day: num(c, 0) }, { alone: 'never', rank: -1, text: c[0]!.number!.digits === 0 ? 'words' : '' }))),
  rule('date.era', 'YEAR3|YEAR4 yearmark|yearnoun|unit? of? era', (c) => {
    const value = c[1]?.rule === 'unit' && c[1].text !== 'year' ? null : ofEra(num(c, 0), c[3]!.text);
    return value === null ? null : asMoment(value, { rank: 1 });
  }),
  rule('date.era-first', 'era of? the? YEAR3|YEAR4', (c) => {
    const value = ofEra(num(c, 3), c[0]!.text);
    return value === null || value.era === 'BC' && c[3]!.number!.digits === 0 ? null : asMoment(value);
  }),
  rule('date.era-first-mark', 'era of? YEAR3|YEAR4 yearmark', (c) => {
    const value = ofEra(num(c, 2), c[0]!.text);
    return value === null ? null : asMoment(value);
  }),
  rule('date.calendar-day', 'DAY of? the? calmonth', (c) => ofCalendar(c[3]!.text, null, num(c, 0))),
  rule('date.calendar-day-year', 'DAY of? the? calmonth of? the? YEAR', (c) => ofCalendar(c[3]!.text, num(c, 6), num(c, 0))),
  rule('date.calendar-month-year', 'calmonth of? the? YEAR', (c) => ofCalendar(c[0]!.text, num(c, 3), null)),
  rule('date.lunar', 'lunar MONTHDAY|MONTHLY', (c) => (momentAt(c, 1).era === undefined && momentAt(c, 1).shift === undefined ? asMoment({ ...momentAt(c, 1), era: 'chinese' }, { rank: 2 }) : null)),
  rule('date.era-date', 'MOMENT of? era', (c) => (momentAt(c, 0).year === undefined && momentAt(c, 0).century === undefined || momentAt(c, 0).era !== undefined ? null : asMoment({ ...momentAt(c, 0), ...(c[2]!.text === 'BC' || c[2]!.text === 'hijri' || c[2]!.text === 'persian' ? { era: c[2]!.text } : {}) }))),
  rule('date.decade', 'DECADEN _apostrophe? _decademark', (c, flags) => asMoment(flags.hundredsAreCenturies && num(c, 0) >= 1000 && num(c, 0) % 100 === 0 ? { century: num(c, 0) / 100 } : decade(num(c, 0)))),
  rule('date.decade-dot-noun', 'DECADEN _dot plural', (c) => (c[2]!.text === 'year' ? asMoment(decade(num(c, 0)), { rank: 1 }) : null), (flags) => flags.ordinalDot),
  rule('date.decade-unit', 'DECADEN unit', (c) => (c[1]!.text === 'decade' ? asMoment(decade(num(c, 0))) : null)),
  rule('date.decade-of-unit', 'DECADEN of unit', (c) => (c[2]!.text === 'decade' ? asMoment(decade(num(c, 0))) : null)),
  rule('date.decade-unit-dot', 'DECADEN _dot unit', (c) => (c[2]!.text === 'decade' ? asMoment(decade(num(c, 0))) : null), (flags) => flags.ordinalDot),
  rule('date.decade-noun', 'decadenoun of? the? apostrophe? DECADEN', (c) => asMoment(decade(num(c, 4)))),
  rule('date.decade-noun-name', 'decadenoun of? the? MOMENT', (c) => (grainOf(momentAt(c, 3)) === 'decade' ? asMoment(momentAt(c, 3), { alone: 'always' }) : null)),
  rule('date.decade-mark-noun', 'MOMENT decadenoun', (c) => (grainOf(momentAt(c, 0)) === 'decade' ? asMoment(momentAt(c, 0), { alone: 'always', rank: 1 }) : null)),
  rule('date.decade-spelled', 'the? HUNDREDS dash? decade', (c, flags) => (num(c, 1) >= 15 ? bare(c, flags, asMoment({ decade: num(c, 1) * 10 + int(c, 3) / 10 })) : null)),
  // “En los 80, vivió en París”
  rule('date.decade-in', 'decadein the DECADEN', (c) => (c[2]!.number!.digits === 2 && num(c, 2) >= 50 ? asMoment(decade(num(c, 2)), { skip: 1 }) : null), (flags) => flags.articles === 'always'),
  rule('date.decade-name', 'decade', (c) => asMoment(decade(int(c, 0)), { alone: c[0]!.alone })),
  // “В девяностые”
  rule('date.decade-inside', 'inside decade', (c, flags) => (flags.modifierAfter && c[1]!.alone === 'never' ? asMoment(decade(int(c, 1)), { skip: 1 }) : null)),
  rule('date.decade-the', 'the decade', (c, flags) => (c[1]!.alone === 'never' ? bare(c, flags, asMoment(decade(int(c, 1)))) : null)),
  rule('date.decade-short', 'apostrophe YY _decademark', (c) => (num(c, 1) % 10 === 0 ? asMoment(decade(num(c, 1))) : null)),
  rule('date.century-own-name', 'century', (c) => asMoment({ century: int(c, 0) }, { alone: c[0]!.alone, rank: 1 })),
  rule('date.century', 'ORD|ROMAN _dot? of? unit', (c) => (c[3]!.text === 'century' ? asMoment({ century: num(c, 0) - 1 }, { rank: 1 }) : null)),
  rule('date.century-name-first', 'unit the|of? ORD|ROMAN|CARD', (c) => (c[0]!.text === 'century' && num(c, 2) <= 30 && (c[2]!.number!.roman === true || c[2]!.number!.ordinal || c[1] === null) ? asMoment({ century: num(c, 2) - 1 }) : null)),
  rule('date.century-mark', 'CARD unit', (c) => (c[1]!.text === 'century' && num(c, 0) >= 5 && num(c, 0) <= 25 && c[0]!.number!.digits > 0 ? asMoment({ century: num(c, 0) - 1 }, { rank: -2 }) : null)),
  rule('date.century-counted', 'CARD centurymark', (c) => (num(c, 0) >= 1 && num(c, 0) <= 30 ? asMoment({ century: num(c, 0) - 1 }, { rank: 1 }) : null)),
  rule('date.century-dot', 'CARD _dot unit', (c) => (c[2]!.text === 'century' ? asMoment({ century: num(c, 0) - 1 }) : null), (flags) => flags.ordinalDot),
  rule('date.quarter', 'QUARTERN|ord dash? unit', (c) => { const made = part(c[2]!.text, c[0]!.number?.value ?? int(c, 0)); return made === null ? null : { ...made, rank: 1 }; }),
  rule('date.quarter-counted', 'CARD quartermark', (c) => part('quarter', num(c, 0), 1)),
  rule('date.quarter-dot', 'CARD _dot unit', (c) => part(c[2]!.text, num(c, 0)), (flags) => flags.ordinalDot),
  rule('date.quarter-cardinal', 'unit QUARTERN|CARD', (c) => (c[0]!.text === 'quarter' && c[1]!.number!.digits <= 1 ? part('quarter', num(c, 1)) : null)),
  rule('date.quarter-noun-ordinal', 'unit QUARTERN|ord', (c) => part(c[0]!.text, c[1]!.number?.value ?? int(c, 1))),
  rule('date.half', 'QUARTERN|ord half of? the? COARSE', (c) => half(momentAt(c, 4), c[0]!.number?.value ?? int(c, 0))),
  rule('date.half-noun', 'half QUARTERN|ord of? the? COARSE', (c) => half(momentAt(c, 4), c[1]!.number?.value ?? int(c, 1)), (flags) => flags.modifierAfter),
  rule('date.half-of-unit', 'QUARTERN|ord half of? the? unit', (c) => half(unitNow(unit(c, 4)), c[0]!.number?.value ?? int(c, 0))),
  rule('date.half-after', 'COARSE of? the? QUARTERN|ord half', (c) => half(momentAt(c, 0), c[3]!.number?.value ?? int(c, 3))),
  rule('date.half-after-unit', 'unit of? the? QUARTERN|ord half', (c) => half(unitNow(unit(c, 0)), c[3]!.number?.value ?? int(c, 3))),
  rule('date.season', 'season', (c) => asMoment({ season: season(c, 0) }, { alone: 'never' })),
  rule('date.in-season', 'inpart the? season', (c, flags) => asMoment({ season: season(c, 2) }, { skip: c[1] !== null && flags.articles === 'never' ? 2 : 1 })),
  rule('date.season-of', 'season of|comma? the? YEAR', (c) => asMoment({ season: season(c, 0), year: num(c, 3) })),
  // “Loni na podzim”
  rule('date.year-in-season', 'YEARLY inpart|inside the? season', (c) => inYear(momentAt(c, 0), season(c, 3))),
  rule('date.year-in-season', 'YEARLY adseason', (c) => inYear(momentAt(c, 0), season(c, 1))),
  rule('date.year-season', 'YEAR of? season', (c) => asMoment({ season: season(c, 2), year: num(c, 0) })),
  rule('date.fiscal-year', 'fiscal unit? YEAR', (c) => asMoment({ year: num(c, 2), fiscal: true })),
  rule('date.fiscal-code', 'fiscalyear', (c) => asMoment({ year: int(c, 0), fiscal: true })),
  rule('date.fiscal-quarter', 'the? fiscal dash? QUARTERN|ord dash? unit', (c, flags) => (c[5]!.text === 'quarter' ? bare(c, flags, part('quarter', c[3]!.number?.value ?? int(c, 3), 2)) : null)),
  rule('date.fiscal-noun', 'unit fiscal YEAR', (c) => (c[0]!.text === 'year' ? asMoment({ year: num(c, 2), fiscal: true }) : null)),
  rule('date.nth-weekday', 'ORD|ord weekday of|inside|in? the? MONTHLY', (c) => asMoment({ ...momentAt(c, 4), nth: { unit: 'weekday', ordinal: c[0]!.number?.value ?? int(c, 0) }, weekday: int(c, 1) })),
  rule('date.nth-weekday-after', 'MONTHLY of? the? ORD|ord counter|of? weekday', (c) => asMoment({ ...momentAt(c, 0), nth: { unit: 'weekday', ordinal: c[3]!.number?.value ?? int(c, 3) }, weekday: int(c, 5) }, { rank: 1 })),
  rule('date.week-of', 'the? unit of the? MONTHDAY', (c, flags) => bare(c, flags, weekOf(c[1]!.text, momentAt(c, 4)))),
  rule('date.week-after', 'MONTHDAY unit', (c) => (c[1]!.number === null && c[0]!.stop === c[0]!.end ? weekOf(c[1]!.text, momentAt(c, 0)) : null), (flags) => flags.articles === 'never' && !flags.modifierAfter),
  rule('date.nth-unit-noun', 'unit ORD|ord of|inside the? COARSE', (c) => nthUnit(momentAt(c, 4), unit(c, 0), c[1]!.number?.value ?? int(c, 1)), (flags) => flags.modifierAfter),
  rule('date.nth-weekday-noun', 'weekday ORD|ord of|inside the? MONTHLY', (c) => ((c[1]!.number?.value ?? 1) > 5 ? null : asMoment({ ...momentAt(c, 4), nth: { unit: 'weekday', ordinal: c[1]!.number?.value ?? int(c, 1) }, weekday: int(c, 0) }, { rank: 1 })), (flags) => flags.modifierAfter),
  rule('date.nth-unit', 'the? ORD|ord unit of|inside? the? COARSE', (c, flags) => bare(c, flags, c[3] === null && !isPlaced(momentAt(c, 5)) ? null : nthUnit(momentAt(c, 5), unit(c, 2), c[1]!.number?.value ?? int(c, 1)))),
  rule('date.nth-unit-after', 'COARSE of? the? ORD|ord unit', (c) => nthUnit(momentAt(c, 0), unit(c, 4), c[3]!.number?.value ?? int(c, 3))),
  rule('date.last-unit-of', 'the? last unit of|inside? the? COARSE', (c, flags) => bare(c, flags, c[3] === null && !isPlaced(momentAt(c, 5)) ? null : nthUnit(momentAt(c, 5), unit(c, 2), -1))),
  // “Im letzten Quartal 2025”, “kuartal terakhir 2025”
  rule('date.last-quarter-year', 'the? last unit YEAR', (c) => (c[2]!.text === 'quarter' || c[2]!.text === 'half' ? nthUnit({ year: num(c, 3) }, unit(c, 2), -1) : null)),
  rule('date.quarter-last-year', 'the? unit last YEAR', (c) => (c[1]!.text === 'quarter' || c[1]!.text === 'half' ? nthUnit({ year: num(c, 3) }, unit(c, 1), -1) : null), (flags) => flags.modifierAfter),
  rule('date.last-unit-after', 'COARSE of? the? last unit', (c) => (['quarter', 'month', 'week', 'half', 'day'].includes(c[4]!.text) ? nthUnit(momentAt(c, 0), unit(c, 4), -1) : null), (flags) => flags.articles === 'never' && !flags.modifierAfter),
  rule('date.last-weekday-of', 'last weekday of|inside? the? MONTHLY', (c) => asMoment({ ...momentAt(c, 4), nth: { unit: 'weekday', ordinal: -1 }, weekday: int(c, 1) })),
  rule('date.part-of', 'ANY of|inside the? MOMENT', (c) => {
    // “Las cinco de la tarde” is an hour and no day.
    const both = isDotted(c[3]!) || c[0]!.rule === 'date.day-alone' && momentAt(c, 3).part !== undefined && !hasDate(momentAt(c, 3)) ? null : intersect(momentAt(c, 0), momentAt(c, 3), false);
    return both === null ? null : asMoment(both);
  }),
  rule('date.of-unit', 'ANY of the? unit', (c) => {
    const both = c[2] === null || !['week', 'month', 'year'].includes(c[3]!.text) ? null : intersect(momentAt(c, 0), unitNow(unit(c, 3)), false);
    return both === null ? null : asMoment(both);
  }),
  rule('date.beside', 'MOMENT MOMENT', (c, flags) => {
    // “Ocaktan 2024'e”, “bugünden iki buçuk yıl” and “今年|前三季度” are no one time.
    const both = c[0]!.opens || (flags.yearFirst && isYearBack(momentAt(c, 1))) || isBareBesidePart(c[0]!, c[1]!) || isBounded(c[0]!) || c[1]!.text === 'length' ? null : intersect(momentAt(c, 0), momentAt(c, 1), true);
    // 后天上午: a word of its own is likelier than one that is put together.
    return both === null ? null : asMoment(both, { rank: c[0]!.rule === 'relative.day-word' ? 1 : 0 });
  }),
  rule('date.holiday-beside', 'holiday of|in|comma? the? YEAR', (c, flags) => asMoment({ holiday: c[0]!.text, year: num(c, 3), ...(flags.yearEra !== null && num(c, 3) < 1500 ? { era: flags.yearEra } : {}) })),
  rule('date.before-after', 'MOMENT|YEAR or|and? beforedate', (c) => bounded(c[0]!, 'BEFORE')),
  rule('date.after-after', 'MOMENT|YEAR or|and? afterdate', (c) => bounded(c[0]!, 'AFTER')),
  ...modifierRules(),
];

/** “Ocakta bir yıl öncesine göre”: a year that is counted back. */
function isYearBack({ shift }: Moment): boolean {
  return shift?.unit === 'year' && shift.amount < 0;
}

/** “Sabaha karşı 04.17” is a time of the day, and no day of April. */
function isBareBesidePart(first: Node, second: Node): boolean {
  return second.rule === 'date.day-month-bare' && (first.moment?.part ?? first.moment?.hour) !== undefined && !hasDate(first.moment ?? {});
}

/** True for “before” or “after” behind a date, of which nothing is a part. */
function isBounded(node: Node): boolean {
  return node.rule === 'date.before-after' || node.rule === 'date.after-after';
}

/** True for a whole that may stand beside its part without a preposition: “the last week April”, “the third week next year”. */
function isPlaced(whole: Moment): boolean {
  return whole.month !== undefined || whole.shift?.unit === 'month' || whole.shift?.unit === 'year';
}

/** A season of the year that is told beside it; null where the year is counted or told in figures. */
function inYear(year: Moment, name: Season): ReturnType<typeof asMoment> | null {
  return year.shift?.unit === 'year' && year.shift.counted !== true && year.mod === undefined ? asMoment({ ...year, season: name }) : null;
}

/** The week in which a day lies. */
function weekOf(name: string, origin: Moment): ReturnType<typeof asMoment> | null {
  return name === 'week' ? asMoment({ origin, shift: { unit: 'week', amount: 0, base: 'reference' } }) : null;
}

/** Number of the month that a word or a moment names. */
function named(node: Node): number {
  return node.moment?.month ?? Number(node.text);
}

/** A date of another calendar: `persian.4` is Tir. */
function ofCalendar(name: string, year: number | null, day: number | null): ReturnType<typeof asMoment> | null {
  const [era, month] = name.split('.');
  const own = era === 'persian' ? year === null || year < 1500 : year === null || year < 1600;
  return own ? asMoment({ era: era ?? '', month: Number(month), ...(year === null ? {} : { year }), ...(day === null ? {} : { day }) }) : null;
}

/** 2010年以前: a date as a bound. */
function bounded(node: Node, mod: 'BEFORE' | 'AFTER'): ReturnType<typeof asMoment> | null {
  const value = node.moment ?? { year: node.number?.value ?? 0 };
  const grain = grainOf(value);
  return grain === 'ref' || grain === 'none' || value.mod !== undefined || node.alone === 'never' || node.rule === 'date.day-marked' || (node.moment === null && node.text !== 'noun') ? null : asMoment({ ...value, mod }, { rank: 1 });
}

function century(twoDigits: number): number {
  return twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;
}

/** A day of a month that may be a decimal: what an amount is of (“2024年的1.5倍”) has no such day. */
function isDotted({ rule: name }: Node): boolean {
  return name === 'date.day-month-dots' || name === 'date.day-month-bare';
}

function decade(value: number): Moment {
  return { decade: value >= 1000 ? Math.floor(value / 10) : (value % 100) / 10 };
}

function part(name: string, ordinal: number, rank = 0): ReturnType<typeof asMoment> | null {
  if (name === 'quarter' && ordinal >= 1 && ordinal <= 4) return asMoment({ quarter: ordinal }, { rank });
  if (name === 'half' && (ordinal === 1 || ordinal === 2)) return asMoment({ half: ordinal });
  return null;
}

function unitNow(name: Moment['same'] & string): Moment {
  return { shift: { unit: name, amount: 0, base: 'reference' } };
}

function half(whole: Moment, ordinal: number): ReturnType<typeof asMoment> | null {
  if (ordinal !== 1 && ordinal !== 2) return null;
  const grain = grainOf(whole);
  if (grain === 'year') return asMoment({ ...whole, half: ordinal });
  if (grain === 'month' || grain === 'decade' || grain === 'century') return asMoment(withMod(whole, ordinal === 1 ? 'START' : 'END'));
  return null;
}

function nthUnit(whole: Moment, name: Moment['same'] & string, ordinal: number): ReturnType<typeof asMoment> | null {
  const grain = grainOf(whole);
  if (name === 'fortnight' && grain === 'month') return half(whole, ordinal);
  if (whole.mod !== undefined || !Number.isInteger(ordinal) || ordinal > 53) return null;
  if (name === 'quarter' && grain === 'year') return asMoment({ ...whole, quarter: ordinal < 0 ? 4 : ordinal });
  if (name === 'half' && grain === 'year') return asMoment({ ...whole, half: ordinal < 0 ? 2 : ordinal });
  if (name === 'month' && grain === 'year') return asMoment({ ...whole, month: ordinal < 0 ? 12 : ordinal });
  if ((name === 'week' || name === 'weekend') && (grain === 'month' || grain === 'year')) return asMoment({ ...whole, nth: { unit: name, ordinal } });
  if (name === 'day' && grain === 'week') return Math.abs(ordinal) <= 7 && whole.weekday === undefined ? asMoment({ ...whole, weekday: ordinal < 0 ? 8 + ordinal : ordinal }) : null;
  if (name === 'day' && (grain === 'month' || grain === 'year')) return asMoment({ ...whole, nth: { unit: 'day', ordinal } });
  if (name === 'decade' && grain === 'century') return null;
  return null;
}

function modifierRules(): readonly Rule[] {
  const mods: readonly (readonly [word: string, mod: TimeMod])[] = [['start', 'START'], ['mid', 'MID'], ['end', 'END'], ['approx', 'APPROX']];
  return mods.flatMap(([word, mod]) => [
    rule(`date.${word}-of`, `${word} dash|of? the? DATE`, (c) => (c[0]!.text === 'of' && c[1] === null ? null : c[3]!.rule !== 'date.day-alone' && modifiable(momentAt(c, 3), mod) && (mod !== 'APPROX' || c[3]!.rule !== 'date.year' || (momentAt(c, 3).year ?? 0) >= 1900 && (momentAt(c, 3).year ?? 0) % 100 !== 0) ? asMoment(withMod(momentAt(c, 3), mod), { alone: c[3]!.alone }) : null)),
    rule(`date.${word}-after`, `DATE of|dash? ${mod === 'APPROX' ? 'approxafter' : `${word}|${word}after`}`, (c, flags) => ((flags.modifierAfter || c[2]!.rule !== word) && modifiable(momentAt(c, 0), mod) ? asMoment(withMod(momentAt(c, 0), mod), { alone: 'always' }) : null)),
    ...(mod === 'APPROX' ? [] : [
      rule(`date.${word}-of-unit`, `${word} dash|of? the? unit`, (c, flags) => (['week', 'month', 'quarter', 'year', 'season', 'decade', 'century', 'half'].includes(c[3]!.text) && (c[1] !== null || c[2] !== null || flags.modifierAfter || (flags.articles === 'never' && !flags.headFinal)) ? asMoment({ ...unitNow(unit(c, 3)), mod }) : null)),
      rule(`date.unit-${word}`, `unit dash? ${word}|${word}after`, (c) => (['week', 'month', 'quarter', 'year', 'half'].includes(c[0]!.text) ? asMoment({ ...unitNow(unit(c, 0)), mod }) : null)),
      rule(`date.in-${word}-season`, `inpart ${word} dash? season`, (c) => asMoment({ season: season(c, 3), mod }, { skip: 1 })),
      rule(`date.the-${word}-season`, `the ${word} dash? season`, (c, flags) => bare(c, flags, asMoment({ season: season(c, 3), mod }))),
      rule(`date.${word}-season`, `${word} dash|of? the? season`, (c) => asMoment({ season: season(c, 3), mod }, { alone: 'never' })),
    ]),
  ]);
}

function modifiable(value: Moment, mod: TimeMod): boolean {
  const grain = grainOf(value);
  // “It will end two months after Easter” names no end of anything.
  if (value.mod !== undefined || grain === 'ref' || grain === 'none' || (mod !== 'APPROX' && (value.origin !== undefined || value.shift?.counted === true))) return false;
  return mod === 'APPROX' || (grain !== 'day' && grain !== 'part' && grain !== 'clock') || value.shift?.unit === 'day';
}
