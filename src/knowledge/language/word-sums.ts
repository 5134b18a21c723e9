import { Grams, type Words } from './grams.js';
import { addWeights, type Candidates, type LanguageModel } from './model.js';
import { scripts } from './scripts.js';

/** Words kept. */
const slotBits = 14;
const slots = 1 << slotBits;
/** Longest word that is kept, with its boundaries. Its n-grams cannot overflow 16 bits. */
const longest = 16;
const spread = 0x9e3779b1;

/**
 * Sums the weights of the words of one script. N-grams cross no word boundary, so a word weighs the same wherever it
 * stands: the sums of the last words met are kept, and frequent words cost no look-up of their n-grams.
 */
export class WordSums {
  /** What the text read last weighs, one place a candidate. */
  readonly sums: Int32Array;
  private readonly maxGram: number;
  /** Units of the word in each slot, and its length; 0 = free. */
  private readonly lengths = new Uint8Array(slots);
  private readonly units = new Uint16Array(slots * longest);
  /** For each pair of slots, 1 where the second was met last: the other is the next to be given away. */
  private readonly lastMet = new Uint8Array(slots >> 1);
  private readonly kept: Int16Array;
  private readonly scratch: Int32Array;
  private readonly grams = new Grams();

  /** @param candidates the languages to sum for */
  constructor(private readonly model: LanguageModel, readonly candidates: Candidates) {
    this.sums = new Int32Array(candidates.languages.length);
    this.kept = new Int16Array(slots * candidates.languages.length);
    this.scratch = new Int32Array(128);
    this.maxGram = scripts[candidates.script]!.maxGram;
  }

  /** Sums the words of the script in a text, and returns how many there are. */
  read(words: Words): number {
    const { sums, kept, candidates: { script } } = this;
    const width = sums.length;
    sums.fill(0);
    let count = 0;
    for (let start = words.wordFrom(0, script); start >= 0; start = words.wordFrom(start, script)) {
      count++;
      const end = words.wordEnd(start);
      if (end - start > longest) {
        this.weigh(words, start);
        for (let k = 0; k < width; k++) sums[k]! += this.scratch[this.candidates.languages[k]!]!;
      } else {
        const from = this.slotOf(words, start, end) * width;
        for (let k = 0; k < width; k++) sums[k]! += kept[from + k]!;
      }
      start = end;
    }
    return count;
  }

  /** The slot that holds the word in `(start, end)`, filled if need be. */
  private slotOf(words: Words, start: number, end: number): number {
    const { units, lengths } = this;
    const text = words.units;
    const length = end - start - 1;
    let hash = length;
    for (let at = start + 1; at < end; at++) hash = Math.imul(hash ^ text[at]!, spread) ^ (hash >>> 15);
    const home = Math.imul(hash ^ (hash >>> 15), spread) >>> (32 - slotBits);
    if (this.holds(home, text, start, length)) return this.met(home);
    if (this.holds(home ^ 1, text, start, length)) return this.met(home ^ 1);
    const slot = lengths[home] === 0 ? home : (home & ~1) | (1 - this.lastMet[home >> 1]!);
    lengths[slot] = length;
    for (let k = 0, at = slot * longest; k < length; k++) units[at++] = text[start + 1 + k]!;
    this.weigh(words, start);
    const { languages } = this.candidates;
    for (let k = 0, at = slot * languages.length; k < languages.length; k++) this.kept[at++] = this.scratch[languages[k]!]!;
    return this.met(slot);
  }

  /** True where a slot has the word of some length behind `start`. */
  private holds(slot: number, text: Uint16Array, start: number, length: number): boolean {
    if (this.lengths[slot] !== length) return false;
    const base = slot * longest;
    for (let k = 0; k < length; k++) if (this.units[base + k] !== text[start + 1 + k]) return false;
    return true;
  }

  private met(slot: number): number {
    this.lastMet[slot >> 1] = slot & 1;
    return slot;
  }

  /** Puts the weights of the word at `start` into `scratch`. */
  private weigh(words: Words, start: number): void {
    this.grams.length = 0;
    this.grams.readWord(words, start, this.maxGram);
    this.scratch.fill(0);
    addWeights(this.model, this.grams, this.scratch);
  }
}
