import { made, type Node } from '../node.js';
import type { Made, Rule } from '../pattern.js';
import { grainOf, hasDate, type Moment } from '../moment.js';
import { asMoment, clockRank, durationAt, int, momentAt, num, rule } from './grammar.js';

/** A node with another meaning: one end of a range, filled from the other. */
function filled(node: Node, value: Moment, name: string): Node {
  return { ...node, category: made.moment, moment: value, rule: name, alone: 'always' };
}

/** True for names of the calendar that are other words too, but not with each other: “Ocak-Ekim”, “segunda a sexta”. */
function isSpan(first: Node, joint: string, last: Node): boolean {
  if (first.rule === 'relative.month-word') return joint === 'dash' && grainOf(last.moment ?? {}) === 'month' && (first.moment?.month ?? 12) < (last.moment?.month ?? 0);
  return first.rule === last.rule && first.rule === 'relative.weekday-word' && joint !== 'and' && first.moment?.weekday === 1 && (last.moment?.weekday ?? 0) >= 5;
}

/** Several times from one expression; `text` says what joins them, where a rule asks. */
const range = (pieces: readonly Node[], text = ''): Made => ({ category: made.range, pieces, rank: 1, text });

/** Fields that the first end of a range takes from the last (“16 to 17 May 2024”) and the other way round; `clockFirst` where the last is a clock time with its date behind it. */
function share(first: Moment, last: Moment, clockFirst = false): readonly [Moment, Moment] | null {
  const a = grainOf(first);
  const b = grainOf(last);
  if (a === 'ref' || b === 'ref' || a === 'none' || b === 'none') return null;
  const free = (m: Moment): boolean => m.year === undefined && m.shift === undefined && m.which === undefined && m.same === undefined;
  if (free(first) && last.year !== undefined && first.month !== undefined && last.month !== undefined) {
    const year = last.year - (first.month > last.month ? 1 : 0);
    return [{ ...first, year }, last];
  }
  if (free(last) && first.year !== undefined && first.month !== undefined && last.month !== undefined) {
    return [first, { ...last, year: first.year + (last.month < first.month ? 1 : 0) }];
  }
  // “Between 7 a.m. and 10 p.m. on Sunday”
  if (a === 'clock' && b === 'clock' && !hasDate(first) && hasDate(last) && clockFirst) {
    const { hour, minute, second, twelveHour, zone, mod, ...date } = last;
    void [hour, minute, second, twelveHour, zone, mod];
    return share({ ...date, ...first }, last);
  }
  if (a === 'clock' && last.zone !== undefined && first.zone === undefined) return share({ ...first, zone: last.zone }, last);
  if (a === 'clock' && b === 'clock' && first.twelveHour === true && last.twelveHour !== true && first.day === undefined && (last.hour ?? 0) >= 12 && (first.hour ?? 0) + 12 <= (last.hour ?? 0)) {
    const { twelveHour, ...rest } = first;
    void twelveHour;
    return [{ ...rest, hour: (first.hour ?? 0) + 12 }, last];
  }
  // “午後5時から6時”: the half of the day holds for both.
  if (a === 'clock' && b === 'clock' && last.twelveHour === true && first.twelveHour !== true && last.day === undefined && (first.hour ?? 0) >= 12 && (last.hour ?? 0) < 12 && (last.hour ?? 0) + 12 > (first.hour ?? 0)) {
    const { twelveHour, ...rest } = last;
    void twelveHour;
    return [first, { ...rest, hour: (last.hour ?? 0) + 12 }];
  }
  return [first, last];
}

