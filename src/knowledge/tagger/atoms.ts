import { TokenFlag, TokenKind, type Tokens } from '../../model/index.js';
import { capitalTable, CharacterClass, classTable, foldTable } from '../../text/index.js';
import { latinTable } from './latin.js';

/*
 * What features are made of: a few small columns over all tokens of a text, computed in one pass. Scratch arrays are
 * reused from call to call.
 */

/** Classes of token appearance. */
export const Shape = {
  lower: 0, capital: 1, shortCaps: 2, longCaps: 3, initial: 4, mixedCase: 5, withDigit: 6, uncased: 7,
  digit1: 8, digit2: 9, digit3: 10, year: 11, digits: 12,
  han: 13, hiragana: 14, katakana: 15, otherIdeograph: 16,
  hyphen: 17, apostrophe: 18, quote: 19, open: 20, close: 21, comma: 22, stop: 23, colon: 24, slash: 25, ampersand: 26, otherMark: 27, symbol: 28,
  edge: 29, lowerDigit: 30, middleDot: 31,
} as const;

/** Number of {@link Shape} values. */
export const shapeCount = 32;

/** Columns over the tokens of one text. */
export interface Atoms {
  /** One hash a token, of its folded form. */
  word: Int32Array;
  /** A {@link Shape}. */
  shape: Uint8Array;
  /** 1 where white space stands before. */
  gap: Uint8Array;
  /** Hash of the last three folded units. */
  suffix: Int32Array;
  /** Hash of the word in Latin letters without vowels and doubles, 0 for what is not a word. */
  skeleton: Int32Array;
  /** First token and end of the run of capitalised tokens (or katakana) that holds a token; itself elsewhere. */
  runStart: Int32Array;
  runEnd: Int32Array;
  /** First token and end of its sentence. */
  from: Int32Array;
  to: Int32Array;
  /** How much of the sentence is capitalised: 0 little, 1 most words, 2 all upper case. */
  caps: Uint8Array;
  /** 1 where the features of the token are to be read; elsewhere it can only be O. */
  active: Uint8Array;
  /** 1 for small words that may begin the name that follows. */
  particle: Uint8Array;
}

function columns(capacity: number): Atoms {
  const ints = (): Int32Array => new Int32Array(capacity);
  const bytes = (): Uint8Array => new Uint8Array(capacity);
  return {
    word: ints(), shape: bytes(), gap: bytes(), suffix: ints(), skeleton: ints(), runStart: ints(), runEnd: ints(), from: ints(), to: ints(),
    caps: bytes(), active: bytes(), particle: bytes(),
  };
}

let scratch = columns(1 << 12);
let capacity = 1 << 12;

const marks = new Map<string, number>([
  ...[...'-‐‑‒–—−'].map((mark) => [mark, Shape.hyphen] as const),
  ...[..."'’‘ʼ´`"].map((mark) => [mark, Shape.apostrophe] as const),
  ...[...'"“”„‟«»‹›「」『』《》〈〉＂'].map((mark) => [mark, Shape.quote] as const),
  ...[...'([{（【［'].map((mark) => [mark, Shape.open] as const),
  ...[...')]}）】］'].map((mark) => [mark, Shape.close] as const),
  ...[...',，、،;；؛'].map((mark) => [mark, Shape.comma] as const),
  ...[...'.!?…。！？؟'].map((mark) => [mark, Shape.stop] as const),
  ...[...':：'].map((mark) => [mark, Shape.colon] as const),
  ...[...'/\\|'].map((mark) => [mark, Shape.slash] as const),
  ...[...'&＆'].map((mark) => [mark, Shape.ampersand] as const),
  ...[...'·・•‧'].map((mark) => [mark, Shape.middleDot] as const),
]);
const markTable = new Uint8Array(0x10000).fill(Shape.otherMark);
for (const [mark, shape] of marks) markTable[mark.charCodeAt(0)] = shape;

