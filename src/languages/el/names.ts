import { neutralNames, type NameRules } from '../../model/index.js';

export const names: NameRules = {
  ...neutralNames,
  home: ['GR', 'CY'],
  endings: [
    ['ας', 'α'], ['ης', 'η'], ['ες', 'α'], ['ου', 'ος'], ['ο', 'ος'], ['ους', 'οι'], ['ών', 'ες'], ['ων', 'ες'], ['ου', 'ο'], ['ον', 'ος'], ['ους', 'ος'],
  ],
  minimumStem: 3,
};
