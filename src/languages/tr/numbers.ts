import { neutralNumberWords, neutralQuantityWords, type NumberRules } from '../../model/index.js';

/** Case and derivational endings of a number word. */
const wordEndings =
  'i|ı|u|ü|yi|yı|yu|yü|e|a|ye|ya|de|da|te|ta|den|dan|ten|tan|in|ın|un|ün|nin|nın|nun|nün|si|sı|su|sü|er|ar|şer|şar|lik|lık|luk|lük|lerce|larca|ler|lar|' +
  'lerde|larda|leri|ları|lerin|ların|sini|sinin|sinde|sinden|sını|sının|sında|sından|sunu|sunun|sunda|sundan|sünü|sünün|sünde|sünden|inci|ncı|imiz|ımız|' +
  'umuz|ümüz|iniz';

/** Ordinals end alike; these follow them. */
const ordinal = (stems: string): string =>
  stems.split('|').flatMap((stem) => [
    '', 'si', 'sı', 'su', 'sü', 'lik', 'lık', 'luk', 'lük', 'ye', 'ya', 'yi', 'yı', 'yu', 'yü', 'de', 'da', 'den', 'dan', 'nin', 'nın',
  ].map((end) => stem + end)).join(
    '|');

export const numbers: NumberRules = {
  words: {
    ...neutralNumberWords,
    indefinites: 'birkaç|bir kaç|çok sayıda|yüzlerce|binlerce',
    cardinals: {
      0: 'sıfır', 1: 'bir', 2: 'iki', 3: 'üç', 4: 'dört', 5: 'beş', 6: 'altı', 7: 'yedi', 8: 'sekiz', 9: 'dokuz', 10: 'on', 20: 'yirmi', 30: 'otuz', 40: 'kırk',
      50: 'elli', 60: 'altmış', 70: 'yetmiş', 80: 'seksen', 90: 'doksan',
    },
    scales: { 100: 'yüz', 1e3: 'bin', 1e6: 'milyon', 1e9: 'milyar', 1e12: 'trilyon', 1e15: 'katrilyon', 1e18: 'kentilyon' },
    shortScales: { 1e3: 'b|k', 1e6: 'mn|mln|m', 1e9: 'mr|mlr|mlyr|milyr', 1e12: 'tr|trn|trl' },
    collectives: { 12: 'düzine', 10: 'deste' },
    ordinals: {
      1: ordinal('birinci|ilk'), 2: ordinal('ikinci'), 3: ordinal('üçüncü'), 4: ordinal('dördüncü'), 5: ordinal('beşinci'), 6: ordinal('altıncı'),
      7: ordinal('yedinci'),
      8: ordinal('sekizinci'), 9: ordinal('dokuzuncu'), 10: ordinal('onuncu'), 20: ordinal('yirminci'), 30: ordinal('otuzuncu'), 40: ordinal('kırkıncı'),
      50: ordinal('ellinci'),
      60: ordinal('altmışıncı'), 70: ordinal('yetmişinci'), 80: ordinal('sekseninci'), 90: ordinal('doksanıncı'), 100: ordinal('yüzüncü'),
      1e3: ordinal('bininci'),
      1e6: ordinal('milyonuncu'), 1e9: ordinal('milyarıncı'), 1e12: ordinal('trilyonuncu'),
    },
    denominators: { 2: 'yarı yarıya|yarım|yarısı|yarı|yarısını|yarısının|yarısına|yarısından', 4: 'çeyrek|çeyreği' },
    additions: { 0.5: 'buçuk|buçuğu|buçukluk' },
    multiples: { 2: 'iki katı|iki kat|iki kez|iki kere', 3: 'üç katı|üç kat|üç kez' },
    vague: [
      { forms: 'düzinelerce', min: 24, max: 99 }, { forms: 'onlarca', min: 20, max: 99 }, { forms: 'yüzlerce', min: 200, max: 999 },
      { forms: 'binlerce', min: 2e3, max: 9999 }, { forms: 'on binlerce|onbinlerce', min: 2e4, max: 99999 },
      { forms: 'yüz binlerce|yüzbinlerce', min: 2e5, max: 999999 }, { forms: 'milyonlarca', min: 2e6, max: 9999999 },
      { forms: 'milyarlarca', min: 2e9, max: 9999999999 },
    ],
    articles: 'bir',
    decimalWords: 'virgül|nokta',
    overWords: 'bölü',
    reversedDenominators: {
      2: 'ikide', 3: 'üçte', 4: 'dörtte', 5: 'beşte', 6: 'altıda', 7: 'yedide', 8: 'sekizde', 9: 'dokuzda', 10: 'onda', 20: 'yirmide', 1000: 'binde',
    },
    compounds: true,
    compoundOrdinalEndings: 'inci|ıncı|uncu|üncü|nci|ncı',
    wordEndings,
    tenTakesUnits: true,
    notAlone: 'bir',
    notNumbers:
      'yüzde|bina|binanın|binaya|binada|binadan|binası|binasının|binasına|binasında|binasından|altın|altının|altını|altına|altında|altından|altındaki|onsu|' +
      'onsun|onsa|onsta|onstan|onsluk',
    ordinalSuffixes:
      'inci|ıncı|uncu|üncü|nci|ncı|ncu|ncü|incisi|ıncısı|uncusu|üncüsü|ncisi|ncısı|ncusu|ncüsü|incilik|inciye|ıncıya|uncuya|üncüye|ncilik|nciye|ncıya|' +
      'incinin|ıncının|uncunun|üncünün',
    ordinalDot: true,
  },
  quantities: {
    ...neutralQuantityWords,
    everyNth: 'her',
    outOfReversed: 'kişiden|insandan|kadından|çocuktan|gençten|öğrenciden|haneden|işçiden|seçmenden|hastadan|evden',
    adjacentRange: true,
    perAfter: 'başına|başı|başına düşen',
    perObjects: {
      person: 'kişi|insan|nüfus', share: 'hisse|pay', household: 'hane|aile', employee: 'çalışan', night: 'gece', child: 'çocuk', student: 'öğrenci',
    },
    angleCues: 'açı|açısı|açıyla|döndür|dön|dönüş',
    homeCurrencies: ['TRY'],
    currencies: {
      USD: 'abd $|abd dolar|dolar|dolari|dolara|abd doları|amerikan doları|us doları|$', EUR: 'euro|avro|yuro',
      GBP: 'sterlin|pound|paund|ingiliz sterlini',
      TRY: 'lira|tl|türk lirası|türk liraları|yeni türk lirası|ytl', JPY: 'yen|japon yeni', CNY: 'yuan|çin yuanı|renminbi', RUB: 'ruble|rus rublesi',
      CHF: 'isviçre frangı|frank|frang',
      SEK: 'isveç kronu|isveç kronası|kron|kronu|krona', DKK: 'danimarka kronu|kron', NOK: 'norveç kronu|kron',
      INR: 'rupi|hint rupisi|hindistan rupisi', AZN: 'manat', KZT: 'tenge', ILS: 'şekel', RON: 'ley', UAH: 'grivna|hrivniya', DEM: 'mark|alman markı',
      FRF: 'fransız frangı', ITL: 'italyan lireti|liret', NLG: 'hollanda guldeni|gulden|florin', SAR: 'riyal|suudi riyali', KRW: 'won|güney kore wonu',
      MXN: 'peso|meksika pesosu', BRL: 'real|brezilya reali', PLN: 'zloti', HUF: 'forint', CZK: 'koruna|kron|koron|korona|çek koronu', AED: 'dirhem', KWD: 'dinar|kuveyt dinarı',
      CAD: 'kanada doları|c$', FIM: 'fin markı', AUD: 'avustralya doları', HKD: 'hong kong doları|hk$', SGD: 'singapur doları', NZD: 'yeni zelanda doları',
      IRR: 'tümen|iran riyali|riyal', EGP: 'mısır poundu|mısır lirası|lira', LBP: 'lübnan lirası|lira', SYP: 'suriye lirası|lira', BTC: 'bitcoin|BTC',
      THB: 'baht', GRD: 'drahmi',
      KES: 'şilin', TZS: 'şilin', UGX: 'şilin', ARS: 'peso', CLP: 'peso', COP: 'peso', PHP: 'peso', UYU: 'peso', PKR: 'rupi', LKR: 'rupi', NPR: 'rupi',
      IQD: 'dinar', TND: 'dinar', DZD: 'dinar', LYD: 'dinar', JOD: 'dinar', RSD: 'dinar', QAR: 'riyal', OMR: 'riyal', YER: 'riyal', MAD: 'dirhem', BYN: 'ruble',
      ISK: 'kron',
    },
    subunits: { TRY: 'kuruş', USD: 'sent|cent', GBP: 'peni|pens', RUB: 'kopek' },
    units: {
      km: 'kilometre|km', m: 'metre', cm: 'santimetre|santim|cm', mm: 'milimetre', t: 'ton|metrik ton', kg: 'kilogram|kilo|kg', g: 'gram|gr', L: 'litre|lt',
      mL: 'mililitre', '[mi_i]': 'mil', '[ft_i]': 'fit|ayak|feet', '[in_i]': 'inç', '[lb_av]': 'libre|pound', '[oz_av]': 'ons', '[gal_us]': 'galon',
      '[bbl_us]': 'varil', km2: 'kilometrekare|kilometre kare', m2: 'metrekare|metre kare', m3: 'metreküp|metre küp', har: 'hektar', '[acr_us]': 'akre|dönüm',
      'km/h': 'kilometre hız|km/s|km/sa|kilometre/saat',
      Cel: 'santigrat derece|derece santigrat|santigrat|derece celsius|celsius derece|celsius|derece c',
      '[degF]': 'fahrenhayt|fahrenheit|derece fahrenhayt|fahrenhayt derece|fahrenheit derece|derece fahrenheit|fahrenhait|fahrenayt|derece f', K: 'kelvin',
      MW: 'megavat', kW: 'kilovat', GW: 'gigavat', W: 'vat', 'kW.h': 'kilovatsaat|kilovat saat', 'MW.h': 'megavatsaat', '[HP]': 'beygir|beygir gücü',
      rad: 'radyan', '[car_m]': 'karat|ayar', MBy: 'megabayt', GBy: 'gigabayt', bit: 'bit', Mbit: 'megabit',
      a: 'yıl|sene|yıllık', mo: 'ay|aylık', wk: 'hafta|haftalık', d: 'gün|günlük', h: 'saat|saatlik', min: 'dakika', s: 'saniye', ha: 'hektar',
    },
    notUnits: 'binde|in|st|at|a|h|derece|°|sa|sn|dk|ay|hf|bardak|kaşık|damla|g.|nokta|öğe|yeni',
    percent: 'yüzde',
    perBefore: {
      h: 'saatte', s: 'saniyede', min: 'dakikada', d: 'günde', wk: 'haftada', mo: 'ayda', a: 'yılda', '[bbl_us]': 'varili', '[oz_tr]': 'onsu', L: 'litresi',
      kg: 'kilosu|kilogramı', t: 'tonu', m2: 'metrekaresi', 'MW.h': 'megavatsaati',
    },
    percentBefore: 'yüzde',
    percentagePoint: 'yüzde puan|puan|puanlık',
    basisPoint: 'baz puan|baz puanlık|baz puanı',
    unitEndings:
      'i|ı|u|ü|yi|yı|yu|yü|e|a|ye|ya|de|da|te|ta|den|dan|ten|tan|in|ın|un|ün|nin|nın|nun|nün|si|sı|su|sü|lik|lık|luk|lük|liği|lığı|luğu|lüğü|lar|ler|ları|' +
      'leri|lara|lere|larda|lerde|lardan|lerden|ların|lerin|sini|sını|sinin|sının|sine|sına|sinden|sından|sinde|sında|ini|ını|unu|ünü|ine|ına|una|üne|inin|' +
      'ının|unun|ünün|inde|ında|unda|ünde|inden|ından|undan|ünden|lığında|liğinde|luğunda|lüğünde|lığa|liğe|ydi|ydı|dır|dir|tır|tı|ti|dı|di|mış|miş|muş|tur|' +
      'dur|lıktır|liktir|luktur|na|ne|nda|nde|ndan|nden|nı|ni|yla|yle|la|le',
    degree: 'derece|°',
    ageAfter:
      'yaşındayım|yaşındasın|yaşındayız|yaşındalar|yaş|yaşında|yaşındaki|yaşındayken|yaşındaydı|yaşına|yaşını|yaşından|yaşın|yaşlarında|yaşlarındaki|yaşlı|' +
      'yıllık yaş',
    comparators: {
      '>': 'den fazla', '>=': 'en az|asgari', '<=': 'en fazla|en çok|azami',
      '~': 'yaklaşık|yaklaşık olarak|tahminen|aşağı yukarı|neredeyse|takriben|hemen hemen|yakın',
    },
    comparatorsAfter: {
      '>':
        'fazla|çok|aşkın|aşan|aştı|aştığı|aştığını|aştığına|aştığında|aşmış|aşması|aşmasını|aşarak|üzeri|üzerinde|üzerine|üstünde|aşıyor|aşacak|geçti|geçen|' +
        'dan büyük|den büyük|tan büyük|ten büyük|dan yüksek|den yüksek|tan yüksek|ten yüksek',
      '<': 'az|altında|altına|altı|altındaki|dan düşük|den düşük|tan düşük|ten düşük|dan küçük|den küçük|tan küçük|ten küçük',
      '~': 'civarında|civarındaki|kadar|dolayında|yakın|dolaylarında|kadarı|civarı',
    },
    upTo: { words: 'kadar|varan', endings: 'a|e', bare: 'lira|hafta|dakika|metre|hane|tane|litre|kilometre|santimetre|hektare' },
    caseSuffixes: 'den|dan|ten|tan|in|ın|un|ün|nin|nın|nun|nün|i|ı|u|ü|yi|yı|yu|yü|e|a|ye|ya',
    rangeOpeners: 'arasında|arasındaki|arasına|arası|aralığında|aralığındaki|aralığına|aralığını|aralığı', rangeOpenersAfter: true, rangeClosers: 'ile|ve',
    rangeJoiners: 'ila|ilâ', changeOpeners: '',
    references: 'no|no:|madde|maddesi|sayfa|daire|formula|sürüm|airbus|boeing', phones: 'telefon|telefon:|gsm', plus: 'artı',
    minus: 'eksi|negatif|sıfırın altında',
    plusMinus: 'artı eksi|artı-eksi|artı/eksi',
    notObjects:
      've|ile|da|de|için|olarak|olan|oldu|olduğu|olduğunu|bu|bir|kadar|fazla|çok|az|daha|göre|sonra|önce|arttı|azaldı|yükseldi|düştü|geriledi|ise|ki|veya|' +
      'ya|den|dan|ten|tan|nın|nin|e|a|ye|ya|i|ı|u|ü',
  },
};
