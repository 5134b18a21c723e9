import { TokenKind } from '../../model/index.js';
import { sameSentence, type Measured, type QuantityContext } from './context.js';
import { Roles } from './lexicon.js';

/*
 * Units made of units: `mg/mL`, `kV/cm`, `barrels a day`, `m.s −1`, `km^2`. The result is a UCUM expression.
 */

/** Units after the first one: hostile input stops here. */
const mostParts = 3;

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

/** `/mL` written together, `per kilogram` apart. */
function takeQuotient(context: QuantityContext, into: Measured): boolean {
  const { matcher } = context;
  const at = into.end;
  if (!sameSentence(context, at - 1, at)) return false;
  if ('/∕⁄'.includes(matcher.sign(at)) && matcher.sign(at) !== '') {
    if (!matcher.attached(at) || !matcher.attached(at + 1) || context.tokens.kind[at + 1] !== TokenKind.word) return false;
    const unit = matcher.after(at + 1, Roles.unit);
    if (unit === null || unit.rows[0]!.code.includes('/')) return false;
    into.unit = `${into.unit!}/${unit.rows[0]!.code}`;
    into.end = unit.end;
    return true;
  }
  const per = matcher.after(at, Roles.per);
  const unit = per === null ? null : matcher.after(per.end, Roles.unit);
  if (unit === null || unit.rows[0]!.symbol || unit.rows[0]!.code.includes('/') || into.unit!.includes('/')) return false;
  into.unit = `${into.unit!}/${unit.rows[0]!.code}`;
  into.end = unit.end;
  into.endAt = unit.endAt;
  return unit.endAt === null;
}

/** `ml.kg −1`, `N·m`: a factor behind a dot, with the exponent that makes it a divisor. */
function takeProduct(context: QuantityContext, into: Measured): boolean {
  const { matcher, tokens } = context;
  const at = into.end;
  const dot = matcher.sign(at);
  if (dot === '' || !'.·⋅'.includes(dot) || !sameSentence(context, at - 1, at + 1) || tokens.kind[at + 1] !== TokenKind.word || !matcher.attached(at + 1)) return false;
  const unit = matcher.after(at + 1, Roles.unit);
  if (unit === null || !unit.rows[0]!.symbol || unit.rows[0]!.code.includes('/')) return false;
  const power = isMinus(matcher.sign(unit.end)) && matcher.attached(unit.end + 1) ? powerAt(context, unit.end + 1) : 0;
  if (power === 0 && (dot === '.' || !matcher.attached(at))) return false;
  into.unit = power === 0 ? `${into.unit!}.${unit.rows[0]!.code}` : `${into.unit!}/${unit.rows[0]!.code}${power === 1 ? '' : power}`;
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
