import type { Quantity } from '../../model/index.js';
import { isMostCut } from './bounds.js';
import type { Hit } from './cues.js';
import type { Figure } from './figure.js';
import { Shape, shapeOf } from './metrics.js';
import { withUnitBefore, withUnitBehind } from './parallel-lists.js';
import { inPoints } from './points.js';
import { readFigure } from './readings/index.js';
import { yearsOfRules } from './set-ages.js';
import { respecified } from './respecify.js';
import { roleOf } from './roles.js';
import { clausePart, distance, hitsOf, parting, type Scene } from './scene.js';
import type { Teller } from './teller.js';
import { whyUnread } from './unread.js';
import { findParts } from './wholes.js';

/** Joins every figure of a sentence to the metric it states, where there is one. */
export function findFigures(teller: Teller, taken: ReadonlySet<Quantity>): readonly Figure[] {
  const { scene } = teller;
  const words = hitsOf(scene, 'metric').filter((h) => scene.sheet.metricOf(h.name).level !== 0 && !scene.times.some((t) => t.first <= h.first && h.end <= t.end) && !isOfMoney(scene, h));
  const read: Figure[] = [];
  const parts = findParts(scene);
  const ruled = yearsOfRules(scene);
  for (const own of [...scene.quantities.filter((q) => q.of.kind !== 'age'), ...ruled]) {
    if ((!ruled.includes(own) && whyUnread(scene, own, taken) !== null) || parts.some((p) => p.whole === own)) continue;
    const quantity = inPoints(scene, withUnitBefore(scene, withUnitBehind(scene, parts.find((p) => p.part === own)?.figure ?? own)));
    const figure = readFigure({ teller, quantity, words, figures: read });
    if (figure !== null) read.push(figure);
  }
  for (const figure of read) figure.role = roleOf(scene, figure);
  const figures = read.map((figure) => respecified(teller, atMost(scene, figure)));
  const wholes = figures.filter((f) => !isSubset(scene, f, figures));
  return wholes.filter((f) => !isOfOther(f, wholes) && !isInAccident(scene, f));
}

/** A figure that is the most there can be as the level that it is. */
function atMost(scene: Scene, figure: Figure): Figure {
  return isMostCut(scene, figure) ? { ...figure, role: 'level', atMost: true } : figure;
}

/** True for the currency of an amount, which names no rate: the “roubles” of “two million roubles”. */
function isOfMoney(scene: Scene, word: Hit): boolean {
  return word.name === 'exchange-rate' && scene.quantities.some((q) => q.of.kind === 'currency' && q.first < word.first && word.end <= q.end);
}

/** True for a part of a number told in the same sentence (“among them three children”). */
function isSubset(scene: Scene, figure: Figure, figures: readonly Figure[]): boolean {
  if (!(shapeOf(figure.of) & Shape.count) || !figures.some((f) => f.first < figure.first && (f.id === figure.id || (f.metric.victims === true && figure.metric.victims === true && parting(scene, figure, figure.anchor) >= clausePart)))) return false;
  return hitsOf(scene, 'subset').some((h) => (h.end <= figure.first && figure.first - h.end <= 3 && parting(scene, h, figure) < 5 && !scene.quantities.some((q) => q.end <= h.first && h.first - q.end <= 1 && q.end > q.first)) || (h.first >= figure.end - 1 && h.first - figure.end <= 1 && parting(scene, figure, h) === 0));
}

/** True for the 120 of “will close 120 branches and dismiss 900 people”: the verb behind it counts what follows it, unless it stands right beside (“will 120 Stellen streichen, 90 in Bern”). */
function isOfOther(figure: Figure, figures: readonly Figure[]): boolean {
  return figure.id === 'layoffs' && figure.end < figure.anchor.first && figures.some((f) => f !== figure && f.id === 'layoffs' && f.first >= figure.anchor.end);
}

const nearAccident = 8;

/** “Two trains collided near Prague”: what has an accident is handed over by nobody. */
function isInAccident(scene: Scene, figure: Figure): boolean {
  return figure.id === 'equipment' && hitsOf(scene, 'event').some((h) => h.name === 'accident' && distance(scene, h, figure) <= nearAccident && parting(scene, h, figure) < clausePart);
}
