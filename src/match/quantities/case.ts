import type { Comparator, QuantityKind } from '../../model/index.js';

/** One quantity that a text must give: as written, kind, value (or `[min, max]`), unit, comparator where it is not `=`, and what it is told for: `1 bbl`, `100000 person`. */
export type ExpectedQuantity = readonly [exact: string, kind: QuantityKind, value: number | readonly [number | null, number | null], unit?: string | null, comparator?: Comparator, per?: string | null];

/** A text and all the quantities in it; none for a text that must stay clean. */
export interface QuantityCase {
  readonly text: string;
  readonly quantities: readonly ExpectedQuantity[];
}
