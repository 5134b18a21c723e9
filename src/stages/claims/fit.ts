import { TokenFlag, TokenKind, type Quantity } from '../../model/index.js';
import type { Hit } from './cues.js';
import { Shape, shapeOf, takesUnit, type Metric } from './metrics.js';
import { directionAt } from './roles.js';
import { clausePart, distance, hitsOf, parting, strongPart, type Place, type Placed, type Scene } from './scene.js';

const nearTight = 6;
/** How far the verb of a change may stand from its points. */
const farChange = 14;
/** How far a counted noun or its verb may stand before a figure that has a bound: “took part about 500”. */
const nearBound = 3;
/** How far those who gather may stand behind the verb of it: “demonstrierten in Wien 12.000 Menschen”. */
const nearGathering = 9;

/** A smaller number of which nothing is said is of something else than an index. */
const leastIndex = 1000;

/** Units of power, in which a capacity mostly is. */
const inPower = /W/;
/** What flows is mostly supplied: a word of capacity must stand nearer to cubic metres. */
const flowCost = 3;

/** Extra cost of reading a figure with a metric; null where it cannot be one of its figures. */
export function fitOf(scene: Scene, metric: Metric, shape: number, quantity: Placed<Quantity>, word: Hit): number | null {
  const level = metric.level;
  if (parting(scene, quantity, word) >= strongPart) return null;
  if (metric.greatest !== undefined && (quantity.of.value ?? quantity.of.min ?? 0) > metric.greatest) return null;
  if (metric.least !== undefined && shape & Shape.count && (quantity.of.value ?? quantity.of.min ?? metric.least) < metric.least) return null;
  if (metric.tight === true && scene.quantities.some((q) => q.of !== quantity.of && shapeOf(q.of) & level && distance(scene, q, word) < distance(scene, quantity, word))) return null;
  if (metric.indexed === true && shape & (Shape.count | Shape.decimal | Shape.points)) return isOfPoints(scene, quantity, word) || ((quantity.of.value ?? 0) >= leastIndex && quantity.of.object === null) ? 0 : null;
  if (shape & Shape.dimension) return level & Shape.dimension && takesUnit(metric, quantity.of.unit) ? (word.name === 'energy.capacity' && !inPower.test(quantity.of.unit ?? '') ? flowCost : 0) : null;
  if (metric.tight === true && !(shape & Shape.points) && distance(scene, quantity, word) > nearTight) return null;
  if (metric.tight === true && shape & Shape.count && !isOfPoints(scene, quantity, word)) return null;
  if (shape & Shape.percent) {
    if (level & Shape.percent) return word.name === 'share' ? 8 : 0;
    if (word.name === 'gdp' && grows(scene, quantity, word)) return 0;
    // “The economy grew 2.6 percent, and the peso has gained 7 percent”: the first has its own percentage, before the word of the second.
    const isServed = (h: Place): boolean => metric.tight !== true && word.end <= quantity.first && scene.quantities.some((q) => q.first >= h.end && q.end <= word.first && (shapeOf(q.of) & Shape.percent) !== 0);
    if (word.name === 'gdp' || hitsOf(scene, 'metric').some((h) => scene.sheet.metricOf(h.name).level & Shape.percent && h.name !== 'share' && parting(scene, h, quantity) < 12 && !isServed(h))) return null;
    // “The party lost nine seats and fell to 14.2 percent”: a share that is reached is none of the seats'.
    if (metric.candidate === true && hitsOf(scene, 'to').some((h) => h.end === quantity.first)) return null;
    return !moves(scene, quantity) || metric.counted === true && word.first > quantity.end + 2 ? null : 4;
  }
  if (shape & Shape.points) {
    if (level & Shape.points) return 0;
    // “La marge d'erreur du sondage est de 3 points”: a lead or a margin takes its points before a share.
    if (hitsOf(scene, 'metric').some((h) => scene.sheet.metricOf(h.name).level & Shape.points && parting(scene, h, quantity) < clausePart && h.end <= quantity.first)) return null;
    return level & Shape.percent && word.name !== 'share' && (directionAt(scene, quantity, farChange) !== null || isBy(scene, quantity)) ? 0 : null;
  }
  if (shape & Shape.fraction) {
    if (level & Shape.fraction) return scene.times.some((t) => distance(scene, t, quantity) <= 1) || directionAt(scene, quantity, 3) !== null ? null : 0;
    return moves(scene, quantity) ? 4 : null;
  }
  if (shape & Shape.money) return level & Shape.money && !isPricedIn(scene, quantity, word) ? 0 : null;
  if (shape & Shape.temperature) return level & Shape.temperature || (metric.degrees === true && quantity.of.unit === 'deg') ? 0 : null;
  if (shape & Shape.count && metric.bare === true) return quantity.of.object === null && distance(scene, quantity, word) <= 1 ? 0 : null;
  if (shape & Shape.count && level & Shape.count) {
    if ((metric.victims === true || metric.parts === 'moved') && countsThings(scene, quantity, metric.built === true ? word : null) !== (metric.built === true)) return null;
    if (metric.victims === true && isAside(scene, quantity, word)) return null;
    const gap = distance(scene, quantity, word);
    if (metric.counted !== true) return (gap > farCount && !isMoved(scene, quantity, word)) || isOfShare(scene, quantity, word) ? null : 0;
    const after = word.first >= quantity.end - 1;
    if (after) return gap <= (scene.dense ? 6 : 4) && !scene.quantities.some((q) => q.first >= quantity.end && q.end <= word.first) ? (word.name === 'population' ? 5 : 0) : null;
    if (gap <= nearGathering && hitsOf(scene, 'event').some((h) => h.name === 'protest' && h.first === word.first)) return 3;
    return gap <= 12 && stated(scene, quantity) ? 3 : !isModel(scene, quantity, word) && gap <= (quantity.of.comparator === '=' ? 1 : nearBound) ? 2 : null;
  }
  if (shape & Shape.decimal && level & Shape.decimal) return distance(scene, quantity, word) <= 12 ? 2 : null;
  const value = quantity.of.value ?? quantity.of.min ?? 0;
  // “Sales fell to 2.1 million”: a number of no things may be one of money; 5 million tickets or shares are no price.
  if (shape & Shape.count && level & Shape.money && value >= 1e6 && quantity.of.object === null) return metric.spot === true && word.first >= quantity.end && word.first - quantity.end <= nearThing ? null : 6;
  return null;
}

