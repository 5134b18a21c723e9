import { TokenFlag, TokenKind } from '../../model/index.js';
import { capitalTable } from '../../text/index.js';
import { categoryId, type Node } from './node.js';
import { endsIn, hasCategory, isGlued, type Search } from './search.js';

const category = {
  and: categoryId('and'),
  cue: categoryId('cue'), of: categoryId('of'), from: categoryId('from'), to: categoryId('to'), between: categoryId('between'), in: categoryId('in'),
  dash: categoryId('dash'), month: categoryId('month'), measure: categoryId('measure'), counted: categoryId('counted'), approx: categoryId('approx'), more: categoryId('more'), less: categoryId('less'),
};

/** Prepositions between figures as well as before years. */
const boundCategories = [category.to, category.and, category.between, category.of];

/**
 * True where a bare number of four digits stands for a year: “in 1999”, “the 1988 crash”, but not “1999 soldiers” with a
 * unit, “$1999”, “No. 1999” or a part of a longer figure.
 */
export function isYearHere(search: Search, node: Node): boolean {
  const { tokens, text } = search;
  const value = node.number?.value ?? node.moment?.year ?? 0;
  const first = node.start;
  const next = node.end;
  const before = first > 0 ? text[tokens.end[first - 1]! - 1]! : ' ';
  const after = next < tokens.length ? text[tokens.start[next]!]! : ' ';
  if (isGlued(tokens, first) && first > 0 && /[\p{L}\p{N}$€£¥#@_.,:+*=]/u.test(before) && tokens.kind[first - 1] !== TokenKind.ideograph && !hasCategory(search, first - 1, category.and) && !(before === '.' && !isDigitBefore(search, first - 1))) return false;
  if (/[$€£¥₺₽₴#№§°±+×]/.test(before)) return false;
  if (next < tokens.length && isGlued(tokens, next) && /[\p{L}\p{N}%°_@$€£¥]/u.test(after) && tokens.kind[next] !== TokenKind.ideograph) return false;
  if (/[%°‰$€£¥₺₽₴]/.test(after)) return false;
  if (/[.,:]/.test(after) && next + 1 < tokens.length && isGlued(tokens, next) && isGlued(tokens, next + 1) && tokens.kind[next + 1] === TokenKind.number) return false;
  if ((hasCategory(search, next, category.measure) && !opensFigure(search, next) && !isElided(search, next) && !opensSentence(search, first, value)) || hasCategory(search, first - 1, category.approx) || hasCategory(search, first - 1, category.more) || hasCategory(search, first - 1, category.less)) return false;
  if (/[/*=&?]/.test(after) && isGlued(tokens, next) && next + 1 < tokens.length && isGlued(tokens, next + 1) && !mayFollowStroke(value, text.slice(tokens.start[next + 1]!, tokens.end[next + 1]!))) return false;
  // “ב-1998”
  const hyphened = before === '-' && first > 1 && isGlued(tokens, first) && isGlued(tokens, first - 1) && hasCategory(search, first - 2, category.cue);
  if (hyphened && value >= 1500 && value <= 2100) return true;
  if (/[/*=&?-]/.test(before) && isGlued(tokens, first) && first > 1 && isGlued(tokens, first - 1) && tokens.kind[first - 2] === TokenKind.word) return false;
  // “Rose to 1850 in March”
  if (hasCategory(search, first - 1, category.to) && hasCategory(search, next, category.in) && (hasCategory(search, next + 1, category.month) || search.tokens.kind[next + 1] === TokenKind.number)) return false;
  if (isCount(search, first, next, value) || isLowEnd(search, next, value)) return false;
  const cue = first > 0 && (hasCategory(search, first - 1, category.cue) || hasCategory(search, first - 1, category.of) || hasCategory(search, first - 1, category.from) || hasCategory(search, first - 1, category.to) || hasCategory(search, first - 1, category.between) || hasCategory(search, first - 1, category.in));
  // “Złożono 2015 wniosków”
  if (!cue && startsLower(search, next) && endsIn(search, next, search.lexicon.countedEndings, 2)) return false;
  if (!cue && next < tokens.length && tokens.kind[next] === TokenKind.number && (tokens.flags[next]! & TokenFlag.lineBefore) === 0 && !standsBeforeFigure(search, first)) return false;
  if (value >= 1900 && value <= 2060) return value !== 2000 || (cue && !(hasCategory(search, first - 1, category.and) && startsLower(search, next))) || before === '(' || first === 0 || after === ')' || !mayBeCounted(search, next);
  return (cue || before === '(' || after === ')' || before === '-' || before === '–') && value >= 1000 && !(value % 1000 === 0 && startsLower(search, next));
}

/** True for a figure before what is counted, which no preposition makes a year: “baut 2026 Stellen ab”, but “in 2026 children were born”. */
function isCount(search: Search, first: number, next: number, value: number): boolean {
  if (!hasCategory(search, next, category.counted)) return false;
  if (value % 100 === 0 || !hasCategory(search, first - 1, category.cue)) return true;
  return boundCategories.some((bound) => hasCategory(search, first - 1, bound));
}

/** How many times the first of two amounts the second may be. */
const farthestEnd = 10;

/** “Zwischen 1200 und 1500 Millionen”: the first of two amounts, of which the second tells the scale or, where the first is no year of our time, what is counted. */
function isLowEnd(search: Search, joint: number, value: number): boolean {
  if (!hasCategory(search, joint, category.and) && !hasCategory(search, joint, category.to) && !hasCategory(search, joint, category.dash)) return false;
  const at = search.readingAt[joint + 1] ?? -1;
  const high = at === -1 ? undefined : search.numbers[at];
  if (high === undefined || high.value === null) return false;
  // “En 1990 a 334.064 millones” tells a year and an amount.
  const told = high.value / high.scale;
  return value < told && told < value * farthestEnd && (high.scale >= 1000 || (value < 1900 && hasCategory(search, high.endToken, category.measure)));
}

/** “In 2024 people voted”: a preposition that opens the sentence makes a year of the figure. */
function opensSentence(search: Search, first: number, value: number): boolean {
  return first > 0 && (search.tokens.flags[first - 1]! & TokenFlag.sentenceStart) !== 0 && value > 1900 && value <= 2060 && value !== 2000 && hasCategory(search, first - 1, category.cue);
}

/** True for a word that a round figure may count: one written small, or any where all nouns have capitals (“2000 Stellen”). */
function mayBeCounted(search: Search, token: number): boolean {
  const { tokens, pack } = search;
  return startsLower(search, token) || (pack.names.capitalNouns && token < tokens.length && tokens.kind[token] === TokenKind.word);
}

/** “A fost în 2026 de 1.200 de euro”: the word before a counted noun joins the next figure to its verb. */
function opensFigure(search: Search, joint: number): boolean {
  return hasCategory(search, joint, category.of) && search.tokens.kind[joint + 1] === TokenKind.number;
}

/** “Nel 2025 l'economia”: the letter before an apostrophe is an article, and no litre. */
function isElided({ tokens, text }: Search, token: number): boolean {
  return tokens.end[token]! - tokens.start[token]! === 1 && token + 2 < tokens.length && isGlued(tokens, token + 1) && isGlued(tokens, token + 2) && /['’]/.test(text[tokens.start[token + 1]!]!);
}

/** “Dacia baute 2025 310.000 Autos”: a word before, and behind it a figure that is no next group of its digits. */
function standsBeforeFigure({ tokens, text }: Search, first: number): boolean {
  const at = first + 1;
  if (first === 0 || tokens.kind[first - 1] !== TokenKind.word || isGlued(tokens, first) || isGlued(tokens, at) || tokens.end[first]! - tokens.start[first]! !== 4) return false;
  let end = at + 1;
  while (end + 1 < tokens.length && isGlued(tokens, end) && isGlued(tokens, end + 1) && /[.,]/.test(text[tokens.start[end]!]!) && tokens.kind[end + 1] === TokenKind.number) end += 2;
  return end > at + 1 || (tokens.end[at]! - tokens.start[at]! < 3 && end < tokens.length && tokens.kind[end] === TokenKind.word);
}

/** True for what stands behind a year and a stroke: a year near it, in full or by its last two digits. “2003/87/EC” is the number of a law. */
function mayFollowStroke(year: number, behind: string): boolean {
  if (/^(?:19|20)\d\d$/.test(behind)) return true;
  const gap = /^\d\d$/.test(behind) ? (Number(behind) - (year % 100) + 100) % 100 : -1;
  return gap >= 1 && gap <= 3;
}

function startsLower(search: Search, token: number): boolean {
  if (token >= search.tokens.length || search.tokens.kind[token] !== TokenKind.word) return false;
  return capitalTable[search.text.charCodeAt(search.tokens.start[token]!)] !== 1;
}

function isDigitBefore(search: Search, token: number): boolean {
  return token > 0 && search.tokens.kind[token - 1] === TokenKind.number && isGlued(search.tokens, token);
}
