import type { Comparator, NumberReading } from '../../model/index.js';
import { tidy } from '../numbers/index.js';
import { leadsToLevel } from './change.js';
import type { Phrase } from './phrases.js';
import { Roles } from './lexicon.js';
import { makesUpTo } from './up-to.js';
import { object, printed, sameSentence, type Measured, type QuantityContext } from './context.js';

/** Writes a quantity down; `cents` are what smaller units after it add, and the token after them. */
export function push(context: QuantityContext, measured: Measured, comparator: Comparator, cents: { readonly value: number; readonly end: number } | null = null): void {
  const { factor } = measured;
  const reading = asForeignMoney(context, measured);
  const unit = printed(measured.unit);
  const sign = measured.negative ? -1 : 1;
  const scaled = (value: number): number => tidy(sign * (value * factor + (cents?.value ?? 0)));
  const value = reading.value === null ? null : scaled(reading.value);
  const end = cents?.end ?? measured.end;
  const vague = value === null;
  const bound = (limit: number | null): number | null => (limit === null ? null : scaled(limit));
  const alternatives = [
    ...reading.alternatives.map((other) => ({ value: scaled(other), unit })), ...measured.otherUnits.map((other) => ({ value, unit: other })),
  ];
  if (context.rejected !== null) {
    for (const other of alternatives) {
      context.rejected.push({ start: reading.start, end: reading.end, reading: [other.value, other.unit].filter((part) => part !== null).join(' '), reason: 'possible, but less likely here' });
    }
  }
  context.found.push({
    start: measured.first === reading.firstToken ? reading.start : context.tokens.start[measured.first]!, end: end === measured.end && measured.endAt !== null ? measured.endAt : end === reading.endToken ? reading.end : context.tokens.end[end - 1]!, kind: measured.kind, value,
    min: vague ? bound(sign < 0 ? reading.max : reading.min) : comparator === '=' || comparator.startsWith('>') ? value : null,
    max: vague ? bound(sign < 0 ? reading.min : reading.max) : comparator === '=' || comparator.startsWith('<') ? value : null,
    comparator: vague ? 'range' : comparator, unit, object: measured.kind === 'number' ? object(context, end) : null, per: null, alternatives,
    needsReview: measured.needsReview || reading.alternatives.length > 0, rule: measured.rule,
  });
  context.taken = end;
}

/** `$10,000` in a text that writes 10,5: behind the sign of foreign money the comma parts thousands. */
function asForeignMoney({ matcher }: QuantityContext, { reading, rule, unit }: Measured): NumberReading {
  const [whole] = reading.alternatives;
  const { cldr, numbers } = matcher.pack;
  if (rule !== 'money.symbol-before' || cldr.decimal !== ',' || whole === undefined || reading.value === null || whole <= reading.value || numbers.quantities.homeCurrencies.includes(unit ?? '')) return reading;
  return { ...reading, value: whole, min: whole, max: whole, alternatives: [reading.value] };
}

/** The comparator before or after a quantity. */
export function bounds(context: QuantityContext, measured: Measured): Comparator {
  const { matcher } = context;
  const before = matcher.before(measured.first, Roles.comparator, 5);
  if (before !== null && before.first >= context.taken && !(before.rows[0]!.code === '<=' && leadsToLevel(context, before.first, before.end))) {
    return before.rows[0]!.code as Comparator; // rows of this role carry a comparator
  }
  let at = measured.end;
  let ending = -1;
  if ("'’".includes(matcher.sign(at)) && matcher.sign(at) !== '' && matcher.attached(at)) {
    ending = at + 1;
    at += 2;
  } else if (at < context.tokens.length && matcher.lexicon.caseSuffixes.has(matcher.folded(at)) && sameSentence(context, measured.first, at)) {
    ending = at;
    at += 1;
  }
  // 十多万: the word that says more stands inside the number.
  for (let inner = measured.reading.firstToken + 1; !measured.reading.plain && inner < measured.reading.endToken - 1; inner++) {
    const more = matcher.after(inner, Roles.comparatorAfter);
    if (more !== null && more.end < measured.reading.endToken) return more.rows[0]!.code as Comparator; // as above
  }
  if (isUpTo(context, at) || (measured.unit === null && isUpTo(context, at + 1))) return '<=';
  const boundAt = (from: number): Phrase | null => (from < context.tokens.length && sameSentence(context, measured.first, from) ? matcher.after(from, Roles.comparatorAfter) : null);
  const counter = measured.unit === null && at < context.tokens.length ? matcher.after(at, Roles.counter) : null;
  // Some bounds need the ending: “5'ten büyük” is more than five, “5 büyük” are five big ones.
  const after = boundAt(at) ?? (ending < 0 ? null : boundAt(ending)) ?? (counter === null ? null : boundAt(counter.end)) ?? boundBehindObject(context, measured, at);
  return after === null ? '=' : (after.rows[0]!.code as Comparator);
}

/** True where the word at a token makes what stands before it the most there can be: “80 milyon dolara kadar”, “900 kişiye kadar”. */
function isUpTo(context: QuantityContext, at: number): boolean {
  const { text, tokens, pack } = context.matcher;
  // Most languages have no such words, and this is asked at every quantity.
  if (pack.numbers.quantities.upTo.words === '') return false;
  const word = (token: number): string => text.slice(tokens.start[token]!, tokens.end[token]!);
  return sameSentence(context, at - 1, at) && makesUpTo(pack, word(at - 1), word(at));
}

/** The “at least” behind what is counted: “40 people at least”. */
function boundBehindObject(context: QuantityContext, { unit, kind }: Measured, at: number): Phrase | null {
  if (unit !== null || kind !== 'number' || object(context, at) === null || !sameSentence(context, at, at + 1)) return null;
  const bound = context.matcher.after(at + 1, Roles.comparatorAfter);
  const governed = context.matcher.lexicon.caseSuffixes.has(context.matcher.folded(at).slice(-longestCase));
  return bound !== null && (governed || bound.rows[0]!.code === '>=' || bound.rows[0]!.code === '<=') ? bound : null;
}

/** Letters of the endings by which what is counted depends on its bound: “50 kişiden fazla”. */
const longestCase = 3;
