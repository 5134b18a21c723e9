import type { Span } from '../model/index.js';
import { Case, closersOf, Trigger } from './sentence-characters.js';
import { endsAtStop } from './sentence-ends.js';
import { gluedWord } from './sentence-glue.js';
import { cutLong } from './sentence-lengths.js';
import { breaksAtLine, lineLayout, type LineLayout } from './sentence-lines.js';
import { listMarker, type ListMarker } from './sentence-lists.js';
import type { SentenceRules } from './sentence-rules.js';
import { readStop, skipSpace, type View } from './sentence-stops.js';

/*
 * One pass over the text. A table tells which units may matter; at each of these a decision is made from a bounded
 * stretch around it, so the cost is linear whatever the text.
 */

/** How far a quotation may reach for its sentences, or its exclamations and questions, not to be split, in UTF-16 units. */
const shortQuote = 120;
const shortExclamation = 300;
const shortBracket = 200;
/** How often a block is searched for a second instance of a glued word. */
const glueSearches = 64;

/**
 * Splits a stretch of text into sentences, trimmed of white space; what is far too long for one is cut into parts.
 *
 * @example
 * splitSentences('Am 3. Juli kam er. Er blieb.', { start: 0, end: 28 }, compileSentenceRules(german));
 * // [{ start: 0, end: 18 }, { start: 19, end: 28 }]
 */
export function splitSentences(text: string, span: Span, rules: SentenceRules): Span[] {
  const { cases } = rules;
  let { start, end } = span;
  while (start < end && cases[text.charCodeAt(start)]! >= Case.space) start++;
  while (end > start && cases[text.charCodeAt(end - 1)]! >= Case.space) end--;
  // Cut out, so that no decision can look beyond the span.
  return new Scan(text.slice(start, end), start, rules).run().flatMap((sentence) => cutLong(text, sentence, cases));
}

class Scan implements View {
  private readonly found: Span[] = [];
  /** Marks that may close the open quotation, and where it was opened. */
  quoteClosers = '';
  private quoteStart = 0;
  bracketClosers = '';
  bracketStart = 0;
  private marker: ListMarker | null = null;
  private layout: LineLayout | undefined;
  /** End of the last stop that a line break or the end may follow, and whether an abbreviation stood there. */
  private stopEnd = -1;
  private stopInner = false;
  private searches = glueSearches;

  sentenceStart = 0;
  readonly end: number;

  /** `offset` is where `text` stands in its document: sentences are given in the document's positions. */
  constructor(
    readonly text: string,
    private readonly offset: number,
    readonly rules: SentenceRules,
  ) {
    this.end = text.length;
  }

  run(): Span[] {
    const { text, end } = this;
    const { triggers, cases } = this.rules;
    this.beginAt(0);
    for (let at = this.sentenceStart; at < end; ) {
      const trigger = triggers[text.charCodeAt(at)]!;
      switch (trigger) {
        case Trigger.none:
          at++;
          break;
        case Trigger.capital:
          if (at > this.sentenceStart && mayGlue(cases[text.charCodeAt(at - 1)]!)) this.atCapital(at);
          at++;
          break;
        case Trigger.lineBreak:
          at = this.atLineBreak(at);
          break;
        case Trigger.pair:
          at = this.atPair(at);
          break;
        case Trigger.bullet:
          at = this.atBullet(at);
          break;
        case Trigger.space:
          at = this.atSpace(at);
          break;
        default:
          at = this.atStop(at);
      }
    }
    this.cut(end, end);
    return this.found;
  }

  /** Ends the sentence before `end`, and begins the next at the first visible unit from `next` on. */
  private cut(end: number, next: number): void {
    const { cases } = this.rules;
    let last = end;
    while (last > this.sentenceStart && cases[this.text.charCodeAt(last - 1)]! >= Case.space) last--;
    if (last > this.sentenceStart) this.found.push({ start: this.offset + this.sentenceStart, end: this.offset + last });
    this.beginAt(next);
  }

  private beginAt(next: number): void {
    const { cases, ordinalDot } = this.rules;
    let at = next;
    while (at < this.end && cases[this.text.charCodeAt(at)]! >= Case.space) at++;
    this.sentenceStart = at;
    const expected = this.marker?.next;
    const marker = listMarker(this.text, at, cases, !ordinalDot);
    this.marker = marker !== null && (marker.first || (expected !== undefined && this.text.startsWith(expected, at))) ? marker : null;
  }

  private atCapital(at: number): void {
    const glued = gluedWord(this, at);
    if (glued === 'no') return;
    if (glued !== 'yes' && this.searches > 0) {
      this.searches--;
      // A word that stands there twice is somebody's way of writing a name.
      const word = this.text.slice(glued.start, glued.end);
      if (this.text.includes(word, glued.end) || this.text.lastIndexOf(word, glued.start - 1) >= 0) return;
    }
    this.cut(at, at);
  }

