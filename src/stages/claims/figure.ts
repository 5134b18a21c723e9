import type { Quantity } from '../../model/index.js';
import type { Metric } from './metrics.js';
import type { Place, Placed } from './scene.js';

/** What a figure is to its metric. */
export type Role = 'level' | 'to' | 'by' | 'from';

/** A figure with the metric that it was read with. */
export interface Figure extends Placed<Quantity> {
  id: string;
  readonly metric: Metric;
  /** The metric word, or the verb that carries a metric named before. */
  readonly anchor: Place;
  /** The metric word that the subjects stand about, where it is another than the anchor. */
  readonly owner?: Place;
  readonly carried: boolean;
  readonly cost: number;
  role: Role;
  unit: string | null;
}
