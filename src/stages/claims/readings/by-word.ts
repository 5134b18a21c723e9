import type { Claim, Mention, Quantity } from '../../../model/index.js';
import { byUnit, isPaidPerShare } from '../by-unit.js';
import { isCountry, isUnion } from '../candidates.js';
import type { Hit } from '../cues.js';
import type { Figure } from '../figure.js';
import { fitOf } from '../fit.js';
import { Shape, shapeOf, type Metric } from '../metrics.js';
import { quotedAt } from '../quoted.js';
import { shareOfCounted } from '../proportions.js';
import { clausePart, distance, hitsOf, parting, type Place, type Placed, type Scene } from '../scene.js';
import { takesPart } from '../subjects.js';
import { lastClaims, latestOf, paragraphClaims, type Teller } from '../teller.js';
import type { Unread } from './reading.js';
import { isServed, nextVerb, wordMeant } from './word-meant.js';

/*
 * Reading a figure by the word of its metric.
 */

const farthest = 34;

/** The metric that a word of the sentence names for a figure, where no reading of a share or a list is nearer at hand. */
export function byWord(unread: Unread): Figure | null {
  const { teller: { scene }, quantity, figures } = unread;
  const worded = nearestWord(unread) ?? spentBy(scene, quantity) ?? pledgedIn(unread.teller, quantity);
  const read = worded !== null && isPaidPerShare(quantity, worded) ? byUnit(unread) : worded;
  const isLevel = read !== null && (shapeOf(quantity.of) & read.metric.level) !== 0 && read.id !== 'share';
  return withOwnName(scene, isLevel ? read : shareOfCounted(scene, quantity) ?? read, figures);
}

/** The metric of the word that a figure stands nearest to, of those that can have such a figure. */
function nearestWord({ teller, quantity, words }: Unread): Figure | null {
  const { scene, told } = teller;
  const shape = shapeOf(quantity.of);
  let best: Figure | null = null;
  for (const word of words) {
    if (isItsUnit(quantity, word) || isOfNextClause(scene, quantity, word)) continue;
    const metric = scene.sheet.metricOf(word.name);
    const fit = fitOf(scene, metric, shape, quantity, word);
    if (fit === null) continue;
    const isNext = opensNextClause(scene, quantity, word, metric);
    if (isNext && shape & Shape.count) continue;
    const cost = distance(scene, quantity, word) + fit + (isNext ? nextClause : 0) + (isServed(scene, quantity, word) ? nextVerb : 0) + (isOfOneBefore(scene, quantity, word) ? 1 : 0);
    if (cost > farthest || (best !== null && cost >= best.cost)) continue;
    let unit = quantity.of.unit;
    if (shape & Shape.count && (metric.level & Shape.money) && unit === null) unit = moneyOf(latestOf(told, word.name)) ?? otherUnit(scene) ?? unitTold(teller);
    if (unit === null && metric.tight === true) unit = 'pp';
    if (metric.aged === true) unit = 'a';
    else if (metric.degrees === true || (metric.indexed === true && shape & Shape.points)) unit = null;
    else if (unit === bareDegrees && metric.level & Shape.temperature) unit = inCelsius(quantity.of);
    const id = word.name === 'gdp' && shape & Shape.percent ? 'gdp.growth' : word.name;
    best = { of: quantity.of, first: quantity.first, end: quantity.end, id, metric: id === word.name ? metric : scene.sheet.metricOf(id), anchor: word, carried: false, cost, role: 'level', unit };
  }
  return best === null ? null : wordMeant(scene, best, words);
}

/** True for the lira of “the dollar rose to 42.3 lira, Brent to 66 dollars”: what is named behind a comma has its figure behind it. */
function isOfNextClause(scene: Scene, quantity: Place, word: Place): boolean {
  return quantity.end <= word.first && parting(scene, quantity, word) >= clausePart && quotedAt(scene.mentions, word) !== null;
}

/** Unit of an angle or a temperature whose scale is not told. */
const bareDegrees = 'deg';
/** No weather on earth is warmer in degrees Celsius. */
const warmest = 60;

/** “Highs of 28 degrees” are degrees Celsius, unless no place is as warm. */
function inCelsius({ value, max, unit }: Quantity): string | null {
  return Math.abs(value ?? max ?? 0) <= warmest ? '°C' : unit;
}

/** Currency of a claim; null where it tells of no money. */
function moneyOf(claim: Claim | null): string | null {
  return claim?.quantity?.of?.kind === 'currency' ? claim.quantity.unit : null;
}

/** Currency of the sum that the paragraph told last. */
function unitTold({ told }: Teller): string | null {
  for (const { quantity } of paragraphClaims(told)) if (quantity?.of?.kind === 'currency') return quantity.unit;
  return null;
}

/** Currency of another figure in the sentence. */
function otherUnit(scene: Scene): string | null {
  return scene.quantities.find((q) => q.of.kind === 'currency' && q.of.unit !== null)?.of.unit ?? null;
}

