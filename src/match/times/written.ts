import { type LanguagePack, TokenFlag, TokenKind } from '../../model/index.js';
import { fold } from '../../text/index.js';
import { formsOf } from '../numbers/atoms.js';
import { perPack } from '../per-pack.js';
import { categoryId, made, type Node } from './node.js';
import { hasCategory, isGlued, isPrecededBy, type Search } from './search.js';
import { isPersonHere } from './persons.js';
import { isAheadHere, isLengthHere, isPastBehind, isPastHere } from './tense.js';
import { isYearHere } from './year.js';

/** Rules whose expression must be followed by a pause or a small word. */
const pausing = new Set(['date.day-the', 'date.month-then-day', 'date.decade-the', 'date.decade-in', 'duration.one-second', 'relative.weekday-in', 'relative.month-in', 'date.weekday-the-word', 'clock.noon-minutes', 'clock.to-ordinal', 'date.week-of-day']);

const atCategory = categoryId('at');
const ofCategory = categoryId('of');
const toCategory = categoryId('to');
const fromCategory = categoryId('from');
const thanCategory = categoryId('than');
const theCategory = categoryId('the');
const afterCategory = categoryId('after');
const beforeCategory = categoryId('before');
const previousCategory = categoryId('prev');
const measureCategory = categoryId('measure');
const andCategory = categoryId('and');
const unitCategory = categoryId('unit');
/** Names that follow a noun of time. */
const named = ['month', 'weekday', 'holiday', 'season'].map(categoryId);
/** Nouns and amounts of time. */
const introduced = ['unit', 'season', 'few', 'couple', 'month', 'weekday', 'part'].map(categoryId);
/** Small words with which a sentence goes on behind an expression. */
const goesOn = ['cue', 'to', 'and', 'or', 'of', 'from', 'at', 'in', 'the'].map(categoryId);

/** Why a node is not written as a time expression. */
export type Refusal = 'piece' | 'length' | 'company' | 'rate' | 'pause' | 'name' | 'person' | 'year';

