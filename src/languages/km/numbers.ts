import { neutralNumberWords, neutralQuantityWords, type NumberRules } from '../../model/index.js';

export const numbers: NumberRules = {
  words: {
    ...neutralNumberWords,
    cardinals: {
      0: 'សូន្យ', 1: 'មួយ', 2: 'ពីរ', 3: 'បី', 4: 'បួន', 5: 'ប្រាំ', 6: 'ប្រាំមួយ', 7: 'ប្រាំពីរ|ប្រាំពិល', 8: 'ប្រាំបី', 9: 'ប្រាំបួន', 20: 'ម្ភៃ|ម្ភៃ',
      30: 'សាមសិប|សាម', 40: 'សែសិប|សែ', 50: 'ហាសិប', 60: 'ហុកសិប', 70: 'ចិតសិប', 80: 'ប៉ែតសិប', 90: 'កៅសិប',
    },
    scales: { 10: 'ដប់', 100: 'រយ', 1e3: 'ពាន់', 1e4: 'ម៉ឺន', 1e5: 'សែន', 1e6: 'លាន', 1e7: 'កោដិ', 1e9: 'ប៊ីលាន' },
    denominators: { 2: 'កន្លះ' }, tenTakesUnits: true, ordinalPrefixes: 'ទី', notAlone: 'សែ|សាម',
  },
  quantities: {
    ...neutralQuantityWords,
    homeCurrencies: ['KHR'],
    currencies: { KHR: 'រៀល', USD: 'ដុល្លារ', THB: 'បាត', EUR: 'អឺរ៉ូ' },
    units: {
      km: 'គីឡូម៉ែត្រ|គីឡូ', m: 'ម៉ែត្រ', cm: 'សង់ទីម៉ែត្រ', mm: 'មីលីម៉ែត្រ', kg: 'គីឡូក្រាម', g: 'ក្រាម', mg: 'មីលីក្រាម', t: 'តោន', L: 'លីត្រ',
      mL: 'មីលីលីត្រ', har: 'ហិកតា', Cel: 'អង្សាសេ|អង្សា',
    },
    percent: 'ភាគរយ', degree: 'ដឺក្រេ|°',
  },
};
