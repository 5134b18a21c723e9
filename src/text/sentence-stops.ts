import { Case, Trigger } from './sentence-characters.js';
import { Abbreviation, abbreviationBefore, wordStart, type SentenceRules } from './sentence-rules.js';

/** The stretch of end marks at one place, and what surrounds it. */
export interface Stop {
  /** First end mark. */
  readonly first: number;
  /** After the closing quotes, brackets and note numbers that belong to the sentence. */
  readonly closed: number;
  /** First visible unit after it, or a line break, or the end. */
  readonly next: number;
  readonly kind: 'dot' | 'strong' | 'ellipsis' | 'full';
  /** True where nothing visible closes between the mark and what follows. */
  readonly bare: boolean;
  /** True where a quotation closes between the marks and what follows. */
  readonly quoted: boolean;
  /** True where a bracket that was opened inside the sentence closes there. */
  readonly inBracket: boolean;
  /** True where a full stop is followed by an ellipsis of three spaced dots: `end. . . . The next`. */
  readonly beforeEllipsis: boolean;
}

/** What a decision may look at: the text, and what stands open where the scan has come to. */
export interface View {
  readonly text: string;
  readonly end: number;
  readonly rules: SentenceRules;
  readonly sentenceStart: number;
  /** The marks that may close the open quotation; empty when none is open. */
  readonly quoteClosers: string;
  /** The same for the open bracket, and where it was opened. */
  readonly bracketClosers: string;
  readonly bracketStart: number;
}

/** What stands after a stop. */
export interface Following {
  /** {@link Case} of the first letter or digit; `none` for a symbol or the end. */
  readonly kind: number;
  /** Where that letter or digit stands. */
  readonly word: number;
  /** True where a quotation opens before it. */
  readonly opened: boolean;
  readonly bracketed: boolean;
  readonly dashed: boolean;
  /** True where an ellipsis leads into it: `...and then`. */
  readonly dotted: boolean;
}

const bracketClosers = ')]}）】］';
/** Every mark that opens or closes a quotation. */
export const quoteMarks = '“”‘’«»‹›"\'「」『』》〉〞〟';
const ideographicClosers = '」』》〉〞〟';
/** Marks that may stand before the first letter of a sentence. */
export const openers = '“”„‚«»‹›‘’"\',「『《〈〝([{（【［¿¡*_#';

/** True for the marks that stand for an apostrophe. */
export function isApostrophe(text: string, at: number): boolean {
  return text.charAt(at) === "'" || text.charAt(at) === '’';
}

/** First unit from `at` on that is no space; a line break is none. */
export function skipSpace(text: string, at: number, end: number, cases: Uint8Array): number {
  while (at < end && cases[text.charCodeAt(at)] === Case.space) at++;
  return at;
}

/** Reads the end marks at `first` with all that belongs to them. */
export function readStop(view: View, first: number): Stop {
  const { text, end, rules } = view;
  const { cases, triggers } = rules;
  let dots = 0;
  let spaced = false;
  let strong = false;
  let full = false;
  let ellipsis = false;
  let at = first;
  for (; at < end; at++) {
    const trigger = triggers[text.charCodeAt(at)];
    if (trigger === Trigger.dot) dots++;
    else if (trigger === Trigger.strong) strong = true;
    else if (trigger === Trigger.full) full = true;
    else if (trigger === Trigger.ellipsis) ellipsis = true;
    else if ((dots > 0 || strong) && cases[text.charCodeAt(at)] === Case.space && isLoneDots(text, at + 1, end, rules)) spaced = true;
    else break;
  }
  if (spaced && dots === 4 && at === first + 7 && cases[text.charCodeAt(first - 1)]! <= Case.mark && at < end && cases[text.charCodeAt(at)] === Case.space) {
    const next = skipSpace(text, first + 1, end, cases);
    return { first, closed: first + 1, next, kind: 'dot', bare: true, quoted: false, inBracket: false, beforeEllipsis: true };
  }
  const kind = full ? 'full' : strong ? 'strong' : ellipsis || dots > 1 ? 'ellipsis' : 'dot';
  // Controls of writing direction stand around marks in Arabic and Hebrew text.
  while (at < end && cases[text.charCodeAt(at)] === Case.mark) at++;
  const marks = at;
  at = afterClosers(view, at);
  let quoted = false;
  let inBracket = false;
  for (let i = marks; i < at; i++) {
    const mark = text.charAt(i);
    if (quoteMarks.includes(mark)) quoted = true;
    if (view.bracketClosers.includes(mark) && view.bracketStart > view.sentenceStart) inBracket = true;
  }
  at = afterEmoji(text, afterNotes(view, at, first), end);
  return { first, closed: at, next: skipSpace(text, at, end, cases), kind, bare: at === marks, quoted, inBracket, beforeEllipsis: false };
}

