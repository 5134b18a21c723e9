import { type Diagnostic, type Time, TokenFlag, TokenKind } from '../../model/index.js';
import { foldTable } from '../../text/index.js';
import { Chart } from './chart.js';
import { isRoman, leavesAt, mayBeCommaClock, mayBeNumericDate } from './leaves.js';
import { timeLexicon, WordRole } from './lexicon.js';
import { categoryId, made, type Node } from './node.js';
import { numericOrderOf } from './numeric-order.js';
import { personsOf } from './persons.js';
import { noteRejected, type RejectedTime } from './rejected.js';
import { type Found, resolveAll } from './resolve-all.js';
import { grammar } from './rules/index.js';
import { afterTail, hasCategory, isGlued, type Search, startsSeed, type TimeInput } from './search.js';
import { refusal } from './written.js';

/** Tokens before a word that carries a time in which its expression may begin, and after it in which it may end. */
const reachBefore = 9;
const reachAfter = 12;

const ofCategory = categoryId('of');
const unitCategory = categoryId('unit');
const oclockCategory = categoryId('oclock');
const quarterCategory = categoryId('quarterhour');

function searchRun(search: Search, from: number, to: number, chart: Chart, found: Found[], rejected: RejectedTime[] | null): void {
  let first = from;
  while (first < to && !isSeed(search, first)) first++;
  for (let start = first; start < to;) {
    let last = start;
    let next = start + 1;
    for (; next < to && next - last <= reachBefore + reachAfter; next++) if (isSeed(search, next)) last = next;
    searchWindow(search, Math.max(from, start - reachBefore), last, Math.min(to, last + reachAfter), chart, found, rejected);
    start = last + reachAfter;
    while (start < to && !isSeed(search, start)) start++;
  }
}

function searchWindow(search: Search, from: number, lastSeed: number, to: number, chart: Chart, found: Found[], rejected: RejectedTime[] | null): void {
  const { tokens } = search;
  chart.begin(from, to);
  let lastNumber = to - 1;
  while (lastNumber > lastSeed && tokens.kind[lastNumber] !== TokenKind.number && search.readingAt[lastNumber]! < 0) lastNumber--;
  for (let token = to - 1; token >= from; token--) {
    if (token > lastNumber) chart.place(token, leavesAt(search, token));
    else chart.complete(token, leavesAt(search, token));
  }
  for (let token = from; token <= lastSeed;) {
    const blocked = blockedTo(chart, token);
    const best = bestAt(search, chart, token, blocked);
    if (rejected !== null) noteRejected(search, chart.nodesAt(token), best, blocked, rejected);
    if (best === null) {
      token = reachesOver(search, chart, token, blocked) ? token + 1 : Math.max(blocked, token + 1);
      continue;
    }
    // “في | الليلة الماضية”: what begins behind a preposition that only licenses the expression may be longer.
    const behind = best.first > token ? best.first : best.rule === 'relative.in' ? token + 1 : -1;
    const inner = behind < 0 ? null : bestAt(search, chart, behind, blockedTo(chart, behind));
    // “در | پنج سال گذشته”, “v | devetdesetih letih”
    if (inner !== null && (inner.stop > best.stop || (inner.stop === best.stop && inner.moment?.decade !== undefined))) {
      token = behind;
      continue;
    }
    found.push({ node: best });
    token = Math.max(writtenTo(best), token + 1);
  }
}

/** The token after what is written of an expression: a year alone takes its noun in. */
function writtenTo(node: Node): number {
  const last = node.pieces?.at(-1) ?? node;
  return Math.max(node.stop, last.rule === 'date.year-noun' ? last.end : last.stop);
}

/** The token after the longest expression at `token` that only looks like a time; 0 without. */
function blockedTo(chart: Chart, token: number): number {
  let blocked = 0;
  for (const node of chart.nodesAt(token)) if (node.category === made.not) blocked = Math.max(blocked, node.stop);
  return blocked;
}

/** True where a time that begins inside a blocked expression goes on behind it (“в этом | году”). */
function reachesOver(search: Search, chart: Chart, token: number, blocked: number): boolean {
  if (chart.nodesAt(token).some((node) => node.category === made.not && node.stop === blocked && node.text === 'name')) return false;
  for (let at = token + 1; at < blocked; at++) for (const node of chart.nodesAt(at)) if (node.stop > blocked && refusal(search, node) === null) return true;
  return false;
}

