import { labelCount, mayEnd, mayPrecede, mayStart } from './labels.js';

/*
 * Best label sequences of one segment: token `t` has its emissions at `t × labelCount`, and the score of a step depends
 * on the shape of the token stepped to: `edges[(shape × labelCount + before) × labelCount + label]`.
 */

const impossible = -1e9;

let scores = new Float32Array(1 << 12);
let backward = new Float32Array(1 << 12);
let pointers = new Uint8Array(1 << 12);

function reserve(cells: number): void {
  if (scores.length >= cells) return;
  const size = 2 ** Math.ceil(Math.log2(cells));
  scores = new Float32Array(size);
  backward = new Float32Array(size);
  pointers = new Uint8Array(size);
}

/** The labels that may stand before each label, unrolled from the bit masks. */
const predecessors: readonly Uint8Array[] = Array.from({ length: labelCount }, (_, label) =>
  Uint8Array.from(Array.from({ length: labelCount }, (__, before) => before).filter((before) => ((mayPrecede[label]! >> before) & 1) === 1)),
);

/** Readies the tables for a segment of at most `length` tokens. */
export function beginSegment(length: number): void {
  reserve(length * labelCount);
}

/** Scores the labels of token `t` of the segment: emissions at `t × labelCount`, all earlier tokens scored before. */
export function scoreToken(emissions: Float32Array, t: number, shape: number, edges: Float32Array): void {
  const cell = t * labelCount;
  const edge = shape * labelCount * labelCount;
  if (t === 0) {
    for (let y = 0; y < labelCount; y++) scores[y] = mayStart[y] === 1 ? emissions[y]! + edges[edge + y]! : impossible;
    return;
  }
  const last = cell - labelCount;
  for (let y = 0; y < labelCount; y++) {
    const before = predecessors[y]!;
    let best = impossible * 2;
    let from = 0;
    for (let k = 0; k < before.length; k++) {
      const x = before[k]!;
      const score = scores[last + x]! + edges[edge + x * labelCount + y]!;
      if (score > best) {
        best = score;
        from = x;
      }
    }
    scores[cell + y] = best + emissions[cell + y]!;
    pointers[cell + y] = from;
  }
}

/** By how much the best label that leaves a name open at token `t` beats the best that leaves none open. */
export function openness(t: number): number {
  const cell = t * labelCount;
  let open = impossible;
  let closed = impossible;
  for (let y = 0; y < labelCount; y++) {
    const score = scores[cell + y]!;
    if (mayEnd[y] === 1) {
      if (score > closed) closed = score;
    } else if (score > open) {
      open = score;
    }
  }
  return open - closed;
}

/** Writes the best labels of the segment's `length` tokens and returns their score. */
export function bestLabels(length: number, labels: Uint8Array): number {
  let best = impossible * 2;
  let label = 0;
  const tail = (length - 1) * labelCount;
  for (let y = 0; y < labelCount; y++) {
    if (mayEnd[y] === 1 && scores[tail + y]! > best) {
      best = scores[tail + y]!;
      label = y;
    }
  }
  for (let t = length - 1; t >= 0; t--) {
    labels[t] = label;
    label = pointers[t * labelCount + label]!;
  }
  return best;
}

/**
 * For each token, by how much the best sequence beats the best one that gives the token another label. To be called
 * right after {@link bestLabels} on the same segment.
 */
export function margins(
  emissions: Float32Array, length: number, shapes: Uint8Array, at: number, edges: Float32Array, labels: Uint8Array, best: number, out: Float32Array,
): void {
  for (let t = length - 1; t >= 0; t--) {
    const cell = t * labelCount;
    if (t === length - 1) {
      for (let y = 0; y < labelCount; y++) backward[cell + y] = mayEnd[y] === 1 ? 0 : impossible;
    } else {
      const next = cell + labelCount;
      const edge = shapes[at + t + 1]! * labelCount * labelCount;
      for (let x = 0; x < labelCount; x++) backward[cell + x] = impossible;
      for (let y = 0; y < labelCount; y++) {
        const rest = backward[next + y]! + emissions[next + y]!;
        const before = predecessors[y]!;
        for (let k = 0; k < before.length; k++) {
          const x = before[k]!;
          const score = rest + edges[edge + x * labelCount + y]!;
          if (score > backward[cell + x]!) backward[cell + x] = score;
        }
      }
    }
    let second = impossible;
    for (let y = 0; y < labelCount; y++) {
      if (y !== labels[t] && scores[cell + y]! + backward[cell + y]! > second) second = scores[cell + y]! + backward[cell + y]!;
    }
    out[t] = best - second;
  }
}
