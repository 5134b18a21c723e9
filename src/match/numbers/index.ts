export { asciiDigits, digitValue } from './digits.js';
export { readNumbers } from './read-numbers.js';
export { tidy } from './compose.js';
export { inflect, inflectAll } from './forms.js';
