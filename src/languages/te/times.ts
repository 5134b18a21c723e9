import { neutralTimes, type TimeRules } from '../../model/index.js';

export const times: TimeRules = {
  ...neutralTimes,
  numericOrder: 'dmy',
  words: {
    'of': ',', 'rel.day.0': 'ఈ రోజు|నేడు', 'rel.day.-1': 'నిన్న', 'rel.day.1': 'రేపు',
  },
};
