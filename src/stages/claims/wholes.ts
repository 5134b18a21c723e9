import type { Quantity } from '../../model/index.js';
import { Shape, shapeOf } from './metrics.js';
import { hitsOf, parting, type Place, type Placed, type Scene } from './scene.js';

/** Words that may stand between a part, the word that joins it to its whole, and the whole (“138 seats out of a total of 199”). */
const nearJoin = 3;

/** A part with the whole that it is taken from: “138 of 199 seats”. Only the part is a figure of what is counted. */
export interface PartOfWhole {
  readonly part: Placed<Quantity>;
  readonly whole: Placed<Quantity>;
  /** The part, at the place that what is counted stands beside. */
  readonly figure: Placed<Quantity>;
}

/** Finds the counts of a sentence that are told as parts of another count. */
export function findParts(scene: Scene): readonly PartOfWhole[] {
  const found: PartOfWhole[] = [];
  const { quantities } = scene;
  for (let i = 0; i + 1 < quantities.length; i++) {
    const [a, b] = [quantities[i]!, quantities[i + 1]!];
    if (!isCount(a.of) || !isCount(b.of) || parting(scene, a, b) > 0) continue;
    if (most(a.of) <= most(b.of) && hitsOf(scene, 'outOf').some((h) => joins(h, a, b)) && !leadsOn(scene, b)) found.push({ part: a, whole: b, figure: hasNoun(scene, a, b) ? a : { ...a, end: b.end } });
    else if (most(b.of) <= most(a.of) && hitsOf(scene, 'amongBefore').some((h) => joins(h, a, b))) found.push({ part: b, whole: a, figure: hasNoun(scene, a, b) ? { ...a, of: b.of } : { ...b, first: a.first } });
  }
  return found;
}

function isCount(quantity: Quantity): boolean {
  return quantity.kind === 'number' && quantity.unit === null && (shapeOf(quantity) & Shape.count) !== 0;
}

const most = ({ value, max, min }: Quantity): number => value ?? max ?? min ?? 0;

/** True for a word that stands between two figures with little else. */
function joins(word: Place, a: Place, b: Place): boolean {
  return word.first >= a.end && word.end <= b.first && word.first - a.end <= nearJoin && b.first - word.end <= nearJoin;
}

/** True for “138 seats out of 199”, where what is counted stands between the two. */
function hasNoun(scene: Scene, a: Place, b: Place): boolean {
  return hitsOf(scene, 'metric').some((h) => h.first >= a.end && h.end <= b.first);
}

/** True for the start of a change: “um 20 von 120 auf 140”. */
function leadsOn(scene: Scene, whole: Place): boolean {
  return hitsOf(scene, 'to').some((h) => h.first >= whole.end && h.first - whole.end <= nearJoin && scene.quantities.some((q) => q.first >= h.end && q.first - h.end <= nearJoin));
}
