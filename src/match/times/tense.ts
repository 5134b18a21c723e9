// The rules take the low numbers of the categories, for which their masks have bits; what only tells the tense needs none.
import './rules/index.js';
import { TokenFlag, TokenKind } from '../../model/index.js';
import { WordRole } from './lexicon.js';
import { categoryId, type Node } from './node.js';
import { endsIn, hasCategory, isGlued, isPrecededBy, type Search } from './search.js';

/** Tokens on either side of an expression in which a word of the future or past counts. */
const clueReach = 30;
/** The same for a bare weekday or part of a year, which the news mostly uses of the past. */
const shortReach = 8;
/** Tokens before a bare weekday in which the verb of its own clause may stand, where nothing nearer tells. */
const auxiliaryReach = 16;
/** Tokens before an expression in which a verb stands right beside it. */
const besideReach = 2;
/** Tokens before an expression, at most, where it opens its sentence. */
const openReach = 2;
/** Tokens behind a deadline in which a verb of the past shows that it has gone by. */
const deadlineReach = 3;
/** Tokens before a participle in which the verb of the future stands that it belongs to. */
const participleReach = 3;
/** Tokens before a day in which a night or another day leads to it (“w nocy z piątku na sobotę”). */
const nightReach = 3;
/** First tokens of a sentence in which its verb stands, in languages that put it there. */
const openingReach = 3;
/** Tokens before “in six years” in which a superlative or a count makes it a length. */
const lengthReach = 6;

const futureCategory = categoryId('future');
const pastCategory = categoryId('pastverb');
const deadlineCategory = categoryId('deadline');
const deadlineAfterCategory = categoryId('deadlineafter');
const sinceCategory = categoryId('since');
const maybeSinceCategory = categoryId('sincemaybe');
const aimCategory = categoryId('aim');
const partCategory = categoryId('part');
const weekdayCategory = categoryId('weekday');
const lengthCategory = categoryId('lengthcue');
const ofCategory = categoryId('of');

/** The tense into which the clause puts an expression: that of its nearest verb; null where nothing tells. */
export function tenseOf(search: Search, node: Node): Tense | null {
  // “By Sunday evening it was calm”
  if (isPrecededBy(search, node.first, deadlineCategory) || hasCategory(search, node.end, deadlineAfterCategory)) {
    // “Until Thursday, they had not called”: what opens the sentence is told by the verb behind its comma.
    const opens = search.tokens.sentence[node.first - 2] !== search.tokens.sentence[node.first];
    return nearestClue(search, node.end, 1, opens ? deadlineReach + 1 : deadlineReach, !opens).tense === 'past' ? 'past' : 'future';
  }
  if (isPrecededBy(search, node.first, sinceCategory) || isPastSince(search, node)) return 'past';
  const bare = node.moment?.weekday !== undefined && node.moment.day === undefined && node.moment.month === undefined;
  if (bare && node.moment.hour === undefined && isAimedAt(search, node) && nearestClue(search, node.end, 1, deadlineReach, true).tense !== 'past') return 'future';
  const reach = bare || node.moment?.quarter !== undefined || node.moment?.half !== undefined ? shortReach : clueReach;
  // “On the 16th they signed a deal, which will lower tariffs”: a day without its month is told by its own clause.
  const ofClause = bare || (node.moment?.day !== undefined && node.moment.month === undefined && node.moment.year === undefined);
  const before = nearestClue(search, node.start, -1, reach, ofClause);
  // “Samedi, le président se rendra …”: the clause behind the comma is its own.
  const opens = bare && search.tokens.sentence[node.first - openReach] !== search.tokens.sentence[node.first];
  const after = nearestClue(search, node.end, 1, opens ? reach + 1 : reach, ofClause && !opens);
  // “Said on Tuesday it would”: the verb right before a day is its verb.
  if (bare && before.tense === 'past' && before.distance < besideReach) return 'past';
  // “The fee will rise in July, he added”, “she resigned, and in July will leave”: the verb of its own clause tells of it.
  if (before.tense !== null && after.tense !== null && before.tense !== after.tense) {
    const own = isOfClause(search, node, -1, reach);
    if (own !== isOfClause(search, node, 1, reach)) return own ? before.tense : after.tense;
  }
  if (bare && before.tense === null && after.tense === null && search.pack.times.verbFirst && opensAhead(search, node)) return 'future';
  // “The minister will meet the heads of the big banks on Friday”, “perşembe günü Ukrayna Devlet Başkanı … Zelenskiy'i ağırlayacak”.
  if (bare && before.tense === null && after.tense === null && (nearestClue(search, node.start, -1, auxiliaryReach, true).tense === 'future' || nearestClue(search, node.end, 1, auxiliaryReach, true).tense === 'future')) return 'future';
  if (before.distance === after.distance) return before.tense === 'future' ? 'future' : after.tense;
  return before.distance < after.distance ? before.tense : after.tense;
}

