import { neutralNames, type NameRules } from '../../model/index.js';

export const names: NameRules = {
  ...neutralNames,
  minimumStem: 2,
  prefixes: [
    ['ה', ''], ['ב', ''], ['ל', ''], ['מ', ''], ['ו', ''], ['ש', ''], ['כ', ''], ['וה', ''], ['ומ', ''], ['וב', ''], ['ול', ''], ['שה', ''], ['מה', ''], ['בה', ''], ['לכ', ''], ['שב', ''],
    ['של', ''], ['ב', 'ה'], ['ל', 'ה'],
  ],
};
