import { TokenFlag, type Tokens } from '../../model/index.js';
import { anywhere, type Node } from './node.js';
import { type Entry, maskWords, type Rule, type RuleFlags, type RuleIndex, type Ways } from './pattern.js';

const nothing: readonly Node[] = [];
/** Nodes kept for one position: hostile input cannot make more. */
const nodesPerPosition = 96;
/** Tokens that one expression may cover. */
const tokensPerNode = 24;

/**
 * Builds every node of a run of tokens, from right to left: the nodes that start at a token are tried as first element
 * of every rule, the others being there already. Bounded for each position, so linear in the run. One chart serves all
 * runs of a document, one after the other.
 */
export class Chart {
  /** Nodes by start token, less `from`. */
  private readonly at: Node[][] = [];
  /** Bits of the categories that start at each token, less `from`. */
  private masks = new Int32Array(64 * maskWords);
  private from = 0;
  private size = 0;
  /** The ways that are open behind the node being tried. */
  private open = new Int32Array(8);
  /** The children being tried, by length of the rule: rules read them and keep none. */
  private readonly scratch: (Node | null)[][] = [];

  constructor(private readonly index: RuleIndex, private readonly flags: RuleFlags, private readonly tokens: Tokens) {}

  /** Forgets everything and takes up the tokens `[from, to)`. */
  begin(from: number, to: number): void {
    this.from = from;
    this.size = to - from + 1;
    const length = this.size * maskWords;
    if (this.masks.length < length) this.masks = new Int32Array(length * 2);
    else this.masks.fill(0, 0, length);
    for (let i = 0; i < this.size; i++) {
      if (i < this.at.length) this.at[i]!.length = 0;
      else this.at.push([]);
    }
  }

  private push(here: Node[], node: Node): void {
    if (node.category >= maskWords << 5) return;
    here.push(node);
    const at = (node.start - this.from) * maskWords + (node.category >> 5);
    this.masks[at] = this.masks[at]! | (1 << (node.category & 31));
  }

  nodesAt(token: number): readonly Node[] {
    return token - this.from < this.size ? this.at[token - this.from]! : nothing;
  }

  /** Adds words and numbers that start at a token and may end an expression, but begin none. */
  place(token: number, nodes: readonly Node[]): void {
    const here = this.at[token - this.from]!;
    for (const node of nodes) if (here.length < nodesPerPosition) this.push(here, node);
  }

  /** Adds the words and numbers that start at a token, then everything that rules make from there. Call from right to left. */
  complete(token: number, nodes: readonly Node[]): void {
    this.place(token, nodes);
    const here = this.at[token - this.from]!;
    for (let i = 0; i < here.length; i++) {
      const node = here[i]!;
      const ways = this.index[node.category]!;
      if (ways === null) continue;
      const open = this.openWays(ways, node.end - this.from);
      for (let word = 0; word < ways.words; word++) {
        for (let bits = open[word]!; bits !== 0; bits &= bits - 1) this.enter(ways.entries[(word << 5) + lowestBit(bits)]!, node, here, token);
      }
    }
  }

  /** The ways that go on with some node at a place, or that may end there, as bits: valid until the next call. */
  private openWays({ words, followers }: Ways, place: number): Int32Array {
    const { masks } = this;
    if (this.open.length < words) this.open = new Int32Array(words);
    const { open } = this;
    for (let word = 0; word < words; word++) open[word] = followers[anywhere * words + word]!;
    if (place >= this.size) return open;
    for (let m = 0; m < maskWords; m++) {
      for (let bits = masks[place * maskWords + m]!; bits !== 0; bits &= bits - 1) {
        const row = ((m << 5) + lowestBit(bits)) * words;
        for (let word = 0; word < words; word++) open[word] = open[word]! | followers[row + word]!;
      }
    }
    return open;
  }

  private enter({ rule, first, wanted }: Entry, node: Node, here: Node[], token: number): void {
    const { test } = rule.elements[first]!;
    if (test !== null && !test(node)) return;
    const children = (this.scratch[rule.elements.length] ??= new Array<Node | null>(rule.elements.length).fill(null));
    children[first] = node;
    this.extend(rule, wanted, first + 1, node.end, children, here, token);
    children[first] = null;
  }

  private extend(rule: Rule, wanted: Int32Array, element: number, at: number, children: (Node | null)[], here: Node[], start: number): void {
    if (element === rule.elements.length) {
      this.finish(rule, children, here, start);
      return;
    }
    const { test, glued, optional } = rule.elements[element]!;
    const nodes = this.nodesAt(at);
    if (nodes.length > 0 && at - start < tokensPerNode && (!glued || (this.tokens.flags[at]! & TokenFlag.spaceBefore) === 0)) {
      const mask = element * maskWords;
      for (let i = 0; i < nodes.length; i++) {
        const node = nodes[i]!;
        if ((wanted[mask + (node.category >> 5)]! & (1 << (node.category & 31))) === 0 || (test !== null && !test(node))) continue;
        children[element] = node;
        this.extend(rule, wanted, element + 1, node.end, children, here, start);
        children[element] = null;
      }
    }
    if (optional) this.extend(rule, wanted, element + 1, at, children, here, start);
  }

  private finish(rule: Rule, children: readonly (Node | null)[], here: Node[], start: number): void {
    if (here.length >= nodesPerPosition) return;
    const result = rule.make(children, this.flags);
    if (result === null) return;
    let last: Node | null = null;
    let first: Node | null = null;
    let skip = result.skip ?? 0;
    for (const child of children) {
      if (child === null) continue;
      last = child;
      if (first === null && skip-- <= 0) first = child;
    }
    if (last === null || first === null) return;
    const node: Node = {
      category: result.category, start, end: last.end, stop: (result.last ?? last).stop, first: first.first, text: result.text ?? '', number: result.number ?? null, moment: result.moment ?? null,
      duration: result.duration ?? null, set: result.set ?? null, pieces: result.pieces ?? null, opens: last.opens, rule: result.rule ?? rule.name,
      alone: result.alone ?? 'always', rank: result.rank ?? 0,
    };
    for (const other of here) {
      if (other.category === node.category && other.end === node.end && other.rule === node.rule && sameMeaning(other, node)) return;
    }
    this.push(here, node);
  }
}

function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

function sameMeaning(a: Node, b: Node): boolean {
  return a.text === b.text && a.alone === b.alone && isEqual(a.moment, b.moment) && isEqual(a.duration, b.duration) && isEqual(a.set, b.set);
}

/** True where two plain values hold the same. */
function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [own, other] = [Object.entries(a), new Map<string, unknown>(Object.entries(b))];
  return own.length === other.size && own.every(([key, value]) => other.has(key) && isEqual(value, other.get(key)));
}
