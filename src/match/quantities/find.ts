import { TokenFlag, TokenKind, type LanguagePack, type NumberReading, type Quantity, type QuantityKind, type Comparator, type Time, type Tokens } from '../../model/index.js';
import { lastStartingAt } from '../../text/index.js';
import { tidy } from '../numbers/index.js';
import { CurrencyResolver } from './currency.js';
import { printSymbols } from './international.js';
import type { Row } from './lexicon.js';
import { PhraseMatcher, type Phrase } from './phrases.js';
import { refusal } from './refuse.js';

/** A number with the unit that stands beside it. Token indices `[first, end)`. */
interface Measured {
  readonly reading: NumberReading;
  first: number;
  end: number;
  kind: QuantityKind;
  unit: string | null;
  factor: number;
  negative: boolean;
  otherUnits: readonly string[];
  needsReview: boolean;
  rule: string;
  /** Where it ends inside its last token, or null. */
  endAt: number | null;
}

const unitRoles = ['percent', 'pp', 'bp', 'currency', 'subunit', 'unit'] as const;
const timeUnits = new Set(['a', 'mo', 'wk', 'd', 'h', 'min', 's', 'ms', 'us', 'ns', '10.a', '100.a']);
const ageUnits = new Set(['a', 'mo', 'wk', 'd']);
/** Units that are told with a smaller one after them. */
const smallerUnits: Readonly<Record<string, { readonly unit: string; readonly count: number }>> = {
  '[ft_i]': { unit: '[in_i]', count: 12 }, '[lb_av]': { unit: '[oz_av]', count: 16 }, '[stone_av]': { unit: '[lb_av]', count: 14 },
};
const temperatureUnits = new Set(['Cel', '[degF]', 'K', 'deg']);

/**
 * Finds the quantities of a text: every number that is no time, name or code, with its unit, bounds and sign.
 *
 * @param country ISO 3166 code that decides shared currencies (“dollar”), or null
 */
export function findQuantitiesIn(
  text: string, tokens: Tokens, numbers: readonly NumberReading[], times: readonly Time[], pack: LanguagePack, country: string | null,
): Quantity[] {
  return new Finder(new PhraseMatcher(text, tokens, pack), numbers, times, new CurrencyResolver(tokens, pack, country), pack.numbers.quantities.capitalNames).run();
}

class Finder {
  private readonly found: Quantity[] = [];
  private taken = 0;
  /** Tokens of amounts that {@link glued} has read. */
  private readonly used = new Set<number>();
  private addressStart = 0;
  private addressEnd = 0;
  private readonly inTime: Uint8Array;

  constructor(
    private readonly matcher: PhraseMatcher, private readonly numbers: readonly NumberReading[], private readonly times: readonly Time[], private readonly currencies: CurrencyResolver,
    private readonly names: boolean,
  ) {
    this.inTime = new Uint8Array(numbers.length);
    let t = 0;
    for (let i = 0; i < numbers.length; i++) {
      const { start, end } = numbers[i]!;
      while (t < times.length && times[t]!.end <= start) t++;
      const time = times[t];
      if (time !== undefined && time.start < end && start < time.end && !isBareTen(numbers[i]!, time)) this.inTime[i] = 1;
    }
  }

  run(): Quantity[] {
    this.glued();
    this.all();
    return this.found.sort((a, b) => a.start - b.start);
  }

  /** `USD115.50`, `Rs20`: money whose code and digits are one word. */
  private glued(): void {
    const { tokens, matcher } = this;
    for (let i = 0; i < tokens.length; i++) {
      if (tokens.kind[i] !== TokenKind.word || (tokens.flags[i]! & TokenFlag.digit) === 0 || tokens.end[i]! - tokens.start[i]! > 20) continue;
      const found = /^(\p{L}{2,3})\d+$/u.exec(matcher.text.slice(tokens.start[i]!, tokens.end[i]!));
      if (found === null) continue;
      const dollar = matcher.sign(i - 1) === '$' && matcher.attached(i);
      const row = matcher.symbol(dollar ? `${found[1]!}$` : found[1]!);
      if (row === null) continue;
      const start = tokens.start[i]! + found[1]!.length;
      const number = matcher.numberAt(start);
      if (number === null || number.value === null) continue;
      const { value } = number;
      const first = dollar ? i - 1 : i;
      let end = i + 1;
      while (end < tokens.length && tokens.start[end]! < number.end) end++;
      this.found.push({
        start: tokens.start[first]!, end: number.end, kind: 'currency', value, min: value, max: value, comparator: '=', unit: row.code, object: null, alternatives: [], needsReview: false, rule: 'money.code-glued',
      });
      for (let token = first; token < end; token++) this.used.add(token);
      i = end - 1;
    }
  }

