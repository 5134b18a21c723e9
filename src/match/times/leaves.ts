import { TokenFlag, TokenKind, type Tokens } from '../../model/index.js';
import { foldTable } from '../../text/index.js';
import { digitValue } from '../numbers/index.js';
import { maxEntryTokens } from '../lexicon.js';
import { categoryId, leaf, made, type Node } from './node.js';
import { scanNumeric } from './numeric.js';
import { afterTail, endsIn, hasCategory, isGlued, type Search } from './search.js';

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, І: 1, Х: 10 };

function romanValue(word: string): number {
  let total = 0;
  for (let i = 0; i < word.length; i++) {
    const value = romanDigits[word[i]!];
    if (value === undefined) return 0;
    const next = romanDigits[word[i + 1] ?? ''] ?? 0;
    total += value < next ? -value : value;
  }
  return total;
}

/** The text that a sense asks for is there, capitals and all. */
function isExact(search: Search, exact: string, token: number, end: number): boolean {
  const { tokens, text } = search;
  const start = tokens.start[token]!;
  return tokens.end[end - 1]! - start === exact.length && text.startsWith(exact, start);
}

function wordNodes(search: Search, token: number, out: Node[]): void {
  const { tokens, lexicon, words } = search;
  const sentence = tokens.sentence[token];
  const limit = Math.min(tokens.length, token + maxEntryTokens);
  const flags = tokens.flags[token]!;
  let node = 0;
  for (let at = token; at < limit && words[at] !== -1 && tokens.sentence[at] === sentence; at++) {
    node = lexicon.lexicon.next(node, words[at]!);
    if (node === -1) return;
    const senses = lexicon.sensesAt[node];
    if (senses == null) continue;
    const end = at + 1;
    const tail = afterTail(search, end, false);
    for (const sense of senses) {
      if (sense.id === numeral && (search.middle[token] === 1 || search.middle[end] === 1)) continue;
      if (sense.small && (flags & TokenFlag.capital) !== 0 && (flags & TokenFlag.sentenceStart) === 0) continue;
      if (sense.exact !== null && !isExact(search, sense.exact, token, end)) continue;
      // “setenta” counts; the decade is “los setenta”.
      const alone = sense.id === decade && search.covered[token] === 1 ? 'never' : sense.alone !== 'capitalised' ? sense.alone : (flags & TokenFlag.capital) !== 0 && (flags & (TokenFlag.sentenceStart | TokenFlag.allCaps)) === 0 ? 'always' : 'never';
      const number = sense.id === numeral ? { value: Number(sense.value), digits: 0, ordinal: false } : sense.id === hourName ? { value: Number(sense.value), digits: 0, ordinal: false, hourOnly: true } : null;
      const category = number === null ? sense.id : made.number;
      out.push(leaf(category, token, end, end, sense.value, sense.category, alone, number, null));
      if (tail > end) out.push(leaf(category, token, tail, end, sense.value, sense.category, alone, number, null));
    }
  }
}

const measureCategory = categoryId('measure');

/** The text with digits of any script as ASCII, unit by unit, so that positions hold. */
function withAsciiDigits(text: string, from: number, to: number): string {
  let out = '';
  for (let i = from; i < to && i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const value = unit < 0x80 ? -1 : digitValue(unit);
    out += value >= 0 ? String(value) : text[i]!;
  }
  return out;
}

function tokenAtEnd(tokens: Tokens, token: number, position: number): number {
  let at = token;
  while (at < tokens.length && tokens.end[at]! < position) at++;
  return at < tokens.length && tokens.end[at] === position ? at + 1 : -1;
}

const military = categoryId('military');
const numeral = categoryId('num');
const hourName = categoryId('hour');
const decade = categoryId('decade');

/** True where what stands behind a run of digits can make it a numeric date or clock time. */
export function mayBeNumericDate(text: string, end: number, length: number): boolean {
  if (length > 8 || length === 3) return false;
  if (length === 8) return true;
  const mark = text.charCodeAt(end);
  const next = mark === 0x200e || mark === 0x200f ? text.charCodeAt(end + 1) : mark;
  if ((next >= 0x2d && next <= 0x2f) || next === 0x3a || next === 0xff1a) return !isLetter(text.charCodeAt(end + 1));
  if (length > 2) return false;
  return isHourLetter(next) || (next === 0x20 && isHourLetter(text.charCodeAt(end + 1)));
}

/** True where “17,30” may be a clock time. */
export function mayBeCommaClock({ tokens, text, lexicon }: Search, token: number): boolean {
  const end = tokens.end[token]!;
  return lexicon.rules.clockComma !== 'never' && text.charCodeAt(end) === 0x2c && end - tokens.start[token]! <= 2 && token + 2 < tokens.length && isGlued(tokens, token + 2) && tokens.end[token + 2]! - tokens.start[token + 2]! === 2;
}

const isLetter = (unit: number): boolean => unit > 0x40 && unit < 0x660;
const isHourLetter = (unit: number): boolean => foldTable[unit] === 0x68 || foldTable[unit] === 0x75 || unit === 0x447;

