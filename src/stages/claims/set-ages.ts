import type { Quantity } from '../../model/index.js';
import { distance, hitsOf, type Place, type Placed, type Scene } from './scene.js';

/*
 * Ages that a rule sets (“will raise the retirement age to 68 years”): told in the words of a person's age or of how long
 * something lasts, and neither.
 */

/** Words between the word of such an age and the years. */
const farYears = 14;

const inYears = /^P(\d+)Y$/;

/** Rule of the years that stand in a text as a duration: no figure of the record is behind them. */
const durationRule = 'duration.years';

/** True for years that were read as a duration. */
export function isOfDuration({ rule }: Quantity): boolean {
  return rule === durationRule;
}

/** The ages and years near the word of an age that a rule sets, as figures in years. */
export function yearsOfRules(scene: Scene): readonly Placed<Quantity>[] {
  const words = hitsOf(scene, 'metric').filter((h) => scene.sheet.metricOf(h.name).aged === true);
  if (words.length === 0) return [];
  const isNear = (place: Place): boolean => words.some((h) => distance(scene, h, place) <= farYears);
  const ages = scene.quantities.filter((q) => q.of.kind === 'age' && isNear(q)).map((q): Placed<Quantity> => ({ ...q, of: { ...q.of, kind: 'dimension' } }));
  const years = scene.times.flatMap(({ of, first, end }): Placed<Quantity>[] => {
    const match = of.type === 'DURATION' && isNear({ first, end }) && !ages.some((a) => a.first < end && first < a.end) ? inYears.exec(of.value) : null;
    if (match === null) return [];
    const value = Number(match[1]);
    return [{ first, end, of: { start: of.start, end: of.end, kind: 'dimension', value, min: value, max: value, comparator: '=', unit: 'a', object: null, per: null, alternatives: [], needsReview: false, rule: durationRule } }];
  });
  return [...ages, ...years];
}
