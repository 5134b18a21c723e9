import { type Diagnostic, type LanguagePack, type NumberReading, type Reference, type Sentence, type Time, TokenFlag, TokenKind, type Tokens } from '../../model/index.js';
import { foldTable } from '../../text/index.js';
import { categoryId, Chart, made, type Node, type RuleIndex } from './chart.js';
import { timeLexicon, type TimeLexicon } from './lexicon.js';
import { scanNumeric } from './numeric.js';
import { resolveAll, type Found } from './resolve-all.js';
import { grammar } from './rules/index.js';
import { isYearHere } from './year.js';

/** What times are read from. */
export interface TimeInput {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly tokens: Tokens;
  readonly numbers: readonly NumberReading[];
  readonly reference: Reference;
  readonly pack: LanguagePack;
}

/** State of one document's search. */
export interface Search extends TimeInput {
  readonly lexicon: TimeLexicon;
  /** Lexicon word of each token, -1 without. */
  readonly words: Int32Array;
  /** Index of the number reading that starts at a token, by token; -1 without. */
  readonly readingAt: Int32Array;
  /** Readings that cover a token in their middle: 1 where a digit run is part of a longer figure. */
  readonly inside: Uint8Array;
}

const senseCategories = new WeakMap<TimeLexicon, Int32Array>();

function categoriesOf(lexicon: TimeLexicon): Int32Array {
  let known = senseCategories.get(lexicon);
  if (known === undefined) {
    known = Int32Array.from(lexicon.senses, (sense) => categoryId(sense.category));
    senseCategories.set(lexicon, known);
  }
  return known;
}

