import { shapeCount } from '../../knowledge/tagger/atoms.js';
import { labelCount } from '../../knowledge/tagger/labels.js';
import { languageRoom, magic, probes, type Lexicons } from '../../knowledge/tagger/model.js';
import { homeSlot, listProbes } from '../../knowledge/tagger/name-lists.js';
import type { Learnt } from './learn.js';
import { shareVectors, type Shared } from './quantise.js';

/** Sizes of the file. */
export interface Packing {
  /** Number of slots. */
  readonly slots: number;
  /** Most features that are kept. */
  readonly features: number;
  /** Most vectors of weights that they share. */
  readonly vectors: number;
  /** Nats taken from O for tokens with a capital. */
  readonly bias: number;
  /** The same for words of scripts without capitals. */
  readonly uncasedBias: number;
  /** The same for ideographs and kana. */
  readonly ideographBias: number;
}

/** Where the calibration stands, before all weights. */
export const weightsAt = 48 + languageRoom * 4;

function byteLength(slots: number, vectors: number, { lists, clusters }: Lexicons): number {
  return weightsAt + 32 + shapeCount * labelCount * labelCount * 2 + slots * 4 + vectors + (vectors & 1) + (lists.bits.length + clusters.groups.length) * 4;
}

const seed = 20261122;

/**
 * Writes the weights in the layout of `parseModel`, with room for the calibration. Features matter by size of weights and
 * number of uses; the least are dropped.
 */
export function packModel(learnt: Learnt, hashes: Int32Array, counts: Int32Array, lexicons: Lexicons, packing: Packing, say: (line: string) => void): Uint8Array {
  const { weights } = learnt;
  // Headings have weights of their own behind these; nobody tags headings alone.
  const edges = learnt.edges.subarray(0, shapeCount * labelCount * labelCount);
  const worth = new Float64Array(hashes.length);
  for (let f = 0; f < hashes.length; f++) {
    let square = 0;
    for (let y = 0; y < labelCount; y++) square += weights[f * labelCount + y]! ** 2;
    worth[f] = Math.sqrt(square * counts[f]!);
  }
  const wanted = Int32Array.from(hashes.keys()).filter((f) => worth[f]! > 0).sort((a, b) => worth[b]! - worth[a]! || a - b).subarray(0, packing.features);
  const slots = packing.slots + probes;
  const ratio = packing.slots / 2 ** 32;
  const table = new Uint32Array(slots);
  const placed: [feature: number, slot: number][] = [];
  for (const f of wanted) {
    const hash = hashes[f]!;
    let slot = homeSlot(hash, ratio);
    const end = slot + probes;
    const print = hash & 0xffff | 1;
    while (slot < end && table[slot] !== 0 && table[slot] !== print) slot++;
    if (slot === end || table[slot] === print) continue;
    table[slot] = print;
    placed.push([f, slot]);
  }
  const rows = new Float32Array(placed.length * labelCount);
  placed.forEach(([f], k) => {
    rows.set(weights.subarray(f * labelCount, (f + 1) * labelCount), k * labelCount);
  });
  const shared = shareVectors(rows, labelCount, Float64Array.from(placed, ([f]) => Math.sqrt(counts[f]!)), packing.vectors, seed);
  const [order, numbers] = byUse(shared, placed.map(([f]) => counts[f]!));
  placed.forEach(([, slot], k) => {
    table[slot] = table[slot]! | (numbers[shared.codes[k]!]! << 16);
  });
  // The few largest weights are cut, so that the many small ones keep their detail.
  const sizes = shared.vectors.map(Math.abs).sort();
  const scale = 127 / (sizes[Math.floor(sizes.length * 0.9999)] ?? 1);
  const all = Int8Array.from(order.flatMap((v) => Array.from(shared.vectors.subarray(v * labelCount, (v + 1) * labelCount))), (value) => Math.max(-127, Math.min(127, Math.round(value * scale))));
  say(`${hashes.length} features, ${wanted.length} wanted, ${placed.length} kept; ${all.length / labelCount} vectors; scale ${scale}`);
  const bytes = new Uint8Array(byteLength(slots, all.length, lexicons));
  const header = new Int32Array(bytes.buffer, 0, 12);
  header.set([magic, packing.slots, labelCount, shapeCount, all.length / labelCount, lexicons.lists.bits.length - listProbes, 0, 0, lexicons.clusters.groups.length - listProbes, lexicons.languages.length]);
  new Int32Array(bytes.buffer, 48, languageRoom).set(lexicons.languages);
  new Float32Array(bytes.buffer, 24, 2).set([scale, packing.bias * scale]);
  new Float32Array(bytes.buffer, 40, 2).set([packing.uncasedBias * scale, packing.ideographBias * scale]);
  let at = weightsAt + 32;
  const steps = new Int16Array(bytes.buffer, at, edges.length);
  for (let i = 0; i < edges.length; i++) steps[i] = Math.max(-32768, Math.min(32767, Math.round(edges[i]! * scale)));
  at += edges.length * 2;
  new Uint32Array(bytes.buffer, at, slots).set(table);
  at += slots * 4;
  new Int8Array(bytes.buffer, at, all.length).set(all);
  at += all.length + (all.length & 1);
  const { lists, clusters } = lexicons;
  for (const column of [lists.fingerprints, lists.bits, clusters.fingerprints, clusters.groups]) {
    new Uint16Array(bytes.buffer, at, column.length).set(column);
    at += column.length * 2;
  }
  return bytes;
}

/** Vectors by falling use, so that those in use lie together: their order, and the place of each in it. */
function byUse({ codes, vectors }: Shared, counts: readonly number[]): [order: number[], places: Int32Array] {
  const uses = new Float64Array(vectors.length / labelCount);
  codes.forEach((code, k) => {
    uses[code]! += counts[k]!;
  });
  const order = [...uses.keys()].sort((a, b) => uses[b]! - uses[a]! || a - b);
  const places = new Int32Array(order.length);
  order.forEach((v, place) => {
    places[v] = place;
  });
  return [order, places];
}
