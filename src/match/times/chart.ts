import type { Duration, Moment, Recurrence } from './moment.js';

/** A number as the grammar sees it. */
export interface NumberFacts {
  readonly value: number;
  /** Length in digits where it is one run of digits, else 0. */
  readonly digits: number;
  readonly ordinal: boolean;
  /** Written with Roman numerals. */
  readonly roman?: boolean;
  /** Starts with a zero (“05”). */
  readonly padded?: boolean;
}

/** A piece of a time expression: a word, a number, or what rules made of several. */
export interface Node {
  /** Number of its category. */
  readonly category: number;
  /** Token range `[start, end)`; `end` counts a case ending after it, `stop` leaves it out. */
  readonly start: number;
  readonly end: number;
  readonly stop: number;
  /** Where what is written begins: after a preposition that only licenses it. */
  readonly first: number;
  /** Value of a word's sense. */
  readonly text: string;
  readonly number: NumberFacts | null;
  readonly moment: Moment | null;
  readonly duration: Duration | null;
  readonly set: Recurrence | null;
  /** What a range consists of; each is written by itself. */
  readonly pieces: readonly Node[] | null;
  readonly rule: string;
  /** May stand alone as a time expression. */
  readonly alone: 'always' | 'never';
  /** Preferred among nodes of one length where higher. */
  readonly rank: number;
}

const ids = new Map<string, number>();
/** Names of categories by number. */
export const categoryNames: string[] = [];

/** Number of a category's name. */
export function categoryId(name: string): number {
  const known = ids.get(name);
  if (known !== undefined) return known;
  ids.set(name, categoryNames.length);
  return categoryNames.push(name) - 1;
}

/** Categories that rules make. */
export const made = {
  number: categoryId('#number'),
  moment: categoryId('#moment'),
  duration: categoryId('#duration'),
  set: categoryId('#set'),
  range: categoryId('#range'),
  year: categoryId('#year'),
  day: categoryId('#day'),
} as const;

/** What a rule may say about the node it makes; everything left out is empty. */
export interface Made {
  readonly category: number;
  readonly text?: string;
  readonly number?: NumberFacts;
  readonly moment?: Moment;
  readonly duration?: Duration;
  readonly set?: Recurrence;
  readonly pieces?: readonly Node[];
  readonly alone?: Node['alone'];
  readonly rank?: number;
  readonly rule?: string;
  /** Children at the start that are no part of the expression (“at” before a clock time). */
  readonly skip?: number;
  /** Child with whose end the expression ends, where what follows only shows what it is (“року”). */
  readonly last?: Node;
}

interface Element {
  readonly categories: ReadonlySet<number>;
  readonly test: ((node: Node) => boolean) | null;
  readonly optional: boolean;
  /** No white space before it. */
  readonly glued: boolean;
}

/** A rule of the grammar, compiled. */
export interface Rule {
  readonly name: string;
  readonly elements: readonly Element[];
  readonly make: (children: readonly (Node | null)[], rules: RuleFlags) => Made | null;
  readonly when: ((flags: RuleFlags) => boolean) | null;
}

/** What of a language's rules the grammar may ask. */
export interface RuleFlags {
  readonly modifierAfter: boolean;
  readonly yearMarkInSpan: boolean;
  readonly monthFirst: boolean;
  readonly ordinalDot: boolean;
  readonly clockDot: boolean;
  readonly articles: 'always' | 'periods' | 'never';
}

/** A named class of nodes, written with a capital in patterns. */
export interface NodeClass {
  readonly category: number;
  readonly test: (node: Node) => boolean;
}

/** Compiles a pattern such as `DAY of? month (the)? YEAR`: elements by name, `?` optional, `|` either, `_` glued. */
export function compilePattern(pattern: string, classes: Readonly<Record<string, NodeClass>>): readonly Element[] {
  return pattern.split(' ').map((source) => {
    let name = source;
    const optional = name.endsWith('?');
    if (optional) name = name.slice(0, -1);
    const glued = name.startsWith('_');
    if (glued) name = name.slice(1);
    const categories = new Set<number>();
    const tests: [number, (node: Node) => boolean][] = [];
    for (const part of name.split('|')) {
      const known = classes[part];
      if (known === undefined) {
        if (/[A-Z]/.test(part)) throw new Error(`unknown class ${part} in ${pattern}`);
        categories.add(categoryId(part));
      } else {
        categories.add(known.category);
        tests.push([known.category, known.test]);
      }
    }
    const tested = new Set(tests.map(([category]) => category));
    const test = tests.length === 0 ? null : (node: Node): boolean => !tested.has(node.category) || tests.some(([category, t]) => category === node.category && t(node));
    return { categories, test, optional, glued };
  });
}

/** A way into a rule: the element that a node may be the first child as, and what must come next. */
interface Entry {
  readonly rule: Rule;
  readonly first: number;
  /** Categories that can follow, as bits; null where the rule may end here. */
  readonly next: Int32Array | null;
}

/** The rules of a grammar by the category of their first element. */
export type RuleIndex = readonly (readonly Entry[] | undefined)[];

/** Categories are numbered from 0; each position knows by a bit which of them start there. */
const maskLength = 8;

