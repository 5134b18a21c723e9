import { inflect, inflectAll } from '../../match/numbers/index.js';
import { neutralNumberWords, neutralQuantityWords, type NumberRules } from '../../model/index.js';

export const numbers: NumberRules = {
  words: {
    ...neutralNumberWords,
    notNumbers: inflect('secondo ', "il|lo|la|i|gli|le|l'|l’|un|una|uno|quanto|quanti|quello|fonti|dati|stime|alcuni|alcune|molti|me|lui|lei") +
      '|venti forti|venti fino|venti moderati|venti deboli|venti di burrasca|venti di bora|venti di tempesta|venti di guerra|venti di maestrale|' +
      'venti di scirocco|venti meridionali|venti settentrionali|venti occidentali|venti orientali',
    cardinalsTakeOrdinals: false,
    scaleOthers: { 1e9: 'bilione|bilioni', 1e12: 'trilione|trilioni' },
    indefinites: 'alcuni|diversi|parecchi|svariati|molti|pochi|qualche|numerosi',
    cardinals: {
      0: 'zero', 1: "un|uno|una|un'", 2: 'due', 3: 'tre|tré', 4: 'quattro', 5: 'cinque', 6: 'sei', 7: 'sette', 8: 'otto', 9: 'nove', 10: 'dieci', 11: 'undici',
      12: 'dodici',
      13: 'tredici', 14: 'quattordici', 15: 'quindici', 16: 'sedici', 17: 'diciassette', 18: 'diciotto', 19: 'diciannove', 20: 'venti', 30: 'trenta',
      40: 'quaranta',
      50: 'cinquanta', 60: 'sessanta', 70: 'settanta', 80: 'ottanta', 90: 'novanta',
    },
    scales: {
      100: 'cento|cent', 1e3: 'mille|mila', 1e6: 'milione|milioni', 1e9: 'miliardo|miliardi', 1e12: 'bilione|bilioni', 1e18: 'trilione|trilioni',
      1e15: 'biliardo|biliardi',
    },
    shortScales: { 1e3: 'k', 1e6: 'mln|mil|mio|m', 1e9: 'mld|mrd|mil.di|mdi' },
    collectives: {
      12: 'dozzina|dozzine', 10: 'decina|decine', 20: 'ventina', 30: 'trentina', 40: 'quarantina', 50: 'cinquantina', 60: 'sessantina',
      100: 'centinaio|centinaia', 1000: 'migliaio|migliaia',
    },
    ordinals: {
      ...inflectAll({
        1: 'prim', 2: 'second', 3: 'terz', 4: 'quart', 5: 'quint', 6: 'sest', 7: 'settim', 8: 'ottav', 9: 'non', 10: 'decim', 11: 'undicesim|undecim', 12: 'dodicesim|duodecim',
        13: 'tredicesim', 14: 'quattordicesim', 15: 'quindicesim', 16: 'sedicesim', 17: 'diciassettesim', 18: 'diciottesim', 19: 'diciannovesim',
        20: 'ventesim', 30: 'trentesim', 40: 'quarantesim', 50: 'cinquantesim', 60: 'sessantesim', 70: 'settantesim', 80: 'ottantesim', 90: 'novantesim',
      }, 'o|a|i|e'),
      // The plural of these is a denominator.
      ...inflectAll({ 100: 'centesim', 1e3: 'millesim', 1e6: 'milionesim', 1e9: 'miliardesim', 1e12: 'bilionesim', 1e18: 'trilionesim' }, 'o|a'),
      9: 'nono|nona|none|noni',
    },
    denominators: {
      2: 'mezzo|mezza|metà', 3: 'terzo|terzi', 4: 'quarto|quarti', 5: 'quinto|quinti', 6: 'sesto|sesti', 7: 'settimo|settimi', 8: 'ottavo|ottavi',
      9: 'nono|noni',
      ...inflectAll({
        10: 'decim', 11: 'undicesim', 12: 'dodicesim', 15: 'quindicesim', 16: 'sedicesim', 20: 'ventesim', 30: 'trentesim', 50: 'cinquantesim', 1e3: 'millesim',
        1e6: 'milionesim', 1e9: 'miliardesim', 1e12: 'bilionesim',
      },
        'o|i'),
      // “Centesimi” are cents.
      100: 'centesimo',
    },
    additions: { 0.5: 'e mezzo|e mezza|e un mezzo', 0.25: 'e un quarto', 0.75: 'e tre quarti', [1 / 3]: 'e un terzo' },
    multiples: { 2: 'doppio|doppia', 3: 'triplo|tripla' },
    vague: [
      { forms: 'milioni', min: 2e6, max: 9999999 }, { forms: 'miliardi', min: 2e9, max: 9999999999 }, { forms: 'dozzine', min: 24, max: 99 },
      { forms: 'decine', min: 20, max: 99 }, { forms: 'centinaia', min: 200, max: 999 }, { forms: 'migliaia', min: 2e3, max: 9999 },
      { forms: 'decine di migliaia', min: 2e4, max: 99999 }, { forms: 'centinaia di migliaia', min: 2e5, max: 999999 },
      { forms: 'decine di milioni', min: 2e7, max: 99999999 }, { forms: 'centinaia di milioni', min: 2e8, max: 999999999 },
      { forms: 'decine di miliardi', min: 2e10, max: 99999999999 }, { forms: 'centinaia di miliardi', min: 2e11, max: 999999999999 },
    ],
    articles: 'un|una|uno',
    joiners: 'e',
    scaleJoiners: 'di',
    fractionJoiners: 'di',
    singularDenominators: true,
    decimalWords: 'virgola|punto',
    overWords: 'fratto|su',
    compounds: true,
    compoundCardinals: {
      1: 'un', 2: 'du', 4: 'quattr', 5: 'cinqu', 7: 'sett', 8: 'ott', 9: 'nov', 20: 'vent', 30: 'trent', 40: 'quarant', 50: 'cinquant', 60: 'sessant',
      70: 'settant', 80: 'ottant', 90: 'novant',
    },
    compoundOrdinalEndings: inflect('esim', 'o|a|i|e'),
    notAlone: "un|uno|una|cent|un'", counted: 'un|una',
    ordinalSuffixes: 'º|ª|°|o|a|esimo|esima',
    extraGroups: "'’ ",
  },
  quantities: {
    ...neutralQuantityWords,
    counters:
      'morto|morta|ferito|disperso|dispersa|vittima|persona è morta|persona è deceduta|persona è rimasta ferita|persona è rimasta uccisa|' +
      'persona è stata arrestata|persona ha perso la vita|persona risulta dispersa',
    per: "per|al|all'|all’|alla|a|ogni|allo", perThing: "pro|su|il|la|lo|l'|l’",
    perPhrases: { h: "l'ora|l’ora" },
    perObjects: {
      person: 'persona|abitante|abitanti|testa|capite|capita|persone', share: 'azione',
      household: 'famiglia|famiglie|nucleo familiare', employee: 'dipendente|lavoratore', night: 'notte', child: 'figlio|bambino', student: 'alunno|studente',
    },
    everyNth: 'ogni',
    outOf: 'su|su ogni',
    belowZero: 'sotto zero|sotto lo zero',
    angleCues: 'girare|gira|ruotare|ruota|angolo|rotazione|svoltare',
    homeCurrencies: ['EUR', 'ITL', 'CHF'],
    currencies: {
      USD: 'dollaro|dollari|dollari americani|dollari usa|dollari statunitensi|dollaro usa|dollaro statunitense|dollaro americano', EUR: 'euro',
      GBP: 'sterlina|sterline|sterlina britannica|sterline britanniche|lire sterline|lira sterlina', JPY: 'yen|yen giapponesi', CNY: 'yuan|renminbi',
      RUB: 'rublo|rubli',
      CHF: 'franchi svizzeri|franco svizzero|franco|franchi',
      ITL: 'lira|lire|lire italiane', TRY: 'lira turca|lire turche|lira|lire',
      SEK: 'corona svedese|corone svedesi|corona|corone',
      DKK: 'corone danesi|corona danese|corona|corone',
      NOK: 'corone norvegesi|corona norvegese|corona|corone',
      CZK: 'corone ceche|corona ceca|corona|corone', MXN: 'peso|pesos', INR: 'rupia|rupie|rupie indiane', UAH: 'grivnia|grivnie|hryvnia',
      DEM: 'marco|marchi|marchi tedeschi', FRF: 'franchi francesi|franco francese', BRL: 'real|reais',
      PLN: 'zloty',
      HUF: 'fiorini|fiorino|fiorini ungheresi', KRW: 'won', ILS: 'shekel|siclo|sicli', RON: 'lei|leu', SAR: 'riyal|riyal sauditi', AED: 'dirham',
      KWD: 'dinaro|dinari',
      CAD: 'dollari canadesi|dollaro canadese',
      AUD: 'dollari australiani|dollaro australiano', BTC: 'bitcoin|BTC', ESP: 'peseta|pesetas',
    },
    subunits: { EUR: 'centesimo|centesimi|cent|centesimi di euro', USD: 'centesimi di dollaro|cent|centesimo|centesimi', GBP: 'pence|penny' },
    units: {
      km: 'chilometro|chilometri|km', m: 'metro|metri', cm: 'centimetro|centimetri', mm: 'millimetro|millimetri',
      t: 'tonnellata|tonnellate|tonnellata metrica|tonnellate metriche',
      kg: 'chilo|chili|chilogrammo|chilogrammi', g: 'grammo|grammi', '[oz_av]': 'oncia|once', hg: 'etto|etti|ettogrammi', L: 'litro|litri',
      mL: 'millilitro|millilitri', '[mi_i]': 'miglio|miglia', '[ft_i]': 'piede|piedi', '[in_i]': 'pollice|pollici', '[lb_av]': 'libbra|libbre',
      '[gal_us]': 'gallone|galloni',
      '[bbl_us]': 'barile|barili',
      '[nmi_i]': 'miglio nautico|miglia nautiche|miglia marine',
      m2: 'metro quadrato|metri quadrati|metri quadri|metro quadro|mq',
      km2: 'km quadrati|km quadrato|chilometro quadrato|chilometri quadrati|chilometri quadri|kmq', m3: 'metro cubo|metri cubi|mc',
      '[cft_i]': 'piede cubo|piedi cubi|piede cubico|piedi cubici', har: 'ettaro|ettari', '[acr_us]': 'acro|acri',
      'km/h': 'chilometri orari|chilometri all\'ora|km orari|chilometro orario',
      '[mi_i]/h': 'miglia orarie|miglia all\'ora',
      Cel: 'grado celsius|gradi celsius|gradi centigradi|grado centigrado|celsius|centigradi|° centigradi|gradi c',
      '[degF]': 'grado fahrenheit|gradi fahrenheit|fahrenheit|gradi f|gradi farenheit|grado farenheit|farenheit', K: 'kelvin|gradi kelvin',
      W: 'watt', kW: 'kilowatt', MW: 'megawatt', GW: 'gigawatt', 'kW.h': 'kilowattora|chilowattora', 'MW.h': 'megawattora', a: 'anno|anni', mo: 'mese|mesi',
      wk: 'settimana|settimane', d: 'giorno|giorni', h: 'ora|ore', min: 'minuto|minuti', s: 'secondo|secondi', rad: 'radiante|radianti', '[HP]': 'cavalli',
      MBy: 'megabyte', GBy: 'gigabyte', bit: 'bit', Mbit: 'megabit', ug: 'microgrammo|microgrammi', '[car_m]': 'carato|carati',
      '{Richter}': 'gradi della scala richter|gradi sulla scala richter|gradi richter|sulla scala richter|della scala richter',
    },
    figureUnits: { har: 'ha' },
    notUnits: 'gradi|grado|°|aa|h|sett.|tazze|tazza|gocce|goccia|pizzico|real|once troy|punto|punti|sol|pula|nuovo|nuovi',
    percent: 'percento|per cento|per cento di|percentuale',
    percentagePoint: 'di punto percentuale|di punto|punto percentuale|punti percentuali|punti percentuale',
    basisPoint: 'punto base|punti base|pb|bps',
    unitJoiners: "di|d'|del|delle|dei|degli|della",
    degree: 'grado|gradi|°',
    ageAfter: 'anni di età|anni d\'età|enne|enni|anni compiuti',
    ageAfterUnit: 'di età|d\'età|di vita',
    ageVerbs:
      'ha|aveva|hanno|avevano|abbia|compie|compiuto|compirà|bambina di|bambino di|ragazza di|ragazzo di|uomo di|donna di|giovane di|neonato di|neonata di|' +
      'anziano di|anziana di|figlio di|figlia di|studente di|studentessa di|turista di|pensionato di|pensionata di|operaio di|ragazzino di|ragazzina di',
    ageBefore: "all'età di|di età|età di|età di circa|dell'età di|di anni",
    comparators: {
      '>':
        'più di|oltre|oltre i|oltre le|oltre il|oltre gli|sopra|superiore a|superiori a|maggiore di|al di sopra di|piu di|supera|superato i|superiore al|' +
        'più della|più del|più dei|più delle|più degli|oltre la|poco più di|poco più della|poco più del',
      '>=': 'almeno|non meno di|non meno dei|non meno delle|un minimo di|minimo|come minimo|nientemeno che',
      '<':
        'meno di|sotto|inferiore a|inferiori a|minore di|al di sotto di|inferiore al|meno della|meno del|meno dei|meno delle|poco meno di|poco meno della|' +
        'poco meno del',
      '<=': 'fino a|al massimo|non più di|massimo|fino al',
      '~':
        "circa|quasi|intorno a|attorno a|all'incirca|approssimativamente|più o meno|pressappoco|intorno ai|circa i|quasi la|quasi i|quasi le|circa la|" +
        "circa le",
    },
    comparatorsAfter: { '>=': 'o più|e oltre|in su', '<=': 'o meno', '~': 'circa|più o meno' },
    rangeOpeners: 'tra|fra|tra i|tra le|fra i|tra il|fra il|compreso tra|compresa tra|tra gli|fra gli|tra l\'|fra l\'|compreso fra|compresa fra',
    rangeClosers: 'e|ed|e i|e le|e il|e gli|e la|e l\'', rangeJoiners: 'a|ai|alle|al',
    changeVerbs: 'passato|passata|passati|passate|passa|passano|passando', changeOpeners: 'da|dal|dai|dalle',
    references: 'n.|nr.|art|art.|articolo|comma|pagina|capitolo|versione|formula|airbus|boeing|pag.', phones: 'telefono|numero di telefono', plus: 'più',
    minus: 'meno', plusMinus: 'più/meno',
    notObjects:
      'in|nel|nella|nei|nelle|a|al|alla|ai|alle|da|dal|dalla|di|del|della|dei|delle|e|ed|o|ma|per|con|su|sul|sulla|che|è|sono|era|erano|ha|hanno|il|lo|la|i|' +
      'gli|le|un|una|più|meno|come|dopo|prima|se|si|non|anche|tra|fra|circa|ora|già|vive|crede|ritiene|riesce|soffre|possiede|teme|vuole|spende|sceglie|' +
      'legge|dice|perde|chiede|prende|muore|cresce|ottiene|dichiara|rinuncia|lavora|guadagna|fuma|usa|vota|paga|degli|dello|dell\'',
  },
};
