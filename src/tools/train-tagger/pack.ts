import { shapeCount } from '../../knowledge/tagger/atoms.js';
import { labelCount } from '../../knowledge/tagger/labels.js';
import { magic, probes } from '../../knowledge/tagger/model.js';
import type { NameLists } from '../../knowledge/tagger/name-lists.js';
import type { Learnt } from './learn.js';

/** Sizes of the file. */
export interface Packing {
  /** Base-2 logarithm of the number of slots. */
  readonly bits: number;
  /** How many features may have a vector of their own before vectors are shared. */
  readonly ownVectors: number;
  /** Nats taken from O for tokens with a capital. */
  readonly bias: number;
}

function byteLength(slots: number, vectors: number, lists: NameLists): number {
  return 32 + 32 + shapeCount * labelCount * labelCount * 2 + slots * 4 + vectors + (vectors & 1) + lists.bits.length * 4;
}

const vectorLimit = 0x10000;

/** Levels that shared vectors are rounded to: fine near zero, coarse above. */
const levels = [0, 2, 4, 6, 9, 13, 18, 25, 35, 50, 70, 98, 127];
const levelOf = Uint8Array.from({ length: 128 }, (_, value) => levels.reduce((best, level) => (Math.abs(level - value) < Math.abs(best - value) ? level : best), 0));

/**
 * Writes the weights in the layout of `parseModel`, with room for the calibration. Features matter by size of weight and number of uses; the least are
 * dropped where the table is full.
 */
export function packModel(learnt: Learnt, hashes: Int32Array, counts: Int32Array, lists: NameLists, packing: Packing, say: (line: string) => void): Uint8Array {
  const { weights } = learnt;
  // Headings have weights of their own behind these; nobody tags headings alone.
  const edges = learnt.edges.subarray(0, shapeCount * labelCount * labelCount);
  const worth = new Float64Array(hashes.length);
  const sizes = new Float32Array(hashes.length);
  for (let f = 0; f < hashes.length; f++) {
    let largest = 0;
    for (let y = 0; y < labelCount; y++) largest = Math.max(largest, Math.abs(weights[f * labelCount + y]!));
    sizes[f] = largest;
    worth[f] = largest * Math.log2(1 + counts[f]!);
  }
  // The few largest weights are cut, so that the many small ones keep their detail.
  const top = Float32Array.from(sizes).sort()[Math.floor(hashes.length * 0.99995)] ?? 1;
  const scale = 127 / top;
  const order = Array.from({ length: hashes.length }, (_, f) => f).filter((f) => sizes[f]! * scale >= 1).sort((a, b) => worth[b]! - worth[a]! || a - b);
  const slots = 2 ** packing.bits + probes;
  const fingerprints = new Uint16Array(slots);
  const codes = new Uint16Array(slots);
  const vectors = new Vectors();
  const placed: [feature: number, slot: number][] = [];
  let dropped = 0;
  for (const f of order) {
    const hash = hashes[f]!;
    let slot = hash >>> 32 - packing.bits;
    const end = slot + probes;
    const print = hash & 0xffff | 1;
    while (slot < end && fingerprints[slot] !== 0 && fingerprints[slot] !== print) slot++;
    if (slot === end || fingerprints[slot] === print) {
      dropped++;
      continue;
    }
    fingerprints[slot] = print;
    placed.push([f, slot]);
  }
  const quantised = (f: number): Int8Array => Int8Array.from(weights.subarray(f * labelCount, (f + 1) * labelCount), (value) => Math.max(-127, Math.min(127, Math.round(value * scale))));
  placed.forEach(([f, slot], rank) => {
    codes[slot] = rank < packing.ownVectors ? vectors.own(quantised(f)) : vectors.shared(quantised(f));
  });
  const all = vectors.all();
  say(`${hashes.length} features, ${order.length} above half a unit, ${placed.length} kept, ${dropped} without room; ${all.length / labelCount} vectors, ${vectors.rounded} rounded further; scale ${scale}`);
  const bytes = new Uint8Array(byteLength(slots, all.length, lists));
  const header = new Int32Array(bytes.buffer, 0, 8);
  header.set([magic, packing.bits, labelCount, shapeCount, all.length / labelCount, 32 - lists.shift]);
  new Float32Array(bytes.buffer, 24, 2).set([scale, packing.bias * scale]);
  let at = 32;
  at += 32;
  const steps = new Int16Array(bytes.buffer, at, edges.length);
  for (let i = 0; i < edges.length; i++) steps[i] = Math.max(-32768, Math.min(32767, Math.round(edges[i]! * scale)));
  at += edges.length * 2;
  new Uint16Array(bytes.buffer, at, slots).set(codes);
  at += slots * 2;
  new Uint16Array(bytes.buffer, at, slots).set(fingerprints);
  at += slots * 2;
  new Int8Array(bytes.buffer, at, all.length).set(all);
  at += all.length + (all.length & 1);
  new Uint16Array(bytes.buffer, at, lists.fingerprints.length).set(lists.fingerprints);
  at += lists.fingerprints.length * 2;
  new Uint16Array(bytes.buffer, at, lists.bits.length).set(lists.bits);
  return bytes;
}

/** The vectors that features share: exact ones while there is room, then the nearest coarser one. */
class Vectors {
  readonly #known = new Map<string, number>();
  readonly #list: Int8Array[] = [];
  rounded = 0;

  own(vector: Int8Array): number {
    return this.#add(vector);
  }

  shared(vector: Int8Array): number {
    let coarse = vector.map((value) => Math.sign(value) * levelOf[Math.abs(value)]!);
    for (let cut = 0; ; cut++) {
      const known = this.#known.get(coarse.join());
      if (known !== undefined) return known;
      if (this.#list.length < vectorLimit) return this.#add(coarse);
      this.rounded++;
      coarse = this.#coarser(coarse, cut);
    }
  }

  /** Rounds to a coarser grid, or drops the smallest weight. */
  #coarser(vector: Int8Array, cut: number): Int8Array<ArrayBuffer> {
    if (cut < 2) {
      const grid = levels.filter((_, k) => k % (cut + 2) === 0);
      return Int8Array.from(vector, (value) => Math.sign(value) * grid.reduce((best, level) => (Math.abs(level - Math.abs(value)) < Math.abs(best - Math.abs(value)) ? level : best), 0));
    }
    let smallest = -1;
    for (let y = 0; y < vector.length; y++) if (vector[y] !== 0 && (smallest < 0 || Math.abs(vector[y]!) < Math.abs(vector[smallest]!))) smallest = y;
    const next = Int8Array.from(vector);
    if (smallest >= 0) next[smallest] = 0;
    return next;
  }

  #add(vector: Int8Array): number {
    const key = vector.join();
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, this.#list.length);
    this.#list.push(vector);
    if (this.#list.length === 1) this.#add(new Int8Array(labelCount));
    return this.#known.get(key)!;
  }

  all(): Int8Array {
    const out = new Int8Array(this.#list.length * labelCount);
    this.#list.forEach((vector, k) => {
      out.set(vector, k * labelCount);
    });
    return out;
  }
}
