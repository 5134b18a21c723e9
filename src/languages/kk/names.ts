import { neutralNames, type NameRules } from '../../model/index.js';

export const names: NameRules = {
  ...neutralNames,
  home: ['KZ'],
  suffixes: [
    'ның', 'нің', 'дың', 'дің', 'тың', 'тің', 'ға', 'ге', 'қа', 'ке', 'да', 'де', 'та', 'те', 'дан', 'ден', 'тан', 'тен', 'нан', 'нен', 'ды', 'ді', 'ты', 'ті', 'ны', 'ні', 'мен', 'бен', 'пен',
    'лық', 'лік', 'дағы', 'дегі',
  ],
  minimumStem: 4,
};
