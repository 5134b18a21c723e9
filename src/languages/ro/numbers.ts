import { neutralNumberWords, neutralQuantityWords, type NumberRules } from '../../model/index.js';

/** “al …lea” and “a …a”, with and without the article. */
const ordinal = (masculine: string, feminine: string): string => {
  const withArticle = (article: string, forms: string): string[] => forms.split('|').flatMap((form) => [`${article} ${form}`, form]);
  return [...withArticle('al', masculine), ...withArticle('a', feminine)].join('|');
};

export const numbers: NumberRules = {
  words: {
    ...neutralNumberWords,
    // “o nouă” is new, not nine; “primă de” a bonus; “mai întâi” at first; “pe mia” for each thousand.
    notNumbers: 'o nouă|o noua|primă de|mai întâi|mai intai|pe mia|la mie',
    scaleOthers: { 1e9: 'bilion|bilioane' },
    indefinites: 'câteva|câţiva|câțiva|mai multe|multe|cateva',
    cardinals: {
      0: 'zero', 1: 'unu|un|una|o|unul', 2: 'doi|două|doua', 3: 'trei', 4: 'patru', 5: 'cinci', 6: 'șase|sase', 7: 'șapte|sapte', 8: 'opt', 9: 'nouă|noua', 10: 'zece',
      11: 'unsprezece|unșpe', 12: 'doisprezece|douăsprezece|douasprezece|doișpe', 13: 'treisprezece', 14: 'paisprezece|patrusprezece', 15: 'cincisprezece|cinsprezece', 16: 'șaisprezece|saisprezece',
      17: 'șaptesprezece|saptesprezece', 18: 'optsprezece', 19: 'nouăsprezece|nouasprezece|nouășpe|nouaspe', 20: 'douăzeci|douazeci', 30: 'treizeci', 40: 'patruzeci', 50: 'cincizeci',
      60: 'șaizeci|saizeci', 70: 'șaptezeci|saptezeci', 80: 'optzeci', 90: 'nouăzeci|nouazeci',
    },
    scales: {
      100: 'sută|suta|sute', 1e3: 'mie|mii|miile', 1e6: 'milion|milioane|milioanele', 1e9: 'miliard|miliarde|miliardele', 1e12: 'trilion|trilioane|bilion|bilioane',
    },
    shortScales: { 1e3: 'k', 1e6: 'mil|mln|mio', 1e9: 'mld|mrd' },
    collectives: { 12: 'duzină|duzina|duzini' },
    ordinals: {
      1: 'întâi|întâia|dintâi|dintîi|primă|primul|prima|primii|primele|primului|primei|primilor|primelor|intai|întîi', 2: ordinal('doilea', 'doua'), 3: ordinal('treilea', 'treia'), 4: ordinal('patrulea', 'patra'),
      5: ordinal('cincilea', 'cincea'), 6: ordinal('șaselea|saselea', 'șasea|sasea'), 7: ordinal('șaptelea|saptelea', 'șaptea|saptea'), 8: ordinal('optulea', 'opta'),
      9: ordinal('nouălea|noualea', 'noua'), 10: ordinal('zecelea', 'zecea'), 11: ordinal('unsprezecelea', 'unsprezecea'), 12: ordinal('doisprezecelea', 'douăsprezecea'),
      13: ordinal('treisprezecelea', 'treisprezecea'), 14: ordinal('paisprezecelea', 'paisprezecea'), 15: ordinal('cincisprezecelea', 'cincisprezecea'),
      16: ordinal('șaisprezecelea', 'șaisprezecea'), 17: ordinal('șaptesprezecelea', 'șaptesprezecea'), 18: ordinal('optsprezecelea', 'optsprezecea'),
      19: ordinal('nouăsprezecelea', 'nouăsprezecea'), 20: ordinal('douăzecilea', 'douăzecea'), 30: ordinal('treizecilea', 'treizecea'), 40: ordinal('patruzecilea', 'patruzecea'),
      50: ordinal('cincizecilea', 'cincizecea'), 60: ordinal('șaizecilea', 'șaizecea'), 70: ordinal('șaptezecilea', 'șaptezecea'), 80: ordinal('optzecilea', 'optzecea'),
      90: ordinal('nouăzecilea', 'nouăzecea'), 100: ordinal('sutălea', 'suta'), 1e3: ordinal('miilea', 'mia'),
    },
    denominators: {
      2: 'jumătate|jumatate|jumătăți|jumătatea|jumate', 3: 'treime|treimi|treimea', 4: 'sfert|sferturi|pătrime|pătrimi', 5: 'cincime|cincimi', 6: 'șesime|șesimi', 7: 'șeptime|șeptimi',
      8: 'optime|optimi', 9: 'noime|noimi', 10: 'zecime|zecimi', 100: 'sutime|sutimi', 1e3: 'miime|miimi',
    },
    additions: { 0.5: 'și jumătate|si jumatate|și jumate', 0.25: 'și un sfert', 0.75: 'și trei sferturi', [1 / 3]: 'și o treime' },
    multiples: { 2: 'dublu|dublul', 3: 'triplu|triplul' },
    vague: [
      { forms: 'zeci', min: 20, max: 99 }, { forms: 'duzini', min: 24, max: 99 }, { forms: 'sute', min: 200, max: 999 }, { forms: 'mii', min: 2e3, max: 9999 },
      { forms: 'zeci de mii', min: 2e4, max: 99999 }, { forms: 'sute de mii', min: 2e5, max: 999999 }, { forms: 'milioane', min: 2e6, max: 9999999 },
      { forms: 'zeci de milioane', min: 2e7, max: 99999999 }, { forms: 'sute de milioane', min: 2e8, max: 999999999 }, { forms: 'miliarde', min: 2e9, max: 9999999999 },
    ],
    articles: 'un|o',
    joiners: 'și|si',
    tensJoiners: 'și|si',
    scaleJoiners: 'de',
    fractionJoiners: 'de|din',
    decimalWords: 'virgulă|virgula|punct',
    overWords: 'supra',
    notAlone: 'un|una|o|suta|noua|unul',
    ordinalSuffixes: 'lea|a|le|ulea',
    ordinalArticles: 'al|a',
    extraGroups: "'’ ",
  },  quantities: {
    ...neutralQuantityWords,
    per: 'pe|la', perAny: 'per|de fiecare',
    perObjects: { person: 'cap de locuitor|locuitor|locuitori|de locuitori|persoană|persoane|capita', share: 'acțiune|acţiune', household: 'gospodărie|familie', employee: 'angajat|salariat', night: 'noapte', child: 'copil', student: 'elev|student' },
    perPhrases: { '[bbl_us]': 'barilul', L: 'litrul', kg: 'kilogramul|kilul', t: 'tona', 'MW.h': 'megawattul|MWh-ul', h: 'ora' },
    outOf: 'din fiecare', outOfRound: 'din',
    belowZero: 'sub zero',
    homeCurrencies: ['RON', 'MDL', 'ROL'],
    currencies: {
      RON: 'leu|lei|leii|leilor|ron|lei noi|leu nou|leul', ROL: 'lei vechi', MDL: 'leu moldovenesc|lei moldovenești', USD: 'dolar|dolari|dolarul|dolarii|dolarilor|dolar american|dolari americani|dolari sua|dolari us|$', EUR: 'euro|euroi', GBP: 'lir|liră sterlină|lire sterline|lira sterlină|lire|lira|liră', JPY: 'yen|yeni', CNY: 'yuan|yuani|renminbi', RUB: 'rublă|ruble|ruble rusești', CHF: 'franc elvețian|franci elvețieni|franc|franci',
      TRY: 'liră turcească|lire turcești|lire|lira', SEK: 'coroane suedeze|coroană suedeză|coroane|coroană', DKK: 'coroane daneze|coroană daneză|coroane', NOK: 'coroane norvegiene|coroană norvegiană|coroane', HUF: 'forint|forinți', DEM: 'mărci|mărci germane|marcă|marcă germană', PLN: 'zlot|zloți', UAH: 'grivnă|grivne', INR: 'rupie|rupii|rupii indiene', BGN: 'leva|leve|leva bulgărești', ILS: 'shekel|shekeli|șekeli', SAR: 'rial saudit|riali saudiți|riali|rial', KWD: 'dinar|dinari', MXN: 'peso|pesos', BTC: 'bitcoin|bitcoini|BTC',
      FRF: 'franci francezi|franc francez', ITL: 'lire italiene|liră italiană', CAD: 'dolari canadieni|dolar canadian', AUD: 'dolari australieni|dolar australian', KRW: 'woni|won', EGP: 'lire egiptene|liră egipteană', AED: 'dirham|dirhami',
    },
    subunits: { RON: 'ban|bani', EUR: 'eurocenți|eurocent', USD: 'cenți|cent|centi', GBP: 'penny|pence' },
    units: {
      km: 'kilometru|kilometri|kilometrul|kilometrii', m: 'metru|metri', cm: 'centimetru|centimetri', mm: 'milimetru|milimetri', t: 'tonă|tone|tona', kg: 'kilogram|kilograme|kilo|kile|kg', g: 'gram|grame', L: 'litru|litri', mL: 'mililitru|mililitri', har: 'hectar|hectare|ha', '[nmi_i]': 'mile marine|milă marină|mile nautice', m2: 'metru pătrat|metri pătrați|mp|metri pătraţi', km2: 'km pătrați|km pătrat|km patrati|kilometru pătrat|kilometri pătrați|kmp', m3: 'metru cub|metri cubi|mc', '[mi_i]': 'milă|mile', '[ft_i]': 'picior|picioare', '[in_i]': 'inch|inchi|țol|țoli', '[lb_av]': 'livră|livre|pfund', '[oz_av]': 'uncie|uncii', '[gal_us]': 'galon|galoane', '[bbl_us]': 'baril|barili|barile',
      '[acr_us]': 'acru|acri', 'km/h': 'kilometri pe oră|kilometri la oră|km pe oră|km/oră', Cel: 'grade celsius|grad celsius|celsius|grade c', '[degF]': 'grade fahrenheit|grad fahrenheit|fahrenheit|grade f', K: 'grade kelvin|kelvin', MW: 'megawați|megawatt|megawatti', kW: 'kilowați|kilowatt|kilowatti', GW: 'gigawați', W: 'wați|watt', 'kW.h': 'kilowați-oră|kilowatt-oră|kilowatt oră', '[HP]': 'cai putere|cp|CP', '[car_m]': 'carate', MBy: 'megabyte', GBy: 'gigabyte',
      a: 'an|ani', mo: 'lună|luni', wk: 'săptămână|săptămâni', d: 'zi|zile', h: 'oră|ore', min: 'minut|minute', s: 'secundă|secunde', '[tbs_us]': 'lingură|linguri', '[tsp_us]': 'linguriță|lingurițe', '[cup_us]': 'cană|căni|ceașcă|cești',
    },
    notUnits: 'candelă|candele|picior|CP|grade|grad|°|a|h|s|picătură|picături|punct|puncte|în|in|st|l.|mi|marcă|piatră|pietre|element|elemente|parte|părți|peso convertibil|sol|g|nou|noi',
    percent: 'procent|procente|la sută|la suta|procentul|procentele|de procente',
    countingOnly: { nouă: 'i|e' },
    percentagePoint: 'de punct procentual|de punct|punct procentual|puncte procentuale|puncte procentual|pp|p.p.',
    basisPoint: 'punct de bază|puncte de bază',
    unitJoiners: 'de',
    degree: 'grad|grade|°',
    ageAfter: 'ani vârstă|ani de viață|ani vechime',
    ageAfterUnit: 'vârstă|de vârstă',
    ageVerbs: 'are|avea|aveau|împlinit|împlinește|împlini', ageBefore: 'în vârstă de|vârsta de|la vârsta de|vârsta de peste|în etate de|de vârstă|în varsta de|varsta de|femeie de|bărbat de|tânăr de|tânără de|băiat de|fată de|copil de|bătrân de|bătrână de|adolescent de|adolescentă de|minor de|minoră de|șofer de|bărbatul de|femeia de|tânărul de|tânăra de|localnic de',
    comparators: {
      '>': 'peste|mai mult de|mai mari de|mai mult decât|mai mare de|mai multe de|mai mulți de|de peste|depășește|depășit', '>=': 'cel puțin|minim|minimum|nu mai puțin de|cel putin', '<': 'sub|mai puțin de|mai mică de|mai mic de|mai puțin decât|mai puţin de|de sub', '<=': 'până la|cel mult|maxim|maximum|nu mai mult de|pana la', '~': 'circa|aproximativ|aproape|vreo|în jur de|cam|în jurul a|aproape de|aprox.|de circa|de aproximativ|cca|cca.|de aproape|circa de|in jur de',
    },
    comparatorsAfter: { '>=': 'sau mai mult|sau mai mulți', '<=': 'sau mai puțin', '~': 'aproximativ' },
    rangeOpeners: 'între|intre|cuprins între|cuprinsă între', rangeClosers: 'și|si|şi', rangeJoiners: 'până la|la|-|pana la', changeVerbs: 'trecut|trece|ajuns|ajunge', changeOpeners: 'de la|dela',
    references: 'sector|sectorul|dn|bl.|ap.|et.|formula|tvr|versiunea', phones: 'telefon|mobil|numărul de telefon', plus: 'plus', minus: 'minus', plusMinus: 'plus/minus|plus minus|plus-minus|plus sau minus',
    notObjects: 'în|in|la|de|din|pe|cu|pentru|și|si|sau|dar|este|sunt|era|au|a|al|ai|ale|un|o|mai|ca|că|care|după|dupa|prin|până|față|fata|nu|se|s|le|i|l|iar|când|dintre|spre|prin|fiind|fost|va|vor',
  },
};
