import { TokenKind, type Tokens } from '../../model/index.js';
import { foldTable } from '../../text/index.js';
import { isCapital, Shape, type Atoms } from './atoms.js';

/*
 * Given names, family names and places that the tagger was trained with: a table of 16-bit fingerprints of folded
 * strings, with 16 bits each. What it says is a hint to the tagger, never a name by itself.
 */

/** Bits of an entry. */
export const ListBit = {
  given: 1, family: 2, place: 4, smallPlace: 8, continues: 16, particle: 32,
  /** Common text has the word in lower case, and more than now and then. */
  lower: 64, oftenLower: 128,
  titleCue: 256, sayCue: 512, organisationCue: 1024, placeCue: 2048, timeCue: 4096,
  /** The cues hold for longer words too that begin so. */
  stem: 8192,
  /** Whole names of people and of organisations, in ideographs. */
  organisation: 16384, person: 32768,
} as const;

/** Bits of a token's cue column. */
export const Cue = { title: 1, say: 2, organisation: 4, place: 8, time: 16, placeEnds: 32, personEnds: 64, organisationEnds: 128 } as const;

/** Bits of the usage column that come from the lists. */
export const Usage = {
  lower: 8, oftenLower: 16,
  /** Of ideographs: a word of the lists, of two and of more, begins or ends here, or goes on. */
  shortBegins: 1, longBegins: 2, ends: 4, inside: 32,
} as const;

/** Bits of a token's hint. The low byte is left to what the knowledge base knows. */
export const Hint = { given: 256, family: 512, place: 1024, smallPlace: 2048, insidePlace: 4096, inflected: 8192, organisation: 16384, person: 32768 } as const;

/** Slots that an entry may stand in, from its home on. */
export const listProbes = 8;

/** A table of listed names. */
export interface NameLists {
  /** Slots to one unit of hash. */
  readonly ratio: number;
  readonly fingerprints: Uint16Array;
  readonly bits: Uint16Array;
  /** 1 for every eight slots in which a stem may have its home: most words are then not asked for in vain. */
  readonly stems: Uint8Array;
  /** What was found for the words met last: {@link metPlaces} integers each. */
  readonly met: Int32Array;
}

/** Slots to one mark of {@link NameLists.stems}, as a power of two. */
const stemGroupBits = 3;

/** Name lists of their columns. */
export function nameListsOf(ratio: number, fingerprints: Uint16Array, bits: Uint16Array): NameLists {
  const stems = new Uint8Array((bits.length >>> stemGroupBits) + 1);
  for (let slot = 0; slot < bits.length; slot++) {
    if ((bits[slot]! & ListBit.stem) === 0) continue;
    for (let home = Math.max(0, slot - listProbes + 1); home <= slot; home++) stems[home >>> stemGroupBits] = 1;
  }
  return { ratio, fingerprints, bits, stems, met: new Int32Array(metWords * metPlaces) };
}

/** Words of which it is remembered what the lists know, a power of two. */
const metWords = 1 << 13;
/** Of each: the hash of its spelling, the first half of its token's key, its {@link ListBit}s and cues, the bits of its listed stem. */
const metPlaces = 4;
/** Set in what is remembered, as 0 is what nothing was found for yet. */
const known = 1 << 30;
/** A word's cues stand this far above its {@link ListBit}s. */
const cueShift = 16;

/** Where what the lists know of a word is remembered; it is looked up where it is not. */
function placeOf(text: string, tokens: Tokens, i: number, lists: NameLists): number {
  const { met } = lists;
  const start = tokens.start[i]!;
  const end = tokens.end[i]!;
  const hash = listHash(text, start, end);
  const place = (hash & (metWords - 1)) * metPlaces;
  if (met[place] !== hash || met[place + 1] !== tokens.keyA[i] || met[place + 2] === 0) {
    met[place] = hash;
    met[place + 1] = tokens.keyA[i]!;
    met[place + 2] = lookUp(lists, hash) | (cueOf(text, start, end, lists) << cueShift) | known;
    met[place + 3] = 0;
  }
  return place;
}

function mayBeStem({ stems, ratio }: NameLists, hash: number): boolean {
  return stems[homeSlot(listKey(hash), ratio) >>> stemGroupBits] === 1;
}

/** Hash to start from. */
export const listSeed = 0x811c9dc5 | 0;

/** Hash of a string and one more folded unit. */
export function listStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Hash of a stretch of text, folded. */
export function listHash(text: string, start: number, end: number): number {
  let hash = listSeed;
  for (let k = start; k < end; k++) hash = listStep(hash, foldTable[text.charCodeAt(k)]!);
  return hash;
}