  private all(): void {
    for (let i = 0; i < this.numbers.length; i++) {
      const reading = this.numbers[i]!;
      if (reading.firstToken < this.taken || (this.used.size > 0 && this.used.has(reading.firstToken))) continue;
      const age = this.age(reading);
      if (age !== null) {
        this.push(age, this.bounds(age));
        continue;
      }
      if (this.inTime[i] === 1 && !this.measuredAfterAll(reading)) continue;
      if (this.inAddress(reading) || this.pronoun(reading)) continue;
      if (refusal(reading, this.matcher, (at) => this.unitAt(at) !== null) !== null) continue;
      if (this.names && this.isName(reading)) continue;
      const range = this.range(i);
      if (range !== null) {
        i = range;
        continue;
      }
      const measured = this.measure(reading, i);
      if (measured === null || (reading.rule === 'number.article' && (measured.unit === null || timeUnits.has(measured.unit)))) continue;
      if (measured.unit !== null && timeUnits.has(measured.unit)) {
        measured.end = reading.endToken;
        measured.endAt = null;
        measured.unit = null;
        measured.kind = 'number';
      }
      const joined = measured.kind === 'currency' ? this.cents(measured, i) : this.smallerUnit(measured, i);
      this.push(measured, this.bounds(measured), joined);
      if (joined !== null) i++;
    }
  }

  /** `Section 427`, `iPhone 11`, `(24)`: a number that names, and counts nothing. */
  private isName(reading: NumberReading): boolean {
    const { matcher, tokens } = this;
    const before = reading.firstToken - 1;
    if (!reading.plain || before < 0 || !this.sameSentence(before, reading.firstToken)) return false;
    if (matcher.sign(before) === '(' && matcher.sign(reading.endToken) === ')' && reading.end - reading.start <= 3) return true;
    if (reading.start - tokens.end[before]! !== 1 || this.unitAt(reading.endToken) !== null || this.object(reading.endToken) !== null) return false;
    if (matcher.before(reading.firstToken, ['currency', 'percent-before'], 3) !== null) return false;
    const flags = tokens.flags[before]!;
    return tokens.kind[before] === TokenKind.word && (flags & TokenFlag.capital) !== 0 && (flags & TokenFlag.sentenceStart) === 0;
  }

  /** `at 4 °C`, `1520 sq m`: a unit shows that a supposed clock time or year is an amount. */
  private measuredAfterAll(reading: NumberReading): boolean {
    const time = this.times[lastStartingAt(this.times, reading.end - 1)];
    if (time === undefined || time.end > reading.end || (time.type !== 'TIME' && time.type !== 'DATE') || reading.kind === 'ordinal') return false;
    const row = this.sameSentence(reading.endToken - 1, reading.endToken) ? this.unitAt(reading.endToken)?.rows[0] : undefined;
    return row !== undefined && !timeUnits.has(row.code) && this.matcher.sign(reading.endToken) !== '-';
  }

  /** `this one`, `which one`: a pronoun, no number. */
  private pronoun(reading: NumberReading): boolean {
    return !reading.digits && reading.kind === 'cardinal' && reading.value === 1 && this.matcher.before(reading.firstToken, ['pronoun-before'], 2) !== null;
  }

  /** True inside a web address. */
  private inAddress(reading: NumberReading): boolean {
    const { text } = this.matcher;
    while (this.addressEnd <= reading.start && this.addressStart !== -1) {
      const at = text.indexOf('://', this.addressEnd);
      this.addressStart = at;
      if (at === -1) return false;
      this.addressEnd = at;
      while (this.addressEnd < text.length && text.charCodeAt(this.addressEnd) > 0x20) this.addressEnd++;
    }
    return this.addressStart !== -1 && this.addressStart < reading.start;
  }

  private get tokens(): Tokens {
    return this.matcher.tokens;
  }

  private sameSentence(a: number, b: number): boolean {
    return a >= 0 && b >= 0 && a < this.tokens.length && b < this.tokens.length && this.tokens.sentence[a] === this.tokens.sentence[b];
  }

