import { fold } from './fold.js';
import { Case, Trigger } from './sentence-characters.js';
import { listMarker } from './sentence-lists.js';
import { Abbreviation, abbreviationBefore, wordEnd, wordStart, type SentenceRules } from './sentence-rules.js';

/** The stretch of end marks at one place, and what surrounds it. */
export interface Stop {
  /** First end mark. */
  readonly first: number;
  /** After the closing quotes, brackets and note numbers that belong to the sentence. */
  readonly closed: number;
  /** First visible unit after it, or a line break, or the end. */
  readonly next: number;
  readonly kind: 'dot' | 'strong' | 'ellipsis' | 'full';
  /** True where a quotation closes between the marks and what follows. */
  readonly quoted: boolean;
  /** True where a bracket that was opened inside the sentence closes there. */
  readonly inBracket: boolean;
  /** True where a full stop is followed by an ellipsis of three spaced dots: `end. . . . The next`. */
  readonly beforeEllipsis: boolean;
}

/** What a scan has open: the sentence and the quotation. */
export interface Open {
  readonly sentenceStart: number;
  /** The marks that may close the open quotation; empty when none is open. */
  readonly quoteClosers: string;
  /** The same for the open bracket, and where it was opened. */
  readonly bracketClosers: string;
  readonly bracketStart: number;
}

const bracketClosers = ')]}）】］';
const quoteMarks = '“”‘’«»‹›"\'「」『』》〉〞〟';
const ideographicClosers = '」』》〉〞〟';
const openers = '“”„‚«»‹›‘’"\',「『《〈〝([{（【［¿¡*_#';
const dashes = '-–—―−';

export function skipSpace(text: string, at: number, end: number, cases: Uint8Array): number {
  while (at < end && cases[text.charCodeAt(at)] === Case.space) at++;
  return at;
}

/** Reads the end marks at `first` with all that belongs to them. */
export function readStop(text: string, first: number, end: number, open: Open, rules: SentenceRules): Stop {
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
    return { first, closed: first + 1, next, kind: 'dot', quoted: false, inBracket: false, beforeEllipsis: true };
  }
  const kind = full ? 'full' : strong ? 'strong' : ellipsis || dots > 1 ? 'ellipsis' : 'dot';
  const marks = at;
  at = afterClosers(text, at, end, open, rules);
  let quoted = false;
  let inBracket = false;
  for (let i = marks; i < at; i++) {
    const mark = text.charAt(i);
    if (quoteMarks.includes(mark)) quoted = true;
    if (open.bracketClosers.includes(mark) && open.bracketStart > open.sentenceStart) inBracket = true;
  }
  at = afterEmoji(text, afterNotes(text, at, end, first, rules), end);
  return { first, closed: at, next: skipSpace(text, at, end, cases), kind, quoted, inBracket, beforeEllipsis: false };
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

