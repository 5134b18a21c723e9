import { neutralNumberWords, type NumberRules } from '../../model/index.js';

export const numbers: NumberRules = {
  words: {
    ...neutralNumberWords,
    cardinals: {
      0: 'zero|nil|nought|naught', 1: 'one', 2: 'two', 3: 'three', 4: 'four', 5: 'five', 6: 'six', 7: 'seven', 8: 'eight', 9: 'nine', 10: 'ten',
      11: 'eleven', 12: 'twelve', 13: 'thirteen', 14: 'fourteen', 15: 'fifteen', 16: 'sixteen', 17: 'seventeen', 18: 'eighteen', 19: 'nineteen',
      20: 'twenty', 30: 'thirty', 40: 'forty|fourty', 50: 'fifty', 60: 'sixty', 70: 'seventy', 80: 'eighty', 90: 'ninety',
    },
    scales: {
      100: 'hundred', 1e3: 'thousand', 1e6: 'million|millions', 1e9: 'billion|billions', 1e12: 'trillion|trillions', 1e15: 'quadrillion', 1e18: 'quintillion',
      1e5: 'lakh|lakhs|lac|lacs', 1e7: 'crore|crores',
    },
    shortScales: { 1e3: 'k', 1e6: 'm|mn|mln|mil|mio', 1e9: 'b|bn|bln|bil', 1e12: 't|tn|trn|tril', 1e7: 'cr' },
    collectives: { 12: 'dozen|doz', 20: 'score', 144: 'gross' },
    ordinals: {
      1: 'first|firstly', 2: 'second|secondly', 3: 'third|thirdly', 4: 'fourth', 5: 'fifth', 6: 'sixth', 7: 'seventh', 8: 'eighth|eigth', 9: 'ninth', 10: 'tenth',
      11: 'eleventh', 12: 'twelfth', 13: 'thirteenth', 14: 'fourteenth', 15: 'fifteenth', 16: 'sixteenth', 17: 'seventeenth', 18: 'eighteenth', 19: 'nineteenth',
      20: 'twentieth', 30: 'thirtieth', 40: 'fortieth', 50: 'fiftieth', 60: 'sixtieth', 70: 'seventieth', 80: 'eightieth', 90: 'ninetieth',
      100: 'hundredth', 1e3: 'thousandth', 1e6: 'millionth', 1e9: 'billionth', 1e12: 'trillionth',
    },
    denominators: {
      2: 'half|halves', 3: 'third|thirds', 4: 'quarter|quarters|fourth|fourths', 5: 'fifth|fifths', 6: 'sixth|sixths', 7: 'seventh|sevenths', 8: 'eighth|eighths',
      9: 'ninth|ninths', 10: 'tenth|tenths', 11: 'eleventh|elevenths', 12: 'twelfth|twelfths', 15: 'fifteenths', 16: 'sixteenth|sixteenths', 20: 'twentieth|twentieths',
      30: 'thirtieths', 40: 'fortieths', 50: 'fiftieths', 60: 'sixtieths', 100: 'hundredth|hundredths', 1e3: 'thousandth|thousandths',
      1e6: 'millionth|millionths', 1e9: 'billionth|billionths', 1e12: 'trillionth|trillionths',
    },
    additions: {
      0.5: 'and a half|and one half|and-a-half', 0.25: 'and a quarter|and one quarter|and a fourth', 0.75: 'and three quarters|and three-quarters',
      [1 / 3]: 'and a third|and one third', [2 / 3]: 'and two thirds|and two-thirds', 0.2: 'and a fifth', 0.125: 'and an eighth', 0.1: 'and a tenth',
    },
    multiples: { 2: 'twice', 3: 'thrice' },
    vague: [
      { forms: 'dozens', min: 24, max: 99 }, { forms: 'tens', min: 20, max: 99 }, { forms: 'hundreds', min: 200, max: 999 },
      { forms: 'thousands', min: 2e3, max: 9999 }, { forms: 'tens of thousands', min: 2e4, max: 99999 }, { forms: 'dozens of thousands', min: 24e3, max: 99999 },
      { forms: 'hundreds of thousands', min: 2e5, max: 999999 }, { forms: 'tens of millions', min: 2e7, max: 99999999 },
      { forms: 'hundreds of millions', min: 2e8, max: 999999999 }, { forms: 'tens of billions', min: 2e10, max: 99999999999 },
      { forms: 'hundreds of billions', min: 2e11, max: 999999999999 }, { forms: 'scores', min: 40, max: 99 },
    ],
    articles: 'a|an',
    joiners: 'and|&',
    decimalWords: 'point|dot',
    overWords: 'over',
    fractionJoiners: 'of|a',
    ordinalSuffixes: 'st|nd|rd|th',
    extraGroups: "'’",
  },
};
