import { neutralNames, type NameRules } from '../../model/index.js';

export const names: NameRules = {
  ...neutralNames,
  home: ['HR', 'BA'],
  endings: [
    ['e', 'a'], ['i', 'a'], ['u', 'a'], ['om', 'a'], ['o', 'a'], ['a', ''], ['u', ''], ['om', ''], ['em', ''], ['e', ''], ['ima', 'i'], ['ije', 'ija'], ['iji', 'ija'], ['iju', 'ija'],
    ['ijom', 'ija'], ['og', 'i'], ['oga', 'i'], ['om', 'i'], ['omu', 'i'], ['im', 'i'], ['ih', 'i'], ['e', 'i'], ['oj', 'a'], ['u', 'a'], ['ke', 'ka'], ['ci', 'ka'], ['zi', 'ga'], ['a', 'o'],
    ['u', 'o'], ['om', 'o'], ['ih', 'e'], ['im', 'e'],
  ],
  minimumStem: 3,
};
