export { findQuantitiesIn } from './find.js';
