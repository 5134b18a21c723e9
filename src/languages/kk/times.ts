import { neutralTimes, type TimeRules } from '../../model/index.js';

export const times: TimeRules = {
  ...neutralTimes,
  numericOrder: 'dmy',
  words: {
    'sincemaybe': 'бері',
    'yearmark': 'ж.|жыл|жылы|жылғы|жылдың', 'daymark': 'күні', 'and': 'және', 'to': 'дейін', 'cue': 'дейін|бастап',
  },
};
