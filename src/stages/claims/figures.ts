import type { Claim, Quantity } from '../../model/index.js';
import { boundEndingAt } from './bound-phrases.js';
import { isMostCut } from './bounds.js';
import { isPaidPerShare, toldByUnit } from './by-unit.js';
import { carriedFigure } from './carry.js';
import type { Hit } from './cues.js';
import type { Figure } from './figure.js';
import { fitOf } from './fit.js';
import { blows } from './harm.js';
import { Shape, shapeOf, takesUnit, type Metric } from './metrics.js';
import { shareOfCounted, shareOfWhole } from './proportions.js';
import { directionAt, isReplaced, roleOf } from './roles.js';
import { clausePart, distance, hitsOf, parting, type Place, type Placed, type Scene } from './scene.js';
import { endOfStep, startOfSpan } from './steps.js';
import { isCountry } from './candidates.js';
import { ownersBetween, takesPart } from './subjects.js';
import { lastClaims, latestOf, paragraphClaims, type Teller } from './teller.js';
import { whyUnread } from './unread.js';
import { findParts } from './wholes.js';

const farthest = 34;
/** The parting at which a strong mark stands between two places. */
const strong = 26;

/** Joins every figure of a sentence to the metric it states, where there is one. */
export function findFigures(teller: Teller, taken: ReadonlySet<Quantity>): readonly Figure[] {
  const { scene } = teller;
  const words = hitsOf(scene, 'metric').filter((h) => scene.sheet.metricOf(h.name).level !== 0 && !scene.times.some((t) => t.first <= h.first && h.end <= t.end) && !isOfMoney(scene, h));
  const figures: Figure[] = [];
  const parts = findParts(scene);
  for (const own of scene.quantities) {
    if (whyUnread(scene, own, taken) !== null || parts.some((p) => p.whole === own)) continue;
    const quantity = inPoints(scene, parts.find((p) => p.part === own)?.figure ?? own);
    const worded = withMetric(teller, quantity, words) ?? spentBy(scene, quantity);
    const read = worded !== null && isPaidPerShare(quantity, worded) ? toldByUnit(scene, quantity) : worded;
    const isLevel = read !== null && (shapeOf(quantity.of) & read.metric.level) !== 0 && read.id !== 'share';
    const named = endOfChange(scene, quantity, figures) ?? withOwnName(scene, isLevel ? read : shareOfCounted(scene, quantity) ?? read, figures);
    const figure = named ?? endOfCounted(scene, quantity, figures) ?? goesOn(teller, quantity, figures) ?? replaced(scene, quantity, figures) ?? countedAgain(teller, quantity, figures) ?? nextInList(teller, quantity, figures) ?? toldByUnit(scene, quantity) ?? carriedFigure(teller, quantity) ?? shareOfWhole(teller, quantity);
    if (figure !== null) figures.push(figure);
  }
  for (const figure of figures) figure.role = roleOf(scene, figure);
  figures.forEach((figure, i) => {
    if (isMostCut(scene, figure)) {
      figure.role = 'level';
      figure.atMost = true;
    }
    const id = figure.id === 'jobs' && isCut(scene, figure) ? 'layoffs' : figure.id === 'jobs' && isOnStrike(scene, figure) ? 'participants' : figure.id === 'votes.share' && isAsked(scene) ? 'poll.share' : figure.id === 'casualties.displaced' && crossesBorder(scene, figure) ? 'migration' : figure.id === 'loss' && isDamage(teller, figure) ? 'damage' : figure.id;
    if (id !== figure.id) figures[i] = { ...figure, id, metric: scene.sheet.metricOf(id) };
  });
  return figures.filter((f) => !isSubset(scene, f, figures) && !isOfOther(f, figures) && !isInAccident(scene, f));
}

