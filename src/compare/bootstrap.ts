/** Right, found and gold of one document. */
type Count = readonly [right: number, found: number, gold: number];

const samples = 1000;

/**
 * The 95 % interval of an F1 by the bootstrap: documents are drawn with replacement, as many as there are, a thousand
 * times. The draws come from a fixed seed: the same scores give the same interval.
 *
 * @param documents counts of each document; one without items may be missing
 */
export function f1Interval(documents: readonly (Count | undefined)[]): [low: number, high: number] {
  const next = generator(documents.length);
  const drawn = Array.from({ length: samples }, () => {
    let right = 0;
    let found = 0;
    let gold = 0;
    for (let i = 0; i < documents.length; i++) {
      const count = documents[Math.floor(next() * documents.length)];
      if (count === undefined) continue;
      right += count[0];
      found += count[1];
      gold += count[2];
    }
    return found + gold === 0 ? 1 : (2 * right) / (found + gold);
  }).sort((a, b) => a - b);
  return [drawn[Math.floor(samples * 0.025)] ?? 1, drawn[Math.ceil(samples * 0.975) - 1] ?? 1];
}

/** Mulberry32: numbers in [0, 1), the same for the same seed on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
