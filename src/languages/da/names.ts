import { neutralNames, type NameRules } from '../../model/index.js';

export const names: NameRules = {
  ...neutralNames,
  home: ['DK'],
  endings: [
    ['s', ''], ['\'s', ''],
  ],
  minimumStem: 3,
  titleCaseAcronyms: true,
  particles: ['von', 'van', 'af', 'de'],
  adjectiveClasses: {
    e: ['', 'e'],
  },
  adjectives: {
    AF: 'afghansk-e', AL: 'albansk-e', AM: 'armensk-e', AU: 'australsk-e', AT: 'østrigsk-e', BY: 'belarusisk-e hviderussisk-e', BE: 'belgisk-e',
    BA: 'bosnisk-e', BR: 'brasiliansk-e',
    BG: 'bulgarisk-e', CA: 'canadisk-e', CL: 'chilensk-e', CN: 'kinesisk-e', CO: 'colombiansk-e', HR: 'kroatisk-e', CU: 'cubansk-e', CZ: 'tjekkisk-e',
    DK: 'dansk-e', EG: 'egyptisk-e',
    EE: 'estisk-e', FI: 'finsk-e', FR: 'fransk-e', GE: 'georgisk-e', DE: 'tysk-e', GR: 'græsk-e', HU: 'ungarsk-e', IS: 'islandsk-e', IN: 'indisk-e',
    ID: 'indonesisk-e',
    IR: 'iransk-e', IQ: 'irakisk-e', IE: 'irsk-e', IL: 'israelisk-e', IT: 'italiensk-e', JP: 'japansk-e', KZ: 'kasakhisk-e', LV: 'lettisk-e',
    LB: 'libanesisk-e', LY: 'libysk-e',
    LT: 'litauisk-e', MX: 'mexicansk-e', MD: 'moldovisk-e', MA: 'marokkansk-e', NL: 'hollandsk-e nederlandsk-e', NG: 'nigeriansk-e', KP: 'nordkoreansk-e',
    KR: 'sydkoreansk-e',
    NO: 'norsk-e', PK: 'pakistansk-e', PS: 'palæstinensisk-e', PL: 'polsk-e', PT: 'portugisisk-e', QA: 'qatarisk-e', RO: 'rumænsk-e', RU: 'russisk-e',
    SA: 'saudisk-e saudiarabisk-e',
    RS: 'serbisk-e', SK: 'slovakisk-e', SI: 'slovensk-e', ZA: 'sydafrikansk-e', ES: 'spansk-e', SD: 'sudanesisk-e', SE: 'svensk-e', CH: 'schweizisk-e',
    SY: 'syrisk-e',
    TW: 'taiwanesisk-e', TH: 'thailandsk-e', TR: 'tyrkisk-e', UA: 'ukrainsk-e', GB: 'britisk-e', US: 'amerikansk-e', UZ: 'usbekisk-e', VE: 'venezuelansk-e',
    VN: 'vietnamesisk-e',
    YE: 'yemenitisk-e', Q46: 'europæisk-e', Q15: 'afrikansk-e', Q48: 'asiatisk-e', Q15180: 'sovjetisk-e',
  },
  titles: [
    'hr', 'fru', 'dr', 'professor', 'præsident', 'præsidenten', 'statsminister', 'statsministeren', 'premierminister', 'minister', 'ministeren',
    'udenrigsminister', 'general', 'senator', 'kong', 'konge', 'dronning', 'paven', 'pave', 'kansler', 'guvernør', 'talsmand', 'direktør', 'chef', 'leder',
  ],
  roles: [
    { office: 'head-of-state', forms: ['præsident', 'præsidenten', 'præsidentens', 'præsidents', 'statsoverhoved', 'statsoverhovedet'] },
    {
      office: 'head-of-government',
      forms: [
        'statsminister', 'statsministeren', 'statsministerens', 'premierminister', 'premierministeren', 'regeringschef', 'regeringschefen', 'forbundskansler',
        'forbundskansleren', 'kansler', 'kansleren',
      ],
    },
    { office: 'foreign-minister', forms: ['udenrigsminister', 'udenrigsministeren', 'udenrigsministerens'] },
    { office: 'defence-minister', forms: ['forsvarsminister', 'forsvarsministeren'] },
    { office: 'finance-minister', forms: ['finansminister', 'finansministeren'] },
    { office: 'monarch', forms: ['konge', 'kongen', 'kong', 'dronning', 'dronningen', 'emir', 'emiren'] },
    { office: 'leader', forms: ['leder', 'lederen', 'lederens'] },
    { office: 'chief', forms: ['generalsekretær', 'generalsekretæren', 'generaldirektør', 'generaldirektøren', 'chef', 'chefen'] },
  ],
  placeKinds: { regions: ['delstaten', 'provinsen', 'amt', 'kantonen', 'regionen'], cities: ['byen', 'hovedstaden', 'kommune'] },
  roleOrder: {
    adjectiveBefore: true, adjectiveAfter: false, nameBefore: ['', '\'s'], definite: [],
    formerBefore: ['tidligere', 'daværende', 'forhenværende', 'ex', 'eks', 'kommende'], formerAfter: [], nameAfter: ['i', 'af', 'for'],
  },
  teamRoles: ['træner', 'træneren', 'angriber', 'målmand'],
  organisationNouns: {
    before:
      'partiet|*partiet|virksomheden|firmaet|selskabet|*selskabet|koncernen|*koncernen|gruppen|producenten|*producenten|leverandøren|*leverandøren|banken|' +
      'kæden|*kæden|operatøren|avisen|*avisen|dagbladet|magasinet|kanalen|mediet|fagforeningen|forbundet|*forbundet|foreningen|bevægelsen|alliancen|' +
      'organisationen|*organisationen|fonden|instituttet|*instituttet|bureauet|*bureauet|klubben|giganten|*giganten|rederiet|værftet',
    behind: '',
    modifiers: '',
    headed: '',
    headedBehind: '',
  },
};
