import { neutralNames, type NameRules } from '../../model/index.js';

export const names: NameRules = {
  ...neutralNames,
  home: ['AM'],
  endings: [
    ['ի', ''], ['ում', ''], ['ից', ''], ['ին', ''], ['ը', ''], ['ն', ''], ['ի', 'ա'], ['ով', ''],
  ],
  minimumStem: 3,
};
