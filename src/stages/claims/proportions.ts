import { TokenKind, type Quantity } from '../../model/index.js';
import type { Hit } from './cues.js';
import type { Figure } from './figure.js';
import { Shape, shapeOf } from './metrics.js';
import type { Unread } from './readings/reading.js';
import { clausePart, hitsOf, parting, type Place, type Placed, type Scene } from './scene.js';
import { paragraphClaims } from './teller.js';

/** Words between a share and what it is a share of: “58 percent of the new arrivals”. */
const nearWhole = 4;

/** Metrics that a share is told of as a yardstick (“60 percent of GDP”), or that have a share of their own. */
const yardsticks: ReadonlySet<string> = new Set(['gdp', 'gdp.growth', 'share', 'share-price', 'budget', 'exchange-rate', 'layoffs']);

/** “58 percent of the arrivals were children”, “half of the dead”: a share of what a word right behind it counts. Null where nothing is counted there, or where the share tells how far something changed. */
export function shareOfCounted(scene: Scene, quantity: Placed<Quantity>): Figure | null {
  if (!(shapeOf(quantity.of) & (Shape.percent | Shape.fraction)) || tellsChange(scene, quantity)) return null;
  const whole = hitsOf(scene, 'metric').find((h) => h.first >= quantity.end && h.first - quantity.end <= nearWhole && isCounted(scene, h.name) && parting(scene, quantity, h) === 0);
  if (whole === undefined || !belongs(scene, quantity, whole)) return null;
  return { ...quantity, id: 'share', metric: scene.sheet.metricOf('share'), anchor: whole, carried: false, cost: whole.first - quantity.end, role: 'level', unit: quantity.of.unit };
}

/** “Drought affects 43 percent of the farmland”, “12 percent of voters are undecided”: a share of what no metric names; where a survey is told of, it is what those asked say. */
export function shareOfWhole({ teller: { scene, told }, quantity }: Unread): Figure | null {
  if (!(shapeOf(quantity.of) & (Shape.percent | Shape.fraction)) || tellsChange(scene, quantity)) return null;
  const isRate = (h: Hit): boolean => h.name !== 'share' && (scene.sheet.metricOf(h.name).level & Shape.percent) !== 0 && parting(scene, h, quantity) < clausePart;
  const of = hitsOf(scene, 'outOf').find((h) => h.first === quantity.end && h.end < scene.end && scene.sheet.tokens.kind[h.end] === TokenKind.word);
  if (of === undefined || hitsOf(scene, 'metric').some(isRate) || scene.quantities.some((q) => q.first === of.end)) return null;
  const id = [...paragraphClaims(told)].some((c) => c.metric?.id === 'poll.share') ? 'poll.share' : 'share';
  return { ...quantity, id, metric: scene.sheet.metricOf(id), anchor: { first: of.end, end: of.end + 1 }, carried: false, cost: 0, role: 'level', unit: quantity.of.unit };
}

function isCounted(scene: Scene, id: string): boolean {
  const { level } = scene.sheet.metricOf(id);
  return (level & (Shape.count | Shape.money)) !== 0 && (level & (Shape.percent | Shape.points)) === 0 && !yardsticks.has(id);
}

/** True where a word before the figure makes it the amount of a change (“by 5 percent”). */
function tellsChange(scene: Scene, { first }: Place): boolean {
  return (['by', 'to', 'from', 'up', 'down'] as const).some((kind) => hitsOf(scene, kind).some((h) => h.end === first));
}

/** True where a word of a whole joins the two, or the language tells it by the case of the noun; verbs, names and other figures part them. */
function belongs(scene: Scene, part: Place, whole: Place): boolean {
  const between = (p: Place): boolean => p.first >= part.end && p.end <= whole.first;
  // “A 12 percent pay rise”: what follows tells a change, and no whole.
  const isRise = (['up', 'down'] as const).some((kind) => hitsOf(scene, kind).some((h) => h.first >= whole.first && h.end <= whole.end && h.end - h.first < whole.end - whole.first));
  const isParted = isRise || scene.quantities.some(between) || scene.times.some(between) || (['level', 'up', 'down', 'clause', 'say', 'than'] as const).some((kind) => hitsOf(scene, kind).some((h) => between(h) && !hitsOf(scene, 'outOf').some((o) => o.first === h.first)));
  return !isParted && (scene.sheet.pack.claims.stemLetters > 0 || hitsOf(scene, 'outOf').some((h) => h.first === part.end || (h.first < part.end && h.end === part.end)));
}
