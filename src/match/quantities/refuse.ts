import { TokenFlag, TokenKind, type LanguagePack, type NumberReading } from '../../model/index.js';
import { fold, lastStartingAt } from '../../text/index.js';
import { perPack } from '../per-pack.js';
import { object, sameSentence, timeUnits, unitAt, type QuantityContext } from './context.js';
import { phoneCue, pronounAfter, Roles } from './lexicon.js';
import { isPhone } from './phone.js';
import type { PhraseMatcher } from './phrases.js';

/*
 * Digits that are no quantity: dates and versions (`3.4.2026`, `1.2.3`), addresses, scores and ratios (`3:1`), phone
 * numbers, names with a number (`F-16`, `5G`).
 */

const chainSigns = './:-–_';

/** Digit runs joined without gaps by signs of dates, versions, scores and codes: how many, and which sign. */
function chained(reading: NumberReading, matcher: PhraseMatcher): { readonly runs: number; readonly signs: string } {
  const { tokens } = matcher;
  let runs = 1;
  let signs = '';
  for (let at = reading.endToken; runs < 32 && chainSigns.includes(matcher.sign(at)) && matcher.sign(at) !== '' && matcher.attached(at) && matcher.attached(at + 1) && tokens.kind[at + 1] === TokenKind.number; at += 2) {
    signs += matcher.sign(at);
    runs++;
  }
  for (let at = reading.firstToken - 1; runs < 32 && at > 0 && chainSigns.includes(matcher.sign(at)) && matcher.sign(at) !== '' && matcher.attached(at) && matcher.attached(at + 1) && tokens.kind[at - 1] === TokenKind.number; at -= 2) {
    signs += matcher.sign(at);
    runs++;
  }
  return { runs, signs };
}

/** True where the number before a dash or slash is smaller than the one after it: a range (`4,5–5,5 %`), no score. */
function rising({ matcher, numbers }: QuantityContext, reading: NumberReading, index: number): boolean {
  const dash = '-–/'.includes(matcher.sign(reading.endToken)) && matcher.sign(reading.endToken) !== '' ? reading.endToken : reading.firstToken - 1;
  const opens = dash === reading.endToken;
  const low = opens ? reading : numbers[index - 1];
  const high = opens ? numbers[index + 1] : reading;
  if (low?.endToken !== dash || high?.firstToken !== dash + 1 || low.value === null || high.value === null) return true;
  return low.value < high.value;
}

/** `00-950`, `08-123`: two runs of which the first opens with a zero. */
function opensWithZero(reading: NumberReading, matcher: PhraseMatcher): boolean {
  const { tokens, text } = matcher;
  const first = tokens.kind[reading.firstToken - 2] === TokenKind.number && matcher.attached(reading.firstToken) && matcher.attached(reading.firstToken - 1) ? reading.firstToken - 2 : reading.firstToken;
  return text.charAt(tokens.start[first]!) === '0' && tokens.end[first]! - tokens.start[first]! > 1;
}

/** What a reason means, as the end of a sentence. */
const sentences = {
  'time': 'it is part of a time',
  'address': 'it stands in a web address',
  'pronoun': 'it is a pronoun here',
  'code': 'it is part of a code, a date or a version',
  'clock-or-score': 'it is a clock time, a score or a ratio',
  'name': 'it belongs to a name',
  'phone': 'it is a telephone number',
  'part': 'it names a part, not an amount',
  'article': 'it is an article',
  'reference': 'it names a figure, a section, a model or an index',
  'item': 'it marks an item of a list',
  'homonym': 'it is another word here',
} as const;

/** Why a reading is no quantity. */
export type Reason = keyof typeof sentences;

/** Notes why a reading lost, where somebody asks. */
export function noteRejected(context: QuantityContext, reading: NumberReading, reason: Reason): void {
  context.rejected?.push({ start: reading.start, end: reading.end, reading: reading.value === null ? 'a vague number' : `the ${reading.kind} ${reading.value}`, reason: sentences[reason] });
}

/** Why a reading is no quantity, or null. */
export function refusal(context: QuantityContext, reading: NumberReading, index: number): Reason | null {
  if (context.inTime[index] === 1 && !measuredAfterAll(context, reading)) return 'time';
  if (inAddress(context, reading)) return 'address';
  if (pronoun(context, reading)) return 'pronoun';
  if (reading.digits && isPhone(context, reading)) return 'phone';
  const reason = reading.digits ? digitRefusal(context, reading, index) : wordRefusal(context, reading, index);
  if (reason !== null) return reason;
  if (reading.digits && reading.kind === 'cardinal' && isReference(context, reading)) return 'reference';
  return context.names && (isName(context, reading) || isNamedWord(context, reading)) ? 'name' : null;
}

