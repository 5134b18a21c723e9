import type { NumberReading } from '../../model/index.js';
import type { Atom, AtomKind } from './atoms.js';
import type { Composer } from './compose.js';
import type { Literal } from './literal.js';
import type { Match, WordMatcher } from './words.js';

/** A number under construction. */
export interface State {
  readonly first: number;
  next: number;
  kind: NumberReading['kind'];
  composer: Composer;
  /** The number in digits that it opens with. */
  literal: Literal | null;
  digits: boolean;
  /** Number words and literals in it. */
  parts: number;
  /** Ends with a denominator, an ordinal or something else that takes nothing more. */
  closed: boolean;
  rule: string;
  /** Where it ends inside its last token, or null. */
  endAt: number | null;
  /** A bare unit right after a scale, for 三百五. */
  short: { readonly unit: number; readonly scale: number } | null;
  /** The part taken last stands behind a joiner after a hundred or more: a dozen multiplies it alone (`two hundred and three dozen`). */
  joined: boolean;
  /** The scale taken last, when nothing followed it. */
  scale: number;
  /** What the scales multiply by where their words mean something else elsewhere; 1 otherwise. */
  elsewhere: number;
  /** The row of a vague word. */
  vague: Atom | null;
  /** The number as it was before its last joiner, for where another number follows that joiner (`three million and five million`). */
  joint: Joint | null;
}

/** A number before a joiner. */
export interface Joint {
  readonly next: number;
  readonly parts: number;
  readonly composer: Composer;
  readonly scale: number;
}

/** What the rules of a number may ask of the text that it stands in. */
export interface ReadingContext {
  readonly words: WordMatcher;
  /** True while a fraction after a joiner is read: it joins no other. */
  joining: boolean;
  /** The number at token `at`, or null. `single` reads one digit run alone (a piece of a date or code). */
  read(at: number, single: boolean): NumberReading | null;
  /** One digit run. */
  singleAt(at: number): Literal;
  /** The longest chain at `at` that reads as one number; null where it reads as none. */
  literalAt(at: number): Literal | null;
}

/** Notes that a scale's word has another meaning elsewhere. */
export function noteElsewhere(state: State, match: Match, scale: Atom): void {
  for (const atom of match.atoms) if (atom.kind === scale.kind && atom.max !== atom.value) state.elsewhere *= atom.max / atom.value;
}

/** The row of a kind among those that stand at a token. */
export function find(match: Match | null, kind: AtomKind): Atom | undefined {
  return match?.atoms.find((atom) => atom.kind === kind);
}

/** Notes that a number ends inside a token: nothing can follow it. */
export function endInside(state: State, match: Match): void {
  if (match.endAt === null) return;
  state.endAt = match.endAt;
  state.closed = true;
}
