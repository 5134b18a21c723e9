import { formsOf, perPack } from '../../match/index.js';
import type { LanguagePack, Tokens } from '../../model/index.js';
import { fold } from '../../text/index.js';
import type { TaggedName } from '../tagger/index.js';
import { foldedSlice } from './inflector.js';

const singleWords = (forms: readonly string[]): readonly string[] => forms.map(fold).filter((word) => !/[\s*]/u.test(word));

const moneyWords = perPack((pack: LanguagePack): ReadonlySet<string> =>
  new Set(singleWords(Object.values(pack.numbers.quantities.currencies).flatMap(formsOf))));

/** True for a word for a currency, alone: “Dollar”. Folded. */
export function isMoneyWord(word: string, pack: LanguagePack): boolean {
  return moneyWords(pack).has(word);
}

/** Words of one token that name what is measured: “PIB”, “inflation”. */
export const metricWords = perPack((pack: LanguagePack): ReadonlySet<string> =>
  new Set(singleWords(Object.values(pack.claims.metrics).flatMap((words) => words.split('|')))));

const monthWords = perPack((pack: LanguagePack): ReadonlySet<string> => new Set(pack.cldr.months.flat().map((form) => fold(form).replace(/\.$/, ''))));

/** How far before its currency an amount begins: “245 Milliarden Dollar”; and how far from its month a day stands: “Jan. 25”. */
const amountTokens = 2;
const digit = /\p{Nd}/u;

/**
 * Tagged names without what is measured: the currency of an amount (where nouns are capitalised, “Dollar” looks like a
 * name), the month of a date (“Jan. 25”) and the word of a figure (“PKB” looks like an organisation).
 */
export function withoutMeasures(tagged: readonly TaggedName[], text: string, tokens: Tokens, pack: LanguagePack): readonly TaggedName[] {
  const money = moneyWords(pack);
  const metrics = metricWords(pack);
  const months = monthWords(pack);
  const hasFigure = (from: number, to: number): boolean => {
    for (let at = Math.max(0, from); at < Math.min(tokens.length, to); at++) if (digit.test(text.charAt(tokens.start[at]!))) return true;
    return false;
  };
  return tagged.filter(({ firstToken, endToken }) => {
    if (endToken - firstToken > 1) return true;
    const word = foldedSlice(text, tokens.start[firstToken]!, tokens.end[firstToken]!);
    const isAmount = money.has(word) && hasFigure(firstToken - amountTokens, firstToken);
    const isDate = months.has(word) && hasFigure(firstToken - amountTokens, endToken + amountTokens);
    return !metrics.has(word) && !isAmount && !isDate;
  });
}
