import { atomsOf, hideCase, shapeCount } from '../../knowledge/tagger/atoms.js';
import { featuresOf, maxFeatures, namesWord, type FeatureSource } from '../../knowledge/tagger/features.js';
import { anyLabel, labelCount, nameTypes, labelOf, Position } from '../../knowledge/tagger/labels.js';
import { clusterLanguage, clustersOf } from '../../knowledge/tagger/clusters.js';
import { languageHash } from '../../knowledge/tagger/language-hash.js';
import type { Lexicons } from '../../knowledge/tagger/model.js';
import { addListHints, particleTest, Usage } from '../../knowledge/tagger/name-lists.js';
import { usageOf } from '../../knowledge/tagger/usage.js';
import type { Example } from './corpus.js';

/*
 * The training data as flat columns: segments of tokens, and for each token the numbers of its features. Features that
 * are seen too seldom get no number.
 */

/** Columns of the training data. */
export interface Segments {
  readonly count: number;
  /** First token of each segment; one more at the end. */
  readonly first: Int32Array;
  /** Size of an update for an error in each segment. */
  readonly weight: Float32Array;
  /** Shape of each token, plus the number of shapes in headings: their steps have weights of their own. */
  readonly shapes: Uint8Array;
  readonly allowed: Int32Array;
  /** Labels that a rival sequence may use. */
  readonly possible: Int32Array;
  /** First feature of each token; one more at the end. */
  readonly offsets: Float64Array;
  /** Numbers of features; the complement of the number where the feature knows its token by the very word. */
  readonly features: readonly Int32Array[];
  /** Hash of each feature number. */
  readonly hashes: Int32Array;
  /** How often each feature occurs. */
  readonly counts: Int32Array;
}

/** Features lie in blocks of this many, since one array would outgrow the limits. */
export const blockBits = 24;

/** Examples of one set with their weight. */
export interface WeightedExamples {
  readonly examples: readonly Example[];
  readonly weight: number;
  /** Labels that the set uses. */
  readonly possible: number;
  /** True where the set is made of headings and first sentences, annotated by machine. */
  readonly silver: boolean;
}

/** Gives what the knowledge base knows of an example's tokens. */
export type Hints = (example: Example) => Uint8Array;

/** Examples that are read as if of a language without habits: what is learnt of them serves languages without training data. */
const foreignOneIn = 3;

const buffer = new Int32Array(maxFeatures);

type Visit = (source: FeatureSource, example: Example, from: number, to: number, weight: number, possible: number) => void;

function visit(sets: readonly WeightedExamples[], { lists, clusters }: Lexicons, hintsOf: Hints, each: Visit): void {
  for (const { examples, weight, possible, silver } of sets) {
    for (const [index, example] of examples.entries()) {
      const { text, tokens } = example;
      const atoms = atomsOf(text, tokens, particleTest(text, tokens, lists));
      if (example.uncased === true) hideCase(atoms, tokens.length);
      const usage = usageOf(tokens, atoms);
      const cues = new Uint8Array(tokens.length);
      const known = Uint16Array.from(hintsOf(example));
      addListHints(text, tokens, atoms, lists, { hints: known, usage, cues });
      if (example.uncased === true) for (let i = 0; i < tokens.length; i++) usage[i] = (known[i]! & 0xff) === 0 ? usage[i]! & Usage.oftenLower : 0;
      const language = languageHash(example.language);
      const groups = clustersOf(text, tokens, atoms, clusters, language === clusterLanguage);
      const source: FeatureSource = {
        text, tokens, atoms, language, habit: index % foreignOneIn === 0 ? 0 : language, hints: known, usage, cues, groups, lexical: example.uncased !== true,
        domain: silver ? 1 : 0,
      };
      for (let i = 0; i < tokens.length;) {
        if (atoms.active[i] === 0) {
          i++;
          continue;
        }
        let end = i + 1;
        while (end < tokens.length && atoms.active[end] === 1 && atoms.from[end] === atoms.from[i]) end++;
        each(source, example, i, end, weight, possible);
        i = end;
      }
    }
  }
}

/** Frees the tokens of names that the edges of a segment cut. */
function freeCutNames(allowed: Int32Array, from: number, to: number): void {
  const positionOf = (mask: number): number => {
    for (let type = 0; type < nameTypes.length; type++) {
      for (const position of Object.values(Position)) if (mask === 1 << labelOf(type, position)) return position;
    }
    return -1;
  };
  let head = positionOf(allowed[from]!);
  for (let i = from; i < to && (head === Position.inside || head === Position.last); i++) {
    allowed[i] = anyLabel;
    if (head === Position.last) break;
    head = i + 1 < to ? positionOf(allowed[i + 1]!) : -1;
  }
  let tail = positionOf(allowed[to - 1]!);
  for (let i = to - 1; i >= from && (tail === Position.inside || tail === Position.begin); i--) {
    allowed[i] = anyLabel;
    if (tail === Position.begin) break;
    tail = i > from ? positionOf(allowed[i - 1]!) : -1;
  }
}

