import { neutralNames, type NameRules } from '../../model/index.js';

export const names: NameRules = {
  ...neutralNames,
  home: ['EE'],
  endings: [
    ['i', ''], ['il', ''], ['ile', ''], ['ilt', ''], ['is', ''], ['ist', ''], ['isse', ''], ['iga', ''], ['ini', ''], ['i', ''],
  ],
  suffixes: [
    's', 'st', 'sse', 'l', 'lt', 'le', 'ks', 'ni', 'na', 'ta', 'ga', 'i', 'e', 'd', 't',
  ],
  minimumStem: 4,
};
