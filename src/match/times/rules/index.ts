import type { LanguagePack } from '../../../model/index.js';
import { perPack } from '../../per-pack.js';
import { indexRules, type Rule, type RuleIndex } from '../pattern.js';
import { clockRules } from './clock.js';
import { atomRules, dateRules } from './dates.js';
import { durationRules, setRules, wholeRules } from './durations.js';
import { periodRules } from './periods.js';
import { rangeRules } from './ranges.js';
import { relativeRules } from './relative.js';

/** Every rule of the grammar. */
export const allRules = (): readonly Rule[] => [
  ...atomRules, ...dateRules, ...relativeRules, ...durationRules, ...setRules, ...wholeRules, ...clockRules, ...periodRules, ...rangeRules,
];

/** The rules that hold for a language, indexed when they are first used. */
export const grammar: (pack: LanguagePack) => RuleIndex = perPack((pack) => indexRules(allRules(), pack.times));
