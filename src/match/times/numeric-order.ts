import { type TimeRules, TokenKind } from '../../model/index.js';
import { fold } from '../../text/index.js';
import { perPack } from '../per-pack.js';
import { categoryId } from './node.js';
import { hasCategory, isGlued, type TimeInput } from './search.js';
import type { TimeLexicon } from './lexicon.js';

/** Order of the parts of a document's numeric dates. */
export interface NumericOrder {
  readonly order: TimeRules['numericOrder'];
  /** False where day and month of “03/04/2026” may also be meant the other way round. */
  readonly sure: boolean;
}

type DayMonth = 'dmy' | 'mdy';

const numericDate = /(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)(?![\d/])/y;
const monthCategory = categoryId('month');
/** Countries where English puts the month first; elsewhere it puts the day first. */
const monthFirstRegions = new Set(['US', 'PH', 'FM', 'MH', 'PW', 'PR', 'GU']);

const spellings = perPack((pack): Readonly<Record<DayMonth, ReadonlySet<string>>> => ({
  dmy: new Set(pack.times.orderSpellings.dmy.split('|').map(fold)), mdy: new Set(pack.times.orderSpellings.mdy.split('|').map(fold)),
}));

/** What is counted for the one order or the other. */
class Votes {
  private dmy = 0;
  private mdy = 0;

  add(order: DayMonth): void {
    this[order]++;
  }

  /** The order that has more; null where neither has. */
  winner(): DayMonth | null {
    return this.dmy === this.mdy ? null : this.dmy > this.mdy ? 'dmy' : 'mdy';
  }

  get agree(): boolean {
    return this.dmy === 0 || this.mdy === 0;
  }
}

/** True where the first number of a numeric date can be the day and the second too. */
const isOpen = (a: number, b: number): boolean => a <= 12 && b <= 12 && a !== b;

/** Tells the order by the dates that can be read in one way only, or of which one reading is the day of the report. */
function byDates({ text, tokens, reference }: TimeInput, votes: Votes): boolean {
  const today = reference.basis === 'text' || reference.time === null ? null : /^(\d{4})-(\d\d)-(\d\d)/.exec(reference.time);
  let open = false;
  for (let token = 0; token < tokens.length; token++) {
    if (tokens.kind[token] !== TokenKind.number || tokens.end[token]! - tokens.start[token]! > 2 || (token > 0 && isGlued(tokens, token) && /[\d/.-]/.test(text[tokens.start[token]! - 1]!))) continue;
    const mark = text.charCodeAt(tokens.end[token]!);
    if (mark < 0x2d || mark > 0x2f) continue;
    numericDate.lastIndex = tokens.start[token]!;
    const found = numericDate.exec(text);
    if (found === null) continue;
    const [a, b] = [Number(found[1]), Number(found[3])];
    if (a > 12 && b <= 12) votes.add('dmy');
    else if (b > 12 && a <= 12) votes.add('mdy');
    else if (isOpen(a, b)) {
      open = true;
      if (today === null || Number(today[1]) % 100 !== Number(found[4]) % 100) continue;
      const [month, day] = [Number(today[2]), Number(today[3])];
      if (a === day && b === month) votes.add('dmy');
      else if (a === month && b === day) votes.add('mdy');
    }
  }
  return open;
}

/** Tells the order by the dates that are spelled out: “3 February”, “February 3”. */
function bySpelledDates(input: TimeInput, lexicon: TimeLexicon, words: Int32Array, votes: Votes): void {
  const { tokens } = input;
  const at = { tokens, words, lexicon };
  for (let token = 0; token < tokens.length; token++) {
    if (tokens.kind[token] !== TokenKind.number || tokens.end[token]! - tokens.start[token]! > 2) continue;
    if (hasCategory(at, token - 1, monthCategory)) votes.add('mdy');
    else if (hasCategory(at, token + 1, monthCategory)) votes.add('dmy');
  }
}

/** Tells the order by words that the countries spell in their own ways. */
function bySpelling({ text, tokens, pack }: TimeInput, votes: Votes): void {
  const { dmy, mdy } = spellings(pack);
  for (let token = 0; token < tokens.length; token++) {
    if (tokens.kind[token] !== TokenKind.word || tokens.end[token]! - tokens.start[token]! < 5) continue;
    const word = fold(text.slice(tokens.start[token]!, tokens.end[token]!));
    if (dmy.has(word)) votes.add('dmy');
    else if (mdy.has(word)) votes.add('mdy');
  }
}

/**
 * The order of day and month in the numeric dates of a document. Only English is written in both: there it is told by
 * other dates, then by the country of the language tag, by how dates are spelled out, and by the spelling of words.
 */
export function numericOrderOf(input: TimeInput, lexicon: TimeLexicon, words: Int32Array): NumericOrder {
  const { numericOrder } = input.pack.times;
  if (numericOrder !== 'mdy') return { order: numericOrder, sure: true };
  const dates = new Votes();
  if (!byDates(input, dates)) return { order: numericOrder, sure: true };
  const told = dates.winner();
  if (told !== null) return { order: told, sure: dates.agree };
  const region = /-([A-Z]{2})\b/.exec(input.language)?.[1];
  if (region !== undefined) return { order: monthFirstRegions.has(region) ? 'mdy' : 'dmy', sure: true };
  for (const count of [(votes: Votes): void => bySpelledDates(input, lexicon, words, votes), (votes: Votes): void => bySpelling(input, votes)]) {
    const votes = new Votes();
    count(votes);
    const order = votes.winner();
    if (order !== null) return { order, sure: votes.agree };
  }
  return { order: numericOrder, sure: false };
}
