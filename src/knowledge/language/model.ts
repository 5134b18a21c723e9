import type { Grams } from './grams.js';

/*
 * The language model: for each hashed n-gram the weights of the languages that it speaks for or against. File layout,
 * little-endian:
 *
 *   u32 magic · u32 format · u32 bytes of the header · header (JSON, padded with spaces to a multiple of 4)
 *   u16 × slots   fingerprints of an open-addressing table, 0 = free
 *   u16 × entries in the order of the slots: bits 0–7 weight (signed), 8–14 language, 15 last entry of its n-gram
 */

const magic = 0x44494c44;
const format = 1;

/** Languages of one script, as indices into the tags, that the model tells apart, and their log odds beforehand. */
export interface Candidates {
  readonly script: number;
  readonly languages: readonly number[];
  readonly priors: readonly number[];
}

/** What stands beside the weights. */
export interface ModelHeader {
  readonly version: string;
  /** BCP-47 tags; an entry names its language by the index. */
  readonly tags: readonly string[];
  readonly candidates: readonly Candidates[];
  readonly slots: number;
  readonly entries: number;
  /** One unit of weight in natural log odds. */
  readonly unit: number;
  /** Log odds are multiplied by `scale × words^-damping` to become probabilities that hold. */
  readonly scale: number;
  readonly damping: number;
}

/** A model in memory. */
export interface LanguageModel extends ModelHeader {
  readonly fingerprints: Uint16Array;
  /** First entry of each occupied slot. */
  readonly starts: Uint32Array;
  readonly weights: Uint16Array;
}

/** Slot where the search for a hash begins. */
function slotOf(hash: number, slots: number): number {
  return (hash * (slots / 0x100000000)) >>> 0;
}

/** What a slot keeps of a hash to know it again; never 0. */
function fingerprintOf(hash: number): number {
  return (hash & 0xffff) || 1;
}

/** Writes a model file. `grams` maps hashes to `[language, weight, …]` with weights from -127 to 127. */
export function encodeModel(header: Omit<ModelHeader, 'slots' | 'entries'>, grams: ReadonlyMap<number, readonly number[]>): Uint8Array {
  const slots = Math.max(16, Math.ceil(grams.size / 0.72));
  const occupants: (number | undefined)[] = new Array<number | undefined>(slots).fill(undefined);
  let entries = 0;
  for (const hash of [...grams.keys()].sort((a, b) => a - b)) {
    let slot = slotOf(hash, slots);
    while (occupants[slot] !== undefined) slot = slot + 1 === slots ? 0 : slot + 1;
    occupants[slot] = hash;
    entries += grams.get(hash)!.length / 2;
  }
  const fullHeader: ModelHeader = { ...header, slots, entries };
  const text = Buffer.from(JSON.stringify(fullHeader), 'utf8');
  const headerBytes = Math.ceil(text.length / 4) * 4;
  const file = Buffer.alloc(12 + headerBytes + 2 * slots + 2 * entries, 0x20);
  file.writeUInt32LE(magic, 0);
  file.writeUInt32LE(format, 4);
  file.writeUInt32LE(headerBytes, 8);
  text.copy(file, 12);
  let at = 12 + headerBytes;
  for (const hash of occupants) at = file.writeUInt16LE(hash === undefined ? 0 : fingerprintOf(hash), at);
  for (const hash of occupants) {
    if (hash === undefined) continue;
    const pairs = grams.get(hash)!;
    for (let k = 0; k < pairs.length; k += 2) {
      const last = k + 2 === pairs.length ? 0x8000 : 0;
      at = file.writeUInt16LE(last | (pairs[k]! << 8) | (pairs[k + 1]! & 0xff), at);
    }
  }
  return file;
}

/** Reads a model file. @throws Error when it is not one */
export function decodeModel(file: Uint8Array): LanguageModel {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  if (bytes.length < 12 || bytes.readUInt32LE(0) !== magic || bytes.readUInt32LE(4) !== format) throw new Error('not a language model of this program: build it anew with npm run train:language');
  const headerBytes = bytes.readUInt32LE(8);
  const header = JSON.parse(bytes.toString('utf8', 12, 12 + headerBytes)) as ModelHeader;
  const table = units(bytes, 12 + headerBytes, header.slots);
  const weights = units(bytes, 12 + headerBytes + 2 * header.slots, header.entries);
  const starts = new Uint32Array(header.slots);
  for (let slot = 0, entry = 0; slot < header.slots; slot++) {
    if (table[slot] === 0) continue;
    starts[slot] = entry;
    while (weights[entry]! < 0x8000) entry++;
    entry++;
  }
  return { ...header, fingerprints: table, starts, weights };
}

/** The file's bytes seen as 16-bit units; a copy where the machine or the place in memory does not allow it. */
function units(bytes: Buffer, at: number, count: number): Uint16Array {
  if (littleEndian && (bytes.byteOffset + at) % 2 === 0) return new Uint16Array(bytes.buffer, bytes.byteOffset + at, count);
  const copy = new Uint16Array(count);
  for (let k = 0; k < count; k++) copy[k] = bytes.readUInt16LE(at + 2 * k);
  return copy;
}

const littleEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

/** N-grams looked up together, and where each stands: first its slot, then its entry. */
const together = 64;
const places = new Uint32Array(together + 1);

/**
 * Adds the weights of every n-gram to `sums`, one place a language. The table, then the entries are touched ahead of use,
 * many n-grams together: the processor then waits for memory once, not once an n-gram.
 */
export function addWeights(model: LanguageModel, grams: Grams, sums: Int32Array): void {
  for (let from = 0; from < grams.length; from += together) addSome(model, grams.hashes, from, Math.min(grams.length, from + together), sums);
}

function addSome({ fingerprints, starts, weights, slots }: LanguageModel, hashes: Uint32Array, from: number, to: number, sums: Int32Array): void {
  const perHash = slots / 0x100000000;
  let touched = 0;
  for (let k = from; k < to; k++) {
    const slot = (hashes[k]! * perHash) >>> 0;
    places[k - from] = slot;
    touched ^= fingerprints[slot]! ^ starts[slot]!;
  }
  let found = 0;
  for (let k = from; k < to; k++) {
    const wanted = fingerprintOf(hashes[k]!);
    let slot = places[k - from]!;
    let print = fingerprints[slot]!;
    while (print !== wanted && print !== 0) {
      if (++slot === slots) slot = 0;
      print = fingerprints[slot]!;
    }
    if (print === 0) continue;
    const entry = starts[slot]!;
    places[found++] = entry;
    touched ^= weights[entry]!;
  }
  // Kept, so that no compiler leaves the touching out.
  places[together] = touched;
  for (let k = 0; k < found; k++) {
    let entry = places[k]!;
    let packed: number;
    do {
      packed = weights[entry++]!;
      sums[(packed >>> 8) & 0x7f]! += (packed << 24) >> 24;
    } while (packed < 0x8000);
  }
}
