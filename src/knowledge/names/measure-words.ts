import { formsOf, perPack } from '../../match/index.js';
import type { LanguagePack, Tokens } from '../../model/index.js';
import { fold } from '../../text/index.js';
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

/** Beginnings of such words where they take endings: “leitzins*”. */
const metricStems = perPack((pack: LanguagePack): ReadonlySet<string> =>
  new Set(Object.values(pack.claims.metrics).flatMap((words) => words.split('|')).map(fold).flatMap((word) => (/^[^\s*]{5,}\*$/u.test(word) ? [word.slice(0, -1)] : []))));

/** Most letters of an ending. */
const longestEnding = 3;

/** True for a word, folded, that names what is measured, with its ending or without. */
export function isMetricWord(word: string, pack: LanguagePack): boolean {
  if (metricWords(pack).has(word)) return true;
  const stems = metricStems(pack);
  for (let end = word.length; stems.size > 0 && end >= word.length - longestEnding; end--) if (stems.has(word.slice(0, end))) return true;
  return false;
}

const monthWords = perPack((pack: LanguagePack): ReadonlySet<string> => new Set(pack.cldr.months.flat().map((form) => fold(form).replace(/\.$/, ''))));

/** How far before its currency an amount begins: “245 Milliarden Dollar”; and how far from its month a day stands: “Jan. 25”. */
const amountTokens = 2;
const digit = /\p{Nd}/u;

/** True where one of the tokens is a figure, with letters before it or not (“الـ15”). */
function hasFigure(text: string, tokens: Tokens, from: number, to: number): boolean {
  for (let at = Math.max(0, from); at < Math.min(tokens.length, to); at++) if (digit.test(text.charAt(tokens.end[at]! - 1))) return true;
  return false;
}

/** Marks of oil and gas, the same in every language: what is priced by them is no place and nobody. Folded. */
const marks: ReadonlySet<string> = new Set(['brent', 'wti', 'urals']);

interface Span {
  readonly firstToken: number;
  readonly endToken: number;
}

/** The names of one word whose folded word passes, and all of several. */
function withSingles<Name extends Span>(names: readonly Name[], text: string, tokens: Tokens, passes: (word: string, token: number) => boolean): readonly Name[] {
  return names.filter(({ firstToken, endToken }) => endToken - firstToken > 1 || passes(foldedSlice(text, tokens.start[firstToken]!, tokens.end[firstToken]!), firstToken));
}

/** Names without the month of a date: “Jan. 25”, “15 مايو”. */
export function withoutMonths<Name extends Span>(names: readonly Name[], text: string, tokens: Tokens, pack: LanguagePack): readonly Name[] {
  const months = monthWords(pack);
  return withSingles(names, text, tokens, (word, at) => !months.has(word) || !hasFigure(text, tokens, at - amountTokens, at + 1 + amountTokens));
}

/**
 * Names without what is measured: a currency beside its amount, and where nouns have capitals anywhere (“Der Euro fiel”),
 * the word of a figure (“PKB” looks like an organisation), a mark of oil.
 */
export function withoutMeasures<Name extends Span>(names: readonly Name[], text: string, tokens: Tokens, pack: LanguagePack): readonly Name[] {
  const money = moneyWords(pack);
  return withSingles(names, text, tokens, (word, at) => {
    const isMoney = money.has(word) && (pack.names.capitalNouns || hasFigure(text, tokens, at - amountTokens, at));
    return !isMetricWord(word, pack) && !marks.has(word) && !isMoney;
  });
}
