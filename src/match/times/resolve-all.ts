import { type Diagnostic, type Time, TokenKind } from '../../model/index.js';
import { foldTable } from '../../text/index.js';
import { civilFrom, dayNumber } from '../calendar/index.js';
import { WordRole } from './lexicon.js';
import { categoryId, made, type Node } from './node.js';
import { hasCategory, type Search } from './search.js';
import { intervalOf } from './interval.js';
import { durationValue } from './print.js';
import { resolve } from './resolve.js';
import type { Anchor, Surroundings } from './surroundings.js';

/** A time expression that was found and is still to be resolved. */
export interface Found {
  readonly node: Node;
}

/** Sentences over which “the day before” or “the same year” may reach back. */
const contextSentences = 6;
/** Tokens on either side of an expression in which a word of the future counts. */
const futureReach = 30;
/** The same for a bare weekday, which the news mostly uses of the past. */
const weekdayReach = 4;

const futureCategory = categoryId('future');
const deadlineCategory = categoryId('deadline');

interface State {
  context: Anchor | null;
  contextSentence: number;
  contextDay: Anchor | null;
  contextDaySentence: number;
  explicitYear: Anchor | null;
  explicitSentence: number;
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

function isFuture(search: Search, node: Node): boolean {
  const { tokens, words, text, lexicon } = search;
  const sentence = tokens.sentence[node.start];
  const bare = node.moment?.weekday !== undefined && node.moment.day === undefined && node.moment.month === undefined;
  if (hasCategory(search, node.first - 1, deadlineCategory)) return true;
  const reach = bare || node.moment?.quarter !== undefined || node.moment?.half !== undefined ? weekdayReach : futureReach;
  const from = bare ? clauseEdge(search, node.start, -1, reach) : Math.max(0, node.start - reach);
  const to = bare ? clauseEdge(search, node.end, 1, reach) : Math.min(tokens.length, node.end + reach);
  for (let token = from; token < to; token++) {
    if (tokens.sentence[token] !== sentence || (token >= node.start && token < node.end)) continue;
    if (words[token] !== -1 && (lexicon.roles[words[token]!]! & WordRole.future) !== 0 && hasCategory(search, token, futureCategory)) return true;
    if (lexicon.futureEndings.length > 0 && tokens.kind[token] === TokenKind.word && endsInFuture(text, tokens.start[token]!, tokens.end[token]!, lexicon.futureEndings)) return true;
  }
  return false;
}

/** The last token of the clause within reach on one side. */
function clauseEdge(search: Search, token: number, step: 1 | -1, reach: number): number {
  const { tokens } = search;
  let at = token;
  for (let i = 0; i < reach; i++) {
    const next = step < 0 ? at - 1 : at;
    if (next < 0 || next >= tokens.length || tokens.kind[next] === TokenKind.punctuation) break;
    at += step;
  }
  return at;
}

function endsInFuture(text: string, start: number, end: number, endings: readonly string[]): boolean {
  return endings.some((ending) => {
    if (end - start < ending.length + 2) return false;
    for (let i = 0; i < ending.length; i++) if (foldTable[text.charCodeAt(end - ending.length + i)] !== ending.charCodeAt(i)) return false;
    return true;
  });
}

/** Resolves what was found, in the order of the text, each against the reference and what went before. */
export function resolveAll(search: Search, found: readonly Found[]): { readonly times: readonly Time[]; readonly diagnostics: readonly Diagnostic[] } {
  const nodes = found.flatMap(({ node }) => leaves(node));
  const reference = referenceAnchor(search.reference.time);
  const narrative = isNarrative(nodes, reference);
  const times: Time[] = [];
  const diagnostics: Diagnostic[] = [];
  const state: State = { context: null, contextSentence: -1, contextDay: null, contextDaySentence: -1, explicitYear: null, explicitSentence: -1 };
  for (const node of nodes) {
    const time = toTime(search, node, reference, narrative, state, diagnostics);
    if (time !== null) times.push(time);
  }
  return { times, diagnostics };
}

function toTime(search: Search, node: Node, reference: Anchor | null, narrative: boolean, state: State, diagnostics: Diagnostic[]): Time | null {
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
    return { start, end, type: 'SET', value, mod: null, quant, freq, timeZone: null, from: null, to: null, alternatives: [], needsReview: false, rule: node.rule };
  }
  if (node.moment === null) return null;
  const surroundings = surround(search, node, reference, narrative, state);
  const { type, value, mod, timeZone, alternatives, needsReview, anchor, impossible } = resolve(node.moment, surroundings);
  remember(search, node, anchor, state);
  if (impossible) {
    diagnostics.push({ severity: 'warning', code: 'impossible-date', stage: 'find-times', message: `Expected a day of the calendar, not \`${search.text.slice(start, end)}\``, start, end });
  }
  const { from, to } = intervalOf(value);
  return {
    start, end, type, value, mod, quant: null, freq: null, timeZone: timeZone === 'local' ? null : timeZone, from, to, alternatives: [...alternatives], needsReview, rule: node.rule,
  };
}

function surround(search: Search, node: Node, reference: Anchor | null, narrative: boolean, state: State): Surroundings {
  const sentence = search.tokens.sentence[node.start]!;
  const appointment = search.tokens.length <= node.stop - node.first + 2;
  const near = (at: number): boolean => at >= 0 && sentence - at <= (narrative ? 60 : contextSentences);
  const now = reference === null ? null : civilFrom(reference.days).year;
  const explicit = state.explicitYear !== null && (narrative || state.explicitSentence === sentence) ? state.explicitYear : null;
  const useful = explicit !== null && (now === null || civilFrom(explicit.days).year !== now) ? explicit : null;
  return {
    reference,
    context: near(state.contextSentence) ? state.context : null,
    contextDay: near(state.contextDaySentence) && (narrative || sentence - state.contextDaySentence <= 1) ? state.contextDay : null,
    yearFrom: narrative && state.context !== null && useful !== null ? state.context : useful,
    sentenceDay: state.contextDaySentence === sentence ? state.contextDay : null,
    future: reference !== null && isAmbiguous(node) && (appointment || isFuture(search, node) || followsFuture(state, sentence, reference)),
    appointment,
  };
}

/** True where the date before it in the sentence lies ahead. */
function followsFuture(state: State, sentence: number, reference: Anchor): boolean {
  return state.contextDaySentence === sentence && state.contextDay !== null && state.contextDay.days > reference.days;
}

function isAmbiguous(node: Node): boolean {
  const m = node.moment;
  return m !== null && m.year === undefined && (m.month !== undefined || m.weekday !== undefined || m.day !== undefined || m.season !== undefined || m.quarter !== undefined || m.half !== undefined || m.holiday !== undefined || m.weekend === true || m.origin !== undefined);
}

function remember(search: Search, node: Node, anchor: Anchor | null, state: State): void {
  if (anchor === null) return;
  const sentence = search.tokens.sentence[node.start]!;
  state.context = anchor;
  state.contextSentence = sentence;
  if (anchor.grain === 'day' || anchor.grain === 'part' || anchor.grain === 'clock') {
    state.contextDay = anchor;
    state.contextDaySentence = sentence;
  }
  if (node.moment?.year !== undefined && (anchor.grain === 'year' || anchor.grain === 'month' || anchor.grain === 'day' || anchor.grain === 'quarter' || anchor.grain === 'clock')) {
    state.explicitYear = anchor;
    state.explicitSentence = sentence;
  }
}
