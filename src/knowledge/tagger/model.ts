import { readFileSync } from 'node:fs';
import { shapeCount } from './atoms.js';
import { labelCount } from './labels.js';
import { listProbes, type NameLists } from './name-lists.js';

/*
 * The weights. A feature's hash is looked up in a table of 16-bit fingerprints; beside each stands the number of a
 * vector of label weights, shared by the features whose weights are nearly the same.
 */

/** Slots that a feature may stand in, from its home on. */
export const probes = 8;

/** First four bytes of the file. */
export const magic = 0x31475444;

/** Read-only weights of the tagger. */
export interface TaggerModel {
  /** Shift that turns a hash into its home slot. */
  readonly shift: number;
  readonly fingerprints: Uint16Array;
  readonly codes: Uint16Array;
  /** Label weights, `labelCount` a vector, in units of `1 / scale`. */
  readonly vectors: Int8Array;
  readonly edges: Float32Array;
  /** Confidence = 1 / (1 + exp(−(offset + slope × margin))), one pair a type. */
  readonly calibration: Float32Array;
  /** Units of weight to one nat. */
  readonly scale: number;
  /** Taken from O for tokens with a capital: evens precision and recall. */
  readonly bias: number;
  readonly lists: NameLists;
}

/** Layout of the file: eight 32-bit words, then calibration, edges, codes, fingerprints, vectors; fingerprints and bits of the name lists. */
export function parseModel(bytes: Uint8Array): TaggerModel {
  const buffer = bytes.byteOffset % 4 === 0 ? bytes.buffer : bytes.slice().buffer;
  const base = bytes.byteOffset % 4 === 0 ? bytes.byteOffset : 0;
  const header = new Int32Array(buffer, base, 8);
  if (header[0] !== magic || header[2] !== labelCount || header[3] !== shapeCount) throw new Error('the tagger model does not fit this program: run `npm run train`');
  const bits = header[1]!;
  const vectorCount = header[4]!;
  const slots = 2 ** bits + probes;
  let at = base + 32;
  const calibration = new Float32Array(buffer, at, 8);
  at += 32;
  const [scale, bias] = new Float32Array(buffer, base + 24, 2);
  const edges = Float32Array.from(new Int16Array(buffer, at, shapeCount * labelCount * labelCount));
  at += shapeCount * labelCount * labelCount * 2;
  const codes = new Uint16Array(buffer, at, slots);
  at += slots * 2;
  const fingerprints = new Uint16Array(buffer, at, slots);
  at += slots * 2;
  const vectors = new Int8Array(buffer, at, vectorCount * labelCount);
  at += vectors.length + (vectors.length & 1);
  const listBits = header[5]!;
  const listSlots = 2 ** listBits + listProbes;
  const lists = { shift: 32 - listBits, fingerprints: new Uint16Array(buffer, at, listSlots), bits: new Uint16Array(buffer, at + listSlots * 2, listSlots) };
  return { shift: 32 - bits, fingerprints, codes, vectors, edges, calibration, scale: scale!, bias: bias!, lists };
}

/** Adds the weights of a feature to the emissions at `cell`. */
export function addFeature(model: TaggerModel, hash: number, emissions: Float32Array, cell: number): void {
  const { fingerprints } = model;
  let slot = hash >>> model.shift;
  const print = hash & 0xffff | 1;
  for (let k = 0; k < probes; k++, slot++) {
    const found = fingerprints[slot]!;
    if (found === 0) return;
    if (found === print) {
      const { vectors } = model;
      const row = model.codes[slot]! * labelCount;
      for (let y = 0; y < labelCount; y++) emissions[cell + y]! += vectors[row + y]!;
      return;
    }
  }
}

let shipped: TaggerModel | undefined;

/** The model that ships with the program, read on first use. */
export function shippedModel(): TaggerModel {
  shipped ??= parseModel(readFileSync(new URL('./names.bin', import.meta.url)));
  return shipped;
}
