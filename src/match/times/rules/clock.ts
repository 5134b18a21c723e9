import { categoryId, type Node } from '../node.js';
import type { Made, Rule, RuleFlags } from '../pattern.js';
import { grainOf, hasDate, type Moment } from '../moment.js';
import { asMoment, bare, type Children, clockRank, inPart, int, intersect, momentAt, num, part, rule } from './grammar.js';

const clock = (hour: number, minute = 0, twelveHour = hour <= 12): Moment => ({ hour, minute, ...(twelveHour ? { twelveHour: true } : {}) });

function offset(hour: number, minutes: number): Moment {
  const total = hour * 60 + minutes;
  const day = ((total % 1440) + 1440) % 1440;
  const base = Math.floor(day / 60);
  return clock(hour <= 12 && base === 0 ? 12 : base, day % 60, hour <= 12);
}

function withDate(date: Moment, time: Moment): Moment | null {
  if (!hasDate(date) || hasDate(time) || grainOf(date) !== 'day' && grainOf(date) !== 'part') return null;
  if (date.part !== undefined) {
    const put = inPart(time, date.part);
    if (put === null) return null;
    const { part: name, ...rest } = date;
    void name;
    return { ...rest, ...put };
  }
  return { ...date, ...time };
}

/** Times of the day. */
export const clockRules: readonly Rule[] = [
  rule('clock.hour-word', 'HOURN oclock', (c) => asMoment(clock(num(c, 0)))),
  rule('clock.hour-minutes', 'HOURN oclock|hourword MINN', (c) => (c[2]!.number!.digits !== 2 && num(c, 2) < 10 && c[2]!.end - c[2]!.start < 2 ? null : asMoment(clock(num(c, 0), num(c, 2)), { alone: c[1]!.rule === 'oclock' ? 'always' : 'never' }))),
  rule('clock.hour-hourword', 'HOURN hourword', (c) => asMoment(clock(num(c, 0)), { alone: 'never', rank: -1 })),
  rule('clock.hour-minutes-and', 'HOURN oclock and MINN', (c) => asMoment(clock(num(c, 0), num(c, 3)))),
  rule('clock.hour-unit-minutes', 'HOURN hourword and? MINN unit', (c) => (c[4]!.text === 'minute' ? asMoment(clock(num(c, 0), num(c, 3)), { alone: 'never', ...(c[2] === null ? {} : { text: 'length' }) }) : null)),
  // “Een uur en 25 minuten” is a length of time, where nothing before it says that it is a clock time.
  rule('clock.hour-oclock-minutes', 'HOURN oclock and? MINN unit', (c) => (c[4]!.text === 'minute' ? asMoment(clock(num(c, 0), num(c, 3)), c[2] === null ? {} : { alone: 'never', text: 'length' }) : null)),
  rule('clock.seconds', 'CLOCK CARD unit', (c, flags) => (c[2]!.text === 'second' && num(c, 1) < 60 && momentAt(c, 0).second === undefined && (/minutes/.test(c[0]!.rule) || flags.headFinal && momentAt(c, 0).minute === 0) ? asMoment({ ...momentAt(c, 0), second: num(c, 1) }, { alone: c[0]!.alone, rule: 'clock.hour-minutes-seconds' }) : null)),
  rule('clock.hour-half', 'HOURN oclock|hourword and? half|andhalf', (c) => asMoment(clock(num(c, 0), 30))),
  rule('clock.hour-glued', 'HOURN _unit _MINUTE2', (c) => (c[1]!.text === 'hour' ? asMoment({ hour: num(c, 0), minute: num(c, 2) }) : null)),
  rule('clock.hour-letter', 'at HOURN unit MINUTE2?', (c) => (c[2]!.text === 'hour' ? asMoment(clock(num(c, 1), c[3]?.number?.value ?? 0), { skip: 1 }) : null)),
  rule('clock.at', 'athour the? HOURN', (c) => asMoment(clock(num(c, 2)), { alone: 'never', rank: -1, skip: c[1] === null ? 1 : 2 })),
  rule('clock.at', 'at|to thehour HOURN', (c) => asMoment(clock(num(c, 2)), { alone: 'never', rank: -1, skip: 1 })),
  rule('clock.the-clock', 'at|to? thehour CLOCK', (c) => asMoment(momentAt(c, 2), { alone: 'always', rank: Math.max(0, c[2]!.rank), skip: c[0] === null ? 0 : 1 })),
  rule('clock.past-after', 'hourfirst? HOURN MINN unit? pastafter', (c) => asMoment(clock(num(c, 1), num(c, 2)))),
  rule('clock.till-after', 'hourfirst? HOURN MINN unit? tillafter', (c) => asMoment(offset(num(c, 1), -num(c, 2)))),
  rule('clock.quarter-past-after', 'hourfirst? HOURN quarterhour pastafter', (c) => asMoment(clock(num(c, 1), 15))),
  rule('clock.quarter-till-after', 'hourfirst? HOURN quarterhour tillafter', (c) => asMoment(offset(num(c, 1), -15))),
  rule('clock.at-word', 'at hourfirst HOURN', (c) => asMoment(clock(num(c, 2)), { skip: 1 })),
  rule('clock.word-hour', 'hourfirst HOURN', (c) => asMoment(clock(num(c, 1)), { alone: 'always' })),
  rule('clock.word-hour-unit-minutes', 'hourfirst HOURN and? MINN unit', (c) => (c[4]!.text === 'minute' ? asMoment(clock(num(c, 1), num(c, 3))) : null)),
  rule('clock.word-hour-and-minutes', 'hourfirst HOURN and MINN', (c) => asMoment(clock(num(c, 1), num(c, 3)))),
  rule('clock.word-hour-minutes', 'hourfirst HOURN MINUTE2', (c) => asMoment(clock(num(c, 1), num(c, 2)))),
  rule('clock.at-clock', 'at|athour the? CLOCK', (c) => (c[2]!.rule === 'clock.digits-comma' ? null : asMoment(momentAt(c, 2), { alone: 'always', skip: c[1] === null ? 1 : 2 }))),
  rule('clock.word-clock', 'hourfirst CLOCK', (c) => asMoment(momentAt(c, 1), { alone: 'always' })),
  rule('clock.clock-word', 'CLOCK oclock|hourword', (c) => (c[1]!.rule === 'oclock' || c[0]!.rule.startsWith('clock.digits') ? asMoment(momentAt(c, 0), { alone: 'always', rank: clockRank(momentAt(c, 0)) }) : null)),
  rule('clock.clock-unit', 'CLOCK unit', (c) => (c[1]!.text === 'hour' && c[0]!.rule.startsWith('clock.digits') ? asMoment(momentAt(c, 0), { alone: 'always', rank: clockRank(momentAt(c, 0)) }) : null)),
  rule('clock.half-past', 'halfpast HOURN', (c) => asMoment(clock(num(c, 1), 30))),
  rule('clock.half-to', 'halfto HOURN', (c) => asMoment(offset(num(c, 1), -30))),
  rule('clock.quarter-into', 'quarterinto HOURN', (c) => asMoment(offset(num(c, 1), -45))),
  rule('clock.three-quarters', 'threequarters HOURN', (c) => asMoment(offset(num(c, 1), -15))),
  rule('clock.lacking-quarter', 'lacking quarterhour HOURN', (c) => asMoment(offset(num(c, 2), -15))),
  rule('clock.lacking', 'lacking MINN unit? HOURN', (c) => ((c[2]?.text ?? 'minute') !== 'minute' || num(c, 1) === 0 || c[1]!.number!.digits > 0 && c[3]!.number!.digits > 0 ? null : asMoment(offset(num(c, 3), -num(c, 1))))),
  rule('clock.clock-quarter', 'CLOCK quarterhour', (c) => (momentAt(c, 0).minute === 0 ? asMoment({ ...momentAt(c, 0), minute: 15 }) : null), (flags) => flags.headFinal),
  rule('clock.to-ordinal', 'halfto ORD', (c) => (isSpokenHour(c, 1) ? asMoment(offset(num(c, 1), -30)) : null)),
  rule('clock.to-ordinal', 'quarterinto ORD', (c) => (isSpokenHour(c, 1) ? asMoment(offset(num(c, 1), -45)) : null)),
  rule('clock.minutes-past', 'MINN unit? past HOURN', (c) => (c[1]?.text !== 'hour' && c[1]?.text !== 'day' ? asMoment(clock(num(c, 3), num(c, 0)), { alone: c[1] === null ? 'never' : 'always' }) : null)),
  rule('clock.minutes-till', 'MINN unit? till HOURN', (c) => (!(c[1] === null && (c[2]!.alone === 'never' || c[0]!.number!.digits === 1)) && c[1]?.text !== 'hour' && c[1]?.text !== 'day' ? asMoment(offset(num(c, 3), -num(c, 0)), { alone: c[1] === null ? 'never' : 'always' }) : null)),
  rule('clock.minutes-of-half', 'MINN unit? past|till halfto HOURN', (c) => (c[1] === null || c[1]?.text === 'minute' ? asMoment(offset(num(c, 4), -30 + (c[2]!.rule === 'past' ? num(c, 0) : -num(c, 0)))) : null)),
  rule('clock.quarter-past', 'a? quarterhour past HOURN', (c) => asMoment(clock(num(c, 3), 15))),
  rule('clock.quarter-till', 'a? quarterhour till HOURN', (c) => asMoment(offset(num(c, 3), -15))),
  rule('clock.hour-past', 'CLOCK and|past MINN', (c) => (momentAt(c, 0).minute === 0 && c[0]!.rule !== 'clock.at' ? asMoment({ ...momentAt(c, 0), minute: num(c, 2) }, { alone: c[0]!.alone }) : null)),
  rule('clock.hour-past-quarter', 'HOURN and|past a? quarterhour', (c) => asMoment(clock(num(c, 0), 15))),
  rule('clock.hour-past-half', 'HOURN and|past half|andhalf', (c) => asMoment(clock(num(c, 0), 30), { alone: 'never' })),
  rule('clock.hour-till', 'HOURN till MINN', (c) => (c[1]!.alone === 'never' ? null : asMoment(offset(num(c, 0), -num(c, 2)), { alone: 'never' }))),
  rule('clock.hour-till-quarter', 'HOURN till a? quarterhour', (c) => asMoment(offset(num(c, 0), -15))),
  rule('clock.hour-minus', 'HOURN minus MINN', (c) => asMoment(offset(num(c, 0), -num(c, 2)), { alone: 'never' })),
  rule('clock.hour-minus-quarter', 'HOURN minus a? quarterhour', (c) => asMoment(offset(num(c, 0), -15))),
  rule('clock.clock-minus', 'CLOCK minus MINN', (c) => (momentAt(c, 0).minute === 0 && c[0]!.rule !== 'clock.at' ? asMoment(offset(momentAt(c, 0).hour ?? 0, -num(c, 2))) : null)),
  rule('clock.clock-minus-quarter', 'CLOCK minus a? quarterhour', (c) => (momentAt(c, 0).minute === 0 && c[0]!.rule !== 'clock.at' ? asMoment(offset(momentAt(c, 0).hour ?? 0, -15)) : null)),
  rule('clock.clock-and-quarter', 'CLOCK and|past a? quarterhour', (c) => (momentAt(c, 0).minute === 0 && c[0]!.rule !== 'clock.at' ? asMoment({ ...momentAt(c, 0), minute: 15 }) : null)),
  rule('clock.clock-and-half', 'CLOCK and|past half', (c) => (momentAt(c, 0).minute === 0 && c[0]!.rule !== 'clock.at' ? asMoment({ ...momentAt(c, 0), minute: 30 }) : null)),
  rule('clock.clock-half', 'CLOCK andhalf', (c) => (momentAt(c, 0).minute === 0 && c[0]!.rule !== 'clock.at' ? asMoment({ ...momentAt(c, 0), minute: 30 }) : null)),
  rule('clock.hour-andhalf', 'HOURN andhalf', (c) => asMoment(clock(num(c, 0), 30), { alone: c[0]!.number!.hourOnly === true ? 'always' : 'never' })),
  rule('clock.hour-and-minutes', 'HOURN and MINN', (c) => (c[2]!.number!.digits === 0 && (num(c, 2) > 12 || num(c, 2) % 5 === 0) && num(c, 2) > 0 && num(c, 0) <= 12 ? asMoment(clock(num(c, 0), num(c, 2)), { alone: 'never' }) : null)),
  rule('clock.noon-minutes', 'noon|midnight and? MINN', (c) => (c[2]!.number!.digits === 0 && num(c, 2) > 0 ? asMoment({ hour: c[0]!.rule === 'noon' ? 12 : 0, minute: num(c, 2) }) : null)),
  rule('clock.noon-half', 'noon|midnight and? half|andhalf', (c) => asMoment({ hour: c[0]!.rule === 'noon' ? 12 : 0, minute: 30 })),
  rule('clock.hour-and-minutes-am', 'HOURN and? MINN am|pm', (c) => (c[1] !== null || c[2]!.number!.digits === 0 && num(c, 2) >= 10 ? half(clock(num(c, 0), num(c, 2)), c[3]!.rule === 'am' ? 0 : 12) : null)),
  rule('clock.hour-minutes-spoken', 'athour|at thehour? HOURN TENS', (c) => (num(c, 3) <= 59 && c[2]!.number!.digits === 0 ? asMoment(clock(num(c, 2), num(c, 3)), { alone: 'never', rule: 'clock.at', skip: 1 }) : null)),
  rule('clock.hour-and-spoken', 'HOURN hourword and MINN', (c) => (num(c, 3) > 0 && num(c, 3) % 5 === 0 ? asMoment(clock(num(c, 0), num(c, 3)), { rank: 1 }) : null)),
  rule('clock.quarter-noon', 'a? quarterhour past|till noon|midnight', (c) => asMoment(offset(c[3]!.rule === 'noon' ? 12 : 24, c[2]!.rule === 'past' ? 15 : -15))),
  rule('clock.past-noon', 'MINN unit? past noon|midnight', (c) => asMoment(offset(c[3]!.rule === 'noon' ? 12 : 0, num(c, 0)))),
  rule('clock.till-noon', 'MINN unit? till noon|midnight', (c) => asMoment(offset(c[3]!.rule === 'noon' ? 12 : 24, -num(c, 0)))),
  rule('clock.noon', 'noon', (c) => asMoment({ hour: 12, minute: 0 }, { alone: c[0]!.alone })),
  rule('clock.midnight', 'midnight', (c) => asMoment({ hour: 0, minute: 0 }, { alone: c[0]!.alone })),
  rule('clock.am', 'HOURN am', (c, flags) => (num(c, 0) <= 12 && isHourBefore(c, flags) ? asMoment({ hour: num(c, 0) % 12, minute: 0 }) : null)),
  rule('clock.pm', 'HOURN pm', (c, flags) => (num(c, 0) <= 12 && isHourBefore(c, flags) ? asMoment({ hour: (num(c, 0) % 12) + 12, minute: 0 }) : null)),
  // “Mañana a las 8 a.m.” is tomorrow.
  rule('clock.clock-am', 'CLOCK am', (c) => (c[0]!.rule === 'clock.part-clock' ? null : half(momentAt(c, 0), 0))),
  rule('clock.clock-pm', 'CLOCK pm', (c) => (c[0]!.rule === 'clock.part-clock' ? null : half(momentAt(c, 0), 12))),
  rule('clock.am-first', 'am HOURN|CLOCK', (c) => half(c[1]!.moment ?? clock(num(c, 1)), 0)),
  rule('clock.pm-first', 'pm HOURN|CLOCK', (c) => half(c[1]!.moment ?? clock(num(c, 1)), 12)),
  rule('clock.of-part', 'CLOCK of|in|inpart? the? part', (c) => {
    // “kl. 15 i morgen” is tomorrow.
    const late = momentAt(c, 0).hour! > 12;
    const put = c[0]!.opens || c[0]!.rule === 'clock.of-part' ? null : !late ? inPart(momentAt(c, 0), part(c, 3)) : part(c, 3) === 'MO' ? null : momentAt(c, 0);
    // “Las cinco y veinte mañana” may be tomorrow.
    return put === null ? null : asMoment(put, c[1] === null ? { rank: -1 } : {});
  }),
  rule('clock.hour-part', 'HOURN part', (c) => {
    const put = c[0]!.opens ? null : num(c, 0) <= 12 && (c[0]!.number!.digits > 0 || c[0]!.number!.hourOnly === true) ? inPart(clock(num(c, 0)), part(c, 1)) : null;
    return put === null ? null : asMoment(put, c[0]!.number!.hourOnly === true ? {} : { alone: 'never' });
  }),
  rule('clock.hour-of-part', 'HOURN of|in the? part', (c) => {
    const put = num(c, 0) <= 12 ? inPart(clock(num(c, 0)), part(c, 3)) : null;
    return put === null ? null : asMoment(put);
  }),
  rule('clock.part-clock', 'part at|of? CLOCK', (c) => {
    const put = inPart(momentAt(c, 2), part(c, 0));
    // “Mañana a las ocho” is tomorrow, where the word means both.
    return put === null ? null : asMoment(put, { rank: -1 });
  }),
  rule('clock.part-hour', 'part HOURN', (c) => {
    const put = num(c, 1) <= 12 && num(c, 1) >= 1 && c[1]!.number!.digits > 0 ? inPart(clock(num(c, 1)), part(c, 0)) : null;
    return put === null ? null : asMoment(put, { rank: -2 });
  }),
  rule('clock.timed-hour', 'TIMED|DATE HOURN', (c) => {
    const date = momentAt(c, 0);
    const put = c[1]!.end > c[1]!.stop && date.shift?.unit === 'day' ? withDate(date, clock(num(c, 1))) : null;
    return put === null ? null : asMoment(put);
  }),
  rule('clock.timed-hour-approx', 'TIMED|DATE HOURN approxafter', (c) => {
    const put = momentAt(c, 0).shift?.unit === 'day' ? withDate(momentAt(c, 0), clock(num(c, 1))) : null;
    return put === null ? null : asMoment({ ...put, mod: 'APPROX' });
  }),
  rule('clock.fraction', 'NUM', (c) => (c[0]!.number!.digits === 0 && c[0]!.number!.isDecimal !== true ? fractionHour(num(c, 0)) : null)),
  rule('clock.word-half', 'hourfirst NUM', (c) => halfHour(num(c, 1))),
  rule('clock.part-half', 'part NUM', (c) => {
    const put = halfHour(num(c, 1));
    const moment = put === null ? null : inPart(put.moment!, part(c, 0));
    return moment === null ? null : asMoment(moment);
  }),
  rule('clock.approx', 'approx CLOCK', (c) => asMoment({ ...momentAt(c, 1), mod: 'APPROX' }, { alone: c[1]!.alone, rank: Math.max(0, c[1]!.rank) })),
  rule('clock.approx-after', 'CLOCK approxafter', (c) => asMoment({ ...momentAt(c, 0), mod: 'APPROX' }, { alone: c[0]!.alone })),
  rule('clock.approx-hour', 'approx HOURN oclock', (c) => asMoment({ ...clock(num(c, 1)), mod: 'APPROX' })),
  rule('clock.military', 'military zonenoun? zone', (c) => asMoment({ ...momentAt(c, 0), zone: c[2]!.text })),
  rule('clock.zone-offset', 'zone plus|dash CARD', (c) => zoneOffset(c[0]!.text, c[1]!.rule, num(c, 2), 0)),
  rule('clock.zone-offset-minutes', 'zone plus|dash CARD _colon _MINUTE2', (c) => zoneOffset(c[0]!.text, c[1]!.rule, num(c, 2), num(c, 4))),
  rule('clock.zone', 'CLOCKED zonenoun? zone', (c) => asMoment({ ...momentAt(c, 0), zone: c[2]!.text }, { alone: 'always' })),
  rule('clock.zone-noun', 'CLOCKED zone zonenoun', (c) => asMoment({ ...momentAt(c, 0), zone: c[1]!.text }, { alone: 'always' })),
  rule('clock.zone-parenthesis', 'CLOCKED open zonenoun? zone zonenoun? close', (c) => asMoment({ ...momentAt(c, 0), zone: c[3]!.text }, { alone: 'always' })),
  rule('clock.zone-comma', 'CLOCKED comma zonenoun? zone zonenoun?', (c) => asMoment({ ...momentAt(c, 0), zone: c[3]!.text }, { alone: 'always' })),
  rule('clock.zone-first', 'zonenoun? zone zonenoun? at? CLOCKED', (c) => asMoment({ ...momentAt(c, 4), zone: c[1]!.text }, { alone: 'always' })),
  rule('clock.date-clock', 'MOMENT comma|dash|of? at? the? CLOCK', (c) => {
    const { weekday, day, month } = momentAt(c, 0);
    // “Monday 1-3 pm” names no first of the month, and “3-4 pm” no day of April.
    // “Am Sonntag anderthalb Stunden”, “on Sunday, two and a half times as many” tell no hour.
    const isAmount = c[4]!.rule === 'clock.digits-comma' || c[4]!.rule === 'clock.fraction' && (c[1]?.rule === 'comma' || c[4]!.end - c[4]!.start === 1);
    const both = isAmount || c[1]?.rule === 'dash' && weekday !== undefined && day !== undefined && month === undefined || c[0]!.rule === 'date.day-month-bare' || c[2] === null && c[4]!.text === 'length' ? null : withDate(momentAt(c, 0), momentAt(c, 4));
    return both === null ? null : asMoment(both);
  }),
  rule('clock.clock-date', 'CLOCK comma? of|ondate? the? MOMENT', (c) => {
    // “fell 1.4, or 6.43, on Friday” tells no time of the day.
    const both = c[0]!.rule === 'clock.digits-comma' || c[0]!.rule === 'clock.digits-dot' && c[1] !== null ? null : withDate(momentAt(c, 4), momentAt(c, 0));
    return both === null ? null : asMoment(both);
  }),
  rule('clock.date-part', 'DATE comma? in|of|inpart? the? part', (c) => {
    const both = intersect(momentAt(c, 0), { part: part(c, 4) }, false);
    // “Il y a une quinzaine de jours, dans la nuit du 25” tells two times.
    return both === null || c[1] !== null && momentAt(c, 0).shift?.counted === true || c[0]!.rule === 'date.day-alone' && (c[2]?.rule ?? 'of') === 'of' || momentAt(c, 0).weekday === undefined && momentAt(c, 0).day === undefined && momentAt(c, 0).shift === undefined && momentAt(c, 0).holiday === undefined && momentAt(c, 0).same === undefined ? null : asMoment(both);
  }),
  rule('clock.part-date', 'the? part of? the? DATE', (c) => partOfDay(c[4]!, part(c, 1), c[2] !== null)),
  rule('clock.in-part-date', 'inpart part of the? DATE', (c) => skipped(partOfDay(c[4]!, part(c, 1), true))),
  rule('clock.night-of', 'part nightof DATE', (c) => partOfDay(c[2]!, part(c, 0), false)),
  rule('clock.before-night', 'DAYGRAIN nightof part', (c) => (part(c, 2) === 'NI' ? partOfDay(c[0]!, 'NI', false) : null)),
  // “torstai-iltana”
  rule('clock.weekday-dash-part', 'WEEKDAY _dash _part', (c) => partOfDay(c[0]!, part(c, 2), false)),
  // “Pazarı pazartesiye bağlayan gece”
  rule('clock.night-joining', 'DAYGRAIN DAYGRAIN nightof part', (c) => (part(c, 3) === 'NI' && c[0]!.stop <= c[1]!.start ? partOfDay(c[0]!, 'NI', false) : null)),
  rule('clock.in-night-of', 'inpart part nightof DATE', (c) => skipped(partOfDay(c[3]!, part(c, 1), false))),
  rule('clock.day-half', 'DAYGRAIN am|pm', (c) => (momentAt(c, 0).shift?.unit === 'day' ? asMoment({ ...momentAt(c, 0), part: c[1]!.rule === 'am' ? 'MO' : 'AF' }) : null)),
  rule('clock.night-between', 'the? part of|between|from? the? WEEKDAY to|and|dash|nightof the? WEEKDAY', (c, flags) => bare(c, flags, nightBetween(c))),
  rule('clock.in-night-between', 'inpart part of|between|from? the? WEEKDAY to|and|dash|nightof the? WEEKDAY', (c) => skipped(nightBetween(c))),
  rule('clock.night-between-days', 'the? part of|between? the? DAY to|and|dash the? MONTHDAY', (c, flags) => bare(c, flags, isNight(c) && num(c, 4) + 1 === momentAt(c, 7).day ? asMoment({ ...momentAt(c, 7), day: num(c, 4), part: part(c, 1) }, { rank: 2 }) : null)),
  rule('clock.night-to', 'part nightof DAY nightof MONTHDAY', (c) => asMoment({ ...momentAt(c, 4), day: num(c, 2), part: part(c, 0) })),
  rule('clock.early-part', 'start|mid|end dash? the? part', (c) => asMoment({ part: part(c, 3), mod: c[0]!.rule === 'start' ? 'START' : c[0]!.rule === 'mid' ? 'MID' : 'END' }, { alone: 'never' })),
  rule('clock.early-of-part', 'start|mid|end of the? part', (c) => asMoment({ part: part(c, 3), mod: c[0]!.rule === 'start' ? 'START' : c[0]!.rule === 'mid' ? 'MID' : 'END' }, { rank: 1 })),
  rule('clock.in-modified-part', 'inpart the? start|end the? part', (c, flags) => asMoment({ part: part(c, 4), mod: c[2]!.rule === 'start' ? 'START' : 'END' }, { skip: c[1] !== null && flags.articles === 'never' ? 2 : 1 })),
  rule('clock.day-clock', 'the DAY comma? at|athour? the? CLOCK', (c, flags) => (c[1]!.number!.digits > 0 && c[1]!.text !== 'the' && (c[3] !== null || c[5]!.alone !== 'never' && c[5]!.rule !== 'clock.noon') ? bare(c, flags, asMoment({ day: num(c, 1), ...momentAt(c, 5) }, { rank: 2 })) : null)),
  rule('clock.hour-timed', 'at|athour thehour? HOURN TIMED', (c) => {
    const date = momentAt(c, 3);
    const put = date.shift === undefined ? null : withDate(date, clock(num(c, 2)));
    return put === null ? null : asMoment(put, { skip: 1 });
  }),
  rule('clock.timed-at-hour', 'TIMED|DATE at|athour|approx thehour? HOURN', (c) => {
    const put = momentAt(c, 0).shift?.unit === 'day' ? withDate(momentAt(c, 0), clock(num(c, 3))) : null;
    return put === null ? null : asMoment(put, { alone: 'never', rule: 'clock.at' });
  }),
  rule('clock.part-modified', 'part startafter|endafter', (c) => asMoment({ part: part(c, 0), mod: c[1]!.rule === 'startafter' ? 'START' : 'END' })),
  rule('clock.timed-modified', 'TIMED startafter|endafter', (c) => asMoment({ ...momentAt(c, 0), mod: c[1]!.rule === 'startafter' ? 'START' : 'END' })),
  // “By mid-afternoon”
  rule('clock.mid-part', 'mid dash? part', (c) => (c[2]!.text === 'MO' || c[2]!.text === 'AF' ? asMoment({ part: part(c, 2), mod: 'MID' }) : null)),
  rule('clock.modified-part', 'start|end dash? TIMED', (c) => asMoment({ ...momentAt(c, 2), mod: c[0]!.rule === 'start' ? 'START' : 'END' })),
  rule('clock.adverb-part', 'adpart', (c) => asMoment({ part: part(c, 0) }, { alone: c[0]!.alone })),
  rule('clock.in-timed', 'inpart TIMED', (c) => asMoment(momentAt(c, 1), { skip: 1, alone: c[1]!.alone, rule: c[1]!.rule, rank: c[1]!.rank })),
  rule('clock.in-part', 'inpart the? part', (c, flags) => (c[1] === null && flags.articles === 'always' ? null : asMoment({ part: part(c, 2) }, { skip: c[1] !== null && flags.articles === 'never' ? 2 : 1 }))),
  rule('clock.part', 'in|the part', (c) => asMoment({ part: part(c, 1) }, { alone: 'never', rank: -1 })),
  rule('clock.later', 'later|earlier ANYDATE', (c, flags) => (c[1]!.alone === 'never' || momentAt(c, 1).month !== undefined && momentAt(c, 1).day !== undefined || flags.modifierAfter && (momentAt(c, 1).shift?.amount !== 0 || momentAt(c, 1).mod !== undefined) || momentAt(c, 1).shift?.base === 'context' ? null : asMoment(momentAt(c, 1))), (flags) => !flags.headFinal),
];

