import type { Duration, Moment, Recurrence } from './moment.js';
import { anywhere, categoryId, type Node, type NumberFacts } from './node.js';

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

/** One place of a pattern. */
export interface Element {
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
  readonly yearEra: 'persian' | null;
  readonly clockDot: boolean;
  readonly headFinal: boolean;
  readonly weekdayByWeek: boolean;
  readonly nextWeekdayNearest: boolean;
  readonly hundredsAreCenturies: boolean;
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
    const tests: ((node: Node) => boolean)[] = [];
    const either = (a: ((node: Node) => boolean) | undefined, b: (node: Node) => boolean): ((node: Node) => boolean) => (a === undefined ? b : (node) => a(node) || b(node));
    for (const part of name.split('|')) {
      const known = classes[part];
      if (known === undefined) {
        if (/[A-Z]/.test(part)) throw new Error(`unknown class ${part} in ${pattern}`);
        categories.add(categoryId(part));
      } else {
        categories.add(known.category);
        tests[known.category] = either(tests[known.category], known.test);
      }
    }
    const only = categories.size === 1 ? tests.at(-1) : undefined;
    const test = tests.length === 0 ? null : (only ?? ((node: Node): boolean => tests[node.category]?.(node) ?? true));
    return { categories, test, optional, glued };
  });
}

/** Words of a set of categories, 32 a word. */
export const maskWords = 6;

/** A way into a rule: the element that a node may be the first child as. */
export interface Entry {
  readonly rule: Rule;
  readonly first: number;
  /** The categories of each element of the rule as bits: {@link maskWords} an element. */
  readonly wanted: Int32Array;
}

/** The rules that hold for a language, by the category of their first element, with categories as bits of 32-bit words. */
export interface RuleIndex {
  /** Ways into rules by category of the first node. */
  readonly entries: readonly (readonly Entry[])[];
  /** For each of them, what must come next: {@link maskWords} an entry. */
  readonly next: readonly Int32Array[];
  /** The entries that may be all of an expression: the others need something behind them. */
  readonly ending: readonly (readonly Entry[])[];
}

function setBit(mask: Int32Array, at: number, category: number): void {
  if (category >= maskWords * 32) throw new RangeError(`more categories than ${maskWords} words have bits for`);
  const word = at + (category >> 5);
  mask[word] = mask[word]! | (1 << (category & 31));
}

/** Sets the bits of what may follow element `first`. */
function setNext(mask: Int32Array, at: number, rule: Rule, first: number): void {
  for (let i = first + 1; i < rule.elements.length; i++) {
    const element = rule.elements[i]!;
    for (const category of element.categories) setBit(mask, at, category);
    if (!element.optional) return;
  }
  setBit(mask, at, anywhere);
}

/** Indexes rules by every category that can come first, counting left-out optional elements. */
export function indexRules(rules: readonly Rule[], flags: RuleFlags): RuleIndex {
  const holding = rules.filter((rule) => rule.when === null || rule.when(flags));
  const entries: Entry[][] = Array.from({ length: maskWords * 32 }, () => []);
  for (const rule of holding) {
    const wanted = new Int32Array(rule.elements.length * maskWords);
    rule.elements.forEach((element, i) => element.categories.forEach((category) => setBit(wanted, i * maskWords, category)));
    for (let i = 0; i < rule.elements.length; i++) {
      const element = rule.elements[i]!;
      for (const category of element.categories) entries[category]!.push({ rule, first: i, wanted });
      if (!element.optional) break;
    }
  }
  const next = entries.map((list) => {
    const masks = new Int32Array(list.length * maskWords);
    list.forEach(({ rule, first }, i) => setNext(masks, i * maskWords, rule, first));
    return masks;
  });
  const ending = entries.map((list) => list.filter(({ rule, first }) => rule.elements.every(({ optional }, i) => i <= first || optional)));
  return { entries, next, ending };
}
