import { neutralNames, type NameRules } from '../../model/index.js';

export const names: NameRules = {
  ...neutralNames,
  home: ['BG'],
  endings: [
    ['ът', ''], ['а', ''], ['ъта', ''], ['та', ''], ['то', ''], ['те', ''], ['ия', 'ий'], ['ия', 'и'], ['ят', 'й'],
  ],
  minimumStem: 4,
};