function bestAt(search: Search, chart: Chart, token: number, blocked: number): Node | null {
  let best: Node | null = null;
  for (const node of chart.nodesAt(token)) {
    if (refusal(search, node) !== null || endsInside(search, chart, node)) continue;
    if (best === null || node.stop > best.stop || (node.stop === best.stop && (node.rank > best.rank || (node.rank === best.rank && node.end > best.end)))) best = node;
  }
  return best !== null && blocked >= best.stop ? null : best;
}

/** True where the last words of an expression belong to one that only looks like a time (“2年|级”, “10日|元”, “unul din | cele mai”). */
function endsInside(search: Search, chart: Chart, node: Node): boolean {
  if (node.stop - node.first < 2) return false;
  for (const other of chart.nodesAt(node.stop - 1)) if (other.category === made.not && other.stop > node.stop) return true;
  if (!search.lexicon.rules.headFinal && node.stop - node.first > 2) for (const other of chart.nodesAt(node.stop - 2)) if (other.category === made.not && other.stop >= node.stop) return true;
  return false;
}

/** True for a word or figure with which a time expression can begin, or that makes one of its surroundings. */
function isSeed(search: Search, token: number): boolean {
  const { tokens, text, words, lexicon } = search;
  if (startsSeed(search, token)) return true;
  const spelled = search.readingAt[token]! >= 0;
  if (tokens.kind[token] !== TokenKind.number) return spelled && (isNumberSeed(search, token) || isSpelledYear(search, token));
  const length = tokens.end[token]! - tokens.start[token]!;
  if (length === 4) return search.inside[token] === 0 || isGlued(tokens, token);
  if (mayBeNumericDate(text, tokens.end[token]!, length) || mayBeCommaClock(search, token)) return true;
  const next = token + 1 < tokens.length && isGlued(tokens, token + 1) ? foldTable[text.charCodeAt(tokens.end[token]!)]! : 0;
  if (next === 0x27 || isNumberSeed(search, token)) return true;
  return next !== 0 && next !== 0x2d && token > 0 && words[token - 1] !== -1 && (lexicon.roles[words[token - 1]!]! & WordRole.article) !== 0;
}

/** True for the first of two numbers in words that tell a year by its hundreds (“nineteen ninety-one”). */
function isSpelledYear({ numbers, readingAt, tokens }: Search, token: number): boolean {
  const { value, endToken } = numbers[readingAt[token]!]!;
  if (value === null || value < 16 || value > 19 || endToken >= tokens.length) return false;
  const rest = readingAt[endToken]! < 0 ? null : numbers[readingAt[endToken]!]!.value;
  return rest !== null && rest >= 10 && rest <= 99 && tokens.kind[endToken] !== TokenKind.number;
}

/** True where the words beside a number can make it a time. */
function isNumberSeed(search: Search, token: number): boolean {
  const { words, tokens, lexicon } = search;
  for (let at = token - 1; at >= Math.max(0, token - 2) && words[at] !== -1; at--) if ((lexicon.roles[words[at]!]! & WordRole.beforeNumber) !== 0) return true;
  const next = token + 1 < tokens.length ? words[token + 1]! : -1;
  return next !== -1 && (lexicon.roles[next]! & WordRole.afterNumber) !== 0;
}

/**
 * Finds the time expressions of a document.
 *
 * @param rejected takes the readings that lost, with the reason; null where nobody asks
 */
