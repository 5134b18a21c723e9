import { neutralNames, type NameRules } from '../../model/index.js';

export const names: NameRules = {
  ...neutralNames,
  home: ['MK'],
  endings: [
    ['от', ''], ['та', ''], ['то', ''], ['те', ''], ['ата', 'а'], ['от', ''],
  ],
  minimumStem: 4,
};