/** Why digits are a code, a name or a score. */
function digitRefusal(context: QuantityContext, reading: NumberReading, index: number): Reason | null {
  const { matcher } = context;
  const { tokens, text } = matcher;
  const { runs, signs } = chained(reading, matcher);
  if (runs >= 3) return 'code';
  if (runs === 2 && signs.includes(':')) return 'clock-or-score';
  if (runs === 2 && signs.includes('_')) return 'code';
  // `24/7`, `No. 45/3`, `120/80`: no part of a whole.
  if (runs === 2 && signs === '/' && reading.plain && !rising(context, reading, index) && unitAt(context, reading.endToken) === null) return 'code';
  if (runs === 2 && reading.plain && opensWithZero(reading, matcher)) return 'code';
  if (runs === 2 && /[-–]/.test(signs) && !rising(context, reading, index)) return 'clock-or-score';
  const before = reading.firstToken - 1;
  if (matcher.attached(reading.firstToken)) {
    const sign = matcher.sign(before);
    if (tokens.kind[before] === TokenKind.word && text.charCodeAt(tokens.end[before]! - 1) < 0x590 && tokens.sentence[before] === tokens.sentence[reading.firstToken]) return 'code';
    if ((sign === '-' || sign === '‑' || sign === '–' || sign === '/' || sign === '_') && matcher.attached(before) && tokens.kind[before - 1] === TokenKind.word
      && (tokens.flags[before - 1]! & TokenFlag.capital) !== 0 && runs === 1) return 'name';
    if (matcher.attached(before) && isTailOfCode(context, before, sign)) return 'code';
    if (sign === '#' || sign === '@' || sign === '=' && matcher.attached(before)) return 'code';
    if (sign === '+' && reading.end - reading.start >= 6 && reading.plain) return 'phone';
  }
  const after = reading.endToken;
  if (reading.plain && isSetScore(context, reading)) return 'clock-or-score';
  if (reading.plain && isItem(context, reading)) return 'item';
  if (reading.plain && matcher.sign(after) === '-' && matcher.attached(after) && matcher.sign(after + 1) === '(' && matcher.attached(after + 1)) return 'code';
  if (context.names && reading.plain && isIndex(context, reading)) return 'code';
  if (matcher.attached(after) && tokens.kind[after] === TokenKind.word && reading.plain && unitAt(context, after) === null && reading.kind === 'cardinal' && text.charCodeAt(tokens.start[after]!) < 0x250) return 'code';
  if (reading.plain && reading.end - reading.start >= 5 && text.charAt(reading.start) === '0') return 'code';
  if (reading.plain && reading.end - reading.start > 15) return 'code';
  return null;
}

/** `J1149.5`, `fb−1`, `s-1`: digits behind a sign that hangs on a code, a unit or one letter. */
function isTailOfCode({ matcher, tokens }: QuantityContext, sign: number, text: string): boolean {
  const word = sign - 1;
  if (word < 0 || tokens.kind[word] !== TokenKind.word) return false;
  if (text === '−') return true;
  // One letter of another script may be a preposition (Hebrew `ל-12`).
  if (text === '-') return tokens.end[word]! - tokens.start[word]! === 1 && !matcher.attached(word) && matcher.text.charCodeAt(tokens.start[word]!) < 0x250;
  return text === '.' && (tokens.flags[word]! & TokenFlag.digit) !== 0;
}

/** `7-6 (5)`: the points of a set behind its score. */
function isSetScore({ matcher, tokens }: QuantityContext, reading: NumberReading): boolean {
  const before = reading.firstToken - 1;
  if (matcher.sign(before) !== '(' || matcher.sign(reading.endToken) !== ')' || before < 3 || tokens.kind[before - 1] !== TokenKind.number || tokens.kind[before - 3] !== TokenKind.number) return false;
  return matcher.attached(before - 1) && matcher.attached(before - 2) && '-–:'.includes(matcher.sign(before - 2)) && matcher.sign(before - 2) !== '';
}

/** `r 0`, `x 1`: the index of a variable of one small letter that is no word of the language. */
function isIndex({ matcher, tokens }: QuantityContext, reading: NumberReading): boolean {
  const before = reading.firstToken - 1;
  if (before < 0 || reading.end - reading.start > 1 || tokens.end[before]! - tokens.start[before]! !== 1 || !/[b-hj-z]/.test(matcher.text.charAt(tokens.start[before]!))) return false;
  return reading.start - tokens.end[before]! === 1 && !matcher.attached(before);
}

