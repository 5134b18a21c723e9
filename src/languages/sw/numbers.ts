import { neutralNumberWords, neutralQuantityWords, type NumberRules } from '../../model/index.js';

export const numbers: NumberRules = {
  words: {
    ...neutralNumberWords,
    cardinals: {
      0: 'sifuri|zero', 1: 'moja', 2: 'mbili', 3: 'tatu', 4: 'nne', 5: 'tano', 6: 'sita', 7: 'saba', 8: 'nane', 9: 'tisa', 10: 'kumi', 20: 'ishirini',
      30: 'thelathini', 40: 'arobaini', 50: 'hamsini', 60: 'sitini', 70: 'sabini', 80: 'themanini', 90: 'tisini',
    },
    scales: { 100: 'mia', 1000: 'elfu', 100000: 'laki', 1e6: 'milioni', 1e9: 'bilioni', 1e12: 'trilioni' },
    extraGroups: '\'’',
    joiners: 'na',
    tensJoiners: 'na',
    tenTakesUnits: true,
    ordinals: { 1: 'kwanza', 2: 'pili' },
  },
  quantities: {
    ...neutralQuantityWords,
    per: 'kwa', perAny: 'kila',
    perObjects: { person: 'mtu|watu', share: 'hisa' },
    homeCurrencies: ['KES', 'TZS'],
    currencies: { KES: 'shilingi|shilingi za kenya', TZS: 'shilingi za tanzania', USD: 'dola|dola za marekani', EUR: 'yuro', GBP: 'pauni' },
    percent: 'asilimia',
    percentBefore: 'asilimia',
    minus: 'hasi',
  },
};
