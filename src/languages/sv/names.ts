import { neutralNames, type NameRules } from '../../model/index.js';

export const names: NameRules = {
  ...neutralNames,
  home: ['SE'],
  endings: [
    ['s', ''], ['\'s', ''],
  ],
  minimumStem: 3,
  particles: ['von', 'van', 'af', 'de'],
  adjectiveClasses: {
    a: ['', 'a', 't', 'e'],
  },
  adjectives: {
    AF: 'afghansk-a', AL: 'albansk-a', AM: 'armensk-a', AU: 'australsk-a', AT: 'österrikisk-a', BY: 'belarusisk-a', BE: 'belgisk-a', BA: 'bosnisk-a',
    BR: 'brasiliansk-a',
    BG: 'bulgarisk-a', CA: 'kanadensisk-a', CL: 'chilensk-a', CN: 'kinesisk-a', CO: 'colombiansk-a', HR: 'kroatisk-a', CU: 'kubansk-a', CZ: 'tjeckisk-a',
    DK: 'dansk-a', EG: 'egyptisk-a',
    EE: 'estnisk-a estländsk-a', FI: 'finsk-a finländsk-a', FR: 'fransk-a', GE: 'georgisk-a', DE: 'tysk-a', GR: 'grekisk-a', HU: 'ungersk-a', IS: 'isländsk-a',
    IN: 'indisk-a',
    ID: 'indonesisk-a', IR: 'iransk-a', IQ: 'irakisk-a', IE: 'irländsk-a', IL: 'israelisk-a', IT: 'italiensk-a', JP: 'japansk-a', KZ: 'kazakisk-a',
    LV: 'lettisk-a', LB: 'libanesisk-a',
    LY: 'libysk-a', LT: 'litauisk-a', MX: 'mexikansk-a', MD: 'moldavisk-a', MA: 'marockansk-a', NL: 'nederländsk-a', NG: 'nigeriansk-a', KP: 'nordkoreansk-a',
    KR: 'sydkoreansk-a',
    NO: 'norsk-a', PK: 'pakistansk-a', PS: 'palestinsk-a', PL: 'polsk-a', PT: 'portugisisk-a', QA: 'qatarisk-a', RO: 'rumänsk-a', RU: 'rysk-a',
    SA: 'saudisk-a saudiarabisk-a',
    RS: 'serbisk-a', SK: 'slovakisk-a', SI: 'slovensk-a', ZA: 'sydafrikansk-a', ES: 'spansk-a', SD: 'sudanesisk-a', SE: 'svensk-a', CH: 'schweizisk-a',
    SY: 'syrisk-a',
    TW: 'taiwanesisk-a', TH: 'thailändsk-a', TR: 'turkisk-a', UA: 'ukrainsk-a', GB: 'brittisk-a', US: 'amerikansk-a', UZ: 'uzbekisk-a', VE: 'venezuelansk-a',
    VN: 'vietnamesisk-a',
    YE: 'jemenitisk-a', Q46: 'europeisk-a', Q15: 'afrikansk-a', Q48: 'asiatisk-a', Q15180: 'sovjetisk-a',
  },
  titles: [
    'herr', 'fru', 'dr', 'professor', 'president', 'presidenten', 'statsminister', 'statsministern', 'premiärminister', 'minister', 'ministern',
    'utrikesminister', 'utrikesministern', 'general', 'senator', 'kung', 'kungen', 'drottning', 'drottningen', 'påven', 'påve', 'kansler', 'kanslern',
    'guvernör', 'talesperson', 'vd', 'chef', 'chefen', 'ledaren',
  ],
  roles: [
    { office: 'head-of-state', forms: ['president', 'presidenten', 'presidentens', 'presidents', 'statschef', 'statschefen'] },
    {
      office: 'head-of-government',
      forms: [
        'statsminister', 'statsministern', 'statsministerns', 'premiärminister', 'premiärministern', 'premiärministerns', 'regeringschef', 'regeringschefen',
        'förbundskansler', 'förbundskanslern', 'kansler', 'kanslern',
      ],
    },
    { office: 'foreign-minister', forms: ['utrikesminister', 'utrikesministern', 'utrikesministerns'] },
    { office: 'defence-minister', forms: ['försvarsminister', 'försvarsministern', 'försvarsministerns'] },
    { office: 'finance-minister', forms: ['finansminister', 'finansministern', 'finansministerns'] },
    { office: 'monarch', forms: ['kung', 'kungen', 'kungens', 'drottning', 'drottningen', 'emir', 'emiren'] },
    { office: 'leader', forms: ['ledare', 'ledaren', 'ledarens'] },
    { office: 'chief', forms: ['generalsekreterare', 'generalsekreteraren', 'generaldirektör', 'generaldirektören', 'chef', 'chefen'] },
  ],
  placeKinds: { regions: ['delstaten', 'provinsen', 'län', 'kantonen', 'regionen'], cities: ['staden', 'huvudstaden', 'kommun'] },
  roleOrder: {
    adjectiveBefore: true, adjectiveAfter: false, nameBefore: ['', ':s'], definite: [],
    formerBefore: ['förre', 'förra', 'tidigare', 'dåvarande', 'förutvarande', 'ex', 'blivande'], formerAfter: [], nameAfter: ['i', 'av', 'för'],
  },
  teamRoles: ['tränare', 'tränaren', 'anfallare', 'målvakt', 'lagkapten'],
  organisationNouns: {
    before:
      'partiet|*partiet|företaget|*företaget|bolaget|*bolaget|koncernen|*koncernen|gruppen|tillverkaren|*tillverkaren|leverantören|*leverantören|banken|' +
      'kedjan|*kedjan|operatören|tidningen|*tidningen|magasinet|kanalen|sajten|facket|*förbundet|föreningen|rörelsen|alliansen|organisationen|' +
      '*organisationen|stiftelsen|institutet|*institutet|byrån|*byrån|producenten|fonden|klubben|jätten|*jätten|rederiet|varvet',
    behind: 'ab',
    modifiers: '',
    headed: '',
    headedBehind: '',
  },
};
