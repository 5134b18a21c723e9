import type { Change, Comparator } from '../../model/index.js';
import { boundEndingAt } from './bound-phrases.js';
import type { Figure } from './figure.js';
import { directionAt } from './roles.js';
import { distance, hitsOf, parting, type Place, type Scene } from './scene.js';

/** What a level is told to be, with its bounds. */
export interface Bounds {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly comparator: Comparator;
}

/** A value with the bounds that a comparator gives it. */
export function bounded(value: number | null, comparator: Comparator): Bounds {
  return { value, comparator, min: comparator.startsWith('<') ? null : value, max: comparator.startsWith('>') ? null : value };
}

/** Bounds of a level. The “up to” of the end of a change (“do 39 procent”, “до 39 %”) is no bound; `change` is what leads to it. */
export function boundsOf(scene: Scene, figure: Figure, change: Change | null): Bounds {
  const { of, role } = figure;
  if (figure.atMost === true) return bounded(of.value, '<=');
  if (role === 'to' && of.comparator === '<=' && of.value !== null && (change?.of != null || change?.from != null || directionAt(scene, figure, farChange) !== null)) return bounded(of.value, '=');
  if (of.value !== null && isCapped(scene, figure)) return bounded(of.value, '<=');
  const told = of.comparator === '=' && of.value !== null ? toldBound(scene, figure) ?? boundApart(scene, figure) : null;
  return told !== null ? bounded(of.value, told) : { value: of.value, min: of.min, max: of.max, comparator: of.comparator };
}

const boundReach = 7;
/** Words between a bound and the figure behind it. */
const nearBound = 2;
/** Words between “above” and the goal that it compares with. */
const nearGoal = 5;

/** The bound that a verb of the clause gives a figure (“trade topped last year 200 billion”), or null. */
function toldBound(scene: Scene, figure: Figure): '>' | '<' | null {
  let best: '>' | '<' | null = null;
  let cost = boundReach + 1;
  for (const kind of ['over', 'under'] as const) {
    for (const hit of hitsOf(scene, kind)) {
      const own = distance(scene, hit, figure);
      // The “al massimo” of “salita al massimo storico”.
      if (hitsOf(scene, 'peaks').some((p) => p.first < hit.end && p.first >= hit.first && p.end > hit.end)) continue;
      // “98 children under the age of five”: it bounds what stands behind it.
      if ([...scene.times, ...scene.quantities].some((p) => p.of !== figure.of && ((p.first <= hit.first && hit.first < p.end) || (hit.first >= figure.end && p.first >= hit.end && p.first - hit.end <= nearBound)))) continue;
      if (hitsOf(scene, 'goals').some((g) => g.first >= hit.end && g.first - hit.end <= nearGoal && parting(scene, hit, g) === 0)) continue;
      // “Has 1.4 billion inhabitants and has overtaken China”: what is joined on bounds nothing.
      if (own >= cost || parting(scene, hit, figure) >= (hit.first >= figure.end && !scene.sheet.pack.claims.verbLast ? 1 : 5) || scene.quantities.some((q) => q.of !== figure.of && isBetween(q, hit, figure))) continue;
      best = kind === 'over' ? '>' : '<';
      cost = own;
    }
  }
  return best;
}

function isBetween(place: Place, a: Place, b: Place): boolean {
  return place.first >= Math.min(a.end, b.end) && place.end <= Math.max(a.first, b.first);
}

/** True for “does not exceed 5 percent”: the verb of a lower bound with a negation before it gives an upper one. */
export function isCapped(scene: Scene, figure: Figure): boolean {
  return hitsOf(scene, 'over').some((h) => h.first < figure.end && distance(scene, h, figure) <= nearCap && hitsOf(scene, 'negation').some((n) => n.end === h.first || (n.first === h.first && n.end < h.end)));
}

const nearCap = 2;

/** How far the verb of a change may stand from its end. */
const farChange = 20;

/** Words between a bound and its figure: “at least another 25”, 至少拿出5亿. */
const mostBetween = 3;
const mostBetweenDense = 5;

/** The “at least” or “at most” that stands a few words before a figure. Words that also lead to the end of a change are none there, nor is the “mínimo” of “salario mínimo de”. */
export function boundApart(scene: Scene, figure: Place): Comparator | null {
  for (let end = figure.first - 1; end > scene.first && figure.first - end <= (scene.dense ? mostBetweenDense : mostBetween); end--) {
    const phrase = boundEndingAt(scene, end);
    if (phrase === null) continue;
    const isBound = (phrase.comparator === '>=' || phrase.comparator === '<=') && !(['to', 'metric'] as const).some((kind) => hitsOf(scene, kind).some((h) => h.first <= phrase.first && h.end >= phrase.end)) && !hitsOf(scene, 'peaks').some((p) => p.first < phrase.end && p.end >= phrase.end);
    const isTaken = (p: Place): boolean => p.first >= end && p.end <= figure.first;
    return isBound && parting(scene, phrase, figure) === 0 && !scene.quantities.some(isTaken) && !scene.times.some(isTaken) ? phrase.comparator : null;
  }
  return null;
}

/** “Recortará hasta 900 empleos”: how many go at most, where a verb of less has for its object what is counted behind the figure; “the number fell to 900” names it before. */
export function isMostCut(scene: Scene, { id, of, role, first, end, anchor, metric }: Figure): boolean {
  if (role !== 'to') return false;
  if ((id === 'layoffs' || id === 'jobs') && of.comparator === '<=') return true;
  const phrase = metric.counted === true || id === 'layoffs' ? boundEndingAt(scene, first) : null;
  return phrase !== null && phrase.comparator === '<=' && hitsOf(scene, 'down').some((h) => h.end === phrase.first)
    && hitsOf(scene, 'metric').some((h) => scene.sheet.metricOf(h.name).counted === true && h.first >= end - 1 && h.first - end <= nearNoun && parting(scene, h, anchor) === 0)
    && !hitsOf(scene, 'metric').some((h) => h.end <= phrase.first && scene.sheet.metricOf(h.name).counted === true && parting(scene, h, phrase) === 0);
}

const nearNoun = 2;