/** `1) the first point`: a number and a bracket that nothing opened, where a sentence or clause begins. */
function isItem(context: QuantityContext, reading: NumberReading): boolean {
  const { matcher, tokens } = context;
  const before = reading.firstToken - 1;
  if (matcher.sign(reading.endToken) !== ')' || !matcher.attached(reading.endToken) || reading.end - reading.start > 2) return false;
  return before < 0 || tokens.sentence[before] !== tokens.sentence[reading.firstToken] || (matcher.sign(before) !== '' && ':;,.'.includes(matcher.sign(before)) && !matcher.attached(reading.firstToken));
}

/** `Fig. 2`, `version 9.3`, `the S&P 500`: what stands before the digits is named by them. */
function isReference(context: QuantityContext, reading: NumberReading): boolean {
  const { matcher } = context;
  const named = matcher.before(reading.firstToken, Roles.reference, 4);
  return named !== null && named.rows.some((row) => row.code !== phoneCue) && unitAt(context, reading.endToken) === null;
}

/** Why number words stand inside a name (`Karl-Erste`, `Carol al II-lea`) or name a part (`the second half`). */
function wordRefusal(context: QuantityContext, reading: NumberReading, index: number): Reason | null {
  const { matcher, tokens } = context;
  const before = reading.firstToken - 1;
  if (reading.kind === 'ordinal' && before >= 0) {
    const capital = tokens.kind[before] === TokenKind.word && (tokens.flags[before]! & TokenFlag.capital) !== 0;
    if (reading.rule === 'ordinal.roman' && capital && (tokens.flags[before]! & TokenFlag.sentenceStart) === 0 && sameSentence(context, before, reading.firstToken)) return 'name';
    const hyphen = matcher.attached(reading.firstToken) && matcher.sign(before) !== '' && '-‑'.includes(matcher.sign(before));
    if (hyphen && matcher.attached(before) && tokens.kind[before - 1] === TokenKind.word && (tokens.flags[before - 1]! & TokenFlag.capital) !== 0) return 'name';
  }
  if (reading.kind === 'fraction' && reading.value === 0.5 && index > 0) {
    const last = context.numbers[index - 1]!;
    if (last.kind === 'ordinal' && last.endToken === reading.firstToken && sameSentence(context, before, reading.firstToken)) return 'part';
  }
  return isHomonym(context, reading, index) ? 'homonym' : null;
}

const countingOnly = perPack((pack: LanguagePack): ReadonlyMap<string, readonly string[]> => new Map(Object.entries(pack.numbers.quantities.countingOnly).map(([word, endings]) => [fold(word), endings.split('|')])));

/** How far the next number may be that a homonym is told with: `neuf ou dix`. */
const nextNumber = 2;

/** `o lege nouă`, `un véhicule neuf`, `la media de la época`: a word that is a number only before what it can count. */
function isHomonym(context: QuantityContext, reading: NumberReading, index: number): boolean {
  const { matcher, numbers, tokens } = context;
  const endings = (reading.kind === 'cardinal' || reading.kind === 'fraction') && reading.endToken === reading.firstToken + 1 && tokens.length > 1 ? countingOnly(matcher.pack).get(matcher.folded(reading.firstToken)) : undefined;
  if (endings === undefined) return false;
  const next = numbers[index + 1];
  if (next !== undefined && next.firstToken - reading.endToken <= nextNumber && sameSentence(context, reading.firstToken, next.firstToken)) return false;
  const noun = object(context, reading.endToken);
  return !(noun !== null && endings.some((ending) => noun.endsWith(ending))) && unitAt(context, reading.endToken) === null && matcher.after(reading.endToken, Roles.outOf | Roles.rangeJoiner | Roles.counter) === null;
}

