import { formsOf, perPack } from '../../match/index.js';
import type { LanguagePack, Tokens } from '../../model/index.js';
import { fold } from '../../text/index.js';
import type { TaggedName } from '../tagger/index.js';
import { foldedSlice } from './inflector.js';

const moneyWords = perPack((pack: LanguagePack): ReadonlySet<string> =>
  new Set(Object.values(pack.numbers.quantities.currencies).flatMap(formsOf).map(fold).filter((word) => !/\s/u.test(word))));

/** True for a word for a currency, alone: “Dollar”. Folded. */
export function isMoneyWord(word: string, pack: LanguagePack): boolean {
  return moneyWords(pack).has(word);
}

/** How far before its currency an amount begins: “245 Milliarden Dollar”. */
const amountTokens = 2;
const digit = /\p{Nd}/u;

/** Tagged names without the currency of an amount: where nouns are capitalised, “Dollar” looks like a name. */
export function withoutMoney(tagged: readonly TaggedName[], text: string, tokens: Tokens, pack: LanguagePack): readonly TaggedName[] {
  const words = moneyWords(pack);
  const behindFigure = (at: number): boolean => {
    for (let before = at - 1; before >= Math.max(0, at - amountTokens); before--) if (digit.test(text.charAt(tokens.start[before]!))) return true;
    return false;
  };
  return tagged.filter(({ firstToken, endToken }) =>
    endToken - firstToken > 1 || !behindFigure(firstToken) || !words.has(foldedSlice(text, tokens.start[firstToken]!, tokens.end[firstToken]!)));
}
