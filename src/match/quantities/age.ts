import { TokenFlag, TokenKind, type NumberReading } from '../../model/index.js';
import { ageWithUnit, Roles } from './lexicon.js';
import { sameSentence, unitAt, type Measured, type QuantityContext } from './context.js';

/** UCUM codes of the units that ages are told in. */
export const ageUnits: ReadonlySet<string> = new Set(['a', 'mo', 'wk', 'd']);

/** `52-year-old`, `aged 52`, `52 yaşında`. */
export function age(context: QuantityContext, reading: NumberReading): Measured | null {
  const value = reading.value ?? (reading.rule === 'number.vague' ? reading.max : null);
  if (reading.kind !== 'cardinal' || value === null) return null;
  const { matcher } = context;
  const make = (first: number, end: number, unit: string, rule: string): Measured => ({
    reading, first, end, kind: 'age', unit, factor: 1, negative: false, otherUnits: [], needsReview: false, rule, endAt: null,
  });
  const skip = (at: number): number => ('-‑–'.includes(matcher.sign(at)) && matcher.sign(at) !== '' && matcher.attached(at) ? at + 1 : at);
  const at = skip(reading.endToken);
  if (!sameSentence(context, reading.endToken - 1, Math.min(at, context.tokens.length - 1))) return null;
  const word = matcher.after(at, Roles.ageAfter);
  if (word !== null) return make(reading.firstToken, word.end, 'a', 'age.word');
  const unit = matcher.after(at, Roles.unit);
  const row = unit?.rows.find((r) => ageUnits.has(r.code));
  if (unit !== null && row !== undefined) {
    const old = matcher.after(skip(unit.end), Roles.ageAfterUnit);
    if (old !== null) return make(reading.firstToken, old.end, row.code, 'age.unit');
  }
  if (row?.code === 'a' && unit !== null && isApposition(context, reading.firstToken, unit.end) && value < 130) return make(reading.firstToken, unit.end, 'a', 'age.apposition');
  const before = matcher.before(skipBounds(context, reading.firstToken), Roles.ageBefore, 4);
  if (before !== null && before.rows[0]!.code === ageWithUnit) {
    const told = row?.code === 'a' && unit !== null && before.first >= context.taken && value < 130 && !isQualified(context, unit.end);
    return told ? make(reading.firstToken, unit.end, row.code, 'age.verb') : null;
  }
  const other = row === undefined ? unitAt(context, reading.endToken) : null;
  if (before !== null && before.first >= context.taken && other === null && value < 130) return make(reading.firstToken, row !== undefined && unit !== null ? unit.end : reading.endToken, row?.code ?? 'a', 'age.before');
  return null;
}

/** The first token of the bounds before a number (`tiene casi diez años`), or the number's own. */
function skipBounds(context: QuantityContext, first: number): number {
  return context.matcher.before(first, Roles.comparator, 4)?.first ?? first;
}

/** `cinco años de experiencia`, `dieci anni fa`: time of something, or since something, no age. */
function isQualified(context: QuantityContext, end: number): boolean {
  const { tokens, matcher } = context;
  if (end >= tokens.length || !sameSentence(context, end - 1, end) || tokens.kind[end] !== TokenKind.word) return false;
  return matcher.after(end, Roles.rangeCloser) === null && matcher.after(end, Roles.joiner | Roles.notObject) !== null;
}

/** True for a word that could close the name of a person: capitals tell, where the script has them. */
function mayEndName({ matcher: { text }, tokens }: QuantityContext, word: number): boolean {
  if (tokens.kind[word] === TokenKind.ideograph) return true;
  return tokens.kind[word] === TokenKind.word && ((tokens.flags[word]! & TokenFlag.capital) !== 0 || caseless.test(text.charAt(tokens.start[word]!)));
}

const caseless = /\p{Lo}/u;

/** `María López, 52 años, …`, `Ion Popescu (45 de ani)`, `Ana Pop, de 31 de ani, …`: years behind a name, between marks. */
function isApposition(context: QuantityContext, first: number, end: number): boolean {
  const { matcher, tokens } = context;
  const joiner = matcher.before(first, Roles.joiner, 1);
  const mark = (joiner?.first ?? first) - 1;
  const open = matcher.sign(mark);
  if ((open !== ',' && open !== '(') || mark < 1 || !mayEndName(context, mark - 1)) return false;
  const close = matcher.sign(end);
  return open === '(' ? close === ')' : close === ',' || ((close === '.' || end >= tokens.length) && !matcher.attached(end + 1));
}
