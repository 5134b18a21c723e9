import { neutralNames, type NameRules } from '../../model/index.js';

export const names: NameRules = {
  ...neutralNames,
  home: ['IS'],
  endings: [
    ['s', ''], ['i', ''], ['ar', ''], ['inu', ''], ['um', ''],
  ],
  minimumStem: 4,
};
