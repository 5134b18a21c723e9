import type { Learning } from './learn.js';
import type { Packing } from './pack.js';

const learning: Learning = { passes: 3, rate: 0.3, dropout: 0.2, seed: 20261122 };
const packing: Packing = { bits: 20, ownVectors: 30_000, bias: 0.6 };

/** Settings of a training run, chosen on the tuning half of the gold data. */
export const settings = {
  learning,
  packing,
  /** Base-2 logarithm of the slots of the name lists. */
  listBits: 20,
  /** Size of an update by annotation that was made by machine. */
  silverWeight: 0.5,
  /** Features seen less often are left out. */
  leastUses: 3,
  /** Which texts are kept out of training. */
  keepOutOneIn: 20,
  keepOutFrom: 7,
  /** Copies read as if their script had no capitals. */
  uncasedWeight: 0.5,
  uncasedOneIn: 3,
} as const;
