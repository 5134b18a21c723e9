import { neutralNames, type NameRules } from '../../model/index.js';

export const names: NameRules = {
  ...neutralNames,
  home: ['NO'],
  endings: [
    ['s', ''],
  ],
  minimumStem: 3,
  titleCaseAcronyms: true,
  particles: ['von', 'van', 'af', 'de'],
};
