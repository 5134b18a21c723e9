import { TokenFlag, TokenKind, type Per, type Quantity, type Time } from '../../model/index.js';
import { lastStartingAt } from '../../text/index.js';
import { isLevelWord } from './change.js';
import { object, printed, sameSentence, timeUnits, unitAt, type QuantityContext } from './context.js';
import { shortTimeUnits } from './international.js';
import { PerKinds, Roles, type Row } from './lexicon.js';

/*
 * What an amount is told for: `$78 a barrel`, `14 deaths per 100,000 people`, `5000元/吨`, `每桶78美元`, `배럴당 78달러`,
 * `2.000 Euro im Monat`. It stands outside the span of the amount and is no amount of its own.
 */

/** What an amount is told for, the token behind its words, and the numbers among them. */
interface Told {
  readonly per: Per;
  readonly end: number;
  readonly numbers: number;
}

/** Words of what is counted between an amount and the words that say for what: `14.3 new infections per …`. */
const mostCounted = 3;
/** From this power of ten on, a bare number behind such words is a whole that something is counted among. */
const leastWhole = 100;
/** Tokens between the beginning of such a whole and the amount that it is the whole of. */
const farthestWhole = 8;
const unitsOfTime: Readonly<Record<string, string>> = { PY: 'a', PM: 'mo', PW: 'wk', PD: 'd', PTH: 'h', PTM: 'min', PTS: 's' };

/** The words at token `at` between an amount and what it is told for, with the rows of the kinds asked for. */
export function perWords(context: QuantityContext, at: number, kinds: number): { readonly rows: readonly Row[]; readonly end: number } | null {
  const phrase = context.matcher.after(at, Roles.per);
  const rows = phrase?.rows.filter((row) => (Number(row.code) & kinds) !== 0) ?? [];
  return phrase === null || rows.length === 0 ? null : { rows, end: phrase.end };
}

/** Adds to the amount found last what it is told for; the index of the last number used. */
export function takePer(context: QuantityContext, index: number): number {
  const last = context.found.length - 1;
  const amount = context.found[last]!;
  if (amount.per !== null || amount.unit?.includes('/') === true || amount.kind === 'ordinal' || amount.kind === 'age' || amount.kind === 'temperature') return index;
  const told = behind(context, amount, index);
  if (told !== null) {
    context.found[last] = { ...amount, per: told.per };
    context.taken = Math.max(context.taken, told.end);
    shareWithFirst(context, last);
    return index + told.numbers;
  }
  const per = before(context, amount, firstToken(context, amount, index));
  if (per !== null) context.found[context.found.length - 1] = { ...amount, per };
  return index;
}

/** What an amount of one word with its code (`Rp10.000 per liter`) is told for, by the token behind it. */
export function perAfterGlued(context: QuantityContext, amount: Quantity, at: number): Per | null {
  return at < context.tokens.length && sameSentence(context, at - 1, at) ? (toldAt(context, amount, at, context.numbers.length)?.per ?? null) : null;
}

/** The token that an amount begins with. */
function firstToken({ tokens, numbers }: QuantityContext, { start }: Quantity, index: number): number {
  let first = numbers[index]!.firstToken;
  while (first > 0 && tokens.start[first]! > start) first--;
  return first;
}

/** `between $62 and $68 per share`, `from 75 to 78 dollars a barrel`: the first of two like amounts is told for the same. */
function shareWithFirst(context: QuantityContext, last: number): void {
  const first = context.found[last - 1];
  const second = context.found[last]!;
  if (first === undefined || first.per !== null || first.unit === null || first.unit !== second.unit) return;
  const { tokens, matcher } = context;
  let from = lastTokenBefore(context, second.start);
  const end = from + 1;
  while (from >= 0 && end - from <= mostCounted && tokens.end[from]! > first.end) from--;
  if (from < 0 || tokens.end[from] !== first.end || end === from + 1) return;
  const joiner = matcher.after(from + 1, Roles.rangeJoiner | Roles.rangeCloser);
  if (joiner?.end === end || isLevelWord(context, from + 1, end)) context.found[last - 1] = { ...first, per: second.per };
}

