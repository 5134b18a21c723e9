import { neutralNames, type NameRules } from '../../model/index.js';

export const names: NameRules = {
  ...neutralNames,
  home: ['SE'],
  endings: [
    ['s', ''], ['\'s', ''],
  ],
  minimumStem: 3,
  particles: ['von', 'van', 'af', 'de'],
};