function afterClosers(text: string, from: number, end: number, open: Open, rules: SentenceRules): number {
  const { cases, triggers } = rules;
  let at = from;
  while (at < end) {
    const mark = text.charAt(at);
    const after = at + 1 < end ? cases[text.charCodeAt(at + 1)]! : Case.space;
    const trigger = triggers[text.charCodeAt(at)];
    if (bracketClosers.includes(mark) || ideographicClosers.includes(mark)) at++;
    else if (quoteMarks.includes(mark)) {
      const expected = open.quoteClosers.includes(mark);
      const apart = after >= Case.space || (after === Case.none && !openers.includes(text.charAt(at + 1))) || quoteMarks.includes(text.charAt(at + 1));
      if (!expected && !apart) break;
      at++;
    } else if (at > from && (trigger === Trigger.dot || trigger === Trigger.strong || trigger === Trigger.full || trigger === Trigger.ellipsis)) {
      at++;
    } else if (at > from && cases[text.charCodeAt(at)] === Case.space && isLoneDots(text, at + 1, end, rules)) {
      // Text with every mark set apart: `? " . Then`.
      at += 2;
    } else if (cases[text.charCodeAt(at)] === Case.space && at + 1 < end && (open.quoteClosers.includes(text.charAt(at + 1)) || isApart(text, at + 1, end, rules))) {
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
function afterNotes(text: string, at: number, end: number, first: number, rules: SentenceRules): number {
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

const emoji = / ?(?:\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}\u200d\ufe0f]*)+(?=\s|$)/uy;

/** Skips the emoji that close a sentence: `Great! 🎉`. */
function afterEmoji(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(text.charCodeAt(at) === 0x20 ? at + 1 : at);
  if (unit !== 0x2764 && !(unit >= 0x2600 && unit <= 0x27bf) && !(unit >= 0xd83c && unit <= 0xd83e)) return at;
  emoji.lastIndex = at;
  const found = emoji.exec(text);
  return found === null ? at : Math.min(end, at + found[0].length);
}

/** What stands after a stop. */
interface Following {
  /** {@link Case} of the first letter or digit; `none` for a symbol or the end. */
  readonly kind: number;
  /** Where that letter or digit stands. */
  readonly word: number;
  /** True where a quotation mark or bracket opens before it. */
  readonly opened: boolean;
  readonly dashed: boolean;
  /** True where an ellipsis leads into it: `...and then`. */
  readonly dotted: boolean;
}

const markup = /<\/?[a-z][^<>]{0,20}>|&#?[a-z0-9]{2,6};/iy;

/** Position after the tag or entity that page text has left at `at`; after the mark itself where it is none. */
function markupEnd(text: string, at: number): number {
  markup.lastIndex = at;
  const found = markup.exec(text);
  return found === null ? at + 1 : at + found[0].length;
}

function following(text: string, next: number, end: number, rules: SentenceRules): Following {
  const { cases, triggers } = rules;
  let at = next;
  let opened = false;
  let dashed = false;
  let dotted = false;
  for (const limit = Math.min(end, next + 40); at < limit; at++) {
    const mark = text.charAt(at);
    const trigger = triggers[text.charCodeAt(at)];
    if (openers.includes(mark)) opened = true;
    else if (dashes.includes(mark)) dashed = true;
    else if (trigger === Trigger.ellipsis || trigger === Trigger.dot) dotted = true;
    else if (mark === '<' || mark === '&') at = markupEnd(text, at) - 1;
    else if (cases[text.charCodeAt(at)] !== Case.space || (!dashed && !dotted)) break;
  }
  let kind = at < end ? cases[text.charCodeAt(at)]! : Case.none;
  // Dutch `'s Avonds` leaves the small letter at the start of a sentence.
  if (kind === Case.lower && opened && cases[text.charCodeAt(at + 1)] === Case.space && cases[text.charCodeAt(at + 2)] === Case.upper && isApostrophe(text, at - 1)) kind = Case.upper;
  return { kind: kind >= Case.mark ? Case.none : kind, word: at, opened, dashed, dotted };
}

function isApostrophe(text: string, at: number): boolean {
  return text.charAt(at) === "'" || text.charAt(at) === '’';
}

/** True where a sentence ends at `stop`, by what stands before and after it. A line break or the end follows none. */
export function endsAtStop(text: string, stop: Stop, end: number, open: Open, rules: SentenceRules): boolean {
  const { cases } = rules;
  if (stop.beforeEllipsis) return true;
  const unit = text.charAt(stop.next);
  if (',;:)]}/%，、；：'.includes(unit) && !text.startsWith(',,', stop.next)) return false;
  if (stop.quoted && stop.next === stop.closed && speechFollowsUnspaced(text, stop, end, rules)) return false;
  if (stop.inBracket && (stop.kind === 'full' || stop.next === stop.closed)) return false;
  if (stop.kind === 'full') return !(stop.quoted && followsQuote(text, stop.next, rules));
  const after = following(text, stop.next, end, rules);
  if (followsQuote(text, quoteMarks.includes(unit) ? stop.next + 1 : stop.next, rules) && (stop.quoted || open.quoteClosers !== '')) return false;
  if (stop.next === stop.closed && unit !== '<' && unit !== '&') return endsGlued(text, stop, after, end, open, rules);
  if (after.dotted && after.word > stop.next && cases[text.charCodeAt(after.word - 1)] !== Case.space && !after.dashed) return stop.kind !== 'ellipsis';
  if (after.kind === Case.lower) return lowerBegins(text, stop, after, end, open, rules);
  if (stop.quoted && unit === '(') return false;
  if (stop.quoted && after.kind === Case.upper && !after.opened && speechFollows(text, after.word, end, rules)) return false;
  if (stop.kind === 'ellipsis') {
    // A pause: `the thing is . . . I forgot`.
    if (text.startsWith('. . .', stop.first) && stop.closed === stop.first + 5 && cases[text.charCodeAt(stop.first - 1)] === Case.space) return false;
    // “and…” stands for “and so on”.
    if (abbreviationBefore(text, stop.first, open.sentenceStart, rules) === Abbreviation.inner) return false;
    return !isBracketed(text, stop) && hasWord(text, open.sentenceStart, stop.first, cases);
  }
  if (stop.kind === 'strong') return true;
  return endsAtDot(text, stop, after, end, open, rules);
}

function followsQuote(text: string, next: number, rules: SentenceRules): boolean {
  for (const word of rules.quoteFollowers) if (text.startsWith(word, next)) return true;
  return false;
}

/** True where a name of up to three capitalised words and a verb of speaking stand at `at`: `Putin said`. */
function speechFollows(text: string, at: number, end: number, rules: SentenceRules): boolean {
  const { cases, speechVerbs } = rules;
  if (speechVerbs.size === 0) return false;
  for (let word = at, words = 0; words < 4; words++) {
    const stop = wordEnd(text, word, end, cases);
    if (words === 0 && rules.starters.has(fold(text.slice(word, stop)))) return false;
    if (words > 0 && speechVerbs.has(fold(text.slice(word, stop)))) return true;
    if (cases[text.charCodeAt(word)] !== Case.upper || cases[text.charCodeAt(stop)] !== Case.space) return false;
    word = stop + 1;
  }
  return false;
}

/** How far behind a quotation a verb of speaking is looked for in scripts without spaces, in UTF-16 units. */
const speechReach = 12;

/** The same where words are not set apart: `？”鮑爾說。` A verb with more behind it opens a sentence of its own. */
function speechFollowsUnspaced(text: string, stop: Stop, end: number, rules: SentenceRules): boolean {
  const { cases, speechVerbs } = rules;
  if (speechVerbs.size === 0) return false;
  for (let at = stop.next; at < end && at < stop.next + speechReach; at++) {
    if (cases[text.charCodeAt(at)] !== Case.caseless) return false;
    if (at === stop.next) continue;
    const length = speechVerbs.has(text.slice(at, at + 2)) ? 2 : speechVerbs.has(text.charAt(at)) ? 1 : 0;
    if (length > 0 && text.startsWith('，“', at + length)) return true;
    if (length > 0 && (stop.kind === 'full' ? '。！？' : '。！？，：').includes(text.charAt(at + length) || '。')) return true;
  }
  return false;
}

/** True for `[...]` and `[laughs ...]`. */
function isBracketed(text: string, stop: Stop): boolean {
  return ('[(（［'.includes(text.charAt(stop.first - 1)) && stop.closed > stop.first) || text.charAt(stop.closed - 1) === ']';
}

function hasWord(text: string, start: number, end: number, cases: Uint8Array): boolean {
  for (let at = end - 1, limit = Math.max(start, end - 64); at >= limit; at--) {
    const kind = cases[text.charCodeAt(at)]!;
    if (kind >= Case.lower && kind <= Case.digit) return true;
  }
  return end - start > 64;
}

/** A stop that a lower-case letter follows. */
function lowerBegins(text: string, stop: Stop, after: Following, end: number, open: Open, rules: SentenceRules): boolean {
  const { cases } = rules;
  if (stop.quoted || stop.kind === 'ellipsis') return false;
  if (!after.opened && !after.dashed) {
    const marker = listMarker(text, after.word, cases, false);
    if (marker !== null && marker.first && text.slice(after.word, Math.min(end, after.word + 240)).includes(` ${marker.next} `)) return true;
  }
  if (stop.kind !== 'dot' || stop.closed > stop.first + 1) return false;
  const start = wordStart(text, stop.first, open.sentenceStart, cases);
  const length = stop.first - start;
  if (length === 0 && quoteMarks.includes(text.charAt(stop.first - 1))) return !rules.speechVerbs.has(fold(text.slice(after.word, wordEnd(text, after.word, end, cases))));
  const own = text.slice(start, stop.first);
  if (length < 2 || own.includes('.') || !hasVowel(own) || cases[text.charCodeAt(start + 1)] !== Case.lower || abbreviationBefore(text, stop.first, open.sentenceStart, rules) !== Abbreviation.unknown) return false;
  if (rules.speechVerbs.has(fold(text.slice(after.word, wordEnd(text, after.word, end, cases))))) return false;
  const clipped = cases[text.charCodeAt(start)] === Case.upper && !vowels.test(own.slice(-2));
  if ((length > 5 && !clipped) || (length > 3 && vowels.test(text.charAt(stop.first - 1)))) return true;
  // Text without capitals: the sentence itself began with a small letter.
  const begins = following(text, open.sentenceStart, end, rules);
  return begins.kind === Case.lower && !begins.opened && start > begins.word;
}

/** A stop with no space after it: `etti.Rusya`, but not `example.com`, `3.5`, `U.S`. */
function endsGlued(text: string, stop: Stop, after: Following, end: number, open: Open, rules: SentenceRules): boolean {
  const { cases } = rules;
  if (after.word >= end || after.dashed || after.dotted || after.word > stop.next + 1 || stop.kind === 'ellipsis') return false;
  const before = cases[text.charCodeAt(stop.first - 1)] ?? Case.none;
  if (after.kind === Case.caseless) {
    if (stop.kind === 'strong') return before !== Case.space;
    return before === Case.caseless && stop.first - wordStart(text, stop.first, open.sentenceStart, cases) >= 2 && abbreviationBefore(text, stop.first, open.sentenceStart, rules) === Abbreviation.unknown;
  }
  if (after.kind !== Case.upper || before === Case.space) return false;
  const wordStop = wordEnd(text, after.word, end, cases);
  const second = cases[text.charCodeAt(after.word + 1)];
  if (second !== Case.lower && !(wordStop === after.word + 1 && second === Case.space)) return false;
  if (stop.closed > stop.first + 1 || stop.kind === 'strong') return before !== Case.upper || stop.kind === 'dot';
  const start = wordStart(text, stop.first, open.sentenceStart, cases);
  if (before === Case.digit) return !rules.ordinalDot || stop.first - start > 2;
  if (before === Case.none) return true;
  const own = text.slice(start, stop.first);
  const lead = start > 0 ? text.charAt(start - 1) : ' ';
  if ((own.length < 2 && !isApostrophe(text, start - 1)) || '/@_\\#'.includes(lead) || isAddress(text, start, wordStop, end, cases)) return false;
  if (abbreviationBefore(text, stop.first, open.sentenceStart, rules) !== Abbreviation.unknown) return false;
  return before === Case.lower || (before === Case.upper && !own.includes('.'));
}

/** True where the run of visible units around a full stop is a web or mail address or a file name. */
function isAddress(text: string, start: number, wordStop: number, end: number, cases: Uint8Array): boolean {
  let from = start;
  while (from > 0 && start - from < 32 && cases[text.charCodeAt(from - 1)]! < Case.space) from--;
  const run = text.slice(from, start + 4);
  if (run.includes('://') || run.includes('@') || run.startsWith('www')) return true;
  for (let at = wordStop; at < end && at < wordStop + 32; at++) {
    const unit = text.charAt(at);
    if (unit === '@' || (unit === '/' && text.charAt(at + 1) !== ' ')) return true;
    if (cases[text.charCodeAt(at)]! >= Case.space || (unit !== '.' && unit !== '-' && unit !== '_' && cases[text.charCodeAt(at)] === Case.none)) break;
  }
  return false;
}

const romanNumeral = /^[IVXLC]+$/;

function isShortPart(text: string, word: number, end: number, cases: Uint8Array, longest: number): boolean {
  const stop = wordEnd(text, word, end, cases);
  return stop - word <= longest && stop > word && text.charAt(stop) === '.';
}

/** A lone full stop with a space after it, before a capital, a figure, a symbol or a letter without case. */
function endsAtDot(text: string, stop: Stop, after: Following, end: number, open: Open, rules: SentenceRules): boolean {
  const { cases, starters } = rules;
  const dot = stop.first;
  const before = cases[text.charCodeAt(dot - 1)] ?? Case.none;
  if (stop.closed === dot + 2 && text.charAt(dot + 1) === ')' && before === Case.digit && isMarkerAt(text, dot, open, cases)) return false;
  if (before >= Case.space && after.kind === Case.digit && cases[text.charCodeAt(dot - 2)] === Case.digit) return false;
  if (before >= Case.space && abbreviationBefore(text, dot - 1, open.sentenceStart, rules) === Abbreviation.inner) return false;
  if (before === Case.none || before >= Case.space || stop.closed > dot + 1) return !(before === Case.none && '°ºª'.includes(text.charAt(dot - 1)));
  const start = wordStart(text, dot, open.sentenceStart, cases);
  const own = text.slice(start, dot);
  const wordStop = wordEnd(text, after.word, end, cases);
  const next = text.slice(after.word, wordStop);
  const starts = after.kind !== Case.digit && starters.has(fold(next));
  const first = start <= firstWord(text, open.sentenceStart, cases);
  const kind = abbreviationBefore(text, dot, open.sentenceStart, rules);
  switch (kind) {
    case Abbreviation.inner:
      // `VS.` is no `vs.`, unless all is in capitals.
      if (own.length < 2 || own !== own.toUpperCase() || own === own.toLowerCase() || own.includes('.') || next === next.toUpperCase() || rules.capitals.has(fold(own))) return false;
      break;
    case Abbreviation.numeric:
      if (after.dashed) return false;
      if (after.opened && after.kind !== Case.digit) break;
      if (after.kind === Case.digit || next.length === 1 || romanNumeral.test(next)) return false;
      break;
    case Abbreviation.part:
      if (isShortPart(text, after.word, end, cases, 4)) return false;
      break;
    case Abbreviation.ambiguous:
      return starts || after.opened;
    case Abbreviation.dated:
    case Abbreviation.final:
      if (after.dashed || (kind === Abbreviation.dated && !isFigureBefore(text, start, open.sentenceStart, cases))) return false;
      return starts || (after.kind !== Case.digit && (after.kind !== Case.none || after.opened) && !isAdverbial(text, open.sentenceStart, start, rules));
    default:
  }
  if (before === Case.digit && isDigits(own)) return endsAtNumber(text, own, start, after, starts, end, open, rules);
  if (own.length === 1 || (own.length <= 3 && isCluster(text, start, dot, cases) && isShortPart(text, after.word, end, cases, 3))) {
    return endsAtInitial(text, start, after, wordStop, starts, first, end, rules);
  }
  if (rules.ordinalDot && romanNumeral.test(own)) return starts;
  // The number of a section: `1.7. The scope`.
  if (own.includes('.') && first && own.length <= 8 && isDigits(own.replaceAll('.', ''))) return false;
  if (own.includes('.')) return isDigits(own.replaceAll('.', '')) || starts || after.opened || own.split('.').some((part) => part.length > 2);
  if (before === Case.lower && own.length <= 4 && !hasVowel(own)) return starts || after.opened;
  return true;
}

/** True where a number or a Roman numeral stands before the word at `start`. */
function isFigureBefore(text: string, start: number, from: number, cases: Uint8Array): boolean {
  let at = start;
  while (at > from && cases[text.charCodeAt(at - 1)] === Case.space) at--;
  if (at <= from) return false;
  if (cases[text.charCodeAt(at - 1)] === Case.digit) return true;
  const word = text.slice(wordStart(text, at, from, cases), at);
  return romanNumeral.test(word) || /\d/.test(word);
}

/** Start of the first word of a sentence, after opening marks. */
function firstWord(text: string, at: number, cases: Uint8Array): number {
  for (const limit = at + 6; at < limit; at++) {
    const kind = cases[text.charCodeAt(at)] ?? Case.lower;
    if (kind !== Case.none && kind !== Case.space) break;
  }
  return at;
}

/** How many words an adverbial at the start of a sentence may have. */
const longestAdverbial = 7;

/** True where what stands between the start of a sentence and `to` is too short to be one: `At 5 a.m.`, `В 2010 г.`. */
function isAdverbial(text: string, from: number, to: number, { cases, prepositions }: SentenceRules): boolean {
  let words = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (cases[unit] === Case.space && ++words > longestAdverbial) return false;
    if (unit === 0x2c) return false;
  }
  if (words <= 2) return true;
  const first = firstWord(text, from, cases);
  return prepositions.has(fold(text.slice(first, wordEnd(text, first, to, cases))));
}

/** True where the number before the full stop at `dot` begins the sentence: `1.) The first item`. */
function isMarkerAt(text: string, dot: number, open: Open, cases: Uint8Array): boolean {
  const first = firstWord(text, open.sentenceStart, cases);
  return first < dot && dot - first <= 4 && isDigits(text.slice(first, dot));
}

function isDigits(word: string): boolean {
  return /^\p{Nd}+$/u.test(word);
}

/** One letter of a script without case with its vowel signs: an initial as in `के.`; a Hangul syllable or an ideograph is a word. */
function isCluster(text: string, start: number, end: number, cases: Uint8Array): boolean {
  for (let at = start + 1; at < end; at++) if (cases[text.charCodeAt(at)] !== Case.mark) return false;
  return cases[text.charCodeAt(start)] === Case.caseless && text.charCodeAt(start) < 0x1100;
}

const vowels = /[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýāăąēėęěīįıōőœūůűųаеёиоуыъэюяіїєөүұәαεηιουωάέήίόύώrlрлŕĺ\u0531-\u0587]/u;

function hasVowel(word: string): boolean {
  return vowels.test(word) || /[^\p{Script=Latin}\p{Script=Cyrillic}]/u.test(word);
}

/** The full stop after a lone letter: `J. Tolkien`, but `you and I. Did`. */
function endsAtInitial(
  text: string, start: number, after: Following, wordStop: number, starts: boolean, first: boolean, end: number, rules: SentenceRules,
): boolean {
  const { cases } = rules;
  if (first || isShortPart(text, after.word, end, cases, 1)) return false;
  const kind = cases[text.charCodeAt(start)];
  if (kind === Case.caseless) return text.charCodeAt(start) >= 0x1100;
  if (kind === Case.lower) return true;
  return starts && wordStop - after.word > 1;
}

/** The full stop after a number: an ordinal, a list marker, or the end. */
function endsAtNumber(
  text: string, own: string, start: number, after: Following, starts: boolean, end: number, open: Open, rules: SentenceRules,
): boolean {
  const { cases } = rules;
  const lead = start > open.sentenceStart ? text.charAt(start - 1) : ' ';
  const outer = text.charAt(start - 2);
  if (own.length <= 3 && start > open.sentenceStart + 2 && (outer === ';' || outer === ':')) return false;
  if (own.length <= 4 && start <= firstWord(text, open.sentenceStart, cases)) return false;
  if (!rules.ordinalDot) return true;
  if ((lead === ',' || lead === '.' || lead === ':') && cases[text.charCodeAt(start - 2)] === Case.digit) return true;
  if (after.kind === Case.digit) {
    const number = text.slice(after.word, wordEnd(text, after.word, end, cases));
    return !(Number(own) <= 31 && (Number(number) <= 12 || number.length === 4));
  }
  if (after.kind !== Case.upper && after.kind !== Case.caseless) return !after.dashed;
  const word = fold(text.slice(after.word, wordEnd(text, after.word, end, cases)));
  if (rules.ordinalFollowers.has(word)) return false;
  if (own.length > 2 || starts || after.opened) return true;
  const gap = start - 1;
  const cue = gap > open.sentenceStart ? fold(text.slice(wordStart(text, gap, open.sentenceStart, cases), gap)) : '';
  return rules.cardinalCues.has(cue);
}

/**
 * True where the capital at `at` begins a sentence that was glued to the one before without mark or space:
 * `BeziehungenIhre`, but not `YouTube`.
 */
export function beginsGlued(text: string, at: number, end: number, sentenceStart: number, rules: SentenceRules): boolean {
  const { cases, starters } = rules;
  if (cases[text.charCodeAt(at + 1)] !== Case.lower) return false;
  let left = at;
  while (left > sentenceStart && at - left < 32 && cases[text.charCodeAt(left - 1)] === Case.lower) left--;
  const capital = left > sentenceStart && cases[text.charCodeAt(left - 1)] === Case.upper;
  if (capital) left--;
  if (at - left < 4 || left === sentenceStart) return false;
  const lead = cases[text.charCodeAt(left - 1)]!;
  if (lead < Case.space && !"'’‘“”\"«»-(".includes(text.charAt(left - 1))) return false;
  let right = at + 1;
  while (right < end && right - at < 32 && cases[text.charCodeAt(right)] === Case.lower) right++;
  const trail = cases[text.charCodeAt(right)] ?? Case.space;
  if (right < end && trail < Case.space && (trail !== Case.none || '_/@#('.includes(text.charAt(right)))) return false;
  if (text.charAt(right) === '.' && (cases[text.charCodeAt(right + 1)] ?? Case.space) < Case.space) return false;
  if (!hasSpace(text, sentenceStart, left, cases)) return false;
  if (capital) return right - at >= 3 && starters.has(fold(text.slice(at, right)));
  // A word that stands there twice is somebody's way of writing a name.
  const word = text.slice(left, right);
  return text.indexOf(word, right) < 0 && (left === 0 || text.lastIndexOf(word, left - 1) < 0);
}

function hasSpace(text: string, from: number, to: number, cases: Uint8Array): boolean {
  for (let at = to - 1; at >= from; at--) if (cases[text.charCodeAt(at)]! >= Case.space) return true;
  return false;
}