/** The last token that ends at or before a position; it is near the tokens taken last. */
function lastTokenBefore({ tokens, taken }: QuantityContext, position: number): number {
  let at = Math.min(taken, tokens.length) - 1;
  while (at >= 0 && tokens.end[at]! > position) at--;
  return at;
}

/** What stands behind an amount, or behind what it counts. */
function behind(context: QuantityContext, amount: Quantity, index: number): Told | null {
  const { tokens } = context;
  const from = context.taken;
  const counts = amount.kind === 'number' && amount.unit === null;
  for (let at = from; at <= from + (counts ? mostCounted : 0) && at < tokens.length && sameSentence(context, from - 1, at); at++) {
    if (at > from && tokens.kind[at - 1] !== TokenKind.word && tokens.kind[at - 1] !== TokenKind.ideograph) return null;
    const told = at > from + 1 ? rateAt(context, at, index) : toldAt(context, amount, at, index);
    if (told !== null) return told;
  }
  return null;
}

function toldAt(context: QuantityContext, amount: Quantity, at: number, index: number): Told | null {
  if (amount.end <= context.tokens.start[at]! && !amountEndsAt(context, amount, at) && !counted(context, at)) return null;
  const slash = bySlash(context, amount, at);
  if (slash !== null) return slash;
  const time = timeAt(context, at);
  if (time?.type === 'SET') return recurring(context, time, at);
  const told = byPhrase(context, at) ?? rateAt(context, at, index) ?? byWords(context, at) ?? (amount.unit === null ? null : byWordsAfter(context, at)) ?? rateAfter(context, at, index);
  return told === null || timesAllow(context, at, told.end) ? told : null;
}

function amountEndsAt({ tokens }: QuantityContext, amount: Quantity, at: number): boolean {
  return at > 0 && tokens.end[at - 1]! <= amount.end;
}

/** True where the word before token `at` can be what is counted. */
function counted(context: QuantityContext, at: number): boolean {
  return object(context, at - 1) !== null;
}

/** `€/MWh`, `80 dolar/varil`, `元/吨`. */
function bySlash(context: QuantityContext, amount: Quantity, at: number): Told | null {
  const { matcher, tokens } = context;
  const sign = matcher.sign(at);
  if (sign === '' || !'/∕⁄'.includes(sign) || amount.unit === null || !sameSentence(context, at, at + 1) || matcher.attached(at) !== matcher.attached(at + 1)) return null;
  const short = shortTimeUnits[matcher.text.slice(tokens.start[at + 1]!, Math.min(tokens.end[at + 1]!, tokens.start[at + 1]! + 4))];
  if (short !== undefined) return { per: { value: 1, unit: short, object: null }, end: at + 2, numbers: 0 };
  return ofUnit(context, at + 1, PerKinds.any) ?? ofNoun(context, at + 1, amount.kind === 'currency' && matcher.after(at + 1, Roles.currency) === null);
}

/** The time that begins with token `at`, or that the words of a token lie in. */
function timeAt({ times, tokens }: QuantityContext, at: number): Time | null {
  const time = times[lastStartingAt(times, tokens.start[at]!)];
  return time !== undefined && time.end > tokens.start[at]! ? time : null;
}

/** True unless the words are part of a time: `5 dollars a year ago`, `500 Euro im Jahr 2024`. What recurs, or a stretch of just one unit, is what an amount is told for. */
export function timesAllow(context: QuantityContext, at: number, end: number): boolean {
  const { times, tokens } = context;
  const last = times[lastStartingAt(times, tokens.end[end - 1]! - 1)];
  if (last === undefined || last.end <= tokens.start[at]! || last.type === 'SET' || last.value === 'PRESENT_REF') return true;
  return last.type === 'DURATION' && /^PT?1[A-Z]$/.test(last.value) && last.start >= tokens.start[at]! && last.end <= tokens.end[end - 1]!;
}

