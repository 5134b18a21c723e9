import { neutralNumberWords, neutralQuantityWords, type NumberRules } from '../../model/index.js';

export const numbers: NumberRules = {
  words: {
    ...neutralNumberWords,
    denominators: {
      2: 'puse|pusi|puses|pusei',
      3: 'trešdaļa|trešdaļu|trešdaļas|trešdaļai',
      4: 'ceturtdaļa|ceturtdaļu|ceturtdaļas|ceturtdaļai', 5: 'piektdaļa|piektdaļu|piektdaļas', 10: 'desmitdaļa|desmitdaļu|desmitdaļas',
    },
    additions: { 0.5: 'ar pusi|un puse|un pusi' },
    collectives: { 500000: 'pusmiljons|pusmiljona|pusmiljonu', 5e8: 'pusmiljards|pusmiljarda|pusmiljardu', 500: 'pustūkstotis|pustūkstoša' },
    cardinals: {
      0: 'nulle', 1: 'viens|viena', 2: 'divi|divas', 3: 'trīs', 4: 'četri|četras', 5: 'pieci|piecas', 6: 'seši|sešas', 7: 'septiņi|septiņas',
      8: 'astoņi|astoņas', 9: 'deviņi|deviņas', 10: 'desmit', 11: 'vienpadsmit', 12: 'divpadsmit', 13: 'trīspadsmit', 14: 'četrpadsmit', 15: 'piecpadsmit',
      16: 'sešpadsmit', 17: 'septiņpadsmit', 18: 'astoņpadsmit', 19: 'deviņpadsmit', 20: 'divdesmit', 30: 'trīsdesmit', 40: 'četrdesmit', 50: 'piecdesmit',
      60: 'sešdesmit', 70: 'septiņdesmit', 80: 'astoņdesmit', 90: 'deviņdesmit', 1.5: 'pusotra|pusotru|pusotras', 2.5: 'divarpus', 3.5: 'trīsarpus',
      4.5: 'četrarpus',
    },
    scales: {
      100: 'simts|simti|simtu|simta|simtiem',
      1000: 'tūkstotis|tūkstoši|tūkstošu|tūkstošiem|tūkstoša|tūkstotim',
      1e6: 'miljons|miljoni|miljonu|miljoniem|miljona|miljonam',
      1e9: 'miljards|miljardi|miljardu|miljardiem|miljarda|miljardam',
    },
    extraGroups: '\'’',
    notAlone: 'viens|viena',
    shortScales: { 1000: 'tūkst', 1e6: 'milj', 1e9: 'mljrd' },
    ordinalDot: true,
    ordinals: { 1: 'pirmais|pirmā|pirmo', 2: 'otrais|otrā|otro', 3: 'trešais|trešā|trešo' },
  },
  quantities: {
    ...neutralQuantityWords,
    everyNth: 'katrs|katra|katrais',
    rangeJoiners: 'līdz',
    minus: 'mīnus',
    belowZero: 'zem nulles',
    per: 'par|uz',
    perObjects: { person: 'iedzīvotāju|iedzīvotājiem|iedzīvotāja|cilvēku', share: 'akciju', household: 'mājsaimniecību' },
    perPhrases: { a: 'gadā', mo: 'mēnesī', d: 'dienā', h: 'stundā', wk: 'nedēļā' },
    homeCurrencies: ['EUR', 'LVL'],
    currencies: { EUR: 'eiro|eur', LVL: 'lats|lati|latu', USD: 'dolārs|dolāri|dolāru|dolāriem', GBP: 'mārciņa|mārciņas|mārciņu', RUB: 'rublis|rubļi|rubļu' },
    percent: 'procents|procenti|procentu|procentiem',
    ageAfter: 'gadus vecs|gadus veca|gadu vecs|gadīgs|gadīgā|gadīgais',
    comparators: {
      '>': 'vairāk nekā|vairāk par|virs', '>=': 'vismaz', '<': 'mazāk nekā|mazāk par|zem', '<=': 'līdz|ne vairāk kā', '~': 'aptuveni|apmēram|gandrīz|ap',
    },
  },
};
