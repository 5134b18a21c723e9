import { z } from 'zod';
import { changeKinds, comparedLayers, type ChangeKind } from './diff.js';
import type { ChangeCounts, DiffSummary } from './diff-summary.js';

/** So many changes, or a share of what the baseline holds: `12` or `"0.5%"`. */
const allowance = z.union([z.int().nonnegative(), z.string().regex(/^\d{1,3}(?:\.\d{1,6})?%$/, 'expected a number, or a share such as "0.5%"')]);
const limits = z.partialRecord(z.enum(changeKinds), allowance);
const counted = z.partialRecord(z.enum(changeKinds), z.int().nonnegative());
const tolerance = z.strictObject({
  /** Difference of confidence that does not count, 0 to 1. */
  confidence: z.number().min(0).max(1).optional(),
  /** Difference of a figure that does not count, as a share of the greater one. */
  value: z.number().min(0).max(1).optional(),
  /** How far either end of a span may move. */
  position: z.int().nonnegative().optional(),
});

/**
 * What may change between a baseline and a new dataset. A change that no key of `layers` or `default` names is not
 * allowed at all, but for `confidence`; languages, stages and rules are bounded only where they are named.
 */
export const budgetSchema = z.strictObject({
  /** For every layer that is not named below. */
  default: limits.optional(),
  layers: z.partialRecord(z.enum(comparedLayers), limits).optional(),
  /** Changes of all layers together, by language tag. */
  languages: z.record(z.string(), counted).optional(),
  /** By the stage whose work differs. */
  stages: z.record(z.string(), counted).optional(),
  /** By the rule that found an item. */
  rules: z.record(z.string(), counted).optional(),
  /** By layer: what is too small to count as a change. */
  tolerances: z.partialRecord(z.enum(comparedLayers), tolerance).optional(),
});

/** A checked budget file. */
export type Budgets = z.infer<typeof budgetSchema>;

/** A budget that was not kept. */
export interface Overrun {
  /** The layer, or what else was bounded: `language tr`, `rule figure.level`. */
  readonly group: string;
  readonly kind: ChangeKind;
  readonly found: number;
  readonly allowed: number;
}

/**
 * Compares what changed with what may change.
 *
 * @param held how many items of each layer the baseline holds; shares are counted from it
 */
export function checkBudgets(summary: DiffSummary, budgets: Budgets, held: Readonly<Record<string, number>> = {}): Overrun[] {
  const overruns: Overrun[] = [];
  const compare = (group: string, counts: ChangeCounts | undefined, allowedOf: (kind: ChangeKind) => number): void => {
    for (const kind of changeKinds) {
      const found = counts?.[kind] ?? 0;
      const allowed = allowedOf(kind);
      if (found > allowed) overruns.push({ group, kind, found, allowed });
    }
  };
  const byLayer = summary.counts('layer');
  for (const layer of comparedLayers) {
    compare(layer, byLayer[layer], (kind) => inNumbers(budgets.layers?.[layer]?.[kind] ?? budgets.default?.[kind] ?? (kind === 'confidence' ? Infinity : 0), held[layer] ?? 0));
  }
  for (const [by, named] of [['language', budgets.languages], ['stage', budgets.stages], ['rule', budgets.rules]] as const) {
    const counts = summary.counts(by);
    for (const [name, allowed] of Object.entries(named ?? {})) compare(`${by} ${name}`, counts[name], (kind) => allowed[kind] ?? Infinity);
  }
  return overruns;
}

function inNumbers(allowed: number | string, held: number): number {
  return typeof allowed === 'number' ? allowed : Math.floor((Number(allowed.slice(0, -1)) / 100) * held);
}
