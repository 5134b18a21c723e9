import { shapeCount } from '../../knowledge/tagger/atoms.js';
import { labelCount, mayEnd, mayPrecede, mayStart } from '../../knowledge/tagger/labels.js';
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
  /** Size of a step before it is divided by the root of the squared gradients so far. */
  readonly rate: number;
  /** Share of features that are hidden from each token, so that no word alone decides. */
  readonly dropout: number;
  /** Share of tokens that are read as if their word were met for the first time. */
  readonly newWords: number;
  /** Of the order of segments, and of what is hidden. */
  readonly seed: number;
}

const blockMask = (1 << blockBits) - 1;
const cells = labelCount * labelCount;

/** Weights of steps: for the shapes of running text, then for those of headings. */
const steps = 2 * shapeCount * cells;

/** Pairs of labels that may follow each other, as indices `before × labelCount + label`. */
const pairs: readonly (readonly [before: number, label: number])[] = Array.from({ length: cells }, (_, k) => [Math.floor(k / labelCount), k % labelCount] as const)
  .filter(([before, label]) => ((mayPrecede[label]! >> before) & 1) === 1);
const pairBefore = Uint8Array.from(pairs, ([before]) => before);
const pairLabel = Uint8Array.from(pairs, ([, label]) => label);

/**
 * The mean of several runs. One run alone gains or loses a point or two on a set by chance; the mean of some is better on
 * nearly every set than the best of them.
 */
export function learnTogether(data: Segments, runs: readonly Learning[], say: (line: string) => void): Learnt {
  const [first, ...others] = runs.map((settings) => (): Learnt => learn(data, settings, say));
  if (first === undefined) throw new Error('no run to learn from: settings.runs is empty');
  const { weights, edges } = first();
  for (const other of others) {
    const learnt = other();
    addTo(weights, learnt.weights);
    addTo(edges, learnt.edges);
  }
  return { weights: weights.map((sum) => sum / runs.length), edges: edges.map((sum) => sum / runs.length) };
}

function addTo(sums: Float32Array, values: Float32Array): void {
  for (let i = 0; i < sums.length; i++) sums[i]! += values[i]!;
}

/**
 * A linear-chain conditional random field, by stochastic gradient with a step size of its own for every feature
 * (AdaGrad). Where several labels are allowed, their total likelihood is raised. Reports each pass to `say`.
 */
export function learn(data: Segments, settings: Learning, say: (line: string) => void): Learnt {
  const field = new Field(data, settings);
  const order = Int32Array.from({ length: data.count }, (_, i) => i);
  const random = seededRandom(settings.seed);
  const quarter = Math.max(1, Math.floor(data.count / 4));
  for (let pass = 0; pass < settings.passes; pass++) {
    shuffle(order, random);
    let loss = 0;
    for (let k = 0; k < data.count; k++) {
      loss += field.step(order[k]!);
      // The mean of weights along the way is steadier than the last ones.
      if (pass > 0 && (k + 1) % quarter === 0) field.remember();
    }
    say(`pass ${pass + 1}: loss ${(loss / data.shapes.length).toFixed(5)} a token`);
  }
  return field.mean();
}

/** Sums of paths through one segment under a mask of labels. */
class Lattice {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** Factor that each token's sums were divided by. */
  readonly scale: Float64Array;

  constructor(longest: number) {
    this.forward = new Float64Array(longest * labelCount);
    this.backward = new Float64Array(longest * labelCount);
    this.scale = new Float64Array(longest);
  }

