import { neutralNames, type NameRules } from '../../model/index.js';

export const names: NameRules = {
  ...neutralNames,
  home: ['HU'],
  familyFirst: true,
  endings: [
    ['ában', 'a'], ['aban', 'a'], ['ába', 'a'], ['aba', 'a'], ['ából', 'a'], ['aból', 'a'], ['ának', 'a'], ['anak', 'a'], ['át', 'a'], ['at', 'a'], ['án', 'a'],
    ['an', 'a'], ['ára', 'a'], ['ara', 'a'], ['áról', 'a'], ['aról', 'a'], ['ától', 'a'], ['atól', 'a'], ['ához', 'a'], ['ahoz', 'a'], ['ánál', 'a'],
    ['anál', 'a'], ['áig', 'a'], ['aig', 'a'], ['áért', 'a'], ['aért', 'a'], ['áként', 'a'], ['aként', 'a'], ['ái', 'a'], ['ai', 'a'], ['ával', 'a'],
    ['aval', 'a'], ['ák', 'a'], ['ak', 'a'], ['ében', 'e'], ['ébe', 'e'], ['éből', 'e'], ['ének', 'e'], ['ét', 'e'], ['én', 'e'], ['ére', 'e'], ['éről', 'e'],
    ['étől', 'e'], ['éhez', 'e'], ['énél', 'e'], ['éig', 'e'], ['éért', 'e'], ['éként', 'e'], ['éi', 'e'], ['ével', 'e'], ['ék', 'e'], ['bbal', 'b'],
    ['bbel', 'b'], ['ccal', 'c'], ['ccel', 'c'], ['ddal', 'd'], ['ddel', 'd'], ['ffal', 'f'], ['ffel', 'f'], ['ggal', 'g'], ['ggel', 'g'], ['kkal', 'k'],
    ['kkel', 'k'], ['llal', 'l'], ['llel', 'l'], ['mmal', 'm'], ['mmel', 'm'], ['nnal', 'n'], ['nnel', 'n'], ['ppal', 'p'], ['ppel', 'p'], ['rral', 'r'],
    ['rrel', 'r'], ['ssal', 's'], ['ssel', 's'], ['ttal', 't'], ['ttel', 't'], ['zzal', 'z'], ['zzel', 'z'], ['vval', 'v'], ['vvel', 'v'], ['gygyal', 'gy'],
    ['gygyel', 'gy'],
  ],
  suffixes: [
    'ban', 'ben', 'ba', 'be', 'ból', 'ből', 'nak', 'nek', 'val', 'vel', 't', 'ot', 'et', 'öt', 'at', 'on', 'en', 'ön', 'n', 'ra', 're', 'ról', 'ről', 'tól',
    'től', 'hoz', 'hez', 'höz', 'nál', 'nél', 'ig', 'ért', 'ként', 'i', 'k', 'ok', 'ek', 'ök',
  ],
  minimumStem: 3,
  particles: ['von', 'van', 'de'],
  adjectives: {
    AF: 'afgán', AL: 'albán', AM: 'örmény', AU: 'ausztrál', AT: 'osztrák', AZ: 'azerbajdzsáni azeri', BY: 'belarusz fehérorosz', BE: 'belga',
    BA: 'bosnyák boszniai', BR: 'brazil',
    BG: 'bolgár', CA: 'kanadai', CL: 'chilei', CN: 'kínai', CO: 'kolumbiai', HR: 'horvát', CU: 'kubai', CY: 'ciprusi', CZ: 'cseh', DK: 'dán', EG: 'egyiptomi',
    EE: 'észt', FI: 'finn',
    FR: 'francia', GE: 'grúz georgiai', DE: 'német', GR: 'görög', HU: 'magyar', IS: 'izlandi', IN: 'indiai', ID: 'indonéz', IR: 'iráni', IQ: 'iraki',
    IE: 'írországi', IL: 'izraeli', IT: 'olasz',
    JP: 'japán', JO: 'jordániai jordán', KZ: 'kazah', XK: 'koszovói', LV: 'lettországi', LB: 'libanoni', LY: 'líbiai', LT: 'litván', MX: 'mexikói',
    MD: 'moldovai moldáv', ME: 'montenegrói',
    MA: 'marokkói', NL: 'holland', NG: 'nigériai', KP: 'észak-koreai', KR: 'dél-koreai', MK: 'észak-macedón macedón', NO: 'norvég', PK: 'pakisztáni',
    PS: 'palesztin', PL: 'lengyel',
    PT: 'portugál', QA: 'katari', RO: 'román', RU: 'orosz', SA: 'szaúdi szaúd-arábiai', RS: 'szerb', SK: 'szlovák', SI: 'szlovén', ZA: 'dél-afrikai',
    ES: 'spanyol', SD: 'szudáni',
    SE: 'svéd', CH: 'svájci', SY: 'szíriai szír', TW: 'tajvani', TH: 'thai thaiföldi', TR: 'török', UA: 'ukrán', GB: 'brit', US: 'amerikai', UZ: 'üzbég',
    VE: 'venezuelai', VN: 'vietnámi',
    YE: 'jemeni', Q46: 'európai', Q15: 'afrikai', Q48: 'ázsiai', Q15180: 'szovjet',
  },
  titles: [
    'úr', 'dr', 'prof', 'elnök', 'miniszterelnök', 'kormányfő', 'miniszter', 'külügyminiszter', 'tábornok', 'szenátor', 'képviselő', 'király', 'királynő',
    'pápa', 'kancellár', 'szóvivő',
  ],
  roles: [
    {
      office: 'head-of-state',
      forms: [
        'elnök', 'elnöke', 'elnököt', 'elnökét', 'elnöknek', 'elnökének', 'elnökkel', 'elnökével', 'államfő', 'államfője', 'államfőt', 'államfővel',
        'államfőnek', 'köztársasági elnök', 'köztársasági elnöke',
      ],
    },
    {
      office: 'head-of-government',
      forms: [
        'miniszterelnök', 'miniszterelnöke', 'miniszterelnököt', 'miniszterelnökét', 'miniszterelnöknek', 'miniszterelnökének', 'miniszterelnökkel',
        'miniszterelnökével', 'kormányfő', 'kormányfője', 'kormányfőt', 'kormányfőnek', 'kormányfővel', 'kancellár', 'kancellárja', 'kancellárt',
        'kancellárral', 'kancellárnak',
      ],
    },
    { office: 'foreign-minister', forms: ['külügyminiszter', 'külügyminisztere', 'külügyminisztert', 'külügyminiszternek', 'külügyminiszterrel'] },
    { office: 'defence-minister', forms: ['védelmi miniszter', 'védelmi minisztere', 'védelmi miniszterrel', 'honvédelmi miniszter', 'honvédelmi minisztere'] },
    { office: 'finance-minister', forms: ['pénzügyminiszter', 'pénzügyminisztere', 'pénzügyminiszterrel'] },
    { office: 'monarch', forms: ['király', 'királya', 'királynő', 'királynője', 'emír'] },
    { office: 'leader', forms: ['vezető', 'vezetője', 'vezetőt', 'vezetőjét'] },
    { office: 'chief', forms: ['főtitkár', 'főtitkára', 'főtitkárral', 'főigazgató', 'főigazgatója', 'vezetője'] },
  ],
  placeKinds: {
    regions: [
      'állam', 'államban', 'államból', 'államot', 'államának', 'tartomány', 'tartományban', 'tartományból', 'megye', 'megyében', 'megyei', 'terület',
      'területen', 'kanton', 'kantonban',
    ],
    cities: ['város', 'városában', 'városban', 'városa', 'főváros'],
  },
  roleOrder: {
    adjectiveBefore: true, adjectiveAfter: false, nameBefore: [''], definite: [],
    formerBefore: ['volt', 'egykori', 'korábbi', 'akkori', 'néhai', 'leendő', 'ex'], formerAfter: [], nameAfter: [],
  },
  teamRoles: ['edzője', 'csatára', 'kapusa', 'csapatkapitánya'],
  organisationNouns: {
    before: '',
    behind:
      'párt|pártja|pártot|cég|cége|vállalat|vállalatcsoport|csoport|konszern|gyártó|beszállító|légitársaság|szakszervezet|szövetség|mozgalom|alapítvány|' +
      'intézet|ügynökség|lap|napilap|hetilap|magazin|portál|hírportál|csatorna|szervezet|klub|nyrt|zrt|kft',
    modifiers: '',
    headed: '',
    headedBehind: '',
  },
};
