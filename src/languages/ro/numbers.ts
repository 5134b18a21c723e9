import { neutralNumberWords, type NumberRules } from '../../model/index.js';

/** “al …lea” and “a …a”, with and without the article. */
const ordinal = (masculine: string, feminine: string): string => {
  const withArticle = (article: string, forms: string): string[] => forms.split('|').flatMap((form) => [`${article} ${form}`, form]);
  return [...withArticle('al', masculine), ...withArticle('a', feminine)].join('|');
};

export const numbers: NumberRules = {
  words: {
    ...neutralNumberWords,
    cardinals: {
      0: 'zero', 1: 'unu|un|una|o', 2: 'doi|două|doua', 3: 'trei', 4: 'patru', 5: 'cinci', 6: 'șase|sase', 7: 'șapte|sapte', 8: 'opt', 9: 'nouă|noua', 10: 'zece',
      11: 'unsprezece|unșpe', 12: 'doisprezece|douăsprezece|douasprezece|doișpe', 13: 'treisprezece', 14: 'paisprezece|patrusprezece', 15: 'cincisprezece|cinsprezece', 16: 'șaisprezece|saisprezece',
      17: 'șaptesprezece|saptesprezece', 18: 'optsprezece', 19: 'nouăsprezece|nouasprezece', 20: 'douăzeci|douazeci', 30: 'treizeci', 40: 'patruzeci', 50: 'cincizeci',
      60: 'șaizeci|saizeci', 70: 'șaptezeci|saptezeci', 80: 'optzeci', 90: 'nouăzeci|nouazeci',
    },
    scales: {
      100: 'sută|suta|sute', 1e3: 'mie|mii|miile', 1e6: 'milion|milioane|milioanele', 1e9: 'miliard|miliarde|miliardele', 1e12: 'trilion|trilioane|bilion|bilioane',
    },
    shortScales: { 1e3: 'k', 1e6: 'mil|mln|mio', 1e9: 'mld|mrd' },
    collectives: { 12: 'duzină|duzina|duzini' },
    ordinals: {
      1: 'întâi|întâia|primul|prima|primii|primele|primului|primei|primilor|primelor|intai|întîi', 2: ordinal('doilea', 'doua'), 3: ordinal('treilea', 'treia'), 4: ordinal('patrulea', 'patra'),
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
    multiples: { 2: 'dublu|dublul|dublă', 3: 'triplu|triplul' },
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
    notAlone: 'un|una|o|doua|suta|noua|întâi',
    ordinalSuffixes: 'lea|a|le|ulea',
    extraGroups: "'’ ",
  },
};
