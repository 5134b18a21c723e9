import { TokenFlag, TokenKind, type Tokens } from '../../model/index.js';
import { shippedModel } from './model.js';
import { ListBit, listBits } from './name-lists.js';

/** Whether a folded word is among the given and the family names that the tagger was trained with, whether common text also writes it small, and whether it is a noun of organisations (“bank”) or, in ideographs, the name of one. */
export function listedAs(word: string): { readonly given: boolean; readonly family: boolean; readonly small: boolean; readonly organisation: boolean } {
  const bits = listBits(shippedModel().lists, word);
  return { given: (bits & ListBit.given) !== 0, family: (bits & ListBit.family) !== 0, small: (bits & ListBit.lower) !== 0, organisation: (bits & (ListBit.organisationCue | ListBit.organisation)) !== 0 };
}

/** True for a folded word by which some people are called, as a given or a family name. */
export function isPersonsName(word: string): boolean {
  return (listBits(shippedModel().lists, word) & (ListBit.given | ListBit.family)) !== 0;
}

/**
 * True for a word that common text of some language writes small, and more than now and then.
 *
 * @example isCommonWord('Orange') // true
 */
export function isCommonWord(word: string): boolean {
  return (listBits(shippedModel().lists, word) & ListBit.oftenLower) !== 0;
}

/** True for a word in small letters, of any script that has capitals. */
export function isSmallWord(text: string, tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] !== TokenKind.word || (tokens.flags[at]! & TokenFlag.capital) !== 0) return false;
  if ((tokens.flags[at]! & TokenFlag.nonLatin) === 0) return true;
  const letter = text.charAt(tokens.start[at]!);
  return letter !== letter.toUpperCase();
}
