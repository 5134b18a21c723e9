import { neutralNames, type NameRules } from '../../model/index.js';

export const names: NameRules = {
  ...neutralNames,
  taggedLike: 'hr',
  home: ['SI'],
  endings: [
    ['e', 'a'], ['i', 'a'], ['o', 'a'], ['u', ''], ['a', ''], ['om', ''], ['em', ''], ['e', ''], ['i', ''], ['ih', 'e'], ['im', 'e'], ['imi', 'e'],
    ['ega', 'i'], ['emu', 'i'], ['em', 'i'], ['im', 'i'], ['ije', 'ija'], ['iji', 'ija'], ['ijo', 'ija'], ['a', 'o'], ['u', 'o'], ['om', 'o'], ['ev', 'a'],
    ['ah', 'a'], ['am', 'a'], ['ami', 'a'], ['ske', 'ska'], ['ski', 'ska'], ['sko', 'ska'], ['skem', 'ska'], ['skega', 'ska'], ['skemu', 'ska'], ['na', 'en'],
    ['nu', 'en'], ['nom', 'en'],
  ],
  minimumStem: 3,
  adjectiveClasses: {
    sk: ['ski', 'skega', 'skemu', 'skem', 'skim', 'ska', 'ske', 'sko', 'skih', 'skimi', 'skima'],
    k: ['ki', 'kega', 'kemu', 'kem', 'kim', 'ka', 'ke', 'ko', 'kih', 'kimi', 'kima'],
  },
  adjectives: {
    AF: 'afganistan-sk', AL: 'alban-sk', AM: 'armen-sk', AU: 'avstral-sk', AT: 'avstrij-sk', AZ: 'azerbajdžan-sk', BY: 'beloru-sk', BE: 'belgij-sk',
    BA: 'bosan-sk bosen-sk',
    BR: 'brazil-sk', BG: 'bolgar-sk', CA: 'kanad-sk', CL: 'čil-sk', CN: 'kitaj-sk', CO: 'kolumbij-sk', HR: 'hrvaš-k', CU: 'kuban-sk', CY: 'cipr-sk',
    CZ: 'češ-k', DK: 'dan-sk',
    EG: 'egipt-sk egiptov-sk', EE: 'eston-sk', FI: 'fin-sk', FR: 'franco-sk', GE: 'gruzij-sk', DE: 'nemš-k', GR: 'grš-k', HU: 'madžar-sk', IS: 'island-sk',
    IN: 'indij-sk',
    ID: 'indonezij-sk', IR: 'iran-sk', IQ: 'iraš-k', IE: 'ir-sk', IL: 'izrael-sk', IT: 'italijan-sk', JP: 'japan-sk', JO: 'jordan-sk', KZ: 'kazahstan-sk',
    XK: 'kosov-sk', LV: 'latvij-sk',
    LB: 'libanon-sk', LY: 'libij-sk', LT: 'litov-sk', MX: 'mehiš-k', MD: 'moldav-sk', ME: 'črnogor-sk', MA: 'maroš-k', NL: 'nizozem-sk', NG: 'nigerij-sk',
    KP: 'severnokorej-sk',
    KR: 'južnokorej-sk', MK: 'makedon-sk', NO: 'norveš-k', PK: 'pakistan-sk', PS: 'palestin-sk', PL: 'polj-sk', PT: 'portugal-sk', QA: 'katar-sk',
    RO: 'romun-sk', RU: 'ru-sk',
    SA: 'savd-sk savdskoarab-sk', RS: 'srb-sk', SK: 'slovaš-k', SI: 'sloven-sk', ZA: 'južnoafriš-k', ES: 'špan-sk', SD: 'sudan-sk', SE: 'šved-sk',
    CH: 'švicar-sk', SY: 'sirij-sk',
    TW: 'tajvan-sk', TH: 'tajland-sk', TR: 'turš-k', UA: 'ukrajin-sk', GB: 'britan-sk', US: 'ameriš-k', UZ: 'uzbekistan-sk uzbeš-k', VE: 'venezuel-sk',
    VN: 'vijetnam-sk', YE: 'jemen-sk',
    Q46: 'evrop-sk', Q15: 'afriš-k', Q48: 'azij-sk', Q15180: 'sovjet-sk',
  },
  titles: [
    'gospod', 'gospoda', 'gospa', 'dr', 'prof', 'predsednik', 'predsednika', 'predsednica', 'premier', 'premiera', 'premierka', 'minister', 'ministra',
    'ministrica', 'šef', 'general', 'senator', 'poslanec', 'kralj', 'kraljica', 'papež', 'papeža', 'kancler', 'kanclerka', 'guverner', 'tiskovni predstavnik',
  ],
  roles: [
    {
      office: 'head-of-state',
      forms: ['predsednik', 'predsednika', 'predsedniku', 'predsednikom', 'predsednica', 'predsednice', 'predsednici', 'predsednico', 'voditelj države'],
    },
    {
      office: 'head-of-government',
      forms: [
        'premier', 'premiera', 'premieru', 'premierju', 'premierja', 'premierjem', 'premierom', 'premierka', 'premierke', 'premierki', 'premierko',
        'predsednik vlade', 'predsednika vlade', 'predsedniku vlade', 'predsednikom vlade', 'predsednica vlade', 'kancler', 'kanclerja', 'kanclerju',
        'kanclerjem', 'kanclerka', 'kanclerke',
      ],
    },
    {
      office: 'foreign-minister',
      forms: [
        'zunanji minister', 'zunanjega ministra', 'zunanjemu ministru', 'zunanjim ministrom', 'zunanja ministrica', 'zunanje ministrice',
        'minister za zunanje zadeve', 'ministra za zunanje zadeve',
      ],
    },
    { office: 'defence-minister', forms: ['obrambni minister', 'obrambnega ministra', 'obrambnim ministrom', 'obrambna ministrica'] },
    {
      office: 'finance-minister',
      forms: ['finančni minister', 'finančnega ministra', 'finančnim ministrom', 'finančna ministrica', 'minister za finance', 'ministra za finance'],
    },
    { office: 'monarch', forms: ['kralj', 'kralja', 'kralju', 'kraljem', 'kraljica', 'kraljice', 'kraljici', 'emir', 'emirja'] },
    { office: 'leader', forms: ['voditelj', 'voditelja', 'voditelju', 'voditeljem'] },
    {
      office: 'chief',
      forms: [
        'generalni sekretar', 'generalnega sekretarja', 'generalnim sekretarjem', 'generalni direktor', 'generalnega direktorja', 'šef', 'šefa', 'šefom',
        'šefinja',
      ],
    },
  ],
  placeKinds: {
    regions: [
      'država', 'države', 'državi', 'oblast', 'oblasti', 'provinca', 'province', 'provinci', 'pokrajina', 'pokrajine', 'pokrajini', 'kanton', 'kantonu',
    ],
    cities: ['mesto', 'mesta', 'mestu', 'občina', 'občini'],
  },
  roleOrder: {
    adjectiveBefore: true, adjectiveAfter: false, nameBefore: null, definite: [],
    formerBefore: ['nekdanji', 'nekdanja', 'nekdanjega', 'nekdanje', 'nekdanjem', 'bivši', 'bivša', 'bivšega', 'tedanji', 'bodoči'], formerAfter: [],
    nameAfter: [''],
  },
  plainOpenings: ['leta', 'bo', 'bodo', 'mali', 'oman'],
  organisationNouns: {
    before:
      'stranka|stranke|stranko|podjetje|podjetja|podjetju|družba|družbe|družbo|skupina|skupine|koncern|koncerna|proizvajalec|proizvajalca|dobavitelj|' +
      'dobavitelja|banka|banke|operater|časnik|časnika|revija|tednik|portal|televizija|agencija|agencije|sindikat|sindikata|združenje|zveza|gibanje|gibanja|' +
      'organizacija|organizacije|fundacija|inštitut|sklad|klub|velikan|tovarna|tovarne|koalicija|prevoznik',
    behind: '',
    modifiers: '',
    headed: '',
    headedBehind: '',
  },
};
