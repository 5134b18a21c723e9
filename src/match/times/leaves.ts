import { TokenFlag, TokenKind, type Tokens } from '../../model/index.js';
import { foldTable } from '../../text/index.js';
import { digitValue } from '../numbers/index.js';
import { categoryId, made, type Node, type NumberFacts } from './chart.js';
import type { TimeLexicon } from './lexicon.js';
import { scanNumeric } from './numeric.js';
import { afterTail, isGlued, type Search } from './search.js';

const senseCategories = new WeakMap<TimeLexicon, Int32Array>();

function categoriesOf(lexicon: TimeLexicon): Int32Array {
  let known = senseCategories.get(lexicon);
  if (known === undefined) {
    known = Int32Array.from(lexicon.senses, (sense) => categoryId(sense.category));
    senseCategories.set(lexicon, known);
  }
  return known;
}

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

const blank = { number: null, moment: null, duration: null, set: null, pieces: null, rank: 0 } as const;

function wordNode(category: number, start: number, end: number, stop: number, text: string, rule: string, alone: Node['alone'], number: NumberFacts | null): Node {
  return { category, start, first: start, end, stop, text, number, moment: null, duration: null, set: null, pieces: null, rule, alone, rank: 0 };
}

function wordNodes(search: Search, token: number, out: Node[]): void {
  const { tokens, text, lexicon, words } = search;
  const categories = categoriesOf(lexicon);
  for (const { node, end } of lexicon.lexicon.all(tokens, words, token)) {
    const tail = afterTail(search, end, false);
    for (const index of lexicon.lexicon.valuesAt(node)) {
      const sense = lexicon.senses[index]!;
      if (sense.exact !== null && text.slice(tokens.start[token]!, tokens.end[end - 1]!) !== sense.exact) continue;
      const alone = sense.alone !== 'capitalised' ? sense.alone : (tokens.flags[token]! & TokenFlag.capital) !== 0 && (tokens.flags[token]! & (TokenFlag.sentenceStart | TokenFlag.allCaps)) === 0 ? 'always' : 'never';
      const number = sense.category === 'num' ? { value: Number(sense.value), digits: 0, ordinal: false } : null;
      const category = number === null ? categories[index]! : made.number;
      out.push(wordNode(category, token, end, end, sense.value, sense.category, alone, number));
      if (tail > end) out.push(wordNode(category, token, tail, end, sense.value, sense.category, alone, number));
    }
  }
}

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

/** True where what follows a run of digits can make it a numeric date or clock time. */
function mayBeNumericDate(text: string, end: number, length: number): boolean {
  if (length === 4 || length === 8) return true;
  const next = text.charCodeAt(end);
  return (next >= 0x2d && next <= 0x2f) || next === 0x3a || next === 0xff1a || (foldTable[next] === 0x68 || next === 0x447) || (next === 0x20 && (foldTable[text.charCodeAt(end + 1)] === 0x68 || text.charCodeAt(end + 1) === 0x447)) || next === 0x2010 || next === 0x2011;
}

function digitNodes(search: Search, token: number, out: Node[]): void {
  const { tokens, text, lexicon } = search;
  const start = tokens.start[token]!;
  const length = tokens.end[token]! - start;
  const before = token > 0 && isGlued(tokens, token) ? text[start - 1]! : ' ';
  const tight = /[\d.,:/-]/.test(before) && token > 1 && tokens.kind[token - 2] === TokenKind.number && isGlued(tokens, token - 1);
  const plain = { ...blank, category: made.number, start: token, first: token, text: '', rule: 'number', alone: 'never' } as const;
  if (length <= 8 && (!tight || before === '/') && mayBeNumericDate(text, start + length, length)) {
    for (const hit of scanNumeric(withAsciiDigits(text, start, start + 36), lexicon.rules)) {
      const end = tokenAtEnd(tokens, token, start + hit.length);
      if (end < 0 || tokens.sentence[end - 1] !== tokens.sentence[token]) continue;
      if (tight && !(hit.rule === 'date.numeric' && text[start + 2] !== '/' && text[start + 1] !== '/')) continue;
      const base = { ...blank, category: hit.rule === 'clock.digits-military' ? military : made.moment, start: token, first: token, stop: end, text: '', moment: hit.moment, rule: hit.rule, alone: hit.alone };
      out.push({ ...base, end });
      const tail = afterTail(search, end, true);
      if (tail > end) out.push({ ...base, end: tail });
    }
  }
  if (length > 4 || search.inside[token] === 1) return;
  const digits = withAsciiDigits(text, start, start + length);
  const value = Number(digits);
  const number = { value, digits: length, ordinal: false, padded: length > 1 && digits.startsWith('0') };
  out.push({ ...plain, number, end: token + 1, stop: token + 1 });
  const tail = afterTail(search, token + 1, true);
  if (tail > token + 1) {
    const hyphen = text[tokens.start[token + 1]!] === '-';
    const apostrophe = foldTable[text.charCodeAt(tokens.start[token + 1]!)] === 0x27;
    out.push({ ...plain, number, end: tail, stop: apostrophe ? token + 1 : tail });
    if (!apostrophe) out.push({ ...plain, number: { ...number, ordinal: true }, end: tail, stop: hyphen || tail === token + 2 ? tail : token + 1 });
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
    const number = { value: reading.value, digits: reading.plain || (reading.digits && reading.kind === 'ordinal') ? search.tokens.end[token]! - search.tokens.start[token]! : 0, ordinal: reading.kind === 'ordinal' };
    const base = { ...blank, category: made.number, start: token, first: token, stop: end, text: '', number, rule: 'number', alone: 'never' } as const;
    out.push({ ...base, end });
    const tail = afterTail(search, end, false);
    if (tail > end) out.push({ ...base, end: tail });
  }
}

function romanNode(search: Search, token: number, out: Node[]): void {
  const { tokens, text } = search;
  const length = tokens.end[token]! - tokens.start[token]!;
  if (length > 6 || tokens.kind[token] !== TokenKind.word || (tokens.flags[token]! & TokenFlag.capital) === 0) return;
  const value = romanValue(text.slice(tokens.start[token]!, tokens.end[token]!));
  if (value === 0) return;
  const base = { ...blank, category: made.number, start: token, first: token, stop: token + 1, text: '', number: { value, digits: 0, ordinal: false, roman: true }, rule: 'number', alone: 'never' } as const;
  out.push({ ...base, end: token + 1 });
  const tail = afterTail(search, token + 1, true);
  if (tail > token + 1) out.push({ ...base, stop: tail, end: tail });
}

/** True for a word that may be a Roman numeral of I, V and X. */
export function isRoman(search: Search, token: number): boolean {
  const { tokens, text } = search;
  if ((tokens.flags[token]! & TokenFlag.capital) === 0) return false;
  const length = tokens.end[token]! - tokens.start[token]!;
  if (length > 6) return false;
  for (let i = tokens.start[token]!; i < tokens.end[token]!; i++) if (romanDigits[text[i]!] === undefined) return false;
  return true;
}

/** The words and numbers that start at a token. */
export function leavesAt(search: Search, token: number): Node[] {
  const nodes: Node[] = [];
  if (search.words[token] !== -1) wordNodes(search, token, nodes);
  if (search.tokens.kind[token] === TokenKind.number) digitNodes(search, token, nodes);
  readingNodes(search, token, nodes);
  if (isRoman(search, token)) romanNode(search, token, nodes);
  return nodes;
}
