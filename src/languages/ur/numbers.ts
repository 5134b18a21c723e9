import { neutralNumberWords, neutralQuantityWords, type NumberRules } from '../../model/index.js';

export const numbers: NumberRules = {
  words: {
    ...neutralNumberWords,
    cardinals: {
      0: 'صفر', 1: 'ایک', 2: 'دو', 3: 'تین', 4: 'چار', 5: 'پانچ', 6: 'چھ', 7: 'سات', 8: 'آٹھ', 9: 'نو', 10: 'دس', 11: 'گیارہ', 12: 'بارہ', 13: 'تیرہ',
      14: 'چودہ', 15: 'پندرہ', 16: 'سولہ', 17: 'سترہ', 18: 'اٹھارہ', 19: 'انیس', 20: 'بیس', 21: 'اکیس', 22: 'بائیس', 23: 'تئیس', 24: 'چوبیس', 25: 'پچیس',
      26: 'چھبیس', 27: 'ستائیس', 28: 'اٹھائیس', 29: 'انتیس', 30: 'تیس', 40: 'چالیس', 50: 'پچاس', 60: 'ساٹھ', 70: 'ستر', 80: 'اسی', 90: 'نوے',
    },
    scales: { 100: 'سو', 1000: 'ہزار', 100000: 'لاکھ', 1e7: 'کروڑ', 1e9: 'ارب', 1e11: 'کھرب', 1e6: 'ملین' },
    extraGroups: '\'’',
    notAlone: 'ایک|اسی|نو',
    decimalWords: 'اعشاریہ',
    ordinals: { 1: 'پہلا|پہلی|پہلے', 2: 'دوسرا|دوسری|دوسرے', 3: 'تیسرا|تیسری|تیسرے' },
  },
  quantities: {
    ...neutralQuantityWords,
    adjacentRange: true,
    belowZero: 'صفر سے نیچے|نقطہ انجماد سے نیچے', belowOpened: 'نیچے',
    perAny: 'فی|فی کس',
    perObjects: { person: 'شخص|کس|افراد', share: 'شیئر|حصص' },
    outOfReversed: 'میں سے',
    homeCurrencies: ['PKR', 'INR'],
    currencies: { PKR: 'روپے|روپیہ|پاکستانی روپے', INR: 'بھارتی روپے', USD: 'ڈالر|امریکی ڈالر', EUR: 'یورو', GBP: 'پاؤنڈ', SAR: 'ریال', AED: 'درہم' },
    percent: 'فیصد|فی صد',
    ageAfter: 'سالہ',
    comparators: { '~': 'تقریباً|تقریبا|لگ بھگ', '>=': 'کم از کم', '<=': 'زیادہ سے زیادہ' },
    comparatorsAfter: { '>': 'سے زائد|سے زیادہ', '<': 'سے کم', '<=': 'تک' },
  },
};
