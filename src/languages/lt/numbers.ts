import { neutralNumberWords, neutralQuantityWords, type NumberRules } from '../../model/index.js';

export const numbers: NumberRules = {
  words: {
    ...neutralNumberWords,
    denominators: {
      2: 'pusė|pusę|pusės|pusei',
      3: 'trečdalis|trečdalį|trečdalio|trečdaliai|trečdalius|trečdalių',
      4: 'ketvirtadalis|ketvirtadalį|ketvirtadalio|ketvirtadaliai|ketvirtis|ketvirtį', 5: 'penktadalis|penktadalį|penktadalio',
      10: 'dešimtadalis|dešimtadalį|dešimtadalio',
    },
    additions: { 0.5: 'su puse' },
    cardinals: {
      1.5: 'pusantro|pusantros', 0: 'nulis', 1: 'vienas|viena', 2: 'du|dvi', 3: 'trys', 4: 'keturi|keturios', 5: 'penki|penkios', 6: 'šeši|šešios',
      7: 'septyni|septynios', 8: 'aštuoni|aštuonios', 9: 'devyni|devynios', 10: 'dešimt', 11: 'vienuolika', 12: 'dvylika', 13: 'trylika', 14: 'keturiolika',
      15: 'penkiolika', 16: 'šešiolika', 17: 'septyniolika', 18: 'aštuoniolika', 19: 'devyniolika', 20: 'dvidešimt', 30: 'trisdešimt', 40: 'keturiasdešimt',
      50: 'penkiasdešimt', 60: 'šešiasdešimt', 70: 'septyniasdešimt', 80: 'aštuoniasdešimt', 90: 'devyniasdešimt',
    },
    scales: {
      100: 'šimtas|šimtai|šimtų',
      1000: 'tūkstantis|tūkstančio|tūkstančiai|tūkstančių|tūkst',
      1e6: 'milijonas|milijono|milijonui|milijonai|milijonų',
      1e9: 'milijardas|milijardo|milijardai|milijardų',
    },
    extraGroups: '\'’',
    notAlone: 'vienas|viena',
    shortScales: { 1000: 'tūkst', 1e6: 'mln', 1e9: 'mlrd' },
    ordinals: { 1: 'pirmas|pirma|pirmoji|pirmasis', 2: 'antras|antra|antroji|antrasis', 3: 'trečias|trečia|trečiasis|trečioji' },
    ordinalDot: false,
  },
  quantities: {
    ...neutralQuantityWords,
    everyNth: 'kas|kiekvienas',
    rangeJoiners: 'iki',
    minus: 'minus',
    belowZero: 'žemiau nulio',
    perTime: 'per', perThing: 'už',
    perObjects: { person: 'gyventoją|gyventojų|asmenį|žmogų', share: 'akciją', household: 'šeimą' },
    homeCurrencies: ['EUR', 'LTL'],
    currencies: {
      EUR: 'euras|eurai|eurų|eurus|eur', LTL: 'litas|litai|litų', USD: 'doleris|doleriai|dolerių', GBP: 'svaras|svarai|svarų', RUB: 'rublis|rubliai|rublių',
    },
    percent: 'procentas|procentai|procentų|proc|proc.|procentais|procentus',
    ageAfter: 'metų',
    comparators: {
      '>': 'daugiau nei|daugiau kaip|virš', '>=': 'mažiausiai|bent', '<': 'mažiau nei|mažiau kaip', '<=': 'iki|daugiausia', '~': 'apie|maždaug|beveik',
    },
  },
};
