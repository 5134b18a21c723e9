import type { Tokens } from '../model/index.js';
import { passingTokens } from '../text/index.js';
import { PairTable, slotOf } from './pair-table.js';

/*
 * A trie over token keys in typed arrays with open addressing. The same format serves the knowledge base (read from a
 * file) and the lexicon of a language (built when the language is first met).
 */

/** The longest entry, in tokens: longer names of hostile input are cut off here. */
export const maxEntryTokens = 16;

function tableSize(entries: number): number {
  let size = 16;
  while (size < entries * 2) size *= 2;
  return size;
}

/** Numbers of a slot of a table: of the words [id or -1, key A, key B], of the edges [node or -1, word, next node]. One line of cache holds them. */
const slotSize = 3;

/** From this number of slots on, a table no longer lies in the near cache, and a filter before it pays. */
const filteredSlots = 1 << 15;
/** Bits of the filter for each slot; a quarter of a megabyte at most. */
const filterBits = 4;
const longestFilter = 1 << 21;

/** One bit for each word of a table, by hash: most tokens of a text are no word of it, and that is known without touching it. */
function filterOf(words: Int32Array): Int32Array | null {
  const slots = words.length / slotSize;
  if (slots < filteredSlots) return null;
  const filter = new Int32Array(Math.min(slots * filterBits, longestFilter) >> 5);
  const mask = filter.length * 32 - 1;
  for (let at = 0; at < words.length; at += slotSize) {
    if (words[at] === -1) continue;
    const bit = slotOf(words[at + 1]!, words[at + 2]!, mask);
    filter[bit >>> 5]! |= 1 << (bit & 31);
  }
  return filter;
}

/** One bit for each word that an entry begins with: most words of a long list only stand inside its entries. */
function openersOf(edges: Int32Array, words: number): Int32Array {
  const openers = new Int32Array((words >> 5) + 1);
  for (let at = 0; at < edges.length; at += slotSize) if (edges[at] === 0) openers[edges[at + 1]! >> 5]! |= 1 << (edges[at + 1]! & 31);
  return openers;
}

/** The table of a lexicon over some pairs: `write` fills the slot of each. */
function slotsOf(pairs: PairTable, write: (slots: Int32Array, at: number, number: number, a: number, b: number) => void): Int32Array {
  const mask = tableSize(pairs.size) - 1;
  const slots = new Int32Array((mask + 1) * slotSize).fill(-1);
  for (let number = 0; number < pairs.size; number++) {
    const a = pairs.firstOf(number);
    const b = pairs.secondOf(number);
    let slot = slotOf(a, b, mask);
    while (slots[slot * slotSize] !== -1) slot = (slot + 1) & mask;
    write(slots, slot * slotSize, number, a, b);
  }
  return slots;
}

/** Adds entries, then builds a {@link Lexicon}. Values are integers of the caller's: row numbers, or indices into a list. */
export class LexiconBuilder {
  private readonly words = new PairTable();
  private readonly edges = new PairTable();
  /** Values of each node, by the number of the edge that leads to it and one more; 0 is the root. */
  private readonly values: (number[] | undefined)[] = [];

  /** Adds a string; it is split like any text. Empty strings and strings of over {@link maxEntryTokens} tokens are refused. */
  add(entry: string, value: number): boolean {
    const tokens = passingTokens(entry);
    if (tokens.length === 0 || tokens.length > maxEntryTokens) return false;
    let node = 0;
    for (let i = 0; i < tokens.length; i++) node = 1 + this.edges.numberOf(node, this.words.numberOf(tokens.keyA[i]!, tokens.keyB[i]!));
    const list = this.values[node];
    if (list === undefined) this.values[node] = [value];
    else if (!list.includes(value)) list.push(value);
    return true;
  }

