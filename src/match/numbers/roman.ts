import { TokenFlag } from '../../model/index.js';
import { fold } from '../../text/index.js';
import type { ReadingContext, State } from './state.js';
import type { WordMatcher } from './words.js';

const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
const digits: ReadonlySet<number> = new Set(Object.keys(values).map((digit) => digit.charCodeAt(0)));
const wellFormed = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const longest = 12;

/** Value of a well-formed Roman numeral in capitals, 0 for anything else. */
export function romanValue(numeral: string): number {
  if (numeral === '' || numeral.length > longest || !wellFormed.test(numeral)) return 0;
  let sum = 0;
  for (let i = 0; i < numeral.length; i++) {
    const value = values[numeral.charAt(i)]!;
    sum += value < (values[numeral.charAt(i + 1)] ?? 0) ? -value : value;
  }
  return sum;
}

/** True where token `at` may be a Roman numeral with an ordinal ending: the quick refusal of most capitals. */
export function mayBeRoman(words: WordMatcher, at: number): boolean {
  return (words.tokens.flags[at]! & TokenFlag.capital) !== 0 && words.lexicon.ordinalSuffixes.size > 0 && digits.has(words.text.charCodeAt(words.tokens.start[at]!));
}

/** `a IX-a`, `XXIV-й`, `XIXe`, `XXº`: only an ending shows that capitals are a number. */
export function openRoman(context: ReadingContext, state: State): boolean {
  const { words } = context;
  const { tokens, text, lexicon } = words;
  const at = state.first;
  if (!mayBeRoman(words, at)) return false;
  const token = text.slice(tokens.start[at]!, Math.min(tokens.end[at]!, tokens.start[at]! + longest + 4));
  let cut = 0;
  while (cut < token.length && values[token.charAt(cut)] !== undefined) cut++;
  const value = romanValue(token.slice(0, cut));
  if (value === 0) return false;
  if (cut < token.length) {
    const suffix = fold(token.slice(cut));
    if (/\p{Lu}/u.test(token.charAt(cut))) return false;
    // `Io`, `Va`, `Le` are words; `Ier`, `Vº`, `VIe` are none.
    if (!lexicon.ordinalSuffixes.has(suffix) || (cut === 1 && (value > 10 || (suffix.length === 1 && !'ºª°'.includes(suffix))))) return false;
    state.next = at + 1;
  } else {
    if (!words.attached(at + 1) || !words.attached(at + 2) || !'-‐‑'.includes(text.charAt(tokens.start[at + 1]!)) || !lexicon.ordinalSuffixes.has(words.folded(at + 2))) return false;
    // `V-a spus` is a pronoun and a verb; `a V-a` has the article.
    if (cut === 1 && lexicon.ordinalArticles.size > 0 && (at === 0 || !lexicon.ordinalArticles.has(words.folded(at - 1)))) return false;
    state.next = at + 3;
  }
  state.parts = 1;
  state.composer.addLiteral(value);
  state.kind = 'ordinal';
  state.closed = true;
  state.rule = 'ordinal.roman';
  return true;
}
