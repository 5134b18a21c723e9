import { indexRules, type Rule, type RuleIndex } from '../chart.js';
import { clockRules } from './clock.js';
import { atomRules, dateRules } from './dates.js';
import { durationRules, setRules, wholeRules } from './durations.js';
import { rangeRules } from './ranges.js';
import { relativeRules } from './relative.js';

let index: RuleIndex | null = null;

/** Every rule of the grammar. */
export const allRules = (): readonly Rule[] => [
  ...atomRules, ...dateRules, ...relativeRules, ...durationRules, ...setRules, ...wholeRules, ...clockRules, ...rangeRules,
];

/** The grammar, indexed when it is first used. */
export function grammar(): RuleIndex {
  index ??= indexRules(allRules());
  return index;
}