  /** The unit that starts at token `at`, after an optional hyphen or joiner. */
  private unitAt(at: number): Phrase | null {
    const direct = this.matcher.after(at, unitRoles);
    if (direct !== null) return direct;
    const joiner = this.matcher.after(at, ['joiner']);
    if (joiner !== null) return this.matcher.after(joiner.end, unitRoles);
    if ('-‑–'.includes(this.matcher.sign(at)) && this.matcher.sign(at) !== '' && this.matcher.attached(at) && this.matcher.attached(at + 1)) return this.matcher.after(at + 1, unitRoles);
    return null;
  }

  /** Reads the unit on either side of a number. */
  private measure(reading: NumberReading, index: number): Measured | null {
    const base: Measured = {
      reading, first: reading.firstToken, end: reading.endToken, kind: reading.kind === 'ordinal' ? 'ordinal' : 'number', unit: null, factor: 1, negative: false,
      otherUnits: [], needsReview: false, rule: reading.rule, endAt: null,
    };
    if (reading.kind === 'ordinal') return base;
    this.takeSign(base);
    if (reading.end < this.tokens.end[reading.endToken - 1]! && this.takeGlued(base)) return base;
    const after = this.sameSentence(reading.endToken - 1, reading.endToken) ? this.unitAt(reading.endToken) : null;
    const next = this.numbers[index + 1];
    if (after !== null && !this.belongsToNext(after, next) && this.takeAfter(base, after)) {
      if (base.kind === 'currency') this.swallowSymbolBefore(base);
      if (base.unit === 'deg') this.takeUnitBefore(base);
      return base;
    }
    this.takeBefore(base);
    return base;
  }

  /** `백만원입니다`: the unit is written onto the number word. */
  private takeGlued(into: Measured): boolean {
    const { reading } = into;
    const glued = this.matcher.within(reading.end, this.tokens.end[reading.endToken - 1]!, unitRoles);
    if (glued === null) return false;
    this.takeAfter(into, { rows: [glued.row], first: reading.endToken - 1, end: reading.endToken, endAt: null });
    into.endAt = glued.end;
    return true;
  }

  /** True where a symbol after a number is rather the one before the next number (`5 $10`). */
  private belongsToNext(phrase: Phrase, next: NumberReading | undefined): boolean {
    if (next === undefined || next.firstToken !== phrase.end) return false;
    return this.matcher.attached(next.firstToken) && !this.matcher.attached(phrase.first) && this.tokens.kind[phrase.end - 1] !== TokenKind.word;
  }

  private takeAfter(into: Measured, phrase: Phrase): boolean {
    const row = phrase.rows[0]!;
    into.end = phrase.end;
    into.endAt = phrase.endAt;
    switch (row.role) {
      case 'percent':
        into.kind = 'percentage';
        into.unit = '%';
        into.rule = 'percentage.after';
        into.factor = row.factor;
        return true;
      case 'pp': case 'bp':
        into.kind = 'percentage';
        into.unit = row.code;
        into.rule = `percentage.${row.role}`;
        return true;
      case 'currency':
        return this.takeMoneyAfter(into, phrase, row);
      case 'subunit':
        this.setCurrency(into, row, 'money.subunit');
        into.factor = 0.01;
        return true;
      default:
        into.unit = row.code;
        into.kind = temperatureUnits.has(row.code) ? 'temperature' : 'dimension';
        into.rule = 'unit.after';
        return true;
    }
  }

  /** Money, or a weight of the same name: `25 pounds` without a word of Britain is weight. */
  private takeMoneyAfter(into: Measured, phrase: Phrase, row: Row): boolean {
    const unit = phrase.rows.find((r) => r.role === 'unit');
    if (unit === undefined) {
      this.setCurrency(into, row, row.symbol ? 'money.symbol-after' : 'money.name-after');
      into.factor = row.factor;
      return true;
    }
    const money = (into.reading.value ?? 0) >= 1e5 || this.currencies.shown(row);
    if (money) this.setCurrency(into, row, 'money.name-after');
    else Object.assign(into, { unit: unit.code, kind: 'dimension', rule: 'unit.after' });
    into.otherUnits = [...into.otherUnits, money ? unit.code : row.code];
    into.needsReview = true;
    return true;
  }

  private setCurrency(into: Measured, row: Row, rule: string): void {
    const currency = this.currencies.resolve(row);
    into.kind = 'currency';
    into.unit = currency.code;
    into.otherUnits = currency.others;
    into.needsReview = currency.needsReview;
    into.rule = rule;
  }

