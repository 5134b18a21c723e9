import { Case, Trigger } from './sentence-characters.js';
import { longestWord, wordEnd, type SentenceRules } from './sentence-rules.js';

/** How the lines of a block are laid out. */
export interface LineLayout {
  /** True where lines were cut to a width: a line break there is no boundary by itself. */
  readonly wrapped: boolean;
  /** Length of the longest line, in UTF-16 units. */
  readonly width: number;
}

const closingMarks = '.!?…。！？؟۔।։።፧:;：；”’"\'»“)]」』|';

/** True where the last visible unit of a line is an end mark, or a mark that may follow one. */
export function endsInMark(text: string, end: number): boolean {
  return closingMarks.includes(text.charAt(end - 1));
}

/** Share of a line's width that its text must fill, together with the word that follows, to have been cut there. */
const fullness = 0.9;
const narrowest = 28;
/** Narrower columns need this many cut lines to be believed. */
const narrowLines = 3;
const widest = 160;

/**
 * Tells whether the lines of `[start, end)` were cut to a width. A cut line is one to which the first word of the next
 * could not have been added, and most of them must be: `wrapped` text shows this at four in five unmarked line ends.
 */
export function lineLayout(text: string, start: number, end: number, rules: SentenceRules): LineLayout {
  const { cases } = rules;
  const starts: number[] = [];
  const ends: number[] = [];
  let width = 0;
  for (let at = start; at < end; ) {
    let stop = text.indexOf('\n', at);
    if (stop < 0 || stop > end) stop = end;
    let from = at;
    let to = stop;
    while (from < to && cases[text.charCodeAt(from)]! >= Case.space) from++;
    while (to > from && cases[text.charCodeAt(to - 1)]! >= Case.space) to--;
    starts.push(from);
    ends.push(to);
    width = Math.max(width, to - from);
    at = stop + 1;
  }
  let open = 0;
  let full = 0;
  let lower = 0;
  let caseless = 0;
  for (let line = 0; line + 1 < starts.length; line++) {
    const next = starts[line + 1]!;
    if (ends[line] === starts[line] || ends[line + 1] === next || endsInMark(text, ends[line]!)) continue;
    open++;
    const kind = cases[text.charCodeAt(next)];
    if (kind === Case.lower) lower++;
    if (kind === Case.caseless) caseless++;
    const word = kind === Case.caseless ? 1 : wordLength(text, next, ends[line + 1]!, rules);
    if (ends[line]! - starts[line]! + 1 + word >= width * fullness) full++;
  }
  const minimum = caseless > 0 || open >= narrowLines ? narrowest / 2 : narrowest;
  const wrapped = open > 0 && full >= open * 0.8 && (lower > 0 || caseless > 1) && width >= minimum && width <= widest;
  return { wrapped, width };
}

function wordLength(text: string, start: number, end: number, rules: SentenceRules): number {
  return Math.min(longestWord, wordEnd(text, start, end, rules.cases) - start);
}

/** How far ahead the end of a line is looked for. */
const lookahead = 400;

/**
 * True where a sentence ends at a line break without an end mark before it.
 *
 * @param lineEnd end of the visible text before the break
 * @param next first visible unit after it
 */
export function breaksAtLine(text: string, lineEnd: number, next: number, end: number, layout: LineLayout, rules: SentenceRules): boolean {
  const { cases, triggers } = rules;
  const unit = text.charCodeAt(next);
  const last = text.charAt(lineEnd - 1);
  if (triggers[unit] === Trigger.bullet || (unit === 0x2d && cases[text.charCodeAt(next + 1)] === Case.space)) return true;
  if (layout.wrapped) {
    const line = text.lastIndexOf('\n', lineEnd - 1) + 1;
    const length = lineEnd - line + 1 + wordLength(text, next, end, rules);
    return length < layout.width * 0.75 && cases[unit] !== Case.lower;
  }
  if (cases[unit] !== Case.lower || last === ':' || last === ';') return true;
  if (last === ',' || last === '-') return false;
  // A line that begins in lower case goes on with the one before if it is running text, that is, if it has an end mark.
  const limit = Math.min(end, next + lookahead);
  for (let at = next; at < limit; at++) {
    const trigger = triggers[text.charCodeAt(at)];
    if (trigger === Trigger.lineBreak) return !endsInMark(text, at);
    if (trigger === Trigger.dot && cases[text.charCodeAt(at + 1)] === Case.space) return false;
  }
  return limit === end ? !endsInMark(text, trimmedEnd(text, next, end, cases)) : false;
}

function trimmedEnd(text: string, start: number, end: number, cases: Uint8Array): number {
  let at = end;
  while (at > start && cases[text.charCodeAt(at - 1)]! >= Case.space) at--;
  return at;
}
