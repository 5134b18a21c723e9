import { TokenKind, type NumberReading } from '../../model/index.js';
import { Roles } from './lexicon.js';
import { sameSentence, unitAt, type Measured, type QuantityContext } from './context.js';

/** Units that are told with smaller ones after them, with how many of those they have. */
const smallerUnits: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '[yd_i]': { '[ft_i]': 3, '[in_i]': 36 }, '[ft_i]': { '[in_i]': 12 }, '[stone_av]': { '[lb_av]': 14 }, '[lb_av]': { '[oz_av]': 16 }, '[mi_i]': { '[yd_i]': 1760 },
  km: { m: 1000 }, m: { dm: 10, cm: 100, mm: 1000 }, cm: { mm: 10 }, t: { kg: 1000 }, kg: { g: 1000 }, '500.g': { '50.g': 10 }, L: { dL: 10, cL: 100, mL: 1000 },
};

/** Units whose smaller ones may stand behind “and”: of others, two amounts are told so (“10 km and 5 m”). */
const joinedUnits: ReadonlySet<string> = new Set(['[ft_i]', '[lb_av]', '[stone_av]']);

/** From this number on nothing can be a smaller unit: hostile input stops here. */
const mostSmaller = 100;

/** What stands after a unit and belongs to its amount: how much it adds, in the number's own terms, the token after it, and the numbers it takes. */
export interface Tail {
  readonly value: number;
  readonly end: number;
  readonly numbers: number;
}

/** 两米半, 五十元六角三分, 3割8分: parts of the unit before them. */
export function tail(context: QuantityContext, into: Measured, index: number): Tail | null {
  const part = sameSentence(context, into.end - 1, into.end) ? context.matcher.after(into.end, Roles.partAfter) : null;
  if (part !== null && into.unit !== null) return { value: Number(part.rows[0]!.code) * into.factor, end: part.end, numbers: 0 };
  const half = context.numbers[index + 1];
  if (half !== undefined && into.unit !== null && into.kind !== 'percentage' && isAddition(context, half, into.end)) return { value: half.value! * into.factor, end: half.endToken, numbers: 1 };
  let value = 0;
  let { end } = into;
  let numbers = 0;
  for (let number = context.numbers[index + 1]; number !== undefined && into.unit !== null; number = context.numbers[index + 1 + numbers]) {
    if (number.value === null || number.value >= mostSmaller || number.firstToken - end > 1 || number.firstToken < end || !sameSentence(context, end - 1, number.firstToken)) break;
    const unit = context.matcher.after(number.endToken, Roles.smaller);
    const row = unit?.rows.find((each) => each.code === into.unit);
    if (unit === null || row === undefined || (number.value >= 10 && number.value * row.factor >= 1)) break;
    value += number.value * row.factor;
    ({ end } = unit);
    numbers++;
  }
  return numbers === 0 ? null : { value, end, numbers };
}

/** `un euro y medio`, `due metri e mezzo`: a part of the unit before it, in words. */
function isAddition(context: QuantityContext, part: NumberReading, end: number): boolean {
  return part.kind === 'fraction' && part.rule === 'number.words' && part.value !== null && part.value < 1 && part.firstToken === end && sameSentence(context, end - 1, end)
    && context.tokens.kind[part.firstToken] === TokenKind.word && part.start === context.tokens.start[part.firstToken] && unitAt(context, part.endToken) === null;
}

/** `one dollar twenty cents`, `5 euro e 20 centesimi`. */
export function cents(context: QuantityContext, into: Measured, index: number): Tail | null {
  const next = context.numbers[index + 1];
  if (next === undefined || next.value === null || next.value >= 100 || context.inTime[index + 1] === 1 || !Number.isInteger(next.value)) return null;
  const gap = next.firstToken - into.end;
  // `costs 2.05 euros, three cents more`: behind a comma the cents are another amount.
  if (gap < 0 || gap > 1 || context.matcher.sign(into.end) === ',' || !sameSentence(context, into.end, next.firstToken)) return null;
  const unit = unitAt(context, next.endToken);
  const row = unit?.rows.find((r) => r.role === 'subunit');
  if (unit !== null && row !== undefined) return { value: next.value / 100, end: unit.end, numbers: 1 };
  // “zwei Euro fünfzig”, “15 dollars and 15”: two figures that nothing else claims.
  const after = next.endToken;
  const alone = after >= context.tokens.length || context.tokens.kind[after] === TokenKind.punctuation || !sameSentence(context, after - 1, after);
  const joined = gap === 0 || context.matcher.after(into.end, Roles.rangeCloser | Roles.centsJoiner)?.end === next.firstToken;
  const money = into.rule === 'money.name-after' || into.rule === 'money.symbol-after';
  return unit === null && joined && alone && next.value >= 10 && money && into.factor === 1 && Number.isInteger(into.reading.value) ? { value: next.value / 100, end: after, numbers: 1 } : null;
}

/** `5 feet 2 inches`, `2 yards 7 ft 10 in`, `3 kg 200 g`: one length or weight. */
export function smallerUnit(context: QuantityContext, into: Measured, index: number): Tail | null {
  const { unit, reading } = into;
  if (unit === null || smallerUnits[unit] === undefined || !Number.isInteger(reading.value)) return null;
  let value = 0;
  let part = 1;
  let numbers = 0;
  let { end } = into;
  let last = unit;
  for (let parts: Readonly<Record<string, number>> | undefined = smallerUnits[unit]; parts !== undefined; parts = smallerUnits[last]) {
    const next = smallerAfter(context, end, parts, context.numbers[index + 1 + numbers], joinedUnits.has(last));
    if (next === null) break;
    part /= next.count;
    value += next.value * part;
    ({ end, unit: last } = next);
    numbers++;
  }
  return numbers === 0 ? null : { value, end, numbers };
}

/** An amount of a smaller unit, with how many of them the unit before has. */
interface Smaller {
  readonly value: number;
  readonly count: number;
  readonly unit: string;
  readonly end: number;
}

function smallerAfter(context: QuantityContext, from: number, parts: Readonly<Record<string, number>>, next: NumberReading | undefined, mayJoin: boolean): Smaller | null {
  if (next === undefined || next.value === null) return null;
  const gap = next.firstToken - from;
  const joined = gap === 0 || (mayJoin && gap === 1 && context.matcher.after(from, Roles.rangeCloser) !== null);
  if (!joined || !sameSentence(context, from - 1, next.firstToken)) return null;
  const phrase = unitAt(context, next.endToken);
  const row = phrase?.rows.find((each) => parts[each.code] !== undefined);
  const count = row === undefined ? 0 : parts[row.code]!;
  return phrase === null || row === undefined || phrase.endAt !== null || next.value >= count ? null : { value: next.value, count, unit: row.code, end: phrase.end };
}
