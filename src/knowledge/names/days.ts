import type { LanguagePack, Tokens } from '../../model/index.js';
import { perPack } from '../../match/index.js';
import { fold } from '../../text/index.js';
import { foldedSlice } from './inflector.js';

/** Weekdays of a language, and its words for days near today, as CLDR writes them, folded. */
const daysOf = perPack((pack: LanguagePack): ReadonlySet<string> => new Set([...pack.cldr.weekdays, ...Object.values(pack.cldr.relative['day']?.offsets ?? {})].flat().map(fold)));

/** True for a word, folded, that is a weekday or tells a day from today: “Monday”, “dopodomani”. */
export function isDay(word: string, pack: LanguagePack): boolean {
  return daysOf(pack).has(word);
}

/** True where the token is the second word of a day: “Hai” of “thứ Hai”. */
export function endsDay(text: string, tokens: Tokens, at: number, pack: LanguagePack): boolean {
  return at > 0 && isDay(`${foldedSlice(text, tokens.start[at - 1]!, tokens.end[at - 1]!)} ${foldedSlice(text, tokens.start[at]!, tokens.end[at]!)}`, pack);
}
