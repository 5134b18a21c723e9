export { findTimes } from './find.js';
export type { RejectedTime } from './rejected.js';
export type { TimeInput } from './search.js';
export { intervalOf } from './interval.js';
export { timeLexicon } from './lexicon.js';
export { allRules } from './rules/index.js';
