import type { Quantity } from '../../../model/index.js';
import type { Figure } from '../figure.js';
import { Shape, shapeOf, type Metric } from '../metrics.js';
import { isReplaced } from '../roles.js';
import { distance, hitsOf, parting, strongPart, type Place, type Placed, type Scene } from '../scene.js';
import { endOfStep, isPart, startOfSpan } from '../steps.js';
import { ownersBetween } from '../subjects.js';
import { paragraphClaims } from '../teller.js';
import type { Unread } from './reading.js';

/*
 * Readings of a figure that goes on with the metric of the one before it.
 */

const nearEnd = 3;

/** “Rose by 24 percent – to 5 billion, and profit …”: what stands behind “to” right after the amount of a change is its end. */
export function endOfChange({ teller: { scene }, quantity, figures }: Unread): Figure | null {
  const before = figures.at(-1);
  if (before === undefined || (shapeOf(before.of) & Shape.percent) === 0 || before.metric.level & Shape.percent || quantity.first - before.end > nearEnd) return null;
  const shape = shapeOf(quantity.of);
  if ((shape & before.metric.level & (Shape.money | Shape.count)) === 0 || !hitsOf(scene, 'to').some((h) => quantity.first - h.end <= 1 && h.end <= quantity.first && h.first >= before.end)) return null;
  return { ...before, ...quantity, unit: quantity.of.unit, role: 'level' };
}

/** “Fell by 100,000 people in 2025, to 84.5 million”, “rose from 61 to 83”: the end of a step is of its metric, whether or not the noun is told again. */
export function endOfCounted({ teller: { scene }, quantity, figures }: Unread): Figure | null {
  const before = figures.at(-1);
  if (before === undefined || (endOfStep(scene, before)?.of !== quantity.of && startOfSpan(scene, quantity)?.of !== before.of)) return null;
  if (isPart(before.of) && !isPart(quantity.of)) return shapeOf(quantity.of) & before.metric.level ? { ...before, ...quantity, unit: quantity.of.unit, role: 'level' } : null;
  return { ...before, ...quantity, unit: quantity.of.unit ?? before.unit, role: 'level' };
}

/** “1,900 migrants came in January, down from 3,400 a year earlier”: a bare number behind a word of comparison is of what was counted before. */
export function comparedCount({ teller: { scene }, quantity, figures }: Unread): Figure | null {
  const before = figures.at(-1);
  if (before === undefined || quantity.of.object !== null || (shapeOf(quantity.of) & Shape.count) === 0 || (shapeOf(before.of) & before.metric.level & Shape.count) === 0 || parting(scene, before, quantity) >= strongPart) return null;
  const isBetween = (h: Place): boolean => h.first >= before.end && h.end <= quantity.first;
  const isCompared = (h: Place): boolean => isBetween(h) && quantity.first - h.end <= nearCompared && !hitsOf(scene, 'by').some((b) => b.first === h.first && b.end === h.end);
  const isOther = (h: Place & { readonly name: string }): boolean => isBetween(h) && h.name !== before.id && (scene.sheet.metricOf(h.name).level & Shape.count) !== 0;
  if (!hitsOf(scene, 'from').some(isCompared) || hitsOf(scene, 'metric').some(isOther)) return null;
  return { ...quantity, id: before.id, metric: before.metric, anchor: before.anchor, carried: false, cost: 8, role: 'from', unit: before.unit };
}

/** Words between a word of comparison and its number (“frente a los”). */
const nearCompared = 2;

/** “…; this year it is 2.1 percent”: behind a strong mark a verb of level goes on with the metric of the figure before. */
export function goesOn({ teller: { scene }, quantity, figures }: Unread): Figure | null {
  const before = figures.at(-1);
  if (before === undefined || parting(scene, before, quantity) < strongPart) return null;
  const shape = shapeOf(quantity.of);
  const { level } = before.metric;
  if (!(shape & level) || (shape & (Shape.count | Shape.dimension)) !== 0) return null;
  const verb = [...hitsOf(scene, 'level'), ...hitsOf(scene, 'up'), ...hitsOf(scene, 'down')].find((h) => distance(scene, h, quantity) <= 6);
  if (verb === undefined) return null;
  return { ...quantity, id: before.id, metric: before.metric, anchor: verb, owner: before.owner ?? before.anchor, carried: false, cost: 8, role: 'level', unit: quantity.of.unit };
}

