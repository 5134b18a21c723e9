import { TokenKind, type Tokens } from '../../model/index.js';
import { fold, keyedSpelling, passingTokens } from '../../text/index.js';
import { PairTable } from '../pair-table.js';

/*
 * Phrases whose words may be stems, matched over token keys. What a word form can be is worked out from its letters once
 * and then remembered under its key, so that a scan costs one probe a token.
 */

/** A phrase and what it stands for. */
export interface Phrase {
  /** Words; `*` at the start or end of a word stands for any further letters. */
  readonly text: string;
  readonly value: number;
  /** Bits of the caller's own, by which a run of tokens is told empty before it is scanned: see {@link PhraseTable.peek}. */
  readonly bits?: number;
}

/** Takes what is found: the value, and the tokens `[first, end)`. */
export type Emit = (value: number, first: number, end: number) => void;

/** Longest run of further letters that a `stem*` may take. */
const longestEnding = 12;
/** Places of the largest memory of word forms. */
const largestMemory = 4 << 16;

/** Words by their letters. */
class Letters {
  /** Edges: a node and a UTF-16 unit; edge `n` leads to node `n + 1`, node 0 is the root. */
  private readonly edges = new PairTable();
  private readonly words: (number[] | undefined)[] = [];
  private readonly openWords: (number[] | undefined)[] = [];

  get isEmpty(): boolean {
    return this.edges.size === 0;
  }

  add(letters: string, word: number, open: boolean): void {
    let node = 0;
    for (let i = 0; i < letters.length; i++) node = 1 + this.edges.numberOf(node, letters.charCodeAt(i));
    const list = open ? this.openWords : this.words;
    (list[node] ??= []).push(word);
  }

  /** Every word that starts at `from` and, unless it is open, ends with the string. */
  collect(letters: string, from: number, into: Set<number>): void {
    let node = 0;
    for (let i = from; ; i++) {
      const open = this.openWords[node];
      if (open !== undefined && letters.length - i <= longestEnding) for (const word of open) into.add(word);
      if (i === letters.length) {
        for (const word of this.words[node] ?? []) into.add(word);
        return;
      }
      node = 1 + this.edges.find(node, letters.charCodeAt(i));
      if (node === 0) return;
    }
  }
}

function letterForm(text: string): string {
  return fold(keyedSpelling(text));
}

/** A set of phrases, compiled. Immutable to its users: what it remembers of word forms changes no result. */
export class PhraseTable {
  private readonly whole = new Letters();
  private readonly inner = new Letters();
  private readonly ids = new Map<string, number>();
  /** Edges: a node and a word; edge `n` leads to node `n + 1`, node 0 is the root. */
  private readonly edges = new PairTable();
  /** 1 for a node with edges behind it. */
  private readonly inside: Uint8Array;
  /** Values of all nodes in one run; those of node `n` begin at `valueStart[n]`. */
  private readonly values: Int32Array;
  private readonly valueStart: Int32Array;
  /** 1 for a word that some phrase goes on with. */
  private readonly follows: Uint8Array;
  /** Nodes that a set of words leads to from the root, by set. */
  private readonly rootNodes: (readonly number[])[] = [[]];
  /** The words of a set that some phrase goes on with, by set. */
  private readonly followers: (readonly number[])[] = [[]];
  private readonly setIds = new Map<string, number>([['', 0]]);
  /** Word forms met, four places each: both halves of the key, the number of the set and one more (0 = free), and a spare. */
  private memory = new Int32Array(4 << 12);
  private remembered = 0;
  /** Bits of every phrase that passes a node; of those that may begin with a word of a set. */
  private readonly nodeBits: number[] = [0];
  private readonly setBits: number[] = [0];
  /** Sets of the run of tokens that was looked at last. */
  private looked = new Int32Array(256);
  private seen: Tokens | null = null;
  private seenFrom = -1;
  private seenTo = -1;

  constructor(phrases: readonly Phrase[], private readonly clitics: readonly string[] = []) {
    const valuesAt: (number[] | undefined)[] = [];
    for (const phrase of phrases) this.add(phrase, valuesAt);
    const { edges } = this;
    const nodes = edges.size + 1;
    this.valueStart = new Int32Array(nodes + 1);
    const values: number[] = [];
    for (let node = 0; node < nodes; node++) {
      this.valueStart[node] = values.length;
      for (const value of valuesAt[node] ?? []) values.push(value);
    }
    this.valueStart[nodes] = values.length;
    this.values = Int32Array.from(values);
    this.inside = new Uint8Array(nodes);
    this.follows = new Uint8Array(this.ids.size);
    for (let edge = 0; edge < edges.size; edge++) {
      this.inside[edges.firstOf(edge)] = 1;
      if (edges.firstOf(edge) !== 0) this.follows[edges.secondOf(edge)] = 1;
    }
  }

