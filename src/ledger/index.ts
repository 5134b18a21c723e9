export { convertUnit, dimensionOf } from './dimension.js';
export { factKey, Ledger } from './ledger.js';
export { findOrigins } from './origins.js';
export { signatureLength, signatureOf, similarity } from './signature.js';
export { allOverlap, intervalOf, type Stated } from './stated.js';
