import type { Quantity } from '../../model/index.js';
import type { Figure } from './figure.js';
import { Shape, shapeOf } from './metrics.js';
import type { Unread } from './readings/reading.js';
import { hitsOf, parting, clausePart, type Placed, type Scene } from './scene.js';

/** Lengths per hour or second, and knots. */
const speedUnit = /^(?:k?m|mi|\[mi_i\]|\[ft_i\])\/(?:h|s)$|^\[kn_i\]$|^kn$/;
/** Barrels a day. */
const flowOfOil = /^(?:bbl|\[bbl_us\])\/d$/;
/** Times that a sum is told for: wages, rents and rates, which are no prices of goods. */
const times: ReadonlySet<string> = new Set(['a', 'mo', 'wk', 'd', 'h', 'min', 's']);

/** The metric that the unit of a figure tells by itself: nothing but speed is told in km/h, and what a barrel costs is its price. Null where it tells none. */
function metricOfUnit({ unit, kind, per }: Quantity): string | null {
  if (unit !== null && speedUnit.test(unit)) return 'speed';
  if (unit !== null && flowOfOil.test(unit)) return 'production';
  if (kind === 'temperature') return 'temperature';
  const isPerGood = per !== null && ((per.unit !== null && !times.has(per.unit)) || (per.unit === null && per.object !== null && per.object !== 'person'));
  return kind === 'currency' && isPerGood ? 'price' : null;
}

/** “Trains run at up to 160 km/h”, “it will pay €31.50 a share”: a figure that no word names and whose unit tells its metric. */
export function byUnit({ teller: { scene }, quantity }: Unread): Figure | null {
  const id = metricOfUnit(quantity.of);
  if (id === null || isBareSign(scene, quantity.of)) return null;
  const metric = scene.sheet.metricOf(id);
  const anchor = { first: quantity.end - 1, end: quantity.end };
  return { ...quantity, id, metric, anchor, carried: false, cost: 0, role: 'level', unit: quantity.of.unit };
}

/** True for the “2°” of a list, an angle or a latitude: the sign alone tells no temperature, as “2 °C” and “2 degrees” do. */
function isBareSign({ sheet: { text } }: Scene, { unit, end }: Quantity): boolean {
  return unit === 'deg' && text[end - 1] === '°';
}

/** True for “will pay €31.50 a share”: what is paid for a share is no wage, and the share that it is paid for no word of its own. */
export function isPaidPerShare({ of, end }: Placed<Quantity>, read: Figure): boolean {
  return of.per?.object === 'share' && (read.id === 'wage' || (read.id === 'share-price' && read.anchor.first >= end && read.anchor.first - end <= nearShare));
}

/** Words between a price and the share that it is told for (“a”). */
const nearShare = 1;

/** True for “earnings of 1.20 euros per share”: results that are told per share are told as a whole elsewhere. */
export function isResultPerShare(scene: Scene, quantity: Placed<Quantity>): boolean {
  return quantity.of.per?.object === 'share' && (shapeOf(quantity.of) & Shape.money) !== 0
    && hitsOf(scene, 'metric').some((h) => scene.sheet.metricOf(h.name).family === 'results' && parting(scene, h, quantity) < clausePart);
}
