import type { NumberReading } from '../../model/index.js';
import { tidy } from '../numbers/index.js';
import { object, printed, sameSentence, type Measured, type QuantityContext } from './context.js';
import { changeBefore, isGrowth, isLevelWord } from './change.js';
import { fromLevel, levelAfter, sharedScale, signed } from './levels.js';
import { belowOpened, plusSign, Roles } from './lexicon.js';
import { age, ageUnits } from './age.js';
import { measure } from './measure.js';
import type { Phrase } from './phrases.js';
import { push } from './record.js';

/** Signs that may stand between the ends of a range. */
const dashes = '-–—‑~～∼〜…';

function isDash(sign: string): boolean {
  return sign !== '' && dashes.includes(sign);
}

/** `minus 8 to plus 3`: the word of a positive number at the second end. */
function isPlus({ matcher }: QuantityContext, from: number, second: number): boolean {
  const plus = matcher.after(from, Roles.minus);
  return plus !== null && plus.end === second && plus.rows[0]!.code === plusSign;
}

/** Reads `70 to 75 percent`, `16-17`, `between 5 and 10`; the index of the last number used, or null. */
export function range(context: QuantityContext, index: number): number | null {
  const low = context.numbers[index]!;
  const high = context.numbers[index + 1];
  if (high === undefined || low.kind !== 'cardinal' || high.kind !== 'cardinal' || low.value === null || high.value === null) return null;
  if (high.firstToken - low.endToken > 8 || !sameSentence(context, low.endToken - 1, high.firstToken)) return null;
  if (high.firstToken === low.endToken) return adjacent(context, low, high, index);
  if (context.matcher.sign(low.endToken) === '、' && high.firstToken === low.endToken + 1) return listed(context, low, high, index);
  if (!mayJoin(context, low.endToken, high.firstToken)) return null;
  const years = age(context, high);
  if (years === null && context.inTime[index + 1] === 1) return null;
  const first = measure(context, low, index);
  const second = years ?? measure(context, high, index + 1);
  if (first === null || second === null || second.first < first.end) return null;
  const { matcher } = context;
  if (first.unit !== null && second.unit !== null && first.unit !== second.unit) return null;
  const opener = matcher.before(first.first, Roles.rangeOpener, 2) ?? openerBehind(context, second.end);
  const joiner = matcher.after(afterHyphen(context, first), opener !== null ? Roles.rangeCloser | Roles.rangeJoiner : Roles.rangeJoiner);
  const dash = isDash(matcher.sign(first.end)) ? first.end + 1 : -1;
  const at = joiner !== null ? joiner.end : dash;
  // `del 3,2% a 71,4 miliardi`: the share a sum fell by, and the sum.
  if (first.unit === '%' && second.unit === null && second.factor * high.value >= 1000) return null;
  // `o jedną trzecią do 560 mln zł`, بمقدار الثلث إلى 560 مليون دولار: the part it fell by, and the sum.
  if (opener === null && first.unit === null && !low.digits && low.value < 1 && low.value > 0 && high.value * second.factor >= 1) return null;
  if (at !== second.first && !(joiner !== null && isPlus(context, at, second.first))) {
    const opened = matcher.before(first.first, Roles.changeOpener, 2) !== null;
    return opened && isLevelWord(context, first.end, second.first) ? fromLevel(context, first, second, index) : null;
  }
  const bare = first.unit === null && second.unit === null;
  const told = first.unit !== null && second.unit !== null;
  const aged = (bare || ageUnits.has(unitOf(first, second))) && matcher.before(first.first, Roles.ageBefore, 4) !== null;
  const loose = bare && !aged && counted(context, second.end) === null;
  if (joiner !== null && opener === null) {
    const opens = matcher.before(first.first, Roles.changeOpener, 2);
    const from = opens !== null && isGrowth(context, opens.first - 1) ? null : opens;
    const change = opens === from && changeBefore(context, from?.first ?? first.first);
    if (loose && from === null && (change || (low.scale === 1 && high.scale === 1))) return null;
    if ((told && (change || from !== null)) || (from !== null && change) || levelAfter(context, second)) return fromLevel(context, first, second, index);
  }
  if (joiner === null && bare && !plainDash(context, first, second)) return null;
  if (low.value === 0 && !low.digits && second.kind === 'temperature') {
    const below = fromZero(context, first, second, index);
    if (below !== null) return below;
  }
  const unit = second.unit ?? first.unit ?? (aged ? 'a' : null);
  let min = signed(first) * sharedScale(first, second) * (first.unit === null ? second.factor : 1);
  let max = signed(second);
  // `−25…−30 °C`, `between 5 and −3 degrees`: cold is told from the warmer end.
  if (second.negative && min > max) [min, max] = [max, min];
  if (!(min < max)) return null;
  // “14 la 100.000 de locuitori”: so many among so many are no range.
  if (opener === null && joiner !== null && bare && isRound(max) && max > min * farthestEnd) return null;
  const source = second.unit !== null ? second : first;
  context.found.push({
    start: context.tokens.start[first.first]!, end: context.tokens.end[second.end - 1]!, kind: aged ? 'age' : source.kind, value: null, min: tidy(min), max: tidy(max), comparator: 'range', unit: printed(unit),
    object: unit === null ? object(context, second.end) : null, per: null, alternatives: [], needsReview: low.alternatives.length + high.alternatives.length > 0 || source.needsReview,
    rule: opener !== null ? 'range.between' : joiner !== null ? 'range.to' : 'range.dash',
  });
  context.taken = second.end;
  return index + 1;
}

