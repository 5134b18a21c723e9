import { sameSentence, type Measured, type QuantityContext } from './context.js';
import { measure } from './measure.js';

/** `2,000.45 ± 0.01 pounds`: an amount with its uncertainty, and the unit behind both; null where there is none. */
export function uncertain(context: QuantityContext, index: number): Measured | null {
  const first = context.numbers[index]!;
  const second = context.numbers[index + 1];
  const { matcher } = context;
  const at = first.endToken;
  if (matcher.sign(at) !== '±' || second === undefined || second.firstToken !== at + 1 || context.inTime[index + 1] === 1 || !sameSentence(context, at, second.firstToken)) return null;
  const amount = measure(context, first, index);
  const error = measure(context, second, index + 1);
  if (amount === null || error === null || amount.end !== first.endToken) return null;
  return {
    ...amount, end: error.end, endAt: error.endAt, unit: error.unit ?? amount.unit, kind: error.unit === null ? amount.kind : error.kind, factor: error.unit === null ? amount.factor : error.factor, rule: 'unit.uncertain',
  };
}
