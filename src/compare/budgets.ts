import { z } from 'zod';
import { changeKinds, comparedLayers } from './diff.js';
import type { DiffSummary } from './diff-summary.js';

const limits = z.partialRecord(z.enum(changeKinds), z.int().nonnegative());

/** How many changes are allowed, by layer and kind. What is not named is not allowed at all, but for `confidence`. */
export const budgetSchema = z.strictObject({
  /** For every layer that is not named below. */
  default: limits.optional(),
  layers: z.partialRecord(z.enum(comparedLayers), limits).optional(),
});

/** A checked budget file. */
export type Budgets = z.infer<typeof budgetSchema>;

/** A budget that was not kept. */
export interface Overrun {
  readonly layer: string;
  readonly kind: string;
  readonly found: number;
  readonly allowed: number;
}

/** Compares what changed with what may change. */
export function checkBudgets(summary: DiffSummary, budgets: Budgets): Overrun[] {
  const overruns: Overrun[] = [];
  const byLayer = summary.counts('layer');
  for (const layer of comparedLayers) {
    for (const kind of changeKinds) {
      const found = byLayer[layer]?.[kind] ?? 0;
      const allowed = budgets.layers?.[layer]?.[kind] ?? budgets.default?.[kind] ?? (kind === 'confidence' ? Infinity : 0);
      if (found > allowed) overruns.push({ layer, kind, found, allowed });
    }
  }
  return overruns;
}
