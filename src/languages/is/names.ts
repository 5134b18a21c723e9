import { neutralNames, type NameRules } from '../../model/index.js';

export const names: NameRules = {
  ...neutralNames,
  endings: [
    ['s', ''], ['i', ''], ['ar', ''], ['inu', ''], ['um', ''],
  ],
  minimumStem: 4,
};
