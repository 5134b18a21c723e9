import { neutralNumbers, type NumberRules } from '../../model/index.js';

export const numbers: NumberRules = neutralNumbers;