export function findTimes(input: TimeInput, rejected: RejectedTime[] | null = null): { readonly times: readonly Time[]; readonly diagnostics: readonly Diagnostic[] } {
  const { tokens, numbers, pack } = input;
  const lexicon = timeLexicon(pack);
  const words = lexicon.lexicon.words(tokens);
  const readingAt = new Int32Array(tokens.length).fill(-1);
  const covered = new Uint8Array(tokens.length);
  const inside = new Uint8Array(tokens.length);
  const middle = new Uint8Array(tokens.length);
  for (let i = 0; i < numbers.length; i++) {
    const reading = numbers[i]!;
    if (reading.firstToken < tokens.length && readingAt[reading.firstToken] === -1) readingAt[reading.firstToken] = i;
    const mixed = reading.digits && reading.endToken - reading.firstToken >= 2 && (reading.rule === 'fraction.words' || reading.rule === 'number.mixed');
    const figure = mixed || (reading.digits && reading.endToken - reading.firstToken >= 3 && isGrouped(tokens, input.text, reading.firstToken + 1));
    for (let token = reading.firstToken; token < reading.endToken; token++) {
      covered[token] = 1;
      if (figure && (token === reading.firstToken || isGlued(tokens, token) || mixed)) inside[token] = 1;
    }
  }
  const search: Search = { ...input, lexicon, words, readingAt, covered, inside, middle, numericOrder: numericOrderOf(input, lexicon, words), persons: personsOf(input, words) };
  if (lexicon.numerals) {
    unmarkClocks(search);
    markMiddles(search);
  }
  const found: Found[] = [];
  const chart = new Chart(grammar(pack), pack.times, tokens);
  let from = 0;
  let seeded = false;
  for (let token = 0; token <= tokens.length; token++) {
    let joins = false;
    if (token < tokens.length) {
      if (words[token] !== -1 || covered[token] === 1 || tokens.kind[token] === TokenKind.number) joins = true;
      else if ((tokens.flags[token]! & TokenFlag.capital) !== 0 && isRoman(search, token)) joins = true;
      else if (from < token) joins = afterTailAt(search, token) || isHourTail(search, token);
      if (joins && token > from && tokens.sentence[token] !== tokens.sentence[from]) {
        if (seeded) searchRun(search, from, token, chart, found, rejected);
        from = token;
        seeded = false;
      }
      if (!seeded && joins && isSeed(search, token)) seeded = true;
    }
    if (joins) continue;
    if (seeded) searchRun(search, from, token, chart, found, rejected);
    from = token + 1;
    seeded = false;
  }
  return resolveAll(search, found);
}

/** “3点20分” is a clock time and no decimal. */
function unmarkClocks(search: Search): void {
  for (const reading of search.numbers) {
    if (!reading.digits || reading.endToken - reading.firstToken < 2) continue;
    for (let token = reading.firstToken + 1; token < reading.endToken; token++) {
      if (!hasCategory(search, token, oclockCategory)) continue;
      search.inside.fill(0, reading.firstToken, reading.endToken);
      search.readingAt[reading.firstToken] = -1;
      break;
    }
  }
}

/** Marks the tokens on which a number in words goes on; one with a word of the clock in it may be a time where a unit or a word of time stands beside it (下午三点零五). */
function markMiddles(search: Search): void {
  for (const reading of search.numbers) {
    if (reading.digits || reading.endToken - reading.firstToken < 2) continue;
    let clock = false;
    for (let token = reading.firstToken; token < reading.endToken && !clock; token++) clock = hasCategory(search, token, oclockCategory) || hasCategory(search, token, quarterCategory);
    const before = reading.firstToken > 0 && search.words[reading.firstToken - 1] !== -1 && !hasCategory(search, reading.firstToken - 1, ofCategory);
    if (!clock || !(before || hasCategory(search, reading.endToken, unitCategory))) search.middle.fill(1, reading.firstToken + 1, reading.endToken);
  }
}

/** True where a token is a mark that groups digits or parts off a fraction. */
function isGrouped(tokens: Search['tokens'], text: string, token: number): boolean {
  return tokens.kind[token] === TokenKind.number || /[.,'’٫٬]/.test(text[tokens.start[token]!]!);
}

/** True for the rest of a clock time written with the letter of the hour (“15|h30”). */
function isHourTail(search: Search, token: number): boolean {
  const { tokens, text } = search;
  if (!isGlued(tokens, token) || tokens.kind[token - 1] !== TokenKind.number || tokens.end[token]! - tokens.start[token]! > 5) return false;
  const letter = foldTable[text.charCodeAt(tokens.start[token]!)];
  return letter === 0x68 || letter === 0x447;
}

/** True for a case ending behind an apostrophe or digits, which belongs to the run before it. */
function afterTailAt(search: Search, token: number): boolean {
  return isGlued(search.tokens, token) && (afterTail(search, token - 1, true) === token + 1 || afterTail(search, token, true) > token);
}
