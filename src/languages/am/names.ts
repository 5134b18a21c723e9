import { neutralNames, type NameRules } from '../../model/index.js';

export const names: NameRules = {
  ...neutralNames,
  home: ['ET'],
  minimumStem: 2,
  prefixes: [
    ['የ', ''], ['በ', ''], ['ለ', ''], ['ከ', ''], ['እና', ''],
  ],
};
