import { neutralNames, type NameRules } from '../../model/index.js';

export const names: NameRules = {
  ...neutralNames,
  plainOpenings: ['mali'],
  home: ['HR', 'BA'],
  endings: [
    ['e', 'a'], ['i', 'a'], ['u', 'a'], ['om', 'a'], ['o', 'a'], ['a', ''], ['u', ''], ['om', ''], ['em', ''], ['e', ''], ['ima', 'i'], ['ije', 'ija'],
    ['iji', 'ija'], ['iju', 'ija'], ['ijom', 'ija'], ['og', 'i'], ['oga', 'i'], ['om', 'i'], ['omu', 'i'], ['im', 'i'], ['ih', 'i'], ['e', 'i'], ['oj', 'a'],
    ['u', 'a'], ['ke', 'ka'], ['ci', 'ka'], ['zi', 'ga'], ['a', 'o'], ['u', 'o'], ['om', 'o'], ['ih', 'e'], ['im', 'e'],
  ],
  minimumStem: 3,
  adjectiveClasses: {
    sk: ['ski', 'skog', 'skoga', 'skom', 'skome', 'skomu', 'skim', 'ska', 'ske', 'skoj', 'sku', 'sko', 'skih', 'skima'],
    k: ['ki', 'kog', 'koga', 'kom', 'kome', 'komu', 'kim', 'ka', 'ke', 'koj', 'ku', 'ko', 'kih', 'kima'],
  },
  adjectives: {
    AF: 'afgan-sk afganistan-sk', AL: 'alban-sk', AM: 'armen-sk', AU: 'austral-sk australij-sk', AT: 'austrij-sk', AZ: 'azerbajdžan-sk', BY: 'bjeloru-sk',
    BE: 'belgij-sk',
    BA: 'bosan-sk bosanskohercegovač-k', BR: 'brazil-sk', BG: 'bugar-sk', CA: 'kanad-sk', CL: 'čilean-sk', CN: 'kine-sk', CO: 'kolumbij-sk', HR: 'hrvat-sk',
    CU: 'kuban-sk',
    CY: 'cipar-sk', CZ: 'češ-k', DK: 'dan-sk', EG: 'egipat-sk', EE: 'eston-sk', FI: 'fin-sk', FR: 'francu-sk', GE: 'gruzij-sk', DE: 'njemač-k', GR: 'grč-k',
    HU: 'mađar-sk',
    IS: 'island-sk', IN: 'indij-sk', ID: 'indonezij-sk', IR: 'iran-sk', IQ: 'irač-k', IE: 'ir-sk', IL: 'izrael-sk', IT: 'talijan-sk', JP: 'japan-sk',
    JO: 'jordan-sk',
    KZ: 'kazahstan-sk kazaš-k', XK: 'kosov-sk', LV: 'latvij-sk', LB: 'libanon-sk', LY: 'libij-sk', LT: 'litav-sk', MX: 'meksič-k', MD: 'moldav-sk',
    ME: 'crnogor-sk', MA: 'marokan-sk',
    NL: 'nizozem-sk', NG: 'nigerij-sk', KP: 'sjevernokorej-sk', KR: 'južnokorej-sk', MK: 'makedon-sk', NO: 'norveš-k', PK: 'pakistan-sk', PS: 'palestin-sk',
    PL: 'polj-sk',
    PT: 'portugal-sk', QA: 'katar-sk', RO: 'rumunj-sk', RU: 'ru-sk', SA: 'saudij-sk', RS: 'srp-sk srbijan-sk', SK: 'slovač-k', SI: 'sloven-sk',
    ZA: 'južnoafrič-k', ES: 'španjol-sk',
    SD: 'sudan-sk', SE: 'šved-sk', CH: 'švicar-sk', SY: 'sirij-sk', TW: 'tajvan-sk', TH: 'tajland-sk', TR: 'tur-sk', UA: 'ukrajin-sk', GB: 'britan-sk',
    US: 'američ-k',
    UZ: 'uzbekistan-sk', VE: 'venezuel-sk', VN: 'vijetnam-sk', YE: 'jemen-sk', Q46: 'europ-sk', Q15: 'afrič-k', Q48: 'azij-sk', Q15180: 'sovjet-sk',
  },
  titles: [
    'gospodin', 'gospodina', 'gospođa', 'gospođe', 'dr', 'prof', 'predsjednik', 'predsjednika', 'predsjednica', 'premijer', 'premijera', 'premijerka',
    'ministar', 'ministra', 'ministrica', 'šef', 'šefica', 'general', 'senator', 'zastupnik', 'kralj', 'kraljica', 'papa', 'pape', 'kancelar', 'kancelarka',
    'guverner', 'glasnogovornik',
  ],
  roles: [
    {
      office: 'head-of-state',
      forms: [
        'predsjednik', 'predsjednika', 'predsjedniku', 'predsjednikom', 'predsjednica', 'predsjednice', 'predsjednici', 'predsjednicu', 'predsjednicom',
        'šef države', 'šefa države',
      ],
    },
    {
      office: 'head-of-government',
      forms: [
        'premijer', 'premijera', 'premijeru', 'premijerom', 'premijerka', 'premijerke', 'premijerki', 'premijerku', 'predsjednik vlade', 'predsjednika vlade',
        'predsjedniku vlade', 'predsjednikom vlade', 'kancelar', 'kancelara', 'kancelaru', 'kancelarom', 'kancelarka', 'kancelarke',
      ],
    },
    {
      office: 'foreign-minister',
      forms: [
        'ministar vanjskih poslova', 'ministra vanjskih poslova', 'ministru vanjskih poslova', 'ministrom vanjskih poslova', 'ministrica vanjskih poslova',
        'ministrice vanjskih poslova', 'šef diplomacije', 'šefa diplomacije',
      ],
    },
    { office: 'defence-minister', forms: ['ministar obrane', 'ministra obrane', 'ministru obrane', 'ministrom obrane'] },
    { office: 'finance-minister', forms: ['ministar financija', 'ministra financija', 'ministru financija', 'ministrom financija'] },
    { office: 'monarch', forms: ['kralj', 'kralja', 'kralju', 'kraljem', 'kraljica', 'kraljice', 'kraljici', 'kraljicu', 'emir', 'emira'] },
    { office: 'leader', forms: ['vođa', 'vođe', 'vođi', 'vođu', 'vođom', 'čelnik', 'čelnika', 'čelniku', 'čelnikom', 'lider', 'lidera', 'lideru', 'liderom'] },
    { office: 'chief', forms: ['glavni tajnik', 'glavnog tajnika', 'glavnim tajnikom', 'glavni ravnatelj', 'šef', 'šefa', 'šefom', 'šefica', 'šefice'] },
  ],
  placeKinds: {
    regions: [
      'država', 'države', 'državi', 'državu', 'oblast', 'oblasti', 'provincija', 'provincije', 'provinciji', 'pokrajina', 'pokrajine', 'pokrajini', 'županija',
      'županije', 'županiji', 'kanton', 'kantonu',
    ],
    cities: ['grad', 'grada', 'gradu', 'gradom', 'općina', 'općini'],
  },
  roleOrder: {
    adjectiveBefore: true, adjectiveAfter: false, nameBefore: null, definite: [],
    formerBefore: ['bivši', 'bivša', 'bivšeg', 'bivšega', 'bivše', 'bivšem', 'bivšim', 'eks', 'ex', 'tadašnji', 'budući'], formerAfter: [], nameAfter: [''],
  },
  teamRoles: ['trener', 'trenera', 'napadač', 'vratar'],
  organisationNouns: {
    before:
      'stranka|stranke|stranku|strankom|tvrtka|tvrtke|tvrtku|tvrtkom|kompanija|kompanije|firma|firme|grupa|grupe|koncern|koncerna|proizvođač|proizvođača|' +
      'dobavljač|dobavljača|banka|banke|lanac|operater|operatera|izdavač|list|dnevnik|časopis|tjednik|portal|portala|televizija|televizije|kanal|agencija|' +
      'agencije|sindikat|sindikata|udruga|udruge|savez|pokret|pokreta|organizacija|organizacije|zaklada|institut|fond|klub|div|tvornica|tvornice|koalicija|' +
      'prijevoznik|zrakoplovna',
    behind: '',
    modifiers: '',
    headed: '',
    headedBehind: '',
  },
};
