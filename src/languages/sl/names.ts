import { neutralNames, type NameRules } from '../../model/index.js';

export const names: NameRules = {
  ...neutralNames,
  home: ['SI'],
  endings: [
    ['e', 'a'], ['i', 'a'], ['o', 'a'], ['u', ''], ['a', ''], ['om', ''], ['em', ''], ['e', ''], ['i', ''], ['ih', 'e'], ['im', 'e'], ['imi', 'e'], ['ega', 'i'], ['emu', 'i'], ['em', 'i'],
    ['im', 'i'], ['ije', 'ija'], ['iji', 'ija'], ['ijo', 'ija'], ['a', 'o'], ['u', 'o'], ['om', 'o'], ['ev', 'a'], ['ah', 'a'], ['am', 'a'], ['ami', 'a'], ['ske', 'ska'], ['ski', 'ska'],
    ['sko', 'ska'],
  ],
  minimumStem: 3,
};
