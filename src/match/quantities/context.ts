import { TokenKind, type NumberReading, type Quantity, type QuantityKind, type Span, type Time, type Tokens } from '../../model/index.js';
import type { CurrencyResolver } from './currency.js';
import { printSymbols } from './international.js';
import { figureUnit, Roles } from './lexicon.js';
import type { Phrase, PhraseMatcher } from './phrases.js';

/** A number with the unit that stands beside it. Token indices `[first, end)`. */
export interface Measured {
  readonly reading: NumberReading;
  first: number;
  end: number;
  kind: QuantityKind;
  unit: string | null;
  factor: number;
  negative: boolean;
  otherUnits: readonly string[];
  needsReview: boolean;
  rule: string;
  /** Where it ends inside its last token, or null. */
  endAt: number | null;
}

/** A reading that was considered and lost. */
export interface RejectedReading extends Span {
  /** What it would have been: `a number`, `a length of 12.3 m`. */
  readonly reading: string;
  /** Why it lost, as the end of a sentence. */
  readonly reason: string;
}

/** One text under search: what was read before, and what has been found so far. */
export interface QuantityContext {
  readonly matcher: PhraseMatcher;
  readonly tokens: Tokens;
  readonly numbers: readonly NumberReading[];
  readonly times: readonly Time[];
  readonly currencies: CurrencyResolver;
  /** 1 for every number that lies in a time. */
  readonly inTime: Uint8Array;
  readonly found: Quantity[];
  /** Where rejected readings are noted, or null where nobody asks. */
  readonly rejected: RejectedReading[] | null;
  /** First token that no quantity has taken yet. */
  taken: number;
  /** True where only names have capitals. */
  readonly names: boolean;
  /** Tokens of amounts whose code and digits are one word. */
  readonly used: Set<number>;
  /** The web address met last. */
  addressStart: number;
  addressEnd: number;
}

/** Roles of what may stand after a number as its unit. */
export const unitRoles = Roles.percent | Roles.pp | Roles.bp | Roles.currency | Roles.subunit | Roles.unit;

/** UCUM codes of the units of time, with decades and centuries. */
export const timeUnits: ReadonlySet<string> = new Set(['a', 'mo', 'wk', 'd', 'h', 'min', 's', 'ms', 'us', 'ns', '10.a', '100.a']);

/** True where both tokens exist and stand in one sentence. */
export function sameSentence(context: QuantityContext, a: number, b: number): boolean {
  return a >= 0 && b >= 0 && a < context.tokens.length && b < context.tokens.length && context.tokens.sentence[a] === context.tokens.sentence[b];
}

/** The unit that starts at token `at`, after an optional hyphen or joiner. */
export function unitAt(context: QuantityContext, at: number): Phrase | null {
  const direct = context.matcher.after(at, unitRoles);
  if (direct !== null) return isElided(context, direct) || (direct.rows[0]!.codes[0] === figureUnit && !followsFigure(context, direct)) ? null : direct;
  const joiner = context.matcher.after(at, Roles.joiner);
  if (joiner !== null) {
    const joined = context.matcher.after(joiner.end, unitRoles);
    // “le double de l'an dernier”
    return joined === null || isElided(context, joined) ? null : joined;
  }
  if ('-‑–'.includes(context.matcher.sign(at)) && context.matcher.sign(at) !== '' && context.matcher.attached(at) && context.matcher.attached(at + 1)) return context.matcher.after(at + 1, unitRoles);
  return null;
}

/** “Nel 2025 l'economia”, “în 1016 l-a învins”: a single letter with a word written onto it is an article or pronoun; a case ending stands there in Turkish (`5 m'den`). */
function isElided({ tokens, matcher }: QuantityContext, { first, end }: Phrase): boolean {
  if (end - first !== 1 || tokens.kind[first] !== TokenKind.word || matcher.lexicon.unitEndings.size > 0 || tokens.end[first]! - tokens.start[first]! !== 1 || matcher.sign(end) === '' || !matcher.attached(end) || !matcher.attached(end + 1) || tokens.kind[end + 1] !== TokenKind.word) return false;
  return "'’".includes(matcher.sign(end)) || ('-‑'.includes(matcher.sign(end)) && tokens.end[end + 1]! - tokens.start[end + 1]! <= longestClitic);
}

/** `1.200 ha`, `37 ha de monte`, `(37 ha)`: the sign of a unit, and not the word that is written so (`la Ley 37 ha sido`, `nel 2023 ha vinto`). */
function followsFigure({ matcher, tokens }: QuantityContext, { first, end }: Phrase): boolean {
  if (first === 0 || tokens.kind[first - 1] !== TokenKind.number) return false;
  const before = matcher.text.slice(Math.max(0, tokens.start[first - 1]! - longestFigure), tokens.end[first - 1]!);
  if (/\d[.\s'’]\d{3}$/.test(before)) return true;
  return !/(?:^|\D)(?:19|20)\d\d$/.test(before) && (end >= tokens.length || tokens.kind[end] === TokenKind.punctuation || matcher.after(end, Roles.joiner) !== null);
}

/** Letters before the last digits of a number that show its separators. */
const longestFigure = 4;

/** Letters of the verb that a pronoun hangs on. */
const longestClitic = 2;

/** The word after a bare number, where it can be what is counted. */
export function object(context: QuantityContext, at: number): string | null {
  const { tokens, matcher } = context;
  if (at >= tokens.length || tokens.kind[at] !== TokenKind.word || !sameSentence(context, at - 1, at)) return null;
  if (matcher.after(at, Roles.notObject | Roles.comparatorAfter | Roles.rangeJoiner) !== null) return null;
  return matcher.text.slice(tokens.start[at]!, tokens.end[at]!);
}

/** A unit as it is written into a record. */
export function printed(unit: string | null): string | null {
  if (unit === null) return null;
  return printSymbols[unit] ?? unit.replace(/[^./]+/g, (part) => printSymbols[part] ?? part);
}