/** True near a verb of rise or fall; nothing stays the same by 62 percent (“held 62 percent of production”). */
function moves(scene: Scene, quantity: Place): boolean {
  const direction = directionAt(scene, quantity, 9);
  return direction !== null && direction !== 'flat';
}

/** True right behind the word that marks the amount of a change, where it is of no other use (“um”, and not “de”). */
function isBy(scene: Scene, { first }: Place): boolean {
  return hitsOf(scene, 'by').some((h) => h.end === first && !hitsOf(scene, 'from').some((f) => f.first === h.first));
}

/** True for the 747 of “the fleet of aircraft of type Boeing 747”: a number in digits right behind a name, which it is part of. */
function isModel({ sheet: { tokens } }: Scene, { first }: Place, word: Place): boolean {
  const name = first - 1;
  return name >= word.end && tokens.kind[first] === TokenKind.number && tokens.kind[name] === TokenKind.word && (tokens.flags[name]! & TokenFlag.capital) !== 0;
}

/** True for a whole number of points, or of nothing at all: the two of “two generations” are no lead. */
function isOfPoints(scene: Scene, { end }: Place, word: Place): boolean {
  const { tokens } = scene.sheet;
  return end >= scene.end || word.first === end || tokens.kind[end] !== TokenKind.word || hitsOf(scene, 'points').some((h) => h.first <= end && h.end >= end);
}

/** Words between a number and what it counts. */
const nearThing = 1;

/** True for the four of “after his death, four churches were built”: a comma and more stand between the word and the number behind it, and no verb of level. */
function isAside(scene: Scene, quantity: Placed<Quantity>, word: Place): boolean {
  return word.end <= quantity.first && parting(scene, word, quantity) >= clausePart && distance(scene, word, quantity) > clausePart + 1 && !stated(scene, quantity);
}

/** True for the 50 of “50 makers have 70 percent of all production”: a percentage stands between, and right before the word. */
function isOfShare(scene: Scene, quantity: Placed<Quantity>, word: Place): boolean {
  return scene.quantities.some((q) => q.first >= quantity.end && q.end <= word.first && (shapeOf(q.of) & Shape.percent) !== 0 && distance(scene, q, word) < distance(scene, quantity, q) + nearTight);
}

/** True for the “12,000 homes” of “12,000 homes were damaged and 5,400 people evacuated”; where the noun is in the `word` of a metric (“14 bina hasar gördü”), it stands behind the number. */
function countsThings(scene: Scene, quantity: Place, word: Place | null): boolean {
  return [...hitsOf(scene, 'things'), ...(word === null ? [] : [word])].some((h) => h.end > quantity.end && h.first <= quantity.end + nearThing && h.first >= quantity.end - 1 && parting(scene, quantity, h) === 0);
}

/** True for the 5 euros of “one euro more, 5 euros in all”: no currency has a rate to itself. */
function isPricedIn(scene: Scene, quantity: Placed<Quantity>, word: Place): boolean {
  return scene.quantities.some((q) => q.of !== quantity.of && q.of.unit === quantity.of.unit && q.of.kind === 'currency' && q.first < word.end && word.first < q.end);
}

/** “GDP grew 2.9 percent”: a verb of change, and no other metric that the percentage could be the level of. */
function grows(scene: Scene, quantity: Place, word: Place): boolean {
  return word.first < quantity.first && directionAt(scene, quantity, 9) !== null
    && !hitsOf(scene, 'metric').some((h) => h.name !== 'gdp' && h.name !== 'share' && scene.sheet.metricOf(h.name).level & Shape.percent && parting(scene, h, quantity) < 12);
}

/** How far the word of what is counted may stand from its number. */
const farCount = 14;
/** Words between a verb of change and the number that it moves to (“climbed from 61 to”). */
const nearMove = 4;

/** “The number of people killed in the quake that hit the coast on Monday has climbed from 61 to 83”: a verb of change takes up the number told of before a clause. */
function isMoved(scene: Scene, quantity: Place, word: Place): boolean {
  return word.end <= quantity.first && (['up', 'down'] as const).some((kind) => hitsOf(scene, kind).some((h) => h.first >= word.end && h.end <= quantity.first && distance(scene, h, quantity) <= nearMove))
    && !hitsOf(scene, 'metric').some((h) => h.first >= word.end && h.end <= quantity.first && (scene.sheet.metricOf(h.name).level & Shape.count) !== 0);
}

/** True where a verb of level or change carries the figure. */
function stated(scene: Scene, quantity: Placed<Quantity>): boolean {
  return scene.hits.some((h) => (h.kind === 'level' || h.kind === 'up' || h.kind === 'down' || h.kind === 'to') && distance(scene, h, quantity) <= 6);
}
