import { neutralTimes, type TimeRules } from '../../model/index.js';

export const times: TimeRules = {
  ...neutralTimes,
  numericOrder: 'dmy', monthFirst: true,
  words: {
    'yearmark': 'թ.|թվական|թվականի|թվականին', 'cue': 'մինչև|ից', 'and': 'և', 'to': 'մինչև', 'weekday.1': 'երկուշաբթի', 'weekday.7': 'կիրակի',
  },
};
