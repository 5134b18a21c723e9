import type { Tokens } from '../../model/index.js';
import { Shape, type Atoms } from './atoms.js';

/*
 * How the document itself writes each word: with a capital inside a sentence, or in lower case. One small open-addressed
 * table a document.
 */

const lowerBit = 1;
const capitalBit = 2;

/** The document writes the word with a capital inside a sentence. */
export const writtenLarge = capitalBit;

const repeatedBit = 4;

let keys = new Int32Array(1 << 10);
let seen = new Uint8Array(1 << 10);
let usage = new Uint8Array(1 << 12);

function slotOf(key: number, mask: number): number {
  let slot = Math.imul(key, 0x9e3779b1) >>> 8 & mask;
  while (seen[slot] !== 0 && keys[slot] !== key) slot = slot + 1 & mask;
  return slot;
}

/**
 * Bits of each token: 1 the document has the word in lower case, 2 it has it with a capital inside a sentence elsewhere or
 * here, 4 more than once. The result is valid until the next call.
 */
export function usageOf(tokens: Tokens, atoms: Atoms): Uint8Array {
  const count = tokens.length;
  let size = 1 << 10;
  while (size < count * 2) size *= 2;
  if (keys.length < size) {
    keys = new Int32Array(size);
    seen = new Uint8Array(size);
  } else {
    seen.fill(0, 0, size);
  }
  if (usage.length < count) usage = new Uint8Array(size);
  const mask = size - 1;
  for (let i = 0; i < count; i++) {
    const shape = atoms.shape[i]!;
    if (shape > Shape.uncased) continue;
    const slot = slotOf(atoms.word[i]!, mask);
    keys[slot] = atoms.word[i]!;
    const bits = seen[slot]!;
    if (shape === Shape.lower) seen[slot] = bits | lowerBit | 128;
    else if (i > atoms.from[i]! && atoms.caps[i] === 0) seen[slot] = bits | 128 | ((bits & capitalBit) !== 0 ? repeatedBit : capitalBit);
    else seen[slot] = bits | 128;
  }
  for (let i = 0; i < count; i++) {
    usage[i] = atoms.shape[i]! > Shape.uncased ? 0 : seen[slotOf(atoms.word[i]!, mask)]! & 7;
  }
  return usage;
}
