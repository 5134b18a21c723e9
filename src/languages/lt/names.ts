import { neutralNames, type NameRules } from '../../model/index.js';

export const names: NameRules = {
  ...neutralNames,
  home: ['LT'],
  endings: [
    ['os', 'a'], ['ai', 'a'], ['ą', 'a'], ['oje', 'a'], ['o', 'as'], ['ui', 'as'], ['ą', 'as'], ['u', 'as'], ['e', 'as'], ['ų', 'os'], ['oms', 'os'], ['ose', 'os'], ['io', 'is'], ['iui', 'is'],
    ['į', 'is'], ['yje', 'is'], ['ės', 'ė'], ['uje', 'us'], ['iuje', 'ius'], ['aus', 'us'], ['ui', 'us'], ['ei', 'ė'], ['ę', 'ė'], ['ėje', 'ė'],
  ],
  minimumStem: 3,
};