/** Ranges: each end is a time expression of its own. */
export const rangeRules: readonly Rule[] = [
  rule('range.days', 'DAY to|and|or|dash|comma|slash the? MONTHDAY', (c, flags) => {
    if (c[2] !== null && flags.articles === 'always') return null;
    const { weekday, ...last } = momentAt(c, 3);
    void weekday;
    if (c[1]!.rule === 'comma' && c[0]!.number!.digits === 0) return null;
    // “6-3, 6-4” is the score of two sets.
    if (c[3]!.rule === 'date.day-month-bare' && c[1]!.rule === 'comma') return null;
    return num(c, 0) < (last.day ?? 0) || c[1]!.rule === 'and' ? range([filled(c[0]!, { ...last, day: num(c, 0) }, 'range.days'), c[3]!]) : null;
  }),
  // “Săptămâna 7-13 martie” is no seventh week.
  rule('range.week-days', 'unit RANGE', (c) => (c[0]!.text === 'week' && c[1]!.pieces![0]!.rule === 'range.days' ? range(c[1]!.pieces!) : null)),
  rule('range.days-more', 'DAY comma RANGE', (c) => {
    const first = c[2]!.pieces?.[0]?.moment;
    return first?.day === undefined || first.month === undefined || num(c, 0) >= first.day ? null : range([filled(c[0]!, { ...first, day: num(c, 0) }, 'range.days'), ...c[2]!.pieces!]);
  }),
  rule('range.month-days', 'MONTHDAY to|dash|and|or DAY', (c) => (momentAt(c, 0).day! < num(c, 2) && ((c[1]!.rule !== 'and' && c[1]!.rule !== 'or') || c[2]!.number!.digits > 0)
    ? range([c[0]!, filled(c[2]!, { ...momentAt(c, 0), day: num(c, 2) }, 'range.month-days')]) : null), (flags) => flags.monthFirst),
  rule('range.month-days-year', 'MONTHDAY to|dash|and DAY comma YEAR', (c) => range([
    filled(c[0]!, { ...momentAt(c, 0), year: num(c, 4) }, 'range.month-days'), filled({ ...c[4]!, start: c[2]!.start, first: c[2]!.first }, { ...momentAt(c, 0), day: num(c, 2), year: num(c, 4) }, 'range.month-days'),
  ]), (flags) => flags.monthFirst),
  rule('range.year-first-days', 'MONTHDAY to|dash|and|comma DAY', (c) => (c[2]!.text === 'marked' && c[0]!.rule !== '' ? range([c[0]!, filled(c[2]!, { ...momentAt(c, 0), day: num(c, 2) }, 'range.month-days')]) : null)),
  rule('range.days-of-shift', 'DAYGRAIN to|dash|and DAY', (c) => {
    const first = momentAt(c, 0);
    return c[2]!.text === 'marked' && first.shift?.unit === 'month' && first.day !== undefined && first.day < num(c, 2) ? range([c[0]!, filled(c[2]!, { ...first, day: num(c, 2) }, 'range.month-days')]) : null;
  }),
  rule('range.weekdays-of-shift', 'DAYGRAIN to|dash|and WEEKDAY', (c) => {
    const first = momentAt(c, 0);
    return first.shift?.unit === 'week' && first.weekday !== undefined && first.weekday < (momentAt(c, 2).weekday ?? 0) ? range([c[0]!, filled(c[2]!, { ...first, weekday: momentAt(c, 2).weekday! }, 'range.weekdays')]) : null;
  }),
  rule('range.months', 'MOMENT to|dash|and MOMENT', (c) => {
    // “hoy a las ocho” is one time, whatever else the preposition can mean.
    const datedClock = momentAt(c, 2).hour !== undefined && !hasDate(momentAt(c, 2)) && hasDate(momentAt(c, 0)) && momentAt(c, 0).hour === undefined;
    const both = datedClock || (c[0]!.alone === 'never' || c[2]!.alone === 'never') && !isSpan(c[0]!, c[1]!.rule, c[2]!) ? null : share(momentAt(c, 0), momentAt(c, 2), c[2]!.rule === 'clock.clock-date' || c[2]!.rule === 'date.part-of');
    if (both === null || (c[1]!.rule === 'and' && JSON.stringify(both) === JSON.stringify([momentAt(c, 0), momentAt(c, 2)]))) return null;
    return range([filled(c[0]!, both[0], c[0]!.rule), filled(c[2]!, both[1], c[2]!.rule)]);
  }),
  rule('range.years-short', 'YEAR _dash|slash _YY', (c) => {
    const first = num(c, 0);
    const last = Math.floor(first / 100) * 100 + num(c, 2);
    // “2011/95” is the number of a law: what a stroke joins are years on end.
    if (last <= first || last - first > (c[1]!.rule === 'slash' ? 3 : 50)) return null;
    return range([filled(c[0]!, { year: first }, 'range.years'), filled(c[2]!, { year: last }, 'range.years')]);
  }),
  rule('range.numbered-months', 'YEAR? MONTHN to|dash MONTHONLY', (c) => {
    const last = momentAt(c, 3).month ?? 0;
    const year = c[0] === null ? {} : { year: num(c, 0) };
    return c[3]!.rule === 'month.mark' && c[1]!.number!.digits > 0 && num(c, 1) < last ? range([filled({ ...c[1]!, start: (c[0] ?? c[1]!).start, first: (c[0] ?? c[1]!).first }, { ...year, month: num(c, 1) }, 'range.months'), filled(c[3]!, { ...year, month: last }, 'month.mark')]) : null;
  }),
  // “Del día 3 al 5”
  rule('range.marked-day-to', 'DAY to|dash DAYN', (c) => (c[0]!.text === 'marked' && c[2]!.number!.digits > 0 && num(c, 0) < num(c, 2) ? range([filled(c[0]!, { day: num(c, 0) }, 'range.days'), filled(c[2]!, { day: num(c, 2) }, 'date.day-the')]) : null), (flags) => !flags.headFinal),
  rule('range.marked-days', 'DAY to|dash DAY', (c) => (c[2]!.text === 'marked' && c[0]!.number!.digits > 0 && num(c, 0) < num(c, 2) ? range([filled(c[0]!, { day: num(c, 0) }, 'range.days'), filled(c[2]!, { day: num(c, 2) }, 'date.day-marked')]) : null), (flags) => flags.headFinal),
  rule('range.days-the', 'theday DAY to|and|dash MONTHDAY', (c) => (num(c, 1) < (momentAt(c, 3).day ?? 0) && c[1]!.number!.digits > 0 ? range([filled({ ...c[1]!, start: c[0]!.start, first: c[0]!.first }, { ...momentAt(c, 3), day: num(c, 1) }, 'range.days'), c[3]!]) : null)),
  rule('range.opened', 'MOMENT MOMENT', (c) => {
    const alike = c[0]!.opens && !c[1]!.opens && c[1]!.end > c[0]!.end && grainOf(momentAt(c, 0)) === grainOf(momentAt(c, 1)) && c[0]!.alone !== 'never' && c[1]!.alone !== 'never' && momentAt(c, 1).shift?.counted !== true;
    const both = alike ? share(momentAt(c, 0), momentAt(c, 1)) : null;
    return both === null ? null : range([filled(c[0]!, both[0], c[0]!.rule), filled(c[1]!, both[1], c[1]!.rule)]);
  }),
  // “Május 3-tól 5-ig”
  rule('range.opened-day', 'MONTHDAY CARD', (c) => (c[0]!.opens && !c[1]!.opens && momentAt(c, 0).day! < num(c, 1) && num(c, 1) <= 31 && c[1]!.number!.digits > 0
    ? range([c[0]!, filled(c[1]!, { ...momentAt(c, 0), day: num(c, 1) }, 'range.month-days')]) : null)),
  rule('range.amounts', 'CARD to|dash|or DUR', (c) => {
    const [part] = durationAt(c, 2).parts;
    if (part === undefined || part.amount === null || num(c, 0) >= part.amount || c[2]!.alone === 'never') return null;
    const first: Node = { ...c[0]!, category: made.duration, duration: { parts: [{ unit: part.unit, amount: num(c, 0) }] }, rule: 'range.amounts', alone: 'always' };
    return range([first, c[2]!]);
  }),
  rule('range.clock', 'HOURN to|dash|and CLOCK', (c) => {
    const last = momentAt(c, 2);
    const hour = num(c, 0) <= 12 && (last.hour ?? 0) > 12 && num(c, 0) + 12 < (last.hour ?? 0) ? num(c, 0) + 12 : num(c, 0);
    return c[2]!.alone === 'never' ? null : range([filled(c[0]!, { hour, minute: 0 }, 'range.clock'), c[2]!], c[1]!.rule);
  }),
  rule('range.dated-clock', 'DATE comma? from|between? RANGE', (c) => {
    const [first, last, ...rest] = c[3]!.pieces!;
    // “Vendredi 15 à 16h” is one time.
    if (c[2] === null && c[3]!.text !== 'dash' || grainOf(momentAt(c, 0)) !== 'day' || c[0]!.rule === 'date.day-alone' || first?.moment?.hour === undefined || last?.moment?.hour === undefined || hasDate(first.moment) || hasDate(last.moment) || rest.length > 0) return null;
    return range([filled({ ...first, start: c[0]!.start, first: c[0]!.first }, { ...momentAt(c, 0), ...first.moment }, 'range.dated-clock'), filled(last, { ...momentAt(c, 0), ...last.moment }, 'range.dated-clock')]);
  }),
  rule('range.hour-words', 'from|between|at|athour the? HOURN hourword to|and|athour|at the? HOURN hourword', (c) => range([
    { ...filled(c[3]!, { hour: num(c, 2), minute: 0 }, 'range.clock'), start: c[2]!.start, first: c[2]!.first }, { ...filled(c[7]!, { hour: num(c, 6), minute: 0 }, 'range.clock'), start: c[6]!.start, first: c[6]!.first },
  ])),
  // “Das 9 às 17 horas”
  rule('range.hours-word', 'fromhour HOURN to|and|athour HOURN hourword', (c) => (num(c, 1) < num(c, 3) ? range([filled(c[1]!, { hour: num(c, 1), minute: 0 }, 'range.clock'), { ...filled(c[4]!, { hour: num(c, 3), minute: 0 }, 'range.clock'), start: c[3]!.start, first: c[3]!.first }]) : null)),
  // “No dia 20, de 9 a 17 horas”: behind a day these are no lengths.
  rule('range.dated-hours', 'DATE comma? from HOURN to HOURN hourword', (c) => {
    const date = momentAt(c, 0);
    if (grainOf(date) !== 'day' || c[0]!.rule === 'date.day-alone' || num(c, 3) >= num(c, 5)) return null;
    return range([{ ...filled(c[0]!, { ...date, hour: num(c, 3), minute: 0 }, 'range.dated-clock'), stop: c[3]!.stop, end: c[3]!.end }, { ...filled(c[6]!, { ...date, hour: num(c, 5), minute: 0 }, 'range.dated-clock'), start: c[5]!.start, first: c[5]!.first }]);
  }),
  rule('range.hours', 'from|between|athour thehour? HOURN to|and|athour thehour? HOURN', (c) => {
    const told = c[0]!.rule === 'athour' && c[3]!.rule === 'athour' || c[1] !== null && c[4] !== null;
    return told && num(c, 2) < num(c, 5) ? range([filled(c[2]!, { hour: num(c, 2), minute: 0, twelveHour: true }, 'range.clock'), filled(c[5]!, { hour: num(c, 5), minute: 0, twelveHour: true }, 'range.clock')]) : null;
  }),
  rule('range.weekday-days', 'DATE to|dash|and the? MONTHDAY', (c) => {
    const { weekday, day, ...told } = momentAt(c, 0);
    const { month, year } = momentAt(c, 3);
    return c[0]!.rule === 'date.weekday-day' && Object.keys(told).length === 0 ? { ...range([filled(c[0]!, { month: month!, day: day!, weekday: weekday!, ...(year === undefined ? {} : { year }) }, 'range.days'), c[3]!]), rank: 2 } : null;
  }),
  rule('range.clock-dots', 'CLOCK to|dash|and CLOCK', (c) => {
    const dotted = [c[0]!, c[2]!].filter((end) => end.rule === 'clock.digits-dot');
    const both = dotted.length === 1 && (c[0]!.alone === 'always' || c[2]!.alone === 'always') && (momentAt(c, 2).hour ?? 0) < 24 ? share(momentAt(c, 0), momentAt(c, 2)) : null;
    // “9.00-17.00 saatleri”: nobody counts hours with a last zero.
    return both === null ? null : { ...range([filled(c[0]!, both[0], 'range.clock'), filled(c[2]!, both[1], 'range.clock')]), rank: 1 + clockRank(both[1]) };
  }),
  rule('range.clock-or', 'CLOCKED or|and|comma CLOCK', (c) => (c[2]!.rule === 'clock.digits-h' && c[2]!.alone === 'never' ? range([c[0]!, filled(c[2]!, { ...momentAt(c, 0), ...momentAt(c, 2) }, 'range.clock')]) : null)),
  rule('range.clock-hour', 'CLOCK to|dash|and HOURN', (c) => (c[0]!.alone === 'never' ? null : range([c[0]!, filled(c[2]!, { hour: num(c, 2), minute: 0 }, 'range.clock')]))),
];
void asMoment;
void int;
