import { neutralNumberWords, neutralQuantityWords, type NumberRules } from '../../model/index.js';

export const numbers: NumberRules = {
  words: {
    ...neutralNumberWords,
    indefinites: 'niekoľko|pár|mnoho|viacero|niekoľkých',
    cardinals: {
      1.5: 'poldruha|poldruhej', 0: 'nula',
      1: 'jeden|jedna|jedno|jedného|jednej|jednu|jednom', 2: 'dva|dve|dvoch|dvaja|dvom|dvoma', 3: 'tri|troch|traja|trom|tromi',
      4: 'štyri|štyroch|štyria|štyrom', 5: 'päť|piatich', 6: 'šesť|šiestich', 7: 'sedem|siedmich', 8: 'osem|ôsmich', 9: 'deväť|deviatich',
      10: 'desať|desiatich', 11: 'jedenásť|jedenástich', 12: 'dvanásť|dvanástich', 13: 'trinásť|trinástich', 14: 'štrnásť|štrnástich', 15: 'pätnásť|pätnástich',
      16: 'šestnásť|šestnástich', 17: 'sedemnásť|sedemnástich', 18: 'osemnásť|osemnástich', 19: 'devätnásť|devätnástich', 20: 'dvadsať|dvadsiatich',
      30: 'tridsať|tridsiatich', 40: 'štyridsať|štyridsiatich', 50: 'päťdesiat', 60: 'šesťdesiat', 70: 'sedemdesiat', 80: 'osemdesiat', 90: 'deväťdesiat',
      200: 'dvesto', 300: 'tristo', 400: 'štyristo', 500: 'päťsto', 600: 'šesťsto', 700: 'sedemsto', 800: 'osemsto', 900: 'deväťsto',
    },
    scales: {
      100: 'sto', 1000: 'tisíc|tisíce|tisícov|tisíci',
      1e6: 'milión|milióny|miliónov|milióna|miliónoch',
      1e9: 'miliarda|miliardy|miliárd|miliardu|miliarde', 1e12: 'bilión|bilióny|biliónov',
    },
    shortScales: { 1000: 'tis|k', 1e6: 'mil|mio|m', 1e9: 'mld|mlrd', 1e12: 'bil' },
    collectives: {
      [1 / 3]: 'tretina|tretinu|tretine|tretinou',
      0.25: 'štvrtina|štvrtinu|štvrtine|štvrtinou', 0.2: 'pätina|pätinu|pätine', 12: 'tucet|tucty|tuctov',
    },
    ordinals: {
      1: 'prvý|prvá|prvé|prvého|prvom|prvému|prvým|prvou|prvých|prvej|prvy|prva|prve|prveho',
      2: 'druhý|druhá|druhé|druhého|druhom|druhému|druhým|druhou|druhých|druhej|druhy|druha|druhe|druheho',
      4: 'štvrtý|štvrtá|štvrté|štvrtého|štvrtom|štvrtému|štvrtým|štvrtou|štvrtých|štvrtej|štvrty|štvrta|štvrte|štvrteho',
      5: 'piatý|piatá|piaté|piatého|piatom|piatému|piatým|piatou|piatých|piatej|piaty|piata|piate|piateho',
      6: 'šiestý|šiestá|šiesté|šiestého|šiestom|šiestému|šiestým|šiestou|šiestých|šiestej|šiesty|šiesta|šieste|šiesteho',
      7: 'siedmý|siedmá|siedmé|siedmého|siedmom|siedmému|siedmým|siedmou|siedmých|siedmej|siedmy|siedma|siedme|siedmeho',
      8: 'ôsmý|ôsmá|ôsmé|ôsmého|ôsmom|ôsmému|ôsmým|ôsmou|ôsmých|ôsmej|ôsmy|ôsma|ôsme|ôsmeho',
      9: 'deviatý|deviatá|deviaté|deviatého|deviatom|deviatému|deviatým|deviatou|deviatých|deviatej|deviaty|deviata|deviate|deviateho',
      10: 'desiatý|desiatá|desiaté|desiatého|desiatom|desiatému|desiatým|desiatou|desiatých|desiatej|desiaty|desiata|desiate|desiateho',
      11:
        'jedenástý|jedenástá|jedenásté|jedenástého|jedenástom|jedenástému|jedenástým|jedenástou|jedenástých|jedenástej|jedenásty|jedenásta|jedenáste|' +
        'jedenásteho',
      12: 'dvanástý|dvanástá|dvanásté|dvanástého|dvanástom|dvanástému|dvanástým|dvanástou|dvanástých|dvanástej|dvanásty|dvanásta|dvanáste|dvanásteho',
      13: 'trinástý|trinástá|trinásté|trinástého|trinástom|trinástému|trinástým|trinástou|trinástých|trinástej|trinásty|trinásta|trináste|trinásteho',
      14: 'štrnástý|štrnástá|štrnásté|štrnástého|štrnástom|štrnástému|štrnástým|štrnástou|štrnástých|štrnástej|štrnásty|štrnásta|štrnáste|štrnásteho',
      15: 'pätnástý|pätnástá|pätnásté|pätnástého|pätnástom|pätnástému|pätnástým|pätnástou|pätnástých|pätnástej|pätnásty|pätnásta|pätnáste|pätnásteho',
      16:
        'šestnástý|šestnástá|šestnásté|šestnástého|šestnástom|šestnástému|šestnástým|šestnástou|šestnástých|šestnástej|šestnásty|šestnásta|šestnáste|' +
        'šestnásteho',
      17:
        'sedemnástý|sedemnástá|sedemnásté|sedemnástého|sedemnástom|sedemnástému|sedemnástým|sedemnástou|sedemnástých|sedemnástej|sedemnásty|sedemnásta|' +
        'sedemnáste|sedemnásteho',
      18:
        'osemnástý|osemnástá|osemnásté|osemnástého|osemnástom|osemnástému|osemnástým|osemnástou|osemnástých|osemnástej|osemnásty|osemnásta|osemnáste|' +
        'osemnásteho',
      19:
        'devätnástý|devätnástá|devätnásté|devätnástého|devätnástom|devätnástému|devätnástým|devätnástou|devätnástých|devätnástej|devätnásty|devätnásta|' +
        'devätnáste|devätnásteho',
      20:
        'dvadsiatý|dvadsiatá|dvadsiaté|dvadsiatého|dvadsiatom|dvadsiatému|dvadsiatým|dvadsiatou|dvadsiatých|dvadsiatej|dvadsiaty|dvadsiata|dvadsiate|' +
        'dvadsiateho',
      30:
        'tridsiatý|tridsiatá|tridsiaté|tridsiatého|tridsiatom|tridsiatému|tridsiatým|tridsiatou|tridsiatých|tridsiatej|tridsiaty|tridsiata|tridsiate|' +
        'tridsiateho',
      40:
        'štyridsiatý|štyridsiatá|štyridsiaté|štyridsiatého|štyridsiatom|štyridsiatému|štyridsiatým|štyridsiatou|štyridsiatých|štyridsiatej|štyridsiaty|' +
        'štyridsiata|štyridsiate|štyridsiateho',
      50:
        'päťdesiatý|päťdesiatá|päťdesiaté|päťdesiatého|päťdesiatom|päťdesiatému|päťdesiatým|päťdesiatou|päťdesiatých|päťdesiatej|päťdesiaty|päťdesiata|' +
        'päťdesiate|päťdesiateho',
      60:
        'šesťdesiatý|šesťdesiatá|šesťdesiaté|šesťdesiatého|šesťdesiatom|šesťdesiatému|šesťdesiatým|šesťdesiatou|šesťdesiatých|šesťdesiatej|šesťdesiaty|' +
        'šesťdesiata|šesťdesiate|šesťdesiateho',
      70:
        'sedemdesiatý|sedemdesiatá|sedemdesiaté|sedemdesiatého|sedemdesiatom|sedemdesiatému|sedemdesiatým|sedemdesiatou|sedemdesiatých|sedemdesiatej|' +
        'sedemdesiaty|sedemdesiata|sedemdesiate|sedemdesiateho',
      80:
        'osemdesiatý|osemdesiatá|osemdesiaté|osemdesiatého|osemdesiatom|osemdesiatému|osemdesiatým|osemdesiatou|osemdesiatých|osemdesiatej|osemdesiaty|' +
        'osemdesiata|osemdesiate|osemdesiateho',
      90:
        'deväťdesiatý|deväťdesiatá|deväťdesiaté|deväťdesiatého|deväťdesiatom|deväťdesiatému|deväťdesiatým|deväťdesiatou|deväťdesiatých|deväťdesiatej|' +
        'deväťdesiaty|deväťdesiata|deväťdesiate|deväťdesiateho',
      100: 'stý|stá|sté|stého|stom|stému|stým|stou|stých|stej|sty|sta|ste|steho',
      3: 'tretí|tretia|tretie|tretieho|treťom|tretej|treťou|tretích',
    },
    denominators: {
      2: 'pol|polovica|polovicu|polovice|polovici', 3: 'tretina|tretiny|tretín|tretinu',
      4: 'štvrtina|štvrtiny|štvrtín|štvrtinu|štvrť', 5: 'pätina|pätiny|pätín', 10: 'desatina|desatiny|desatín', 100: 'stotina|stotiny|stotín',
    },
    additions: { 0.5: 'a pol' },
    multiples: { 2: 'dvakrát|dvojnásobok', 3: 'trikrát|trojnásobok' },
    vague: [
      { forms: 'miliónov', min: 2e6, max: 9999999 }, { forms: 'miliardy|miliárd', min: 2e9, max: 9999999999 }, { forms: 'desiatky|desiatok', min: 20, max: 99 },
      { forms: 'stovky|stoviek', min: 200, max: 999 }, { forms: 'tisíce|tisícok', min: 2000, max: 9999 },
      { forms: 'desiatky tisíc|desaťtisíce', min: 20000, max: 99999 }, { forms: 'stovky tisíc|státisíce', min: 200000, max: 999999 },
      { forms: 'milióny', min: 2e6, max: 1e7 },
    ],
    decimalWords: 'celá|celých|celé|čiarka',
    compounds: true,
    notAlone: 'jeden|jedna|jedno|jedného|jednej|jednu|jednom|tisíce|pol|sto',
    ordinalDot: true,
    extraGroups: '\'’',
  },
  quantities: {
    ...neutralQuantityWords,
    perTime: 'v', perThing: 'za|na',
    perObjects: {
      person: 'osobu|obyvateľa|obyvateľov|hlavu|človeka', share: 'akciu', household: 'domácnosť|rodinu', employee: 'zamestnanca', night: 'noc', child: 'dieťa',
      student: 'žiaka|študenta',
    },
    perPhrases: { h: 'za hodinu', d: 'za deň', mo: 'za mesiac' },
    everyNth: 'každý|každá|každé',
    outOf: 'z každých', outOfRound: 'z|zo',
    belowZero: 'pod nulou',
    homeCurrencies: ['EUR', 'SKK'],
    currencies: {
      EUR: 'euro|eura|eur|eurách|eurami',
      SKK: 'slovenských korún|koruna|koruny|korún|sk',
      CZK: 'českých korún|koruna|koruny|korún',
      USD: 'dolár|dolára|doláre|dolárov|amerických dolárov', GBP: 'libra|libry|libier', RUB: 'rubeľ|rubľa|ruble|rubľov', PLN: 'zlotý|zlotých',
      CHF: 'frank|franky|frankov', JPY: 'jen|jeny|jenov', CNY: 'jüan|jüany|jüanov', UAH: 'hrivna|hrivny|hrivien', HUF: 'forint|forinty|forintov',
    },
    subunits: { EUR: 'cent|centy|centov|eurocent|eurocentov', USD: 'cent|centy|centov' },
    units: {
      km: 'kilometer|kilometra|kilometre|kilometrov', m: 'meter|metra|metre|metrov', cm: 'centimeter|centimetre|centimetrov', t: 'tona|tony|ton',
      kg: 'kilogram|kilogramy|kilogramov|kilo|kíl', g: 'gram|gramy|gramov', L: 'liter|litra|litre|litrov', '[mi_i]': 'míľa|míle|míľ',
      '[bbl_us]': 'barel|barelu|barely|barelov', har: 'hektár|hektára|hektáre|hektárov',
      m2: 'metrov štvorcových|štvorcových metrov|metre štvorcové',
      km2: 'štvorcových kilometrov|kilometrov štvorcových',
      'km/h': 'km za hodinu|kilometrov za hodinu',
      Cel: 'stupeň celzia|stupne celzia|stupňov celzia', MW: 'megawatt|megawattov',
      '{Richter}': 'stupňa richterovej škály|stupňov richterovej škály|richterovej škály|richterovej stupnice',
    },
    notUnits: 'stupeň|stupne|stupňov|°|s|h|d|v|k|o|z|i|a|r.|m.|t.|h.|šálka|šálky|kvapka|kvapky|bod|body|bodov|časť|časti|častí|st',
    percent:
      'percentný|percentná|percentné|percentného|percentnej|percentnému|percentnú|percentných|percentným|percentnými|percentnom|percento|percentá|percent|' +
      'percenta|perc.',
    percentagePoint: 'percentuálny bod|percentuálne body|percentuálnych bodov|percentuálneho bodu|p. b.|p.b.',
    basisPoint: 'bázický bod|bázické body|bázických bodov',
    degree: 'stupeň|stupne|stupňov|°',
    ageAfter: 'ročný|ročná|ročného|ročnej|ročnému|ročnú|ročné|ročných|-ročný|-ročná|-ročného|-ročnej|-ročnému|-ročnú|-ročné',
    ageBefore: 'vo veku|veku',
    comparators: {
      '>': 'viac ako|vyše|nad|viac než|vyšší ako',
      '>=': 'najmenej|aspoň|minimálne|prinajmenšom', '<': 'menej ako|pod|menej než|takmer', '<=': 'do|až|najviac|maximálne',
      '~': 'asi|okolo|približne|zhruba|skoro|takmer|cca|vyše',
    },
    comparatorsAfter: { '>=': 'a viac|alebo viac', '<=': 'a menej' },
    rangeOpeners: 'medzi',
    rangeClosers: 'a',
    rangeJoiners: 'až|do',
    changeVerbs: 'vzrást*|stúp*|klesl*|zníž*|zvýš*', levelWords: 'na', changeOpeners: 'z|zo|od',
    plus: 'plus', minus: 'mínus|minus',
    notObjects:
      'v|vo|na|z|zo|s|so|sa|do|po|za|od|pre|i|a|alebo|ale|že|ako|to|nie|pri|o|bol|bola|bolo|boli|bude|je|sú|pred|pod|nad|cez|proti|viac|menej|už|tiež|než|' +
      'kde|keď|k|u|si|by',
  },
};