  /** Fills both tables; returns the logarithm of the sum over all paths, -Infinity where there is none. */
  run(emissions: Float64Array, length: number, masks: Int32Array, at: number, shapes: Uint8Array, edges: Float64Array): number {
    const { forward, backward, scale } = this;
    forward.fill(0, 0, length * labelCount);
    backward.fill(0, 0, length * labelCount);
    let total = 0;
    for (let t = 0; t < length; t++) {
      const cell = t * labelCount;
      const mask = masks[at + t]!;
      const edge = shapes[at + t]! * cells;
      if (t === 0) {
        for (let y = 0; y < labelCount; y++) if (mayStart[y] === 1) forward[y] = edges[edge + y]!;
      } else {
        for (let k = 0; k < pairBefore.length; k++) {
          const x = pairBefore[k]!;
          const y = pairLabel[k]!;
          forward[cell + y]! += forward[cell - labelCount + x]! * edges[edge + x * labelCount + y]!;
        }
      }
      let sum = 0;
      for (let y = 0; y < labelCount; y++) {
        const value = (mask >> y & 1) === 1 && (t < length - 1 || mayEnd[y] === 1) ? forward[cell + y]! * emissions[cell + y]! : 0;
        forward[cell + y] = value;
        sum += value;
      }
      if (sum <= 0) return -Infinity;
      scale[t] = sum;
      total += Math.log(sum);
      for (let y = 0; y < labelCount; y++) forward[cell + y]! /= sum;
    }
    const tail = (length - 1) * labelCount;
    for (let y = 0; y < labelCount; y++) backward[tail + y] = 1;
    for (let t = length - 2; t >= 0; t--) {
      const cell = t * labelCount;
      const next = cell + labelCount;
      const mask = masks[at + t + 1]!;
      const edge = shapes[at + t + 1]! * cells;
      const closing = t + 1 === length - 1;
      for (let k = 0; k < pairBefore.length; k++) {
        const y = pairLabel[k]!;
        if ((mask >> y & 1) === 0 || (closing && mayEnd[y] === 0)) continue;
        const x = pairBefore[k]!;
        backward[cell + x]! += backward[next + y]! * emissions[next + y]! * edges[edge + x * labelCount + y]! / scale[t + 1]!;
      }
    }
    return total;
  }
}

class Field {
  readonly weights: Float32Array;
  readonly edges = new Float32Array(steps);
  readonly #sums: Float32Array;
  readonly #edgeSums = new Float32Array(steps);
  #remembered = 0;
  readonly #squares: Float32Array;
  readonly #edgeSquares = new Float32Array(steps);
  readonly #edgeFactors = new Float64Array(steps).fill(1);
  readonly #data: Segments;
  readonly #settings: Learning;
  readonly #free: Lattice;
  readonly #taught: Lattice;
  readonly #emissions: Float64Array;
  readonly #kept: Int32Array;
  readonly #keptFrom: Int32Array;
  readonly #gradient = new Float64Array(labelCount);
  readonly #touched = new Int32Array(labelCount);
  #noise: number;

  constructor(data: Segments, settings: Learning) {
    this.#data = data;
    this.#settings = settings;
    this.#noise = settings.seed | 1;
    this.weights = new Float32Array(data.hashes.length * labelCount);
    this.#sums = new Float32Array(this.weights.length);
    this.#squares = new Float32Array(data.hashes.length);
    let longest = 0;
    let widest = 0;
    for (let s = 0; s < data.count; s++) {
      longest = Math.max(longest, data.first[s + 1]! - data.first[s]!);
      widest = Math.max(widest, data.offsets[data.first[s + 1]!]! - data.offsets[data.first[s]!]!);
    }
    this.#free = new Lattice(longest);
    this.#taught = new Lattice(longest);
    this.#emissions = new Float64Array(longest * labelCount);
    this.#kept = new Int32Array(widest);
    this.#keptFrom = new Int32Array(longest + 1);
  }

  /** Adds the weights as they are now to the mean. */
  remember(): void {
    this.#remembered++;
    for (let i = 0; i < this.weights.length; i++) this.#sums[i]! += this.weights[i]!;
    for (let i = 0; i < this.edges.length; i++) this.#edgeSums[i]! += this.edges[i]!;
  }

  /** The mean of all weights remembered; those of now where there are none. */
  mean(): Learnt {
    const count = this.#remembered;
    if (count === 0) return { weights: this.weights, edges: this.edges };
    return { weights: this.#sums.map((sum) => sum / count), edges: this.#edgeSums.map((sum) => sum / count) };
  }

  /** Learns from one segment; returns its loss. */
  step(segment: number): number {
    const data = this.#data;
    const from = data.first[segment]!;
    const length = data.first[segment + 1]! - from;
    this.#score(from, length);
    const taught = this.#taught.run(this.#emissions, length, data.allowed, from, data.shapes, this.#edgeFactors);
    if (taught === -Infinity) return 0;
    const free = this.#free.run(this.#emissions, length, data.possible, from, data.shapes, this.#edgeFactors);
    this.#update(from, length, data.weight[segment]!);
    return free - taught;
  }

  /** The next number of a seeded sequence, below 2^32. */
  #chance(): number {
    let noise = this.#noise;
    noise ^= noise << 13;
    noise ^= noise >>> 17;
    noise ^= noise << 5;
    this.#noise = noise;
    return noise >>> 0;
  }

