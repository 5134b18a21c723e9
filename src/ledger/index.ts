export { convertUnit, dimensionOf } from './dimension.js';
export { digestOf, factKey, type DigestedClaim, type LedgerDigest } from './digest.js';
export { Ledger } from './ledger.js';
export { findOrigins } from './origins.js';
export { decodeSignature, encodeSignature, signatureLength, signatureOf, similarity } from './signature.js';
export { allOverlap, intervalOf, type Stated } from './stated.js';
