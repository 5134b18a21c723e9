import { shippedModel } from './model.js';
import { ListBit, listBits } from './name-lists.js';

/**
 * True for a word that common text of some language writes small, and more than now and then.
 *
 * @example isCommonWord('Orange') // true
 */
export function isCommonWord(word: string): boolean {
  return (listBits(shippedModel().lists, word) & ListBit.oftenLower) !== 0;
}