/** True for a word right behind another figure: of “51 dead and 9 missing” the dead are the first. */
function isOfOneBefore(scene: Scene, { first }: Place, word: Hit): boolean {
  return word.end <= first && scene.quantities.some((q) => q.end === word.first);
}

/** How much farther the metric of the clause behind stands: “… by 24 percent to 5 billion, profit fell to 2 billion”. */
const nextClause = 8;

/** True for the metric of the next clause: a mark parts it from the figure, and a figure of its own follows it. */
function opensNextClause(scene: Scene, quantity: Placed<Quantity>, word: Hit, { level }: Metric): boolean {
  return word.first >= quantity.end && parting(scene, quantity, word) >= clausePart
    && scene.quantities.some((q) => q.first >= word.end && (shapeOf(q.of) & (level | Shape.percent)) !== 0 && parting(scene, word, q) < clausePart);
}

/** True for a word inside a figure that does not end it: it is a part of the number (“a quarter of a point”), where it is not the share itself. */
function isItsUnit({ of, first, end }: Placed<Quantity>, word: Hit): boolean {
  return (word.name !== 'share' || of.unit === 'pp') && word.first >= first && word.end <= end && word.first < end - 1;
}

const nearSpending = 16;

/** “The government should spend 500 million on fire prevention”: what a state spends, where no metric is named, is its budget. */
function spentBy(scene: Scene, quantity: Placed<Quantity>): Figure | null {
  if ((shapeOf(quantity.of) & Shape.money) === 0 || namesMoney(scene, quantity)) return null;
  const verb = hitsOf(scene, 'spends').find((h) => parting(scene, h, quantity) < clausePart && distance(scene, h, quantity) <= nearSpending);
  const isOfState = verb !== undefined && (hitsOf(scene, 'governments').some((h) => parting(scene, h, verb) < clausePart) || scene.mentions.some((m) => m.of.form !== 'adjective' && m.of.entity !== null && isCountry(m.of.entity) && m.end <= verb.first && parting(scene, m, verb) < clausePart));
  return isOfState ? { ...quantity, id: 'budget', metric: scene.sheet.metricOf('budget'), anchor: verb, carried: false, cost: distance(scene, verb, quantity), role: 'level', unit: quantity.of.unit } : null;
}

/** Words between a verb of promising and the sum (“has promised up to”). */
const nearPledge = 4;

/** “The European Union has promised 45 million euros”: a sum that a body or country promises or asks for is aid, where the text tells of aid or of victims. */
function pledgedIn({ scene, told }: Teller, quantity: Placed<Quantity>): Figure | null {
  if ((shapeOf(quantity.of) & Shape.money) === 0 || namesMoney(scene, quantity)) return null;
  const verb = (['planned', 'demanded'] as const).flatMap((kind) => hitsOf(scene, kind)).find((h) => parting(scene, h, quantity) < clausePart && distance(scene, h, quantity) <= nearPledge && !hitsOf(scene, 'futureTense').some((f) => f.first === h.first));
  const isGiver = ({ of: { entity, form } }: Placed<Mention>): boolean => form !== 'adjective' && entity !== null && (entity.type === 'ORG' || isCountry(entity) || isUnion(entity));
  if (verb === undefined || !scene.mentions.some((m) => isGiver(m) && m.end <= quantity.first && parting(scene, m, verb) < clausePart)) return null;
  const isOfNeed = (c: Claim): boolean => c.metric !== null && (c.metric.id === 'aid' || scene.sheet.metricOf(c.metric.id).victims === true);
  return [...lastClaims(told)].some(isOfNeed) ? { ...quantity, id: 'aid', metric: scene.sheet.metricOf('aid'), anchor: verb, carried: false, cost: distance(scene, verb, quantity), role: 'level', unit: quantity.of.unit } : null;
}

/** True where a word of the clause names something that a sum can be of. */
function namesMoney(scene: Scene, quantity: Place): boolean {
  return hitsOf(scene, 'metric').some((h) => scene.sheet.metricOf(h.name).level & Shape.money && parting(scene, h, quantity) < clausePart);
}

const nearName = 4;

/** “Labour's share was 33 percent, the Tories' 31”: of figures that share one word, each further one belongs to the name right before it. */
function withOwnName(scene: Scene, figure: Figure | null, before: readonly Figure[]): Figure | null {
  const last = before.at(-1);
  if (figure === null || last === undefined || figure.metric.party !== true || last.anchor !== figure.anchor) return figure;
  const name = scene.mentions.find((m) => m.first >= last.end && m.end <= figure.first && m.of.form !== 'adjective' && takesPart(m.of) && distance(scene, m, figure) <= nearName && distance(scene, m, figure) <= distance(scene, last, m));
  return name === undefined ? figure : { ...figure, owner: name };
}
