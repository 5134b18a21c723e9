import { buildLowerTable, buildScriptTable, scripts, skipped } from './scripts.js';

/*
 * From text to the hashed n-grams that the model weighs. Training and inference both go through here, so that they can
 * never disagree.
 */

/** Stands before and after each word. */
export const boundary = 0x20;

let scriptTable: Uint8Array | undefined;
let lowerTable: Uint16Array | undefined;

/** Words of one text: their letters in lower case with one boundary before, between and after, and what script they are in. */
export class Words {
  /** Lower-case letters and boundaries, of all scripts in the order of the text. */
  units = new Uint16Array(4096);
  /** Filled length of `units`. */
  length = 0;
  /** Letters seen of each script. */
  readonly letters = new Uint32Array(scripts.length);
  private script = 0;

  /** Forgets the text read so far. */
  reset(): void {
    this.length = 0;
    this.script = 0;
    this.letters.fill(0);
  }

  /** Reads `[start, end)` of a text, which should be in NFC, and ends the last word. */
  read(text: string, start: number, end: number): void {
    const scriptOf = (scriptTable ??= buildScriptTable());
    const lower = (lowerTable ??= buildLowerTable());
    if (this.length + 2 * (end - start) + 2 > this.units.length) {
      const larger = new Uint16Array(2 * (this.length + 2 * (end - start) + 2));
      larger.set(this.units.subarray(0, this.length));
      this.units = larger;
    }
    const { units, letters } = this;
    let { length, script: last } = this;
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at);
      const script = scriptOf[unit]!;
      if (script === skipped) continue;
      if (script !== last) {
        if (length === 0 || units[length - 1] !== boundary) units[length++] = boundary;
        last = script;
      }
      if (script === 0) continue;
      units[length++] = lower[unit]!;
      letters[script]!++;
    }
    if (length === 0 || units[length - 1] !== boundary) units[length++] = boundary;
    this.length = length;
    this.script = 0;
  }

  /** Place of the boundary that ends the word whose first boundary is at `start`. */
  wordEnd(start: number): number {
    const { units } = this;
    let at = start + 1;
    while (units[at] !== boundary) at++;
    return at;
  }

  /** The script that most of the text is in; 0 for a text without letters. */
  mainScript(): number {
    let best = 0;
    let most = 0;
    for (let number = 1; number < scripts.length; number++) {
      const seen = this.letters[number]!;
      if (seen === 0) continue;
      const amount = seen * scripts[number]!.weight;
      if (amount > most) {
        most = amount;
        best = number;
      }
    }
    return best;
  }

  /** Script of a unit of `units`; 0 for the boundary. */
  scriptAt(index: number): number {
    return (scriptTable ??= buildScriptTable())[this.units[index]!]!;
  }

  /** Place of the boundary before the first word of a script at or after `from`, itself the place of a boundary; -1 where there is none. */
  wordFrom(from: number, script: number): number {
    const scriptOf = (scriptTable ??= buildScriptTable());
    const { units, length } = this;
    for (let at = from; at + 1 < length; at++) if (units[at] === boundary && scriptOf[units[at + 1]!] === script) return at;
    return -1;
  }
}

/** Running hash before the first unit. */
const gramSeed = 0x811c9dc5;
/** Sets the hash of a whole word apart from that of an n-gram. */
const wordSeed = 0x2f0b4c47;

/** Takes one more unit into a running hash. */
function extend(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193) ^ (hash >>> 15);
}

/** Spreads a running hash over all 32 bits. */
function finish(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return mixed ^ (mixed >>> 15);
}

/** Hashes of the n-grams of a text, in one growing buffer. */
export class Grams {
  hashes = new Uint32Array(8192);
  /** Filled length of `hashes`. */
  length = 0;
  /** Words read. */
  words = 0;

  /**
   * Collects the n-grams of one script's words: every run of 2 to `maxGram` units that crosses no boundary (one at either
   * end counts as a unit), each letter beyond ASCII, and each word that is longer as a whole.
   */
  read(words: Words, script: number): void {
    this.length = 0;
    this.words = 0;
    for (let start = words.wordFrom(0, script); start >= 0; start = words.wordFrom(start, script)) {
      this.words++;
      start = this.readWord(words, start, scripts[script]!.maxGram);
    }
  }

  /** Adds the n-grams of the word whose first boundary is at `start`, and returns the place of its last one. */
  readWord(words: Words, start: number, maxGram: number): number {
    const { units, length } = words;
    const end = words.wordEnd(start);
    const most = this.length + (end - start) * (maxGram + 1);
    if (this.hashes.length < most) {
      const larger = new Uint32Array(2 * most);
      larger.set(this.hashes.subarray(0, this.length));
      this.hashes = larger;
    }
    const { hashes } = this;
    let filled = this.length;
    for (let from = start; from < end; from++) {
      const first = units[from]!;
      let hash = extend(gramSeed, first);
      if (first > 0x7f) hashes[filled++] = finish(hash);
      const stop = Math.min(length, from + maxGram);
      let at = from + 1;
      for (; at < stop; at++) {
        const unit = units[at]!;
        hash = extend(hash, unit);
        hashes[filled++] = finish(hash);
        if (unit === boundary) break;
      }
      if (maxGram > 2 && from === start && at === stop) {
        hash ^= wordSeed;
        for (; at <= end; at++) hash = extend(hash, units[at]!);
        hashes[filled++] = finish(hash);
      }
    }
    this.length = filled;
    return end;
  }
}