function digitNodes(search: Search, token: number, out: Node[]): void {
  const { tokens, text } = search;
  const start = tokens.start[token]!;
  const length = tokens.end[token]! - start;
  if (mayBeNumericDate(text, start + length, length) || mayBeCommaClock(search, token) || (length === 4 && search.words[token + 1] !== -1)) scannedNodes(search, token, out);
  if (length > 4 || search.inside[token] === 1) return;
  const digits = withAsciiDigits(text, start, start + length);
  const number = { value: Number(digits), digits: length, ordinal: false, padded: length > 1 && digits.startsWith('0') };
  out.push(leaf(made.number, token, token + 1, token + 1, '', 'number', 'never', number, null));
  const tail = afterTail(search, token + 1, true);
  if (tail > token + 1) {
    const hyphen = text[tokens.start[token + 1]!] === '-';
    const apostrophe = foldTable[text.charCodeAt(tokens.start[token + 1]!)] === 0x27;
    out.push(leaf(made.number, token, tail, apostrophe ? token + 1 : tail, '', 'number', 'never', number, null));
    if (!apostrophe) out.push(leaf(made.number, token, tail, hyphen || tail === token + 2 ? tail : token + 1, '', 'number', 'never', { ...number, ordinal: true }, null));
  }
}

/** Numeric dates and clock times that begin with a run of digits. */
function scannedNodes(search: Search, token: number, out: Node[]): void {
  const { tokens, text, lexicon } = search;
  const start = tokens.start[token]!;
  const before = token > 0 && isGlued(tokens, token) ? text[start - 1]! : ' ';
  const tight = /[\d.,:/-]/.test(before) && token > 1 && tokens.kind[token - 2] === TokenKind.number && isGlued(tokens, token - 1);
  if (tight && before !== '/' && before !== '-') return;
  for (const hit of scanNumeric(withAsciiDigits(text, start, start + 36), lexicon.rules, search.numericOrder)) {
    const end = tokenAtEnd(tokens, token, start + hit.length);
    if (end < 0 || tokens.sentence[end - 1] !== tokens.sentence[token]) continue;
    // “11:30-13:30”, “9.00-17.00”, “1/2-3/4/2019”
    const goesOn = before === '-' ? hit.rule === 'clock.digits' || hit.rule === 'clock.digits-dot' || (hit.rule === 'date.numeric' && text[start + 1] !== '-' && text[start + 2] !== '-') : hit.rule === 'date.numeric' && text[start + 2] !== '/' && text[start + 1] !== '/';
    if (tight && !goesOn) continue;
    // “Between 4 and 4.5 percent”
    if (hit.rule === 'date.day-month-bare' && hasCategory(search, end, measureCategory)) continue;
    const category = hit.rule === 'clock.digits-military' ? military : made.moment;
    out.push(leaf(category, token, end, end, '', hit.rule, hit.alone, null, hit.moment));
    const tail = afterTail(search, end, true);
    if (tail > end) out.push(leaf(category, token, tail, end, '', hit.rule, hit.alone, null, hit.moment));
  }
}

function readingNodes(search: Search, token: number, out: Node[]): void {
  const index = search.readingAt[token]!;
  if (index < 0) return;
  for (let i = index; i < search.numbers.length && search.numbers[i]!.firstToken === token; i++) {
    const reading = search.numbers[i]!;
    if (reading.value === null || (reading.plain && reading.kind === 'cardinal') || reading.endToken <= token) continue;
    if (reading.kind === 'multiple') continue;
    const end = reading.endToken;
    const number = { value: reading.value, digits: reading.plain || (reading.digits && reading.kind === 'ordinal') ? search.tokens.end[token]! - search.tokens.start[token]! : 0, ordinal: reading.kind === 'ordinal', ...(reading.digits && !reading.plain ? { isDecimal: true } : {}) };
    out.push(leaf(made.number, token, end, end, '', 'number', 'never', number, null));
    const tail = afterTail(search, end, false);
    if (tail > end) out.push(leaf(made.number, token, tail, end, '', 'number', 'never', number, null));
  }
}

function romanNode(search: Search, token: number, out: Node[]): void {
  const { tokens, text } = search;
  if (tokens.kind[token] !== TokenKind.word) return;
  const value = romanValue(text.slice(tokens.start[token]!, tokens.end[token]!));
  if (value === 0) return;
  const number = { value, digits: 0, ordinal: false, roman: true };
  out.push(leaf(made.number, token, token + 1, token + 1, '', 'number', 'never', number, null));
  const tail = afterTail(search, token + 1, true);
  if (tail > token + 1) out.push(leaf(made.number, token, tail, tail, '', 'number', 'never', number, null));
}

/** True for a word that may be a Roman numeral of I, V and X. */
export function isRoman(search: Search, token: number): boolean {
  const { tokens, text } = search;
  if ((tokens.flags[token]! & TokenFlag.capital) === 0) return false;
  const length = tokens.end[token]! - tokens.start[token]!;
  if (length > 6) return false;
  for (let i = tokens.start[token]!; i < tokens.end[token]!; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== 0x49 && unit !== 0x56 && unit !== 0x58 && unit !== 0x406 && unit !== 0x425) return false;
  }
  return true;
}

/** Marks what ends in a case that opens a stretch of time (“ocaktan”, “5'ten”). */
function markOpen(search: Search, nodes: Node[]): void {
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]!;
    if (endsIn(search, node.end - 1, search.lexicon.openEndings)) nodes[i] = { ...node, opens: true };
  }
}

/** The words and numbers that start at a token. */
export function leavesAt(search: Search, token: number): Node[] {
  const nodes: Node[] = [];
  if (search.words[token] !== -1) wordNodes(search, token, nodes);
  if (search.tokens.kind[token] === TokenKind.number) digitNodes(search, token, nodes);
  readingNodes(search, token, nodes);
  if (isRoman(search, token)) romanNode(search, token, nodes);
  if (search.lexicon.openEndings.length > 0) markOpen(search, nodes);
  return nodes;
}