/** `a year` in `3 percent a year`, `jährlich`, `al mese`: what recurs is one unit of time. */
function recurring(context: QuantityContext, time: Time, at: number): Told | null {
  const per = ofRecurrence(time);
  if (per === null || time.start !== context.tokens.start[at]) return null;
  let end = at;
  while (end < context.tokens.length && context.tokens.start[end]! < time.end) end++;
  return { per, end, numbers: 0 };
}

function ofRecurrence({ type, value, freq }: Time): Per | null {
  const found = type === 'SET' && freq === null ? /^(PT?)(\d+)([YMWDHS])$/.exec(value) : null;
  const unit = found === null ? undefined : unitsOfTime[`${found[1]!}${found[3]!}`];
  return found === null || unit === undefined ? null : { value: Number(found[2]), unit, object: null };
}

/** `fatet`, `la tonne`: what stands for a unit by itself behind an amount. */
function byPhrase(context: QuantityContext, at: number): Told | null {
  const phrase = perWords(context, at, PerKinds.phrase | PerKinds.nounPhrase);
  return phrase === null ? null : { per: ofPhrase(phrase.rows[0]!), end: phrase.end, numbers: 0 };
}

function ofPhrase({ code, codes }: Row): Per {
  const [meant] = codes;
  return Number(code) === PerKinds.phrase ? { value: 1, unit: printed(meant!), object: null } : { value: 1, unit: null, object: meant! };
}

/** `per 100,000 inhabitants`, `je 100 Kilometer`, `за тысячу кубометров`. */
function rateAt(context: QuantityContext, at: number, index: number): Told | null {
  const { matcher } = context;
  const whole = context.numbers[index + 1];
  if (whole === undefined || whole.value === null || whole.kind !== 'cardinal' || context.inTime[index + 1] === 1) return null;
  const words = perWords(context, at, PerKinds.words)?.end ?? matcher.after(at, Roles.outOf)?.end;
  if (words === undefined || words !== whole.firstToken || !sameSentence(context, at, whole.endToken - 1)) return null;
  const unit = unitAt(context, whole.endToken);
  const row = unit?.rows[0];
  if (unit !== null && row !== undefined) {
    // “a 25% a 34.500 tonnellate”, “threw a 28 yard pass”: only a round amount of a unit stands behind a word that may be an article.
    if (row.role !== 'unit' || perWords(context, at, isRound(whole.value) ? PerKinds.words : PerKinds.any) === null) return null;
    return { per: { value: whole.value, unit: printed(row.code), object: null }, end: unit.end, numbers: 1 };
  }
  if (whole.value < leastWhole || !isRound(whole.value)) return null;
  const noun = ofNoun(context, whole.endToken, true);
  return { per: { value: whole.value, unit: null, object: noun?.per.object ?? null }, end: noun?.end ?? whole.endToken, numbers: 1 };
}

/** True for a power of ten. */
function isRound(value: number): boolean {
  return /^10*$/.test(String(value));
}

/** `per barrel`, `a day`, `pro Kopf`. */
function byWords(context: QuantityContext, at: number): Told | null {
  const words = perWords(context, at, PerKinds.words);
  if (words === null || !sameSentence(context, at, words.end)) return null;
  const kinds = kindsOf(words.rows);
  return ofUnit(context, words.end, kinds) ?? ofNoun(context, words.end, (kinds & PerKinds.any) !== 0, kinds);
}

/** `80 dollarit barreli kohta`, `70 тенге литріне`: the word behind the unit. */
function byWordsAfter(context: QuantityContext, at: number): Told | null {
  const told = ofUnit(context, at, PerKinds.any) ?? ofNoun(context, at, true);
  const after = told === null ? null : perWords(context, told.end, PerKinds.after);
  return told === null || after === null ? null : { ...told, end: after.end };
}

