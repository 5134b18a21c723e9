export { findTimes, type TimeInput } from './find.js';
export { intervalOf } from './interval.js';
export { timeLexicon } from './lexicon.js';
export { allRules } from './rules/index.js';
