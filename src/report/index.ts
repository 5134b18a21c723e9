export { explanation } from './explanation.js';
export { Summary } from './summary.js';
