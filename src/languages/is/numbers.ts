import { neutralNumberWords, neutralQuantityWords, type NumberRules } from '../../model/index.js';

export const numbers: NumberRules = {
  words: {
    ...neutralNumberWords,
    denominators: {
      2: 'hálf|hálfur|hálft|hálfa|hálfri|hálfum|helmingur|helming', 3: 'þriðjungur|þriðjung|þriðjungi',
      4: 'fjórðungur|fjórðung|fjórðungi|kvart', 5: 'fimmtungur|fimmtung|fimmtungi', 10: 'tíundi',
    },
    additions: { 0.5: 'og hálf|og hálfur|og hálft|og hálfa|og hálfri' },
    cardinals: {
      0: 'núll', 1: 'einn|ein|eitt', 2: 'tveir|tvær|tvö', 3: 'þrír|þrjár|þrjú', 4: 'fjórir|fjórar|fjögur', 5: 'fimm', 6: 'sex', 7: 'sjö', 8: 'átta', 9: 'níu',
      10: 'tíu', 11: 'ellefu', 12: 'tólf', 13: 'þrettán', 14: 'fjórtán', 15: 'fimmtán', 16: 'sextán', 17: 'sautján', 18: 'átján', 19: 'nítján', 20: 'tuttugu',
      30: 'þrjátíu', 40: 'fjörutíu', 50: 'fimmtíu', 60: 'sextíu', 70: 'sjötíu', 80: 'áttatíu', 90: 'níutíu',
    },
    scales: { 100: 'hundrað|hundruð', 1000: 'þúsund', 1e6: 'milljón|milljónir|milljóna|milljónum', 1e9: 'milljarður|milljarðar|milljarða|milljörðum' },
    extraGroups: '\'’',
    joiners: 'og',
    tensJoiners: 'og',
    shortScales: { 1e6: 'm.kr|millj', 1e9: 'ma' },
    ordinalDot: true,
    notAlone: 'einn|ein|eitt',
    ordinals: { 1: 'fyrsti|fyrsta|fyrstu|fyrst', 2: 'annar|önnur|annað|annan', 3: 'þriðji|þriðja', 4: 'fjórði|fjórða', 5: 'fimmti|fimmta' },
  },
  quantities: {
    ...neutralQuantityWords,
    rangeJoiners: 'til',
    belowZero: 'undir frostmarki',
    per: 'á',
    perObjects: { person: 'mann|íbúa|íbúar', share: 'hlut' },
    perPhrases: { L: 'lítrinn', kg: 'kílóið', '[bbl_us]': 'tunnan' },
    homeCurrencies: ['ISK'],
    currencies: {
      ISK: 'króna|krónur|króna|krónum|kr|kr.',
      USD: 'dalur|dalir|dala|dollarar|dollara|bandaríkjadala', EUR: 'evra|evrur|evra', GBP: 'pund|sterlingspund',
    },
    percent: 'prósent|prósenta|prósentum|prósentur|prósentustig',
    ageAfter: 'ára|ára gamall|ára gömul',
    comparators: {
      '>': 'meira en|yfir', '>=': 'að minnsta kosti|minnst', '<': 'minna en|undir', '<=': 'allt að|mest',
      '~': 'um|um það bil|nær|tæplega|rúmlega',
    },
  },
};