/** “5일 오전” is the morning of a day: where the half of the day stands before its hour, only figures may stand before it. */
const isHourBefore = (c: Children, flags: RuleFlags): boolean => !c[0]!.opens && (!flags.headFinal || c[0]!.number!.digits > 0);

/** “Половина восьмого” and “půl osmé”: an hour as an ordinal in words. */
const isSpokenHour = (c: Children, at: number): boolean => c[at]!.number!.digits === 0 && num(c, at) >= 1 && num(c, at) <= 12;

const isNight = (c: Children): boolean => part(c, 1) === 'NI';
const isNextWeekday = (first: number, second: number): boolean => second === (first % 7) + 1;

/** The night of the first of two days that follow each other (“la noche del lunes al martes”), or the small hours of the second. */
function nightBetween(c: Children): Made | null {
  const [first, second] = c.slice(3).filter((child) => child?.moment?.weekday !== undefined).map((child) => child!.moment!);
  if (first === undefined || second === undefined || !isNextWeekday(first.weekday!, second.weekday!)) return null;
  // “La madrugada del martes al miércoles” is the morning of the second.
  return isNight(c) ? asMoment({ ...first, part: part(c, 1) }, { rank: 2 }) : part(c, 1) === 'MO' ? asMoment({ ...second, part: 'MO' }, { rank: 2 }) : null;
}