/** Why a node may not stand as a time expression of its own here; null where it may. */
export function refusal(search: Search, node: Node): Refusal | null {
  const { category } = node;
  if (category !== made.moment && category !== made.duration && category !== made.set && category !== made.range) return 'piece';
  if (node.moment?.hour !== undefined && (isCounting(search, node) || goesOnInMinutes(search, node))) return 'company';
  // “Di domenica si balla”
  if (node.rule === 'set.weekday' && node.alone === 'never') return (search.tokens.flags[node.first]! & TokenFlag.sentenceStart) !== 0 ? null : 'company';
  if (node.alone === 'never') return standsInCompany(search, node) ? null : 'company';
  if ((node.rule === 'duration.one' || node.text === 'rate') && isRate(search, node)) return 'rate';
  if (node.rule === 'relative.in' && (isLengthHere(search, node) || isPastBehind(search, node) || hasCategory(search, node.stop, ofCategory)) || node.rule === 'relative.in-maybe' && !isAheadHere(search, node) || node.rule === 'relative.in-after-maybe' && isPastHere(search, node)) return 'length';
  // “Un segundo | año”: the second year.
  if (node.rule === 'duration.one-second' && hasCategory(search, node.stop, unitCategory)) return 'pause';
  // “On Tuesday the first of its boats” is no first day of a month.
  if (pausing.has(node.rule) && (!isPauseAfter(search, node) || (node.rule === 'date.weekday-the-word' && hasCategory(search, node.stop, ofCategory)))) return 'pause';
  // “Am Dienstag 14 Menschen” counts people.
  if (node.rule === 'date.weekday-day' && search.tokens.kind[node.stop - 1] === TokenKind.number && !isPauseAfter(search, node) && !isSmallWord(search, node.end)) return 'pause';
  // “Rispetto all'anno | precedente” compares with a year and tells no rate.
  if (node.rule === 'set.word' && hasCategory(search, node.stop, previousCategory)) return 'rate';
  // “منذ شهر مارس” names a month and counts none.
  if ((node.text === 'one' || node.rule === 'relative.ago-first-unit') && (search.tokens.kind[node.stop] === TokenKind.number || named.some((category) => hasCategory(search, node.stop, category)))) return 'name';
  if (node.rule === 'clock.digits' && isVerse(search, node)) return 'company';
  if (node.rule === 'clock.clock-date' && opensClock(search, node.stop)) return 'company';
  // “Quarenta anos” are forty; “anos quarenta” is the decade.
  if (node.rule === 'date.decade-mark-noun' && search.lexicon.rules.decadeNounFirst && search.numbers[search.readingAt[node.first]!]?.kind === 'cardinal') return 'length';
  if (isPersonHere(search, node)) return 'person';
  if (node.rule === 'date.year') return isYearHere(search, node) ? null : 'year';
  // “Calate a febbraio | del 47%”, “op 5 februari | op 93-jarige leeftijd”
  if (node.rule === 'date.short-year-of' && (opensAmount(search, node.stop) || isHyphenated(search, node.stop))) return 'year';
  // “Lieferte im Oktober | 78 Flugzeuge”, “in October | 78 aircraft”
  if (node.rule === 'date.month-short-year' && search.tokens.kind[node.stop - 2] !== TokenKind.punctuation && search.tokens.kind[node.end] === TokenKind.word && !isPauseAfter(search, node) && !isSmallWord(search, node.end)) return 'year';
  if ((node.rule === 'relative.later' || node.rule === 'relative.earlier') && countsFromEvent(search, node.stop)) return 'company';
  if (node.rule === 'relative.ref-the' && introduces(search, node.stop)) return 'company';
  // “11/5, 11/6”: the 5 is no day of its own.
  if (category === made.range && node.first > 0 && isGlued(search.tokens, node.first) && /[/.:]/.test(search.text[search.tokens.start[node.first]! - 1]!)) return 'company';
  // “2025年|前11个月” counts months of the year.
  if (node.rule === 'date.before-after' && introduces(search, node.stop)) return 'company';
  // “In the fall | of the old order”
  if (node.rule === 'date.in-season' && hasCategory(search, node.stop, ofCategory)) return 'company';
  const last = node.pieces?.at(-1);
  // “Died on May 5 and | 12 people were hurt”
  if (last?.rule === 'range.month-days' && hasCategory(search, last.first - 1, andCategory) && !isPauseAfter(search, last) && !isSmallWord(search, last.end)) return 'company';
  // “11/6 or 11 | /7”
  if (last?.rule === 'range.month-days' && isGlued(search.tokens, last.stop) && isGlued(search.tokens, last.stop + 1) && search.tokens.kind[last.stop + 1] === TokenKind.number) return 'company';
  // “З грудня по лютий | 15 дивізій”
  if (last !== undefined && pausing.has(last.rule) && !isPauseAfter(search, last)) return 'pause';
  // “За рік з жовтня 1958 по листопад”: from a month to another, and no year from it.
  if (node.rule === 'relative.from-date' && hasCategory(search, node.stop, toCategory)) return 'company';
  // “2011/13/EU” is the number of a law.
  if (last?.rule === 'range.years' && isGlued(search.tokens, node.stop) && search.text[search.tokens.start[node.stop]!] === '/') return 'year';
  if (node.pieces?.some((piece) => isPersonHere(search, piece)) === true) return 'person';
  if (category === made.range) return (node.pieces ?? []).every((piece) => piece.rule !== 'date.year' || isYearHere(search, piece)) ? null : 'year';
  return null;
}

/** True where what follows a number of two digits makes it an amount: a sign of a unit, or a word that is counted or measured by. */
function opensAmount(search: Search, token: number): boolean {
  if (token >= search.tokens.length) return false;
  return /[%°‰$€£]/.test(search.text[search.tokens.start[token]!]!) || hasCategory(search, token, measureCategory);
}

/** True for a figure that a hyphen ties to the word behind it (“93-jarige”). */
function isHyphenated({ tokens, text }: Search, token: number): boolean {
  return token < tokens.length && text[tokens.start[token]!] === '-' && isGlued(tokens, token);
}

/** True where “later” goes on with what it counts from, which is no time (“dos días después | del partido”, “deux ans après | la guerre”). */
export function countsFromEvent(search: Search, token: number): boolean {
  if (search.lexicon.rules.headFinal) return false;
  if (hasCategory(search, token, ofCategory) || hasCategory(search, token, thanCategory)) return true;
  return hasCategory(search, token, theCategory) && (isPrecededBy(search, token, afterCategory) || isPrecededBy(search, token, beforeCategory));
}

/** True where a number or a noun of time begins, which the words before it belong to (“the past | three summers”). */
function introduces(search: Search, token: number): boolean {
  return search.tokens.kind[token] === TokenKind.number || (token < search.tokens.length && search.covered[token] === 1) || introduced.some((category) => hasCategory(search, token, category));
}

