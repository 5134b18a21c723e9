import { TokenFlag, type LanguagePack, type NumberReading } from '../../model/index.js';
import { fold } from '../../text/index.js';
import { formsOf } from '../numbers/atoms.js';
import { tidy } from '../numbers/index.js';
import { perPack } from '../per-pack.js';
import { object, sameSentence, timeUnits, unitAt, type QuantityContext } from './context.js';
import { Roles, type Row } from './lexicon.js';
import type { Phrase } from './phrases.js';

/*
 * A part told with its whole: `one in three children`, `7 out of 10`, `셋 중 하나`, `jeder dritte Haushalt`. The value is the share. Where a counted
 * noun or a counter stands between the two and the whole is ten or more (`30명 중 7명`), some of a group are told, and both numbers stay.
 */

/** The longest joiner, in tokens. */
const farthest = 4;

/** Reads a share from two numbers, or from a number and an article before it; the index of the last number used, or null. */
export function share(context: QuantityContext, index: number): number | null {
  const first = context.numbers[index]!;
  const ofOne = oneOf(context, first) ?? oneOfEvery(context, first, index);
  if (ofOne !== null) return write(context, ofOne, first, index);
  const second = context.numbers[index + 1];
  if (second === undefined || context.inTime[index + 1] === 1 || second.firstToken - first.endToken > farthest || !sameSentence(context, first.endToken - 1, second.firstToken)) return null;
  const { matcher } = context;
  const thousands = second.kind === 'fraction' && second.firstToken === first.endToken ? denominators(matcher.pack).get(matcher.folded(second.firstToken)) : undefined;
  if (thousands !== undefined) return rate(context, first, second, thousands, index);
  const joiner = matcher.after(first.endToken, Roles.outOf);
  const among = joiner === null ? joinerBehindNoun(context, first, second) : null;
  const rows = joiner?.end === second.firstToken ? joiner.rows : among;
  if (rows === null) return null;
  const how = rows[0]!.code;
  const [part, whole] = how === 'reversed' ? [second, first] : [first, second];
  if (!isShare(part, whole) || (how === 'round' && !isRound(part.value!, whole.value!) && !opensShare(context, part, whole)) || (among !== null && whole.value! >= mostAmong && part.value !== 1)) return null;
  const unit = unitAt(context, second.endToken);
  if (how === 'round' && unit !== null && timeUnits.has(unit.rows[0]!.code)) return null;
  const noun = among !== null && how !== 'reversed' ? object(context, first.endToken) : object(context, second.endToken);
  return write(context, { start: first.start, value: part.value! / whole.value!, noun }, second, index + 1);
}

/** A share, where it begins, and what it is a share of. */
interface Share {
  readonly start: number;
  readonly value: number;
  readonly noun: string | null;
}

function write(context: QuantityContext, { start, value, noun }: Share, last: NumberReading, index: number): number {
  const told = tidy(value);
  context.found.push({ start, end: last.end, kind: 'number', value: told, min: told, max: told, comparator: '=', unit: null, object: noun, per: null, alternatives: [], needsReview: false, rule: 'fraction.out-of' });
  context.taken = last.endToken;
  return index;
}

/** From this whole on, several of it with a noun or counter between are so many of a group, and both numbers are told. */
const mostAmong = 10;

/** `deux électeurs sur trois`, `one Briton in five`, `세 명 중 한 명`: the words behind what is counted that lead to the second number. */
function joinerBehindNoun(context: QuantityContext, first: NumberReading, second: NumberReading): readonly Row[] | null {
  const { matcher } = context;
  const counter = matcher.after(first.endToken, Roles.counter);
  const noun = counter?.end ?? (object(context, first.endToken) === null ? null : first.endToken + 1);
  const joiner = noun === null || noun >= second.firstToken ? null : matcher.after(noun, Roles.outOf);
  if (joiner?.end !== second.firstToken) return null;
  const reversed = joiner.rows[0]!.code === 'reversed';
  if (!reversed) return (joiner.end - joiner.first > 1 || isSettled(context, second)) && (joiner.rows[0]!.code === 'any' || (first.value === 1 && first.rule !== 'number.article')) ? joiner.rows : null;
  // 3人に1人: the same is counted twice.
  const again = counter === null || second.endToken >= context.tokens.length ? -1 : context.tokens.start[second.endToken]!;
  return counter !== null && again >= 0 && matcher.text.startsWith(textOf(context, counter), again) ? joiner.rows : null;
}

function textOf({ matcher, tokens }: QuantityContext, { first, end }: Phrase): string {
  return matcher.text.slice(tokens.start[first]!, tokens.end[end - 1]!);
}

const everyNth = perPack((pack: LanguagePack): ReadonlySet<string> => new Set(formsOf(pack.numbers.quantities.everyNth).map(fold)));

