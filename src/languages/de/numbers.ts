import { inflect, inflectAll } from '../../match/numbers/index.js';
import { neutralNumberWords, neutralQuantityWords, type NumberRules } from '../../model/index.js';

const endings = 'e|en|er|es|em';

export const numbers: NumberRules = {
  words: {
    ...neutralNumberWords,
    indefinites: 'einige|mehrere|etliche|ein paar|wenige|viele|einigen|mehreren|vielen|zig',
    cardinals: {
      0: 'null', 1.5: 'anderthalb|eineinhalb',
      1: 'eins|ein|eine|einen|einem|einer|eines', 2: 'zwei|zwo|zweier', 3: 'drei|dreier', 4: 'vier', 5: 'fünf|fuenf', 6: 'sechs', 7: 'sieben', 8: 'acht',
      9: 'neun', 10: 'zehn', 11: 'elf', 12: 'zwölf|zwoelf', 13: 'dreizehn', 14: 'vierzehn', 15: 'fünfzehn|fuenfzehn', 16: 'sechzehn', 17: 'siebzehn',
      18: 'achtzehn', 19: 'neunzehn', 20: 'zwanzig', 30: 'dreißig|dreissig', 40: 'vierzig', 50: 'fünfzig|fuenfzig', 60: 'sechzig', 70: 'siebzig',
      80: 'achtzig', 90: 'neunzig',
    },
    scales: {
      100: 'hundert', 1e3: 'tausend', 1e6: 'million|millionen', 1e9: 'milliarde|milliarden', 1e12: 'billion|billionen', 1e15: 'billiarde|billiarden',
      1e18: 'trillion|trillionen',
    },
    shortScales: { 1e3: 'tsd|tsnd|k', 1e6: 'mio|mill|m', 1e9: 'mrd|md|mia', 1e12: 'bio' },
    collectives: { 12: 'dutzend' },
    ordinals: {
      ...inflectAll({
        1: 'erst', 2: 'zweit', 3: 'dritt', 4: 'viert', 5: 'fünft|fuenft', 6: 'sechst', 7: 'siebt|siebent', 8: 'acht', 9: 'neunt', 10: 'zehnt', 11: 'elft',
        12: 'zwölft|zwoelft', 13: 'dreizehnt', 14: 'vierzehnt', 15: 'fünfzehnt', 16: 'sechzehnt', 17: 'siebzehnt', 18: 'achtzehnt', 19: 'neunzehnt',
        20: 'zwanzigst', 30: 'dreißigst|dreissigst', 40: 'vierzigst', 50: 'fünfzigst', 60: 'sechzigst', 70: 'siebzigst', 80: 'achtzigst', 90: 'neunzigst',
        100: 'hundertst', 1e3: 'tausendst', 1e6: 'millionst', 1e9: 'milliardst', 1e12: 'billionst',
      }, endings),
    },
    denominators: {
      2: inflect('halb', 'e|en|er|es|em') + '|halb|hälfte', 3: 'drittel', 4: 'viertel', 5: 'fünftel', 6: 'sechstel', 7: 'siebtel|siebentel', 8: 'achtel',
      9: 'neuntel',
      10: 'zehntel', 11: 'elftel', 12: 'zwölftel', 16: 'sechzehntel', 20: 'zwanzigstel', 50: 'fünfzigstel', 100: 'hundertstel', 1e3: 'tausendstel',
      1e6: 'millionstel',
    },
    additions: { 0.5: 'einhalb|eneinhalb|undeinhalb|undhalb|und ein halb|und eine halbe' },
    multiples: { 2: 'doppelt|zweimal|zweifach', 3: 'dreimal|dreifach' },
    vague: [
      { forms: 'millionen', min: 2e6, max: 9999999 }, { forms: 'milliarden', min: 2e9, max: 9999999999 }, { forms: 'billionen', min: 2e12, max: 9999999999999 },
      { forms: 'dutzende|dutzenden|dutzender', min: 24, max: 99 }, { forms: 'hunderte|hunderten|hunderter', min: 200, max: 999 },
      { forms: 'tausende|tausenden|tausender', min: 2e3, max: 9999 }, { forms: 'zehntausende|zehntausenden|zehntausender', min: 2e4, max: 99999 },
      { forms: 'hunderttausende|hunderttausenden|hunderttausender', min: 2e5, max: 999999 },
    ],
    articles: 'ein|eine|einen|einem|einer|eines',
    joiners: 'und',
    invertedJoiners: 'und',
    decimalWords: 'komma',
    fractionJoiners: '',
    compounds: true,
    compoundDenominatorEndings: 'stel|steln|tel|teln',
    notAlone: 'ein|eine|einen|einem|einer|eines',
    ordinalDot: true,
    extraGroups: "'’ ",
  },
  quantities: {
    ...neutralQuantityWords,
    perTime: 'am|im|in der', perThing: 'das|die|der|den', perAny: 'pro|je|per',
    perObjects: {
      person: 'Kopf|Person|Einwohner|Einwohnern|Einwohnerin|Bürger|Mensch|Menschen', share: 'Aktie|Anteilsschein', household: 'Haushalt|Haushalte',
      employee: 'Mitarbeiter|Beschäftigten|Arbeitnehmer', night: 'Nacht|Übernachtung', child: 'Kind', student: 'Schüler|Schülerin',
    },
    outOf: 'von je|von jeweils', outOfRound: 'von|auf',
    belowZero: 'unter null|unter dem gefrierpunkt|grad unter null|grad minus',
    angleCues: 'winkel|drehen|drehung|rotieren|dreh|neigung|drehe',
    homeCurrencies: ['EUR', 'CHF', 'DEM', 'ATS'],
    currencies: {
      USD: 'dollar|dollars|us-dollar|us dollar|us-dollars|amerikanische dollar|amerikanischer dollar|amerikanischen dollar', EUR: 'euro|euros|eur',
      GBP: 'pfund|pfund sterling|britische pfund|britischen pfund|britisches pfund', JPY: 'yen', CNY: 'yuan|renminbi', RUB: 'rubel|rubeln',
      CHF: 'franken|schweizer franken|sfr|fr',
      TRY: 'lira|lire|türkische lira|türkischen lira|türkische lire|türkischer lira',
      SEK: 'schwedische kronen|schwedischen kronen|krone|kronen',
      DKK: 'dänische kronen|dänischen kronen|krone|kronen',
      NOK: 'norwegische kronen|norwegischen kronen|krone|kronen', CZK: 'tschechische kronen|krone|kronen',
      PLN: 'zloty|złoty', HUF: 'forint',
      DEM: 'd-mark|dm|deutsche mark|deutschmark|mark', ATS: 'schilling|schillinge', KES: 'schilling|schillinge', TZS: 'schilling|schillinge',
      UGX: 'schilling|schillinge', INR: 'rupien|rupie', KRW: 'won', ILS: 'schekel', UAH: 'hrywnja|griwna|hrywnia', MXN: 'peso|pesos', ARS: 'peso|pesos',
      BRL: 'real|reais', RON: 'lei|leu', KHR: 'riel|kambodschanische riel', BTC: 'bitcoin|bitcoins|BTC',
      AUD: 'australische dollar|australischen dollar|australischer dollar',
      CAD: 'kanadische dollar|kanadischen dollar|kanadischer dollar',
    },
    subunits: { EUR: 'cent|cents|eurocent', CHF: 'rappen', DEM: 'pfennig|pfennige', USD: 'us-cent|cent|cents', GBP: 'pence|penny' },
    units: {
      km: 'kilometer|kilometern|kilometers', m: 'meter|metern', t: 'tonne|tonnen', kg: 'kilo|kilos|kilogramm', g: 'gramm', '[lb_av]': 'pfund',
      '[mi_i]': 'meile|meilen', '[ft_i]': 'fuß|fuss', '[in_i]': 'zoll', '[gal_us]': 'gallone|gallonen', '[acr_us]': 'acre|acres|morgen', har: 'hektar',
      'km/h': 'stundenkilometer|stundenkilometern|kilometer pro stunde|kilometer in der stunde', '[mi_i]/h': 'meilen pro stunde',
      Cel: 'grad celsius|celsius|grad c',
      '[degF]': 'grad fahrenheit|fahrenheit|grad f', L: 'liter|litern', m2: 'quadratmeter|quadratmetern|qm',
      km2: 'quadratkilometer|quadratkilometern|qkm', m3: 'kubikmeter|kubikmetern',
      'kW.h': 'kilowattstunde|kilowattstunden',
      'MW.h': 'megawattstunde|megawattstunden', 'GW.h': 'gigawattstunden', 'TW.h': 'terawattstunden',
      '[bbl_us]': 'barrel|barrels|fass|fässer', '[HP]': 'ps',
      a: 'jahr|jahre|jahren|jahres', mo: 'monat|monate|monaten|monats', wk: 'woche|wochen', d: 'tag|tage|tagen|tages', h: 'stunde|stunden',
      min: 'minute|minuten', s: 'sekunde|sekunden', rad: 'radiant', bit: 'bit|bits',
    },
    notUnits: 'in|M|T|W|J|st|EL|TL|Grad|Grads|°|fur|fm|Prise|Tropfen|Stones|Stone|ac|Konvertible|Dessertlöffel',
    percent: 'prozent|prozents|v.h.|prozentig|prozentige|prozentigen|prozentiger|prozentiges|prozentigem|%ige|%igen',
    percentagePoint: 'prozentpunkt|prozentpunkte|prozentpunkten|prozentpunkts',
    basisPoint: 'basispunkt|basispunkte|basispunkten|bp|bps',
    degree: 'grad|°',
    ageAfter: 'jährige|jähriger|jährigen|jähriges|jährigem|-jährige|-jähriger|-jährigen|jahre alt|jahren alt|jahre alte|jahre alter|jahre alten|lebensjahr',
    ageAfterUnit: 'alt|alte|alten|alter|altes',
    ageBefore: 'im alter von|im alter zwischen|alter von',
    comparators: {
      '=':
        'kredit über|kredite über|kredits über|darlehen über|vertrag über|verträge über|vertrags über|auftrag über|aufträge über|auftrags über|scheck über|' +
        'rechnung über|anleihe über|anleihen über|finanzierung über|bürgschaft über|bürgschaften über|deal über|kreditlinie über|hypothek über|' +
        'rahmenvertrag über|bestellung über|garantie über|garantien über|spende über|überweisung über|bußgeld über|strafzahlung über|haushalt über',
      '>': 'mehr als|über|oberhalb von|größer als|höher als|jenseits von',
      '>=': 'mindestens|wenigstens|zumindest|nicht weniger als',
      '<': 'weniger als|unter|knapp|fast unter|kleiner als|niedriger als',
      '<=': 'bis zu|höchstens|maximal|nicht mehr als|bis',
      '~': 'etwa|rund|ungefähr|circa|ca.|ca|zirka|gut|fast|knapp|nahezu|beinahe|annähernd|schätzungsweise|um die|an die|in etwa',
    },
    comparatorsAfter: { '>=': 'oder mehr|und mehr|oder älter|oder höher', '<=': 'oder weniger|oder jünger' },
    rangeOpeners: 'zwischen|zwischen den', rangeClosers: 'und|und den', rangeJoiners: 'bis|bis zu', changeOpeners: 'von',
    references: 'nr|nr.|paragraf|§|artikel|art.|abs.|absatz|seite|kapitel|version|windows|plz|boeing|airbus|formel|ziffer|abschnitt|bundesstraße|paragraph',
    phones: 'telefon|hotline|rufnummer|telefonnummer', plus: 'plus', minus: 'minus|negativ',
    plusMinus: 'plus/minus|plus minus|plus-minus|plus oder minus',
    notObjects:
      'in|im|an|am|auf|aus|bei|mit|nach|von|vom|vor|zu|zum|zur|für|und|oder|aber|ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|der|die|das|' +
      'den|dem|des|ein|eine|als|wie|dass|wenn|bis|über|unter|durch|um|pro|je|sich|nicht|auch|mehr|weniger|es|er|sie|wir',
  },
};
