import { neutralNames, type NameRules } from '../../model/index.js';

export const names: NameRules = {
  ...neutralNames,
  home: ['NO'],
  endings: [
    ['s', ''],
  ],
  minimumStem: 3,
  titleCaseAcronyms: true,
  particles: ['von', 'van', 'af', 'de'],
  adjectiveClasses: {
    e: ['', 'e'],
  },
  adjectives: {
    AF: 'afghansk-e', AL: 'albansk-e', AM: 'armensk-e', AU: 'australsk-e', AT: 'østerriksk-e', BY: 'belarusisk-e hviterussisk-e', BE: 'belgisk-e',
    BA: 'bosnisk-e', BR: 'brasiliansk-e',
    BG: 'bulgarisk-e', CA: 'kanadisk-e', CL: 'chilensk-e', CN: 'kinesisk-e', CO: 'colombiansk-e', HR: 'kroatisk-e', CU: 'kubansk-e', CZ: 'tsjekkisk-e',
    DK: 'dansk-e', EG: 'egyptisk-e',
    EE: 'estisk-e', FI: 'finsk-e', FR: 'fransk-e', GE: 'georgisk-e', DE: 'tysk-e', GR: 'gresk-e', HU: 'ungarsk-e', IS: 'islandsk-e', IN: 'indisk-e',
    ID: 'indonesisk-e', IR: 'iransk-e',
    IQ: 'irakisk-e', IE: 'irsk-e', IL: 'israelisk-e', IT: 'italiensk-e', JP: 'japansk-e', KZ: 'kasakhisk-e', LV: 'lettisk-e', LB: 'libanesisk-e',
    LY: 'libysk-e', LT: 'litauisk-e',
    MX: 'meksikansk-e', MD: 'moldovisk-e', MA: 'marokkansk-e', NL: 'nederlandsk-e hollandsk-e', NG: 'nigeriansk-e', KP: 'nordkoreansk-e', KR: 'sydkoreansk-e',
    NO: 'norsk-e',
    PK: 'pakistansk-e', PS: 'palestinsk-e', PL: 'polsk-e', PT: 'portugisisk-e', QA: 'qatarsk-e', RO: 'rumensk-e', RU: 'russisk-e',
    SA: 'saudisk-e saudiarabisk-e', RS: 'serbisk-e',
    SK: 'slovakisk-e', SI: 'slovensk-e', ZA: 'sydafrikansk-e', ES: 'spansk-e', SD: 'sudanesisk-e', SE: 'svensk-e', CH: 'sveitsisk-e', SY: 'syrisk-e',
    TW: 'taiwanesisk-e',
    TH: 'thailandsk-e', TR: 'tyrkisk-e', UA: 'ukrainsk-e', GB: 'britisk-e', US: 'amerikansk-e', UZ: 'usbekisk-e', VE: 'venezuelansk-e', VN: 'vietnamesisk-e',
    YE: 'jemenittisk-e',
    Q46: 'europeisk-e', Q15: 'afrikansk-e', Q48: 'asiatisk-e', Q15180: 'sovjetisk-e',
  },
  titles: [
    'herr', 'fru', 'dr', 'professor', 'president', 'presidenten', 'statsminister', 'statsministeren', 'minister', 'ministeren', 'utenriksminister', 'general',
    'senator', 'kong', 'kongen', 'dronning', 'paven', 'pave', 'kansler', 'guvernør', 'talsmann', 'direktør', 'sjef', 'leder',
  ],
  roles: [
    { office: 'head-of-state', forms: ['president', 'presidenten', 'presidentens', 'statsoverhode', 'statsoverhodet', 'statssjef', 'statssjefen'] },
    {
      office: 'head-of-government',
      forms: [
        'statsminister', 'statsministeren', 'statsministerens', 'regjeringssjef', 'regjeringssjefen', 'forbundskansler', 'forbundskansleren', 'kansler',
        'kansleren',
      ],
    },
    { office: 'foreign-minister', forms: ['utenriksminister', 'utenriksministeren', 'utenriksministerens'] },
    { office: 'defence-minister', forms: ['forsvarsminister', 'forsvarsministeren'] },
    { office: 'finance-minister', forms: ['finansminister', 'finansministeren'] },
    { office: 'monarch', forms: ['konge', 'kongen', 'kong', 'dronning', 'dronningen', 'emir', 'emiren'] },
    { office: 'leader', forms: ['leder', 'lederen', 'lederens'] },
    { office: 'chief', forms: ['generalsekretær', 'generalsekretæren', 'generaldirektør', 'generaldirektøren', 'sjef', 'sjefen'] },
  ],
  placeKinds: { regions: ['delstaten', 'provinsen', 'fylke', 'kantonen', 'regionen'], cities: ['byen', 'hovedstaden', 'kommune'] },
  roleOrder: {
    adjectiveBefore: true, adjectiveAfter: false, nameBefore: ['', '\'s'], definite: [],
    formerBefore: ['tidligere', 'daværende', 'forhenværende', 'eks', 'kommende'], formerAfter: [], nameAfter: ['i', 'av', 'for'],
  },
  largeNouns: ['internett'],
  teamRoles: ['trener', 'treneren', 'spiss'],
  organisationNouns: {
    before:
      'partiet|*partiet|selskapet|*selskapet|bedriften|firmaet|konsernet|*konsernet|gruppen|produsenten|*produsenten|leverandøren|*leverandøren|banken|' +
      'kjeden|*kjeden|operatøren|avisen|*avisen|avisa|magasinet|kanalen|nettstedet|forbundet|*forbundet|foreningen|bevegelsen|alliansen|organisasjonen|' +
      '*organisasjonen|stiftelsen|instituttet|*instituttet|byrået|*byrået|fondet|klubben|giganten|*giganten|rederiet|verftet',
    behind: '',
    modifiers: '',
    headed: '',
    headedBehind: '',
  },
};
