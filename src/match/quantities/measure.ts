import { TokenFlag, TokenKind, type NumberReading } from '../../model/index.js';
import { sameSentence, timeUnits, unitAt, unitRoles, type Measured, type QuantityContext } from './context.js';
import { belowOpened, eitherSign, plusSign, Roles, type Row } from './lexicon.js';
import { leadingSymbols } from './international.js';
import { extendUnit, takePerUnit } from './compound-unit.js';
import type { Phrase } from './phrases.js';

const temperatureUnits = new Set(['Cel', '[degF]', 'K', 'deg']);

/** Reads the unit on either side of a number. */
export function measure(context: QuantityContext, reading: NumberReading, index: number): Measured | null {
  const base: Measured = {
    reading, first: reading.firstToken, end: reading.endToken, kind: reading.kind === 'ordinal' ? 'ordinal' : 'number', unit: null, factor: 1, negative: false,
    otherUnits: [], needsReview: false, rule: reading.rule, endAt: null,
  };
  if (reading.kind === 'ordinal') return base;
  takeSign(context, base);
  if (reading.end < context.tokens.end[reading.endToken - 1]! && takeGlued(context, base)) return base;
  const after = sameSentence(context, reading.endToken - 1, reading.endToken) ? unitAt(context, reading.endToken) : null;
  const next = context.numbers[index + 1];
  if (after !== null && !belongsToNext(context, after, next) && takeAfter(context, base, after)) {
    if (base.kind === 'currency') swallowSymbolBefore(context, base);
    if (base.unit === 'deg') takeUnitBefore(context, base);
    if (base.kind === 'dimension') {
      takePerBefore(context, base);
      extendUnit(context, base);
    }
    if (base.rule === 'money.symbol-after') takeScaleAfterCode(base, next);
    if (base.kind === 'temperature') takeBelowZero(context, base);
    return base;
  }
  if (after === null && reading.kind === 'fraction' && (takePartOfUnit(context, base) || takeHundredths(context, base))) return base;
  if (after === null && (takeMarks(context, base) || takeBelowZero(context, base) || takeBracketed(context, base))) return base;
  takeBefore(context, base);
  // `$350 per kg` is money, `25 per kg` a number for each.
  if (after === null && base.unit === null) takePerUnit(context, base);
  return base;
}

/** `half a litre`, `a quarter of a percent`. */
function takePartOfUnit(context: QuantityContext, into: Measured): boolean {
  const joiner = context.matcher.after(into.end, Roles.partJoiner);
  const unit = joiner === null ? null : context.matcher.after(joiner.end, Roles.unit | Roles.percent | Roles.pp);
  return unit !== null && takeAfter(context, into, unit);
}

/** `1,78 euro al litro, tre centesimi in più`: hundredths of the money told before them. */
function takeHundredths(context: QuantityContext, into: Measured): boolean {
  const name = context.matcher.after(into.end - 1, Roles.subunit);
  const row = name === null || name.end !== into.end || isPartOfSecond(context, into.end) ? undefined : ofMoneyBefore(context, into, name);
  if (row === undefined) return false;
  setCurrency(context, into, row, 'money.subunit');
  return true;
}

/** `2 below zero`, `10 grados bajo cero`, `4 graus negativos`: behind the degrees, or in one phrase with them. */
function takeBelowZero(context: QuantityContext, into: Measured): boolean {
  const { endToken } = into.reading;
  const behind = sameSentence(context, into.end - 1, into.end) ? context.matcher.after(into.end, Roles.belowZero) : null;
  const below = behind ?? (into.end > endToken ? context.matcher.after(endToken, Roles.belowZero) : null);
  if (below === null || below.rows[0]!.code === belowOpened || (into.reading.value ?? 0) <= 0) return false;
  into.end = below.end;
  into.endAt = null;
  into.negative = true;
  into.unit ??= 'deg';
  into.kind = 'temperature';
  into.rule = 'unit.below-zero';
  return true;
}

/** `20 (kg)`, `20 [kg]`: the unit in brackets. */
function takeBracketed(context: QuantityContext, into: Measured): boolean {
  const { matcher } = context;
  const open = matcher.sign(into.end);
  if ((open !== '(' && open !== '[') || !sameSentence(context, into.end - 1, into.end) || !into.reading.digits) return false;
  const unit = matcher.after(into.end + 1, Roles.unit);
  if (unit === null || !unit.rows[0]!.symbol || matcher.sign(unit.end) !== (open === '(' ? ')' : ']') || !takeAfter(context, into, unit)) return false;
  into.end = unit.end + 1;
  into.endAt = null;
  return true;
}

