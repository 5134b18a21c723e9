import { inflect, inflectAll } from '../../match/numbers/index.js';
import { neutralNumberWords, type NumberRules } from '../../model/index.js';

const endings = 'e|en|er|es|em';

export const numbers: NumberRules = {
  words: {
    ...neutralNumberWords,
    cardinals: {
      0: 'null', 1: 'eins|ein|eine|einen|einem|einer|eines', 2: 'zwei|zwo|zweier', 3: 'drei|dreier', 4: 'vier', 5: 'fünf|fuenf', 6: 'sechs', 7: 'sieben', 8: 'acht',
      9: 'neun', 10: 'zehn', 11: 'elf', 12: 'zwölf|zwoelf', 13: 'dreizehn', 14: 'vierzehn', 15: 'fünfzehn|fuenfzehn', 16: 'sechzehn', 17: 'siebzehn',
      18: 'achtzehn', 19: 'neunzehn', 20: 'zwanzig', 30: 'dreißig|dreissig', 40: 'vierzig', 50: 'fünfzig|fuenfzig', 60: 'sechzig', 70: 'siebzig',
      80: 'achtzig', 90: 'neunzig',
    },
    scales: {
      100: 'hundert', 1e3: 'tausend', 1e6: 'million|millionen', 1e9: 'milliarde|milliarden', 1e12: 'billion|billionen', 1e15: 'billiarde|billiarden',
      1e18: 'trillion|trillionen',
    },
    shortScales: { 1e3: 'tsd|tsnd', 1e6: 'mio|mill', 1e9: 'mrd|md|mia', 1e12: 'bio' },
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
      2: inflect('halb', 'e|en|er|es|em') + '|halb|hälfte', 3: 'drittel', 4: 'viertel', 5: 'fünftel', 6: 'sechstel', 7: 'siebtel|siebentel', 8: 'achtel', 9: 'neuntel',
      10: 'zehntel', 11: 'elftel', 12: 'zwölftel', 16: 'sechzehntel', 20: 'zwanzigstel', 50: 'fünfzigstel', 100: 'hundertstel', 1e3: 'tausendstel', 1e6: 'millionstel',
    },
    additions: { 0.5: 'einhalb|eneinhalb|undeinhalb|undhalb|und ein halb|und eine halbe' },
    multiples: { 2: 'doppelt|zweimal|zweifach', 3: 'dreimal|dreifach' },
    vague: [
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
    notAlone: 'ein|eine|einen|einem|einer|eines|acht',
    ordinalDot: true,
    extraGroups: "'’ ",
  },
};