function nextMask(rule: Rule, first: number): Int32Array | null {
  const mask = new Int32Array(maskLength);
  for (let i = first + 1; i < rule.elements.length; i++) {
    const element = rule.elements[i]!;
    for (const category of element.categories) mask[category >> 5] = mask[category >> 5]! | (1 << (category & 31));
    if (!element.optional) return mask;
  }
  return null;
}

/** Indexes rules by every category that can come first, counting left-out optional elements. */
export function indexRules(rules: readonly Rule[]): RuleIndex {
  const index: Entry[][] = [];
  for (const rule of rules) {
    for (let i = 0; i < rule.elements.length; i++) {
      const element = rule.elements[i]!;
      for (const category of element.categories) {
        if (category >= maskLength * 32) throw new RangeError('more categories than the chart has bits for');
        (index[category] ??= []).push({ rule, first: i, next: nextMask(rule, i) });
      }
      if (!element.optional) break;
    }
  }
  return index;
}

/** Nodes kept for one position: hostile input cannot make more. */
const nodesPerPosition = 96;
/** Tokens that one expression may cover. */
const tokensPerNode = 24;

/**
 * Builds every node of a run of tokens, from right to left: the nodes that start at a token are tried as first element
 * of every rule, the others being there already. Bounded for each position, so linear in the run.
 */
export class Chart {
  /** Nodes by start token, less `from`. */
  private readonly at: Node[][] = [];
  /** Bits of the categories that start at each token, less `from`. */
  private readonly masks: Int32Array;
  /** The children being tried, by length of the rule: rules read them and keep none. */
  private readonly scratch: (Node | null)[][] = [];

  constructor(
    private readonly from: number, to: number, private readonly index: RuleIndex, private readonly flags: RuleFlags,
    private readonly gluedAt: (token: number) => boolean,
  ) {
    for (let i = from; i <= to; i++) this.at.push([]);
    this.masks = new Int32Array((to - from + 1) * maskLength);
  }

  private push(here: Node[], node: Node): void {
    here.push(node);
    const at = (node.start - this.from) * maskLength + (node.category >> 5);
    this.masks[at] = this.masks[at]! | (1 << (node.category & 31));
  }

  /** True where one of the wanted categories starts at a token. */
  private startsAt(token: number, wanted: Int32Array): boolean {
    const at = (token - this.from) * maskLength;
    for (let i = 0; i < maskLength; i++) if ((wanted[i]! & (this.masks[at + i] ?? 0)) !== 0) return true;
    return false;
  }

  nodesAt(token: number): readonly Node[] {
    return this.at[token - this.from] ?? [];
  }

  /** Adds words and numbers that start at a token and may end an expression, but begin none. */
  place(token: number, nodes: readonly Node[]): void {
    const here = this.at[token - this.from]!;
    for (const node of nodes) if (here.length < nodesPerPosition) this.push(here, node);
  }

  /** Adds the words and numbers that start at a token, then everything that rules make from there. Call from right to left. */
  complete(token: number, nodes: readonly Node[]): void {
    const here = this.at[token - this.from]!;
    for (const node of nodes) if (here.length < nodesPerPosition) this.push(here, node);
    for (let i = 0; i < here.length; i++) {
      const node = here[i]!;
      const candidates = this.index[node.category];
      if (candidates === undefined) continue;
      for (const { rule, first, next } of candidates) {
        if (next !== null && !this.startsAt(node.end, next)) continue;
        if (rule.when !== null && !rule.when(this.flags)) continue;
        const element = rule.elements[first]!;
        if (element.test !== null && !element.test(node)) continue;
        const children = (this.scratch[rule.elements.length] ??= new Array<Node | null>(rule.elements.length).fill(null));
        children[first] = node;
        this.extend(rule, first + 1, node.end, children, here, token);
        children[first] = null;
      }
    }
  }

  private extend(rule: Rule, element: number, at: number, children: (Node | null)[], here: Node[], start: number): void {
    if (element === rule.elements.length) {
      this.finish(rule, children, here, start);
      return;
    }
    const wanted = rule.elements[element]!;
    const nodes = at - start < tokensPerNode ? this.at[at - this.from] : undefined;
    if (nodes !== undefined && (!wanted.glued || this.gluedAt(at))) {
      for (let i = 0; i < nodes.length; i++) {
        const node = nodes[i]!;
        if (!wanted.categories.has(node.category) || (wanted.test !== null && !wanted.test(node))) continue;
        children[element] = node;
        this.extend(rule, element + 1, node.end, children, here, start);
        children[element] = null;
      }
    }
    if (wanted.optional) this.extend(rule, element + 1, at, children, here, start);
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
      category: result.category, start, first: first.first, end: last.end, stop: (result.last ?? last).stop, text: result.text ?? '', number: result.number ?? null, moment: result.moment ?? null,
      duration: result.duration ?? null, set: result.set ?? null, pieces: result.pieces ?? null, rule: result.rule ?? rule.name,
      alone: result.alone ?? 'always', rank: result.rank ?? 0,
    };
    for (const other of here) {
      if (other.category === node.category && other.end === node.end && other.rule === node.rule && sameMeaning(other, node)) return;
    }
    this.push(here, node);
  }
}

function sameMeaning(a: Node, b: Node): boolean {
  return a.text === b.text && a.alone === b.alone && JSON.stringify([a.moment, a.duration, a.set]) === JSON.stringify([b.moment, b.duration, b.set]);
}