/** `Section 427`, `iPhone 11`, `(24)`: a number that names, and counts nothing. */
function isName(context: QuantityContext, reading: NumberReading): boolean {
  const { matcher, tokens } = context;
  const before = reading.firstToken - 1;
  if (!reading.plain || before < 0 || !sameSentence(context, before, reading.firstToken)) return false;
  if (matcher.sign(before) === '(' && matcher.sign(reading.endToken) === ')' && reading.end - reading.start <= 3) return !isBracketedAge(context, reading);
  if (reading.start - tokens.end[before]! !== 1 || unitAt(context, reading.endToken) !== null) return false;
  // `iPhone 11 Pro` goes on in capitals; `in Britain 11 people` does not.
  const counted = object(context, reading.endToken);
  if (counted !== null && (tokens.flags[reading.endToken]! & TokenFlag.capital) === 0) return false;
  if (matcher.before(reading.firstToken, Roles.currency | Roles.percentBefore, 3) !== null) return false;
  const flags = tokens.flags[before]!;
  if (tokens.kind[before] !== TokenKind.word) return false;
  if ((flags & TokenFlag.capital) !== 0) return (flags & TokenFlag.sentenceStart) === 0;
  return /\p{Lu}/u.test(matcher.text.slice(tokens.start[before]!, Math.min(tokens.end[before]!, tokens.start[before]! + 24)));
}

/** Ages of people who are named, in years. */
const youngest = 10;
const oldest = 99;

/** `Ann Miller (34), a nurse`: two names and an age, which no citation (`Protein Bank (34)`) has a comma behind. */
function isBracketedAge({ matcher, tokens }: QuantityContext, { value, firstToken, endToken }: NumberReading): boolean {
  const named = (token: number): boolean => token >= 0 && tokens.kind[token] === TokenKind.word && tokens.sentence[token] === tokens.sentence[firstToken] && (tokens.flags[token]! & TokenFlag.capital) !== 0 && tokens.end[token]! - tokens.start[token]! > 1;
  return value !== null && value >= youngest && value <= oldest && named(firstToken - 2) && named(firstToken - 3) && !matcher.attached(firstToken - 1) && matcher.sign(endToken + 1) !== '.';
}

/** How many tokens on either side tell a headline from running text. */
const headlineReach = 12;

/** `BBC One`, `World War Two`: a number word with a capital behind another, in a sentence that has small words too. */
function isNamedWord(context: QuantityContext, reading: NumberReading): boolean {
  const { tokens } = context;
  const at = reading.firstToken;
  const named = (token: number): boolean => sameSentence(context, token, at) && tokens.kind[token] === TokenKind.word && (tokens.flags[token]! & TokenFlag.capital) !== 0 && (tokens.flags[token]! & TokenFlag.sentenceStart) === 0;
  if (reading.digits || reading.kind !== 'cardinal' || reading.endToken !== at + 1 || !named(at) || !named(at - 1)) return false;
  for (let i = Math.max(0, at - headlineReach); i < at + headlineReach; i++) {
    if (sameSentence(context, i, at) && tokens.kind[i] === TokenKind.word && (tokens.flags[i]! & TokenFlag.capital) === 0 && tokens.end[i]! - tokens.start[i]! > 3) return true;
  }
  return false;
}

/** `at 4 °C`, `1520 sq m`: a unit shows that a supposed clock time or year is an amount. */
function measuredAfterAll(context: QuantityContext, reading: NumberReading): boolean {
  const time = context.times[lastStartingAt(context.times, reading.end - 1)];
  if (time === undefined || time.end > reading.end || (time.type !== 'TIME' && time.type !== 'DATE') || reading.kind === 'ordinal') return false;
  const row = sameSentence(context, reading.endToken - 1, reading.endToken) ? unitAt(context, reading.endToken)?.rows[0] : undefined;
  return row !== undefined && !timeUnits.has(row.code) && context.matcher.sign(reading.endToken) !== '-';
}

/** `this one`, `one must`: a pronoun, no number. */
function pronoun(context: QuantityContext, reading: NumberReading): boolean {
  const { matcher } = context;
  if (reading.digits || reading.kind !== 'cardinal' || reading.value !== 1) return false;
  const before = matcher.before(reading.firstToken, Roles.pronounBefore, 2);
  if (before !== null && before.rows.some((row) => row.code !== pronounAfter)) return true;
  const after = sameSentence(context, reading.endToken - 1, reading.endToken) ? matcher.after(reading.endToken, Roles.pronounBefore) : null;
  return after !== null && after.rows.some((row) => row.code === pronounAfter);
}

/** True inside a web address. */
function inAddress(context: QuantityContext, reading: NumberReading): boolean {
  const { text } = context.matcher;
  while (context.addressEnd <= reading.start && context.addressStart !== -1) {
    const at = text.indexOf('://', context.addressEnd);
    context.addressStart = at;
    if (at === -1) return false;
    context.addressEnd = at;
    while (context.addressEnd < text.length && text.charCodeAt(context.addressEnd) > 0x20) context.addressEnd++;
  }
  return context.addressStart !== -1 && context.addressStart < reading.start;
}
