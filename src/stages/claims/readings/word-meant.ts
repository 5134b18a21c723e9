import type { Quantity } from '../../../model/index.js';
import { isCountry } from '../candidates.js';
import type { Hit } from '../cues.js';
import type { Figure } from '../figure.js';
import { Shape, shapeOf, takesUnit } from '../metrics.js';
import { directionAt } from '../roles.js';
import { clausePart, distance, parting, strongPart, type Placed, type Scene } from '../scene.js';

/*
 * Of two words near a figure, the one that says what it is a figure of.
 */

/** The metric that is meant where another word says more than the nearest one; null where the figure is of none. */
export function wordMeant(scene: Scene, figure: Figure, words: readonly Hit[]): Figure | null {
  return isSold(scene, figure, words) ? null : struck(scene, figure, words) ?? madeOf(scene, figure, words);
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
export function isServed(scene: Scene, quantity: Placed<Quantity>, word: Hit): boolean {
  return word.end <= quantity.first && (parting(scene, word, quantity) > 0 || (scene.sheet.pack.claims.verbLast && scene.sheet.metricOf(word.name).victims === true))
    && scene.quantities.some((q) => q.end <= word.first && word.first - q.end <= nearVerb && (shapeOf(q.of) & shapeOf(quantity.of) & Shape.count) !== 0 && parting(scene, q, word) === 0);
}

/** Words between a figure and its verb (“people were”). */
const nearVerb = 4;
/** How much farther stands a verb that has a figure. */
export const nextVerb = 3;

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
    // “Is recalling 73,000 cars”: what is called back is not handed over.
    const recall = words.find((w) => w.name === 'recalls' && parting(scene, w, figure) < clausePart);
    if (recall !== undefined) return named(scene, figure, recall);
    // “Sold 586,000 vehicles”: what is sold to nobody that is named has found its buyers, and “14 cars were seized” has lost its owner.
    const taken = (shapeOf(figure.of) & (Shape.count | Shape.percent)) === 0 || isHandedOver(scene, figure) ? undefined : words.find((w) => (w.name === 'sales' || w.name === 'seized') && parting(scene, w, figure) < clausePart && distance(scene, w, figure) <= nearMaking);
    if (taken !== undefined) return named(scene, figure, taken);
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
    const word = words.find((w) => told.includes(w.name) && w.first < figure.anchor.first && w.end <= figure.first && parting(scene, w, figure) < strongPart && distance(scene, w, figure.anchor) <= nearWorth);
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