  build(): Lexicon {
    const nodes = this.edges.size + 1;
    const valueStart = new Int32Array(nodes + 1);
    const values: number[] = [];
    for (let node = 0; node < nodes; node++) {
      valueStart[node] = values.length;
      for (const value of this.values[node] ?? []) values.push(value);
    }
    valueStart[nodes] = values.length;
    const words = slotsOf(this.words, (slots, at, id, a, b) => {
      slots[at] = id;
      slots[at + 1] = a;
      slots[at + 2] = b;
    });
    const edges = slotsOf(this.edges, (slots, at, edge, node, word) => {
      slots[at] = node;
      slots[at + 1] = word;
      slots[at + 2] = edge + 1;
    });
    return new Lexicon({ words, edges, valueStart, values: Int32Array.from(values) });
  }
}

interface Arrays {
  readonly words: Int32Array;
  readonly edges: Int32Array;
  readonly valueStart: Int32Array;
  readonly values: Int32Array;
}

const arrayNames = ['words', 'edges', 'valueStart', 'values'] as const;
const magic = 0x4c455832;

/** An immutable trie from token sequences to lists of integers. */
export class Lexicon {
  private readonly wordMask: number;
  private readonly edgeMask: number;
  private readonly filter: Int32Array | null;
  private readonly filterMask: number;
  private readonly openers: Int32Array | null;

  constructor(private readonly arrays: Arrays) {
    this.filter = filterOf(arrays.words);
    this.filterMask = this.filter === null ? 0 : this.filter.length * 32 - 1;
    this.openers = this.filter === null ? null : openersOf(arrays.edges, arrays.words.length / slotSize);
    this.wordMask = arrays.words.length / slotSize - 1;
    this.edgeMask = arrays.edges.length / slotSize - 1;
  }

  /** How many nodes the trie has: their numbers are smaller. */
  get nodeCount(): number {
    return this.arrays.valueStart.length - 1;
  }

  /** How many words the entries are made of. */
  get wordCount(): number {
    let most = -1;
    for (let at = 0; at < this.arrays.words.length; at += slotSize) most = Math.max(most, this.arrays.words[at]!);
    return most + 1;
  }

  /** Number of this lexicon's word for each token, -1 where it has none: the input of every search. */
  words(tokens: Tokens): Int32Array {
    const out = new Int32Array(tokens.length);
    for (let i = 0; i < tokens.length; i++) out[i] = this.word(tokens.keyA[i]!, tokens.keyB[i]!);
    return out;
  }

  /** Number of the word with these keys, or -1. */
  word(a: number, b: number): number {
    const { filter } = this;
    if (filter !== null) {
      const bit = slotOf(a, b, this.filterMask);
      if ((filter[bit >>> 5]! & (1 << (bit & 31))) === 0) return -1;
    }
    const { words } = this.arrays;
    const mask = this.wordMask;
    for (let slot = slotOf(a, b, mask); ; slot = (slot + 1) & mask) {
      const at = slot * slotSize;
      const id = words[at]!;
      if (id === -1) return -1;
      if (words[at + 1] === a && words[at + 2] === b) return id;
    }
  }

  /** The node after `node` by `word`, or -1. Node 0 is the root. */
  next(node: number, word: number): number {
    const { openers } = this;
    if (node === 0 && openers !== null && (openers[word >> 5]! & (1 << (word & 31))) === 0) return -1;
    const { edges } = this.arrays;
    const mask = this.edgeMask;
    for (let slot = slotOf(node, word, mask); ; slot = (slot + 1) & mask) {
      const at = slot * slotSize;
      const from = edges[at]!;
      if (from === -1) return -1;
      if (from === node && edges[at + 1] === word) return edges[at + 2]!;
    }
  }

  /** True where an entry ends at `node`. */
  ends(node: number): boolean {
    return this.arrays.valueStart[node]! < this.arrays.valueStart[node + 1]!;
  }

  /** The values of the entry that ends at `node`, in order of addition. */
  valuesAt(node: number): Int32Array {
    return this.arrays.values.subarray(this.arrays.valueStart[node]!, this.arrays.valueStart[node + 1]!);
  }

