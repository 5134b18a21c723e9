import { neutralNumberWords, neutralQuantityWords, type NumberRules } from '../../model/index.js';

export const numbers: NumberRules = {
  words: {
    ...neutralNumberWords,
    indefinites: 'several|a few|few|many|some|countless|a couple|a couple of',
    cardinals: {
      0: 'zero|nil|nought|naught', 1: 'one', 2: 'two', 3: 'three', 4: 'four', 5: 'five', 6: 'six', 7: 'seven', 8: 'eight', 9: 'nine', 10: 'ten',
      11: 'eleven', 12: 'twelve', 13: 'thirteen', 14: 'fourteen', 15: 'fifteen', 16: 'sixteen', 17: 'seventeen', 18: 'eighteen', 19: 'nineteen',
      20: 'twenty', 30: 'thirty', 40: 'forty|fourty', 50: 'fifty', 60: 'sixty', 70: 'seventy', 80: 'eighty', 90: 'ninety',
    },
    scales: {
      100: 'hundred', 1e3: 'thousand', 1e6: 'million|millions', 1e9: 'billion|billions', 1e12: 'trillion|trillions', 1e15: 'quadrillion', 1e18: 'quintillion',
      1e5: 'lakh|lakhs|lkh|lkhs|lac|lacs', 1e7: 'crore|crores|krore|krores',
    },
    shortScales: { 1e3: 'k', 1e6: 'm|mm|mn|mln|mil|mio', 1e9: 'b|bn|bln|bil', 1e12: 't|tn|tln|trn|tril', 1e7: 'cr' },
    collectives: { 12: 'dozen|doz|dz|dzs', 20: 'score', 144: 'gross' },
    ordinals: {
      1: 'first|firstly', 2: 'second|secondly', 3: 'third|thirdly', 4: 'fourth', 5: 'fifth', 6: 'sixth', 7: 'seventh', 8: 'eighth|eigth', 9: 'ninth',
      10: 'tenth',
      11: 'eleventh', 12: 'twelfth', 13: 'thirteenth', 14: 'fourteenth', 15: 'fifteenth', 16: 'sixteenth', 17: 'seventeenth', 18: 'eighteenth',
      19: 'nineteenth',
      20: 'twentieth', 30: 'thirtieth', 40: 'fortieth', 50: 'fiftieth', 60: 'sixtieth', 70: 'seventieth', 80: 'eightieth', 90: 'ninetieth',
      100: 'hundredth', 1e3: 'thousandth', 1e6: 'millionth', 1e9: 'billionth', 1e12: 'trillionth',
    },
    denominators: {
      2: 'half|halves', 3: 'third|thirds', 4: 'quarter|quarters|fourth|fourths', 5: 'fifth|fifths', 6: 'sixth|sixths', 7: 'seventh|sevenths',
      8: 'eighth|eighths',
      9: 'ninth|ninths', 10: 'tenth|tenths', 11: 'eleventh|elevenths', 12: 'twelfth|twelfths', 13: 'thirteenth|thirteenths', 14: 'fourteenth|fourteenths',
      15: 'fifteenth|fifteenths', 16: 'sixteenth|sixteenths', 17: 'seventeenth|seventeenths', 18: 'eighteenth|eighteenths', 19: 'nineteenth|nineteenths',
      20: 'twentieth|twentieths',
      30: 'thirtieth|thirtieths', 40: 'fortieth|fortieths', 50: 'fiftieth|fiftieths', 60: 'sixtieth|sixtieths', 70: 'seventieth|seventieths',
      80: 'eightieth|eightieths', 90: 'ninetieth|ninetieths', 100: 'hundredth|hundredths', 1e3: 'thousandth|thousandths',
      1e6: 'millionth|millionths', 1e9: 'billionth|billionths', 1e12: 'trillionth|trillionths',
    },
    additions: {
      0.5: 'and a half|and one half|and-a-half',
      0.25: 'and a quarter|and one quarter|and a fourth',
      0.75: 'and three quarters|and three-quarters',
      [1 / 3]: 'and a third|and one third',
      [2 / 3]: 'and two thirds|and two-thirds', 0.2: 'and a fifth', 0.125: 'and an eighth', 0.1: 'and a tenth',
    },
    multiples: { 2: 'twice', 3: 'thrice' },
    vague: [
      { forms: 'millions', min: 2e6, max: 9999999 }, { forms: 'billions', min: 2e9, max: 9999999999 }, { forms: 'trillions', min: 2e12, max: 9999999999999 },
      { forms: 'dozens', min: 24, max: 99 }, { forms: 'tens', min: 20, max: 99 }, { forms: 'hundreds', min: 200, max: 999 },
      { forms: 'thousands', min: 2e3, max: 9999 }, { forms: 'tens of thousands', min: 2e4, max: 99999 },
      { forms: 'dozens of thousands', min: 24e3, max: 99999 }, { forms: 'hundreds of thousands', min: 2e5, max: 999999 },
      { forms: 'tens of millions', min: 2e7, max: 99999999 }, { forms: 'hundreds of millions', min: 2e8, max: 999999999 },
      { forms: 'tens of billions', min: 2e10, max: 99999999999 }, { forms: 'hundreds of billions', min: 2e11, max: 999999999999 },
      { forms: 'scores', min: 40, max: 99 },
    ],
    articles: 'a|an',
    joiners: 'and|&',
    decimalWords: 'point|dot',
    overWords: 'over',
    fractionJoiners: 'of|a',
    ordinalSuffixes: 'st|nd|rd|th',
    extraGroups: "'’",
  },
  quantities: {
    ...neutralQuantityWords,
    changeVerbs: 'go|goes|went|going|move|moves|moved|lift|lifted|lifts|take|takes|taking|bring|brings|brought',
    per: 'a|an|each|every', perAny: 'per',
    perObjects: {
      person: 'person|people|inhabitant|inhabitants|capita|head|resident|residents', share: 'share|shares', household: 'household|households',
      employee: 'employee|worker', night: 'night', child: 'child', student: 'student|pupil',
    },
    counters:
      'people|users|customers|jobs|homes|households|passengers|voters|workers|visitors|subscribers|viewers|vehicles|cars|members|children|residents|' +
      'refugees|migrants|tourists|copies|shares|patients|students|pupils|families|citizens|americans|europeans|employees|travellers|travelers|downloads|' +
      'votes|of its|of them|of those|of these|more people|more users|more customers|more are|more were|fewer people|devices|subscriptions|records|accounts|' +
      'consumers|adults|women|men|motorists|drivers|doses|visits|units|fans|followers|listeners|pensioners|taxpayers|deaths|births',
    smallerUnits: { '[ft_i]': { [1 / 12]: 'in' } },
    belowZero: 'below zero|below freezing|degrees below zero|degrees below freezing',
    angleCues: 'angle|angles|rotate|rotated|rotation|turn|turned|turns|tilt|tilted|slope|latitude|longitude|incline|angled',
    homeCurrencies: ['USD', 'GBP'],
    currencies: {
      USD:
        'dollar|dollars|buck|bucks|US dollar|US dollars|U.S. dollar|U.S. dollars|united states dollar|united states dollars|american dollar|' +
        'american dollars|USD',
      EUR: 'euro|euros',
      GBP: 'pound|pounds|quid|pound sterling|pounds sterling|sterling|british pound', JPY: 'yen', CNY: 'yuan|renminbi|rmb', RUB: 'ruble|rubles|rouble|roubles',
      INR: 'rupee|rupees|rs', TRY: 'lira|liras', CHF: 'swiss francs|franc|francs', KRW: 'won', SEK: 'krona|kronor', DKK: 'krone|kroner', MXN: 'peso|pesos',
      BRL: 'reais|reals|real',
      ILS: 'shekel|shekels', PLN: 'zloty|zlotys', HUF: 'forint|forints', CZK: 'koruna|korunas|crown|crowns', UAH: 'hryvnia|hryvnias',
      DEM: 'deutsche mark|deutsche marks|deutschmark|deutschmarks|d-mark|d-marks|marks',
      ZAR: 'rand', THB: 'baht',
      MYR: 'ringgit|ringgits|malaysian ringgit|malaysian ringgits|malaysia ringgit', IDR: 'rupiah', VND: 'dong', SAR: 'riyal|riyals', AED: 'dirham|dirhams',
      IRR: 'rial|rials', EGP: 'egyptian pound|egyptian pounds', KWD: 'kuwaiti dinar|kuwaiti dinars',
      NLG: 'dutch guilders|guilder|guilders', ITL: 'italian lira|italian lire|lire', AUD: 'aussie dollars', BTC: 'bitcoin|bitcoins|BTC', ETH: 'ether',
      HKD: 'hong kong dollar|hong kong dollars',
      SGD: 'singapore dollar|singapore dollars',
      TWD: 'taiwan dollar|taiwan dollars|new taiwan dollars', LBP: 'lebanese pounds',
    },
    subunits: {
      USD: 'cent|cents|¢', GBP: 'penny|pence|p', INR: 'paise|paisa', RUB: 'kopecks|kopeks|kopeck', EUR: 'euro cents|eurocents|cent|cents', MYR: 'sen',
    },
    units: {
      '[mi_i]': 'mile|miles|mi', '[ft_i]': 'foot|feet|ft|ft.', '[in_i]': 'inch|inches|in.', '[yd_i]': 'yard|yards|yd', '[lb_av]': 'pound|pounds|lb|lbs|lbs.',
      '[oz_av]': 'ounce|ounces|oz',
      t: 'tonne|tonnes|metric ton|metric tons|metric tonnes|mt',
      '[ston_av]': 'ton|tons|short ton|short tons',
      kg: 'kilo|kilos|kgs|kilogram|kilograms|kilogramme|kilogrammes', g: 'gram|grams|gramme|grammes|gm|gms', m: 'meter|meters|metre|metres',
      km: 'kilometer|kilometers|kilometre|kilometres|kms|click|clicks',
      cm: 'centimeter|centimeters|centimetre|centimetres|cms',
      mm: 'millimeter|millimeters|millimetre|millimetres',
      nm: 'nanometer|nanometers|nanometre|nanometres', L: 'liter|liters|litre|litres',
      mL: 'milliliter|milliliters|millilitre|millilitres|mls',
      hL: 'hectoliter|hectoliters|hectolitre|hectolitres', '[gal_us]': 'gallon|gallons|gal', '[bbl_us]': 'barrel|barrels|bbl', '[acr_us]': 'acre|acres',
      har: 'hectare|hectares|ha',
      km3: 'km cubed|kilometers cubed|kilometres cubed',
      km2: 'km squared|kilometers squared|kilometres squared|square kilometer|square kilometers|square kilometre|square kilometres',
      m2: 'm squared|meters squared|metres squared|square meter|square meters|square metre|square metres',
      '[sft_i]': 'square foot|square feet|sq ft|sqft|sq. ft.|ft2|ft²',
      '[smi_us]': 'square mile|square miles|sq mi', '[cft_i]': 'cubic foot|cubic feet',
      m3: 'cubic meter|cubic meters|cubic metre|cubic metres',
      '[mi_i]/h': 'mph|m.p.h.|m.p.h|miles per hour|miles an hour|mile per hour',
      'km/h': 'kmph|kilometers per hour|kilometres per hour|kilometers an hour|kilometres an hour|kph',
      'm/s': 'meters per second|metres per second',
      'Cel': 'degrees celsius|degree celsius|celsius|degrees c|degrees centigrade|centigrade|degC',
      '[degF]': 'degrees fahrenheit|degree fahrenheit|fahrenheit|degrees f|degF', K: 'kelvin|kelvins|degrees kelvin',
      W: 'watt|watts', kW: 'kilowatt|kilowatts', MW: 'megawatt|megawatts', GW: 'gigawatt|gigawatts',
      'kW.h': 'kilowatt hour|kilowatt hours|kilowatt-hour|kilowatt-hours', 'MW.h': 'megawatt hours|megawatt-hours', '[HP]': 'horsepower|hp|bhp',
      V: 'volt|volts', rad: 'radian|radians', bit: 'bit|bits', By: 'byte|bytes', MBy: 'megabyte|megabytes|mb', GBy: 'gigabyte|gigabytes|gb',
      TBy: 'terabyte|terabytes|tb', kBy: 'kilobyte|kilobytes', Mbit: 'megabit|megabits', Gbit: 'gigabit|gigabits',
      '[car_m]': 'carat|carats', 'rpm': 'rpm|revolutions per minute',
      '[nmi_i]': 'nautical mile|nautical miles',
      '[ly]': 'light year|light years|light-year|light-years', cal: 'calorie|calories', kcal: 'kilocalories', dB: 'decibel|decibels',
      '[tsp_us]': 'teaspoon|teaspoons|tsp',
      '[tbs_us]': 'tablespoon|tablespoons|tbsp', '[cup_us]': 'cup|cups', '[pt_us]': 'pint|pints', '[qt_us]': 'quart|quarts',
      '[ft_i].[lbf_av]': 'pound-feet|foot-pounds|lb-ft|pound feet',
      um: 'micron|microns|micrometer|micrometers|micrometre|micrometres',
      Mt: 'megaton|megatons|megatonne|megatonnes',
      Gt: 'gigaton|gigatons|gigatonne|gigatonnes',
      kt: 'kiloton|kilotons|kilotonne|kilotonnes',
      EBy: 'exabyte|exabytes', PBy: 'petabyte|petabytes', ZBy: 'zettabyte|zettabytes', KiBy: 'kibibyte|kibibytes|KiB', MiBy: 'mebibyte|mebibytes|MiB',
      GiBy: 'gibibyte|gibibytes|GiB',
      ug: 'microgram|micrograms|microgramme|microgrammes', mg: 'milligram|milligrams', GHz: 'gigahertz|ghz', MHz: 'megahertz|mhz', kHz: 'kilohertz|khz',
      '[stone_av]': 'stone', a: 'year|years|yr|yrs', mo: 'month|months', wk: 'week|weeks', d: 'day|days', h: 'hour|hours|hr|hrs', min: 'minute|minutes|mins',
      s: 'second|seconds|secs',
      '{Richter}': 'degrees on the richter scale|degree on the richter scale|on the richter scale',
    },
    notUnits:
      'in|st|at|c|pt|as|bar|to|stone|D|M|Y|b|B|degrees|degree|°|won|per|cr|dessert spoon|dash|drop|pinch|jigger|dot|em|point|portion|night|nights|dunam|' +
      'item|items|part|karat|people|person|rights|units|unit|sol|som|peseta account|convertible|gold|silver|date|mark',
    percent: 'percent|per cent|pct|percentage|pc|% pct',
    percentagePoint: 'percentage point|percentage points|percent points|pp|ppt|pps|p.p.',
    basisPoint: 'basis point|basis points|bp|bps|bips',
    unitJoiners: 'of|of a',
    capitalNames: true,
    pronounBefore: 'this|that|which|the|no|any|every|each|another|some|only|last|first|next|new|old|good|big|better|best|wrong|right',
    pronounAfter: 'can|could|may|might|must|should|cannot|has to|needs to|another',
    degree: 'degree|degrees|°|deg',
    ageAfter: 'years old|year old|year-old|year-olds|years-old|years of age|yo|y.o.|yrs old|-year-old',
    ageAfterUnit: 'old|olds|of age',
    ageBefore: 'aged|aged between|between the ages of|age|ages|at the age of|age of',
    everyNth: 'every',
    comparators: {
      // The “over” of a verb bounds nothing: “handed over 45 jets”.
      '=':
        'handed over|hand over|hands over|handing over|took over|take over|takes over|taken over|taking over|turned over|turn over|turning over|signed over|' +
        'sign over|signing over|passed over|rolled over|roll over|rolling over|carried over|ran over|run over|running over|held over|laid over|lay over|' +
        'pulled over|pulling over|bowled over|knocked over|knock over',
      '>':
        'more than|over|above|greater than|exceeding|in excess of|upwards of|upward of|topped|exceeded|surpassed|north of|larger than|higher than|' +
        'bigger than|beyond|better than|exceeds',
      '>=': 'at least|no less than|not less than|no fewer than|a minimum of|minimum of|as much as at least',
      '<': 'less than|under|below|fewer than|lower than|smaller than|nearly|just under|shy of|close to but below',
      '<=': 'up to|at most|as many as|as much as|no more than|not more than|a maximum of|maximum of|not exceeding|maximum',
      '~':
        'about|around|approximately|roughly|some|almost|nearly|an estimated|estimated|close to|approx|approx.|circa|ca.|c.|in the region of|' +
        'somewhere around|more or less|just over|just under|an average of about|near',
    },
    comparatorsAfter: {
      '>=': 'or more|or above|or older|or higher|or greater|and above|and over|and up|plus',
      '<=': 'or less|or fewer|or under|or below|or lower|or younger', '~': 'or so|or thereabouts',
    },
    rangeOpeners: 'between|ranging from|range from|ranges from|ranged from|anywhere from', rangeClosers: 'and|to', rangeJoiners: 'to|through',
    changeOpeners: 'from',
    outOf: 'out of|out of every|in every|for every', outOfRound: 'in',
    references:
      'co|fig|fig.|figs|figs.|figure|eq|eq.|eqs.|equation|table|tab.|section|sect.|sec.|chapter|chap.|page|para|paragraph|clause|appendix|article|version|' +
      'ver.|part|route|highway|interstate|exit|channel|episode|season|phase|category|grade|type|model|planet|formula|s&p|s p|sp|nasdaq|ftse|cac|nikkei|' +
      'stoxx|russell|topix|csi|fortune|boeing|airbus|windows|playstation|iphone|galaxy|apollo|hiv|covid|covid-|no.|nos.|ref.|vol.|volume',
    plus: 'plus',
    phones: 'phone|telephone|hotline|phone number', minus: 'minus|negative',
    plusMinus: 'plus or minus|plus/minus|plus-minus',
    notObjects:
      'in|on|at|of|to|for|from|by|with|and|or|but|is|are|was|were|be|has|have|had|the|a|an|as|per|into|than|that|this|when|while|after|before|since|during|' +
      'which|who|will|would|could|more|less|fewer|other|others|out|up|down|over|under|last|next|each|he|she|it|they|we|i|you|his|her|its|their|said|says|' +
      'through|until|because|if|about|against|between|including|also|not|so|now|then|there|here|did|does|do|can|may|might|should|must|where|what|how|nor|' +
      'yet|only|just|ago|away',
  },
};
