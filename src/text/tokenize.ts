import { TokenFlag, TokenKind, type Span, type Tokens } from '../model/index.js';
import { capitalTable, CharacterClass, classTable } from './characters.js';
import { foldTable } from './fold.js';

/*
 * One pass over the text: finds the tokens and, for each, two 32-bit hashes of its folded, composed form. A lexicon
 * looks up the pair, so nothing is ever sliced or lower-cased to be matched.
 */

const seedA = 0x811c9dc5 | 0;
const seedB = 0x9747b28c | 0;
const primeA = 0x01000193;
const primeB = 0x5bd1e995;

const compositions = new Map<number, number>();

/** Composes a folded letter with a combining mark: the composed unit, or -1 where Unicode has none. */
function compose(base: number, mark: number): number {
  const key = base * 0x10000 + mark;
  const known = compositions.get(key);
  if (known !== undefined) return known;
  const composed = String.fromCharCode(base, mark).normalize('NFC');
  // “i” with a dot above is how NFD writes the folded Turkish İ.
  const unit = base === 0x69 && mark === 0x307 ? base : composed.length === 1 ? (foldTable[composed.charCodeAt(0)] ?? -1) : -1;
  compositions.set(key, unit);
  return unit;
}

/** Marks that are left out of keys: Arabic vowel signs and tatweel, Hebrew points, the dot below of Devanagari and Bengali. */
function isUnwritten(unit: number): boolean {
  return unit === 0x93c || unit === 0x9bc || (unit >= 0x64b && unit <= 0x65f) || unit === 0x670 || unit === 0x640 || (unit >= 0x591 && unit <= 0x5c7);
}

/** True for an accent that only shows where a Cyrillic word is stressed (“роди́лся”), and makes no letter with the one before it. */
function isStress(base: number, mark: number): boolean {
  return (mark === 0x301 || mark === 0x300) && base >= 0x400 && base <= 0x4ff;
}

/** The same in a composed spelling. */
const stress = /(?<=[\u0400-\u04ff])[\u0300\u0301]/g;

/** Combining accents, and what keys leave out. */
const leftOut = /[\u0300-\u036f\u093c\u09bc\u064b-\u065f\u0670\u0640\u0591-\u05c7\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufe0e\ufe0f]/;
const unwritten = new RegExp(leftOut.source.replace('\\u0300-\\u036f', ''), 'g');

/**
 * The spelling that the keys of a token stand for: accents composed, and without the marks that are left out of keys.
 * What is remembered by keys must be found out from it, or the first spelling that is met would speak for the others.
 */
export function keyedSpelling(letters: string): string {
  return leftOut.test(letters) ? letters.normalize('NFC').replace(unwritten, '').replace(stress, '') : letters;
}

/**
 * Writes the two keys that a word token with this folded, composed spelling has: `out[0]` is its `keyA`, `out[1]` its
 * `keyB`. For spellings that stand in no text, such as the base form of an inflected word.
 */
export function wordKeys(folded: string, out: Int32Array): void {
  let a = seedA;
  let b = seedB;
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charCodeAt(i);
    if (isUnwritten(unit) || (i > 0 && isStress(folded.charCodeAt(i - 1), unit))) continue;
    a = Math.imul(a ^ unit, primeA);
    b = Math.imul(b ^ unit, primeB) + 0x165667b1;
  }
  out[0] = a ^ (a >>> 15);
  out[1] = b ^ (b >>> 13);
}

interface Columns {
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  flags: Uint8Array;
  keyA: Int32Array;
  keyB: Int32Array;
}

function columns(capacity: number): Columns {
  return {
    start: new Int32Array(capacity), end: new Int32Array(capacity), kind: new Uint8Array(capacity), flags: new Uint8Array(capacity),
    keyA: new Int32Array(capacity), keyB: new Int32Array(capacity),
  };
}

// Scratch space, reused by every call: results are copied out of it.
let scratch = columns(1 << 12);

function grown(used: Columns, capacity: number): Columns {
  const larger = columns(capacity);
  larger.start.set(used.start);
  larger.end.set(used.end);
  larger.kind.set(used.kind);
  larger.flags.set(used.flags);
  larger.keyA.set(used.keyA);
  larger.keyB.set(used.keyB);
  return larger;
}

/**
 * Splits a text into tokens. `sentences` (sorted) fills the sentence column and marks sentence starts.
 *
 * @example
 * const tokens = tokenize("Rusya'nın 245,3 milyar");
 * // Rusya | ' | nın | 245 | , | 3 | milyar
 */
export function tokenize(text: string, sentences: readonly Span[] = []): Tokens {
  const count = split(text, sentences);
  const out = scratch;
  const tokens: Tokens = {
    length: count,
    start: out.start.slice(0, count), end: out.end.slice(0, count), kind: out.kind.slice(0, count), flags: out.flags.slice(0, count),
    keyA: out.keyA.slice(0, count), keyB: out.keyB.slice(0, count), sentence: new Int32Array(count).fill(-1),
  };
  assignSentences(tokens, sentences);
  return tokens;
}

/** The tokens of an entry of a word list, without a sentence. They hold only until anything else is split. */
export interface PassingTokens extends Readonly<Columns> {
  readonly length: number;
}

/** Splits a short text whose tokens are looked at once and not kept: makes no arrays. */
export function passingTokens(text: string): PassingTokens {
  const length = split(text, noSentences);
  return { length, start: scratch.start, end: scratch.end, kind: scratch.kind, flags: scratch.flags, keyA: scratch.keyA, keyB: scratch.keyB };
}

