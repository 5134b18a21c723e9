import { similarity, signatureLength } from './signature.js';

/** Texts at least this similar are one text: a word or a headline changed. */
const copySimilarity = 0.75;
/** 16 bands of 4 rows: two texts of similarity 0.75 meet in a band with probability 0.997, of 0.2 with 0.025. */
const bands = 16;
const rows = signatureLength / bands;

/**
 * Groups documents whose texts are copies: verbatim, or changed in a few words.
 *
 * @returns for each document the number of the first document of its group
 */
export function findOrigins(signatures: readonly Uint32Array[]): Int32Array {
  const parent = Int32Array.from(signatures, (_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  for (let band = 0; band < bands; band++) {
    // Only the first document of a bucket is compared: a million copies of one text cost a million comparisons.
    const first = new Map<string, number>();
    for (const [i, signature] of signatures.entries()) {
      const key = signature.subarray(band * rows, (band + 1) * rows).join(',');
      const other = first.get(key);
      if (other === undefined) {
        first.set(key, i);
        continue;
      }
      const a = root(i);
      const b = root(other);
      if (a !== b && similarity(signature, signatures[other]!) >= copySimilarity) parent[Math.max(a, b)] = Math.min(a, b);
    }
  }
  return parent.map((_, i) => root(i));
}