/** True where the words beside a clock time that cannot stand alone make it one. */
function standsInCompany(search: Search, node: Node): boolean {
  return node.category === made.moment && (node.rule === 'clock.at' ? isPauseAfter(search, node) : node.rule.startsWith('clock.') && node.rule !== 'clock.digits-comma' && hasCategory(search, node.first - 1, atCategory) && !hasCategory(search, node.stop, measureCategory) && search.text[search.tokens.end[node.stop - 1]!] !== '%');
}

/** True where a clock time begins, to which the day before it belongs (“de 9h à 17h30, le mardi | dès 10h15”). */
function opensClock(search: Search, token: number): boolean {
  const { tokens } = search;
  return tokens.kind[token + 1] === TokenKind.number && tokens.sentence[token] === tokens.sentence[token - 1] && (hasCategory(search, token, atCategory) || hasCategory(search, token, fromCategory));
}

/** True for chapter and verse: an hour of one digit right behind a name (“John 3:16”). */
function isVerse({ tokens, words }: Search, { first, moment }: Node): boolean {
  const before = first - 1;
  if (moment?.twelveHour !== true || before < 0 || tokens.sentence[before] !== tokens.sentence[first] || tokens.kind[before] !== TokenKind.word || words[before] !== -1) return false;
  return (tokens.flags[before]! & (TokenFlag.capital | TokenFlag.sentenceStart | TokenFlag.allCaps)) === TokenFlag.capital && !isGlued(tokens, first);
}

/** True where an expression ends in a figure that counts what follows (“heute um 15 %”, “maandag een uur en 25 | minuten”). */
function isCounting(search: Search, node: Node): boolean {
  const { tokens, text } = search;
  const next = node.stop;
  if (tokens.kind[next - 1] !== TokenKind.number || next >= tokens.length || tokens.sentence[next] !== tokens.sentence[next - 1]) return false;
  return text[tokens.start[next]!] === '%' || (next === node.end && (hasCategory(search, next, measureCategory) || (node.rule !== 'clock.at' && hasCategory(search, next, unitCategory))));
}

/** True for a whole hour that minutes follow as part of a length of time (“woensdag een uur | en 25 minuten”). */
function goesOnInMinutes(search: Search, { end, moment }: Node): boolean {
  return moment?.minute === 0 && hasCategory(search, end, andCategory) && search.tokens.kind[end + 1] === TokenKind.number && hasCategory(search, end + 2, unitCategory) && search.tokens.sentence[end] === search.tokens.sentence[end + 2];
}

/** True where the text pauses after a node, or goes on with one of the small words of the language. */
function isPauseAfter(search: Search, node: Node): boolean {
  const { tokens } = search;
  const next = node.end;
  if (next >= tokens.length || tokens.sentence[next] !== tokens.sentence[node.start]) return true;
  // “u 21. stoljeću”: a dot within the sentence makes an ordinal.
  if (tokens.kind[next] === TokenKind.punctuation) return !(search.text[tokens.start[next]!] === '.' && tokens.sentence[next + 1] === tokens.sentence[next]) && !/[%/-]/.test(search.text[tokens.start[next]!]!) && !(isGlued(tokens, next) && next + 1 < tokens.length && isGlued(tokens, next + 1));
  return goesOn.some((category) => hasCategory(search, next, category));
}

const smallWords = perPack((pack: LanguagePack): ReadonlySet<string> => new Set(formsOf(pack.numbers.quantities.notObjects).map(fold)));

/** True for a word that follows a number without being what it counts. */
function isSmallWord({ tokens, text, pack }: Search, token: number): boolean {
  return smallWords(pack).has(fold(text.slice(tokens.start[token]!, tokens.end[token]!)));
}

/** True for “a week” behind a figure (“four flights a week”), which tells a rate and no length of time. */
function isRate(search: Search, node: Node): boolean {
  const { tokens } = search;
  for (let token = node.start - 1; token >= Math.max(0, node.start - 3) && tokens.sentence[token] === tokens.sentence[node.start]; token--) {
    if (tokens.kind[token] === TokenKind.number || tokens.kind[token] === TokenKind.symbol || search.readingAt[token]! >= 0) return true;
    if (tokens.kind[token] === TokenKind.punctuation) return false;
  }
  return false;
}