/** `8"`, `5′`: marks of inches and feet; a quotation mark closes what was opened before it. */
function takeMarks(context: QuantityContext, into: Measured): boolean {
  const { matcher, tokens } = context;
  const at = into.end;
  const sign = matcher.sign(at);
  if (sign === '' || !'"″′\''.includes(sign) || !into.reading.digits || !matcher.attached(at)) return false;
  let end = at + 1;
  if (sign === "'") {
    const inches = matcher.attached(at + 1) && tokens.kind[at + 1] === TokenKind.number && matcher.sign(at + 2) === '"';
    const doubled = matcher.sign(at + 1) === "'" && matcher.attached(at + 1);
    if (!inches && !doubled) return false;
    if (doubled) end = at + 2;
  } else if (sign === '"') {
    for (let i = at - 1, open = false; i >= 0 && sameSentence(context, i, at); i--) {
      if (matcher.sign(i) === '"') open = !open;
      if ((i === 0 || !sameSentence(context, i - 1, at)) && open) return false;
    }
  }
  into.end = end;
  into.unit = sign === '′' || (sign === "'" && end === at + 1) ? '[ft_i]' : '[in_i]';
  into.kind = 'dimension';
  into.rule = 'unit.mark';
  return true;
}

/** `75 USD million`: the scale stands behind the code. */
function takeScaleAfterCode(into: Measured, next: NumberReading | undefined): void {
  const scale = next?.rule === 'number.vague' ? (next.min ?? 0) / 2 : (next?.value ?? 0);
  if (next === undefined || next.firstToken !== into.end || next.endToken !== into.end + 1 || next.digits || next.kind !== 'cardinal' || scale < 1000 || !/^10+$/.test(String(scale))) return;
  into.factor *= scale;
  into.end = next.endToken;
}

/** `12.3m tonnes`: a unit after it shows that `m` is a million. */
function takeMillions(context: QuantityContext, into: Measured, phrase: Phrase): boolean {
  const { matcher } = context;
  if (phrase.rows[0]!.code !== 'm' || phrase.end - phrase.first !== 1 || phrase.first !== into.reading.endToken || !into.reading.digits || !matcher.attached(phrase.first)) return false;
  if (matcher.text.slice(context.tokens.start[phrase.first]!, context.tokens.end[phrase.first]!) !== 'm' || matcher.attached(phrase.end)) return false;
  const unit = sameSentence(context, phrase.first, phrase.end) ? matcher.after(phrase.end, Roles.unit | Roles.currency) : null;
  if (unit === null) {
    // `3m people`: what only millions are counted of.
    if (matcher.after(phrase.end, Roles.counter) === null) return false;
    into.end = phrase.end;
    into.endAt = null;
    into.rule = 'number.mixed';
  } else if (context.tokens.end[unit.end - 1]! - context.tokens.start[unit.first]! < 3 || !takeAfter(context, into, unit)) return false;
  into.factor *= 1e6;
  context.rejected?.push({ start: into.reading.start, end: context.tokens.end[phrase.end - 1]!, reading: 'a length in metres', reason: 'the unit after it shows that “m” is a million' });
  return true;
}

/** `백만원입니다`: the unit is written onto the number word. */
function takeGlued(context: QuantityContext, into: Measured): boolean {
  const { reading } = into;
  const glued = context.matcher.within(reading.end, context.tokens.end[reading.endToken - 1]!, unitRoles);
  if (glued === null) return false;
  takeAfter(context, into, { rows: [glued.row], first: reading.endToken - 1, end: reading.endToken, endAt: null });
  into.endAt = glued.end;
  return true;
}

/** True where a symbol after a number is rather the one before the next number (`5 $10`, `$12-$15`). */
function belongsToNext(context: QuantityContext, phrase: Phrase, next: NumberReading | undefined): boolean {
  const { matcher, tokens } = context;
  if (next === undefined || next.firstToken !== phrase.end || !matcher.attached(next.firstToken) || tokens.kind[phrase.end - 1] === TokenKind.word) return false;
  // `$12-$15`: the sign behind the dash.
  return !matcher.attached(phrase.first) || (matcher.sign(phrase.first - 1) !== '' && '-‑–'.includes(matcher.sign(phrase.first - 1)));
}

