import { tokenize } from '../text/index.js';

/*
 * MinHash (Broder 1997): the share of equal entries of two signatures estimates the Jaccard similarity of the sets of
 * five-word runs of two texts. Copies of one agency text share nearly all of them, two reports of one event nearly none.
 */

/** Entries of a signature. */
export const signatureLength = 64;
const runLength = 5;

const multipliers = Uint32Array.from({ length: signatureLength }, (_, i) => Math.imul(2 * i + 1, 0x9e3779b1) | 1);
const offsets = Uint32Array.from({ length: signatureLength }, (_, i) => Math.imul(i + 1, 0x85ebca6b) ^ 0xc2b2ae35);

/** Signature of a text: 64 hashes. Texts of fewer than five words are all one run. */
export function signatureOf(text: string): Uint32Array {
  const tokens = tokenize(text);
  const signature = new Uint32Array(signatureLength).fill(0xffffffff);
  const words: number[] = [];
  for (let i = 0; i < tokens.length; i++) if (tokens.kind[i]! <= 2) words.push(tokens.keyA[i]!);
  const last = Math.max(1, words.length - runLength + 1);
  for (let at = 0; at < last; at++) {
    let run = 0x811c9dc5;
    for (let k = at; k < at + runLength && k < words.length; k++) run = Math.imul(run ^ words[k]!, 0x01000193) ^ (run >>> 13);
    for (let k = 0; k < signatureLength; k++) {
      let h = Math.imul(run ^ offsets[k]!, multipliers[k]!);
      h ^= h >>> 15;
      h = Math.imul(h, 0x2c1b3c6d) >>> 0;
      if (h < signature[k]!) signature[k] = h;
    }
  }
  return signature;
}

/** A signature as text: base64 of its hashes, little-endian whatever the machine. */
export function encodeSignature(signature: Uint32Array): string {
  const bytes = Buffer.alloc(4 * signature.length);
  signature.forEach((hash, k) => bytes.writeUInt32LE(hash, 4 * k));
  return bytes.toString('base64');
}

/** The signature in a text of {@link encodeSignature}. */
export function decodeSignature(text: string): Uint32Array {
  const bytes = Buffer.from(text, 'base64');
  const signature = new Uint32Array(bytes.length >> 2);
  for (let k = 0; k < signature.length; k++) signature[k] = bytes.readUInt32LE(4 * k);
  return signature;
}

/** Estimated Jaccard similarity of two texts, 0–1. */
export function similarity(a: Uint32Array, b: Uint32Array): number {
  let equal = 0;
  for (let k = 0; k < signatureLength; k++) if (a[k] === b[k]) equal++;
  return equal / signatureLength;
}
