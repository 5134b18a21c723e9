import type { Quantity } from '../../../model/index.js';
import type { Hit } from '../cues.js';
import type { Figure } from '../figure.js';
import type { Placed } from '../scene.js';
import type { Teller } from '../teller.js';

/** A quantity whose metric is asked for, with what its sentence offers. */
export interface Unread {
  readonly teller: Teller;
  readonly quantity: Placed<Quantity>;
  /** The words of the sentence that name a metric which has figures. */
  readonly words: readonly Hit[];
  /** The figures read before it in its sentence, in order. */
  readonly figures: readonly Figure[];
}

/** One way to tell of which metric a quantity is a figure; null where it does not apply. */
export type Reading = (unread: Unread) => Figure | null;
