import type { Diagnostic, Time } from '../../model/index.js';
import { civilFrom, dayNumber } from '../calendar/index.js';
import { asCompared, isYearBefore } from './compared.js';
import type { Moment } from './moment.js';
import { made, type Node } from './node.js';
import type { Search } from './search.js';
import { intervalOf } from './interval.js';
import { durationValue } from './print.js';
import { beforeEnd, isOpen } from './range-start.js';
import { resolve } from './resolve.js';
import type { Anchor, Surroundings } from './surroundings.js';
import { countsFromEvent } from './written.js';
import { isJustBefore, isOpeningPast, isPastBehind, type Tense, tenseOf } from './tense.js';

/** A time expression that was found and is still to be resolved. */
export interface Found {
  readonly node: Node;
}

/** Sentences over which “the day before” or “the same year” may reach back. */
const contextSentences = 6;
/** Sentences over which a day that was told is the day of a clock time. */
const clockSentences = 2;
/** Days for which a day that has gone by is what a report is about. */
const freshDays = 10;
/** Sentences over which a comparison reaches back to the period it compares. */
const comparedSentences = 3;

interface State {
  context: Anchor | null;
  contextSentence: number;
  contextDay: Anchor | null;
  contextDaySentence: number;
  /** The date before is an end of a range, which no comparison keeps. */
  contextRanged: boolean;
  /** That day was told as its night, which ends on the next. */
  contextNight: boolean;
  explicitYear: Anchor | null;
  explicitSentence: number;
  /** The sentence that tells how often something is, and so of no one day. */
  setSentence: number;
  /** What the last end of a range is resolved against, as it was before its first end. */
  lastEnd: Surroundings | null;
}

/** The reference time as an anchor. */
export function referenceAnchor(time: string | null): Anchor | null {
  const match = time === null ? null : /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?)?/.exec(time);
  if (match === null) return null;
  const days = dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
  return {
    days, minutes: match[4] === undefined ? null : Number(match[4]) * 60 + Number(match[5]), grain: 'day',
    ...(match[6] === undefined || match[6] === '00' ? {} : { seconds: Number(match[6]) }),
  };
}

function leaves(node: Node): readonly Node[] {
  return node.pieces === null ? [node] : node.pieces.flatMap(leaves);
}

function isNarrative(nodes: readonly Node[], reference: Anchor | null): boolean {
  if (reference === null) return false;
  const now = civilFrom(reference.days).year;
  let years = 0;
  let far = 0;
  for (const { moment } of nodes) {
    if (moment?.year === undefined) continue;
    years++;
    if (Math.abs(moment.year - now) >= 3) far++;
  }
  return years >= 6 && far / years > 0.75;
}

/** Resolves what was found, in the order of the text, each against the reference and what went before. */
export function resolveAll(search: Search, found: readonly Found[]): { readonly times: readonly Time[]; readonly diagnostics: readonly Diagnostic[] } {
  const nodes = found.flatMap(({ node }) => leaves(node));
  const ends = new Map<Node, Ends>();
  for (const { node: { pieces } } of found) {
    if (pieces?.length !== 2) continue;
    const [first, last] = [pieces[0]!, pieces[1]!];
    ends.set(first, { first, last }).set(last, { first, last });
  }
  const reference = referenceAnchor(search.reference.time);
  const narrative = isNarrative(nodes, reference);
  const times: Time[] = [];
  const diagnostics: Diagnostic[] = [];
  const state: State = { context: null, contextSentence: -1, contextRanged: false, contextDay: null, contextDaySentence: -1, contextNight: false, explicitYear: null, explicitSentence: -1, setSentence: -1, lastEnd: null };
  for (const node of nodes) {
    const before = state.context;
    const time = toTime(search, node, openEnds(ends.get(node)), reference, narrative, state, diagnostics);
    if (state.context !== before) state.contextRanged = ends.has(node);
    if (time !== null) times.push(time);
  }
  return { times, diagnostics };
}

/** The two ends of a range. */
interface Ends {
  readonly first: Node;
  readonly last: Node;
}

/** The ends of a range of which both are still to be placed; null for others. */
function openEnds(ends: Ends | undefined): Ends | null {
  return ends?.first.moment != null && ends.last.moment !== null && isOpen(ends.first.moment) && isOpen(ends.last.moment) ? ends : null;
}