const noSentences: readonly Span[] = [];

/** Splits a text into the scratch space; returns the number of tokens. A word ends where a sentence begins: “BeziehungenIhre”. */
function split(text: string, sentences: readonly Span[]): number {
  const { length } = text;
  let sentence = 0;
  let limit = sentences.length === 0 ? length : 0;
  let out = scratch;
  let capacity = out.start.length;
  let count = 0;
  let flags: number = TokenFlag.spaceBefore | TokenFlag.lineBefore;
  let i = 0;
  while (i < length) {
    const unit = text.charCodeAt(i);
    const unitClass = classTable[unit]!;
    if (unitClass === CharacterClass.space) {
      flags |= TokenFlag.spaceBefore;
      i++;
      continue;
    }
    if (unitClass === CharacterClass.lineBreak) {
      flags |= TokenFlag.spaceBefore | TokenFlag.lineBefore;
      i++;
      continue;
    }
    if (unitClass === CharacterClass.invisible) {
      i++;
      continue;
    }
    if (count === capacity) {
      capacity *= 2;
      out = scratch = grown(out, capacity);
    }
    const start = i;
    if (start >= limit) {
      while (sentence < sentences.length && sentences[sentence]!.start <= start) sentence++;
      limit = sentence < sentences.length ? sentences[sentence]!.start : length;
    }
    let a = seedA;
    let b = seedB;
    let kind: number;
    if (unitClass === CharacterClass.letter) {
      kind = TokenKind.word;
      let letters = 0;
      let capitals = 0;
      let pending = -1;
      if (capitalTable[unit] === 1) flags |= TokenFlag.capital;
      for (; i < limit; i++) {
        const next = text.charCodeAt(i);
        const nextClass = classTable[next]!;
        if (nextClass === CharacterClass.letter) {
          letters++;
          capitals += capitalTable[next]!;
          if (next > 0x24f && !(next >= 0x1e00 && next <= 0x1eff)) flags |= TokenFlag.nonLatin;
          if (next === 0x640) continue;
        } else if (nextClass === CharacterClass.digit) {
          flags |= TokenFlag.digit;
        } else if (nextClass === CharacterClass.mark) {
          if (isUnwritten(next)) continue;
          if (pending >= 0 && next >= 0x300 && next <= 0x36f) {
            const composed = compose(pending, next);
            if (composed >= 0) {
              pending = composed;
              continue;
            }
            if (isStress(pending, next)) continue;
          }
        } else if (nextClass === CharacterClass.invisible) {
          continue;
        } else {
          break;
        }
        if (pending >= 0) {
          a = Math.imul(a ^ pending, primeA);
          b = Math.imul(b ^ pending, primeB) + 0x165667b1;
        }
        pending = foldTable[next]!;
      }
      if (pending >= 0) {
        a = Math.imul(a ^ pending, primeA);
        b = Math.imul(b ^ pending, primeB) + 0x165667b1;
      }
      if (letters > 1 && capitals === letters) flags |= TokenFlag.allCaps;
    } else if (unitClass === CharacterClass.digit) {
      kind = TokenKind.number;
      flags |= TokenFlag.digit;
      for (; i < limit; i++) {
        const next = text.charCodeAt(i);
        if (classTable[next] !== CharacterClass.digit) break;
        a = Math.imul(a ^ foldTable[next]!, primeA);
        b = Math.imul(b ^ foldTable[next]!, primeB) + 0x165667b1;
      }
    } else {
      let point = foldTable[unit]!;
      i++;
      if (unitClass === CharacterClass.surrogate) {
        const low = i < length ? text.charCodeAt(i) : 0;
        if (unit < 0xdc00 && low >= 0xdc00 && low < 0xe000) {
          point = 0x10000 + (unit - 0xd800) * 0x400 + (low - 0xdc00);
          i++;
        }
        kind = point >= 0x20000 && point < 0x40000 ? TokenKind.ideograph : TokenKind.symbol;
      } else {
        kind =
          unitClass === CharacterClass.ideograph ? TokenKind.ideograph
          : unitClass === CharacterClass.punctuation ? TokenKind.punctuation
          : TokenKind.symbol;
      }
      a = Math.imul(a ^ point, primeA);
      b = Math.imul(b ^ point, primeB) + 0x165667b1;
      while (i < length && (classTable[text.charCodeAt(i)] === CharacterClass.mark)) {
        const mark = foldTable[text.charCodeAt(i)]!;
        a = Math.imul(a ^ mark, primeA);
        b = Math.imul(b ^ mark, primeB) + 0x165667b1;
        i++;
      }
    }
    // A word's last unit may be an invisible control; it is no part of the token.
    let end = i;
    while (classTable[text.charCodeAt(end - 1)] === CharacterClass.invisible) end--;
    out.start[count] = start;
    out.end[count] = end;
    out.kind[count] = kind;
    out.flags[count] = flags;
    out.keyA[count] = a ^ (a >>> 15);
    out.keyB[count] = b ^ (b >>> 13);
    count++;
    flags = 0;
  }
  return count;
}

function assignSentences(tokens: Tokens, sentences: readonly Span[]): void {
  let token = 0;
  for (let index = 0; index < sentences.length; index++) {
    const { start, end } = sentences[index]!;
    while (token < tokens.length && tokens.start[token]! < start) token++;
    if (token < tokens.length && tokens.start[token]! < end) tokens.flags[token] = tokens.flags[token]! | TokenFlag.sentenceStart;
    while (token < tokens.length && tokens.start[token]! < end) tokens.sentence[token++] = index;
  }
}
