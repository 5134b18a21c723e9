import { type Tokens } from '../../model/index.js';
import { foldTable } from '../../text/index.js';
import { Shape, shapeCount, type Atoms } from './atoms.js';

/*
 * Features of one token as 32-bit hashes. Each template mixes a number of its own with the atoms it looks at.
 */

/** Room that a buffer needs for the features of one token. */
export const maxFeatures = 128;

/** What features are read from. */
export interface FeatureSource {
  readonly text: string;
  readonly tokens: Tokens;
  readonly atoms: Atoms;
  /** Hash of the language tag, see {@link languageHash}. */
  readonly language: number;
  /** Bits of what lists know of each token; zeros where there are no lists. */
  readonly hints: Uint16Array;
  /** Bits of what the document and common usage tell of each token's capitals. */
  readonly usage: Uint8Array;
  /** What kind of neighbour each word is known to have (a title, a verb of saying …). */
  readonly cues: Uint8Array;
  /** False to leave out the words themselves: what is learnt then holds in any language. */
  readonly lexical: boolean;
  /** 0 for running text; 1 for annotated headings and the like, whose shapes must not teach how running text looks. */
  readonly domain: 0 | 1;
}

/** Hash of a primary language subtag. */
export function languageHash(tag: string): number {
  let hash = 0x2545f491;
  for (let i = 0; i < tag.length; i++) {
    const unit = tag.charCodeAt(i);
    if (unit === 0x2d) break;
    hash = Math.imul(hash ^ (unit | 0x20), 0x01000193);
  }
  return hash;
}

