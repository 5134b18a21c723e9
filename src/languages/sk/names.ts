import { neutralNames, type NameRules } from '../../model/index.js';

export const names: NameRules = {
  ...neutralNames,
  plainOpenings: ['mali'],
  home: ['SK'],
  endings: [
    ['y', 'a'], ['i', 'a'], ['e', 'a'], ['u', 'a'], ['ou', 'a'], ['ovi', ''], ['om', ''], ['u', ''], ['a', ''], ['e', ''], ['ov', 'y'], ['och', 'y'],
    ['om', 'y'], ['ami', 'y'], ['iou', 'ia'], ['ii', 'ia'], ['iu', 'ia'], ['ie', 'ia'], ['ého', 'ý'], ['ému', 'ý'], ['ým', 'ý'], ['om', 'ý'], ['ej', 'á'],
    ['ú', 'á'], ['ou', 'á'], ['é', 'á'], ['ých', 'é'], ['ým', 'é'], ['a', 'o'], ['u', 'o'], ['om', 'o'], ['e', 'o'], ['iej', 'ia'], ['ach', 'y'], ['ám', 'y'],
  ],
  minimumStem: 3,
  adjectiveClasses: {
    sk: ['ský', 'ského', 'skému', 'skom', 'ským', 'ská', 'skej', 'skú', 'skou', 'ské', 'ských', 'skými', 'skí'],
    ck: ['cký', 'ckého', 'ckému', 'ckom', 'ckým', 'cká', 'ckej', 'ckú', 'ckou', 'cké', 'ckých', 'ckými', 'ckí'],
    sks: ['sky', 'skeho', 'skemu', 'skom', 'skym', 'ska', 'skej', 'sku', 'skou', 'ske', 'skych', 'skymi', 'ski'],
    cks: ['cky', 'ckeho', 'ckemu', 'ckom', 'ckym', 'cka', 'ckej', 'cku', 'ckou', 'cke', 'ckych', 'ckymi', 'cki'],
  },
  adjectives: {
    AF: 'afgan-sk', AL: 'albán-sks', AM: 'armén-sks', AU: 'austrál-sks', AT: 'rakú-sks', AZ: 'azerbajdžan-sk', BY: 'bieloru-sk', BE: 'belgi-ck',
    BA: 'bosnian-sk', BR: 'brazíl-sks',
    BG: 'bulhar-sk', CA: 'kanad-sk', CL: 'čil-sk', CN: 'čín-sks', CO: 'kolumbij-sk', HR: 'chorvát-sks', CU: 'kubán-sks', CY: 'cyper-sk', CZ: 'če-sk',
    DK: 'dán-sks', EG: 'egypt-sk',
    EE: 'estón-sks', FI: 'fín-sks', FR: 'francúz-sks', GE: 'gruzín-sks', DE: 'neme-ck', GR: 'gré-cks', HU: 'maďar-sk', IS: 'island-sk', IN: 'indi-ck',
    ID: 'indonéz-sks', IR: 'irán-sks',
    IQ: 'ira-ck', IE: 'ír-sks', IL: 'izrael-sk', IT: 'talian-sk', JP: 'japon-sk', JO: 'jordán-sks', KZ: 'kazaš-sk kazachstan-sk', XK: 'kosov-sk',
    LV: 'lotyš-sk', LB: 'libanon-sk',
    LY: 'líbyj-sk', LT: 'litov-sk', MX: 'mexi-ck', MD: 'moldav-sk', ME: 'čiernohor-sk', MA: 'maro-ck', NL: 'holand-sk', NG: 'nigérij-sk', KP: 'severokórej-sk',
    KR: 'juhokórej-sk',
    MK: 'severomacedón-sks macedón-sks', NO: 'nór-sks', PK: 'pakistan-sk', PS: 'palestín-sks', PL: 'poľ-sk', PT: 'portugal-sk', QA: 'katar-sk', RO: 'rumun-sk',
    RU: 'ru-sk',
    SA: 'saudskoarab-sk saud-sk', RS: 'srb-sk', SK: 'sloven-sk', SI: 'slovin-sk', ZA: 'juhoafri-ck', ES: 'španiel-sk', SD: 'sudán-sks', SE: 'švéd-sks',
    CH: 'švajčiar-sks', SY: 'sýr-sks',
    TW: 'taiwan-sk', TH: 'thaj-sk', TR: 'ture-ck', UA: 'ukrajin-sk', GB: 'brit-sk', US: 'ameri-ck', UZ: 'uzbe-ck', VE: 'venezuel-sk', VN: 'vietnam-sk',
    YE: 'jemen-sk', Q46: 'európ-sk',
    Q15: 'afri-ck', Q48: 'ázij-sk', Q15180: 'soviet-sk',
  },
  titles: [
    'pán', 'pana', 'pána', 'pani', 'dr', 'prof', 'prezident', 'prezidenta', 'prezidentka', 'premiér', 'premiéra', 'premiérka', 'minister', 'ministra',
    'ministerka', 'šéf', 'šéfka', 'generál', 'senátor', 'poslanec', 'kráľ', 'kráľovná', 'pápež', 'kancelár', 'kancelárka', 'guvernér', 'hovorca', 'exprezident',
    'expremiér',
  ],
  roles: [
    {
      office: 'head-of-state',
      forms: [
        'prezident', 'prezidenta', 'prezidentovi', 'prezidentom', 'prezidentka', 'prezidentky', 'prezidentke', 'prezidentku', 'prezidentkou', 'hlava štátu',
        'hlavy štátu',
      ],
    },
    {
      office: 'head-of-government',
      forms: [
        'premiér', 'premiéra', 'premiérovi', 'premiérom', 'premiérka', 'premiérky', 'premiérke', 'premiérku', 'premiérkou', 'predseda vlády', 'predsedu vlády',
        'predsedovi vlády', 'predsedom vlády', 'predsedníčka vlády', 'kancelár', 'kancelára', 'kancelárovi', 'kancelárom', 'kancelárka', 'kancelárky',
      ],
    },
    {
      office: 'foreign-minister',
      forms: [
        'minister zahraničných vecí', 'ministra zahraničných vecí', 'ministrovi zahraničných vecí', 'ministrom zahraničných vecí',
        'ministerka zahraničných vecí', 'minister zahraničia', 'ministra zahraničia', 'ministrom zahraničia', 'šéf diplomacie', 'šéfa diplomacie',
        'šéfom diplomacie',
      ],
    },
    { office: 'defence-minister', forms: ['minister obrany', 'ministra obrany', 'ministrovi obrany', 'ministrom obrany', 'ministerka obrany'] },
    { office: 'finance-minister', forms: ['minister financií', 'ministra financií', 'ministrovi financií', 'ministrom financií', 'ministerka financií'] },
    { office: 'monarch', forms: ['kráľ', 'kráľa', 'kráľovi', 'kráľom', 'kráľovná', 'kráľovnej', 'kráľovnú', 'emir', 'emira'] },
    { office: 'leader', forms: ['vodca', 'vodcu', 'vodcovi', 'vodcom', 'líder', 'lídra', 'lídrovi', 'lídrom'] },
    {
      office: 'chief',
      forms: [
        'generálny tajomník', 'generálneho tajomníka', 'generálnym tajomníkom', 'generálny riaditeľ', 'generálneho riaditeľa', 'šéf', 'šéfa', 'šéfom', 'šéfka',
        'šéfky',
      ],
    },
  ],
  placeKinds: {
    regions: [
      'štát', 'štátu', 'štáte', 'štátom', 'štátoch', 'oblasť', 'oblasti', 'oblasťou', 'provincia', 'provincie', 'provincii', 'kraj', 'kraja', 'kraji', 'kantón',
      'kantóne',
    ],
    cities: ['mesto', 'mesta', 'meste', 'mestom', 'mestu', 'obec', 'obci'],
  },
  roleOrder: {
    adjectiveBefore: true, adjectiveAfter: false, nameBefore: null, definite: [],
    formerBefore: ['bývalý', 'bývalá', 'bývalého', 'bývalej', 'bývalému', 'bývalým', 'ex', 'vtedajší', 'budúci'], formerAfter: [], nameAfter: [''],
  },
  organisationNouns: {
    before:
      'strana|strany|stranu|stranou|strane|hnutie|hnutia|firma|firmy|firmu|spoločnosť|spoločnosti|spoločnosťou|podnik|podniku|koncern|koncernu|skupina|' +
      'skupiny|skupinu|výrobca|výrobcu|dodávateľ|dodávateľa|banka|banky|poisťovňa|reťazec|reťazca|prevádzkovateľ|startup|vydavateľstvo|denník|denníka|' +
      'denníku|týždenník|časopis|časopisu|portál|portálu|televízia|televízie|stanica|odbory|zväz|zväzu|asociácia|federácia|aliancia|organizácia|organizácie|' +
      'nadácia|inštitút|inštitútu|agentúra|agentúry|agentúre|fond|fondu|klub|klubu|gigant|závod|závodu|koalícia|dopravca|aerolinky|vládna|opozičná',
    behind: '',
    modifiers: 'vládna|opozičná|tlačová|čipov',
    headed: '',
    headedBehind: '',
  },
};
