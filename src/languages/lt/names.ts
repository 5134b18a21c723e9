import { neutralNames, type NameRules } from '../../model/index.js';

export const names: NameRules = {
  ...neutralNames,
  plainOpenings: ['gana'],
  home: ['LT'],
  endings: [
    ['os', 'a'], ['ai', 'a'], ['ą', 'a'], ['oje', 'a'], ['o', 'as'], ['ui', 'as'], ['ą', 'as'], ['u', 'as'], ['e', 'as'], ['ų', 'os'], ['oms', 'os'],
    ['ose', 'os'], ['io', 'is'], ['iui', 'is'], ['į', 'is'], ['yje', 'is'], ['ės', 'ė'], ['uje', 'us'], ['iuje', 'ius'], ['aus', 'us'], ['ui', 'us'],
    ['ei', 'ė'], ['ę', 'ė'], ['ėje', 'ė'],
  ],
  minimumStem: 3,
  titles: [
    'ponas', 'ponia', 'dr', 'profesorius', 'prezidentas', 'premjeras', 'ministras', 'ministrė', 'generolas', 'senatorius', 'karalius', 'karalienė', 'popiežius',
    'kancleris', 'kanclerė',
  ],
  roles: [
    {
      office: 'head-of-state',
      forms: ['prezidentas', 'prezidento', 'prezidentui', 'prezidentą', 'prezidentu', 'prezidentė', 'prezidentės', 'valstybės vadovas', 'valstybės vadovo'],
    },
    {
      office: 'head-of-government',
      forms: [
        'premjeras', 'premjero', 'premjerui', 'premjerą', 'premjeru', 'ministras pirmininkas', 'ministro pirmininko', 'ministrė pirmininkė', 'kancleris',
        'kanclerio', 'kancleriui', 'kanclerį', 'kanclerė', 'kanclerės',
      ],
    },
    {
      office: 'foreign-minister',
      forms: [
        'užsienio reikalų ministras', 'užsienio reikalų ministro', 'užsienio reikalų ministrui', 'užsienio reikalų ministrą', 'užsienio reikalų ministrė',
      ],
    },
    { office: 'defence-minister', forms: ['gynybos ministras', 'gynybos ministro', 'krašto apsaugos ministras', 'krašto apsaugos ministro'] },
    { office: 'finance-minister', forms: ['finansų ministras', 'finansų ministro', 'finansų ministrė'] },
    { office: 'monarch', forms: ['karalius', 'karaliaus', 'karalienė', 'karalienės', 'emyras', 'emyro'] },
    { office: 'leader', forms: ['lyderis', 'lyderio', 'vadovas', 'vadovo'] },
    { office: 'chief', forms: ['generalinis sekretorius', 'generalinio sekretoriaus', 'generalinis direktorius', 'generalinio direktoriaus'] },
  ],
  placeKinds: {
    regions: [
      'valstija', 'valstijos', 'valstijoje', 'valstiją', 'sritis', 'srities', 'srityje', 'sritį', 'provincija', 'provincijos', 'provincijoje', 'kantonas',
      'apskritis', 'apskrityje',
    ],
    cities: ['miestas', 'miesto', 'mieste', 'miestą'],
  },
  roleOrder: {
    adjectiveBefore: false, adjectiveAfter: false, nameBefore: [''], definite: [],
    formerBefore: ['buvęs', 'buvusi', 'buvusio', 'buvusios', 'tuometinis', 'eks'], formerAfter: [], nameAfter: [],
  },
  organisationNouns: {
    before:
      'partija|partijos|įmonė|įmonės|bendrovė|bendrovės|grupė|koncernas|gamintoja|gamintojas|tiekėjas|bankas|banko|laikraštis|dienraštis|portalas|agentūra|' +
      'asociacija|judėjimas|organizacija|fondas|institutas|klubas',
    behind: '',
    modifiers: '',
    headed: '',
    headedBehind: '',
  },
};
