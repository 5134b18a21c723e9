import type { LanguagePack, NumberReading } from '../../model/index.js';
import { tidy } from '../numbers/index.js';
import { formsOf } from '../numbers/atoms.js';
import { perPack } from '../per-pack.js';
import type { Measured, QuantityContext } from './context.js';
import { push } from './record.js';

/*
 * `rose from 3.1 to 3.45 billion euros`: two levels that share the scale and the unit told with the second. The first is
 * written down alone, so that it is no bare 3.1.
 */

/** A first level of money or measure is told in the scale of the second where both are then within this factor. */
const farthest = 1000;
/** The same for levels of what is counted: “from 3.4 to 4.1 million”, but “from 300 to 1.2 million”. */
const farthestCount = 10;
/** From this amount on a first one has that scale only where the second stays the greater: `1,200 to 1,500 million`, but `from 900,000 to 1.2 million`. */
const leastLong = 1000;

/** The value of an amount with its sign and the factor of its unit. */
export function signed(measured: Measured): number {
  return (measured.negative ? -1 : 1) * (measured.reading.value ?? 0) * measured.factor;
}

/** The thousands, millions … that a number is told in: as it was read, or by its size where it is one word. */
function scaleOf({ scale, digits, value }: NumberReading): number {
  if (scale > 1 || digits || value === null) return scale;
  return [1e12, 1e9, 1e6, 1e3].find((each) => value >= each && value % each === 0) ?? 1;
}

/** `vierhundert` behind `drei- bis`, `two hundred thousand` behind `one to`: the hundreds of a second end in words are shared too, where it tells more of them than the first. */
function hundredsOf({ digits, value, scale }: NumberReading, low: number): number {
  if (digits || value === null) return 1;
  const hundreds = value / scale / 100;
  return Number.isInteger(hundreds) && hundreds < 10 && low < hundreds ? 100 : 1;
}

/** What a first amount is multiplied by where the second is told in thousands, millions … for both; 1 otherwise. */
export function sharedScale(first: Measured, second: Measured, most = 1): number {
  const low = first.reading.value ?? 0;
  const own = scaleOf(second.reading);
  const scale = own * hundredsOf({ ...second.reading, scale: own }, low);
  return scale >= 100 && first.reading.rule !== 'number.mixed' && low * first.factor * scale <= (second.reading.value ?? 0) * (low < leastLong ? most : 1) ? scale : 1;
}

/** Writes the first of two levels down with the unit and scale of the second; its index, or null where it has its own, or there is neither. */
export function fromLevel(context: QuantityContext, first: Measured, second: Measured, index: number): number | null {
  const { reading } = first;
  const scale = sharedScale(first, second, second.unit === null ? farthestCount : farthest);
  if (first.unit !== null || (second.unit === null && scale === 1) || (reading.plain && reading.value! >= 1900 && reading.value! < 2100)) return null;
  push(context, {
    ...first, kind: second.kind, unit: second.unit, factor: tidy(first.factor * second.factor * scale), otherUnits: second.otherUnits, needsReview: second.needsReview, rule: 'change.from',
  }, '=');
  return index;
}

const particlesOf = perPack((pack: LanguagePack): readonly string[] => formsOf(pack.numbers.quantities.levelParticles));

/** True where a particle after a second end shows that it is a new level (`23億円から27億円に`). */
export function levelAfter(context: QuantityContext, second: Measured): boolean {
  const { matcher, tokens } = context;
  const end = second.endAt ?? tokens.end[second.end - 1]!;
  return particlesOf(matcher.pack).some((form) => matcher.text.startsWith(form, end));
}
