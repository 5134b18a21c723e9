import { neutralNumberWords, neutralQuantityWords, type NumberRules } from '../../model/index.js';

export const numbers: NumberRules = {
  words: {
    ...neutralNumberWords,
    cardinals: {
      0: 'náid|nialas', 1: 'aon|a haon|haon', 2: 'dó|a dó|dhá', 3: 'trí|a trí', 4: 'ceathair|a ceathair|ceithre', 5: 'cúig|a cúig', 6: 'sé|a sé',
      7: 'seacht|a seacht', 8: 'ocht|a hocht', 9: 'naoi|a naoi', 10: 'deich|a deich', 20: 'fiche', 30: 'tríocha', 40: 'daichead', 50: 'caoga', 60: 'seasca',
      70: 'seachtó', 80: 'ochtó', 90: 'nócha',
    },
    scales: { 100: 'céad', 1000: 'míle', 1e6: 'milliún', 1e9: 'billiún' },
    extraGroups: '\'’',
    notAlone: 'aon|haon|míle|céad',
    ordinals: {
      1: 'aonú|aonu|t-aonú|t-aonu|chéad', 2: 'dóú|dara', 3: 'tríú|tríu|triú', 4: 'ceathrú|ceathru', 5: 'cúigiú|cúigiu', 6: 'séú|séu|seú', 7: 'seachtú|seachtu',
      8: 'ochtú|ochtu', 9: 'naoú|naou', 10: 'deichiú|deichiu', 20: 'fichiú|fichiu', 30: 'tríochadú|tríochadu',
    },
    ordinalSuffixes: 'ú|u|a|d',
  },
  quantities: {
    ...neutralQuantityWords,
    homeCurrencies: ['EUR'],
    currencies: { EUR: 'euro|eoró', USD: 'dollar|dollair|dhollar|dhollair', GBP: 'punt|phunt|bpunt|puint' },
    percent: 'faoin gcéad|faoin chéad',
    units: {
      km: 'ciliméadar|ciliméadair', m: 'méadar|méadair', '[mi_i]': 'míle|mílte', mL: 'millilítir|millilitir|millilítear', L: 'lítear|lítir',
      '[gal_us]': 'galún|galúin',
      Cel: 'céimeanna celsius|céim celsius|céimeanna c',
      '[degF]': 'céimeanna fahrenheit|céimeanna f',
    },
    notUnits: 'céim|céimeanna|°|u|d|i',
    degree: 'céim|céimeanna|°',
  },
};