function toTime(search: Search, node: Node, ends: Ends | null, reference: Anchor | null, narrative: boolean, state: State, diagnostics: Diagnostic[]): Time | null {
  const start = search.tokens.start[node.first]!;
  // A year alone is told by its noun (“1917 року”); a date that ends in one is not.
  const end = search.tokens.end[(node.rule === 'date.year-noun' ? node.end : node.stop) - 1]!;
  if (node.category === made.duration && node.duration !== null) {
    return {
      start, end, type: 'DURATION', value: durationValue(node.duration), mod: node.duration.mod ?? null, quant: null, freq: null, timeZone: null, from: null, to: null,
      alternatives: [], needsReview: false, rule: node.rule,
    };
  }
  if (node.category === made.set && node.set !== null) {
    const { value, quant, freq } = node.set;
    state.setSentence = search.tokens.sentence[node.start]!;
    return { start, end, type: 'SET', value, mod: null, quant, freq, timeZone: null, from: null, to: null, alternatives: [], needsReview: false, rule: node.rule };
  }
  if (node.moment === null || (node.rule === 'relative.the-unit' && state.context?.grain !== node.moment.same)) return null;
  // The verb before a range is before both its ends, and so are the dates before it.
  if (ends?.first === node) state.lastEnd = surround(search, { ...ends.last, start: node.start }, reference, narrative, state);
  const surroundings = ends?.last === node && state.lastEnd !== null ? state.lastEnd : surround(search, node, reference, narrative, state);
  const told = isDayOfEvent(search, node) ? unknownDay : narrative ? asTold(node, node.moment, state) : node.moment;
  const last = ends?.first === node && state.lastEnd !== null ? resolve(ends.last.moment!, state.lastEnd).anchor : null;
  const moment = last === null ? told : beforeEnd(told, ends!.last.moment!, last);
  const { type, value, mod, timeZone, alternatives, needsReview, anchor, impossible } = resolve(meant(search, node, moment, surroundings, state), surroundings);
  // What is compared with stays what the text speaks of.
  if (!isYearBefore(moment) && moment.samePeriod !== true && !(narrative && (isDeictic(moment) || isBareWeekday(node) && surroundings.contextDay === null))) remember(search, node, anchor, state);
  if (impossible) {
    diagnostics.push({ severity: 'warning', code: 'impossible-date', stage: 'find-times', message: `Expected a day of the calendar, not \`${search.text.slice(start, end)}\``, start, end });
  }
  const { from, to } = intervalOf(value);
  return {
    start, end, type, value, mod, quant: null, freq: null, timeZone: timeZone === 'local' ? null : timeZone, from, to, alternatives: [...alternatives], needsReview, rule: node.rule,
  };
}

/** What counts from now in the news counts from what is told before where a text tells of another time (“через два дні”, “цього дня”). */
function asTold(node: Node, moment: Moment, state: State): Moment {
  const { shift, ...rest } = moment;
  if (shift === undefined || state.context === null || shift.base !== 'reference' || moment.origin !== undefined) return moment;
  if (shift.counted === true && shift.amount > 0) return { ...rest, shift: { ...shift, base: 'context' } };
  return shift.amount === 0 && node.rule === 'relative.unit' ? { ...rest, same: shift.unit } : moment;
}

/** True for what is told from the day on which the text was written, and so lends no date to what follows it. */
function isDeictic({ shift, which, origin, year }: Moment): boolean {
  return origin === undefined && year === undefined && (shift?.base === 'reference' || which !== undefined);
}

const unknownDay: Moment = { literal: 'XXXX-XX-XX' };

/** True for a day that is counted from what happened then, and from no date (“la víspera | de las elecciones”, “the day before | the vote”). */
function isDayOfEvent(search: Search, node: Node): boolean {
  return node.rule === 'relative.context-word' && node.moment?.shift?.unit === 'day' && countsFromEvent(search, node.stop);
}

/** The moment that a node means where the text speaks of a part of a year. */
function meant(search: Search, node: Node, moment: Moment, surroundings: Surroundings, state: State): Moment {
  const near = search.tokens.sentence[node.start]! - state.contextSentence <= comparedSentences && !state.contextRanged;
  return asCompared(moment, near ? state.context : null, (whole) => {
    const { anchor } = resolve(whole, surroundings);
    return anchor === null ? null : civilFrom(anchor.days).year;
  });
}

