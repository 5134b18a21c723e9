import { neutralNames, type NameRules } from '../../model/index.js';

export const names: NameRules = {
  ...neutralNames,
  home: ['LV'],
  endings: [
    ['as', 'a'], ['ai', 'a'], ['u', 'a'], ['ā', 'a'], ['ām', 'a'], ['ās', 'a'], ['a', 's'], ['am', 's'], ['u', 's'], ['ā', 's'], ['i', 'is'], ['im', 'is'], ['ī', 'is'], ['es', 'e'], ['ei', 'e'],
    ['i', 'e'], ['ē', 'e'], ['os', 'i'], ['iem', 'i'], ['u', 'i'],
  ],
  minimumStem: 3,
};
