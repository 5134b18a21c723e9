import type { LanguagePack } from '../../model/index.js';
import { fold } from '../../text/index.js';
import { foldedSet, formsOf } from '../numbers/atoms.js';
import { perPack } from '../per-pack.js';

interface UpTo {
  readonly words: ReadonlySet<string>;
  readonly endings: readonly string[];
  readonly bare: ReadonlySet<string>;
}

const upToOf = perPack(({ numbers: { quantities: { upTo } } }: LanguagePack): UpTo => ({
  words: foldedSet(upTo.words), endings: formsOf(upTo.endings).map(fold), bare: foldedSet(upTo.bare),
}));

/**
 * True where a word behind an amount makes it the most there can be: the case of what it governs parts “80 milyon dolara kadar”
 * (up to 80 million dollars) from “80 milyon dolar kadar” (about as many).
 *
 * @param governed the word before it: a unit, what is counted, or the ending that an apostrophe joins to a number
 */
export function makesUpTo(pack: LanguagePack, governed: string, word: string): boolean {
  const { words, endings, bare } = upToOf(pack);
  if (!words.has(fold(word))) return false;
  const before = fold(governed);
  return !bare.has(before) && endings.some((ending) => before.endsWith(ending));
}