/** Features in blocks, one behind the other. */
class Blocks {
  readonly list: Int32Array[] = [];

  set(at: number, value: number): void {
    const block = Math.floor(at / 2 ** blockBits);
    if (block === this.list.length) this.list.push(new Int32Array(2 ** blockBits));
    this.list[block]![at % 2 ** blockBits] = value;
  }

  get(at: number): number {
    return this.list[Math.floor(at / 2 ** blockBits)]![at % 2 ** blockBits]!;
  }
}

/** Reads the features of all sets; those seen fewer than `least` times are left out. */
export function buildSegments(sets: readonly WeightedExamples[], lexicons: Lexicons, hints: Hints, least: number): Segments {
  const tokens = sets.reduce((sum, { examples }) => sum + examples.reduce((count, example) => count + example.tokens.length, 0), 0);
  const bits = Math.min(27, Math.max(12, Math.ceil(Math.log2(tokens * 64))));
  const seen = new Uint8Array(2 ** bits);
  const first = new Int32Array(tokens + 1);
  const weights = new Float32Array(tokens);
  const shapes = new Uint8Array(tokens);
  const allowed = new Int32Array(tokens);
  const possible = new Int32Array(tokens);
  const offsets = new Float64Array(tokens + 1);
  const blocks = new Blocks();
  let segment = 0;
  let token = 0;
  let at = 0;
  visit(sets, lexicons, hints, (source, example, from, to, weight, mask) => {
    weights[segment] = weight;
    first[segment] = token;
    for (let i = from; i < to; i++) {
      shapes[token] = source.atoms.shape[i]! + shapeCount * source.domain;
      allowed[token] = example.allowed[i]! & mask;
      possible[token] = mask;
      offsets[token] = at;
      const found = featuresOf(source, i, buffer);
      for (let k = 0; k < found; k++) {
        const slot = buffer[k]! >>> 32 - bits;
        if (seen[slot]! < 255) seen[slot]!++;
        blocks.set(at++, buffer[k]!);
      }
      token++;
    }
    freeCutNames(allowed, first[segment]!, token);
    segment++;
  });
  first[segment] = token;
  const numbers = new FeatureNumbers(2 ** Math.min(24, bits));
  // Hashes give way to numbers in place: there are never more of these.
  let kept = 0;
  for (let t = 0, read = 0; t < token; t++) {
    const end = t + 1 < token ? offsets[t + 1]! : at;
    offsets[t] = kept;
    for (; read < end; read++) {
      const hash = blocks.get(read);
      if (seen[hash >>> 32 - bits]! < least) continue;
      const number = numbers.numberOf(hash);
      blocks.set(kept++, (hash & namesWord) === 0 ? number : ~number);
    }
  }
  offsets[token] = kept;
  return {
    count: segment, first: first.slice(0, segment + 1), weight: weights.slice(0, segment), shapes: shapes.slice(0, token), allowed: allowed.slice(0, token),
    possible: possible.slice(0, token), offsets: offsets.slice(0, token + 1), features: blocks.list, hashes: numbers.hashes(), counts: numbers.counts(),
  };
}

/** Gives each hash a number, in order of first sight. */
class FeatureNumbers {
  readonly #slots: Int32Array;
  #hashes = new Int32Array(1 << 20);
  #counts = new Int32Array(1 << 20);
  #size = 0;

  constructor(capacity: number) {
    this.#slots = new Int32Array(capacity);
  }

  numberOf(hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = Math.imul(hash, 0x9e3779b1) >>> 4 & mask;
    for (;;) {
      const number = this.#slots[slot]! - 1;
      if (number < 0) break;
      if (this.#hashes[number] === hash) {
        this.#counts[number]!++;
        return number;
      }
      slot = slot + 1 & mask;
    }
    if (this.#size === this.#hashes.length) {
      this.#hashes = grown(this.#hashes);
      this.#counts = grown(this.#counts);
    }
    if (this.#size * 10 > this.#slots.length * 9) throw new Error('too many features: raise the least count');
    this.#hashes[this.#size] = hash;
    this.#counts[this.#size] = 1;
    this.#slots[slot] = this.#size + 1;
    return this.#size++;
  }

  hashes(): Int32Array {
    return this.#hashes.slice(0, this.#size);
  }

  counts(): Int32Array {
    return this.#counts.slice(0, this.#size);
  }
}

function grown(column: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(column.length * 2);
  larger.set(column);
  return larger;
}

/** Number of labels, for those who lay out weights. */
export const width = labelCount;