  private takeSign(into: Measured): void {
    const { matcher } = this;
    const at = into.first - 1;
    const sign = matcher.sign(at);
    if ((sign === '-' || sign === '−' || sign === '–' || sign === '－' || sign === '+') && at >= this.taken && this.sameSentence(at, into.first)) {
      const open = at === 0 || this.tokens.kind[at - 1] === TokenKind.ideograph || (this.tokens.flags[at]! & (TokenFlag.spaceBefore | TokenFlag.sentenceStart)) !== 0 || (matcher.sign(at - 1) !== '' && '([$€£¥:%'.includes(matcher.sign(at - 1)));
      const close = matcher.attached(into.first) || at === 0;
      const previous = at > 0 && this.tokens.kind[at - 1] === TokenKind.number;
      if (open && close && !previous) {
        into.first = at;
        into.negative = sign !== '+';
      }
      return;
    }
    const minus = matcher.before(into.first, ['minus'], 6);
    if (minus !== null && minus.first >= this.taken) {
      into.first = minus.first;
      into.negative = true;
    }
  }

  private takeBefore(into: Measured): void {
    const { matcher } = this;
    const percent = matcher.before(into.first, ['percent-before'], 3);
    if (percent !== null && percent.first >= this.taken && (this.matcher.sign(percent.first) !== '%' || percent.first + 1 === into.first)) {
      into.first = percent.first;
      into.kind = 'percentage';
      into.unit = '%';
      into.rule = 'percentage.before';
      return;
    }
    if (this.takeUnitBefore(into)) return;
    const money = matcher.before(into.first, ['currency'], 4);
    if (money === null || money.first < this.taken) return;
    const row = money.rows.find((r) => r.symbol);
    if (row === undefined) return;
    into.first = money.first;
    this.setCurrency(into, row, 'money.symbol-before');
    into.factor = row.factor;
    const outer = into.first - 1;
    if ('-−'.includes(matcher.sign(outer)) && matcher.sign(outer) !== '' && outer >= this.taken && matcher.attached(into.first)
      && (outer === 0 || (this.tokens.flags[outer]! & TokenFlag.spaceBefore) !== 0)) {
      into.first = outer;
      into.negative = true;
    }
  }

  /** 华氏 51 度: the scale of a temperature stands first. */
  private takeUnitBefore(into: Measured): boolean {
    const before = this.matcher.before(into.first, ['unit-before'], 4);
    if (before === null || before.first < this.taken) return false;
    into.first = before.first;
    into.unit = before.rows[0]!.code;
    into.kind = temperatureUnits.has(into.unit) ? 'temperature' : 'dimension';
    into.rule = 'unit.before';
    return true;
  }

  /** `$5 dollars`, `US$5 million USD`: one amount. */
  private swallowSymbolBefore(into: Measured): void {
    const money = this.matcher.before(into.first, ['currency'], 3);
    const row = money?.rows.find((r) => r.symbol);
    if (money === null || row === undefined || money.first < this.taken || !this.matcher.attached(into.first)) return;
    if (row.code === into.unit || row.codes.includes(into.unit ?? '')) into.first = money.first;
  }

  /** `one dollar twenty cents`, `5 euro e 20 centesimi`. */
  private cents(into: Measured, index: number): { readonly value: number; readonly end: number } | null {
    const next = this.numbers[index + 1];
    if (next === undefined || next.value === null || next.value >= 100 || this.inTime[index + 1] === 1 || !Number.isInteger(next.value)) return null;
    const gap = next.firstToken - into.end;
    if (gap < 0 || gap > 1 || !this.sameSentence(into.end, next.firstToken)) return null;
    const unit = this.unitAt(next.endToken);
    const row = unit?.rows.find((r) => r.role === 'subunit');
    if (unit !== null && row !== undefined) return { value: next.value / 100, end: unit.end };
    // “zwei Euro fünfzig”: two figures that nothing else claims.
    const after = next.endToken;
    const alone = after >= this.tokens.length || this.tokens.kind[after] === TokenKind.punctuation || !this.sameSentence(after - 1, after);
    return unit === null && gap === 0 && alone && next.value >= 10 && into.rule === 'money.name-after' ? { value: next.value / 100, end: after } : null;
  }