/** “The ministry puts the losses at 2 billion”: where a disaster is told of, and no company, what was lost is its damage. */
function isDamage({ scene, told }: Teller, figure: Figure): boolean {
  return [...lastClaims(told)].some((c) => (c.event !== null ? blows.has(c.event.type) : c.metric !== null && scene.sheet.metricOf(c.metric.id).victims === true)) && ![...paragraphClaims(told)].some((c) => c.metric !== null && scene.sheet.metricOf(c.metric.id).family === 'results')
    && !hitsOf(scene, 'organisations').some((h) => parting(scene, h, figure.anchor) === 0);
}

/** “Raised its rate by two points”: of a rate, points are percentage points. */
function inPoints(scene: Scene, quantity: Placed<Quantity>): Placed<Quantity> {
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

const nearEnd = 3;

/** “Rose by 24 percent – to 5 billion, and profit …”: what stands behind “to” right after the amount of a change is its end. */
function endOfChange(scene: Scene, quantity: Placed<Quantity>, figures: readonly Figure[]): Figure | null {
  const before = figures.at(-1);
  if (before === undefined || (shapeOf(before.of) & Shape.percent) === 0 || before.metric.level & Shape.percent || quantity.first - before.end > nearEnd) return null;
  const shape = shapeOf(quantity.of);
  if ((shape & before.metric.level & (Shape.money | Shape.count)) === 0 || !hitsOf(scene, 'to').some((h) => quantity.first - h.end <= 1 && h.end <= quantity.first && h.first >= before.end)) return null;
  return { ...before, ...quantity, unit: quantity.of.unit, role: 'level' };
}

/** “Fell by 100,000 people in 2025, to 84.5 million”, “rose from 61 to 83”: the end of a step is of its metric, whether or not the noun is told again. */
function endOfCounted(scene: Scene, quantity: Placed<Quantity>, figures: readonly Figure[]): Figure | null {
  const before = figures.at(-1);
  if (before === undefined || (endOfStep(scene, before)?.of !== quantity.of && startOfSpan(scene, quantity)?.of !== before.of)) return null;
  return { ...before, ...quantity, unit: quantity.of.unit ?? before.unit, role: 'level' };
}

const nearAccident = 8;

/** “Two trains collided near Prague”: what has an accident is handed over by nobody. */
function isInAccident(scene: Scene, figure: Figure): boolean {
  return figure.id === 'equipment' && hitsOf(scene, 'event').some((h) => h.name === 'accident' && distance(scene, h, figure) <= nearAccident && parting(scene, h, figure) < clausePart);
}

const nearName = 4;

/** “Labour's share was 33 percent, the Tories' 31”: of figures that share one word, each further one belongs to the name right before it. */
function withOwnName(scene: Scene, figure: Figure | null, before: readonly Figure[]): Figure | null {
  const last = before.at(-1);
  if (figure === null || last === undefined || figure.metric.party !== true || last.anchor !== figure.anchor) return figure;
  const name = scene.mentions.find((m) => m.first >= last.end && m.end <= figure.first && m.of.form !== 'adjective' && takesPart(m.of) && distance(scene, m, figure) <= nearName && distance(scene, m, figure) <= distance(scene, last, m));
  return name === undefined ? figure : { ...figure, owner: name };
}

/** “…; this year it is 2.1 percent”: behind a strong mark a verb of level goes on with the metric of the figure before. */
function goesOn(teller: Teller, quantity: Placed<Quantity>, figures: readonly Figure[]): Figure | null {
  const { scene } = teller;
  const before = figures.at(-1);
  if (before === undefined || parting(scene, before, quantity) < strong) return null;
  const shape = shapeOf(quantity.of);
  const { level } = before.metric;
  if (!(shape & level) || (shape & (Shape.count | Shape.dimension)) !== 0) return null;
  const verb = [...hitsOf(scene, 'level'), ...hitsOf(scene, 'up'), ...hitsOf(scene, 'down')].find((h) => distance(scene, h, quantity) <= 6);
  if (verb === undefined) return null;
  return { ...quantity, id: before.id, metric: before.metric, anchor: verb, owner: before.owner ?? before.anchor, carried: false, cost: 8, role: 'level', unit: quantity.of.unit };
}

/** “…, up from an earlier estimate of 0.2 percent”: what a figure replaces is of its metric. */
function replaced(scene: Scene, quantity: Placed<Quantity>, figures: readonly Figure[]): Figure | null {
  if (!isReplaced(scene, quantity)) return null;
  const before = figures.findLast((f) => shapeOf(f.of) === shapeOf(quantity.of) && f.of.unit === quantity.of.unit);
  return before === undefined ? null : { ...quantity, id: before.id, metric: before.metric, anchor: before.anchor, carried: false, cost: 8, role: 'from', unit: before.unit };
}

/** “…; police put the figure at 60,000”: a noun of counts stands for what was counted before. */
function countedAgain({ scene, told }: Teller, quantity: Placed<Quantity>, figures: readonly Figure[]): Figure | null {
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

/** True for the 120 of “will close 120 branches and dismiss 900 people”: the verb behind it counts what follows it. */
function isOfOther(figure: Figure, figures: readonly Figure[]): boolean {
  return figure.id === 'layoffs' && figure.end <= figure.anchor.first && figures.some((f) => f !== figure && f.id === 'layoffs' && f.first >= figure.anchor.end);
}

/** “The Greens were on 27 percent, the Liberals on 21 percent”: a share behind another name goes on with the metric of the one before. */
function nextInList(teller: Teller, quantity: Placed<Quantity>, figures: readonly Figure[]): Figure | null {
  const { scene } = teller;
  const before = figures.at(-1);
  if (before === undefined || before.metric.parts !== 'owner' || parting(scene, before, quantity) >= strong) return null;
  if (!(shapeOf(quantity.of) & shapeOf(before.of) & (Shape.percent | Shape.money)) || ownersBetween(scene, before.metric, before, quantity, teller.voices).length === 0) return null;
  if (hitsOf(scene, 'metric').some((h) => h.first >= before.end && h.end <= quantity.first)) return null;
  return { ...quantity, id: before.id, metric: before.metric, anchor: before.anchor, owner: before.anchor, carried: false, cost: 8, role: 'level', unit: quantity.of.unit };
}

const nearSpending = 16;

/** “The government should spend 500 million on fire prevention”: what a state spends, where no metric is named, is its budget. */
function spentBy(scene: Scene, quantity: Placed<Quantity>): Figure | null {
  if ((shapeOf(quantity.of) & Shape.money) === 0 || hitsOf(scene, 'metric').some((h) => scene.sheet.metricOf(h.name).level & Shape.money && parting(scene, h, quantity) < clausePart)) return null;
  const verb = hitsOf(scene, 'spends').find((h) => parting(scene, h, quantity) < clausePart && distance(scene, h, quantity) <= nearSpending);
  const isOfState = verb !== undefined && (hitsOf(scene, 'governments').some((h) => parting(scene, h, verb) < clausePart) || scene.mentions.some((m) => m.of.form !== 'adjective' && m.of.entity !== null && isCountry(m.of.entity) && m.end <= verb.first && parting(scene, m, verb) < clausePart));
  return isOfState ? { ...quantity, id: 'budget', metric: scene.sheet.metricOf('budget'), anchor: verb, carried: false, cost: distance(scene, verb, quantity), role: 'level', unit: quantity.of.unit } : null;
}

/** True for “23,000 people fled from Mali to Niger”: two countries are named in the clause. */
function crossesBorder(scene: Scene, figure: Figure): boolean {
  const countries = scene.mentions.filter((m) => m.of.form !== 'adjective' && m.of.entity !== null && isCountry(m.of.entity) && parting(scene, m, figure.anchor) < clausePart);
  return new Set(countries.map((m) => m.of.entity)).size > 1;
}

/** Words of a bound and the one that may stand before: “cut as many as”. */
const nearBound = 3;

/** True for “cut 4,000 jobs”: a verb of less stands right before the figure. */
function isCut(scene: Scene, figure: Figure): boolean {
  return (figure.role === 'level' || figure.role === 'to') && (hitsOf(scene, 'down').some((h) => h.end <= figure.first && figure.first - h.end <= (figure.of.comparator === '=' ? 1 : nearBound) && (boundEndingAt(scene, figure.first)?.first ?? figure.first) > h.first)
    || hitsOf(scene, 'metric').some((h) => h.name === 'layoffs' && distance(scene, h, figure) <= 8));
}

/** Words between workers and the verb that they stop working with. */
const nearStrike = 8;

/** True for “2,300 employees walked out”: who stops working is counted as taking part, and not as employed. */
function isOnStrike(scene: Scene, figure: Figure): boolean {
  return figure.role === 'level' && hitsOf(scene, 'event').some((h) => h.name === 'protest' && distance(scene, h, figure) <= nearStrike && parting(scene, h, figure) < clausePart);
}

function withMetric(teller: Teller, quantity: Placed<Quantity>, words: readonly Hit[]): Figure | null {
  const { scene, told } = teller;
  const shape = shapeOf(quantity.of);
  let best: Figure | null = null;
  for (const word of words) {
    if (isItsUnit(quantity, word)) continue;
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
    if (metric.degrees === true) unit = null;
    else if (unit === bareDegrees && metric.level & Shape.temperature) unit = inCelsius(quantity.of);
    const id = word.name === 'gdp' && shape & Shape.percent ? 'gdp.growth' : word.name;
    best = { of: quantity.of, first: quantity.first, end: quantity.end, id, metric: id === word.name ? metric : scene.sheet.metricOf(id), anchor: word, carried: false, cost, role: 'level', unit };
  }
  return best === null || isSold(scene, best, words) ? null : struck(scene, best, words) ?? madeOf(scene, best, words);
}

/** Unit of an angle or a temperature whose scale is not told. */
const bareDegrees = 'deg';
/** No weather on earth is warmer in degrees Celsius. */
const warmest = 60;

/** “Highs of 28 degrees” are degrees Celsius, unless no place is as warm. */
function inCelsius({ value, max, unit }: Quantity): string | null {
  return Math.abs(value ?? max ?? 0) <= warmest ? '°C' : unit;
}

/** Metrics that count people by what they are. */
const people: ReadonlySet<string> = new Set(['jobs', 'passengers', 'tourists', 'military.troops', 'participants', 'population', 'migration', 'poll.share']);
const nearHarm = 7;

/** “A rănit șase muncitori”, “17 demonstrators were arrested”: people who are killed, hurt, missing, rescued or arrested, and workers who take part, are counted as that, whatever they are. */
function struck(scene: Scene, figure: Figure, words: readonly Hit[]): Figure | null {
  if (!people.has(figure.id) || (shapeOf(figure.of) & Shape.count) === 0) return null;
  const isNearer = (word: Hit): boolean => scene.quantities.some((q) => q.of !== figure.of && (shapeOf(q.of) & Shape.count) !== 0 && distance(scene, q, word) + (isServed(scene, q, word) ? nextVerb : 0) < distance(scene, figure, word));
  const word = words.find((w) => (w.name === 'arrests' || (w.name === 'participants' && figure.id === 'jobs') || scene.sheet.metricOf(w.name).victims === true) && parting(scene, w, figure) < clausePart && distance(scene, w, figure) <= nearHarm && !isNearer(w));
  return word === undefined ? null : named(scene, figure, word);
}

/** True for the “arrested” of “22 people were arrested and eight were injured”, for the “yaralanırken” of “14 yolcu yaralanırken 3 kişi kayboldu”: a figure of its own stands before it. */
function isServed(scene: Scene, quantity: Placed<Quantity>, word: Hit): boolean {
  return word.end <= quantity.first && (parting(scene, word, quantity) > 0 || (scene.sheet.pack.claims.verbLast && scene.sheet.metricOf(word.name).victims === true))
    && scene.quantities.some((q) => q.end <= word.first && word.first - q.end <= nearVerb && (shapeOf(q.of) & shapeOf(quantity.of) & Shape.count) !== 0 && parting(scene, q, word) === 0);
}

/** Words between a figure and its verb (“people were”). */
const nearVerb = 4;
/** How much farther stands a verb that has a figure. */
const nextVerb = 3;

/** Currency of a claim; null where it tells of no money. */
function moneyOf(claim: Claim | null): string | null {
  return claim?.quantity?.of?.kind === 'currency' ? claim.quantity.unit : null;
}

/** Currency of the sum that the paragraph told last. */
function unitTold({ told }: Teller): string | null {
  for (const { quantity } of paragraphClaims(told)) if (quantity?.of?.kind === 'currency') return quantity.unit;
  return null;
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

/** True for the currency of an amount, which names no rate: the “roubles” of “two million roubles”. */
function isOfMoney(scene: Scene, word: Hit): boolean {
  return word.name === 'exchange-rate' && scene.quantities.some((q) => q.of.kind === 'currency' && q.first < word.first && word.end <= q.end);
}

const nearMaking = 10;

/** “Sales fell to 2.7 million vehicles”: no equipment of anybody. */
function isSold(scene: Scene, figure: Figure, words: readonly Hit[]): boolean {
  return figure.id === 'equipment' && words.some((w) => w.name === 'revenue' && w.end <= figure.first && parting(scene, w, figure) < 5 && distance(scene, w, figure) <= nearMaking);
}

const nearTrade = 2;
/** How far what is worth something stands before the word of its worth, with both parties of a contract between. */
const nearWorth = 12;

/**
 * “Delivered nine million vehicles”: what a verb of making counts is made, whatever it is; “delivered 18 jets to Ukraine” is no making.
 * “Exports of gas” are exports, and a cap on the price of a barrel is no price.
 */
function madeOf(scene: Scene, figure: Figure, words: readonly Hit[]): Figure {
  if (figure.id === 'equipment' || figure.id === 'production') {
    const other = figure.id === 'equipment' ? 'production' : 'equipment';
    if ((other === 'equipment') !== isHandedOver(scene, figure)) return figure;
    // “Exports 1.8 million barrels a day”: what a unit tells is told better by the verb.
    const traded = figure.anchor.first >= figure.first && figure.anchor.first < figure.end + nearTrade ? words.find((w) => (w.name === 'trade.exports' || w.name === 'trade.imports') && parting(scene, w, figure) < clausePart && distance(scene, w, figure) <= nearMaking) : undefined;
    if (traded !== undefined && figure.id === 'production') return named(scene, figure, traded);
    const word = words.find((w) => w.name === other && parting(scene, w, figure) < clausePart && distance(scene, w, figure) <= (other === 'equipment' ? nearTrade : nearMaking));
    return word === undefined ? figure : named(scene, figure, word);
  }
  const told = meantBy[figure.id];
  if (told !== undefined) {
    const word = words.find((w) => told.includes(w.name) && w.first < figure.anchor.first && w.end <= figure.first && parting(scene, w, figure) < strong && distance(scene, w, figure.anchor) <= nearWorth);
    return word === undefined ? figure : named(scene, figure, word);
  }
  if (figure.id === 'price') {
    // “The price cap on Russian oil to $44 a barrel”: what a barrel may cost.
    const cap = words.find((w) => w.name === 'price.cap' && parting(scene, w, figure) < clausePart);
    return cap === undefined ? figure : named(scene, figure, cap);
  }
  const governing = figure.id === 'energy.supply' ? wordOver(scene, figure, words) : undefined;
  return governing === undefined ? figure : named(scene, figure, governing);
}

/** Words of worth and cost that tell only how much: “the contract is worth 2 billion”, “the dollar was worth 1,500 pounds”, “een vat Brent kostte 71 dollar”. */
const meantBy: Readonly<Record<string, readonly string[]>> = { 'market-value': ['agreement.value', 'exchange-rate'], investment: ['price'] };

/** The word that energy is only the object of: “exports of gas”, “gas output”, “the capacity of the pipeline”, “the price of electricity”. Undefined where energy itself is told of. */
function wordOver(scene: Scene, figure: Figure, words: readonly Hit[]): Hit | undefined {
  const { anchor } = figure;
  const before = words.find((w) => (w.name === 'trade.exports' || w.name === 'trade.imports') && w.end <= anchor.first && anchor.first - w.end <= nearTrade && parting(scene, w, anchor) === 0);
  if (before !== undefined) return before;
  const isChange = (shapeOf(figure.of) & Shape.percent) !== 0 && directionAt(scene, figure, nearMaking) !== null;
  const isVolume = (shapeOf(figure.of) & Shape.dimension) !== 0 && takesUnit(scene.sheet.metricOf('production'), figure.unit) && !current.test(figure.unit ?? '');
  return words.find((w) => (((w.name === 'production' && (isVolume || isChange)) || (w.name === 'energy.capacity' && isVolume && w.end <= anchor.first)) && distance(scene, w, anchor) <= nearTrade && parting(scene, w, anchor) === 0)
    || (w.name === 'price' && isChange && w.first <= figure.first && parting(scene, w, figure) < clausePart && distance(scene, w, figure) <= nearMaking));
}

/** Electricity is generated, and told of as supply. */
const current = /W/;

/** A figure by another word. */
function named(scene: Scene, figure: Figure, word: Hit): Figure {
  return { ...figure, id: word.name, metric: scene.sheet.metricOf(word.name), anchor: word };
}

/** True for “the Netherlands delivered 18 jets to Ukraine”: between two countries, nothing is told of who made them. */
function isHandedOver(scene: Scene, figure: Figure): boolean {
  const countries = new Set(scene.mentions.flatMap((m) => (m.of.form !== 'adjective' && m.of.entity !== null && isCountry(m.of.entity) && parting(scene, m, figure) < clausePart ? [m.of.entity] : [])));
  return countries.size > 1;
}

/** Currency of another figure in the sentence. */
function otherUnit(scene: Scene): string | null {
  return scene.quantities.find((q) => q.of.kind === 'currency' && q.of.unit !== null)?.of.unit ?? null;
}

/** True where a survey tells how people would vote; an exit poll, a statistic, tells how they did. */
function isAsked(scene: Scene): boolean {
  const counted = hitsOf(scene, 'statistics');
  return hitsOf(scene, 'metric').some((h) => h.name === 'poll.share' && !counted.some((s) => s.first <= h.first && h.end <= s.end && s.end - s.first > h.end - h.first));
}

/** True for a part of a number told in the same sentence (“among them three children”). */
function isSubset(scene: Scene, figure: Figure, figures: readonly Figure[]): boolean {
  if (!(shapeOf(figure.of) & Shape.count) || !figures.some((f) => f.first < figure.first && (f.id === figure.id || (f.metric.victims === true && figure.metric.victims === true && parting(scene, figure, figure.anchor) >= clausePart)))) return false;
  return hitsOf(scene, 'subset').some((h) => (h.end <= figure.first && figure.first - h.end <= 3 && parting(scene, h, figure) < 5 && !scene.quantities.some((q) => q.end <= h.first && h.first - q.end <= 1 && q.end > q.first)) || (h.first >= figure.end - 1 && h.first - figure.end <= 1 && parting(scene, figure, h) === 0));
}