  private atStop(at: number): number {
    const { text, end } = this;
    const { cases, triggers } = this.rules;
    if (this.atMarker(at)) return at + 1;
    const trigger = triggers[text.charCodeAt(at)];
    // “!Xun”: a mark that leads into a word closes nothing.
    if (trigger === Trigger.strong && at + 1 < end && isWord(cases[text.charCodeAt(at + 1)]!) && (at === 0 || cases[text.charCodeAt(at - 1)]! >= Case.space)) {
      return at + 1;
    }
    const stop = readStop(this, at);
    this.closeWithin(at, stop.closed);
    const line = stop.next >= end || cases[text.charCodeAt(stop.next)] === Case.lineBreak;
    if (line) {
      this.stopEnd = stop.closed;
      const next = skipBlank(text, stop.next, end, cases);
      this.stopInner = stop.kind === 'dot' && next < end && !endsAtStop(this, { ...stop, next });
      return stop.closed;
    }
    if (endsAtStop(this, stop) && !this.isWithin(stop.closed, stop.kind === 'strong' ? shortExclamation : shortQuote)) {
      this.cut(stop.closed, stop.next);
      return Math.max(stop.closed, this.sentenceStart);
    }
    return stop.closed;
  }

  /** Forgets the open quotation and bracket if one of the closers in `[from, to)` closes it. */
  private closeWithin(from: number, to: number): void {
    for (let at = from; at < to; at++) {
      const mark = this.text.charAt(at);
      if (this.quoteClosers.includes(mark)) this.quoteClosers = '';
      if (this.bracketClosers.includes(mark)) this.bracketClosers = '';
    }
  }

  /** True inside a quotation or bracket that is short enough to stay whole. */
  private isWithin(at: number, reach: number): boolean {
    return this.closesSoon(at, this.quoteClosers, this.quoteStart + reach) || this.closesSoon(at, this.bracketClosers, this.bracketStart + shortBracket);
  }

  private closesSoon(from: number, closers: string, limit: number): boolean {
    if (closers === '') return false;
    const { text } = this;
    const { cases, triggers } = this.rules;
    for (let at = from; at < limit && at < this.end; at++) {
      if (triggers[text.charCodeAt(at)] === Trigger.lineBreak) return false;
      // Another quotation opens before this one closes: it was none.
      if (closers === '"' && this.reopens(at)) return false;
      // A mark that leads into a word opens, or is an apostrophe.
      if (closers.includes(text.charAt(at)) && !(isAmbiguous(text.charAt(at)) && isWord(cases[text.charCodeAt(at + 1)] ?? Case.none))) return true;
    }
    return false;
  }

  /** True where a straight quotation mark stands after a space and leads into a word. */
  private reopens(at: number): boolean {
    const { cases } = this.rules;
    return this.text.charAt(at) === '"' && cases[this.text.charCodeAt(at - 1)] === Case.space && isWord(cases[this.text.charCodeAt(at + 1)] ?? Case.none);
  }

  /** Cuts before the marker of the next item of a list: `1.) The first 2.) The second`. */
  private atMarker(at: number): boolean {
    if (this.marker === null) return false;
    const { text } = this;
    const { next } = this.marker;
    const last = next.length - 1;
    const begin = text.charAt(at) === next.charAt(last) ? at - last : at - last + 1;
    if (begin <= this.sentenceStart || !text.startsWith(next, begin)) return false;
    const { cases } = this.rules;
    if (cases[text.charCodeAt(begin - 1)]! < Case.space || (cases[text.charCodeAt(begin + next.length)] ?? Case.space) < Case.space) return false;
    this.cut(begin, begin);
    return true;
  }

  private atPair(at: number): number {
    const { text, rules, end } = this;
    const { cases } = rules;
    const mark = text.charAt(at);
    let before = at > 0 ? cases[text.charCodeAt(at - 1)]! : Case.space;
    // Ideographs stand next to quotation marks without a space.
    if (before === Case.caseless && text.charCodeAt(at - 1) >= 0x2e80) before = Case.none;
    const after = at + 1 < end ? cases[text.charCodeAt(at + 1)]! : Case.space;
    if (mark === ')' && this.atMarker(at)) return at + 1;
    if (mark === ',' || mark === '`') return this.atCommas(at, mark);
    if (mark === "'" && text.charAt(at + 1) === "'") {
      if (this.quoteClosers.includes(mark)) this.quoteClosers = '';
      return at + 2;
    }
    if (this.bracketClosers.includes(mark) && this.bracketClosers !== '') {
      this.bracketClosers = '';
    } else if ('([{（【［'.includes(mark)) {
      if (after >= Case.space) return at + 1;
      this.bracketClosers = closersOf(text.charCodeAt(at));
      this.bracketStart = at;
    } else if (this.quoteClosers !== '' && this.quoteClosers.includes(mark)) {
      if (this.reopens(at)) this.quoteStart = at;
      // Inside a word, or leading into one: `zo'n`, `'s avonds`.
      if (isWord(after) && (before >= Case.space || isWord(before)) && isAmbiguous(mark) && !this.closesHeading(at)) return at + 1;
      const heading = this.closesHeading(at);
      this.quoteClosers = '';
      if (heading) this.cut(at + 1, at + 1);
    } else if (mark === ')' && this.endsInSmiley(at)) {
      this.cut(at + 1, at + 1);
    } else if (this.quoteClosers === '' && this.opensQuote(mark, before, after) && !'.,;:!?)…'.includes(text.charAt(at + 1))) {
      this.quoteClosers = closersOf(text.charCodeAt(at));
      this.quoteStart = at;
    }
    return at + 1;
  }

