import type { LanguagePack } from '../../model/index.js';
import { fold } from '../../text/index.js';
import { perPack } from '../per-pack.js';
import { sameSentence, type QuantityContext } from './context.js';

/*
 * `rose to 245 billion` tells a level, `up to 245 billion` a bound; `from 70 to 75 percent of voters` is a range, `rose from 70
 * to 75 percent` two figures. Where a language has one word for both, a verb of change before it decides.
 */

interface ChangeWords {
  readonly whole: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  /** Words that lead to a new level: `to`, `до`, `tot`. */
  readonly to: ReadonlySet<string>;
  /** Words that open a reported clause: what changes stands behind them. */
  readonly that: ReadonlySet<string>;
  /** Nouns of growth: `groei van 4 tot 4,5 procent` is a range. */
  readonly growth: ReadonlySet<string>;
}

/** Shorter words are too common to show a change (`up`, `meer`). */
const shortestWord = 4;
const shortestStem = 4;
const longestStem = 16;
const farthest = 12;

const changeWords = perPack((pack: LanguagePack): ChangeWords => {
  const whole = new Set<string>();
  // Polish “o” opens a clause, too, but “spadła o 3 do 2 procent” tells by how much.
  const leading = pack.claims.by.split('|');
  const stems = new Set<string>();
  for (const word of pack.numbers.quantities.changeVerbs.split('|')) if (!word.endsWith('*')) whole.add(fold(word));
  for (const word of [pack.claims.up, pack.claims.down, pack.claims.flat, pack.numbers.quantities.changeVerbs].flatMap((list) => list.split('|'))) {
    const stem = word.endsWith('*');
    const form = fold(stem ? word.slice(0, -1) : word);
    if (form.includes(' ') || form.includes('*') || form.length < (stem ? shortestStem : shortestWord)) continue;
    (stem ? stems : whole).add(form);
  }
  return { whole, stems, to: new Set([pack.claims.to, pack.numbers.quantities.levelWords].flatMap((list) => list.split('|')).map(fold)), that: new Set(pack.claims.that.split('|').filter((word) => !leading.includes(word)).map(fold)), growth: new Set((pack.claims.metrics['gdp.growth'] ?? '').split('|').filter((word) => !word.includes(' ')).map((word) => fold(word.replaceAll('*', '')))) };
});

/** True where a word of change stands shortly before token `end` in its sentence. */
export function changeBefore(context: QuantityContext, end: number): boolean {
  const { whole, stems, that } = changeWords(context.matcher.pack);
  for (let at = end - 1; at >= 0 && at >= end - farthest && sameSentence(context, at, end); at--) {
    const word = context.matcher.folded(at);
    if (that.has(word)) return false;
    if (whole.has(word)) return true;
    for (let cut = Math.min(word.length, longestStem); cut >= shortestStem; cut--) if (stems.has(word.slice(0, cut))) return true;
  }
  return false;
}

/** True for a noun of growth at token `at` that no verb of change stands before: “forecasts growth of 4 to 4.5 percent” tells no change. */
export function isGrowth(context: QuantityContext, at: number): boolean {
  return at >= 0 && changeWords(context.matcher.pack).growth.has(context.matcher.folded(at)) && !changeBefore(context, at);
}

/** True for tokens `[first, end)` that lead to a new level: `auf`, `to`. */
export function isLevelWord(context: QuantityContext, first: number, end: number): boolean {
  const { text, tokens, pack } = context.matcher;
  return end > first && changeWords(pack).to.has(fold(text.slice(tokens.start[first]!, tokens.end[end - 1]!)));
}

/** True for such tokens after a verb of change. */
export function leadsToLevel(context: QuantityContext, first: number, end: number): boolean {
  return isLevelWord(context, first, end) && changeBefore(context, first);
}
