import { readFileSync } from 'node:fs';
import { shapeCount } from './atoms.js';
import { labelCount } from './labels.js';
import type { Clusters } from './clusters.js';
import { homeSlot, listProbes, nameListsOf, type NameLists } from './name-lists.js';

/*
 * The weights. A feature's hash is looked up in a table of 16-bit fingerprints; beside each stands the number of a
 * vector of label weights, shared by the features whose weights are nearly the same.
 */

/** Slots that a feature may stand in, from its home on. */
export const probes = 8;

/** Words of which sums are kept, a power of two, and places of each: enough for a line of the cache. */
export const metWords = 1 << 12;
export const metPlaces = 16;

/** First four bytes of the file. */
export const magic = 0x32475444;

/** Most languages of which annotated running text was read. */
export const languageRoom = 64;

/** What the tagger knows of words and languages beside its weights. */
export interface Lexicons {
  /** Hashes of the languages of which annotated running text was read. */
  readonly languages: Int32Array;
  readonly lists: NameLists;
  readonly clusters: Clusters;
}

/** Read-only weights of the tagger. */
export interface TaggerModel extends Lexicons {
  /** Slots to one unit of hash. */
  readonly ratio: number;
  /** Slots: a feature's fingerprint in the low half, the number of its vector in the high half; 0 where empty. */
  readonly table: Uint32Array;
  /** Label weights in units of `1 / scale`, four labels an integer: see {@link addWeights}. */
  readonly vectors: Int32Array;
  readonly edges: Float32Array;
  /** Confidence = 1 / (1 + exp(−(offset + slope × margin))), one pair a type. */
  readonly calibration: Float32Array;
  /** Units of weight to one nat. */
  readonly scale: number;
  /** Taken from O for tokens with a capital: evens precision and recall. */
  readonly bias: number;
  /** The same for words of scripts without capitals. */
  readonly uncasedBias: number;
  /** The same for ideographs and kana. */
  readonly ideographBias: number;
  /** Sums kept for the words met last: see `word-sums.ts`. */
  readonly met: Int32Array;
}

/**
 * Layout of the file: twelve 32-bit words, then {@link languageRoom} hashes of languages, calibration, edges, table, vectors; fingerprints and bits of the
 * name lists; fingerprints and numbers of the groups of words.
 */
export function parseModel(bytes: Uint8Array): TaggerModel {
  const buffer = bytes.byteOffset % 4 === 0 ? bytes.buffer : bytes.slice().buffer;
  const base = bytes.byteOffset % 4 === 0 ? bytes.byteOffset : 0;
  const header = new Int32Array(buffer, base, 12);
  if (header[0] !== magic || header[2] !== labelCount || header[3] !== shapeCount) throw new Error('the tagger model does not fit this program: run `npm run train`');
  const size = header[1]!;
  const vectorCount = header[4]!;
  const slots = size + probes;
  const languages = new Int32Array(buffer, base + 48, header[9]!);
  let at = base + 48 + languageRoom * 4;
  const calibration = new Float32Array(buffer, at, 8);
  at += 32;
  const [scale, bias] = new Float32Array(buffer, base + 24, 2);
  const [uncasedBias, ideographBias] = new Float32Array(buffer, base + 40, 2);
  const edges = Float32Array.from(new Int16Array(buffer, at, shapeCount * labelCount * labelCount));
  at += shapeCount * labelCount * labelCount * 2;
  const table = new Uint32Array(buffer, at, slots);
  at += slots * 4;
  const vectors = new Int8Array(buffer, at, vectorCount * labelCount);
  at += vectors.length + (vectors.length & 1);
  const [lists, afterLists] = readTable(buffer, at, header[5]!);
  const [clusters] = readTable(buffer, afterLists, header[8]!);
  return {
    languages, ratio: size / 2 ** 32, table, vectors: packed(vectors), edges, calibration, scale: scale!, bias: bias!, uncasedBias: uncasedBias!, ideographBias: ideographBias!,
    lists: nameListsOf(lists.ratio, lists.prints, lists.values), clusters: { ratio: clusters.ratio, fingerprints: clusters.prints, groups: clusters.values },
    met: new Int32Array(metWords * metPlaces),
  };
}

interface Table {
  readonly ratio: number;
  readonly prints: Uint16Array;
  readonly values: Uint16Array;
}

/** A table of fingerprints and 16-bit values, and where it ends. */
function readTable(buffer: ArrayBufferLike, at: number, size: number): [table: Table, end: number] {
  const slots = size + listProbes;
  return [{ ratio: size / 2 ** 32, prints: new Uint16Array(buffer, at, slots), values: new Uint16Array(buffer, at + slots * 2, slots) }, at + slots * 4];
}

/** Integers that hold the weights of all labels, four by four. */
const lanes = Math.ceil(labelCount / 4);