/** `jeder dritte Haushalt`, `каждый пятый россиянин`: a word for “every”, an ordinal, and what is counted. */
function oneOfEvery(context: QuantityContext, whole: NumberReading, index: number): Share | null {
  if (whole.kind !== 'ordinal' || whole.value === null || whole.value < 2 || whole.value > 10 * mostAmong || context.inTime[index] === 1) return null;
  const { matcher, tokens } = context;
  const every = whole.firstToken - 1;
  if (every < context.taken || !sameSentence(context, every, whole.firstToken) || !everyNth(matcher.pack).has(matcher.folded(every))) return null;
  const unit = unitAt(context, whole.endToken);
  const noun = unit !== null && timeUnits.has(unit.rows[0]!.code) ? null : object(context, whole.endToken);
  return noun === null ? null : { start: tokens.start[every]!, value: 1 / whole.value, noun };
}

const ones = perPack((pack: LanguagePack): ReadonlySet<string> => new Set(formsOf(pack.numbers.words.cardinals[1] ?? '').map(fold)));

/** `un Français sur trois`, `un italiano su tre`: an article, what is counted, and the whole. */
function oneOf(context: QuantityContext, whole: NumberReading): Share | null {
  const { matcher, tokens } = context;
  if (whole.kind !== 'cardinal' || whole.value === null || whole.value < 2 || whole.value > 10 * mostAmong) return null;
  const joiner = matcher.before(whole.firstToken, Roles.outOf, farthest);
  const one = (joiner?.first ?? 0) - 2;
  if (joiner === null || joiner.rows[0]!.code !== 'any' || one < context.taken || (joiner.end - joiner.first === 1 && !isSettled(context, whole)) || !sameSentence(context, one, whole.firstToken)) return null;
  const noun = object(context, one + 1);
  return noun !== null && ones(matcher.pack).has(matcher.folded(one)) ? { start: tokens.start[one]!, value: 1 / whole.value, noun } : null;
}

/** True where the number counts nothing of its own and opens no range: `un Français sur trois vote`, but not `un accord sur trois points`, `einem Verlust von 200 bis 300 Euro`. */
function isSettled(context: QuantityContext, { endToken }: NumberReading): boolean {
  const noun = object(context, endToken);
  return (noun === null || !mayBePlural(context, noun)) && unitAt(context, endToken) === null && context.matcher.after(endToken, Roles.rangeJoiner) === null;
}

/** False for a word without any ending of a plural, where the language has such endings: `un Français sur cinq renonce`. */
function mayBePlural({ matcher }: QuantityContext, noun: string): boolean {
  const { plurals } = matcher.pack.claims;
  return plurals.length === 0 || plurals.some((ending) => noun.endsWith(ending));
}

const denominators = perPack((pack: LanguagePack): ReadonlyMap<string, number> => new Map(
  Object.entries(pack.numbers.words.reversedDenominators).flatMap(([of, forms]) => formsOf(forms).map((form): [string, number] => [fold(form), Number(of)])),
));

/** `100 binde 14`: so many among a whole of which the word for its thousands was read as a denominator. */
function rate(context: QuantityContext, count: NumberReading, part: NumberReading, of: number, index: number): number | null {
  if (count.kind !== 'cardinal' || count.value === null || part.value === null) return null;
  const value = tidy(part.value * of);
  const { tokens } = context;
  context.found.push({
    start: tokens.start[part.firstToken + 1]!, end: part.end, kind: 'number', value, min: value, max: value, comparator: '=', unit: null, object: object(context, part.endToken), per: { value: tidy(count.value * of), unit: null, object: null },
    alternatives: [], needsReview: false, rule: 'number.rate',
  });
  context.taken = part.endToken;
  return index + 1;
}

/** From this whole on, several of it are a rate (“14 per 100,000”), and both numbers stay. */
const leastRate = 10_000;

/** True for two whole numbers of which the part is the smaller; a year is no whole. */
function isShare(part: NumberReading, whole: NumberReading): boolean {
  if (part.kind !== 'cardinal' || whole.kind !== 'cardinal' || part.value === null || whole.value === null) return false;
  if (!Number.isInteger(part.value) || !Number.isInteger(whole.value) || part.value < 1 || part.value >= whole.value) return false;
  if (whole.value >= leastRate && part.value > 1) return false;
  return !(whole.plain && whole.value >= 1800 && whole.value < 2100);
}

/** `Three in four voters agree`, `about two in three`: where a sentence or its bounds open with two small numbers in words, and something is counted. */
function opensShare(context: QuantityContext, part: NumberReading, whole: NumberReading): boolean {
  if (part.digits || whole.digits || whole.value! > mostAmong || object(context, whole.endToken) === null) return false;
  const first = context.matcher.before(part.firstToken, Roles.comparator, farthest)?.first ?? part.firstToken;
  return first < part.firstToken || first === 0 || (context.tokens.flags[first]! & TokenFlag.sentenceStart) !== 0;
}

function isRound(part: number, whole: number): boolean {
  return part === 1 || (whole >= 10 && /^10+$/.test(String(whole)));
}