/** True where no white space stands before the token. */
export function isGlued(tokens: Tokens, token: number): boolean {
  return token < tokens.length && (tokens.flags[token]! & TokenFlag.spaceBefore) === 0;
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

/** The token after a case ending that follows `token` behind an apostrophe or hyphen, or `token` itself. */
function afterTail(search: Search, token: number, digits: boolean): number {
  const { tokens, text, lexicon } = search;
  if (lexicon.numeralSuffixes.size === 0 || !isGlued(tokens, token)) return token;
  const mark = text.charCodeAt(tokens.start[token]!);
  const folded = foldTable[mark];
  const isMark = folded === 0x27 || (digits && (mark === 0x2d || mark === 0x2011 || mark === 0x2010 || mark === 0x3a));
  const at = isMark ? token + 1 : digits ? token : -1;
  if (at < 0 || !isGlued(tokens, at) || tokens.kind[at] !== TokenKind.word || tokens.end[at]! - tokens.start[at]! > 8) return token;
  let ending = '';
  for (let i = tokens.start[at]!; i < tokens.end[at]!; i++) ending += String.fromCharCode(foldTable[text.charCodeAt(i)]!);
  return lexicon.numeralSuffixes.has(ending) ? at + 1 : token;
}

const blank = { number: null, moment: null, duration: null, set: null, pieces: null, rank: 0 } as const;

function wordNodes(search: Search, token: number, out: Node[]): void {
  const { tokens, text, lexicon, words } = search;
  const categories = categoriesOf(lexicon);
  for (const { node, end } of lexicon.lexicon.all(tokens, words, token)) {
    const tail = afterTail(search, end, false);
    for (const index of lexicon.lexicon.valuesAt(node)) {
      const sense = lexicon.senses[index]!;
      if (sense.exact !== null && text.slice(tokens.start[token]!, tokens.end[end - 1]!) !== sense.exact) continue;
      const base = { ...blank, category: categories[index]!, start: token, stop: end, text: sense.value, rule: sense.category, alone: sense.alone };
      const number = sense.category === 'num' ? { value: Number(sense.value), digits: 0, ordinal: false } : null;
      const node = number === null ? base : { ...base, category: made.number, number };
      out.push({ ...node, end });
      if (tail > end) out.push({ ...node, end: tail });
    }
  }
}

function asciiDigits(text: string, from: number, to: number): string {
  let out = '';
  for (let i = from; i < to && i < text.length; i++) {
    const unit = text.charCodeAt(i);
    out += unit < 0x80 ? text[i]! : digitOf(unit);
  }
  return out;
}

function digitOf(unit: number): string {
  for (const zero of [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10]) if (unit >= zero && unit <= zero + 9) return String(unit - zero);
  return String.fromCharCode(unit);
}

function tokenAtEnd(tokens: Tokens, token: number, position: number): number {
  let at = token;
  while (at < tokens.length && tokens.end[at]! < position) at++;
  return at < tokens.length && tokens.end[at] === position ? at + 1 : -1;
}

function digitNodes(search: Search, token: number, out: Node[]): void {
  const { tokens, text, lexicon } = search;
  const start = tokens.start[token]!;
  const length = tokens.end[token]! - start;
  const before = token > 0 && isGlued(tokens, token) ? text[start - 1]! : ' ';
  const tight = /[\d.,:/-]/.test(before) && token > 1 && tokens.kind[token - 2] === TokenKind.number && isGlued(tokens, token - 1);
  const plain = { ...blank, category: made.number, start: token, text: '', rule: 'number', alone: 'never' } as const;
  if (length <= 8 && !tight) {
    for (const hit of scanNumeric(asciiDigits(text, start, start + 36), lexicon.rules)) {
      const end = tokenAtEnd(tokens, token, start + hit.length);
      if (end < 0 || tokens.sentence[end - 1] !== tokens.sentence[token]) continue;
      const base = { ...blank, category: made.moment, start: token, stop: end, text: '', moment: hit.moment, rule: hit.rule, alone: hit.alone };
      out.push({ ...base, end });
      const tail = afterTail(search, end, true);
      if (tail > end) out.push({ ...base, end: tail });
    }
  }
  if (length > 4 || search.inside[token] === 1) return;
  const digits = asciiDigits(text, start, start + length);
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
    const base = { ...blank, category: made.number, start: token, stop: end, text: '', number, rule: 'number', alone: 'never' } as const;
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
  const base = { ...blank, category: made.number, start: token, stop: token + 1, text: '', number: { value, digits: 0, ordinal: false, roman: true }, rule: 'number', alone: 'never' } as const;
  out.push({ ...base, end: token + 1 });
  const tail = afterTail(search, token + 1, true);
  if (tail > token + 1) out.push({ ...base, stop: tail, end: tail });
}

function isRoman(search: Search, token: number): boolean {
  const { tokens, text } = search;
  if ((tokens.flags[token]! & TokenFlag.capital) === 0) return false;
  const length = tokens.end[token]! - tokens.start[token]!;
  if (length > 6) return false;
  for (let i = tokens.start[token]!; i < tokens.end[token]!; i++) if (romanDigits[text[i]!] === undefined) return false;
  return true;
}

function searchRun(search: Search, from: number, to: number, index: RuleIndex, found: Found[]): void {
  const { tokens } = search;
  const chart = new Chart(from, to, index, search.lexicon.rules, (token) => isGlued(tokens, token));
  for (let token = to - 1; token >= from; token--) {
    const nodes: Node[] = [];
    if (search.words[token] !== -1) wordNodes(search, token, nodes);
    if (tokens.kind[token] === TokenKind.number) digitNodes(search, token, nodes);
    readingNodes(search, token, nodes);
    if (isRoman(search, token)) romanNode(search, token, nodes);
    chart.complete(token, nodes);
  }
  for (let token = from; token < to;) {
    const best = bestAt(search, chart, token);
    if (best === null) {
      token++;
      continue;
    }
    found.push({ node: best });
    token = Math.max(best.stop, token + 1);
  }
}

const notCategory = categoryId('not');

function bestAt(search: Search, chart: Chart, token: number): Node | null {
  let best: Node | null = null;
  let blocked = 0;
  for (const node of chart.nodesAt(token)) {
    if (node.category === notCategory) blocked = Math.max(blocked, node.stop);
    if (!isWritten(search, node)) continue;
    if (best === null || node.stop > best.stop || (node.stop === best.stop && (node.rank > best.rank || (node.rank === best.rank && node.end > best.end)))) best = node;
  }
  return best !== null && blocked >= best.stop ? null : best;
}

function isWritten(search: Search, node: Node): boolean {
  const { category } = node;
  if (category !== made.moment && category !== made.duration && category !== made.set && category !== made.range) return false;
  if (node.alone === 'never') return false;
  if (node.alone === 'capitalised') {
    const flags = search.tokens.flags[node.start]!;
    if ((flags & TokenFlag.capital) === 0 || (flags & TokenFlag.sentenceStart) !== 0) return false;
  }
  if (node.rule === 'date.year') return isYearHere(search, node);
  if (category === made.range) return (node.pieces ?? []).every((piece) => piece.rule !== 'date.year' || isYearHere(search, piece));
  return true;
}

/** Finds the time expressions of a document. */
export function findTimes(input: TimeInput): { readonly times: readonly Time[]; readonly diagnostics: readonly Diagnostic[] } {
  const { tokens, numbers, pack } = input;
  const lexicon = timeLexicon(pack);
  const words = lexicon.lexicon.words(tokens);
  const readingAt = new Int32Array(tokens.length).fill(-1);
  const covered = new Uint8Array(tokens.length);
  const inside = new Uint8Array(tokens.length);
  for (let i = 0; i < numbers.length; i++) {
    const reading = numbers[i]!;
    if (reading.firstToken < tokens.length && readingAt[reading.firstToken] === -1) readingAt[reading.firstToken] = i;
    const figure = reading.digits && reading.endToken - reading.firstToken >= 3;
    for (let token = reading.firstToken; token < reading.endToken; token++) {
      covered[token] = 1;
      if (figure && (token === reading.firstToken || isGlued(tokens, token))) inside[token] = 1;
    }
  }
  const search: Search = { ...input, lexicon, words, readingAt, inside };
  const found: Found[] = [];
  const index = grammar();
  const { seeds } = lexicon;
  let from = 0;
  let seeded = false;
  for (let token = 0; token <= tokens.length; token++) {
    let joins = false;
    if (token < tokens.length) {
      const word = words[token]!;
      const number = covered[token] === 1 || tokens.kind[token] === TokenKind.number;
      joins = word !== -1 || number || isRoman(search, token) || (from < token && afterTailAt(search, token));
      if (joins && token > from && tokens.sentence[token] !== tokens.sentence[from]) {
        if (seeded) searchRun(search, from, token, index, found);
        from = token;
        seeded = false;
      }
      if (number || (word !== -1 && seeds[word] === 1)) seeded = true;
    }
    if (joins) continue;
    if (seeded) searchRun(search, from, token, index, found);
    from = token + 1;
    seeded = false;
  }
  return resolveAll(search, found);
}

/** True for a case ending behind an apostrophe or digits, which belongs to the run before it. */
function afterTailAt(search: Search, token: number): boolean {
  return isGlued(search.tokens, token) && (afterTail(search, token - 1, true) === token + 1 || afterTail(search, token, true) > token);
}