/** A part of the day that a date is; `counted` where a preposition shows that a bare number is a day. */
function partOfDay({ moment, rule: name }: Node, of: NonNullable<Moment['part']>, counted: boolean): Made | null {
  const both = moment !== null && grainOf(moment) === 'day' && (counted || name !== 'date.day-alone') && name !== 'date.day-month-bare' ? intersect(moment, { part: of }, false) : null;
  return both === null ? null : asMoment(both);
}

/** The same without the preposition before it. */
function skipped(result: Made | null): Made | null {
  return result === null ? null : { ...result, skip: 1 };
}

/** A zone that is told by its distance from Greenwich (“UTC+3”, “GMT-5:30”). */
function zoneOffset(zone: string, sign: string, hours: number, minutes: number): Made | null {
  if (zone !== 'UTC' || hours > 14 || !Number.isInteger(hours)) return null;
  return { category: categoryId('zone'), text: `${sign === 'plus' ? '+' : '-'}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}` };
}

/** “Tres y cuarto”, read as 3.25, beside a word that makes it a clock time. */
function fractionHour(value: number): ReturnType<typeof asMoment> | null {
  const minute = (value % 1) * 60;
  return value >= 1 && value < 24 && (minute === 15 || minute === 30 || minute === 45) ? asMoment(clock(Math.floor(value), minute), { alone: 'never', rank: -1 }) : null;
}

/** “Seven and a half” as a clock time. */
function halfHour(value: number): ReturnType<typeof asMoment> | null {
  return value >= 1 && value < 24 && value % 1 === 0.5 ? asMoment(clock(Math.floor(value), 30)) : null;
}

function half(value: Moment, add: number): ReturnType<typeof asMoment> | null {
  if ((value.hour ?? 0) > 12) return asMoment(value);
  const { twelveHour, ...rest } = value;
  void twelveHour;
  return asMoment({ ...rest, hour: ((value.hour ?? 0) % 12) + add }, { alone: 'always' });
}
void int;