  /** `5 feet 2 inches`: one length. */
  private smallerUnit(into: Measured, index: number): { readonly value: number; readonly end: number } | null {
    const parts = into.unit === null ? undefined : smallerUnits[into.unit];
    const next = this.numbers[index + 1];
    if (parts === undefined || next === undefined || next.value === null || next.value >= parts.count) return null;
    const gap = next.firstToken - into.end;
    const joined = gap === 0 || (gap === 1 && this.matcher.after(into.end, ['range-closer']) !== null);
    if (!joined || !this.sameSentence(into.end - 1, next.firstToken)) return null;
    const unit = this.unitAt(next.endToken);
    return unit?.rows.some((r) => r.code === parts.unit) === true ? { value: next.value / parts.count, end: unit.end } : null;
  }

  /** `52-year-old`, `aged 52`, `52 yaşında`. */
  private age(reading: NumberReading): Measured | null {
    if (reading.kind !== 'cardinal' || reading.value === null) return null;
    const { matcher } = this;
    const make = (first: number, end: number, unit: string, rule: string): Measured => ({
      reading, first, end, kind: 'age', unit, factor: 1, negative: false, otherUnits: [], needsReview: false, rule, endAt: null,
    });
    const skip = (at: number): number => ('-‑–'.includes(matcher.sign(at)) && matcher.sign(at) !== '' && matcher.attached(at) ? at + 1 : at);
    const at = skip(reading.endToken);
    if (!this.sameSentence(reading.endToken - 1, Math.min(at, this.tokens.length - 1))) return null;
    const word = matcher.after(at, ['age-after']);
    if (word !== null) return make(reading.firstToken, word.end, 'a', 'age.word');
    const unit = matcher.after(at, ['unit']);
    const row = unit?.rows.find((r) => ageUnits.has(r.code));
    if (unit !== null && row !== undefined) {
      const old = matcher.after(skip(unit.end), ['age-after-unit']);
      if (old !== null) return make(reading.firstToken, old.end, row.code, 'age.unit');
    }
    const before = matcher.before(reading.firstToken, ['age-before'], 4);
    const other = row === undefined ? this.unitAt(reading.endToken) : null;
    if (before !== null && before.first >= this.taken && other === null && reading.value < 130) return make(reading.firstToken, row !== undefined && unit !== null ? unit.end : reading.endToken, row?.code ?? 'a', 'age.before');
    return null;
  }

  /** Reads `70 to 75 percent`, `16-17`, `between 5 and 10`; the index of the last number used, or null. */
  private range(index: number): number | null {
    const low = this.numbers[index]!;
    const high = this.numbers[index + 1];
    if (high === undefined || this.inTime[index + 1] === 1 || low.kind !== 'cardinal' || high.kind !== 'cardinal' || low.value === null || high.value === null) return null;
    if (high.firstToken - low.endToken > 8 || !this.sameSentence(low.endToken - 1, high.firstToken)) return null;
    if (!this.mayJoin(low.endToken, high.firstToken)) return null;
    const first = this.measure(low, index);
    const second = this.measure(high, index + 1);
    if (first === null || second === null || second.first < first.end) return null;
    const { matcher } = this;
    const opener = matcher.before(first.first, ['range-opener'], 2);
    const joiner = matcher.after(first.end, opener !== null ? ['range-closer', 'range-joiner'] : ['range-joiner']);
    const dash = '-–—‑~～'.includes(matcher.sign(first.end)) && matcher.sign(first.end) !== '' ? first.end + 1 : -1;
    const at = joiner !== null ? joiner.end : dash;
    if (at !== second.first || (first.unit !== null && second.unit !== null && first.unit !== second.unit)) return null;
    const bare = first.unit === null && second.unit === null;
    const told = first.unit !== null && second.unit !== null;
    const loose = bare && this.object(second.end) === null;
    if (joiner !== null && opener === null && (loose || told || matcher.before(first.first, ['change-opener'], 2) !== null)) return null;
    if (joiner === null && bare && !this.plainDash(first, second)) return null;
    const unit = second.unit ?? first.unit;
    let min = low.value * first.factor;
    const max = high.value * second.factor;
    const scale = scaleOf(high.value);
    const scaled = high.rule === 'number.mixed' || (!high.digits && high.value % scale === 0);
    if (min < 1000 && scale >= 1000 && scaled && low.rule !== 'number.mixed' && min * scale <= max) min *= scale;
    if (!(min < max)) return null;
    const source = second.unit !== null ? second : first;
    this.found.push({
      start: this.tokens.start[first.first]!, end: this.tokens.end[second.end - 1]!, kind: source.kind, value: null, min: tidy(min), max: tidy(max), comparator: 'range', unit: printed(unit),
      object: unit === null ? this.object(second.end) : null, alternatives: [], needsReview: low.alternatives.length + high.alternatives.length > 0 || source.needsReview,
      rule: opener !== null ? 'range.between' : joiner !== null ? 'range.to' : 'range.dash',
    });
    this.taken = second.end;
    return index + 1;
  }

