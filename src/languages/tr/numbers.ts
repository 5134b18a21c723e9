import { neutralNumberWords, type NumberRules } from '../../model/index.js';

/** Case and derivational endings of a number word. */
const wordEndings =
  'i|ı|u|ü|yi|yı|yu|yü|e|a|ye|ya|de|da|te|ta|den|dan|ten|tan|in|ın|un|ün|nin|nın|nun|nün|si|sı|su|sü|er|ar|şer|şar|lik|lık|luk|lük|lerce|larca|ler|lar|lerde|larda|leri|ları|lerin|ların|sini|sinin|sinde|sinden|sını|sının|sında|sından|sunu|sunun|sunda|sundan|sünü|sünün|sünde|sünden|inci|ncı|imiz|ımız|umuz|ümüz|iniz';

/** Ordinals end alike; these follow them. */
const ordinal = (stems: string): string =>
  stems.split('|').flatMap((stem) => ['', 'si', 'sı', 'su', 'sü', 'lik', 'lık', 'luk', 'lük', 'ye', 'ya', 'yi', 'yı', 'yu', 'yü', 'de', 'da', 'den', 'dan', 'nin', 'nın'].map((end) => stem + end)).join('|');

export const numbers: NumberRules = {
  words: {
    ...neutralNumberWords,
    cardinals: {
      0: 'sıfır', 1: 'bir', 2: 'iki', 3: 'üç', 4: 'dört', 5: 'beş', 6: 'altı', 7: 'yedi', 8: 'sekiz', 9: 'dokuz', 10: 'on', 20: 'yirmi', 30: 'otuz', 40: 'kırk',
      50: 'elli', 60: 'altmış', 70: 'yetmiş', 80: 'seksen', 90: 'doksan',
    },
    scales: { 100: 'yüz', 1e3: 'bin', 1e6: 'milyon', 1e9: 'milyar', 1e12: 'trilyon', 1e15: 'katrilyon', 1e18: 'kentilyon' },
    shortScales: { 1e3: 'b|k', 1e6: 'mn|mln|m', 1e9: 'mr|mlr|mlyr|milyr', 1e12: 'tr|trn|trl' },
    collectives: { 12: 'düzine' },
    ordinals: {
      1: ordinal('birinci|ilk'), 2: ordinal('ikinci'), 3: ordinal('üçüncü'), 4: ordinal('dördüncü'), 5: ordinal('beşinci'), 6: ordinal('altıncı'), 7: ordinal('yedinci'),
      8: ordinal('sekizinci'), 9: ordinal('dokuzuncu'), 10: ordinal('onuncu'), 20: ordinal('yirminci'), 30: ordinal('otuzuncu'), 40: ordinal('kırkıncı'), 50: ordinal('ellinci'),
      60: ordinal('altmışıncı'), 70: ordinal('yetmişinci'), 80: ordinal('sekseninci'), 90: ordinal('doksanıncı'), 100: ordinal('yüzüncü'), 1e3: ordinal('bininci'),
      1e6: ordinal('milyonuncu'), 1e9: ordinal('milyarıncı'), 1e12: ordinal('trilyonuncu'),
    },
    denominators: { 2: 'yarım|yarısı|yarı|yarısını|yarısının|yarısına|yarısından', 4: 'çeyrek|çeyreği' },
    additions: { 0.5: 'buçuk|buçuğu|buçukluk' },
    multiples: { 2: 'iki katı|iki kat|iki kez|iki kere', 3: 'üç katı|üç kat|üç kez' },
    vague: [
      { forms: 'düzinelerce', min: 24, max: 99 }, { forms: 'onlarca', min: 20, max: 99 }, { forms: 'yüzlerce', min: 200, max: 999 },
      { forms: 'binlerce', min: 2e3, max: 9999 }, { forms: 'on binlerce|onbinlerce', min: 2e4, max: 99999 }, { forms: 'yüz binlerce|yüzbinlerce', min: 2e5, max: 999999 },
      { forms: 'milyonlarca', min: 2e6, max: 9999999 }, { forms: 'milyarlarca', min: 2e9, max: 9999999999 },
    ],
    articles: 'bir',
    decimalWords: 'virgül|nokta',
    overWords: 'bölü',
    reversedDenominators: {
      2: 'ikide', 3: 'üçte', 4: 'dörtte', 5: 'beşte', 6: 'altıda', 7: 'yedide', 8: 'sekizde', 9: 'dokuzda', 10: 'onda', 20: 'yirmide', 100: 'yüzde', 1000: 'binde',
    },
    compounds: true,
    compoundOrdinalEndings: 'inci|ıncı|uncu|üncü|nci|ncı',
    wordEndings,
    tenTakesUnits: true,
    notAlone: 'bir|on|ilk',
    ordinalSuffixes:
      'inci|ıncı|uncu|üncü|nci|ncı|ncu|ncü|incisi|ıncısı|uncusu|üncüsü|ncisi|ncısı|ncusu|ncüsü|incilik|inciye|ıncıya|uncuya|üncüye|ncilik|nciye|ncıya|incinin|ıncının|uncunun|üncünün',
    ordinalDot: true,
  },
};