function surround(search: Search, node: Node, reference: Anchor | null, narrative: boolean, state: State): Surroundings {
  const sentence = search.tokens.sentence[node.start]!;
  const near = (at: number): boolean => at >= 0 && sentence - at <= (narrative ? 60 : contextSentences);
  const explicit = state.explicitYear !== null && (narrative || state.explicitSentence === sentence) ? state.explicitYear : null;
  const verb = reference !== null && isAmbiguous(node) ? tenseOf(search, node) : null;
  // “Pazartesi konuştu.” is short, but no entry of a calendar.
  const appointment = verb !== 'past' && search.tokens.length <= node.stop - node.first + 2;
  const tense = reference !== null && isAmbiguous(node) ? (verb ?? (followsFuture(state, sentence, reference) ? 'future' : 'past')) : null;
  const lending = explicit === null || !lendsYear(node, explicit, reference, tense, narrative) ? null : explicit;
  return {
    reference,
    context: near(state.contextSentence) ? state.context : null,
    contextDay: near(state.contextDaySentence) && (narrative && !isBareWeekday(node) || sentence - state.contextDaySentence <= 1) ? state.contextDay : null,
    yearFrom: narrative && state.context !== null && lending !== null ? state.context : lending,
    clockDay: clockDayOf(node, sentence, reference, narrative, state),
    future: tense === 'future' || (appointment && tense !== null),
    past: verb !== 'past' ? null : isJustBefore(search, node) ? 'beside' : isOpeningPast(search, node) ? 'opening' : isPastBehind(search, node) ? 'behind' : 'near',
    appointment,
  };
}

/** The hour at which a night that began on the day before is over. */
const morning = 6;

/** The day of a clock time: that of its sentence; in the news also one that was just told, or today where the report tells the hour with a zone or was itself written at an hour. */
function clockDayOf(node: Node, sentence: number, reference: Anchor | null, narrative: boolean, state: State): Anchor | null {
  const { contextDaySentence, setSentence } = state;
  const contextDay = state.contextDay !== null && state.contextNight && (node.moment?.hour ?? morning) < morning ? { ...state.contextDay, days: state.contextDay.days + 1 } : state.contextDay;
  if (contextDaySentence === sentence) return contextDay;
  if (narrative || reference === null || setSentence === sentence) return null;
  const isNews = contextDay !== null && contextDay.days <= reference.days && contextDay.days >= reference.days - freshDays;
  if (isNews && sentence - contextDaySentence <= clockSentences) return contextDay;
  return (reference.minutes ?? 0) !== 0 || (node.moment?.zone ?? 'local') !== 'local' ? reference : null;
}

/** True where a date of another year in the sentence lends its year: not to a weekday (“arrested in May 1998, he said Friday”), nor a past one to what is to come. */
function lendsYear(node: Node, from: Anchor, reference: Anchor | null, tense: Tense | null, narrative: boolean): boolean {
  return narrative || !isBareWeekday(node) && !(tense === 'future' && reference !== null && from.days < reference.days);
}

/** True where the date before it in the sentence lies ahead. */
function followsFuture(state: State, sentence: number, reference: Anchor): boolean {
  return state.contextDaySentence === sentence && state.contextDay !== null && state.contextDay.days > reference.days;
}

function isBareWeekday({ moment }: Node): boolean {
  return moment?.weekday !== undefined && moment.day === undefined && moment.month === undefined;
}

function isAmbiguous(node: Node): boolean {
  const m = node.moment;
  return m !== null && m.year === undefined && (m.month !== undefined || m.weekday !== undefined || m.day !== undefined || m.season !== undefined || m.quarter !== undefined || m.half !== undefined || m.holiday !== undefined || m.weekend === true || m.origin !== undefined || m.byTense === true) || m?.shift !== undefined && (m.shift.base === 'context' || m.shift.amount === 0 && m.mod !== undefined);
}

/** True where a date names its year, in figures or beside a month (“3 March last year”). */
function tellsYear(moment: Moment | null): boolean {
  return moment?.year !== undefined || (moment?.month !== undefined && moment.shift?.unit === 'year' && moment.shift.counted !== true);
}

function remember(search: Search, node: Node, anchor: Anchor | null, state: State): void {
  if (anchor === null) return;
  const sentence = search.tokens.sentence[node.start]!;
  state.context = anchor;
  state.contextSentence = sentence;
  if (anchor.grain === 'day' || anchor.grain === 'part' || anchor.grain === 'clock') {
    state.contextDay = anchor;
    state.contextDaySentence = sentence;
    state.contextNight = node.moment?.part === 'NI';
  }
  if (tellsYear(node.moment) && (anchor.grain === 'year' || anchor.grain === 'month' || anchor.grain === 'day' || anchor.grain === 'quarter' || anchor.grain === 'clock')) {
    state.explicitYear = anchor;
    state.explicitSentence = sentence;
  }
}
