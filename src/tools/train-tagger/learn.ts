import { shapeCount } from '../../knowledge/tagger/atoms.js';
import { bestLabels } from '../../knowledge/tagger/decode.js';
import { labelCount } from '../../knowledge/tagger/labels.js';
import { seededRandom, shuffle } from './random.js';
import { blockBits, type Segments } from './segments.js';

/** Weights as learnt. */
export interface Learnt {
  /** `labelCount` a feature. */
  readonly weights: Float32Array;
  /** See `bestLabels`. */
  readonly edges: Float32Array;
}

/** Settings of the learner. */
export interface Learning {
  readonly passes: number;
  /** What a wrong label is given in advance when the rival sequence is sought: the margin that the right one must win by. */
  readonly margin: number;
  readonly seed: number;
}

const blockMask = (1 << blockBits) - 1;

/**
 * Averaged structured perceptron with a margin. Where several labels are allowed, the best allowed sequence is taught.
 * Reports each pass to `say`.
 */
export function learn(data: Segments, settings: Learning, say: (line: string) => void): Learnt {
  const weights = new Float32Array(data.hashes.length * labelCount);
  const sums = new Float32Array(data.hashes.length * labelCount);
  const edges = new Float32Array(shapeCount * labelCount * labelCount);
  const edgeSums = new Float32Array(edges.length);
  const order = Int32Array.from({ length: data.count }, (_, i) => i);
  const random = seededRandom(settings.seed);
  let longest = 0;
  for (let s = 0; s < data.count; s++) longest = Math.max(longest, data.first[s + 1]! - data.first[s]!);
  const emissions = new Float32Array(longest * labelCount);
  const rival = new Uint8Array(longest);
  const target = new Uint8Array(longest);
  let step = 1;
  const steps = settings.passes * data.count;
  for (let pass = 0; pass < settings.passes; pass++) {
    shuffle(order, random);
    let errors = 0;
    for (let k = 0; k < data.count; k++, step++) {
      const s = order[k]!;
      const from = data.first[s]!;
      const length = data.first[s + 1]! - from;
      score(data, weights, from, length, emissions);
      for (let t = 0; t < length; t++) {
        const mask = data.allowed[from + t]!;
        for (let y = 0; y < labelCount; y++) if ((mask >> y & 1) === 0) emissions[t * labelCount + y]! += settings.margin;
      }
      bestLabels(emissions, length, data.shapes, from, edges, rival, data.possible, from);
      let wrong = 0;
      for (let t = 0; t < length; t++) if ((data.allowed[from + t]! >> rival[t]! & 1) === 0) wrong++;
      if (wrong === 0) continue;
      if (bestLabels(emissions, length, data.shapes, from, edges, target, data.allowed, from) < -1e8) continue;
      errors += wrong;
      // Averaging without a second pass over all weights: each change counts for the steps that are left.
      update(data, from, length, rival, target, weights, sums, edges, edgeSums, data.weight[s]!, (steps - step) / steps);
    }
    say(`pass ${pass + 1}: ${errors} wrong labels within the margin`);
  }
  return { weights: sums, edges: edgeSums };
}

function score(data: Segments, weights: Float32Array, from: number, length: number, emissions: Float32Array): void {
  emissions.fill(0, 0, length * labelCount);
  for (let t = 0; t < length; t++) {
    const cell = t * labelCount;
    const end = data.offsets[from + t + 1]!;
    for (let f = data.offsets[from + t]!; f < end; f++) {
      const row = data.features[Math.floor(f / 2 ** blockBits)]![f & blockMask]! * labelCount;
      for (let y = 0; y < labelCount; y++) emissions[cell + y]! += weights[row + y]!;
    }
  }
}

function update(
  data: Segments, from: number, length: number, rival: Uint8Array, target: Uint8Array,
  weights: Float32Array, sums: Float32Array, edges: Float32Array, edgeSums: Float32Array, size: number, share: number,
): void {
  const late = size * share;
  for (let t = 0; t < length; t++) {
    const good = target[t]!;
    const bad = rival[t]!;
    if (good !== bad) {
      const end = data.offsets[from + t + 1]!;
      for (let f = data.offsets[from + t]!; f < end; f++) {
        const row = data.features[Math.floor(f / 2 ** blockBits)]![f & blockMask]! * labelCount;
        weights[row + good]! += size;
        weights[row + bad]! -= size;
        sums[row + good]! += late;
        sums[row + bad]! -= late;
      }
    }
    const goodBefore = t > 0 ? target[t - 1]! : 0;
    const badBefore = t > 0 ? rival[t - 1]! : 0;
    if (good === bad && goodBefore === badBefore) continue;
    const edge = data.shapes[from + t]! * labelCount * labelCount;
    edges[edge + goodBefore * labelCount + good]! += size;
    edges[edge + badBefore * labelCount + bad]! -= size;
    edgeSums[edge + goodBefore * labelCount + good]! += late;
    edgeSums[edge + badBefore * labelCount + bad]! -= late;
  }
}
