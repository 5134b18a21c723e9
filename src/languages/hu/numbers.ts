import { neutralNumberWords, neutralQuantityWords, type NumberRules } from '../../model/index.js';

export const numbers: NumberRules = {
  words: {
    ...neutralNumberWords,
    indefinites: 'néhány|több|pár|sok',
    cardinals: {
      0: 'nulla|zéró', 1: 'egy', 2: 'kettő|két|ketten', 3: 'három|hárman', 4: 'négy|négyen', 5: 'öt|öten', 6: 'hat|hatan', 7: 'hét|heten', 8: 'nyolc|nyolcan',
      9: 'kilenc|kilencen', 10: 'tíz|tízen', 20: 'húsz|húszan', 30: 'harminc|harmincan', 40: 'negyven|negyvenen', 50: 'ötven|ötvenen', 60: 'hatvan|hatvanan',
      70: 'hetven|hetvenen', 80: 'nyolcvan|nyolcvanan', 90: 'kilencven|kilencvenen', 1.5: 'másfél',
    },
    compoundCardinals: { 10: 'tizen', 20: 'huszon' },
    scales: { 100: 'száz', 1000: 'ezer', 1e6: 'millió', 1e9: 'milliárd', 1e12: 'billió' },
    shortScales: { 1000: 'e|k', 1e6: 'm|mio', 1e9: 'mrd|md' },
    collectives: {
      500000: 'félmillió|félmilliót|félmilliós', 1.5e6: 'másfélmillió|másfélmilliós', 5e8: 'félmilliárd|félmilliárdos',
      [1 / 3]: 'harmada|harmadát|harmadának|harmadára',
      0.25: 'negyede|negyedét|negyedének|negyedére', 0.2: 'ötöde|ötödét|ötödének', 12: 'tucat',
    },
    ordinals: {
      1: 'első', 2: 'második|másod', 3: 'harmadik|harmad', 4: 'negyedik', 5: 'ötödik', 6: 'hatodik', 7: 'hetedik', 8: 'nyolcadik', 9: 'kilencedik',
      10: 'tizedik', 20: 'huszadik', 30: 'harmincadik', 40: 'negyvenedik', 50: 'ötvenedik', 60: 'hatvanadik', 70: 'hetvenedik', 80: 'nyolcvanadik',
      90: 'kilencvenedik', 100: 'századik', 1000: 'ezredik', 1e6: 'milliomodik',
    },
    denominators: {
      2: 'fél|fele|felét|felének', 3: 'harmad|harmada|harmadát|harmados', 4: 'negyed|negyede|negyedét', 5: 'ötöd|ötöde', 6: 'hatod', 7: 'heted',
      8: 'nyolcad|nyolcada', 9: 'kilenced', 10: 'tized|tizede', 100: 'század', 1000: 'ezred',
    },
    additions: { 0.5: 'és fél|és egy fél' },
    multiples: { 2: 'kétszer|dupla|kétszeres|kétszerese|duplája', 3: 'háromszor|háromszoros|háromszorosa|triplája' },
    vague: [
      { forms: 'milliókat', min: 2e6, max: 9999999 }, { forms: 'milliárdok|milliárdokat', min: 2e9, max: 9999999999 },
      { forms: 'tucatnyi|tucatjai|tucatszám', min: 24, max: 99 }, { forms: 'több tíz', min: 20, max: 99 },
      { forms: 'több száz|százak|százai|százával', min: 200, max: 999 }, { forms: 'több ezer|ezrek|ezrei|ezrével', min: 2000, max: 9999 },
      { forms: 'tízezrek|több tízezer|tízezrei', min: 20000, max: 99999 }, { forms: 'százezrek|több százezer|százezrei', min: 200000, max: 999999 },
      { forms: 'milliók|több millió|milliói', min: 2e6, max: 1e7 },
    ],
    decimalWords: 'egész|vessző',
    compounds: true,
    wordEndings:
      't|ot|et|öt|at|nak|nek|ban|ben|ból|ből|ra|re|ról|ről|hoz|hez|höz|nál|nél|tól|től|val|vel|ért|ig|á|é|os|es|ös|as|on|en|ön|ba|be|an|nyi|ja|je|a|e|k|ok|' +
      'ek|ök|kal|kel|tal|tel|ttal|ttel|lal|lel|rral|rrel|ás|s|i|ját|jét|ának|ének|ára|ére',
    tenTakesUnits: true,
    notAlone: 'egy|fél|fele|másod|harmad',
    ordinalDot: true,
    ordinalSuffixes: 'ik|dik|odik|edik|ödik|adik',
    compoundOrdinals: { 1: 'egyedik', 2: 'kettedik' },
    extraGroups: '\'’',
  },
  quantities: {
    ...neutralQuantityWords,
    belowZero: 'nulla alatt|fagypont alatt',
    perAny: 'per',
    perObjects: { person: 'fő|lakos', night: 'éj|éjszaka' },
    perPhrases: {
      '[bbl_us]': 'hordónként', L: 'literenként', kg: 'kilónként|kilogrammonként', t: 'tonnánként', h: 'óránként', d: 'naponta', mo: 'havonta', a: 'évente',
      wk: 'hetente', 'MW.h': 'megawattóránként', m2: 'négyzetméterenként', m3: 'köbméterenként', 'kW.h': 'kilowattóránként', min: 'percenként',
      km: 'kilométerenként', har: 'hektáronként', '[oz_tr]': 'unciánként',
    },
    perNounPhrases: { person: 'fejenként|lakosonként|személyenként|főnként', share: 'részvényenként', household: 'háztartásonként', night: 'éjszakánként' },
    homeCurrencies: ['HUF'],
    currencies: {
      HUF: 'forint|ft', EUR: 'euró|euro', USD: 'dollár|amerikai dollár|us-dollár',
      GBP: 'font|angol font|font sterling|brit font', CHF: 'svájci frank|frank', RUB: 'rubel', RON: 'lej|román lej', JPY: 'jen', CNY: 'jüan',
      PLN: 'zloty|zloti', CZK: 'cseh korona|korona', TRY: 'török líra|líra', UAH: 'hrivnya', RSD: 'dinár', SEK: 'svéd korona', DEM: 'márka|német márka',
      INR: 'rúpia',
    },
    subunits: { HUF: 'fillér', USD: 'cent', EUR: 'eurócent|eurocent|cent' },
    units: {
      km: 'kilométer', m: 'méter', cm: 'centiméter|centi', mm: 'milliméter', t: 'tonna|tonn', kg: 'kilogramm|kiló|kilogram', g: 'gramm', dag: 'dekagramm|deka',
      L: 'liter', mL: 'milliliter', '[mi_i]': 'mérföld', '[ft_i]': 'láb', '[in_i]': 'hüvelyk|coll', '[bbl_us]': 'hordó', har: 'hektár', m2: 'négyzetméter|nm',
      km2: 'négyzetkilométer', m3: 'köbméter',
      'km/h': 'kilométer per óra|km/óra|kilométeres óránkénti',
      Cel: 'celsius-fok|celsius fok|celsius|fok celsius',
      '[degF]': 'fahrenheit-fok|fahrenheit fok|fok fahrenheit', MW: 'megawatt', GW: 'gigawatt', 'kW.h': 'kilowattóra', 'MW.h': 'megawattóra', a: 'év',
      mo: 'hónap', wk: 'hét', d: 'nap', h: 'óra', min: 'perc', s: 'másodperc',
    },
    figureUnits: { har: 'ha' },
    notUnits: 'fok|°|s|h|d|év|hét|ó|p|mp|csésze|csepp|pont|rész|elem|é|n|dl|darab|is|hó',
    percent: 'százalék|%-os',
    percentagePoint: 'százalékpont|százalékpontos',
    basisPoint: 'bázispont|bázispontos',
    unitEndings:
      't|ot|et|öt|at|nak|nek|ban|ben|ból|ből|ra|re|ról|ről|hoz|hez|höz|nál|nél|tól|től|val|vel|ért|ig|á|é|os|es|ös|as|on|en|ön|ba|be|an|nyi|ja|je|a|e|k|ok|' +
      'ek|ök|kal|kel|tal|tel|ttal|ttel|lal|lel|rral|rrel|ás|s|i|ját|jét|ának|ének|ára|ére',
    degree: 'fok|°',
    ageAfter: 'éves|évesen|-éves|évesek|éveseket|évesnek',
    ageBefore: 'évesen',
    everyNth: 'minden',
    comparators: {
      '>': 'több mint|több, mint|meghaladja a|túl|felett',
      '>=': 'legalább|minimum|minimálisan|nem kevesebb mint',
      '<': 'kevesebb mint|kevesebb, mint|alig',
      '<=': 'legfeljebb|maximum|maximálisan|akár',
      '~': 'körülbelül|mintegy|kb.|kb|közel|csaknem|nagyjából|megközelítőleg|hozzávetőleg|cirka|majdnem|úgy',
    },
    comparatorsAfter: { '>': 'feletti|felett|fölött|fölötti', '<': 'alatti|alatt', '~': 'körüli|körül', '>=': 'vagy több', '<=': 'vagy kevesebb' },
    caseSuffixes: 'nál|nél',
    rangeOpeners: '',
    rangeJoiners: 'és',
    plus: 'plusz', minus: 'mínusz',
    notObjects:
      'a|az|és|vagy|de|hogy|nem|is|van|volt|volna|lesz|mint|meg|el|ki|be|le|fel|már|még|csak|ez|aki|ami|amely|között|után|előtt|alatt|felett|miatt|szerint|' +
      'helyett|óta',
  },
};
