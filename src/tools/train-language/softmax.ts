import type { ExampleSet } from './examples.js';
import { randomStream, shuffle } from './random.js';

/** How a classifier is trained. */
export interface TrainingOptions {
  readonly epochs: number;
  /** First step size; it falls to zero in a straight line. */
  readonly rate: number;
  readonly seed: number;
}

/** Texts of more words than this are damped, so that a long sentence does not drown the single words. */
export const undampedWords = 2;

/** What the sum of a text's weights is multiplied by in training. */
export function dampingOf(words: number): number {
  return words > undampedWords ? Math.sqrt(undampedWords / words) : 1;
}

/**
 * A linear softmax classifier over the n-grams of words, trained by AdaGrad with one step size a n-gram. A n-gram has a
 * weight for each class in whose examples it occurs; the others count as zero.
 */
export class SoftmaxClassifier {
  private readonly featureOf = new Map<number, number>();
  private readonly counts: number[] = [];
  private starts: Int32Array;
  private classes: Uint8Array;
  private weights: Float32Array;
  private squares: Float32Array;
  private readonly sums: Float64Array;

  /**
   * @param hashesOf the n-grams of a word
   * @param leastCount n-grams that are rarer in the examples are left out
   */
  constructor(
    private readonly examples: ExampleSet,
    private readonly classCount: number,
    private readonly hashesOf: (word: string) => readonly number[],
    leastCount: number,
  ) {
    const perWord = wordCounts(examples);
    const seen = new Map<number, number>();
    examples.vocabulary.forEach((word, number) => {
      let times = 0;
      for (const count of perWord[number]!.values()) times += count;
      for (const hash of hashesOf(word)) seen.set(hash, (seen.get(hash) ?? 0) + times);
    });
    for (const [hash, count] of seen) {
      if (count < leastCount) continue;
      this.featureOf.set(hash, this.counts.length);
      this.counts.push(count);
    }
    const occurs = new Uint8Array(this.counts.length * classCount);
    examples.vocabulary.forEach((word, number) => {
      for (const hash of hashesOf(word)) {
        const f = this.featureOf.get(hash);
        if (f !== undefined) for (const label of perWord[number]!.keys()) occurs[f * classCount + label] = 1;
      }
    });
    this.starts = new Int32Array(this.counts.length + 1);
    const classes: number[] = [];
    for (let f = 0; f < this.counts.length; f++) {
      for (let c = 0; c < classCount; c++) if (occurs[f * classCount + c] === 1) classes.push(c);
      this.starts[f + 1] = classes.length;
    }
    this.classes = Uint8Array.from(classes);
    this.weights = new Float32Array(classes.length);
    this.squares = new Float32Array(this.counts.length);
    this.sums = new Float64Array(classCount);
  }

  /** Sums the weights of a text's words by class. The array is reused by the next call. */
  score(list: readonly string[]): Float64Array {
    this.sums.fill(0);
    for (const word of list) this.addWord(this.featuresOf(word));
    return this.sums;
  }

  /** Trains from where the weights are. @returns mean loss of the last epoch */
  train(options: TrainingOptions): number {
    const { labels, texts, vocabulary } = this.examples;
    const featureLists = vocabulary.map((word) => this.featuresOf(word));
    const order = Int32Array.from(labels.keys());
    const random = randomStream(options.seed);
    this.squares.fill(0);
    let loss = 0;
    for (let epoch = 0; epoch < options.epochs; epoch++) {
      shuffle(order, random);
      loss = 0;
      for (let step = 0; step < order.length; step++) {
        const rate = options.rate * (1 - (epoch + step / order.length) / options.epochs);
        const example = order[step]!;
        loss += this.learn(labels[example]!, texts[example]!, featureLists, rate);
      }
    }
    return loss / order.length;
  }

  /**
   * Keeps the weights that matter most (size × count of the n-gram ^ `countPower`), until all that is kept costs `budget`:
   * one a weight and `featureCost` a n-gram.
   */
  prune(budget: number, featureCost: number, countPower: number): void {
    const { starts, weights, counts } = this;
    const worth = new Float32Array(weights.length);
    for (let f = 0; f < counts.length; f++) {
      const factor = counts[f]! ** countPower;
      for (let e = starts[f]!; e < starts[f + 1]!; e++) worth[e] = Math.abs(weights[e]!) * factor;
    }
    let low = 0;
    let high = 1000;
    for (let round = 0; round < 40; round++) {
      const middle = (low + high) / 2;
      if (this.costAbove(worth, middle, featureCost) > budget) low = middle;
      else high = middle;
    }
    const kept = worth.reduce((sum, w) => sum + (w >= high ? 1 : 0), 0);
    const newClasses = new Uint8Array(kept);
    const newWeights = new Float32Array(kept);
    const newStarts = new Int32Array(counts.length + 1);
    let at = 0;
    for (let f = 0; f < counts.length; f++) {
      for (let e = starts[f]!; e < starts[f + 1]!; e++) {
        if (worth[e]! < high) continue;
        newClasses[at] = this.classes[e]!;
        newWeights[at++] = weights[e]!;
      }
      newStarts[f + 1] = at;
    }
    this.starts = newStarts;
    this.classes = newClasses;
    this.weights = newWeights;
  }

