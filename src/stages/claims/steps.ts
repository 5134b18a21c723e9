import type { Quantity } from '../../model/index.js';
import { Shape, shapeOf } from './metrics.js';
import { hitsOf, parting, type Place, type Placed, type Scene } from './scene.js';

/*
 * “Fell by 2 billion in February, to 90 billion”: a step, and the figure that it ends at.
 */

/** Words between a verb of change and its amount (“by the”). */
const nearVerb = 2;
/** Words between an amount and the word before its end (“in February,”). */
const farEnd = 9;
/** Words before the share that an amount is also told by (“, or”). */
const nearAside = 2;
const clauseMark = 12;
const opensOther = ['say', 'clause', 'metric', 'event', 'rank'] as const;

/** The verb of change right before a figure, with nothing or its mark between. */
function verbOf(scene: Scene, figure: Place): 'up' | 'down' | null {
  for (const kind of ['up', 'down'] as const) {
    if (hitsOf(scene, kind).some((h) => h.end <= figure.first && figure.first - h.end <= nearVerb && (h.end === figure.first || isMarked(scene, h.end, figure.first)))) return kind;
  }
  return null;
}

/** True where every word between a verb and its figure marks an amount. */
function isMarked(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!hitsOf(scene, 'by').some((h) => h.first <= at && at < h.end)) return false;
  return true;
}

/** The figure of one unit with this one that “to” marks as the end of the change that this one is the amount of; null where there is none. */
export function endOfStep(scene: Scene, figure: Placed<Quantity>): Placed<Quantity> | null {
  const verb = verbOf(scene, figure);
  if (verb === null) return null;
  const aside = scene.quantities.find((q) => q.first >= figure.end && q.first - figure.end <= nearAside && shapeOf(q.of) & Shape.percent);
  const from = aside?.end ?? figure.end;
  const end = scene.quantities.find((q) => q.first >= from);
  if (end === undefined || !isOfUnit(end.of, figure.of) || parting(scene, { first: from - 1, end: from }, end) >= clauseMark || !isLess(figure.of, end.of, verb)) return null;
  const to = hitsOf(scene, 'to').find((h) => h.first >= from && h.first - from <= farEnd && h.end <= end.first && end.first - h.end <= 1);
  if (to === undefined) return null;
  // The noun right behind an amount is what it counts.
  const other = (h: Place): boolean => h.first > from && h.end <= to.first;
  return opensOther.some((kind) => hitsOf(scene, kind).some(other)) ? null : end;
}

/** Words between the two ends of a change. */
const nearSpan = 3;

/** “Has climbed from 61 to 83”: the two ends of a change, which are of one metric. Null for a figure that “to” does not mark behind one that “from” marks. */
export function startOfSpan(scene: Scene, end: Placed<Quantity>): Placed<Quantity> | null {
  const start = scene.quantities.findLast((q) => q.end <= end.first);
  if (start === undefined || end.first - start.end > nearSpan || !isOfUnit(end.of, start.of) || parting(scene, start, end) > 0) return null;
  const marked = (kind: 'from' | 'to', { first }: Place): boolean => hitsOf(scene, kind).some((h) => h.end === first);
  return marked('from', start) && marked('to', end) ? start : null;
}

/** “85 cents … to $71.20”; “5 … to 20.5”: one unit, or a bare figure behind it. */
function isOfUnit(end: Quantity, step: Quantity): boolean {
  // “Rose 2.1 percent, to 310,000”, “fell by a third to 1.4 million”.
  if (isPart(step) && !isPart(end)) return true;
  return end.unit === step.unit ? shapeOf(end) === shapeOf(step) || end.unit !== null || isCount(end, step) : end.unit === null && end.value !== null && !Number.isInteger(end.value);
}

/** True for a percentage or fraction, which an amount of any unit may have changed by. */
export function isPart(of: Quantity): boolean {
  return (shapeOf(of) & (Shape.percent | Shape.fraction)) !== 0;
}

function isCount(a: Quantity, b: Quantity): boolean {
  return (shapeOf(a) & shapeOf(b) & Shape.count) !== 0;
}

/** An amount that could as well be the start (“de 5 à 6”) is smaller than the end: nothing falls to more, and little doubles. */
function isLess(step: Quantity, end: Quantity, verb: 'up' | 'down'): boolean {
  if (step.value === null || end.value === null) return false;
  return end.unit !== step.unit || (verb === 'down' ? step.value < end.value : step.value < end.value / 2);
}