/** True where full stops stand that no letter or digit follows: part of `. . .`. */
function isLoneDots(text: string, at: number, end: number, { triggers, cases }: SentenceRules): boolean {
  if (triggers[text.charCodeAt(at)] !== Trigger.dot) return false;
  let after = at + 1;
  while (after < end && after < at + 4 && triggers[text.charCodeAt(after)] === Trigger.dot) after++;
  if (after >= end) return true;
  const kind = cases[text.charCodeAt(after)]!;
  return kind === Case.none || kind >= Case.space;
}

function afterClosers({ text, end, rules, quoteClosers }: View, from: number): number {
  const { cases, triggers } = rules;
  let at = from;
  while (at < end) {
    const mark = text.charAt(at);
    const after = at + 1 < end ? cases[text.charCodeAt(at + 1)]! : Case.space;
    const trigger = triggers[text.charCodeAt(at)];
    if (bracketClosers.includes(mark) || ideographicClosers.includes(mark)) at++;
    else if (quoteMarks.includes(mark)) {
      const expected = quoteClosers.includes(mark);
      const apart = after >= Case.space || (after === Case.none && !openers.includes(text.charAt(at + 1))) || quoteMarks.includes(text.charAt(at + 1));
      if (!expected && !apart) break;
      at++;
    } else if (at > from && (trigger === Trigger.dot || trigger === Trigger.strong || trigger === Trigger.full || trigger === Trigger.ellipsis)) {
      at++;
    } else if (at > from && cases[text.charCodeAt(at)] === Case.space && isLoneDots(text, at + 1, end, rules)) {
      // Text with every mark set apart: `? " . Then`.
      at += 2;
    } else if (cases[text.charCodeAt(at)] === Case.space && at + 1 < end && (quoteClosers.includes(text.charAt(at + 1)) || isApart(text, at + 1, end, rules))) {
      // « French » and careless text set the closing mark apart: it is one if a space follows it too.
      const width = text.startsWith("''", at + 1) ? 2 : 1;
      const beyond = at + 1 + width;
      if ((text.charAt(at + 1) === "'" && width === 1) || (beyond < end && cases[text.charCodeAt(beyond)]! < Case.space && cases[text.charCodeAt(beyond)] !== Case.none)) break;
      at = beyond;
    } else break;
  }
  return at;
}

/** True where a quotation mark stands apart before another mark: ` " .`, ` " ,`. */
function isApart(text: string, at: number, end: number, { cases }: SentenceRules): boolean {
  if (text.charAt(at) !== '"' || cases[text.charCodeAt(at + 1)] !== Case.space || at + 2 >= end) return false;
  return '.,;'.includes(text.charAt(at + 2));
}

const bracketedNote = /(?: ?\[\d{1,3}(?:[,–-]\d{1,3})*\])+/y;
const raisedNote = /[¹²³⁰⁴-⁹]+/y;
const digitNote = /\d{1,3}(?: \d{1,2})*(?=\s+["“„«'(]?\p{Lu})/uy;

/** Skips note numbers that stand after the end mark: `.[7][8]`, `.¹²`, `.11 12`. */
function afterNotes({ text, end, rules }: View, at: number, first: number): number {
  if (at >= end) return at;
  const unit = text.charCodeAt(at);
  const bracket = unit === 0x5b || (unit === 0x20 && text.charCodeAt(at + 1) === 0x5b);
  const digit = unit >= 0x30 && unit <= 0x39;
  if (!bracket && !digit && unit !== 0xb9 && unit !== 0xb2 && unit !== 0xb3 && (unit < 0x2070 || unit > 0x2079)) return at;
  if (digit) {
    // `v.2` and `S.12` are no notes: a word of three letters or a closing bracket must stand before the mark.
    const before = rules.cases[text.charCodeAt(first - 1)];
    const start = wordStart(text, first, Math.max(0, first - 40), rules.cases);
    if (before === Case.digit || (before !== Case.none && (first - start < 3 || abbreviationBefore(text, first, start, rules) !== Abbreviation.unknown))) return at;
  }
  const pattern = bracket ? bracketedNote : digit ? digitNote : raisedNote;
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null ? at : Math.min(end, at + found[0].length);
}

const emoji = / ?(?:\p{Extended_Pictographic}(?:[\u{1f3fb}-\u{1f3ff}]|\u200d|\ufe0f)*)+(?=\s|$)/uy;

/** Skips the emoji that close a sentence: `Great! 🎉`. */
function afterEmoji(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(text.charCodeAt(at) === 0x20 ? at + 1 : at);
  if (unit !== 0x2764 && !(unit >= 0x2600 && unit <= 0x27bf) && !(unit >= 0xd83c && unit <= 0xd83e)) return at;
  emoji.lastIndex = at;
  const found = emoji.exec(text);
  return found === null ? at : Math.min(end, at + found[0].length);
}
