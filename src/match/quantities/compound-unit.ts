import { TokenFlag, TokenKind } from '../../model/index.js';
import { sameSentence, timeUnits, type Measured, type QuantityContext } from './context.js';
import { shortTimeUnits } from './international.js';
import { PerKinds, Roles } from './lexicon.js';
import { kindsOf, leadsTo, perWords, timesAllow } from './per.js';

/*
 * Units made of units: `mg/mL`, `mL/h`, `kV/cm`, `barrels a day`, `m.s −1`, `m s⁻¹`, `km^2`, `25 per mL`. The result is a UCUM expression.
 */

/** Units after the first one: hostile input stops here. */
const mostParts = 3;
/** Shorter words are articles as well (`25 a litre`). */
const shortestPer = 3;

/** Takes what a measured unit is multiplied, divided or raised by. */
export function extendUnit(context: QuantityContext, into: Measured): void {
  if (into.endAt !== null) return;
  for (let parts = 0; parts < mostParts; parts++) {
    if (!takePower(context, into) && !takeQuotient(context, into) && !takeProduct(context, into)) return;
    into.rule = 'unit.compound';
  }
}

/** `km^2`, `cm^-1`. */
function takePower(context: QuantityContext, into: Measured): boolean {
  const { matcher, tokens } = context;
  const at = into.end;
  if (matcher.sign(at) !== '^' || !matcher.attached(at) || !/[A-Za-z\]]$/.test(into.unit ?? '')) return false;
  const negative = isMinus(matcher.sign(at + 1)) && matcher.attached(at + 1);
  const digits = negative ? at + 2 : at + 1;
  const power = powerAt(context, digits);
  if (power === 0 || !matcher.attached(digits)) return false;
  if (negative) into.unit = invertLast(into.unit!, power);
  else into.unit = `${into.unit!}${power}`;
  into.end = digits + 1;
  return tokens.length > 0;
}

/** A unit inside a compound, and the token after it. */
interface Factor {
  readonly code: string;
  readonly end: number;
}

/** The simple unit at token `at`; the letters of hour and second count here, where nothing else can be meant. */
function factorAt(context: QuantityContext, at: number): Factor | null {
  if (at >= context.tokens.length || context.tokens.kind[at] !== TokenKind.word) return null;
  const short = shortTimeUnits[context.matcher.text.slice(context.tokens.start[at]!, Math.min(context.tokens.end[at]!, context.tokens.start[at]! + 4))];
  if (short !== undefined) return { code: short, end: at + 1 };
  const unit = context.matcher.after(at, Roles.unit);
  return unit === null || unit.rows[0]!.code.includes('/') ? null : { code: unit.rows[0]!.code, end: unit.end };
}

/** `25 per mL`, `3 per kilometre`: a bare number for each unit. */
export function takePerUnit(context: QuantityContext, into: Measured): void {
  const { matcher } = context;
  const at = into.end;
  const per = sameSentence(context, at - 1, at) ? perWords(context, at, PerKinds.words) : null;
  const unit = per === null || context.tokens.end[per.end - 1]! - context.tokens.start[at]! < shortestPer ? null : matcher.after(per.end, Roles.unit);
  if (unit === null || unit.rows[0]!.code.includes('/') || timeUnits.has(unit.rows[0]!.code)) return;
  into.unit = `/${unit.rows[0]!.code}`;
  into.end = unit.end;
  into.endAt = unit.endAt;
  into.kind = 'dimension';
  into.rule = 'unit.per';
}

/** `/mL` written together, `per kilogram` apart. */
function takeQuotient(context: QuantityContext, into: Measured): boolean {
  const { matcher } = context;
  const at = into.end;
  if (!sameSentence(context, at - 1, at)) return false;
  if ('/∕⁄'.includes(matcher.sign(at)) && matcher.sign(at) !== '') {
    if (!matcher.attached(at) || !matcher.attached(at + 1)) return false;
    const unit = factorAt(context, at + 1);
    if (unit === null) return false;
    into.unit = `${into.unit!}/${unit.code}`;
    into.end = unit.end;
    return true;
  }
  const per = perWords(context, at, PerKinds.words);
  const unit = per === null ? null : matcher.after(per.end, Roles.unit);
  if (per === null || unit === null || unit.rows[0]!.symbol || unit.rows[0]!.code.includes('/') || into.unit!.includes('/') || !leadsTo(kindsOf(per.rows), unit.rows[0]!.code) || !timesAllow(context, at, unit.end)) return false;
  into.unit = `${into.unit!}/${unit.rows[0]!.code}`;
  into.end = unit.end;
  into.endAt = unit.endAt;
  return unit.endAt === null;
}

/** `ml.kg −1`, `N·m`, `m s−1`: a factor behind a dot or space, with the exponent that makes it a divisor. */
function takeProduct(context: QuantityContext, into: Measured): boolean {
  const { matcher, tokens } = context;
  const dot = matcher.sign(into.end);
  const dotted = dot !== '' && '.·⋅'.includes(dot);
  const at = dotted ? into.end + 1 : into.end;
  if (!sameSentence(context, into.end - 1, at) || (dotted && !matcher.attached(at)) || (!dotted && (matcher.attached(at) || (tokens.flags[at]! & TokenFlag.capital) !== 0))) return false;
  const unit = factorAt(context, at);
  if (unit === null || unit.end !== at + 1) return false;
  const power = isMinus(matcher.sign(unit.end)) && matcher.attached(unit.end + 1) ? powerAt(context, unit.end + 1) : 0;
  if (power === 0 && (!dotted || dot === '.' || !matcher.attached(into.end))) return false;
  if (!dotted && !matcher.attached(unit.end)) return false;
  into.unit = power === 0 ? `${into.unit!}.${unit.code}` : `${into.unit!}/${unit.code}${power === 1 ? '' : power}`;
  into.end = power === 0 ? unit.end : unit.end + 2;
  return true;
}

function isMinus(sign: string): boolean {
  return sign !== '' && '-−–'.includes(sign);
}

/** The exponent at a token: one digit from 1 to 9, or 0. */
function powerAt(context: QuantityContext, at: number): number {
  const { tokens, matcher } = context;
  if (at >= tokens.length || tokens.kind[at] !== TokenKind.number || tokens.end[at]! - tokens.start[at]! !== 1) return 0;
  return Number(matcher.text.charAt(tokens.start[at]!)) || 0;
}

/** `g.cm` to the power of −2 is `g/cm2`. */
function invertLast(unit: string, power: number): string {
  const at = unit.lastIndexOf('.');
  const last = `${unit.slice(at + 1)}${power === 1 ? '' : power}`;
  return at === -1 ? `/${last}` : `${unit.slice(0, at)}/${last}`;
}
