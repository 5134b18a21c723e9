export { findQuantitiesIn } from './find.js';
export type { RejectedReading } from './context.js';
export type { ExpectedQuantity, QuantityCase } from './case.js';
export { makesUpTo } from './up-to.js';