/** `14 tapausta 100 000 asukasta kohti`: the word behind what is counted. */
function rateAfter(context: QuantityContext, at: number, index: number): Told | null {
  const whole = context.numbers[index + 1];
  if (whole === undefined || whole.firstToken !== at || whole.value === null || whole.kind !== 'cardinal' || context.inTime[index + 1] === 1 || !sameSentence(context, at - 1, at)) return null;
  const told = ofUnit(context, whole.endToken, PerKinds.any) ?? ofNoun(context, whole.endToken, true);
  const after = told === null ? null : perWords(context, told.end, PerKinds.after);
  return told === null || after === null ? null : { per: { ...told.per, value: whole.value }, end: after.end, numbers: 1 };
}

/** True where words of such kinds may stand before a unit. */
export function leadsTo(kinds: number, unit: string): boolean {
  return (kinds & (PerKinds.both | PerKinds.any | (timeUnits.has(unit) ? PerKinds.time : PerKinds.thing))) !== 0;
}

/** The bits of all kinds that rows have. */
export function kindsOf(rows: readonly Row[]): number {
  return rows.reduce((all, row) => all | Number(row.code), 0);
}

/** One of the unit at token `at`, as far as the words before it may lead to such a unit. */
function ofUnit(context: QuantityContext, at: number, kinds: number): Told | null {
  const unit = sameSentence(context, at - 1, at) ? context.matcher.after(at, Roles.unit) : null;
  const row = unit?.rows[0];
  if (unit === null || row === undefined || row.code.includes('/') || !leadsTo(kinds, row.code)) return null;
  return { per: { value: 1, unit: printed(row.code), object: null }, end: unit.end, numbers: 0 };
}

/** One of what the noun at token `at` names: a listed one (`share`), or any where nothing else can follow. */
function ofNoun(context: QuantityContext, at: number, any: boolean, kinds: number = PerKinds.both): Told | null {
  if (!sameSentence(context, at - 1, at)) return null;
  const listed = (kinds & ~PerKinds.time) === 0 ? null : perWords(context, at, PerKinds.noun);
  if (listed !== null) return { per: { value: 1, unit: null, object: listed.rows[0]!.codes[0]! }, end: listed.end, numbers: 0 };
  const name = context.names && (context.tokens.flags[at]! & TokenFlag.capital) !== 0;
  const noun = any && !name && context.matcher.after(at, Roles.currency | Roles.percent) === null ? object(context, at) : null;
  return noun === null ? null : { per: { value: 1, unit: null, object: noun }, end: at + 1, numbers: 0 };
}

/** What stands before an amount: `每桶78美元`, `배럴당 78달러`, `varil başına 80 dolar`, `pro Liter 1,80 Euro`. */
function before(context: QuantityContext, amount: Quantity, first: number): Per | null {
  const { matcher, tokens } = context;
  const bound = matcher.before(first, Roles.comparator, 5);
  const end = bound?.first ?? first;
  if (end === 0 || !sameSentence(context, end - 1, first)) return null;
  const time = timeAt(context, end - 1);
  if (time !== null) return time.end === tokens.end[end - 1] && isFree(context, time.start) ? ofRecurrence(time) : null;
  const phrase = matcher.before(end, Roles.perBefore, 3);
  if (phrase !== null) return isFree(context, tokens.start[phrase.first]!) ? { value: 1, unit: printed(phrase.rows[0]!.code), object: null } : null;
  const told = matcher.before(end, Roles.per, 4)?.rows.find((row) => (Number(row.code) & (PerKinds.phrase | PerKinds.nounPhrase)) !== 0);
  if (told !== undefined) return ofPhrase(told);
  return amountBefore(context, end) ?? oneBefore(context, amount, end);
}

/** True where no amount lies behind a position: what stands there is not yet told of another. */
function isFree(context: QuantityContext, start: number): boolean {
  const other = context.found[context.found.length - 2];
  return other === undefined || other.end <= start;
}