  /** Visits each value of every entry, with the node where the entry ends and the words that it begins and ends with. */
  forEachValue(visit: (value: number, node: number, firstWord: number, lastWord: number) => void): void {
    const { edges, valueStart, values } = this.arrays;
    const before = new Int32Array(this.nodeCount);
    const words = new Int32Array(this.nodeCount);
    for (let at = 0; at < edges.length; at += slotSize) {
      if (edges[at] === -1) continue;
      before[edges[at + 2]!] = edges[at]!;
      words[edges[at + 2]!] = edges[at + 1]!;
    }
    const openers = new Int32Array(this.nodeCount);
    // A node is numbered before those behind it.
    for (let node = 1; node < this.nodeCount; node++) {
      openers[node] = before[node] === 0 ? words[node]! : openers[before[node]!]!;
      for (let i = valueStart[node]!; i < valueStart[node + 1]!; i++) visit(values[i]!, node, openers[node]!, words[node]!);
    }
  }

  /**
   * The longest entry that starts at token `at` and stays inside its sentence.
   *
   * @param words what {@link words} returned for these tokens
   * @returns `{node, end}` with `end` the token after it, or null
   */
  longest(tokens: Tokens, words: Int32Array, at: number): { readonly node: number; readonly end: number } | null {
    if (words[at] === -1) return null;
    const sentence = tokens.sentence[at];
    const limit = Math.min(tokens.length, at + maxEntryTokens);
    let node = 0;
    let best = -1;
    let bestEnd = 0;
    for (let i = at; i < limit; i++) {
      const word = words[i]!;
      if (word === -1 || tokens.sentence[i] !== sentence) break;
      node = this.next(node, word);
      if (node === -1) break;
      if (this.ends(node)) {
        best = node;
        bestEnd = i + 1;
      }
    }
    return best === -1 ? null : { node: best, end: bestEnd };
  }

  /** Every entry that starts at token `at` inside its sentence, shortest first. */
  all(tokens: Tokens, words: Int32Array, at: number): { readonly node: number; readonly end: number }[] {
    const found: { node: number; end: number }[] = [];
    const sentence = tokens.sentence[at];
    const limit = Math.min(tokens.length, at + maxEntryTokens);
    let node = 0;
    for (let i = at; i < limit; i++) {
      const word = words[i]!;
      if (word === -1 || tokens.sentence[i] !== sentence) break;
      node = this.next(node, word);
      if (node === -1) break;
      if (this.ends(node)) found.push({ node, end: i + 1 });
    }
    return found;
  }

  /** Entries of a whole string: its values, or an empty list. */
  lookup(entry: string): Int32Array {
    const tokens = passingTokens(entry);
    if (tokens.length === 0) return new Int32Array(0);
    let node = 0;
    for (let i = 0; i < tokens.length && node !== -1; i++) {
      const word = this.word(tokens.keyA[i]!, tokens.keyB[i]!);
      node = word === -1 ? -1 : this.next(node, word);
    }
    return node === -1 ? new Int32Array(0) : this.valuesAt(node);
  }

  /** The lexicon as one run of bytes, little-endian. */
  toBytes(): Uint8Array {
    const lengths = arrayNames.map((name) => this.arrays[name].length);
    const total = 1 + lengths.length + lengths.reduce((sum, n) => sum + n, 0);
    const out = new Int32Array(total);
    out[0] = magic;
    out.set(lengths, 1);
    let at = 1 + lengths.length;
    for (const name of arrayNames) {
      out.set(this.arrays[name], at);
      at += this.arrays[name].length;
    }
    return new Uint8Array(out.buffer);
  }

  /** Reads what {@link toBytes} wrote. `bytes` must be aligned to four bytes; nothing is copied. */
  static fromBytes(bytes: Uint8Array): Lexicon {
    const ints = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
    if (ints[0] !== magic) throw new TypeError('not a lexicon: wrong magic number');
    let at = 1 + arrayNames.length;
    const read = (index: number): Int32Array => {
      const length = ints[1 + index]!;
      const array = ints.subarray(at, at + length);
      at += length;
      return array;
    };
    const [words, edges, valueStart, values] = [0, 1, 2, 3].map(read) as [Int32Array, Int32Array, Int32Array, Int32Array]; // four, in the order of arrayNames
    return new Lexicon({ words, edges, valueStart, values });
  }
}
