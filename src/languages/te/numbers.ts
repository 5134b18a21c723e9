import { neutralNumberWords, neutralQuantityWords, type NumberRules } from '../../model/index.js';

export const numbers: NumberRules = {
  words: {
    ...neutralNumberWords,
    cardinals: {
      0: 'సున్నా', 1: 'ఒకటి|ఒక', 2: 'రెండు', 3: 'మూడు', 4: 'నాలుగు', 5: 'ఐదు|అయిదు', 6: 'ఆరు', 7: 'ఏడు', 8: 'ఎనిమిది', 9: 'తొమ్మిది', 10: 'పది', 11: 'పదకొండు',
      12: 'పన్నెండు', 13: 'పదమూడు', 14: 'పద్నాలుగు', 15: 'పదిహేను', 16: 'పదహారు', 17: 'పదిహేడు', 18: 'పద్దెనిమిది', 19: 'పంతొమ్మిది', 20: 'ఇరవై', 30: 'ముప్పై',
      40: 'నలభై|నలబై', 50: 'యాభై|యాబై', 60: 'అరవై', 70: 'డెబ్బై', 80: 'ఎనభై|ఎనబై', 90: 'తొంభై|తొంబై',
    },
    scales: { 100: 'వంద|నూరు', 1000: 'వెయ్యి|వేలు|వేల', 100000: 'లక్ష|లక్షలు|లక్షల', 1e7: 'కోటి|కోట్లు|కోట్ల' },
    extraGroups: '\'’',
    notAlone: 'ఒక',
  },
  quantities: {
    ...neutralQuantityWords,
    adjacentRange: true,
    perAny: 'ప్రతి',
    homeCurrencies: ['INR'],
    currencies: { INR: 'రూపాయలు|రూపాయి|రూపాయల', USD: 'డాలర్లు|డాలర్|డాలర్ల' },
    percent: 'శాతం',
  },
};