function wordShape(text: string, start: number, end: number, flags: number): number {
  const first = text.charCodeAt(start);
  if ((flags & TokenFlag.capital) === 0) {
    if (first >= 0x590 && (first < 0x1c80 || first > 0x1fff)) return Shape.uncased;
    if ((flags & TokenFlag.digit) !== 0) return Shape.lowerDigit;
    for (let i = start + 1; i < end; i++) if (capitalTable[text.charCodeAt(i)] === 1) return Shape.mixedCase;
    return Shape.lower;
  }
  if ((flags & TokenFlag.digit) !== 0) return Shape.withDigit;
  if ((flags & TokenFlag.allCaps) !== 0) return end - start <= 4 ? Shape.shortCaps : Shape.longCaps;
  if (end - start === 1) return Shape.initial;
  for (let i = start + 1; i < end; i++) if (capitalTable[text.charCodeAt(i)] === 1) return Shape.mixedCase;
  return Shape.capital;
}

function shapeOf(text: string, tokens: Tokens, i: number): number {
  const start = tokens.start[i]!;
  const end = tokens.end[i]!;
  const kind = tokens.kind[i]!;
  if (kind === TokenKind.word) return wordShape(text, start, end, tokens.flags[i]!);
  if (kind === TokenKind.number) {
    const size = end - start;
    if (size === 4) return Shape.year;
    return size < 4 ? Shape.digit1 + size - 1 : Shape.digits;
  }
  const unit = text.charCodeAt(start);
  if (kind === TokenKind.punctuation) return markTable[unit]!;
  if (kind === TokenKind.symbol) return Shape.symbol;
  if (unit >= 0x30a0 && unit <= 0x30ff) return Shape.katakana;
  if (unit >= 0x3040 && unit <= 0x309f) return Shape.hiragana;
  return unit >= 0x3400 ? Shape.han : Shape.otherIdeograph;
}

/** True for shapes of words that begin with a capital. */
export function isCapital(shape: number): boolean {
  return shape >= Shape.capital && shape <= Shape.withDigit;
}

function skeletonOf(text: string, start: number, end: number): number {
  let hash = 0x51ed270b;
  let last = 0;
  let letters = 0;
  for (let i = start; i < end; i++) {
    const packed = latinTable[text.charCodeAt(i)]!;
    for (let rest = packed; rest !== 0; rest >>>= 5) {
      const letter = rest & 31;
      // Vowels are kept only where the word begins: they differ most from one script and language to the next.
      if (letter === 31) {
        if (letters === 0) hash = Math.imul(hash ^ 31, 0x01000193);
        letters++;
        last = 31;
        continue;
      }
      if (letter !== last) hash = Math.imul(hash ^ letter, 0x01000193);
      last = letter;
      letters++;
    }
  }
  return letters < 3 ? 0 : hash ^ (hash >>> 15) | 1;
}

function markSentence(out: Atoms, tokens: Tokens, from: number, to: number, isParticle: (token: number) => boolean): void {
  let words = 0;
  let capitals = 0;
  let allCaps = 0;
  for (let i = from; i < to; i++) {
    out.from[i] = from;
    out.to[i] = to;
    const shape = out.shape[i]!;
    if (shape > Shape.mixedCase || tokens.end[i]! - tokens.start[i]! < 3) continue;
    words++;
    if (shape !== Shape.lower) capitals++;
    if (shape === Shape.longCaps || shape === Shape.shortCaps) allCaps++;
  }
  const caps = words < 4 ? (words > 1 && allCaps === words ? 2 : 0) : allCaps * 5 >= words * 4 ? 2 : capitals * 3 >= words * 2 ? 1 : 0;
  out.caps.fill(caps, from, to);
  markRuns(out, from, to);
  markActive(out, from, to, isParticle);
}

/** Runs of capitalised words, held together by glued hyphens, apostrophes, ampersands and middle dots. */
function markRuns(out: Atoms, from: number, to: number): void {
  for (let i = from; i < to;) {
    const shape = out.shape[i]!;
    let end = i + 1;
    if (isCapital(shape)) {
      while (end < to) {
        const next = out.shape[end]!;
        if (isCapital(next)) end++;
        else if ((next === Shape.hyphen || next === Shape.apostrophe || next === Shape.ampersand) && end + 1 < to && isCapital(out.shape[end + 1]!)) end += 2;
        else if (next === Shape.stop && out.shape[end - 1] === Shape.initial && end + 1 < to && isCapital(out.shape[end + 1]!)) end += 2;
        else break;
      }
    } else if (shape === Shape.katakana) {
      while (end < to && (out.shape[end] === Shape.katakana || out.shape[end] === Shape.middleDot)) end++;
    }
    for (let j = i; j < end; j++) {
      out.runStart[j] = i;
      out.runEnd[j] = end;
    }
    i = end;
  }
}

