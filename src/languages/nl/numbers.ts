import { neutralNumberWords, neutralQuantityWords, type NumberRules } from '../../model/index.js';

export const numbers: NumberRules = {
  words: {
    ...neutralNumberWords,
    indefinites: 'enkele|enige|verscheidene|verschillende|een paar|meerdere|vele|tientallen|ettelijke',
    cardinals: {
      0: 'nul', 1: 'een|één', 2: 'twee|tweeen', 3: 'drie|drieen', 4: 'vier', 5: 'vijf', 6: 'zes', 7: 'zeven', 8: 'acht', 9: 'negen', 10: 'tien', 11: 'elf', 12: 'twaalf', 13: 'dertien', 14: 'veertien', 15: 'vijftien', 16: 'zestien', 17: 'zeventien', 18: 'achttien', 19: 'negentien',
      20: 'twintig', 30: 'dertig', 40: 'veertig', 50: 'vijftig', 60: 'zestig', 70: 'zeventig', 80: 'tachtig', 90: 'negentig', 1.5: 'anderhalf|anderhalve',
    },
    scales: { 100: 'honderd', 1e3: 'duizend', 1e6: 'miljoen|miljoenen', 1e9: 'miljard|miljarden', 1e12: 'biljoen|biljoenen', 1e15: 'biljard', 1e18: 'triljoen' },
    shortScales: { 1e3: 'k|dzd', 1e6: 'mln|mio|milj|m', 1e9: 'mrd|mld|mjd' },
    collectives: { 12: 'dozijn|dozijnen', 144: 'gros' },
    ordinals: {
      1: 'eerste', 2: 'tweede', 3: 'derde', 4: 'vierde', 5: 'vijfde', 6: 'zesde', 7: 'zevende', 8: 'achtste', 9: 'negende', 10: 'tiende', 11: 'elfde', 12: 'twaalfde', 13: 'dertiende', 14: 'veertiende', 15: 'vijftiende', 16: 'zestiende', 17: 'zeventiende', 18: 'achttiende', 19: 'negentiende',
      20: 'twintigste', 30: 'dertigste', 40: 'veertigste', 50: 'vijftigste', 60: 'zestigste', 70: 'zeventigste', 80: 'tachtigste', 90: 'negentigste', 100: 'honderdste', 1e3: 'duizendste', 1e6: 'miljoenste', 1e9: 'miljardste', 1e12: 'biljoenste',
    },
    denominators: {
      2: 'half|halve|helft', 3: 'derde|derden', 4: 'kwart|kwarten|vierde|vierden', 5: 'vijfde|vijfden', 6: 'zesde|zesden', 7: 'zevende|zevenden', 8: 'achtste|achtsten', 9: 'negende|negenden', 10: 'tiende|tienden', 11: 'elfde|elfden', 12: 'twaalfde|twaalfden', 15: 'vijftiende|vijftienden', 16: 'zestiende|zestienden', 20: 'twintigste|twintigsten', 30: 'dertigste|dertigsten', 50: 'vijftigste|vijftigsten', 100: 'honderdste|honderdsten', 1e3: 'duizendste|duizendsten', 1e6: 'miljoenste|miljoensten', 1e12: 'biljoenste|biljoensten',
    },
    additions: { 0.5: 'en een half|en een halve|eneenhalf|enhalf|ënhalf|ëneenhalf|eneenhalve|en half|en halve', 0.25: 'en een kwart', 0.75: 'en driekwart' },
    multiples: { 2: 'dubbel|tweemaal|tweevoudig|twee keer', 3: 'driemaal|drievoudig|drie keer' },
    vague: [{ forms: 'tientallen', min: 20, max: 99 }, { forms: 'dozijnen', min: 24, max: 99 }, { forms: 'honderden', min: 200, max: 999 }, { forms: 'duizenden', min: 2e3, max: 9999 }, { forms: 'tienduizenden', min: 2e4, max: 99999 }, { forms: 'honderdduizenden', min: 2e5, max: 999999 }, { forms: 'miljoenen', min: 2e6, max: 9999999 }, { forms: 'miljarden', min: 2e9, max: 9999999999 }],
    articles: 'een|één', joiners: 'en', invertedJoiners: 'en|ën', decimalWords: 'komma|punt', overWords: 'gedeeld door|op|over', fractionJoiners: 'van', singularDenominators: true, compounds: true, compoundJoiners: 'en', compoundCardinals: { 1: 'eenen' }, compoundOrdinalEndings: 'ste|de',
    notAlone: 'een', ordinalSuffixes: 'e|de|ste|ᵉ', extraGroups: "'’",
  },
  quantities: {
    ...neutralQuantityWords,
    perTime: 'in een', perThing: 'de|het', perAny: 'per',
    perObjects: { person: 'persoon|inwoner|inwoners|hoofd|hoofd van de bevolking|mensen', share: 'aandeel', household: 'huishouden|gezin|huishoudens', employee: 'werknemer|medewerker', night: 'nacht', child: 'kind', student: 'leerling|student' },
    outOf: 'op de|op elke', outOfRound: 'op|van|uit|van de|uit de',
    belowZero: 'onder nul|onder het vriespunt|graden onder nul',
    angleCues: 'hoek|draai|draaien|roteer|roteren|gedraaid',
    homeCurrencies: ['EUR', 'NLG', 'BEF'],
    currencies: {
      USD: 'bucks|dollar|dollars|amerikaanse dollar|amerikaanse dollars|us dollar', EUR: 'euros|euro|euro\'s', NLG: 'gulden|guldens|florijn|nederlandse gulden', GBP: 'pond|ponden|pond sterling|britse pond|britse ponden|engelse pond|engelse ponden', JPY: 'yen|japanse yen', CNY: 'yuan|chinese yuan|renminbi', RUB: 'roebel|roebels|russische roebel', CHF: 'zwitserse frank|zwitserse franken|frank|franken', BEF: 'belgische frank|belgische franken|frank|franken', TRY: 'turkse lira|lira', SEK: 'zweedse kroon|zweedse kronen|kroon|kronen', DKK: 'deense kroon|deense kronen|kroon|kronen', NOK: 'noorse kroon|noorse kronen|kroon|kronen', CZK: 'tsjechische kroon|tsjechische kronen|kroon|kronen', MXN: 'peso|pesos|peso\'s|mexicaanse peso', INR: 'roepie|roepies|indiase roepie|indiase roepies', DEM: 'mark|marken|duitse mark', PLN: 'zloty', HUF: 'forint', ITL: 'italiaanse lire|lire|lires', FRF: 'franse frank|franse franken|franse franc', ESP: 'peseta|peseta\'s', UAH: 'hryvnia', KRW: 'won', ILS: 'sjekel|sjekels|shekel', BRL: 'real|reais|braziliaanse real', SRD: 'surinaamse dollar', CAD: 'canadese dollar|canadese dollars', AUD: 'australische dollar|australische dollars', HKD: 'hongkongse dollar|hongkong dollar|hong kong dollar', BTC: 'bitcoin|bitcoins|BTC', FIM: 'finse mark|finse markka', SAR: 'riyal|saoedische riyal',
    },
    subunits: { EUR: 'cent|centen|¢|eurocent', USD: 'dollarcent|cents|cent|centen', GBP: 'penny|pence' },
    units: {
      '[cup_us]': 'kopje|kopjes', km: 'kilometer|kilometers', m: 'meter|meters', cm: 'centimeter|centimeters', mm: 'millimeter|millimeters', t: 'ton|tonnen|metrische ton', kg: 'kilo|kilo\'s|kilogram|kilogrammen', g: 'gr|gram|grammen', ug: 'microgram|microgrammen', L: 'liter|liters', mL: 'milliliter|milliliters', '[mi_i]': 'mijl|mijlen|mijls', '[ft_i]': 'voet', '[in_i]': 'inch|inches|duim', '[yd_i]': 'yard|yards', '[lb_av]': 'pond|ponden', '[oz_av]': 'ons', '[gal_us]': 'gallon|gallons', '[bbl_us]': 'vat|vaten', har: 'hectare|hectaren', '[acr_us]': 'acre|acres|are', m2: 'vierkante meter|vierkante meters', km2: 'vierkante kilometer|vierkante kilometers', m3: 'kubieke meter|kubieke meters|kuub', '[sft_i]': 'vierkante voet', '[cft_i]': 'kubieke voet', 'km/h': 'kilometer per uur|km per uur|kilometer/uur|km/u', '[mi_i]/h': 'mijl per uur',
      Cel: 'graden celsius|graad celsius|celsius|graden c', '[degF]': 'graden fahrenheit|graad fahrenheit|fahrenheit|graden f', K: 'kelvin', W: 'watt', kW: 'kilowatt', MW: 'megawatt', GW: 'gigawatt', 'kW.h': 'kilowattuur', 'MW.h': 'megawattuur', '[HP]': 'pk', bit: 'bit|bits', MBy: 'megabyte|megabytes', GBy: 'gigabyte|gigabytes', rad: 'radiaal|radialen|rad', '[car_m]': 'karaat', a: 'jaar|jaren', mo: 'maand|maanden|maandje', wk: 'week|weken', d: 'dag|dagen', h: 'uur|uren', min: 'minuut|minuten', s: 'seconde|seconden',
    },
    notUnits: 'graden|graad|°|a|s|d|u|kop|koppen|druppel|druppels|snufje|punt|punten|stone|item|deel|delen|dl|in|is|el|tl|convertibele',
    percent: 'procent|percent|pct', percentagePoint: 'procentpunt|procentpunten|procentpunt', basisPoint: 'basispunt|basispunten|bp', degree: 'graad|graden|°',
    ageAfter: 'jarige leeftijd|-jarige leeftijd|jarige|jarig|-jarige|jaar oud|jaar oude|jarigen|-jarigen', ageAfterUnit: 'oud|oude', ageBefore: 'leeftijd van|op de leeftijd van|de leeftijd van|in de leeftijd van',
    comparators: {
      '>': 'meer dan|ruim|boven|boven de|hoger dan|groter dan|over de', '>=': 'minstens|minimaal|ten minste|tenminste|op zijn minst|niet minder dan|zeker|op z\'n minst', '<': 'minder dan|onder|onder de|lager dan|kleiner dan', '<=': 'tot|maximaal|hoogstens|ten hoogste|niet meer dan|hooguit|tot en met', '~': 'ongeveer|circa|zo\'n|zo’n|bijna|rond|rond de|om en nabij|naar schatting|ca.|ca|een kleine|krap|een slordige|plusminus',
    },
    comparatorsAfter: { '>=': 'of meer|en meer|of ouder', '<=': 'of minder|of jonger' },
    rangeOpeners: 'tussen|tussen de', rangeClosers: 'en|en de', rangeJoiners: 'tot|à|t/m', changeOpeners: 'van', references: 'nr|nr.|artikel|art.|lid|pagina|hoofdstuk|versie|formule|airbus|boeing|paragraaf', phones: 'telefoon|telefoonnummer', plus: 'plus', minus: 'min|minus|negatief', plusMinus: 'plus of min|plus/min|plusmin',
    notObjects: 'gestegen|gedaald|toegenomen|afgenomen|gekrompen|verminderd|in|op|aan|bij|met|naar|van|voor|uit|over|onder|en|of|maar|is|zijn|was|waren|wordt|werd|werden|heeft|had|hebben|de|het|een|als|dan|dat|die|wie|wat|waar|per|om|te|tot|door|tegen|na|sinds|niet|ook|meer|minder|hij|zij|ze|we|ik|er|volgens|ten|tussen',
  },
};
