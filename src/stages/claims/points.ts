import type { Quantity } from '../../model/index.js';
import { Shape } from './metrics.js';
import { directionAt } from './roles.js';
import { distance, hitsOf, type Placed, type Scene } from './scene.js';

/** “Raised its rate by two points”: of a rate, points are percentage points. */
export function inPoints(scene: Scene, quantity: Placed<Quantity>): Placed<Quantity> {
  const { of } = quantity;
  if (of.value === null || of.value > mostPoints || of.unit !== null || !hitsOf(scene, 'points').some((h) => (h.first >= quantity.end && h.first - quantity.end <= 1) || (h.first > quantity.first && h.end === quantity.end))) return quantity;
  if (hitsOf(scene, 'metric').some((h) => h.name === 'poll.lead' && distance(scene, h, quantity) <= nearLead)) return { ...quantity, of: { ...of, kind: 'percentage', unit: 'pp' } };
  const words = hitsOf(scene, 'metric').map((h) => scene.sheet.metricOf(h.name));
  const isRate = words.some((m) => (m.level & Shape.percent) !== 0 && m.candidate !== true) && !words.some((m) => m.tight === true || m.spot === true);
  return isRate && directionAt(scene, quantity, farChange) !== null ? { ...quantity, of: { ...of, kind: 'percentage', unit: 'pp' } } : quantity;
}

/** Words between the points of a lead and the word of the lead. */
const nearLead = 4;
/** A rate moves by no more points; an index does. */
const mostPoints = 25;
const farChange = 12;
