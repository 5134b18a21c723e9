import { TokenFlag, TokenKind, type NumberReading } from '../../model/index.js';
import type { PhraseMatcher } from './phrases.js';

/*
 * Digits that are no quantity: dates and versions (`3.4.2026`, `1.2.3`), addresses, scores and ratios (`3:1`), phone
 * numbers, names with a number (`F-16`, `5G`).
 */

const chainSigns = './:-–_';

/** Digit runs joined without gaps by signs of dates, versions, scores and codes: how many, and which sign. */
function chained(reading: NumberReading, matcher: PhraseMatcher): { readonly runs: number; readonly signs: string } {
  const { tokens } = matcher;
  let runs = 1;
  let signs = '';
  for (let at = reading.endToken; runs < 32 && chainSigns.includes(matcher.sign(at)) && matcher.sign(at) !== '' && matcher.attached(at) && matcher.attached(at + 1) && tokens.kind[at + 1] === TokenKind.number; at += 2) {
    signs += matcher.sign(at);
    runs++;
  }
  for (let at = reading.firstToken - 1; runs < 32 && at > 0 && chainSigns.includes(matcher.sign(at)) && matcher.sign(at) !== '' && matcher.attached(at) && matcher.attached(at + 1) && tokens.kind[at - 1] === TokenKind.number; at -= 2) {
    signs += matcher.sign(at);
    runs++;
  }
  return { runs, signs };
}

/** True where the number before a dash is smaller than the one after it: a range, no score. */
function rising(reading: NumberReading, matcher: PhraseMatcher): boolean {
  const { text, tokens } = matcher;
  const dash = '-–'.includes(matcher.sign(reading.endToken)) && matcher.sign(reading.endToken) !== '' ? reading.endToken : reading.firstToken - 1;
  const low = Number(text.slice(tokens.start[dash - 1]!, tokens.end[dash - 1]!));
  const high = Number(text.slice(tokens.start[dash + 1]!, tokens.end[dash + 1]!));
  return !(low >= high);
}

/** Why a reading is no quantity, or null. */
export function refusal(reading: NumberReading, matcher: PhraseMatcher, isUnit: (at: number) => boolean): string | null {
  if (!reading.digits) return wordRefusal(reading, matcher);
  const { tokens, text } = matcher;
  const { runs, signs } = chained(reading, matcher);
  if (runs >= 3) return 'code';
  if (runs === 2 && signs.includes(':')) return 'clock-or-score';
  if (runs === 2 && signs.includes('_')) return 'code';
  if (runs === 2 && /[-–]/.test(signs) && !rising(reading, matcher)) return 'clock-or-score';
  const before = reading.firstToken - 1;
  if (matcher.attached(reading.firstToken)) {
    const sign = matcher.sign(before);
    if (tokens.kind[before] === TokenKind.word && tokens.sentence[before] === tokens.sentence[reading.firstToken]) return 'code';
    if ((sign === '-' || sign === '‑' || sign === '–' || sign === '/' || sign === '_') && matcher.attached(before) && tokens.kind[before - 1] === TokenKind.word
      && (tokens.flags[before - 1]! & TokenFlag.capital) !== 0 && runs === 1) return 'name';
    if (sign === '#' || sign === '@' || sign === '=' && matcher.attached(before)) return 'code';
    if (sign === '+' && reading.end - reading.start >= 6 && reading.plain) return 'phone';
  }
  const after = reading.endToken;
  if (matcher.attached(after) && tokens.kind[after] === TokenKind.word && reading.plain && !isUnit(after) && reading.kind === 'cardinal' && text.charCodeAt(tokens.start[after]!) < 0x250) return 'code';
  if (reading.plain && reading.end - reading.start >= 5 && text.charAt(reading.start) === '0') return 'code';
  if (reading.plain && reading.end - reading.start > 15) return 'code';
  return null;
}

/** `twenty-twenty`: nothing yet; words that stand inside a hyphenated name. */
function wordRefusal(reading: NumberReading, matcher: PhraseMatcher): string | null {
  const before = reading.firstToken - 1;
  if (matcher.attached(reading.firstToken) && '-‑'.includes(matcher.sign(before)) && matcher.sign(before) !== '' && matcher.attached(before) && matcher.tokens.kind[before - 1] === TokenKind.word
    && reading.kind === 'ordinal') return 'name';
  return null;
}
