import { type Tokens } from '../../model/index.js';
import { foldTable } from '../../text/index.js';
import { Shape, shapeCount, type Atoms } from './atoms.js';
import { fineGroups } from './clusters.js';

/*
 * Features of one token as 32-bit hashes. Each template mixes a number of its own with the atoms it looks at.
 */

/** Room that a buffer needs for the features of one token. */
export const maxFeatures = 160;

/** What features are read from. */
export interface FeatureSource {
  readonly text: string;
  readonly tokens: Tokens;
  readonly atoms: Atoms;
  /** Hash of the language tag, see {@link languageHash}. */
  readonly language: number;
  /** The same where running text of the language was annotated for training, 0 elsewhere: habits of annotation go by it. */
  readonly habit: number;
  /** Bits of what lists know of each token; zeros where there are no lists. */
  readonly hints: Uint16Array;
  /** Bits of what the document and common usage tell of each token's capitals. */
  readonly usage: Uint8Array;
  /** What kind of neighbour each word is known to have (a title, a verb of saying …). */
  readonly cues: Uint8Array;
  /** Groups of words that are used alike, see {@link clustersOf}. */
  readonly groups: Uint16Array;
  /** False to leave out the words themselves: what is learnt then holds in any language. */
  readonly lexical: boolean;
  /** 0 for running text; 1 for annotated headings and the like, whose shapes must not teach how running text looks. */
  readonly domain: 0 | 1;
}

/** The bit of a hash that is set where the feature knows its token by the very word. No fingerprint looks at it. */
export const namesWord = 1;

