import anyAscii from 'any-ascii';
import { TokenKind, type Tokens } from '../../model/index.js';
import { isCapital, Shape, type Atoms } from './atoms.js';
import { languageHash } from './language-hash.js';
import { homeSlot, listKey, listProbes, listSeed, listStep } from './name-lists.js';

/*
 * Groups of words that are used alike. The groups were found in English text, but names are much the same in any language:
 * words with a capital are looked up by their spelling in plain Latin letters, small words only in the language of the groups.
 */

/** A table of 16-bit fingerprints of words in plain letters, with the number of a group each; 0 is no group. */
export interface Clusters {
  /** Slots to one unit of hash. */
  readonly ratio: number;
  readonly fingerprints: Uint16Array;
  readonly groups: Uint16Array;
}

/** Hash of the language in which the groups were found. */
export const clusterLanguage = languageHash('en');

/** Fine groups to one coarse group. */
export const fineGroups = 32;

const spelled = 0x2000;

/** Plain small letters of each unit of the Latin, Greek and Cyrillic scripts, four bytes at most, first letter lowest. */
const spelling: Int32Array = Int32Array.from({ length: spelled }, (_, unit) => {
  const isLetter = unit < 0x530 || unit >= 0x1e00;
  const letters = isLetter && /^\p{L}$/u.test(String.fromCharCode(unit)) ? anyAscii(String.fromCharCode(unit)).toLowerCase().replace(/[^a-z]/gu, '') : '';
  let packed = 0;
  for (let k = Math.min(4, letters.length) - 1; k >= 0; k--) packed = (packed << 8) | letters.charCodeAt(k);
  return packed;
});

/** Hash of a word in plain letters, as the table is asked for it. */
export function plainHash(word: string): number {
  let hash = listSeed;
  for (let k = 0; k < word.length; k++) hash = listStep(hash, word.charCodeAt(k));
  return hash;
}

function groupOf({ ratio, fingerprints, groups }: Clusters, hash: number): number {
  const key = listKey(hash);
  let slot = homeSlot(key, ratio);
  const print = key & 0xffff | 1;
  for (let k = 0; k < listProbes; k++, slot++) {
    const found = fingerprints[slot]!;
    if (found === 0) return 0;
    if (found === print) return groups[slot]!;
  }
  return 0;
}

const longestEnding = 3;
const shortestStem = 4;

/** The group of a word, or of the longest listed stem of it where the word itself is not listed. */
function groupAt(text: string, start: number, end: number, clusters: Clusters, mayInflect: boolean): number {
  let hash = listSeed;
  let stem = 0;
  for (let k = start; k < end; k++) {
    const unit = text.charCodeAt(k);
    for (let packed = unit < spelled ? spelling[unit]! : 0; packed !== 0; packed >>>= 8) hash = listStep(hash, packed & 0xff);
    if (k === end - 1) return groupOf(clusters, hash) || stem;
    if (mayInflect && k - start + 1 >= shortestStem && end - 1 - k <= longestEnding) stem = groupOf(clusters, hash) || stem;
  }
  return 0;
}

let column = new Uint16Array(1 << 12);

/** The group of each token, 0 where there is none. The result is valid until the next call. */
export function clustersOf(text: string, tokens: Tokens, atoms: Atoms, clusters: Clusters, hasSmall: boolean): Uint16Array {
  const count = tokens.length;
  if (column.length < count) column = new Uint16Array(2 ** Math.ceil(Math.log2(count)));
  for (let i = 0; i < count; i++) {
    const shape = atoms.shape[i]!;
    const isName = isCapital(shape) || shape === Shape.mixedCase;
    column[i] = tokens.kind[i] === TokenKind.word && (isName || (hasSmall && shape === Shape.lower))
      ? groupAt(text, tokens.start[i]!, tokens.end[i]!, clusters, isName && !hasSmall)
      : 0;
  }
  return column;
}