  private add({ text, value, bits = 0 }: Phrase, valuesAt: (number[] | undefined)[]): void {
    let node = 0;
    for (const piece of text.split(' ')) {
      const openStart = piece.startsWith('*');
      const openEnd = piece.endsWith('*') && piece.length > 1;
      const bare = piece.replace(/^\*|\*$/g, '');
      const tokens = passingTokens(bare);
      for (let i = 0; i < tokens.length; i++) {
        const letters = letterForm(bare.slice(tokens.start[i], tokens.end[i]));
        node = 1 + this.edges.numberOf(node, this.wordId(letters, openStart && i === 0, openEnd && i === tokens.length - 1));
        this.nodeBits[node] = (this.nodeBits[node] ?? 0) | bits;
      }
    }
    if (node === 0) return;
    const values = (valuesAt[node] ??= []);
    if (!values.includes(value)) values.push(value);
  }

  private wordId(letters: string, openStart: boolean, openEnd: boolean): number {
    const key = `${openStart ? '*' : ''}${letters}${openEnd ? '*' : ''}`;
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.ids.size;
    this.ids.set(key, id);
    (openStart ? this.inner : this.whole).add(letters, id, openEnd);
    return id;
  }

  /** Number of the set of words that a token can be; 0 for none. */
  private setOf(text: string, tokens: Tokens, at: number): number {
    const a = tokens.keyA[at]!;
    const b = tokens.keyB[at]!;
    const { memory } = this;
    const mask = memory.length - 4;
    let slot = ((Math.imul(a, 0x9e3779b1) ^ b) << 2) & mask;
    for (let set = memory[slot + 2]!; set !== 0; set = memory[slot + 2]!) {
      if (memory[slot] === a && memory[slot + 1] === b) return set - 1;
      slot = (slot + 4) & mask;
    }
    const set = this.classify(letterForm(text.slice(tokens.start[at], tokens.end[at])));
    if (this.remembered * 8 > mask) {
      this.grow();
      return set;
    }
    memory[slot] = a;
    memory[slot + 1] = b;
    memory[slot + 2] = set + 1;
    this.remembered++;
    return set;
  }

  private grow(): void {
    this.memory = new Int32Array(Math.min(this.memory.length * 4, largestMemory));
    this.remembered = 0;
  }

  private classify(letters: string): number {
    const found = new Set<number>();
    this.whole.collect(letters, 0, found);
    if (!this.inner.isEmpty) for (let from = 0; from < letters.length; from++) this.inner.collect(letters, from, found);
    for (const clitic of this.clitics) {
      if (letters.length > clitic.length + 1 && letters.startsWith(clitic)) this.whole.collect(letters, clitic.length, found);
    }
    const words = [...found].sort((x, y) => x - y);
    const key = words.join(',');
    const known = this.setIds.get(key);
    if (known !== undefined) return known;
    const roots = words.map((word) => 1 + this.edges.find(0, word)).filter((node) => node !== 0);
    const set = this.rootNodes.push(roots) - 1;
    this.followers.push(words.filter((word) => this.follows[word] === 1));
    this.setBits.push(roots.reduce((bits, node) => bits | this.nodeBits[node]!, 0));
    this.setIds.set(key, set);
    return set;
  }

  /** Looks up what each of the tokens `[from, to)` can be, once for {@link peek} and {@link scan}. */
  private look(text: string, tokens: Tokens, from: number, to: number): Int32Array {
    if (this.seen === tokens && this.seenFrom === from && this.seenTo === to) return this.looked;
    if (to - from > this.looked.length) this.looked = new Int32Array(2 * (to - from));
    const into = this.looked;
    const { kind } = tokens;
    for (let at = from; at < to; at++) into[at - from] = kind[at] === TokenKind.number ? 0 : this.setOf(text, tokens, at);
    this.seen = tokens;
    this.seenFrom = from;
    this.seenTo = to;
    return into;
  }

  /** Bits of all phrases that may begin in the tokens `[from, to)`: no phrase with another bit stands there. */
  peek(text: string, tokens: Tokens, from: number, to: number): number {
    const sets = this.look(text, tokens, from, to);
    const { setBits } = this;
    let bits = 0;
    for (let i = 0; i < to - from; i++) bits |= setBits[sets[i]!]!;
    return bits;
  }

  /** Finds every phrase in the tokens `[from, to)`, by start, and tells `emit`. Shorter phrases come before longer ones. */
  scan(text: string, tokens: Tokens, from: number, to: number, emit: Emit): void {
    const sets = this.look(text, tokens, from, to);
    for (let at = from; at < to; at++) {
      const set = sets[at - from]!;
      if (set === 0) continue;
      const nodes = this.rootNodes[set]!;
      for (let i = 0; i < nodes.length; i++) this.arrive(sets, from, nodes[i]!, at, at, to, emit);
    }
  }

  /** Tells the phrases that end at a node, and goes on with the token behind. */
  private arrive(sets: Int32Array, from: number, node: number, first: number, at: number, to: number, emit: Emit): void {
    const end = this.valueStart[node + 1]!;
    for (let i = this.valueStart[node]!; i < end; i++) emit(this.values[i]!, first, at + 1);
    if (this.inside[node] === 0 || at + 1 >= to) return;
    const words = this.followers[sets[at + 1 - from]!]!;
    for (let i = 0; i < words.length; i++) {
      const next = 1 + this.edges.find(node, words[i]!);
      if (next !== 0) this.arrive(sets, from, next, first, at + 1, to, emit);
    }
  }
}