/** Tells the small words that names may begin with, in one text. */
export function particleTest(text: string, tokens: Tokens, lists: NameLists): (token: number) => boolean {
  return (token) => (lists.met[placeOf(text, tokens, token, lists) + 2]! & ListBit.particle) !== 0;
}

/** Spreads a hash before it is looked up. */
export function listKey(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

/** First slot of a spread hash in a table of any size. */
export function homeSlot(key: number, ratio: number): number {
  return Math.floor((key >>> 0) * ratio);
}

function lookUp(lists: NameLists, hash: number): number {
  const key = listKey(hash);
  let slot = homeSlot(key, lists.ratio);
  const print = key & 0xffff | 1;
  for (let k = 0; k < listProbes; k++, slot++) {
    const found = lists.fingerprints[slot]!;
    if (found === 0) return 0;
    if (found === print) return lists.bits[slot]!;
  }
  return 0;
}

/** Bits of {@link ListBit} of a word or phrase, 0 where it is not listed. */
export function listBits(lists: NameLists, word: string): number {
  return lookUp(lists, listHash(word, 0, word.length));
}

const longestPlace = 4;
const longestIdeographs = 7;
const longestEnding = 3;
const shortestStem = 4;

/** Columns that the lists add to. */
export interface ListColumns {
  /** Bits of {@link Hint}. */
  readonly hints: Uint16Array;
  /** Bits of {@link Usage}. */
  readonly usage: Uint8Array;
  /** Bits of {@link Cue}. */
  readonly cues: Uint8Array;
}

/** All bits of {@link ListBit}, and those of {@link Cue} that a list gives a word. */
const allBits = 0xffff;
const allCues = 31;

/** Bits that make a name. */
const nameBits = ListBit.given | ListBit.family | ListBit.place | ListBit.smallPlace | ListBit.organisation | ListBit.person;

/** Adds what the lists know of each token to the columns; `cues` is written anew. */
export function addListHints(text: string, tokens: Tokens, atoms: Atoms, lists: NameLists, { hints, usage, cues }: ListColumns): void {
  cues.fill(0, 0, tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const shape = atoms.shape[i]!;
    const place = shape <= Shape.uncased ? placeOf(text, tokens, i, lists) : -1;
    if (place >= 0) cues[i] = lists.met[place + 2]! >> cueShift & allCues;
    if (!isCapital(shape) && shape !== Shape.uncased && shape < Shape.han) continue;
    if (shape > Shape.otherIdeograph || (shape >= Shape.digit1 && shape < Shape.han)) continue;
    if (shape >= Shape.han) {
      addIdeographs(text, tokens, atoms, lists, { hints, usage, cues }, i);
      continue;
    }
    const bits = lists.met[place + 2]! & allBits;
    if ((bits & nameBits) !== 0) mark(hints, i, i, bits);
    else if (shape !== Shape.uncased) inflected(text, tokens, i, lists, hints, place);
    else if ((bits & ListBit.lower) === 0) withoutPrefix(text, tokens, i, lists, hints);
    usage[i] = usage[i]! | ((bits & ListBit.lower) !== 0 ? Usage.lower : 0) | ((bits & ListBit.oftenLower) !== 0 ? Usage.oftenLower : 0);
    if ((bits & ListBit.continues) !== 0) addLonger(text, tokens, atoms, lists, hints, i);
  }
}

/** Marks the listed names of several words that begin at a token. */
function addLonger(text: string, tokens: Tokens, atoms: Atoms, lists: NameLists, hints: Uint16Array, i: number): void {
  const end = Math.min(atoms.to[i]!, i + longestPlace);
  let hash = listHash(text, tokens.start[i]!, tokens.end[i]!);
  for (let j = i + 1; j < end; j++) {
    if (atoms.gap[j] === 1) hash = listStep(hash, 0x20);
    const stop = tokens.end[j]!;
    for (let k = tokens.start[j]!; k < stop; k++) hash = listStep(hash, foldTable[text.charCodeAt(k)]!);
    const bits = lookUp(lists, hash);
    if ((bits & nameBits) !== 0) mark(hints, i, j, bits);
    if ((bits & ListBit.continues) === 0) return;
  }
}

/** Small words that Arabic and Hebrew write as one letter before a name: and, in, to, as, from. */
const gluedLetters = new Set([...'وبلفكוהבלמשכ'].map((letter) => letter.charCodeAt(0)));
const shortestUnglued = 3;

/** A listed name behind a glued small word. */
function withoutPrefix(text: string, tokens: Tokens, i: number, lists: NameLists, hints: Uint16Array): void {
  const start = tokens.start[i]!;
  const end = tokens.end[i]!;
  if (end - start <= shortestUnglued || !gluedLetters.has(text.charCodeAt(start))) return;
  const bits = lookUp(lists, listHash(text, start + 1, end));
  if ((bits & nameBits) === 0 || (bits & ListBit.lower) !== 0) return;
  mark(hints, i, i, bits);
  hints[i] = hints[i]! | Hint.inflected;
}

/** Marks the listed words and names that begin at an ideograph. */
function addIdeographs(text: string, tokens: Tokens, atoms: Atoms, lists: NameLists, { hints, usage, cues }: ListColumns, i: number): void {
  const end = Math.min(atoms.to[i]!, i + longestIdeographs);
  let hash = listSeed;
  for (let j = i; j < end && (j === i || atoms.gap[j] === 0); j++) {
    const stop = tokens.end[j]!;
    for (let k = tokens.start[j]!; k < stop; k++) hash = listStep(hash, foldTable[text.charCodeAt(k)]!);
    const bits = lookUp(lists, hash);
    if ((bits & nameBits) !== 0) {
      mark(hints, i, j, bits);
      if (j > i) cues[j] = cues[j]! | endsOf(bits);
    }
    if ((bits & ListBit.lower) !== 0 && j > i) {
      usage[i] = usage[i]! | (j === i + 1 ? Usage.shortBegins : Usage.longBegins);
      usage[j] = usage[j]! | Usage.ends;
      for (let k = i + 1; k < j; k++) usage[k] = usage[k]! | Usage.inside;
    }
    if ((bits & ListBit.continues) === 0) break;
  }
}

function endsOf(bits: number): number {
  return ((bits & (ListBit.place | ListBit.smallPlace)) !== 0 ? Cue.placeEnds : 0)
    | ((bits & (ListBit.person | ListBit.family | ListBit.given)) !== 0 ? Cue.personEnds : 0) | ((bits & ListBit.organisation) !== 0 ? Cue.organisationEnds : 0);
}

const longestCueEnding = 5;
const shortestCueStem = 3;

/** Cues of a word: its own, or those of a stem that it begins with. */
function cueOf(text: string, start: number, end: number, lists: NameLists): number {
  let hash = listSeed;
  let cue = 0;
  for (let k = start; k < end; k++) {
    hash = listStep(hash, foldTable[text.charCodeAt(k)]!);
    const size = k - start + 1;
    if (k < end - 1 && (size < shortestCueStem || end - 1 - k > longestCueEnding || !mayBeStem(lists, hash))) continue;
    const bits = lookUp(lists, hash);
    if (k === end - 1 || (bits & ListBit.stem) !== 0) cue |= bits >> 8 & allCues;
  }
  return cue;
}

function mark(hints: Uint16Array, first: number, last: number, bits: number): void {
  let hint = 0;
  if ((bits & ListBit.given) !== 0) hint |= Hint.given;
  if ((bits & ListBit.family) !== 0) hint |= Hint.family;
  if ((bits & ListBit.place) !== 0) hint |= Hint.place;
  if ((bits & ListBit.smallPlace) !== 0) hint |= Hint.smallPlace;
  if ((bits & ListBit.organisation) !== 0) hint |= Hint.organisation;
  if ((bits & ListBit.person) !== 0) hint |= Hint.person;
  hints[first] = hints[first]! | hint;
  if ((bits & (ListBit.place | ListBit.smallPlace)) !== 0) for (let k = first + 1; k <= last; k++) hints[k] = hints[k]! | Hint.insidePlace;
}

/** Listed names with up to three more letters: “Putina”, “Ankarada”. */
function inflected(text: string, tokens: Tokens, i: number, lists: NameLists, hints: Uint16Array, place: number): void {
  if (tokens.kind[i] !== TokenKind.word || tokens.end[i]! - tokens.start[i]! <= shortestStem) return;
  const { met } = lists;
  if (met[place + 3] === 0) met[place + 3] = bitsOfStem(text, tokens.start[i]!, tokens.end[i]!, lists) | known;
  const found = met[place + 3]! & allBits;
  if (found === 0) return;
  mark(hints, i, i, found);
  hints[i] = hints[i]! | Hint.inflected;
}

/** Bits of the longest listed name that a word begins with, 0 where there is none. */
function bitsOfStem(text: string, start: number, end: number, lists: NameLists): number {
  let hash = listSeed;
  let found = 0;
  for (let k = start; k < end - 1; k++) {
    hash = listStep(hash, foldTable[text.charCodeAt(k)]!);
    if (k - start + 1 < shortestStem || k < end - 1 - longestEnding) continue;
    const bits = lookUp(lists, hash) & nameBits;
    if (bits !== 0) found = bits;
  }
  return found;
}