  /** `:)` or `)))` before a capital: the end of a sentence in chat and comments. */
  private endsInSmiley(at: number): boolean {
    const { text, end } = this;
    const { cases } = this.rules;
    if (!':;-=)'.includes(text.charAt(at - 1)) || cases[text.charCodeAt(at + 1)] !== Case.space) return false;
    const next = skipSpace(text, at + 1, end, cases);
    return cases[text.charCodeAt(next)] === Case.upper;
  }

  /** Two commas or backticks open a quotation: `,,Nee''`. */
  private atCommas(at: number, mark: string): number {
    if (this.text.charAt(at + 1) !== mark || this.quoteClosers !== '' || (at > 0 && this.rules.cases[this.text.charCodeAt(at - 1)]! < Case.space)) return at + 1;
    this.quoteClosers = closersOf(mark.charCodeAt(0));
    this.quoteStart = at;
    return at + 2;
  }

  private opensQuote(mark: string, before: number, after: number): boolean {
    if ('“„«「『《〈〝‚‹'.includes(mark)) return mark !== '«' && mark !== '“' ? true : after < Case.space || before >= Case.space;
    if (mark === '"' && before >= Case.space) return true;
    return !isWord(before) && after < Case.space && closersOf(mark.charCodeAt(0)) !== '';
  }

  /** A heading in quotation marks that the next sentence is glued to: `'… 200 milyar dolar'Rusya`. */
  private closesHeading(at: number): boolean {
    const { text } = this;
    const { cases, elision } = this.rules;
    return (
      !elision && this.quoteStart === this.sentenceStart && at - this.quoteStart > 12 && cases[text.charCodeAt(at + 1)] === Case.upper &&
      cases[text.charCodeAt(at + 2)] === Case.lower && isWord(cases[text.charCodeAt(at - 1)]!)
    );
  }

  private atBullet(at: number): number {
    const { cases } = this.rules;
    if (at > this.sentenceStart && cases[this.text.charCodeAt(at - 1)]! >= Case.space) this.cut(at, at);
    return at + 1;
  }

  private atLineBreak(at: number): number {
    const { text, end, rules } = this;
    const { cases } = rules;
    let last = at;
    while (last > this.sentenceStart && cases[text.charCodeAt(last - 1)]! >= Case.space) last--;
    let next = at;
    let lines = 0;
    for (; next < end; next++) {
      const unit = text.charCodeAt(next);
      if (cases[unit]! < Case.space) break;
      if (unit !== 0x0d && cases[unit] === Case.lineBreak) lines++;
      else if (unit === 0x0d && text.charCodeAt(next + 1) !== 0x0a) lines++;
    }
    if (last <= this.sentenceStart || next >= end || lines > 1 || this.lineEnds(last, next)) {
      this.cut(last, next);
      this.quoteClosers = '';
      this.bracketClosers = '';
      return next;
    }
    return next;
  }

  private lineEnds(last: number, next: number): boolean {
    const { text, end, rules } = this;
    this.layout ??= lineLayout(text, 0, end, rules);
    const lower = rules.cases[text.charCodeAt(next)] === Case.lower;
    if (last === this.stopEnd) return !(this.stopInner && (lower || this.layout.wrapped));
    return breaksAtLine(text, last, next, end, this.layout, rules);
  }

  /** A space in a language that ends its sentences with nothing else. */
  private atSpace(at: number): number {
    const { text, end, rules } = this;
    const next = skipSpace(text, at, end, rules.cases);
    if (at - this.sentenceStart < 12 || next >= end) return Math.max(next, at + 1);
    const starts = rules.prefixes.get(text.charAt(next))?.some((word) => text.startsWith(word, next)) ?? false;
    const ends = rules.suffixes.get(text.charAt(at - 1))?.some((word) => text.endsWith(word, at)) ?? false;
    if ((starts || ends) && !this.isWithin(at, shortQuote)) this.cut(at, next);
    return Math.max(next, at + 1);
  }
}

/** True for what a capital may be glued to: a small letter, a digit, a mark. */
function mayGlue(kind: number): boolean {
  return kind === Case.lower || kind === Case.digit || kind === Case.none;
}

function isAmbiguous(mark: string): boolean {
  return mark === "'" || mark === '"' || mark === '’';
}

function isWord(kind: number): boolean {
  return kind >= Case.lower && kind <= Case.mark;
}

function skipBlank(text: string, at: number, end: number, cases: Uint8Array): number {
  while (at < end && cases[text.charCodeAt(at)]! >= Case.space) at++;
  return at;
}