/** True for a month or a day of one beside “desde” or 以来, which is “since” where no verb of the clause is of the future. */
function isPastSince(search: Search, node: Node): boolean {
  if (node.moment?.month === undefined) return false;
  const isSince = isPrecededBy(search, node.first, maybeSinceCategory) || isPrecededBy(search, node.stop, maybeSinceCategory) || hasCategory(search, node.end, maybeSinceCategory);
  return isSince && nearestClue(search, node.start, -1, shortReach, true).tense !== 'future' && nearestClue(search, node.end, 1, shortReach, true).tense !== 'future';
}

/** True where a word of the future opens the sentence: “ومن المقرر أن يعقد الوزراء اجتماعاً في بروكسل الخميس”. */
function opensAhead(search: Search, { start }: Node): boolean {
  const { tokens } = search;
  let opening = start;
  while (opening > 0 && tokens.sentence[opening - 1] === tokens.sentence[start]) opening--;
  for (let token = opening; token < Math.min(start, opening + openingReach); token++) {
    const tense = tenseAt(search, token);
    if (tense !== null) return tense === 'future';
  }
  return false;
}

/** True for the day for which something is planned: “called for Saturday”, but not “sorry for Saturday's attack” or “в ночь на субботу”. */
function isAimedAt(search: Search, { first, stop }: Node): boolean {
  const { tokens, text } = search;
  // “Al 5 de mayo”: its preposition may belong to the expression.
  if (!isPrecededBy(search, first, aimCategory) && !hasCategory(search, first, aimCategory)) return false;
  for (let token = first - 2; token >= Math.max(0, first - nightReach); token--) if (hasCategory(search, token, partCategory) || hasCategory(search, token, weekdayCategory)) return false;
  return !(stop < tokens.length && isGlued(tokens, stop) && /['’]/.test(text[tokens.start[stop]!]!));
}

/** True where a word that tells the tense stands in the clause of an expression, on the side of `step`. */
function isOfClause(search: Search, node: Node, step: 1 | -1, reach: number): boolean {
  return nearestClue(search, step < 0 ? node.start : node.end, step, reach, true).tense !== null;
}

/** True where a verb of the past stands right before an expression, or before the one small word that leads to it (“resigned in May”, but not “was set for May”). */
export function isJustBefore(search: Search, node: Node): boolean {
  // “The lowest since April”: what began lies behind, however near ahead the next April is.
  if (isPrecededBy(search, node.first, sinceCategory) || isPastSince(search, node)) return true;
  return !isAimedAt(search, node) && nearestClue(search, node.start, -1, besideReach, true).tense === 'past';
}

/** True where a month, or a day of it, opens its sentence, with at most one word before it, and a verb of the past follows in its clause (“In March they closed the plant”). */
export function isOpeningPast(search: Search, node: Node): boolean {
  const { tokens } = search;
  if (node.moment?.month === undefined || tokens.sentence[node.first - openReach] === tokens.sentence[node.first]) return false;
  // The comma behind it parts no clauses.
  const end = node.end < tokens.length && search.text[tokens.start[node.end]!] === ',' ? node.end + 1 : node.end;
  const verb = nearestClue(search, end, 1, shortReach, true);
  // “Nisan ayında Pakistan heyeti … ziyaret edecek”: what looks like a verb of the past has the verb of the clause behind it.
  return verb.tense === 'past' && !isFutureFrom(search, end + verb.distance + 1);
}

/** True where a word of the future stands in the rest of a clause. */
function isFutureFrom(search: Search, from: number): boolean {
  const { tokens } = search;
  for (let token = from; token < tokens.length && tokens.sentence[token] === tokens.sentence[from - 1]; token++) {
    if (tokens.kind[token] === TokenKind.punctuation && !joinsEnding(search, token)) return false;
    if (tenseAt(search, token) === 'future') return true;
  }
  return false;
}

/** True where “in six years” tells how long and not when: “the lowest level in six years”, “people of over 45 years”, “it moved twice in a week”. */
export function isLengthHere(search: Search, node: Node): boolean {
  if (isPrecededBy(search, node.first, ofCategory)) return true;
  const { tokens } = search;
  for (let token = node.first - 1; token >= 0 && token >= node.first - lengthReach && tokens.sentence[token] === tokens.sentence[node.first] && tokens.kind[token] !== TokenKind.punctuation; token--) {
    if (hasCategory(search, token, lengthCategory)) return true;
  }
  return nearestClue(search, node.first, -1, shortReach, true).tense === 'past';
}

/** True where “en dos años”, which tells how long something takes or when it will be, tells when: the clause is in the future, or there is none. */
export function isAheadHere(search: Search, node: Node): boolean {
  if (search.tokens.length <= node.stop - node.first + 2) return true;
  const before = nearestClue(search, node.first, -1, shortReach, true);
  return before.tense === 'future' || (before.tense === null && nearestClue(search, node.end, 1, shortReach, true).tense === 'future');
}

/** True where a verb of the past stands behind “in two days”: it tells in how long, or how long after, and not when. */
export function isPastBehind(search: Search, node: Node): boolean {
  return nearestClue(search, node.end, 1, shortReach, true).tense === 'past';
}

/** True where “दो साल में”, which tells how long something took or when it will be, tells how long: its clause is in the past. */
export function isPastHere(search: Search, node: Node): boolean {
  return (nearestClue(search, node.end, 1, shortReach, true).tense ?? nearestClue(search, node.first, -1, shortReach, true).tense) === 'past';
}

/** Before or after now. */
export type Tense = 'past' | 'future';

interface Clue {
  /** Tokens between it and the expression; infinite without one. */
  readonly distance: number;
  readonly tense: Tense | null;
}

const none: Clue = { distance: Infinity, tense: null };

/** The nearest word that tells the tense on one side, within the sentence, or within the clause where `clause`. */
function nearestClue(search: Search, from: number, step: 1 | -1, reach: number, clause: boolean): Clue {
  const { tokens } = search;
  const first = step < 0 ? from - 1 : from;
  const sentence = tokens.sentence[step < 0 ? from : from - 1];
  for (let distance = 0, token = first; distance < reach && token >= 0 && token < tokens.length && tokens.sentence[token] === sentence; distance++, token += step) {
    // A semicolon parts clauses that need not share their tense.
    if (tokens.kind[token] === TokenKind.punctuation && (clause || search.text[tokens.start[token]!] === ';') && !joinsEnding(search, token) && !(step < 0 && isInNumber(search, token))) break;
    const tense = tenseAt(search, token);
    if (tense !== null) return { distance, tense: tense === 'past' && step < 0 && isParticiple(search, token) ? 'future' : tense };
  }
  return none;
}

/** True for a form of the past that a verb of the future right before it makes a participle (“will be held”). */
function isParticiple(search: Search, token: number): boolean {
  const { tokens } = search;
  const first = Math.max(0, token - participleReach);
  for (let at = token - 1; at >= first && tokens.kind[at] === TokenKind.word && tokens.sentence[at] === tokens.sentence[token]; at--) if (hasCategory(search, at, futureCategory)) return true;
  return false;
}

/** True for the comma of “8,000”: it parts no clauses. */
function isInNumber({ tokens }: Search, token: number): boolean {
  return isGlued(tokens, token) && isGlued(tokens, token + 1) && tokens.kind[token - 1] === TokenKind.number && tokens.kind[token + 1] === TokenKind.number;
}

/** True for the apostrophe of “Hindistan'ı”: it parts no clauses. */
function joinsEnding({ tokens, text }: Search, token: number): boolean {
  return /['’]/.test(text[tokens.start[token]!]!) && isGlued(tokens, token) && isGlued(tokens, token + 1) && tokens.kind[token + 1] === TokenKind.word;
}

function tenseAt(search: Search, token: number): Tense | null {
  const { tokens, words, lexicon } = search;
  const role = words[token] === -1 ? 0 : lexicon.roles[words[token]!]!;
  if ((role & WordRole.tense) !== 0) {
    if (hasCategory(search, token, futureCategory)) return 'future';
    if (hasCategory(search, token, pastCategory)) return 'past';
  }
  if (tokens.kind[token] !== TokenKind.word || search.covered[token] === 1) return null;
  if (endsIn(search, token, lexicon.futureEndings, 2)) return 'future';
  // “United” is no verb.
  const named = (tokens.flags[token]! & TokenFlag.capital) !== 0 && (tokens.flags[token]! & TokenFlag.sentenceStart) === 0;
  return !named && endsIn(search, token, lexicon.pastEndings, 2) ? 'past' : null;
}
