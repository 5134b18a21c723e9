export { findQuantitiesIn } from './find.js';
export type { ExpectedQuantity, QuantityCase } from './case.js';