function takeAfter(context: QuantityContext, into: Measured, phrase: Phrase): boolean {
  const row = phrase.rows[0]!;
  into.end = phrase.end;
  into.endAt = phrase.endAt;
  switch (row.role) {
    case 'percent':
      into.kind = 'percentage';
      into.unit = '%';
      into.rule = 'percentage.after';
      // 八成 is 80 %, but 八五折 85 %.
      into.factor = row.factor === 10 && (into.reading.value ?? 0) > 10 ? 1 : row.factor;
      return true;
    case 'pp': case 'bp':
      into.kind = 'percentage';
      into.unit = row.code;
      into.rule = `percentage.${row.role}`;
      return true;
    case 'currency':
      if (row.exact !== null && leadingSymbols.has(row.exact) && !context.currencies.shown(row)) {
        into.end = into.reading.endToken;
        into.endAt = null;
        return false;
      }
      return takeMoneyAfter(context, into, phrase, row);
    case 'subunit':
      if (isPartOfSecond(context, phrase.end)) {
        into.end = into.reading.endToken;
        into.endAt = null;
        return false;
      }
      setCurrency(context, into, ofMoneyBefore(context, into, phrase) ?? row, 'money.subunit');
      into.factor = 0.01;
      return true;
    default:
      if (takeMillions(context, into, phrase)) return true;
      if ((row.exact === 'C' || row.exact === 'F') && !isBareTemperature(context, into, phrase)) {
        into.end = into.reading.endToken;
        into.endAt = null;
        return false;
      }
      into.unit = row.code;
      into.kind = temperatureUnits.has(row.code) && !(row.code === 'deg' && isAngle(context, into)) ? 'temperature' : 'dimension';
      into.rule = 'unit.after';
      return true;
  }
}

/** `3 centesimi di secondo`: hundredths of a time, and no money. */
function isPartOfSecond(context: QuantityContext, at: number): boolean {
  const joiner = context.matcher.after(at, Roles.joiner | Roles.partJoiner);
  const unit = joiner === null ? null : context.matcher.after(joiner.end, Roles.unit);
  return unit !== null && timeUnits.has(unit.rows[0]!.code);
}

/** `30 C`, but not `2021 C.P.I.`, `800,000 F-Series`. */
function isBareTemperature(context: QuantityContext, into: Measured, phrase: Phrase): boolean {
  const value = into.reading.value;
  if (value === null || Math.abs(value) > 150) return false;
  const sign = context.matcher.sign(phrase.end);
  // `7C (19F)`
  if (sign !== '' && ')]'.includes(sign)) return true;
  return !context.matcher.attached(phrase.end) || !sameSentence(context, phrase.end - 1, phrase.end) || (!context.matcher.attached(phrase.end + 1) && context.matcher.sign(phrase.end) !== '-');
}

/** `turn by 45 degrees`, `a 90° angle`: no temperature. */
function isAngle(context: QuantityContext, into: Measured): boolean {
  if (context.matcher.after(into.end, Roles.angleCue) !== null) return true;
  for (let at = Math.max(0, into.first - 6); at < into.first; at++) {
    if (sameSentence(context, at, into.first) && context.matcher.after(at, Roles.angleCue) !== null) return true;
  }
  return false;
}

/** Money, or a weight of the same name: `25 pounds` without a word of Britain is weight. */
function takeMoneyAfter(context: QuantityContext, into: Measured, phrase: Phrase, row: Row): boolean {
  const unit = phrase.rows.find((r) => r.role === 'unit');
  if (unit === undefined) {
    setCurrency(context, into, row, row.symbol ? 'money.symbol-after' : 'money.name-after');
    into.factor = row.factor;
    return true;
  }
  const money = (into.reading.value ?? 0) >= 1e5 || context.currencies.shown(row);
  if (money) setCurrency(context, into, row, 'money.name-after');
  else Object.assign(into, { unit: unit.code, kind: 'dimension', rule: 'unit.after' });
  into.otherUnits = [...into.otherUnits, money ? unit.code : row.code];
  into.needsReview = true;
  return true;
}

/** `kostete 71 US-Dollar, 45 Cent mehr`: hundredths are of the money told last in the sentence, where they can be. */
function ofMoneyBefore(context: QuantityContext, into: Measured, phrase: Phrase): Row | undefined {
  const last = context.found[context.found.length - 1];
  const row = last?.kind === 'currency' ? phrase.rows.find((each) => each.role === 'subunit' && each.code === last.unit) : undefined;
  if (last === undefined || row === undefined) return undefined;
  const { tokens } = context;
  let token = into.first;
  while (token > 0 && tokens.start[token]! > last.start) token--;
  return tokens.sentence[token] === tokens.sentence[into.first] ? row : undefined;
}