/** Added to each weight, so that sums of two labels never borrow from one another. */
const lift = 128;

/** Four labels an integer, a byte each: a vector then lies in one line of the cache, mostly. */
function packed(vectors: Int8Array): Int32Array {
  const count = vectors.length / labelCount;
  const rows = new Int32Array(count * lanes);
  for (let v = 0, at = 0, k = 0; v < count; v++) {
    for (let lane = 0; lane < lanes - 1; lane++, k += 4) rows[at++] = (vectors[k]! + lift) | (vectors[k + 1]! + lift) << 8 | (vectors[k + 2]! + lift) << 16 | (vectors[k + 3]! + lift) << 24;
    rows[at++] = vectors[k++]! + lift;
  }
  return rows;
}

/** The first and third byte of an integer, with room above each for a sum. */
const twoOfFour = 0xff00ff;

const homes = new Int32Array(512);
const rows = new Int32Array(512);

/** Integers of sums under way: two labels in each of nine, then how many vectors were added, at most 65,535 / 255. */
export const sumPlaces = 10;

/**
 * Adds the weights of some features of a token to its sums, which stay packed: see {@link unpackSums}. Table and vectors
 * are touched ahead of use, all features together: the processor then waits for memory once, not once a feature.
 */
export function addWeights(model: TaggerModel, hashes: Int32Array, count: number, packedSums: Int32Array): void {
  const { table, vectors, ratio } = model;
  let touched = 0;
  for (let n = 0; n < count; n++) {
    const home = homeSlot(hashes[n]!, ratio);
    homes[n] = home;
    touched ^= table[home]!;
  }
  let hits = 0;
  for (let n = 0; n < count; n++) {
    const print = hashes[n]! & 0xffff | 1;
    let slot = homes[n]!;
    const end = slot + probes;
    let found = table[slot]!;
    while ((found & 0xffff) !== print && found !== 0 && ++slot < end) found = table[slot]!;
    if ((found & 0xffff) !== print || slot === end) continue;
    const row = (found >>> 16) * lanes;
    rows[hits++] = row;
    touched ^= vectors[row]!;
  }
  homes[count] = touched;
  addRows(vectors, hits, packedSums);
}

/** Adds the vectors that begin at the first `count` of `rows`. */
function addRows(vectors: Int32Array, count: number, packedSums: Int32Array): void {
  let [a, b, c, d, e, f, g, h, i] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let n = 0; n < count; n++) {
    const row = rows[n]!;
    const first = vectors[row]!;
    a = a + (first & twoOfFour) | 0;
    b = b + (first >>> 8 & twoOfFour) | 0;
    const second = vectors[row + 1]!;
    c = c + (second & twoOfFour) | 0;
    d = d + (second >>> 8 & twoOfFour) | 0;
    const third = vectors[row + 2]!;
    e = e + (third & twoOfFour) | 0;
    f = f + (third >>> 8 & twoOfFour) | 0;
    const fourth = vectors[row + 3]!;
    g = g + (fourth & twoOfFour) | 0;
    h = h + (fourth >>> 8 & twoOfFour) | 0;
    i = i + vectors[row + 4]! | 0;
  }
  packedSums[0] = packedSums[0]! + a | 0;
  packedSums[1] = packedSums[1]! + b | 0;
  packedSums[2] = packedSums[2]! + c | 0;
  packedSums[3] = packedSums[3]! + d | 0;
  packedSums[4] = packedSums[4]! + e | 0;
  packedSums[5] = packedSums[5]! + f | 0;
  packedSums[6] = packedSums[6]! + g | 0;
  packedSums[7] = packedSums[7]! + h | 0;
  packedSums[8] = packedSums[8]! + i | 0;
  packedSums[9] = packedSums[9]! + count;
}

/** Writes packed sums by label, in units of weight. */
export function unpackSums(packedSums: Int32Array, sums: Int32Array): void {
  const lifted = packedSums[9]! * lift;
  for (let lane = 0; lane < 4; lane++) {
    store(sums, 4 * lane, packedSums[2 * lane]!, lifted);
    store(sums, 4 * lane + 1, packedSums[2 * lane + 1]!, lifted);
  }
  sums[16] = packedSums[8]! - lifted;
}

/** Writes the sums of a label and of the second one behind it, from both halves of an integer. */
function store(sums: Int32Array, at: number, pair: number, lifted: number): void {
  sums[at] = (pair & 0xffff) - lifted;
  sums[at + 2] = (pair >>> 16) - lifted;
}

let shipped: TaggerModel | undefined;

/** The model that ships with the program, read on first use. */
export function shippedModel(): TaggerModel {
  shipped ??= parseModel(readFileSync(new URL('./names.bin', import.meta.url)));
  return shipped;
}
