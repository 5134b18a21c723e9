import { neutralNames, type NameRules } from '../../model/index.js';

export const names: NameRules = {
  ...neutralNames,
  home: ['SK'],
  endings: [
    ['y', 'a'], ['i', 'a'], ['e', 'a'], ['u', 'a'], ['ou', 'a'], ['ovi', ''], ['om', ''], ['u', ''], ['a', ''], ['e', ''], ['ov', 'y'], ['och', 'y'], ['om', 'y'], ['ami', 'y'], ['iou', 'ia'],
    ['ii', 'ia'], ['iu', 'ia'], ['ie', 'ia'], ['ého', 'ý'], ['ému', 'ý'], ['ým', 'ý'], ['om', 'ý'], ['ej', 'á'], ['ú', 'á'], ['ou', 'á'], ['é', 'á'], ['ých', 'é'], ['ým', 'é'], ['a', 'o'],
    ['u', 'o'], ['om', 'o'], ['e', 'o'], ['iej', 'ia'], ['ach', 'y'], ['ám', 'y'],
  ],
  minimumStem: 3,
};