/** How far from its last capital a name may go on. */
const after = 6;

/** True for tokens that may begin a name of themselves: they have a capital, or a script without capitals. */
export function isAnchor(shape: number): boolean {
  return isCapital(shape) || shape === Shape.mixedCase || shape === Shape.uncased || (shape >= Shape.han && shape <= Shape.otherIdeograph);
}

/** Tokens that can be part of a name: anchors, particles right before one, and what stands not far behind. */
function markActive(out: Atoms, from: number, to: number, isParticle: (token: number) => boolean): void {
  let last = -after - 1;
  for (let i = from; i < to; i++) {
    const shape = out.shape[i]!;
    if (isAnchor(shape)) {
      for (let j = i - 1; j > last && j >= from && isParticle(j); j--) {
        out.active[j] = 1;
        out.particle[j] = 1;
      }
      last = i;
      out.active[i] = 1;
      out.particle[i] = 0;
    } else {
      out.particle[i] = 0;
      out.active[i] = i - last <= after ? 1 : 0;
      if (shape === Shape.stop && i + 1 < to && out.gap[i + 1] === 1) last = -after - 1;
    }
  }
}

/**
 * Computes the columns; `isParticle` tells the small words that names may begin with (“von”, “al”). The result is valid
 * until the next call.
 */
export function atomsOf(text: string, tokens: Tokens, isParticle: (token: number) => boolean): Atoms {
  const count = tokens.length;
  if (count > capacity) {
    while (capacity < count) capacity *= 2;
    scratch = columns(capacity);
  }
  const out = scratch;
  let from = 0;
  for (let i = 0; i < count; i++) {
    const start = tokens.start[i]!;
    const end = tokens.end[i]!;
    const flags = tokens.flags[i]!;
    if (i > from && (tokens.sentence[i] !== tokens.sentence[i - 1] || (flags & TokenFlag.sentenceStart) !== 0)) {
      markSentence(out, tokens, from, i, isParticle);
      from = i;
    }
    out.word[i] = Math.imul(tokens.keyA[i]!, 0x9e3779b1) ^ tokens.keyB[i]!;
    out.shape[i] = shapeOf(text, tokens, i);
    out.gap[i] = (flags & TokenFlag.spaceBefore) !== 0 ? 1 : 0;
    let suffix = 0;
    for (let j = Math.max(start, end - 3); j < end; j++) suffix = Math.imul(suffix ^ foldTable[text.charCodeAt(j)]!, 0x01000193) + 7;
    out.suffix[i] = suffix;
    out.skeleton[i] = tokens.kind[i] === TokenKind.word ? skeletonOf(text, start, end) : 0;
  }
  if (count > 0) markSentence(out, tokens, from, count, isParticle);
  return out;
}

/** True for units that are part of a word's affixes. */
export function isAffixUnit(unit: number): boolean {
  return classTable[unit] === CharacterClass.letter || classTable[unit] === CharacterClass.digit;
}

/** The {@link Shape} of every token. */
export function shapesOf(text: string, tokens: Tokens): Uint8Array {
  return Uint8Array.from({ length: tokens.length }, (_, i) => shapeOf(text, tokens, i));
}

/** Makes the columns look as if the script had no capitals: what is learnt then serves Arabic, Hebrew and Persian. */
export function hideCase(atoms: Atoms, count: number): void {
  for (let i = 0; i < count; i++) {
    if (atoms.shape[i]! <= Shape.withDigit) atoms.shape[i] = Shape.uncased;
    atoms.active[i] = 1;
    atoms.caps[i] = 0;
    atoms.runStart[i] = i;
    atoms.runEnd[i] = i + 1;
  }
}
