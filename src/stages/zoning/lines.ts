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

const enders = new Set('.!?…。！？؟।۔։።');
const closers = new Set('"\'”’»›“‘)]}」』›«');
const bullets = new Set('•◦▪‣·–—-*●○■□►▶→');

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

function describe(text: string, start: number, contentEnd: number, end: number): Line {
  const content = text.slice(start, contentEnd).trim();
  const first = content.charCodeAt(0);
  const firstClass = content === '' ? CharacterClass.other : classTable[first];
  return {
    start, end,
    length: content.length,
    key: content.length <= 160 ? keyOf(content) : '',
    words: countWords(content),
    ended: isEnded(content),
    stops: countStops(content),
    opens: content !== '' && (capitalTable[first] === 1 || firstClass !== CharacterClass.letter || content[0]?.toUpperCase() === content[0]),
    bullet: bullets.has(content[0] ?? '') && /^\S\s/u.test(content),
  };
}

/** The folded line without surrounding marks and counts, for looking up in cue lists. */
export function keyOf(content: string): string {
  return fold(content)
    .replace(/^[\s»›>|•*\-–—:]+/u, '')
    .replace(/(?:\s*[([]\s*\d{1,6}\s*[)\]])?[\s:»›>|…–—-]*$/u, '');
}

function isEnded(content: string): boolean {
  let i = content.length - 1;
  while (i >= 0 && (closers.has(content[i] ?? '') || content[i] === ' ')) i--;
  return i >= 0 && enders.has(content[i] ?? '');
}

function countWords(content: string): number {
  let words = 0;
  let inside = false;
  for (let i = 0; i < content.length; i++) {
    const unitClass = classTable[content.charCodeAt(i)];
    const letter = unitClass === CharacterClass.letter || unitClass === CharacterClass.digit || unitClass === CharacterClass.ideograph;
    if (letter && (!inside || unitClass === CharacterClass.ideograph)) words++;
    inside = letter;
  }
  return words;
}

function countStops(content: string): number {
  let stops = 0;
  for (let i = 0; i < content.length; i++) {
    if (!enders.has(content[i] ?? '')) continue;
    const next = content[i + 1];
    if (next === undefined || next === ' ' || closers.has(next) || (content.charCodeAt(i) > 0x2fff)) stops++;
  }
  return stops;
}