/** `10万人あたり14人`, `1リットルあたり170円`, `每10万人14例`: the amount found before is what this one is told for. */
function amountBefore(context: QuantityContext, end: number): Per | null {
  const { matcher, tokens } = context;
  const whole = context.found[context.found.length - 2];
  if (whole === undefined || whole.value === null || (whole.kind !== 'dimension' && whole.kind !== 'number')) return null;
  // `1バレル78ドル`: one unit and its price written together.
  const priced = whole.value === 1 && whole.kind === 'dimension' && tokens.end[end - 1] === whole.end && matcher.attached(end);
  const after = lastPer(context, end, PerKinds.after);
  if (after === null && !priced && !isWholeBefore(context, whole, end)) return null;
  const stop = after ?? end;
  let noun = stop;
  while (noun > 0 && tokens.start[noun - 1]! >= whole.end) noun--;
  if (stop - noun > (after === null ? mostCounted : 1) || (noun < stop && tokens.kind[noun] === TokenKind.punctuation)) return null;
  context.found.splice(context.found.length - 2, 1);
  const named = noun === stop ? null : (listedNoun(context, noun) ?? whole.object ?? matcher.text.slice(tokens.start[noun]!, tokens.end[noun]!));
  return { value: whole.value, unit: whole.unit, object: whole.unit === null ? named : null };
}

/** `每10万人`, `प्रति एक लाख आबादी पर`: a round whole behind a word that opens what is told for, and close to the amount. */
function isWholeBefore(context: QuantityContext, whole: Quantity, end: number): boolean {
  if (whole.value === null || whole.value < leastWhole || !isRound(whole.value)) return false;
  const { tokens } = context;
  let first = end;
  while (first > 0 && end - first <= farthestWhole && tokens.start[first - 1]! >= whole.start) {
    first--;
    if (tokens.kind[first] === TokenKind.punctuation) return false;
  }
  return tokens.start[first] === whole.start && lastPer(context, first, PerKinds.any) !== null;
}

function listedNoun(context: QuantityContext, at: number): string | null {
  return perWords(context, at, PerKinds.noun)?.rows[0]!.codes[0] ?? null;
}

/** Where words of a kind begin that end right before token `end`, or null. */
function lastPer(context: QuantityContext, end: number, kinds: number): number | null {
  const phrase = context.matcher.before(end, Roles.per, 3);
  return phrase?.rows.some((row) => (Number(row.code) & kinds) !== 0) === true ? phrase.first : null;
}

/** `每桶`, `प्रति व्यक्ति`, `varil başına`, `kişi başına`: one unit or noun with its word on either side. */
function oneBefore(context: QuantityContext, amount: Quantity, end: number): Per | null {
  const after = lastPer(context, end, PerKinds.after);
  const stop = after ?? end;
  const { matcher, tokens } = context;
  const unit = matcher.before(stop, Roles.unit, 3);
  const noun = unit === null ? matcher.before(stop, Roles.per, 2) : null;
  const listed = noun?.rows.find((row) => (Number(row.code) & PerKinds.noun) !== 0);
  const start = unit?.first ?? (listed === undefined ? stop - 1 : noun!.first);
  if (start < 0 || !isFree(context, tokens.start[start]!) || tokens.kind[start] === TokenKind.punctuation || tokens.kind[start] === TokenKind.number) return null;
  if (after === null && lastPer(context, start, listed === undefined ? PerKinds.any : PerKinds.any | PerKinds.both) === null) return null;
  if (unit !== null && !unit.rows[0]!.code.includes('/')) return { value: 1, unit: printed(unit.rows[0]!.code), object: null };
  if (listed !== undefined) return { value: 1, unit: null, object: listed.codes[0]! };
  return amount.kind === 'currency' || after !== null ? { value: 1, unit: null, object: matcher.text.slice(tokens.start[start]!, tokens.end[start]!) } : null;
}