  /** Numbers of weights and of n-grams that have one, as text. */
  get size(): string {
    let grams = 0;
    for (let f = 0; f < this.counts.length; f++) if (this.starts[f + 1]! > this.starts[f]!) grams++;
    return `${this.weights.length} weights of ${grams} n-grams`;
  }

  /** Rounds weights to whole units within ±127; weights of zero are dropped. By hash: `[class, weight, …]`. */
  quantise(unit: number): ReadonlyMap<number, readonly number[]> {
    const grams = new Map<number, readonly number[]>();
    for (const [hash, f] of this.featureOf) {
      const pairs: number[] = [];
      for (let e = this.starts[f]!; e < this.starts[f + 1]!; e++) {
        const weight = Math.max(-127, Math.min(127, Math.round(this.weights[e]! / unit)));
        if (weight !== 0) pairs.push(this.classes[e]!, weight);
      }
      if (pairs.length > 0) grams.set(hash, pairs);
    }
    return grams;
  }

  private featuresOf(word: string): Int32Array {
    const found: number[] = [];
    for (const hash of this.hashesOf(word)) {
      const f = this.featureOf.get(hash);
      if (f !== undefined && this.starts[f + 1]! > this.starts[f]!) found.push(f);
    }
    return Int32Array.from(found);
  }

  private addWord(features: Int32Array): void {
    const { starts, classes, weights, sums } = this;
    for (let k = 0; k < features.length; k++) {
      const f = features[k]!;
      for (let e = starts[f]!, end = starts[f + 1]!; e < end; e++) sums[classes[e]!]! += weights[e]!;
    }
  }

  /** One step on one example. @returns its loss */
  private learn(label: number, text: Int32Array, featureLists: readonly Int32Array[], rate: number): number {
    const { sums, starts, classes, weights, squares, classCount } = this;
    sums.fill(0);
    for (const word of text) this.addWord(featureLists[word]!);
    const damping = dampingOf(text.length);
    let most = -Infinity;
    for (let c = 0; c < classCount; c++) most = Math.max(most, (sums[c]! *= damping));
    let total = 0;
    for (let c = 0; c < classCount; c++) total += sums[c] = Math.exp(sums[c]! - most);
    for (let c = 0; c < classCount; c++) sums[c]! /= total;
    const loss = -Math.log(sums[label]! + 1e-9);
    sums[label]! -= 1;
    let square = 0;
    for (let c = 0; c < classCount; c++) square += sums[c]! * sums[c]!;
    if (square < 1e-4) return loss;
    for (const word of text) {
      const features = featureLists[word]!;
      for (let k = 0; k < features.length; k++) {
        const f = features[k]!;
        squares[f]! += square * damping;
        const size = (rate * damping) / Math.sqrt(squares[f]! + 1);
        for (let e = starts[f]!, end = starts[f + 1]!; e < end; e++) weights[e]! -= size * sums[classes[e]!]!;
      }
    }
    return loss;
  }

  private costAbove(worth: Float32Array, threshold: number, featureCost: number): number {
    let cost = 0;
    for (let f = 0; f < this.counts.length; f++) {
      let kept = 0;
      for (let e = this.starts[f]!; e < this.starts[f + 1]!; e++) if (worth[e]! >= threshold) kept++;
      if (kept > 0) cost += kept + featureCost;
    }
    return cost;
  }
}

/** How often each word of the vocabulary stands in the examples of each class. */
function wordCounts(examples: ExampleSet): readonly ReadonlyMap<number, number>[] {
  const perWord = examples.vocabulary.map(() => new Map<number, number>());
  examples.texts.forEach((text, example) => {
    const label = examples.labels[example]!;
    for (const word of text) perWord[word]!.set(label, (perWord[word]!.get(label) ?? 0) + 1);
  });
  return perWord;
}