function mix(template: number, atom: number): number {
  let hash = Math.imul(atom ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}

function pair(a: number, b: number): number {
  return Math.imul(a, 0x2c1b3c6d) ^ Math.imul(b, 0x297a2d39) ^ (a >>> 16);
}

const none = 0x3c6ef372;

/** Writes the features of token `i` to `out`; returns how many. */
export function featuresOf(source: FeatureSource, i: number, out: Int32Array): number {
  const { atoms, language } = source;
  const { word, shape, from, to } = atoms;
  const first = from[i]!;
  const end = to[i]!;
  let n = 0;
  const w0 = word[i]!;
  const w1 = i - 1 >= first ? word[i - 1]! : none;
  const w2 = i - 2 >= first ? word[i - 2]! : none;
  const n1 = i + 1 < end ? word[i + 1]! : none;
  const n2 = i + 2 < end ? word[i + 2]! : none;
  const s0 = shape[i]!;
  const s1 = i - 1 >= first ? shape[i - 1]! : Shape.edge;
  const s2 = i - 2 >= first ? shape[i - 2]! : Shape.edge;
  const t1 = i + 1 < end ? shape[i + 1]! : Shape.edge;
  const t2 = i + 2 < end ? shape[i + 2]! : Shape.edge;
  // Glued tokens behave unlike spaced ones.
  const g0 = source.atoms.gap[i]!;
  const g1 = i + 1 < end ? atoms.gap[i + 1]! : 1;
  const form = s0 + shapeCount * (g0 + 2 * g1 + 4 * source.domain);
  if (source.lexical) {
    out[n++] = mix(1, w0);
    out[n++] = mix(2, w1);
    out[n++] = mix(3, n1);
    out[n++] = mix(4, w2);
    out[n++] = mix(5, n2);
    out[n++] = mix(6, pair(w1, w0));
    out[n++] = mix(7, pair(w0, n1));
  }
  out[n++] = mix(10, form);
  out[n++] = mix(11, form * shapeCount + s1);
  out[n++] = mix(12, form * shapeCount + t1);
  out[n++] = mix(13, (form * shapeCount + s1) * shapeCount + t1);
  out[n++] = mix(14, (form * shapeCount + s1) * shapeCount + s2);
  out[n++] = mix(15, (form * shapeCount + t1) * shapeCount + t2);
  out[n++] = mix(16, language ^ form);
  out[n++] = mix(17 + 200 * source.domain, (((s2 * shapeCount + s1) * shapeCount + s0) * shapeCount + t1) * shapeCount + t2);
  const hint = source.hints[i]!;
  const hintBefore = i - 1 >= first ? source.hints[i - 1]! : 0;
  const hintAfter = i + 1 < end ? source.hints[i + 1]! : 0;
  if (hint !== 0) {
    out[n++] = mix(80, hint);
    out[n++] = mix(81, pair(hint, s0));
    out[n++] = mix(82, pair(hint, hintBefore));
    out[n++] = mix(83, pair(hint, hintAfter));
    if (source.lexical) out[n++] = mix(84, pair(hint, w1));
  }
  if (hintBefore !== 0) out[n++] = mix(85, pair(hintBefore, form));
  if (hintAfter !== 0) out[n++] = mix(86, pair(hintAfter, form));
  n = cueFeatures(source, i, out, n, form);
  if (!source.lexical) return n;
  if (s0 >= Shape.han && s0 <= Shape.otherIdeograph) return ideographs(source, i, out, n);
  const caps = atoms.caps[i]!;
  const usage = source.usage[i]!;
  const starts = i === first || (i === first + 1 && s1 >= Shape.hyphen) ? 1 : 0;
  out[n++] = mix(18 + 200 * source.domain, ((s0 * 2 + starts) * 4 + caps) * 256 + usage);
  out[n++] = mix(19 + 200 * source.domain, language ^ ((s0 * 2 + starts) * 256 + usage));
  if (s1 <= Shape.withDigit && s1 !== Shape.lower) out[n++] = mix(66, pair(source.usage[i - 1]! * 32 + usage, form));
  if (t1 <= Shape.withDigit && t1 !== Shape.lower) out[n++] = mix(67, pair(source.usage[i + 1]! * 32 + usage, form));
  out[n++] = mix(20, pair(w1, s0));
  out[n++] = mix(21, pair(n1, s0));
  out[n++] = mix(22, pair(w2, form));
  out[n++] = mix(23, pair(n2, form));
  out[n++] = mix(24, pair(w1, n1));
  if (s0 < Shape.digit1 || s0 === Shape.lowerDigit) n = affixes(source, i, out, n, form);
  const suffixBefore = i - 1 >= first ? atoms.suffix[i - 1]! : none;
  const suffixAfter = i + 1 < end ? atoms.suffix[i + 1]! : none;
  out[n++] = mix(40, pair(suffixBefore, s0));
  out[n++] = mix(41, pair(suffixAfter, s0));
  out[n++] = mix(42, pair(suffixBefore, language));
  out[n++] = mix(43, pair(suffixAfter, language));
  const start = atoms.runStart[i]!;
  const stop = atoms.runEnd[i]!;
  const size = Math.min(stop - start, 5);
  const place = i === start ? 0 : i === stop - 1 ? 2 : 1;
  const left = start - 1 >= first ? word[start - 1]! : none;
  const left2 = start - 2 >= first ? word[start - 2]! : none;
  const right = stop < end ? word[stop]! : none;
  const right2 = stop + 1 < end ? word[stop + 1]! : none;
  const where = size * 3 + place;
  out[n++] = mix(50 + 200 * source.domain, pair(where, s0));
  if (isRun(s0)) {
    out[n++] = mix(51, pair(left, where));
    out[n++] = mix(52, pair(right, where));
    out[n++] = mix(53, pair(left2, left));
    out[n++] = mix(54, pair(right, right2));
    out[n++] = mix(55, pair(left, right));
    if (size > 1) {
      out[n++] = mix(56, pair(word[start]!, place));
      out[n++] = mix(57, pair(word[stop - 1]!, place));
      out[n++] = mix(58, pair(atoms.suffix[stop - 1]!, place));
      out[n++] = mix(59, pair(atoms.suffix[start]!, place));
      out[n++] = mix(60, pair(atoms.skeleton[start]!, place));
    }
  } else {
    // A lower-case word may tie two capitalised runs together.
    const head = i - 1 >= first ? atoms.runStart[i - 1]! : i;
    const headWord = head < i ? word[head]! : none;
    out[n++] = mix(61, pair(headWord, w0));
    out[n++] = mix(62, pair(headWord, form));
    const next = i + 1 < end ? atoms.runEnd[i + 1]! - 1 : i;
    out[n++] = mix(63, pair(w0, next > i ? word[next]! : none));
  }
  return n;
}

/** What the cues on, before and behind the token and its run say. */
function cueFeatures(source: FeatureSource, i: number, out: Int32Array, at: number, form: number): number {
  const { cues, hints, atoms } = source;
  const first = atoms.from[i]!;
  const end = atoms.to[i]!;
  let n = at;
  const own = cues[i]!;
  const before = i - 1 >= first ? cues[i - 1]! : 0;
  const after = i + 1 < end ? cues[i + 1]! : 0;
  const hint = hints[i]!;
  if (own !== 0) out[n++] = mix(130, pair(own, form));
  if (before !== 0) {
    out[n++] = mix(131, pair(before, form));
    out[n++] = mix(132, pair(before, hint));
  }
  if (after !== 0) {
    out[n++] = mix(133, pair(after, form));
    out[n++] = mix(134, pair(after, hint));
  }
  if (i - 2 >= first && cues[i - 2] !== 0) out[n++] = mix(135, pair(cues[i - 2]!, form));
  if (i + 2 < end && cues[i + 2] !== 0) out[n++] = mix(136, pair(cues[i + 2]!, form));
  const start = atoms.runStart[i]!;
  const stop = atoms.runEnd[i]!;
  if (stop - start < 2) return n;
  const place = i === start ? 0 : i === stop - 1 ? 2 : 1;
  const left = start - 1 >= first ? cues[start - 1]! : 0;
  const right = stop < end ? cues[stop]! : 0;
  if (left !== 0) out[n++] = mix(137, pair(left, place));
  if (right !== 0) out[n++] = mix(138, pair(right, place));
  out[n++] = mix(139, pair(cues[start]! * 32 + cues[stop - 1]!, place));
  out[n++] = mix(140, pair(hints[start]!, place));
  out[n++] = mix(141, pair(hints[stop - 1]!, place));
  return n;
}

function isRun(shape: number): boolean {
  return shape >= Shape.capital && shape <= Shape.withDigit;
}

function affixes(source: FeatureSource, i: number, out: Int32Array, at: number, form: number): number {
  const { text, tokens, atoms, language } = source;
  let n = at;
  const start = tokens.start[i]!;
  const end = tokens.end[i]!;
  const size = end - start;
  let hash = 0x1b873593;
  for (let k = 0; k < 5 && k < size; k++) {
    hash = Math.imul(hash ^ foldTable[text.charCodeAt(start + k)]!, 0x01000193) + k;
    if (k >= 1) out[n++] = mix(25 + k, hash);
  }
  hash = 0x19d699a5;
  for (let k = 0; k < 5 && k < size; k++) {
    hash = Math.imul(hash ^ foldTable[text.charCodeAt(end - 1 - k)]!, 0x01000193) + k;
    out[n++] = mix(30 + k, hash);
    if (k === 1 || k === 2) out[n++] = mix(35 + k, pair(hash, form));
    if (k === 2) out[n++] = mix(38, hash ^ language);
  }
  const skeleton = atoms.skeleton[i]!;
  if (skeleton !== 0) {
    out[n++] = mix(39, skeleton);
    const before = i > atoms.from[i]! ? atoms.skeleton[i - 1]! : 0;
    const after = i + 1 < atoms.to[i]! ? atoms.skeleton[i + 1]! : 0;
    if (before !== 0) out[n++] = mix(64, pair(before, skeleton));
    if (after !== 0) out[n++] = mix(65, pair(skeleton, after));
  }
  return n;
}

function ideographs(source: FeatureSource, i: number, out: Int32Array, at: number): number {
  const { word, shape, from, to, runStart, runEnd } = source.atoms;
  const first = from[i]!;
  const end = to[i]!;
  let n = at;
  const c = (offset: number): number => {
    const j = i + offset;
    return j >= first && j < end ? word[j]! : none;
  };
  const s = (offset: number): number => {
    const j = i + offset;
    return j >= first && j < end ? shape[j]! : Shape.edge;
  };
  const w0 = word[i]!;
  const w1 = c(-1);
  const w2 = c(-2);
  const n1 = c(1);
  const n2 = c(2);
  out[n++] = mix(100, pair(w2, w1));
  out[n++] = mix(101, pair(n1, n2));
  out[n++] = mix(102, pair(w1, n1));
  out[n++] = mix(103, pair(pair(w2, w1), w0));
  out[n++] = mix(104, pair(pair(w1, w0), n1));
  out[n++] = mix(105, pair(pair(w0, n1), n2));
  out[n++] = mix(106, pair(w2, w0));
  out[n++] = mix(107, pair(w0, n2));
  out[n++] = mix(108, c(3));
  out[n++] = mix(109, c(-3));
  out[n++] = mix(110, pair(n2, c(3)));
  out[n++] = mix(111, pair(c(-3), w2));
  out[n++] = mix(112, pair(pair(n1, n2), c(3)));
  out[n++] = mix(113, pair(pair(c(-3), w2), w1));
  let pattern = 0;
  for (let k = -3; k <= 3; k++) pattern = pattern * shapeCount + s(k) | 0;
  out[n++] = mix(114, pattern);
  const start = runStart[i]!;
  const stop = runEnd[i]!;
  if (shape[i] === Shape.katakana) {
    let hash = 0;
    for (let j = start; j < stop && j < start + 24; j++) hash = pair(hash, word[j]!);
    const place = (i === start ? 0 : i === stop - 1 ? 2 : 1) + 3 * Math.min(stop - start, 8);
    out[n++] = mix(115, pair(hash, place));
    out[n++] = mix(116, place);
    out[n++] = mix(117, pair(start - 1 >= first ? word[start - 1]! : none, place));
    out[n++] = mix(118, pair(stop < end ? word[stop]! : none, place));
    out[n++] = mix(119, pair(stop < end ? word[stop]! : none, stop + 1 < end ? word[stop + 1]! : none));
    out[n++] = mix(120, pair(word[stop - 1]!, stop - 2 >= start ? word[stop - 2]! : none));
  }
  return n;
}
