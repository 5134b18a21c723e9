import { neutralNames, type NameRules } from '../../model/index.js';

export const names: NameRules = {
  ...neutralNames,
  home: ['GE'],
  endings: [
    ['ის', 'ი'], ['ში', 'ი'], ['ს', 'ი'], ['თან', 'ი'], ['იდან', 'ი'], ['მა', 'ი'], ['ით', 'ი'], ['სთან', 'ი'], ['ისთვის', 'ი'], ['ზე', 'ი'], ['აში', 'ა'], ['ას', 'ა'], ['ის', 'ა'], ['ამ', 'ა'],
    ['ასთან', 'ა'], ['აზე', 'ა'], ['იდან', 'ა'],
  ],
  minimumStem: 3,
};
