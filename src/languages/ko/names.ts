import { neutralNames, type NameRules } from '../../model/index.js';

export const names: NameRules = {
  ...neutralNames,
  home: ['KR', 'KP'],
  suffixes: [
    '은', '는', '이', '가', '을', '를', '의', '에', '에서', '에게', '와', '과', '로', '으로', '도', '만', '부터', '까지', '에는', '에서는', '측', '군', '인', '산', '식', '계',
  ],
  minimumStem: 2,
};
