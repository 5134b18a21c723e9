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
  const first = new FirstOfBucket(signatures);
  for (let band = 0; band < bands; band++) {
    first.begin(band);
    for (let i = 0; i < signatures.length; i++) {
      // Only the first document of a bucket is compared: a million copies of one text cost a million comparisons.
      const other = first.meet(i);
      if (other === i) continue;
      const a = root(i);
      const b = root(other);
      if (a !== b && similarity(signatures[i]!, signatures[other]!) >= copySimilarity) parent[Math.max(a, b)] = Math.min(a, b);
    }
  }
  return parent.map((_, i) => root(i));
}

/** The first document of each bucket of a band: open addressing, 4 bytes a slot, no key is kept. */
class FirstOfBucket {
  readonly #signatures: readonly Uint32Array[];
  readonly #slots: Int32Array;
  readonly #mask: number;
  #from = 0;

  constructor(signatures: readonly Uint32Array[]) {
    this.#signatures = signatures;
    const size = 2 ** Math.ceil(Math.log2(2 * signatures.length + 2));
    this.#slots = new Int32Array(size);
    this.#mask = size - 1;
  }

  /** Empties all buckets for the rows of a band. */
  begin(band: number): void {
    this.#from = band * rows;
    this.#slots.fill(-1);
  }

  /** The first document in the bucket of this one: itself where the bucket was empty. */
  meet(i: number): number {
    const signature = this.#signatures[i]!;
    let hash = 0;
    for (let k = this.#from; k < this.#from + rows; k++) hash = Math.imul(hash ^ signature[k]!, 0x9e3779b1) ^ (hash >>> 15);
    for (let slot = (hash ^ (hash >>> 16)) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const other = this.#slots[slot]!;
      if (other < 0) return (this.#slots[slot] = i);
      if (this.#equal(signature, this.#signatures[other]!)) return other;
    }
  }

  #equal(a: Uint32Array, b: Uint32Array): boolean {
    for (let k = this.#from; k < this.#from + rows; k++) if (a[k] !== b[k]) return false;
    return true;
  }
}