function setCurrency(context: QuantityContext, into: Measured, row: Row, rule: string): void {
  const currency = context.currencies.resolve(row);
  into.kind = 'currency';
  into.unit = currency.code;
  into.otherUnits = currency.others;
  into.needsReview = currency.needsReview;
  into.rule = rule;
}

function takeSign(context: QuantityContext, into: Measured): void {
  const { matcher } = context;
  const at = into.first - 1;
  const sign = matcher.sign(at);
  if ((sign === '-' || sign === '−' || sign === '–' || sign === '－' || sign === '+') && at >= context.taken && sameSentence(context, at, into.first)) {
    const open = at === 0 || context.tokens.kind[at - 1] === TokenKind.ideograph || (context.tokens.flags[at]! & (TokenFlag.spaceBefore | TokenFlag.sentenceStart)) !== 0 || (matcher.sign(at - 1) !== '' && '([$€£¥:%…'.includes(matcher.sign(at - 1)) && !(matcher.sign(at - 1) === '%' && context.tokens.kind[at - 2] === TokenKind.number && matcher.attached(at - 1)));
    const close = matcher.attached(into.first) || at === 0;
    const previous = at > 0 && context.tokens.kind[at - 1] === TokenKind.number;
    if (open && close && !previous) {
      into.first = at;
      into.negative = sign !== '+';
    }
    return;
  }
  const word = matcher.before(into.first, Roles.minus, 6);
  const minus = word?.rows[0]!.code === plusSign ? null : word;
  // The “moins” of “au moins 34” is a bound.
  const bound = minus === null ? null : matcher.before(into.first, Roles.comparator, 6);
  if (minus !== null && minus.first >= context.taken && (bound === null || bound.first >= minus.first)) {
    into.first = minus.first;
    into.negative = minus.rows[0]!.code !== eitherSign;
  }
}

function takeBefore(context: QuantityContext, into: Measured): void {
  const { matcher } = context;
  const percent = matcher.before(into.first, Roles.percentBefore, 5);
  if (percent !== null && percent.first >= context.taken && (context.matcher.sign(percent.first) !== '%' || percent.first + 1 === into.first)) {
    into.first = percent.first;
    into.kind = 'percentage';
    into.unit = '%';
    into.rule = 'percentage.before';
    into.factor = percent.rows[0]!.factor;
    return;
  }
  if (takeUnitBefore(context, into)) return;
  const money = matcher.before(into.first, Roles.currency, 4);
  if (money === null || money.first < context.taken) return;
  const row = money.rows.find((r) => r.symbol);
  if (row === undefined) return;
  into.first = money.first;
  setCurrency(context, into, row, 'money.symbol-before');
  into.factor = row.factor;
  const outer = into.first - 1;
  if ('-−'.includes(matcher.sign(outer)) && matcher.sign(outer) !== '' && outer >= context.taken && matcher.attached(into.first)
    && (outer === 0 || (context.tokens.flags[outer]! & TokenFlag.spaceBefore) !== 0)) {
    into.first = outer;
    into.negative = true;
  }
}

/** 华氏 51 度: the scale of a temperature stands first. */
function takeUnitBefore(context: QuantityContext, into: Measured): boolean {
  const before = context.matcher.before(into.first, Roles.unitBefore, 4);
  if (before === null || before.first < context.taken) return false;
  into.first = before.first;
  into.unit = before.rows[0]!.code;
  into.kind = temperatureUnits.has(into.unit) ? 'temperature' : 'dimension';
  into.rule = 'unit.before';
  return true;
}

/** Units of time that make one unit with the length before which they stand; a longer one says only what the amount is told for. */
const speedTimes = new Set(['h', 'min', 's']);

/** 时速120公里: the hour stands before the length. */
function takePerBefore(context: QuantityContext, into: Measured): void {
  const per = context.matcher.before(into.first, Roles.perBefore, 3);
  if (per === null || per.first < context.taken || into.unit === null || into.unit.includes('/') || !speedTimes.has(per.rows[0]!.code)) return;
  into.first = per.first;
  into.unit = `${into.unit}/${per.rows[0]!.code}`;
}

/** `$5 dollars`, `US$5 million USD`: one amount. */
function swallowSymbolBefore(context: QuantityContext, into: Measured): void {
  const money = context.matcher.before(into.first, Roles.currency, 3);
  const row = money?.rows.find((r) => r.symbol) ?? money?.rows[0];
  if (money === null || row === undefined || money.first < context.taken || (row.symbol && !context.matcher.attached(into.first))) return;
  if (row.code === into.unit || row.codes.includes(into.unit ?? '')) into.first = money.first;
}