/** The greatest first number of two that follow one another. */
const mostAdjacent = 9;

/** `iki üç bin kişi`, `दो तीन हजार लोग`: a small number in words and the next one, whose scale is meant for both. */
function adjacent(context: QuantityContext, low: NumberReading, high: NumberReading, index: number): number | null {
  if (!context.matcher.pack.numbers.quantities.adjacentRange || low.digits || high.digits || low.value! > mostAdjacent || context.inTime[index + 1] === 1 || context.numbers[index + 2]?.firstToken === high.endToken) return null;
  const first = measure(context, low, index);
  const second = measure(context, high, index + 1);
  if (first === null || second === null || first.negative || first.unit !== null || first.end !== second.first) return null;
  const scale = sharedScale(first, second);
  if (high.value !== (low.value! + 1) * scale || (second.unit === null && scale === 1 && object(context, second.end) === null)) return null;
  push(context, { ...second, first: first.first, reading: { ...high, value: null, min: low.value! * scale, max: high.value }, rule: 'range.adjacent' }, 'range');
  return index + 1;
}

/** 5、6万人, 2、3個: a figure and the next one, whose scale and unit are meant for both. */
function listed(context: QuantityContext, low: NumberReading, high: NumberReading, index: number): number | null {
  const { matcher } = context;
  if (!matcher.pack.numbers.quantities.adjacentRange || low.value! > mostAdjacent || context.inTime[index + 1] === 1 || !matcher.attached(low.endToken) || !matcher.attached(high.firstToken)) return null;
  const second = measure(context, high, index + 1);
  if (second === null || high.value !== (low.value! + 1) * high.scale || (second.unit === null && matcher.after(high.endToken, Roles.counter) === null)) return null;
  push(context, { ...second, first: low.firstToken, reading: { ...high, value: null, min: low.value! * high.scale, max: high.value }, rule: 'range.adjacent' }, 'range');
  return index + 1;
}

/** `शून्य से 12 डिग्री नीचे`: the zero that a temperature below it is told from. */
function fromZero(context: QuantityContext, zero: Measured, degrees: Measured, index: number): number | null {
  const below = context.matcher.after(degrees.end, Roles.belowZero);
  if (below === null || below.rows[0]!.code !== belowOpened) return null;
  push(context, { ...degrees, first: zero.first, end: below.end, endAt: null, negative: true, rule: 'unit.below-zero' }, '=');
  return index + 1;
}

/** What is counted behind a number, straight or behind a joiner: “trei mii de oameni”. */
function counted(context: QuantityContext, at: number): string | null {
  const joiner = context.matcher.after(at, Roles.joiner);
  return object(context, at) ?? (joiner === null ? null : object(context, joiner.end));
}

/** The “between” that stands behind its range, and behind what is counted: “50 ile 100 kişi arasında”. */
/** How many times its beginning the end of a range without a word before it may be. */
const farthestEnd = 100;

/** True for a thousand, ten thousand and so on, which rates are told among. */
function isRound(value: number): boolean {
  return value >= 1000 && Number.isInteger(Math.log10(value));
}

function openerBehind(context: QuantityContext, end: number): Phrase | null {
  const { matcher } = context;
  if (!matcher.pack.numbers.quantities.rangeOpenersAfter) return null;
  return matcher.after(end, Roles.rangeOpener) ?? (object(context, end) === null || !sameSentence(context, end, end + 1) ? null : matcher.after(end + 1, Roles.rangeOpener));
}

function unitOf(first: Measured, second: Measured): string {
  return second.unit ?? first.unit ?? '';
}

/** The token after a first end, behind the hyphen that waits for the unit of the second: `8- to 16-metre`. */
function afterHyphen(context: QuantityContext, first: Measured): number {
  const { matcher } = context;
  const sign = matcher.sign(first.end);
  return sign !== '' && '-‐‑'.includes(sign) && matcher.attached(first.end) && !matcher.attached(first.end + 1) ? first.end + 1 : first.end;
}

/** True where a dash or a joining word stands between two numbers: most pairs end here. */
function mayJoin(context: QuantityContext, from: number, to: number): boolean {
  const { matcher } = context;
  if (to - from <= 2 && isLevelWord(context, from, to)) return true;
  for (let at = from; at < to; at++) {
    if (isDash(matcher.sign(at)) || matcher.after(at, Roles.rangeJoiner | Roles.rangeCloser) !== null) return true;
  }
  return false;
}

/** `16-17` between spaces, rising: no score, no name. */
function plainDash(context: QuantityContext, first: Measured, second: Measured): boolean {
  const { matcher } = context;
  return matcher.attached(first.end) === matcher.attached(second.first) && signed(first) < signed(second);
}
