import { inflect } from '../../match/numbers/index.js';
import { neutralNumberWords, neutralQuantityWords, type NumberRules } from '../../model/index.js';

const ordinal = (stems: string): string => inflect(stems, 'ième|ièmes|ieme|iemes');

export const numbers: NumberRules = {
  words: {
    ...neutralNumberWords,
    scaleOthers: { 1e9: 'billion|billions', 1e12: 'trillion|trillions' },
    indefinites: 'quelques|plusieurs|de nombreux|maints',
    cardinals: {
      0: 'zéro|zero', 1: 'un|une', 2: 'deux', 3: 'trois', 4: 'quatre', 5: 'cinq', 6: 'six', 7: 'sept', 8: 'huit', 9: 'neuf', 10: 'dix', 11: 'onze', 12: 'douze',
      13: 'treize', 14: 'quatorze', 15: 'quinze', 16: 'seize', 17: 'dix-sept|dix sept', 18: 'dix-huit|dix huit', 19: 'dix-neuf|dix neuf',
      20: 'vingt|vingts', 30: 'trente', 40: 'quarante', 50: 'cinquante', 60: 'soixante', 70: 'septante',
      80: 'quatre-vingt|quatre-vingts|quatre vingt|quatre vingts|huitante|octante', 90: 'nonante',
    },
    scales: {
      100: 'cent|cents', 1e3: 'mille|milles|mil', 1e6: 'million|millions', 1e9: 'milliard|milliards', 1e12: 'billion|billions', 1e15: 'billiard|billiards',
      1e18: 'trillion|trillions',
    },
    shortScales: { 1e3: 'k', 1e6: 'm|mio|mln|mns', 1e9: 'md|mds|mrd' },
    collectives: {
      12: 'douzaine|douzaines', 8: 'huitaine', 10: 'dizaine|dizaines', 15: 'quinzaine', 20: 'vingtaine', 30: 'trentaine', 40: 'quarantaine', 50: 'cinquantaine',
      60: 'soixantaine', 100: 'centaine|centaines', 1000: 'millier|milliers',
    },
    ordinals: {
      1: 'premier|première|premiers|premières|1er|unième|unièmes',
      2: 'second|seconde|seconds|secondes|' + ordinal('deux'), 3: ordinal('trois'), 4: ordinal('quatr'), 5: ordinal('cinqu'), 6: ordinal('six'),
      7: ordinal('sept'), 8: ordinal('huit'), 9: ordinal('neuv'), 10: ordinal('dix'), 11: ordinal('onz'), 12: ordinal('douz'),
      13: ordinal('treiz'), 14: ordinal('quatorz'), 15: ordinal('quinz'), 16: ordinal('seiz'), 17: ordinal('dix-sept'), 18: ordinal('dix-huit'),
      19: ordinal('dix-neuv'), 20: ordinal('vingt'), 30: ordinal('trent'), 40: ordinal('quarant'), 50: ordinal('cinquant'), 60: ordinal('soixant'),
      80: ordinal('quatre-vingt'),
      100: 'centième|centieme', 1e3: 'millième|millieme', 1e6: 'millionième|millionieme', 1e9: 'milliardième|milliardieme', 1e12: 'billionième|billionieme',
      1e18: 'trillionième',
    },
    denominators: {
      2: 'demi|demie|demis|moitié|demies|moitie', 3: 'tiers|tierce', 4: 'quart|quarts',
      ...Object.fromEntries(([
        [5, 'cinqu'], [6, 'six'], [7, 'sept'], [8, 'huit'], [9, 'neuv'], [10, 'dix'], [11, 'onz'], [12, 'douz'], [13, 'treiz'], [14, 'quatorz'], [15, 'quinz'],
        [16, 'seiz'], [20, 'vingt'], [30, 'trent'], [40, 'quarant'], [50, 'cinquant'], [60, 'soixant'], [100, 'cent'], [1e3, 'mill'], [1e6, 'million'],
        [1e9, 'milliard'], [1e12, 'billion'], [1e18, 'trillion'],
      ] as const).map(([n, stem]) => [
        n, ordinal(stem),
      ])),
    },
    additions: { 0.5: 'et demi|et demie|et demis', 0.25: 'et quart|et un quart', 0.75: 'et trois quarts', [1 / 3]: 'et un tiers' },
    multiples: { 2: 'double|deux fois', 3: 'triple|trois fois' },
    vague: [
      { forms: 'millions', min: 2e6, max: 9999999 }, { forms: 'milliards', min: 2e9, max: 9999999999 }, { forms: 'dizaines', min: 20, max: 99 },
      { forms: 'centaines', min: 200, max: 999 }, { forms: 'milliers', min: 2e3, max: 9999 }, { forms: 'dizaines de milliers', min: 2e4, max: 99999 },
      { forms: 'centaines de milliers', min: 2e5, max: 999999 }, { forms: 'dizaines de millions', min: 2e7, max: 99999999 },
      { forms: 'centaines de millions', min: 2e8, max: 999999999 }, { forms: 'dizaines de milliards', min: 2e10, max: 99999999999 },
      { forms: 'centaines de milliards', min: 2e11, max: 999999999999 },
    ],
    articles: 'un|une', tensJoiners: 'et', joiners: 'et', scaleJoiners: 'de', fractionJoiners: "de|d'", decimalWords: 'virgule|point', overWords: 'sur',
    singularDenominators: true, vigesimals: [60, 80],
    notAlone: 'un|une', counted: 'un|une', notNumbers: 'inde',
    ordinalSuffixes: 'e|er|ère|ere|ème|eme|ième|ieme|re|ers|ères|es|èmes|nd|nde|ᵉ|º', extraGroups: "'’",
  },
  quantities: {
    ...neutralQuantityWords,
    counters:
      'mort|morte|blessé|blessée|disparu|disparue|personne est morte|personne est décédée|personne a été tuée|personne a été blessée|' +
      'personne a perdu la vie|personne est portée disparue|personne a été arrêtée|personne a été interpellée|personne est toujours|personne a péri|' +
      'personne a trouvé la mort',
    per: "par|à l'|à l’|a l'|à la|au", perThing: "du|pour|le|la|l'|l’",
    perObjects: {
      person: "personne|habitant|habitants|tête|tête d'habitant|tête d’habitant|personnes", share: 'action|titre', household: 'ménage|foyer|ménages',
      employee: 'salarié|employé', night: 'nuit|nuitée', child: 'enfant', student: 'élève|étudiant',
    },
    perPhrases: { h: "l'heure|l’heure|de l'heure|de l’heure" },
    outOf: 'sur',
    belowZero: 'en dessous de zéro|au-dessous de zéro|sous zéro|en dessous de zero|sous zero',
    angleCues: 'tourner|tournez|tourne|angle|rotation|pivoter|pivotez|incliné',
    homeCurrencies: ['EUR', 'FRF', 'CHF', 'XOF'],
    currencies: {
      USD: 'dollar|dollars|dollars américains|dollar américain|dollars us|dollar us|dollars des états-unis', EUR: 'euro|euros',
      FRF: 'franc|francs|francs français|franc français',
      CHF: 'franc suisse|francs suisses|franc|francs', XOF: 'franc cfa|francs cfa|fcfa|f cfa', BEF: 'francs belges|franc belge',
      GBP: 'livre|livres|livre sterling|livres sterling|sterling', JPY: 'yen|yens', CNY: 'yuan|yuans|renminbi', RUB: 'rouble|roubles',
      TRY: 'livre turque|livres turques|lires turques',
      SEK: 'couronne suédoise|couronnes suédoises|couronne|couronnes',
      DKK: 'couronne danoise|couronnes danoises|couronne|couronnes',
      NOK: 'couronne norvégienne|couronnes norvégiennes|couronne|couronnes',
      CZK: 'couronnes tchèques|couronne tchèque|couronne|couronnes',
      MXN: 'peso|pesos|pesos mexicains', ARS: 'peso|pesos|pesos argentins', INR: 'roupie|roupies|roupies indiennes',
      DEM: 'mark|marks|deutsche mark|deutschemark|deutsche marks|deutschemarks|marks allemands', ITL: 'lire|lires|lires italiennes', ESP: 'peseta|pesetas',
      BRL: 'réal|réaux|real|reals|reais', PLN: 'zloty|zlotys', HUF: 'forint|forints', KRW: 'won|wons', ILS: 'shekel|shekels', UAH: 'hryvnia|hryvnias',
      SAR: 'riyal|riyals|riyal saoudien', KWD: 'dinar|dinars', MAD: 'dirham|dirhams|dirhams marocains', AED: 'dirhams des émirats', LBP: 'livres libanaises',
      EGP: 'livres égyptiennes|livre égyptienne',
      CAD: '$ c|$ can|dollars canadiens|dollar canadien',
      AUD: 'dollars australiens|dollar australien',
      HKD: '$ hk|dollars de hong kong|dollar de hong kong',
      SGD: 'dollars de singapour|dollar de singapour', NZD: 'dollars néo-zélandais', BTC: 'bitcoin|bitcoins|BTC', FIM: 'marks finlandais|mark finlandais',
      NLG: 'florins|florin|florins hollandais|florins néerlandais',
    },
    subunits: { USD: 'cent|cents|centimes de dollar', EUR: 'centime|centimes|centimes d\'euro|cents', GBP: 'penny|pence|pennies' },
    units: {
      km: 'kilomètre|kilomètres|kilometre|kilometres', m: 'mètre|mètres|metre|metres', cm: 'centimètre|centimètres', mm: 'millimètre|millimètres',
      hm: 'hectometre|hectometres|hectomètre|hectomètres',
      t: 'tonne|tonnes|tonnes métriques|tonne métrique', kg: 'kilo|kilos|kilogramme|kilogrammes', g: 'gramme|grammes', mg: 'milligramme|milligrammes',
      ug: 'microgramme|microgrammes', L: 'litre|litres', mL: 'millilitre|millilitres', '[mi_i]': 'mille|milles|mile|miles', '[ft_i]': 'pied|pieds',
      '[in_i]': 'pouce|pouces', '[yd_i]': 'yard|yards', '[cup_us]': 'tasse|tasses', '[oz_av]': 'once|onces', '[lb_av]': 'livre|livres',
      '[gal_us]': 'gallon|gallons', '[bbl_us]': 'baril|barils', har: 'hectare|hectares', '[acr_us]': 'acre|acres',
      '[nmi_i]': 'mille marin|milles marins|milles nautiques', m2: 'mètre carré|mètres carrés',
      km2: 'km carrés|km carré|kilomètre carré|kilomètres carrés', m3: 'mètre cube|mètres cubes', '[sft_i]': 'pieds carrés|pied carré',
      '[cft_i]': 'pieds cubes',
      'km/h': 'kilomètres par heure|kilomètres/heure|kilomètres-heure|kilomètres heure|kilomètre par heure|km par heure',
      '[mi_i]/h': 'miles à l\'heure|miles a l\'heure|miles par heure|milles par heure',
      Cel: 'degré celsius|degrés celsius|degrés centigrades|degré centigrade|celsius|degrés c|degré c|centigrades|centigrade|degres celsius',
      '[degF]': 'degré fahrenheit|degrés fahrenheit|fahrenheit|degrés f|degré f|degres fahrenheit', K: 'kelvin|kelvins|degrés kelvin', W: 'watt|watts',
      kW: 'kilowatt|kilowatts', MW: 'mégawatt|mégawatts', GW: 'gigawatt|gigawatts',
      'kW.h': 'kilowattheure|kilowattheures|kilowatt-heure', 'MW.h': 'mégawattheures|mégawattheure', 'TW.h': 'térawattheures', '[HP]': 'chevaux|ch',
      bit: 'bit|bits',
      MBy: 'mégaoctet|mégaoctets|Mo|megabytes', GBy: 'gigaoctet|gigaoctets|Go', TBy: 'To', rad: 'radian|radians', '[car_m]': 'carats|carat',
      a: 'an|ans|année|années', mo: 'mois', wk: 'semaine|semaines', d: 'jour|jours', h: 'heure|heures', min: 'minute|minutes', s: 'seconde|secondes',
      '{Richter}': 'degrés sur l\'échelle de richter|degrés sur l’échelle de richter|sur l\'échelle de richter|sur l’échelle de richter',
    },
    countingOnly: { neuf: 's|x' },
    notUnits: 'degrés|degré|°|a|s|d|j|goutte|gouttes|pincée|point|points|pt|po|pi|son|ou|sol|lac|élément|éléments|partie|parties|dl|en|au|dé|nouveau|nouveaux',
    percent: 'pour cent|pour cents|pourcent|pct|pourcents|pour-cent|pourcentage|pourcentages',
    percentagePoint: 'de point de pourcentage|de point|point de pourcentage|points de pourcentage|points de pourcent|pp',
    basisPoint: 'point de base|points de base|pb|pdb', unitJoiners: "de|d'|d’", degree: 'degré|degrés|degres|degre|°',
    ageAfter: "ans d'âge|ans d’âge|ans révolus", ageAfterUnit: "d'âge",
    ageVerbs:
      'il a|elle a|avait|avaient|aura|fête ses|fêté ses|fillette de|fille de|garçon de|garçonnet de|homme de|femme de|enfant de|adolescent de|' +
      'adolescente de|bébé de|étudiant de|étudiante de|lycéen de|lycéenne de|collégien de|collégienne de|conducteur de|conductrice de|retraité de|' +
      'retraitée de|fils de|quinquagénaire de',
    ageBefore: "âgé de|âgée de|âgés de|âgées de|à l'âge de|à l’âge de|l'âge de|agé de|âge de",
    comparators: {
      '>':
        'plus de|plus que|supérieur à|supérieure à|supérieurs à|au-dessus de|au-delà de|dépasse|dépassant|dépassé|plus de la|plus des|plus d\'|plus d’|' +
        'un peu plus de|un peu plus de la|un peu plus des|un peu plus d\'|plus du|bien plus de|nettement plus de',
      '>=': "au moins|pas moins de|au minimum|d'au moins|minimum",
      '<':
        'moins de|inférieur à|inférieure à|en dessous de|en-dessous de|sous|moins que|moins de la|moins des|moins d\'|moins d’|un peu moins de|' +
        'un peu moins de la|un peu moins des|un peu moins d\'|moins du',
      '<=': "jusqu'à|jusqu’à|pouvant atteindre|pouvant aller jusqu'à|pouvant aller jusqu’à|au plus|au maximum|pas plus de|tout au plus|maximum",
      '~':
        "environ|près de|quelque|quelques|autour de|approximativement|presque|à peu près|aux alentours de|de l'ordre de|d'environ|un peu plus de|env.|" +
        "plus ou moins|près de la|près des|près d'|près d’|presque la|environ la|autour de la|quasiment la",
    },
    comparatorsAfter: { '>=': 'ou plus|et plus|au moins', '<=': 'ou moins|au maximum|au plus', '~': 'environ' },
    rangeOpeners: 'entre|entre les|entre le|comprise entre|compris entre', rangeClosers: 'et|et les|et le', rangeJoiners: 'à|ou',
    changeVerbs: 'passé|passe|passée|passés|passer|passant|passait', changeOpeners: 'de',
    references: 'n°|nº|article|articles|art.|page|chapitre|version|alinéa|formule|rn|airbus|boeing|windows', phones: 'téléphone|numéro de téléphone',
    minus: 'moins|négatif|négative', plusMinus: 'plus/moins',
    notObjects:
      "en|dans|à|au|aux|de|du|des|d'|par|pour|avec|sans|sur|sous|et|ou|que|qui|est|sont|était|a|ont|il|elle|ils|elles|le|la|les|l'|un|une|ce|cette|se|sa|" +
      "son|ses|comme|plus|moins|quand|où|depuis|jusqu'|entre|selon|mais|ne|n'|déjà|aussi|soit|contre|après|avant|lors",
  },
};
