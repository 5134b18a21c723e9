import { TokenKind, type NumberReading } from '../../model/index.js';
import type { QuantityContext } from './context.js';
import { phoneCue, Roles } from './lexicon.js';

/*
 * Telephone and account numbers: runs of digits parted by single spaces, hyphens, slashes and brackets that open with a
 * zero, a plus sign, a word for telephone or a code (`0212 555 12 34`, `+1 (202) 555-0147`, `DE89 3704 0044 0532`).
 */

const separators = '-‐‑–/().';
/** Tokens on either side: hostile input stops here. */
const farthest = 24;
/** The fewest digits of a telephone number that no word announces. */
const fewestDigits = 7;
const accountGroup = 4;

/** Runs of digits that hang together around a number: their tokens, and the token before the first. */
interface Group {
  readonly runs: readonly number[];
  readonly before: number;
}

function isSeparator({ matcher }: QuantityContext, at: number): boolean {
  const sign = matcher.sign(at);
  return sign !== '' && separators.includes(sign);
}

/** True where token `at` follows the one before without a gap or after one space. */
function near({ tokens, matcher }: QuantityContext, at: number): boolean {
  const gap = tokens.start[at]! - tokens.end[at - 1]!;
  return tokens.sentence[at] === tokens.sentence[at - 1] && (gap === 0 || (gap === 1 && matcher.text.charCodeAt(tokens.end[at - 1]!) !== 0x0a));
}

function groupAround(context: QuantityContext, token: number): Group {
  const { tokens } = context;
  const isRun = (at: number): boolean => tokens.kind[at] === TokenKind.number;
  let first = token;
  while (first > 0 && token - first < farthest && near(context, first) && (isRun(first - 1) || isSeparator(context, first - 1))) first--;
  let end = token + 1;
  while (end < tokens.length && end - token < farthest && near(context, end) && (isRun(end) || isSeparator(context, end))) end++;
  const runs: number[] = [];
  for (let at = first; at < end; at++) if (isRun(at)) runs.push(at);
  return { runs, before: first - 1 };
}

/** True for a number that belongs to a telephone or account number. */
export function isPhone(context: QuantityContext, reading: NumberReading): boolean {
  const { tokens, matcher } = context;
  if (tokens.kind[reading.firstToken] !== TokenKind.number) return false;
  const cue = matcher.before(reading.firstToken, Roles.reference, 3)?.rows.some((row) => row.code === phoneCue) === true;
  const next = reading.endToken;
  const linked = (at: number): boolean => at > 0 && at < tokens.length && near(context, at);
  if (!cue && !linked(reading.firstToken) && !linked(next)) return false;
  const { runs, before } = groupAround(context, reading.firstToken);
  const length = (run: number): number => tokens.end[run]! - tokens.start[run]!;
  const digits = runs.reduce((sum, run) => sum + length(run), 0);
  const first = runs[0]!;
  // Separators may stand between a word for telephone and its first digits: `tel. (11) 3045`.
  if (digits >= accountGroup && announced(context, first)) return true;
  if (runs.length < 2 || digits < fewestDigits) return false;
  if (before >= 0 && isAccountCode(context, before) && runs.length > 2) return runs.slice(0, -1).every((run) => length(run) === accountGroup);
  const zero = matcher.text.charAt(tokens.start[first]!) === '0' && length(first) > 1;
  const plus = matcher.sign(before) === '+' && near(context, before + 1);
  return (zero || plus) && !isGrouped(runs, length);
}

/** True where a word for telephone stands before a group, brackets and full stops aside. */
function announced(context: QuantityContext, first: number): boolean {
  let at = first;
  while (at > 0 && first - at < 3 && isSeparator(context, at - 1)) at--;
  for (const end of new Set([first, at, Math.min(first, at + 1)])) if (context.matcher.before(end, Roles.reference, 3)?.rows.some((row) => row.code === phoneCue) === true) return true;
  return false;
}

/** `+1 250 000` is an amount: groups of three behind a first that opens with no zero. */
function isGrouped(runs: readonly number[], length: (run: number) => number): boolean {
  return runs.slice(1).every((run) => length(run) === 3) && length(runs[0]!) <= 3;
}

/** `DE89`, `GB29 NWBK`: the first groups of an account number. */
function isAccountCode({ tokens, matcher }: QuantityContext, at: number): boolean {
  return tokens.end[at]! - tokens.start[at]! === accountGroup && /^[A-Z]{2}(?:\d{2}|[A-Z]{2})$/.test(matcher.text.slice(tokens.start[at]!, tokens.end[at]!));
}