/** “…, up from an earlier estimate of 0.2 percent”: what a figure replaces is of its metric. */
export function replaced({ teller: { scene }, quantity, figures }: Unread): Figure | null {
  if (!isReplaced(scene, quantity)) return null;
  const before = figures.findLast((f) => shapeOf(f.of) === shapeOf(quantity.of) && f.of.unit === quantity.of.unit);
  return before === undefined ? null : { ...quantity, id: before.id, metric: before.metric, anchor: before.anchor, carried: false, cost: 8, role: 'from', unit: before.unit };
}

/** “…; police put the figure at 60,000”: a noun of counts stands for what was counted before. */
export function countedAgain({ teller: { scene, told }, quantity, figures }: Unread): Figure | null {
  if (!(shapeOf(quantity.of) & Shape.count) || quantity.of.object !== null) return null;
  const last = figures.at(-1);
  const noun = hitsOf(scene, 'amounts').find((h) => h.end <= quantity.first && distance(scene, h, quantity) <= nearAmount)
    ?? hitsOf(scene, 'officials').find((h) => last !== undefined && isOtherCount(scene, h, last, quantity));
  if (noun === undefined) return null;
  const isCounted = (metric: Metric): boolean => metric.parts === 'casualty' && (metric.level & Shape.count) !== 0;
  const before = figures.findLast((f) => isCounted(f.metric));
  if (before !== undefined) return { ...quantity, id: before.id, metric: before.metric, anchor: noun, owner: before.anchor, carried: false, cost: 8, role: 'level', unit: null };
  const claim = [...paragraphClaims(told)].find((c) => c.metric !== null && c.kind === 'count' && isCounted(scene.sheet.metricOf(c.metric.id)));
  return claim?.metric == null ? null : { ...quantity, id: claim.metric.id, metric: scene.sheet.metricOf(claim.metric.id), anchor: noun, carried: true, cost: 8, role: 'level', unit: null };
}

const nearAmount = 5;
/** Words between those who count and their number (“the organisers spoke of more than”). */
const nearCounter = 6;
/** The numbers that two sides give of one crowd differ by no more than this. */
const mostApart = 20;

/** True for the “organisers” of “police counted 35,000 participants, the organisers more than 80,000”: they give another number of the same people. */
function isOtherCount(scene: Scene, counter: Place, before: Figure, quantity: Placed<Quantity>): boolean {
  const size = ({ value, min, max }: Quantity): number => value ?? min ?? max ?? 0;
  const factor = size(quantity.of) / size(before.of);
  return before.id === 'participants' && before.end <= counter.first && counter.end <= quantity.first && quantity.first - counter.end <= nearCounter
    && factor > 1 / mostApart && factor < mostApart && !hitsOf(scene, 'metric').some((h) => h.first >= counter.end && h.first <= quantity.end);
}

/** “The Greens were on 27 percent, the Liberals on 21 percent”: a share behind another name goes on with the metric of the one before. */
export function nextInList({ teller: { scene, voices }, quantity, figures }: Unread): Figure | null {
  const before = figures.at(-1);
  if (before === undefined || before.metric.parts !== 'owner' || parting(scene, before, quantity) >= strongPart) return null;
  if (!(shapeOf(quantity.of) & shapeOf(before.of) & (Shape.percent | Shape.money)) || ownersBetween(scene, before.metric, before, quantity, voices).length === 0) return null;
  if (hitsOf(scene, 'metric').some((h) => h.first >= before.end && h.end <= quantity.first)) return null;
  return { ...quantity, id: before.id, metric: before.metric, anchor: before.anchor, owner: before.anchor, carried: false, cost: 8, role: 'level', unit: quantity.of.unit };
}