function hashOf(template: number, atom: number): number {
  let hash = Math.imul(atom ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}

/** A feature that words never met before may have too. */
function mix(template: number, atom: number): number {
  return hashOf(template, atom) & ~namesWord;
}

/** Either, by whether the word it is made of is the token's own. */
function mixFor(template: number, atom: number, isOwnWord: boolean): number {
  return isOwnWord ? mixWord(template, atom) : mix(template, atom);
}

/** A feature that one word has, or next to none but it: training hides them now and then, so that new words are read as well. */
function mixWord(template: number, atom: number): number {
  return hashOf(template, atom) | namesWord;
}

function pair(a: number, b: number): number {
  return Math.imul(a, 0x2c1b3c6d) ^ Math.imul(b, 0x297a2d39) ^ (a >>> 16);
}

const none = 0x3c6ef372;
const fineGroupBits = Math.log2(fineGroups);

/** Which features of a token are asked for: those that its letters and its {@link formOf | form} decide, those that need more, or all. */
export const Part = { word: 1, surroundings: 2, all: 3 } as const;

/** How a token is written beside its letters: its shape, and what it is glued to. */
export function formOf({ atoms, domain }: FeatureSource, i: number): number {
  // Glued tokens behave unlike spaced ones.
  const after = i + 1 < atoms.to[i]! ? atoms.gap[i + 1]! : 1;
  return atoms.shape[i]! + shapeCount * (atoms.gap[i]! + 2 * after + 4 * domain);
}

/** Writes the features of token `i` to `out`, in an order that training holds to; returns how many. */
export function featuresOf(source: FeatureSource, i: number, out: Int32Array, part: number = Part.all): number {
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
  const form = formOf(source, i);
  const ofWord = (part & Part.word) !== 0;
  const ofRest = (part & Part.surroundings) !== 0;
  if (source.lexical && ofWord) out[n++] = mixWord(1, w0);
  if (source.lexical && ofRest) {
    out[n++] = mix(2, w1);
    out[n++] = mix(3, n1);
    out[n++] = mix(4, w2);
    out[n++] = mix(5, n2);
    out[n++] = mixWord(6, pair(w1, w0));
    out[n++] = mixWord(7, pair(w0, n1));
  }
  if (ofWord) out[n++] = mix(10, form);
  if (ofRest) {
    out[n++] = mix(11, form * shapeCount + s1);
    out[n++] = mix(12, form * shapeCount + t1);
    out[n++] = mix(13, (form * shapeCount + s1) * shapeCount + t1);
    out[n++] = mix(14, (form * shapeCount + s1) * shapeCount + s2);
    out[n++] = mix(15, (form * shapeCount + t1) * shapeCount + t2);
  }
  if (ofWord) out[n++] = mix(16, language ^ form);
  if (!ofRest) return affixFeatures(source, i, out, n, form);
  out[n++] = mix(17 + 200 * source.domain, (((s2 * shapeCount + s1) * shapeCount + s0) * shapeCount + t1) * shapeCount + t2);
  const local = source.habit ^ source.domain;
  out[n++] = mix(170, pair(form * shapeCount + s1, local));
  out[n++] = mix(171, pair(form * shapeCount + t1, local));
  const hint = source.hints[i]!;
  const hintBefore = i - 1 >= first ? source.hints[i - 1]! : 0;
  const hintAfter = i + 1 < end ? source.hints[i + 1]! : 0;
  if (hint !== 0) {
    out[n++] = mix(80, hint);
    out[n++] = mix(81, pair(hint, s0));
    out[n++] = mix(82, pair(hint, hintBefore));
    out[n++] = mix(83, pair(hint, hintAfter));
    if (source.lexical) out[n++] = mix(84, pair(hint, w1));
    out[n++] = mix(172, pair(hint, local));
  }
  if (hintBefore !== 0) out[n++] = mix(85, pair(hintBefore, form));
  if (hintAfter !== 0) out[n++] = mix(86, pair(hintAfter, form));
  n = cueFeatures(source, i, out, n, form);
  if (s0 === Shape.uncased) n = skeletons(source, i, out, n);
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
  if (ofWord) n = affixFeatures(source, i, out, n, form);
  const suffixBefore = i - 1 >= first ? atoms.suffix[i - 1]! : none;
  const suffixAfter = i + 1 < end ? atoms.suffix[i + 1]! : none;
  out[n++] = mix(40, pair(suffixBefore, s0));
  out[n++] = mix(41, pair(suffixAfter, s0));
  out[n++] = mix(42, pair(suffixBefore, language));
  out[n++] = mix(43, pair(suffixAfter, language));
  n = groupFeatures(source, i, out, n, form);
  const start = atoms.runStart[i]!;
  const stop = atoms.runEnd[i]!;
  const size = Math.min(stop - start, 5);
  const place = i === start ? 0 : i === stop - 1 ? 2 : 1;
  const left = start - 1 >= first ? word[start - 1]! : none;
  const right = stop < end ? word[stop]! : none;
  const where = size * 3 + place;
  out[n++] = mix(50 + 200 * source.domain, pair(where, s0));
  if (isRun(s0)) {
    out[n++] = mix(51, pair(left, where));
    out[n++] = mix(52, pair(right, where));
    if (size > 1) {
      out[n++] = mixFor(56, pair(word[start]!, place), i === start);
      out[n++] = mixFor(57, pair(word[stop - 1]!, place), i === stop - 1);
      out[n++] = mix(58, pair(atoms.suffix[stop - 1]!, place));
      out[n++] = mix(59, pair(atoms.suffix[start]!, place));
      out[n++] = mixFor(60, pair(atoms.skeleton[start]!, place), i === start);
    }
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
  const local = source.habit ^ source.domain;
  if (own !== 0) {
    out[n++] = mix(130, pair(own, form));
    out[n++] = mix(173, pair(pair(own, form), local));
  }
  if (before !== 0) {
    out[n++] = mix(174, pair(pair(before, form), local));
    out[n++] = mix(132, pair(before, hint));
  }
  if (after !== 0) {
    out[n++] = mix(134, pair(after, hint));
  }
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

/** What the groups of the token, its neighbours and its run say. */
function groupFeatures({ groups, atoms }: FeatureSource, i: number, out: Int32Array, at: number, form: number): number {
  const first = atoms.from[i]!;
  const end = atoms.to[i]!;
  let n = at;
  const own = groups[i]!;
  const before = i > first ? groups[i - 1]! : 0;
  const after = i + 1 < end ? groups[i + 1]! : 0;
  const coarse = own >>> fineGroupBits;
  if (own !== 0) {
    out[n++] = mix(150, own);
    out[n++] = mix(151, pair(coarse, form));
    if (before !== 0) out[n++] = mix(155, pair(coarse, before >>> fineGroupBits));
    if (after !== 0) out[n++] = mix(156, pair(coarse, after >>> fineGroupBits));
  }
  if (before !== 0) out[n++] = mix(153, pair(before, form));
  if (after !== 0) out[n++] = mix(154, pair(after, form));
  const start = atoms.runStart[i]!;
  const stop = atoms.runEnd[i]!;
  if (!isRun(atoms.shape[i]!)) return n;
  const place = i === start ? 0 : i === stop - 1 ? 2 : 1;
  if (stop - start > 1) {
    if (groups[stop - 1] !== 0) out[n++] = mix(157, pair(groups[stop - 1]!, place));
    if (groups[start] !== 0) out[n++] = mix(158, pair(groups[start]!, place));
    const left = start > first ? groups[start - 1]! : 0;
    const right = stop < end ? groups[stop]! : 0;
    if (left !== 0) out[n++] = mix(159, pair(left, place));
    if (right !== 0) out[n++] = mix(160, pair(right, place));
  }
  return n;
}

/** How the word sounds, for scripts that say no more. */
function skeletons(source: FeatureSource, i: number, out: Int32Array, at: number): number {
  const { atoms } = source;
  const skeleton = atoms.skeleton[i]!;
  let n = at;
  if (source.usage[i] !== 0) out[n++] = mix(183, pair(source.usage[i]!, source.hints[i]!));
  if (i > atoms.from[i]! && atoms.shape[i - 1] === Shape.uncased) out[n++] = mix(184, source.usage[i - 1]! * 256 + source.usage[i]!);
  if (i + 1 < atoms.to[i]! && atoms.shape[i + 1] === Shape.uncased) out[n++] = mix(185, source.usage[i]! * 256 + source.usage[i + 1]!);
  if (skeleton === 0) return n;
  out[n++] = mix(180, skeleton);
  const before = i > atoms.from[i]! ? atoms.skeleton[i - 1]! : 0;
  const after = i + 1 < atoms.to[i]! ? atoms.skeleton[i + 1]! : 0;
  if (before !== 0) out[n++] = mix(181, pair(before, skeleton));
  if (after !== 0) out[n++] = mix(182, pair(skeleton, after));
  return n;
}

function isRun(shape: number): boolean {
  return shape >= Shape.capital && shape <= Shape.withDigit;
}

/** Letters behind the first from which the beginnings and ends of words are all but the words. */
const wholeAffix = 3;

/** How a word of letters begins, ends and sounds. */
function affixFeatures(source: FeatureSource, i: number, out: Int32Array, at: number, form: number): number {
  const { text, tokens, atoms, language } = source;
  const shape = atoms.shape[i]!;
  let n = at;
  if (!source.lexical || (shape >= Shape.digit1 && shape !== Shape.lowerDigit)) return n;
  const start = tokens.start[i]!;
  const end = tokens.end[i]!;
  const size = end - start;
  let hash = 0x1b873593;
  for (let k = 0; k < 5 && k < size; k++) {
    hash = Math.imul(hash ^ foldTable[text.charCodeAt(start + k)]!, 0x01000193) + k;
    if (k >= 1) out[n++] = k < wholeAffix ? mix(25 + k, hash) : mixWord(25 + k, hash);
  }
  hash = 0x19d699a5;
  for (let k = 0; k < 5 && k < size; k++) {
    hash = Math.imul(hash ^ foldTable[text.charCodeAt(end - 1 - k)]!, 0x01000193) + k;
    out[n++] = k < wholeAffix ? mix(30 + k, hash) : mixWord(30 + k, hash);
    if (k === 1 || k === 2) out[n++] = mix(35 + k, pair(hash, form));
    if (k === 2) out[n++] = mix(38, hash ^ language);
  }
  const skeleton = atoms.skeleton[i]!;
  if (skeleton !== 0) out[n++] = mixWord(39, skeleton);
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
  const { usage, cues, hints } = source;
  const near = (column: Uint8Array, offset: number): number => (i + offset >= first && i + offset < end ? column[i + offset]! : 0);
  out[n++] = mix(121, (usage[i]! << 16) | (near(usage, -1) << 8) | near(usage, 1));
  out[n++] = mix(122, pair(hints[i]!, (cues[i]! << 16) | (near(cues, -1) << 8) | usage[i]!));
  out[n++] = mix(123, pair(w0, usage[i]! | cues[i]! << 8));
  out[n++] = mix(124, pair(i + 1 < end ? hints[i + 1]! : 0, (hints[i]! << 8) ^ near(cues, 1)));
  out[n++] = mix(125, pair(i + 2 < end ? hints[i + 2]! : 0, pair(hints[i]!, near(cues, 2))));
  out[n++] = mix(126, pair(i - 2 >= first ? hints[i - 2]! : 0, pair(hints[i]!, near(cues, -1))));
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