  /** True where a dash or a joining word stands between two numbers: most pairs end here. */
  private mayJoin(from: number, to: number): boolean {
    const { matcher } = this;
    for (let at = from; at < to; at++) {
      const sign = matcher.sign(at);
      if (sign !== '' && '-–—‑~～'.includes(sign)) return true;
      if (matcher.after(at, ['range-joiner', 'range-closer']) !== null) return true;
    }
    return false;
  }

  /** `16-17` between spaces, rising: no score, no name. */
  private plainDash(first: Measured, second: Measured): boolean {
    const { matcher } = this;
    return matcher.attached(first.end) === matcher.attached(second.first) && (first.reading.value ?? 0) < (second.reading.value ?? 0);
  }

  /** The comparator before or after a quantity. */
  private bounds(measured: Measured): Comparator {
    const { matcher } = this;
    const before = matcher.before(measured.first, ['comparator'], 5);
    if (before !== null && before.first >= this.taken) return before.rows[0]!.code as Comparator; // rows of this role carry a comparator
    let at = measured.end;
    if ("'’".includes(matcher.sign(at)) && matcher.sign(at) !== '' && matcher.attached(at)) at += 2;
    else if (at < this.tokens.length && matcher.lexicon.caseSuffixes.has(matcher.folded(at)) && this.sameSentence(measured.first, at)) at += 1;
    const after = at < this.tokens.length && this.sameSentence(measured.first, at) ? matcher.after(at, ['comparator-after']) : null;
    return after === null ? '=' : (after.rows[0]!.code as Comparator);
  }

  /** The word after a bare number, where it can be what is counted. */
  private object(at: number): string | null {
    const { tokens, matcher } = this;
    if (at >= tokens.length || tokens.kind[at] !== TokenKind.word || !this.sameSentence(at - 1, at)) return null;
    if (matcher.after(at, ['not-object', 'comparator-after', 'range-joiner']) !== null) return null;
    return matcher.text.slice(tokens.start[at]!, tokens.end[at]!);
  }

  private push(measured: Measured, comparator: Comparator, cents: { readonly value: number; readonly end: number } | null = null): void {
    const { reading, factor } = measured;
    const unit = printed(measured.unit);
    const sign = measured.negative ? -1 : 1;
    const scaled = (value: number): number => tidy(sign * (value * factor + (cents?.value ?? 0)));
    const value = reading.value === null ? null : scaled(reading.value);
    const end = cents?.end ?? measured.end;
    const vague = value === null;
    const exact = comparator === '=' || comparator === '~' || comparator === 'range';
    const alternatives = [
      ...reading.alternatives.map((other) => ({ value: scaled(other), unit })), ...measured.otherUnits.map((other) => ({ value, unit: other })),
    ];
    this.found.push({
      start: measured.first === reading.firstToken ? reading.start : this.tokens.start[measured.first]!, end: end === measured.end && measured.endAt !== null ? measured.endAt : end === reading.endToken ? reading.end : this.tokens.end[end - 1]!, kind: measured.kind, value,
      min: vague ? reading.min : exact || comparator.startsWith('>') ? value : null, max: vague ? reading.max : exact || comparator.startsWith('<') ? value : null,
      comparator: vague ? 'range' : comparator, unit, object: measured.kind === 'number' ? this.object(end) : null, alternatives,
      needsReview: measured.needsReview || reading.alternatives.length > 0, rule: measured.rule,
    });
    this.taken = end;
  }
}

/** `vingt-trois`: a number in words of which the ten alone was taken for a decade. */
function isBareTen(reading: NumberReading, time: Time): boolean {
  return !reading.digits && reading.start <= time.start && time.end <= reading.end && /^\d{2,3}$/.test(time.value);
}

/** A unit as it is written into a record. */
function printed(unit: string | null): string | null {
  return unit === null ? null : (printSymbols[unit] ?? unit);
}

/** The thousands, millions … that a number is told in. */
function scaleOf(value: number): number {
  for (const scale of [1e12, 1e9, 1e6, 1e3]) if (value >= scale) return scale;
  return 1;
}
