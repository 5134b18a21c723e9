import type { Comparator } from '../model/index.js';

/** A figure as stated: what a claim's quantity says. */
export interface Stated {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly comparator: Comparator;
}

/** A figure printed to some digits stands for all that round to it; “about” allows more. */
const roundingShare = 0.005;
const approximateShare = 0.05;

/** The values a stated figure may stand for: `[low, high]`, infinite where it has no bound. */
export function intervalOf(stated: Stated): readonly [number, number] {
  const { value, comparator } = stated;
  const low = stated.min ?? (comparator === '<' || comparator === '<=' ? -Infinity : (value ?? -Infinity));
  const high = stated.max ?? (comparator === '>' || comparator === '>=' ? Infinity : (value ?? Infinity));
  const share = comparator === '~' ? approximateShare : comparator === '=' ? roundingShare : 0;
  const slack = Math.abs(value ?? 0) * share;
  return [low - slack, high + slack];
}

/** True where one value could be meant by every figure. */
export function allOverlap(figures: readonly Stated[]): boolean {
  let low = -Infinity;
  let high = Infinity;
  for (const figure of figures) {
    const [from, to] = intervalOf(figure);
    low = Math.max(low, from);
    high = Math.min(high, to);
  }
  return low <= high;
}
