import { neutralNames, type NameRules } from '../../model/index.js';

export const names: NameRules = {
  ...neutralNames,
  home: ['CZ'],
  endings: [
    ['y', 'a'], ['i', 'a'], ['e', 'a'], ['ě', 'a'], ['u', 'a'], ['ou', 'a'], ['ovi', ''], ['em', ''], ['u', ''], ['a', ''], ['e', ''], ['ů', 'y'], ['ích', 'y'], ['ech', 'y'], ['ům', 'y'],
    ['i', 'e'], ['í', 'e'], ['ii', 'ie'], ['ií', 'ie'], ['ií', 'e'], ['ího', 'í'], ['ého', 'ý'], ['ému', 'ý'], ['ým', 'ý'], ['ém', 'ý'], ['é', 'á'], ['ou', 'á'], ['ých', 'é'], ['ým', 'é'],
    ['ými', 'é'], ['a', 'o'], ['u', 'o'], ['em', 'o'], ['ě', 'o'], ['ze', 'ha'], ['ce', 'ka'], ['ře', 'ra'], ['ách', 'y'], ['ám', 'y'], ['ami', 'y'], ['ou', ''],
  ],
  minimumStem: 3,
};
