import type { NumberReading } from '../../model/index.js';
import { tidy } from '../numbers/index.js';
import { object, sameSentence, timeUnits, unitAt, type QuantityContext } from './context.js';
import { Roles } from './lexicon.js';

/*
 * A part told with its whole: `one in three children`, `7 out of 10`, `셋 중 하나`. The value is the share. Where a counted
 * noun or a counter stands between the two (`10명 중 3명`), three of a group are told, and both numbers stay.
 */

/** The longest joiner, in tokens. */
const farthest = 3;

/** Reads a share from two numbers; the index of the last number used, or null. */
export function share(context: QuantityContext, index: number): number | null {
  const first = context.numbers[index]!;
  const second = context.numbers[index + 1];
  if (second === undefined || context.inTime[index + 1] === 1 || second.firstToken - first.endToken > farthest || !sameSentence(context, first.endToken - 1, second.firstToken)) return null;
  const { matcher } = context;
  const joiner = matcher.after(first.endToken, Roles.outOf);
  if (joiner === null || joiner.end !== second.firstToken) return null;
  const how = joiner.rows[0]!.code;
  const [part, whole] = how === 'reversed' ? [second, first] : [first, second];
  if (!isShare(part, whole) || (how === 'round' && !isRound(part.value!, whole.value!))) return null;
  const unit = unitAt(context, second.endToken);
  if (how === 'round' && unit !== null && timeUnits.has(unit.rows[0]!.code)) return null;
  const value = tidy(part.value! / whole.value!);
  context.found.push({
    start: first.start, end: second.end, kind: 'number', value, min: value, max: value, comparator: '=', unit: null, object: object(context, second.endToken), per: null, alternatives: [], needsReview: false, rule: 'fraction.out-of',
  });
  context.taken = second.endToken;
  return index + 1;
}

/** From this whole on, several of it are a rate (“14 per 100,000”), and both numbers stay. */
const leastRate = 10_000;

/** True for two whole numbers of which the part is the smaller; a year is no whole. */
function isShare(part: NumberReading, whole: NumberReading): boolean {
  if (part.kind !== 'cardinal' || whole.kind !== 'cardinal' || part.value === null || whole.value === null) return false;
  if (!Number.isInteger(part.value) || !Number.isInteger(whole.value) || part.value < 1 || part.value >= whole.value) return false;
  if (whole.value >= leastRate && part.value > 1) return false;
  return !(whole.plain && whole.value >= 1800 && whole.value < 2100);
}

function isRound(part: number, whole: number): boolean {
  return part === 1 || (whole >= 10 && /^10+$/.test(String(whole)));
}
