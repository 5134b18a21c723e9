export * from './annotations.js';
export * from './diagnostic.js';
export * from './document.js';
export * from './errors.js';
export * from './fact.js';
export * from './gold.js';
export * from './knowledge.js';
export * from './pack.js';
export * from './pack/claims.js';
export * from './pack/cldr.js';
export * from './pack/names.js';
export * from './pack/numbers.js';
export * from './pack/quantities.js';
export * from './pack/segmentation.js';
export * from './pack/times.js';
export * from './pack/zoning.js';
export {
  attributionTypes, changeSchema, claimKinds, claimSchema, comparators, coverageSchema, entitySchema, entityTypes, languageSchema, mentionForms,
  mentionSchema, modalities, quantityKinds, quantitySchema, quantityValueSchema, quoteSchema, recordSchema, recordVersion, referenceSchema,
  sentenceSchema, subjectRoles, timeMods, timeSchema, timeTypes, timeValueSchema, zones,
} from './record.js';
export type {
  AttributionType, Change, ClaimKind, Comparator, Coverage, DocumentRecord, EntityType, LanguageGuess, MentionForm, Modality, QuantityKind,
  Per, QuantityValue, Reference, SubjectRole, TimeMod, TimeType, TimeValue, Zone,
} from './record.js';
export { slicerOf, type Slicer } from './slicer.js';
export * from './span.js';
export * from './stage.js';
export * from './tokens.js';
