import type { Change, Quantity } from '../../model/index.js';
import type { Metric } from './metrics.js';
import type { PeriodPlace } from './periods.js';
import type { Place, Placed } from './scene.js';

/** What a figure is to its metric. */
export type Role = 'level' | 'to' | 'by' | 'from';

/** A figure with the metric that it was read with. */
export interface Figure extends Placed<Quantity> {
  readonly id: string;
  readonly metric: Metric;
  /** The metric word, or the verb that carries a metric named before. */
  readonly anchor: Place;
  /** The metric word that the subjects stand about, where it is another than the anchor. */
  readonly owner?: Place;
  readonly carried: boolean;
  readonly cost: number;
  role: Role;
  /** It is the most there can be, whatever the verb before it leads to. */
  atMost?: boolean;
  unit: string | null;
}

/** A figure of a metric with the change that leads to it and its time. */
export interface Built {
  readonly figure: Figure;
  /** It is what a change begins with: how things were or are, whatever is planned. */
  readonly past: boolean;
  change: Change | null;
  period: PeriodPlace | null;
}