  #score(from: number, length: number): void {
    const data = this.#data;
    const { weights } = this;
    const emissions = this.#emissions;
    const threshold = this.#settings.dropout * 0x100000000;
    const newWord = this.#settings.newWords * 0x100000000;
    const correction = 1 / (1 - this.#settings.dropout);
    const kept = this.#kept;
    emissions.fill(0, 0, length * labelCount);
    let count = 0;
    for (let t = 0; t < length; t++) {
      const cell = t * labelCount;
      const end = data.offsets[from + t + 1]!;
      this.#keptFrom[t] = count;
      const isNew = this.#chance() < newWord;
      for (let f = data.offsets[from + t]!; f < end; f++) {
        if (this.#chance() < threshold) continue;
        const number = data.features[Math.floor(f / 2 ** blockBits)]![f & blockMask]!;
        if (number < 0 && isNew) continue;
        const row = number < 0 ? ~number : number;
        kept[count++] = row;
        const base = row * labelCount;
        for (let y = 0; y < labelCount; y++) emissions[cell + y]! += weights[base + y]!;
      }
      let most = -Infinity;
      for (let y = 0; y < labelCount; y++) if (emissions[cell + y]! > most) most = emissions[cell + y]!;
      for (let y = 0; y < labelCount; y++) emissions[cell + y] = Math.exp(Math.max(-60, (emissions[cell + y]! - most) * correction));
    }
    this.#keptFrom[length] = count;
  }

  #update(from: number, length: number, size: number): void {
    const data = this.#data;
    const free = this.#free;
    const taught = this.#taught;
    const { rate } = this.#settings;
    const gradient = this.#gradient;
    const touched = this.#touched;
    for (let t = 0; t < length; t++) {
      const cell = t * labelCount;
      let some = 0;
      let square = 0;
      for (let y = 0; y < labelCount; y++) {
        const difference = (taught.forward[cell + y]! * taught.backward[cell + y]! - free.forward[cell + y]! * free.backward[cell + y]!) * size;
        if (difference > 0.003 || difference < -0.003) {
          gradient[some] = difference;
          touched[some++] = y;
          square += difference * difference;
        }
      }
      if (some === 0) continue;
      const end = this.#keptFrom[t + 1]!;
      for (let k = this.#keptFrom[t]!; k < end; k++) {
        const row = this.#kept[k]!;
        const squares = this.#squares[row]! + square;
        this.#squares[row] = squares;
        const step = rate / Math.sqrt(1 + squares);
        const base = row * labelCount;
        for (let j = 0; j < some; j++) this.weights[base + touched[j]!]! += step * gradient[j]!;
      }
      this.#updateEdges(data.shapes[from + t]!, t, size);
    }
  }

  #updateEdges(shape: number, t: number, size: number): void {
    const { rate } = this.#settings;
    const base = shape * cells;
    const cell = t * labelCount;
    const free = this.#free;
    const taught = this.#taught;
    const emissions = this.#emissions;
    if (t === 0) {
      for (let y = 0; y < labelCount; y++) {
        if (mayStart[y] === 1) this.#moveEdge(base + y, (taught.forward[y]! * taught.backward[y]! - free.forward[y]! * free.backward[y]!) * size, rate);
      }
      return;
    }
    for (let k = 0; k < pairBefore.length; k++) {
      const x = pairBefore[k]!;
      const y = pairLabel[k]!;
      const before = cell - labelCount + x;
      const at = base + x * labelCount + y;
      const factor = this.#edgeFactors[at]! * emissions[cell + y]!;
      // The label's own mask shows in the forward table: nought there, nought here.
      const good = taught.forward[cell + y]! === 0 ? 0 : taught.forward[before]! * factor * taught.backward[cell + y]! / taught.scale[t]!;
      const bad = free.forward[cell + y]! === 0 ? 0 : free.forward[before]! * factor * free.backward[cell + y]! / free.scale[t]!;
      this.#moveEdge(at, (good - bad) * size, rate);
    }
  }

  #moveEdge(at: number, gradient: number, rate: number): void {
    if (gradient < 0.003 && gradient > -0.003) return;
    const squares = this.#edgeSquares[at]! + gradient * gradient;
    this.#edgeSquares[at] = squares;
    const value = this.edges[at]! + rate * gradient / Math.sqrt(1 + squares);
    this.edges[at] = value;
    this.#edgeFactors[at] = Math.exp(value);
  }
}
