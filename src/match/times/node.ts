import type { Duration, Moment, Recurrence } from './moment.js';

/** A number as the grammar sees it. */
export interface NumberFacts {
  readonly value: number;
  /** Length in digits where it is one run of digits, else 0. */
  readonly digits: number;
  readonly ordinal: boolean;
  /** Written with Roman numerals. */
  readonly roman?: boolean;
  /** Names an hour of the day and nothing else (“o trzeciej”). */
  readonly hourOnly?: boolean;
  /** Written in digits with a decimal sign or groups: “3,5”. */
  readonly isDecimal?: boolean;
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
  /** Ends in a case that opens a stretch of time (“5'ten”, “ocaktan”): what follows it is its other end. */
  readonly opens: boolean;
  /** May stand alone as a time expression. */
  readonly alone: 'always' | 'never';
  /** Preferred among nodes of one length where higher. */
  readonly rank: number;
}

/** A word, a number or a numeric date: a node that no rule has made. All nodes are of one shape, which keeps the search fast. */
export function leaf(category: number, start: number, end: number, stop: number, text: string, rule: string, alone: Node['alone'], number: NumberFacts | null, moment: Moment | null): Node {
  return { category, start, end, stop, first: start, text, number, moment, duration: null, set: null, pieces: null, opens: false, rule, alone, rank: 0 };
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

/** Stands for whatever comes behind an expression that is complete. */
export const anywhere = categoryId('#anywhere');

/** Categories that rules make. */
export const made = {
  number: categoryId('#number'),
  moment: categoryId('#moment'),
  duration: categoryId('#duration'),
  set: categoryId('#set'),
  range: categoryId('#range'),
  year: categoryId('#year'),
  day: categoryId('#day'),
  /** What only looks like a time. No rule takes it, so it must have its number before the rules give out theirs. */
  not: categoryId('not'),
} as const;
