import { neutralNumberWords, neutralQuantityWords, type NumberRules } from '../../model/index.js';

export const numbers: NumberRules = {
  words: {
    ...neutralNumberWords,
    indefinites: 'flera|några|ett par|många|åtskilliga',
    cardinals: {
      0: 'noll', 1: 'ett|en', 2: 'två|tva', 3: 'tre', 4: 'fyra', 5: 'fem', 6: 'sex', 7: 'sju', 8: 'åtta', 9: 'nio', 10: 'tio', 11: 'elva', 12: 'tolv', 13: 'tretton', 14: 'fjorton', 15: 'femton', 16: 'sexton', 17: 'sjutton', 18: 'arton|aderton', 19: 'nitton',
      20: 'tjugo|tjugi', 30: 'trettio', 40: 'fyrtio', 50: 'femtio', 60: 'sextio', 70: 'sjuttio', 80: 'åttio', 90: 'nittio',
    },
    scales: { 100: 'hundra', 1e3: 'tusen', 1e6: 'miljon|miljoner|miljonen', 1e9: 'miljard|miljarder', 1e12: 'biljon|biljoner', 1e15: 'biljard|biljarder', 1e18: 'triljon|triljoner' },
    shortScales: { 1e3: 'k', 1e6: 'mn|mln|milj|m', 1e9: 'md|mdr|mrd' },
    collectives: { 10: 'tiotal', 12: 'dussin|dussintals', 15: 'femtontal', 20: 'tjog|tjugotal', 30: 'trettiotal', 40: 'fyrtiotal', 50: 'femtiotal', 60: 'sextiotal', 70: 'sjuttiotal', 80: 'åttiotal', 90: 'nittiotal', 100: 'hundratal', 1000: 'tusental' },
    ordinals: {
      1: 'första|förste', 2: 'andra|andre', 3: 'tredje', 4: 'fjärde', 5: 'femte', 6: 'sjätte', 7: 'sjunde', 8: 'åttonde', 9: 'nionde', 10: 'tionde', 11: 'elfte', 12: 'tolfte', 13: 'trettonde', 14: 'fjortonde', 15: 'femtonde', 16: 'sextonde', 17: 'sjuttonde', 18: 'artonde', 19: 'nittonde', 20: 'tjugonde', 30: 'trettionde', 40: 'fyrtionde', 50: 'femtionde', 60: 'sextionde', 70: 'sjuttionde', 80: 'åttionde', 90: 'nittionde', 100: 'hundrade', 1e3: 'tusende', 1e6: 'miljonte', 1e9: 'miljardte', 1e12: 'biljonte',
    },
    denominators: { 2: 'halv|halva|halvt|hälften', 3: 'tredjedel|tredjedelar|tredjedels', 4: 'fjärdedel|fjärdedelar|kvart|kvarts|fjärdedels', 5: 'femtedel|femtedelar|femtedels', 6: 'sjättedel|sjättedelar|sjättedels', 7: 'sjundedel|sjundedelar', 8: 'åttondel|åttondelar|åttondels|åttondedel|åttondedelar', 9: 'niondel|niondelar|niondedel|niondedelar', 10: 'tiondel|tiondelar|tiondedel|tiondedelar', 11: 'elftedel|elftedelar', 12: 'tolftedel|tolftedelar', 15: 'femtondel|femtondelar|femtondedelar', 16: 'sextondel|sextondelar|sextondedelar', 20: 'tjugondel|tjugondelar|tjugondedelar|tjugondedel', 25: 'tjugofemtedel|tjugofemtedelar', 30: 'trettiondel|trettiondelar|trettiondedelar', 50: 'femtiondel|femtiondelar', 100: 'hundradel|hundradelar|hundradedel|hundradedelar', 1e3: 'tusendel|tusendelar|tusendedel|tusendedelar', 1e6: 'miljondel|miljondelar|miljontedel|miljontedelar', 1e12: 'biljondel|biljondelar|biljontedelar|biljontedel' },
    additions: { 0.5: 'och en halv|och ett halvt|och halv|och en halva', 0.25: 'och en kvart|och en fjärdedel', 0.75: 'och tre fjärdedelar' }, multiples: { 2: 'dubbelt|dubbel|två gånger', 3: 'tredubbelt|tre gånger' },
    vague: [
      { forms: 'miljoner', min: 2e6, max: 9999999 }, { forms: 'miljarder', min: 2e9, max: 9999999999 },
      { forms: 'dussintals', min: 24, max: 99 }, { forms: 'tiotals', min: 20, max: 99 }, { forms: 'hundratals', min: 200, max: 999 }, { forms: 'tusentals', min: 2e3, max: 9999 }, { forms: 'tiotusentals', min: 2e4, max: 99999 }, { forms: 'hundratusentals', min: 2e5, max: 999999 }, { forms: 'miljontals', min: 2e6, max: 9999999 }, { forms: 'miljardtals', min: 2e9, max: 9999999999 }],
    articles: 'en|ett', joiners: 'och', decimalWords: 'komma|punkt', overWords: 'genom|över|delat med', compounds: true, compoundDenominatorEndings: 'delar|delarna|del|dels', notAlone: 'en|ett', ordinalSuffixes: 'a|e|dje|de|te|:a|:e', extraGroups: "'’",
  },
  quantities: {
    ...neutralQuantityWords,
    perTime: 'i|om', perAny: 'per',
    perObjects: { person: 'person|invånare|capita|huvud|personer', share: 'aktie', household: 'hushåll', employee: 'anställd', night: 'natt', child: 'barn', student: 'elev' },
    perPhrases: { '[bbl_us]': 'fatet', L: 'litern', kg: 'kilot', t: 'tonnet', h: 'timmen|i timmen', m2: 'kvadratmetern' },
    outOf: 'av varje|delat på', outOfRound: 'av|på',
    belowZero: 'under noll|minusgrader',
    angleCues: 'vinkel|rotera|vrid|sväng|vinkeln|roterar',
    homeCurrencies: ['SEK', 'EUR'], scaledCurrencies: { SEK: { 1e3: 'tkr', 1e6: 'mkr|mnkr', 1e9: 'mdkr|mdrkr' } },
    currencies: {
      SEK: 'krona|kronor|kr|kr.|svenska kronor|svensk krona|svenska kr|spänn|riksdaler', USD: 'dollar|dollarn|dollars|us-dollar|amerikanska dollar|usdollar', EUR: 'euro|euros', GBP: 'pund|brittiska pund|brittiskt pund|pund sterling', NOK: 'norska kronor|norsk krona', DKK: 'danska kronor|dansk krona', ISK: 'isländska kronor', CZK: 'tjeckiska kronor', JPY: 'yen|japanska yen', CNY: 'yuan|kinesiska yuan|renminbi', RUB: 'rubel|ryska rubel', CHF: 'schweizerfranc|schweiziska franc|schweizerfrancs|franc|francs', TRY: 'turkiska lira|lira|lire', INR: 'rupie|rupier|indiska rupier', DEM: 'mark|tyska mark|d-mark', FIM: 'finska mark|finsk mark', PLN: 'zloty', HUF: 'forint', MXN: 'peso|pesos|mexikanska pesos', BRL: 'real|reais', KRW: 'won', ILS: 'shekel|shekeln', UAH: 'hryvnia', ITL: 'italienska lire', FRF: 'franska franc|fransk franc', ESP: 'pesetas|peseta', NLG: 'gulden|holländska gulden', SAR: 'riyal|saudiska riyal', CAD: 'kanadensiska dollar|kanadadollar', AUD: 'australiska dollar|australdollar', HKD: 'hongkongdollar|hong kong-dollar|hong kong dollar', BTC: 'bitcoin|bitcoins|BTC', THB: 'baht', NZD: 'nyzeeländska dollar', SGD: 'singaporedollar|singapore dollar',
    },
    subunits: { SEK: 'öre|ören', EUR: 'cent|eurocent', USD: 'cents|cent', GBP: 'pence|penny' },
    units: {
      km: 'kilometer|kilometern|kilometers', '10.km': 'mil', m: 'meter|metern|meters', cm: 'centimeter|centimeters', mm: 'millimeter|millimeters', t: 'ton|tons|metriska ton|metriskt ton', kg: 'kilo|kilon|kilogram', g: 'gram|grams', hg: 'hekto|hekton', ug: 'mikrogram', L: 'liter|liters', mL: 'milliliter', dL: 'deciliter', '[mi_i]': 'miles|engelska mil|mile', '[ft_i]': 'fot', '[in_i]': 'tum|tums', '[yd_i]': 'yard|yards', '[lb_av]': 'pund|skålpund', '[oz_av]': 'uns|ounce|oz', '[gal_us]': 'gallon|gallons|gallons', '[bbl_us]': 'fat|barrel', har: 'hektar', '[acr_us]': 'acre|tunnland|acres', m2: 'kvadratmeter|kvm', km2: 'kvadratkilometer', m3: 'kubikmeter', '[cft_i]': 'kubikfot', '[sft_i]': 'kvadratfot', 'km/h': 'kilometer i timmen|kilometer per timme|km/tim|km i timmen|km/h', '[mi_i]/h': 'miles per timme|miles i timmen|mph', Cel: 'celsiusgrader|grader celsius|grad celsius|celsius|grader c|°celsius', '[degF]': 'grader fahrenheit|grad fahrenheit|fahrenheit|grader f', K: 'kelvin', W: 'watt', kW: 'kilowatt', MW: 'megawatt', GW: 'gigawatt', 'kW.h': 'kilowattimmar|kilowattimme', 'TW.h': 'terawattimmar', '[HP]': 'hästkrafter|hk', bit: 'bit|bitar', MBy: 'megabyte', GBy: 'gigabyte', Mbit: 'megabit', rad: 'radianer|radian', a: 'år', mo: 'månad|månader|månaders|månads', wk: 'vecka|veckor|veckors', d: 'dag|dagar|dagars|dygn', h: 'timme|timmar', min: 'minut|minuter', s: 'sekund|sekunder',
    },
    notUnits: 'som|ha|grader|grad|°|s|d|h|v|tim|kopp|koppar|droppe|droppar|nypa|punkt|punkter|sten|del|delar|st|sa|är|i|mån|dgr', percent: 'procent|procents|pct', percentagePoint: 'procentenhet|procentenheter', basisPoint: 'baspunkt|baspunkter|räntepunkter|räntepunkt', degree: 'grader|grad|°',
    ageAfter: 'års ålder|år gammal|år gamla|år gammalt|-årig|-åriga|-årige|-åring|åring|åriga|åringen|årig|åringar|-åringen', ageAfterUnit: 'ålder|gammal|gamla|gammalt', ageBefore: 'i åldern|vid en ålder av|en ålder av',
    comparators: { '>': 'mer än|över|fler än|högre än|större än|drygt', '>=': 'minst|åtminstone|inte mindre än|inte färre än', '<': 'mindre än|under|färre än|lägre än', '<=': 'upp till|högst|maximalt|max|som mest|inte mer än', '~': 'omkring|cirka|ca|ca.|ungefär|runt|nästan|knappt|närmare|uppskattningsvis|kring|uppemot|omkr' },
    comparatorsAfter: { '>=': 'eller mer|eller fler|eller äldre', '<=': 'eller mindre|eller färre' }, rangeOpeners: 'mellan', rangeClosers: 'och', rangeJoiners: 'till', changeVerbs: 'steg|stiger|stigit|ökade|ökar|ökat|sjönk|sjunker|sjunkit|minskade|minskar|minskat|föll|faller|fallit|höjdes|höjde|sänktes|sänkte|växte|krympte', levelWords: 'till', changeOpeners: 'från', references: 'nr|nr.|artikel|paragraf|sida|kapitel|formel|boeing|airbus', phones: 'telefon|telefonnummer', plus: 'plus', minus: 'minus|negativt|negativ',
    notObjects: 'i|på|av|till|från|för|med|om|och|eller|men|är|var|har|hade|som|att|en|ett|den|det|de|per|vid|under|över|efter|innan|enligt|när|där|inte|också|mer|mindre|han|hon|vi|jag|ska|kan|kommer|sedan|mot|än',
  },
};
