import { seededRandom } from './random.js';

/*
 * Vector quantisation: many weight vectors share few. First a small number of regions by k-means, then each region is
 * divided again, the more finely the more it would lose.
 */

/** Rows that share vectors. */
export interface Shared {
  /** Number of each row's vector. */
  readonly codes: Int32Array;
  /** The vectors, one behind the other. */
  readonly vectors: Float32Array;
}

/** Means that one step divides rows into: the first step, those after it. */
const firstRegions = 256;
const regions = 24;
const sample = 40_000;
const rounds = 5;

/** Finds at most `most` vectors of `width` values for the rows of `data`; an error weighs as much as its row's `weights`. */
export function shareVectors(data: Float32Array, width: number, weights: Float64Array, most: number, seed: number): Shared {
  const means = new Means(data, width, weights, seededRandom(seed));
  const codes = new Int32Array(weights.length);
  const parts: Float32Array[] = [];
  let used = 0;
  const divide = (rows: Int32Array, room: number, step: number): void => {
    const groups = Math.min(room, step, rows.length);
    const centres = means.find(means.some(rows, sample), groups, rounds);
    const nearest = means.nearest(rows, centres);
    if (groups === room || groups === rows.length) {
      rows.forEach((row, k) => {
        codes[row] = used + nearest[k]!;
      });
      parts.push(centres);
      used += groups;
      return;
    }
    const members: number[][] = Array.from({ length: groups }, () => []);
    const losses = new Float64Array(groups);
    rows.forEach((row, k) => {
      members[nearest[k]!]!.push(row);
      losses[nearest[k]!]! += weights[row]! * means.distance(row, centres, nearest[k]!);
    });
    const shares = members.map((list, k) => Math.sqrt(losses[k]! * list.length));
    const total = shares.reduce((sum, share) => sum + share, 0) || 1;
    let sum = 0;
    let given = 0;
    members.forEach((list, k) => {
      if (list.length === 0) return;
      // What rounding leaves to one goes to the next.
      sum += shares[k]! / total;
      const own = Math.min(list.length, Math.max(1, Math.floor(sum * (room - groups)) - given));
      given += own;
      divide(Int32Array.from(list), own, regions);
    });
  };
  divide(Int32Array.from(weights.keys()), most, firstRegions);
  const vectors = new Float32Array(used * width);
  let at = 0;
  for (const part of parts) {
    vectors.set(part, at);
    at += part.length;
  }
  return { codes, vectors };
}

class Means {
  constructor(
    private readonly data: Float32Array,
    private readonly width: number,
    private readonly weights: Float64Array,
    private readonly random: () => number,
  ) {}

  /** At most `count` of the rows, by chance. */
  some(rows: Int32Array, count: number): Int32Array {
    if (rows.length <= count) return rows;
    const picked = rows.slice();
    for (let k = 0; k < count; k++) {
      const other = k + Math.floor(this.random() * (picked.length - k));
      const held = picked[k]!;
      picked[k] = picked[other]!;
      picked[other] = held;
    }
    return picked.subarray(0, count);
  }

  /** `groups` means of the rows. */
  find(rows: Int32Array, groups: number, repeats: number): Float32Array {
    const { width } = this;
    const centres = new Float32Array(groups * width);
    const starts = this.some(rows, groups);
    for (let g = 0; g < groups; g++) centres.set(this.data.subarray(starts[g]! * width, (starts[g]! + 1) * width), g * width);
    const sums = new Float64Array(groups * width);
    const mass = new Float64Array(groups);
    for (let round = 0; round < repeats; round++) {
      const nearest = this.nearest(rows, centres);
      sums.fill(0);
      mass.fill(0);
      rows.forEach((row, k) => {
        const g = nearest[k]!;
        const weight = this.weights[row]!;
        mass[g]! += weight;
        for (let d = 0; d < width; d++) sums[g * width + d]! += weight * this.data[row * width + d]!;
      });
      for (let g = 0; g < groups; g++) if (mass[g]! > 0) for (let d = 0; d < width; d++) centres[g * width + d] = sums[g * width + d]! / mass[g]!;
    }
    return centres;
  }

  /** The nearest centre of each row. */
  nearest(rows: Int32Array, centres: Float32Array): Int32Array {
    const { data, width } = this;
    const groups = centres.length / width;
    const halves = new Float64Array(groups);
    for (let g = 0; g < groups; g++) {
      let square = 0;
      for (let d = 0; d < width; d++) square += centres[g * width + d]! ** 2;
      halves[g] = square / 2;
    }
    const found = new Int32Array(rows.length);
    for (let k = 0; k < rows.length; k++) {
      const base = rows[k]! * width;
      let least = Infinity;
      let best = 0;
      for (let g = 0; g < groups; g++) {
        const centre = g * width;
        let value = halves[g]!;
        for (let d = 0; d < width; d++) value -= data[base + d]! * centres[centre + d]!;
        if (value < least) {
          least = value;
          best = g;
        }
      }
      found[k] = best;
    }
    return found;
  }

  distance(row: number, centres: Float32Array, group: number): number {
    let square = 0;
    for (let d = 0; d < this.width; d++) square += (this.data[row * this.width + d]! - centres[group * this.width + d]!) ** 2;
    return square;
  }
}
