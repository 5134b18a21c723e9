import type { LanguagePack, NumberReading, Quantity, Time, Tokens } from '../../model/index.js';
import { age } from './age.js';
import { sameSentence, timeUnits, type QuantityContext, type RejectedReading } from './context.js';
import { CurrencyResolver } from './currency.js';
import { glued } from './glued.js';
import { numberLexicon } from '../numbers/atoms.js';
import { plusSign, Roles } from './lexicon.js';
import { measure } from './measure.js';
import { cents, smallerUnit, tail } from './parts.js';
import { takePer } from './per.js';
import { PhraseMatcher } from './phrases.js';
import { range } from './range.js';
import { bounds, push } from './record.js';
import { noteRejected, refusal } from './refuse.js';
import { share } from './share.js';
import { uncertain } from './uncertainty.js';

/**
 * Finds the quantities of a text: every number that is no time, name or code, with its unit, bounds and sign.
 *
 * @param rejected takes the readings that lost, with the reason; null where nobody asks
 * @param country ISO 3166 code that decides shared currencies (“dollar”), or null
 */
export function findQuantitiesIn(
  text: string, tokens: Tokens, numbers: readonly NumberReading[], times: readonly Time[], pack: LanguagePack, country: string | null,
  rejected: RejectedReading[] | null = null,
): Quantity[] {
  const context: QuantityContext = {
    matcher: new PhraseMatcher(text, tokens, pack), tokens, numbers, times, currencies: new CurrencyResolver(text, tokens, pack, country), inTime: numbersInTimes(numbers, times),
    found: [], rejected, taken: 0, names: pack.numbers.quantities.capitalNames, used: new Set(), addressStart: 0, addressEnd: 0,
  };
  glued(context);
  for (let i = 0; i < numbers.length; i++) {
    const known = context.found.length;
    i = findAt(context, i);
    if (context.found.length > known) i = takePer(context, i);
  }
  return context.found.sort((a, b) => a.start - b.start);
}

/** Finds what number `i` gives; the index of the last number used. */
function findAt(context: QuantityContext, i: number): number {
  const reading = withoutJoiner(context, context.numbers[i]!);
  if (reading === null || reading.firstToken < context.taken || (context.used.size > 0 && context.used.has(reading.firstToken))) return i;
  if (reading.value === 0 && !reading.digits && opensMinus(context, reading, context.numbers[i + 1])) return i;
  const years = age(context, reading);
  if (years !== null) {
    // `aged 18 to 34`
    const last = years.rule === 'age.before' ? range(context, i) : null;
    if (last !== null) return last;
    push(context, years, bounds(context, years));
    return i;
  }
  const reason = refusal(context, reading, i);
  if (reason !== null) {
    noteRejected(context, reading, reason);
    return i;
  }
  const last = share(context, i) ?? range(context, i);
  if (last !== null) return last;
  const uncertainAmount = uncertain(context, i);
  if (uncertainAmount !== null) {
    push(context, uncertainAmount, bounds(context, uncertainAmount));
    return i + 1;
  }
  const measured = measure(context, reading, i);
  if (measured === null || (reading.rule === 'number.article' && !isAll(context, reading) && !isCounted(context, reading) && !measured.negative && (measured.unit === null || timeUnits.has(measured.unit)))) {
    noteRejected(context, reading, 'article');
    return i;
  }
  if (measured.unit === 'a' && context.inTime[i] === 0 && context.times.length > 0 && measured.rule === 'unit.after' && (reading.value ?? 130) < 130) {
    // Years that are no stretch of time are an age.
    measured.kind = 'age';
    measured.rule = 'age.years';
  } else if (measured.unit !== null && timeUnits.has(measured.unit)) {
    measured.end = reading.endToken;
    measured.endAt = null;
    measured.unit = null;
    measured.kind = 'number';
  }
  const parts = tail(context, measured, i);
  if (parts !== null) {
    push(context, measured, bounds(context, { ...measured, end: parts.end }), parts);
    return i + parts.numbers;
  }
  const joined = measured.kind === 'currency' ? cents(context, measured, i) : smallerUnit(context, measured, i);
  push(context, measured, bounds(context, measured), joined);
  return joined === null ? i : i + joined.numbers;
}

/**
 * The “and a half” of nothing read before it is no quantity (`punto y medio`); of what a joiner follows, the fraction is
 * one of its own (`en driekwart van de jongeren`).
 */
function withoutJoiner({ matcher, tokens }: QuantityContext, reading: NumberReading): NumberReading | null {
  const { firstToken: first, endToken, value } = reading;
  if (reading.kind !== 'fraction' || reading.rule !== 'number.words' || value === null || value >= 1 || endToken - first < 2 || matcher.after(first, Roles.rangeCloser)?.end !== first + 1) return reading;
  // `metro y medio de nieve`
  return matcher.after(endToken, Roles.partJoiner | Roles.joiner) === null || matcher.before(first, Roles.unit | Roles.pp, 3) !== null ? null : { ...reading, firstToken: first + 1, start: tokens.start[first + 1]! };
}

/** `sıfırın altında 2 derece`: the zero of a sign in words. */
function opensMinus({ matcher }: QuantityContext, reading: NumberReading, next: NumberReading | undefined): boolean {
  const sign = matcher.after(reading.firstToken, Roles.minus);
  return sign !== null && next !== undefined && sign.end === next.firstToken && sign.rows[0]!.code !== plusSign;
}

/** `두 개`: a word that is a number where a counter follows it. */
function isCounted(context: QuantityContext, reading: NumberReading): boolean {
  const { matcher } = context;
  return numberLexicon(matcher.pack).counted.has(matcher.folded(reading.firstToken)) && sameSentence(context, reading.firstToken, reading.endToken) && !matcher.attached(reading.endToken) && matcher.after(reading.endToken, Roles.counter) !== null;
}

/** True where the number is the whole text: nothing can make another word of it. */
function isAll(context: QuantityContext, reading: NumberReading): boolean {
  return reading.firstToken === 0 && reading.endToken === context.tokens.length;
}

/** Marks the numbers that times have taken. */
function numbersInTimes(numbers: readonly NumberReading[], times: readonly Time[]): Uint8Array {
  const inTime = new Uint8Array(numbers.length);
  let t = 0;
  for (let i = 0; i < numbers.length; i++) {
    const { start, end } = numbers[i]!;
    while (t < times.length && times[t]!.end <= start) t++;
    const time = times[t];
    if (time !== undefined && time.start < end && start < time.end && !isBareTen(numbers[i]!, time)) inTime[i] = 1;
  }
  return inTime;
}

/** `vingt-trois`: a number in words of which the ten alone was taken for a decade. */
function isBareTen(reading: NumberReading, time: Time): boolean {
  return !reading.digits && reading.start <= time.start && time.end <= reading.end && time.end - time.start < reading.end - reading.start && /^\d{2,3}$/.test(time.value);
}
