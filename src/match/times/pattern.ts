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
  readonly yearFirst: boolean;
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

/** The ways into the rules that a node of one category can begin, in the order in which they are tried. */
export interface Ways {
  readonly entries: readonly Entry[];
  /** Words of a set of entries, 32 a word. */
  readonly words: number;
  /** The entries that go on with a category, as bits: `words` a category. Those that may be all of an expression go on {@link anywhere}. */
  readonly followers: Int32Array;
}

/** The rules that hold for a language, by the category of the node that begins them; null where none does. */
export type RuleIndex = readonly (Ways | null)[];

const categoryCount = maskWords * 32;

function setBit(mask: Int32Array, at: number, bit: number): void {
  const word = at + (bit >> 5);
  mask[word] = mask[word]! | (1 << (bit & 31));
}

/** Calls `follow` with each category that may come behind element `first` of a rule. */
function eachNext({ elements }: Rule, first: number, follow: (category: number) => void): void {
  for (let i = first + 1; i < elements.length; i++) {
    elements[i]!.categories.forEach(follow);
    if (!elements[i]!.optional) return;
  }
  follow(anywhere);
}

function waysOf(entries: readonly Entry[]): Ways | null {
  if (entries.length === 0) return null;
  const words = Math.ceil(entries.length / 32);
  const followers = new Int32Array(categoryCount * words);
  entries.forEach(({ rule, first }, entry) => eachNext(rule, first, (category) => setBit(followers, category * words, entry)));
  return { entries, words, followers };
}

/** Indexes rules by every category that can come first, counting left-out optional elements. */
export function indexRules(rules: readonly Rule[], flags: RuleFlags): RuleIndex {
  const holding = rules.filter((rule) => rule.when === null || rule.when(flags));
  const entries: Entry[][] = Array.from({ length: categoryCount }, () => []);
  for (const rule of holding) {
    const wanted = new Int32Array(rule.elements.length * maskWords);
    rule.elements.forEach((element, i) => element.categories.forEach((category) => {
      if (category >= categoryCount) throw new RangeError(`more categories than ${maskWords} words have bits for`);
      setBit(wanted, i * maskWords, category);
    }));
    for (let i = 0; i < rule.elements.length; i++) {
      const element = rule.elements[i]!;
      for (const category of element.categories) entries[category]!.push({ rule, first: i, wanted });
      if (!element.optional) break;
    }
  }
  return entries.map(waysOf);
}
