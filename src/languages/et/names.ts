import { neutralNames, type NameRules } from '../../model/index.js';

export const names: NameRules = {
  ...neutralNames,
  plainOpenings: ['tai'],
  home: ['EE'],
  endings: [
    ['i', ''], ['il', ''], ['ile', ''], ['ilt', ''], ['is', ''], ['ist', ''], ['isse', ''], ['iga', ''], ['ini', ''], ['i', ''],
  ],
  suffixes: [
    's', 'st', 'sse', 'l', 'lt', 'le', 'ks', 'ni', 'na', 'ta', 'ga', 'i', 'e', 'd', 't',
  ],
  minimumStem: 4,
  titles: [
    'härra', 'proua', 'dr', 'professor', 'president', 'peaminister', 'minister', 'välisminister', 'kindral', 'senaator', 'kuningas', 'kuninganna', 'paavst',
    'kantsler', 'kuberner',
  ],
  roles: [
    { office: 'head-of-state', forms: ['president', 'presidendi', 'presidenti', 'presidendile', 'presidendiga', 'presidendilt', 'riigipea'] },
    {
      office: 'head-of-government',
      forms: [
        'peaminister', 'peaministri', 'peaministrit', 'peaministrile', 'peaministriga', 'valitsusjuht', 'valitsusjuhi', 'liidukantsler', 'liidukantsleri',
        'kantsler', 'kantsleri',
      ],
    },
    { office: 'foreign-minister', forms: ['välisminister', 'välisministri', 'välisministrit', 'välisministrile', 'välisministriga'] },
    { office: 'defence-minister', forms: ['kaitseminister', 'kaitseministri', 'kaitseministriga'] },
    { office: 'finance-minister', forms: ['rahandusminister', 'rahandusministri', 'rahandusministriga'] },
    { office: 'monarch', forms: ['kuningas', 'kuninga', 'kuninganna', 'emiir', 'emiiri'] }, { office: 'leader', forms: ['liider', 'liidri', 'juht', 'juhi'] },
    { office: 'chief', forms: ['peasekretär', 'peasekretäri', 'peadirektor', 'peadirektori'] },
  ],
  placeKinds: {
    regions: ['osariik', 'osariigi', 'osariigis', 'oblast', 'oblastis', 'oblasti', 'provints', 'provintsis', 'maakond', 'maakonnas', 'maakonna', 'kanton'],
    cities: ['linn', 'linna', 'linnas', 'pealinn'],
  },
  roleOrder: {
    adjectiveBefore: false, adjectiveAfter: false, nameBefore: [''], definite: [],
    formerBefore: ['endine', 'endise', 'eks', 'toonane'], formerAfter: [], nameAfter: [],
  },
  organisationNouns: {
    before:
      'erakond|partei|ettevõte|firma|kontsern|grupp|tootja|tarnija|lennufirma|kett|ajaleht|leht|ajakiri|telekanal|portaal|ametiühing|ühendus|liikumine|' +
      'organisatsioon|sihtasutus|instituut|agentuur|klubi|hiid',
    behind: '',
    modifiers: '',
    headed: '',
    headedBehind: '',
  },
};
