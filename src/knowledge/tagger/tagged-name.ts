import type { Tokens } from '../../model/index.js';
import type { NameType } from './labels.js';

/** A name found by the tagger. */
export interface TaggedName {
  /** UTF-16 span. */
  readonly start: number;
  readonly end: number;
  /** Token indices `[firstToken, endToken)`. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly type: NameType;
  /** Calibrated probability that span and type are both right, 0–1. */
  readonly score: number;
  /** By how many nats the best reading beats the best one without some part of the name, at most 12. */
  readonly margin: number;
}

/*
 * Names are written out and never spread: V8 gives every place that spreads an object a hidden class of its own, and
 * what runs over names was compiled and thrown away again and again.
 */

/** The name, of another type. */
export function retyped({ start, end, firstToken, endToken, score, margin }: TaggedName, type: NameType): TaggedName {
  return { start, end, firstToken, endToken, type, score, margin };
}

/** The tokens `[firstToken, endToken)` of a name as a name of their own. */
export function partOf({ type, score, margin }: TaggedName, firstToken: number, endToken: number, tokens: Tokens): TaggedName {
  return { start: tokens.start[firstToken]!, end: tokens.end[endToken - 1]!, firstToken, endToken, type, score, margin };
}
