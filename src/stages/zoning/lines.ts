import type { Span } from '../../model/index.js';
import { capitalTable, CharacterClass, classTable, fold } from '../../text/index.js';

/** A line of the text and what can be seen of it without knowing its language. */
export interface Line extends Span {
  /** Trimmed and folded, without a closing colon or count: `kommentar (0)` → `kommentar`. */
  readonly key: string;
  /** Length without surrounding white space; 0 for a blank line. */
  readonly length: number;
  readonly words: number;
  /** Ends with a mark that closes a sentence, quotes and brackets after it left out. */
  readonly ended: boolean;
  /** Number of closing marks followed by a space or the end. */
  readonly stops: number;
  /** Starts with a capital, a digit, a quote, or a letter of a script without case. */
  readonly opens: boolean;
  /** Starts with a bullet or a list number. */
  readonly bullet: boolean;
}

/** 1: closes a sentence; 2: may follow the closing mark (quotes, brackets). */
const marks = new Uint8Array(0x10000);
for (const mark of '.!?…。！？؟।۔։።') marks[mark.charCodeAt(0)] = 1;
for (const mark of '"\'”’»›“‘)]}」』›«') marks[mark.charCodeAt(0)] = 2;
const bullets = new Set('•◦▪‣·–—-*●○■□►▶→');

/** Counts beyond these tell nothing more. */
const maxWords = 64;
const maxStops = 3;
const maxKeyed = 160;

/** Cuts a text into lines; the line break belongs to the line before it, so that lines cover the text. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start < text.length) {
    let end = start;
    while (end < text.length && classTable[text.charCodeAt(end)] !== CharacterClass.lineBreak) end++;
    let next = end;
    if (text[next] === '\r' && text[next + 1] === '\n') next += 2;
    else if (next < text.length) next++;
    lines.push(describe(text, start, end, next));
    start = next;
  }
  return lines;
}

function describe(text: string, lineStart: number, lineEnd: number, next: number): Line {
  let start = lineStart;
  let end = lineEnd;
  while (start < end && isWhite(text.charCodeAt(start))) start++;
  while (end > start && isWhite(text.charCodeAt(end - 1))) end--;
  const first = text.charCodeAt(start);
  const firstClass = start === end ? CharacterClass.other : classTable[first];
  const letter = text[start] ?? '';
  return {
    start: lineStart, end: next,
    length: end - start,
    key: end > start && end - start <= maxKeyed ? keyOf(text.slice(start, end)) : '',
    words: countWords(text, start, end),
    ended: isEnded(text, start, end),
    stops: countStops(text, start, end),
    opens: start < end && (capitalTable[first] === 1 || firstClass !== CharacterClass.letter || letter.toUpperCase() === letter),
    bullet: bullets.has(letter) && isWhite(text.charCodeAt(start + 1)),
  };
}

function isWhite(unit: number): boolean {
  const unitClass = classTable[unit];
  return unitClass === CharacterClass.space || unitClass === CharacterClass.lineBreak || unit === 0xfeff;
}

/** The folded line without surrounding marks and counts, for looking up in cue lists. */
export function keyOf(content: string): string {
  const folded = fold(content);
  const bare = isPlain(folded.charCodeAt(0)) ? folded : folded.replace(/^[\s»›>|•*\-–—:]+/u, '');
  return isPlain(bare.charCodeAt(bare.length - 1)) ? bare : bare.replace(/(?:\s*[([]\s*\d{1,6}\s*[)\]])?[\s:»›>|…–—-]*$/u, '');
}

/** Letters, digits and full stops: most lines begin and end with one, and lose nothing. */
function isPlain(unit: number): boolean {
  const unitClass = classTable[unit];
  return unitClass === CharacterClass.letter || unitClass === CharacterClass.digit || unit === 0x2e;
}

function isEnded(text: string, start: number, end: number): boolean {
  let i = end - 1;
  while (i >= start && (marks[text.charCodeAt(i)] === 2 || text.charCodeAt(i) === 0x20)) i--;
  return i >= start && marks[text.charCodeAt(i)] === 1;
}

function countWords(text: string, start: number, end: number): number {
  let words = 0;
  let inside = false;
  for (let i = start; i < end && words < maxWords; i++) {
    const unitClass = classTable[text.charCodeAt(i)];
    const letter = unitClass === CharacterClass.letter || unitClass === CharacterClass.digit || unitClass === CharacterClass.ideograph;
    if (letter && (!inside || unitClass === CharacterClass.ideograph)) words++;
    inside = letter;
  }
  return words;
}

function countStops(text: string, start: number, end: number): number {
  let stops = 0;
  for (let i = start; i < end && stops < maxStops; i++) {
    const unit = text.charCodeAt(i);
    if (marks[unit] !== 1) continue;
    const next = i + 1 < end ? text.charCodeAt(i + 1) : 0x20;
    if (next === 0x20 || marks[next] === 2 || unit > 0x2fff) stops++;
  }
  return stops;
}
