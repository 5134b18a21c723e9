export { explanation } from './explanation.js';
export { RejectedSummary } from './rejected-summary.js';
export { Summary } from './summary.js';
