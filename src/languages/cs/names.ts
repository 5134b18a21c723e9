import { neutralNames, type NameRules } from '../../model/index.js';

export const names: NameRules = {
  ...neutralNames,
  plainOpenings: ['mali'],
  taggedLike: 'sk',
  home: ['CZ'],
  endings: [
    ['y', 'a'], ['i', 'a'], ['e', 'a'], ['ě', 'a'], ['u', 'a'], ['ou', 'a'], ['ovi', ''], ['em', ''], ['u', ''], ['a', ''], ['e', ''], ['ů', 'y'], ['ích', 'y'],
    ['ech', 'y'], ['ům', 'y'], ['i', 'e'], ['í', 'e'], ['ii', 'ie'], ['ií', 'ie'], ['ií', 'e'], ['ího', 'í'], ['ého', 'ý'], ['ému', 'ý'], ['ým', 'ý'],
    ['ém', 'ý'], ['é', 'á'], ['ou', 'á'], ['ých', 'é'], ['ým', 'é'], ['ými', 'é'], ['a', 'o'], ['u', 'o'], ['em', 'o'], ['ě', 'o'], ['ze', 'ha'], ['ce', 'ka'],
    ['ře', 'ra'], ['ách', 'y'], ['ám', 'y'], ['ami', 'y'], ['ou', ''],
  ],
  minimumStem: 3,
  adjectiveClasses: {
    sk: ['ský', 'ského', 'skému', 'ském', 'ským', 'ská', 'ské', 'skou', 'ských', 'skými', 'ští'],
    ck: ['cký', 'ckého', 'ckému', 'ckém', 'ckým', 'cká', 'cké', 'ckou', 'ckých', 'ckými', 'čtí'],
  },
  adjectives: {
    AF: 'afghán-sk', AL: 'albán-sk', AM: 'armén-sk', AU: 'austral-sk', AT: 'rakou-sk', AZ: 'ázerbájdžán-sk', BY: 'běloru-sk', BE: 'belgi-ck', BA: 'bosen-sk',
    BR: 'brazil-sk',
    BG: 'bulhar-sk', CA: 'kanad-sk', CL: 'chil-sk', CN: 'čín-sk', CO: 'kolumbij-sk', HR: 'chorvat-sk', CU: 'kubán-sk', CY: 'kyper-sk', CZ: 'če-sk',
    DK: 'dán-sk', EG: 'egypt-sk',
    EE: 'eston-sk', FI: 'fin-sk', FR: 'francouz-sk', GE: 'gruzín-sk', DE: 'něme-ck', GR: 'ře-ck', HU: 'maďar-sk', IS: 'island-sk', IN: 'indi-ck',
    ID: 'indoné-sk', IR: 'írán-sk',
    IQ: 'irá-ck', IE: 'ir-sk', IL: 'izrael-sk', IT: 'ital-sk', JP: 'japon-sk', JO: 'jordán-sk', KZ: 'kazach-sk kazachstán-sk', XK: 'kosov-sk', LV: 'lotyš-sk',
    LB: 'libanon-sk',
    LY: 'libyj-sk', LT: 'litev-sk', MX: 'mexi-ck', MD: 'moldav-sk', ME: 'černohor-sk', MA: 'maro-ck', NL: 'nizozem-sk', NG: 'nigerij-sk', KP: 'severokorej-sk',
    KR: 'jihokorej-sk',
    MK: 'severomakedon-sk makedon-sk', NO: 'nor-sk', PK: 'pákistán-sk', PS: 'palestin-sk', PL: 'pol-sk', PT: 'portugal-sk', QA: 'katar-sk', RO: 'rumun-sk',
    RU: 'ru-sk',
    SA: 'saúdskoarab-sk saúd-sk', RS: 'srb-sk', SK: 'sloven-sk', SI: 'slovin-sk', ZA: 'jihoafri-ck', ES: 'španěl-sk', SD: 'súdán-sk', SE: 'švéd-sk',
    CH: 'švýcar-sk', SY: 'syr-sk',
    TW: 'tchajwan-sk', TH: 'thaj-sk', TR: 'ture-ck', UA: 'ukrajin-sk', GB: 'brit-sk', US: 'ameri-ck', UZ: 'uzbe-ck', VE: 'venezuel-sk', VN: 'vietnam-sk',
    YE: 'jemen-sk', Q46: 'evrop-sk',
    Q15: 'afri-ck', Q48: 'asij-sk', Q15180: 'sovět-sk',
  },
  titles: [
    'pan', 'pana', 'panu', 'paní', 'dr', 'prof', 'prezident', 'prezidenta', 'prezidentka', 'premiér', 'premiéra', 'premiérka', 'ministr', 'ministra',
    'ministryně', 'šéf', 'šéfka', 'generál', 'senátor', 'poslanec', 'král', 'královna', 'papež', 'kancléř', 'kancléřka', 'guvernér', 'mluvčí', 'exprezident',
    'expremiér',
  ],
  roles: [
    {
      office: 'head-of-state',
      forms: [
        'prezident', 'prezidenta', 'prezidentovi', 'prezidentem', 'prezidentu', 'prezidentka', 'prezidentky', 'prezidentce', 'prezidentku', 'prezidentkou',
        'hlava státu', 'hlavy státu',
      ],
    },
    {
      office: 'head-of-government',
      forms: [
        'premiér', 'premiéra', 'premiérovi', 'premiérem', 'premiérka', 'premiérky', 'premiérce', 'premiérku', 'premiérkou', 'předseda vlády', 'předsedy vlády',
        'předsedovi vlády', 'předsedou vlády', 'předsedkyně vlády', 'ministerský předseda', 'ministerského předsedy', 'ministerskému předsedovi',
        'ministerským předsedou', 'kancléř', 'kancléře', 'kancléři', 'kancléřem', 'kancléřka', 'kancléřky',
      ],
    },
    {
      office: 'foreign-minister',
      forms: [
        'ministr zahraničí', 'ministra zahraničí', 'ministrovi zahraničí', 'ministrem zahraničí', 'ministryně zahraničí', 'ministr zahraničních věcí',
        'ministra zahraničních věcí', 'ministrem zahraničních věcí', 'šéf diplomacie', 'šéfa diplomacie', 'šéfem diplomacie',
      ],
    },
    { office: 'defence-minister', forms: ['ministr obrany', 'ministra obrany', 'ministrovi obrany', 'ministrem obrany', 'ministryně obrany'] },
    { office: 'finance-minister', forms: ['ministr financí', 'ministra financí', 'ministrovi financí', 'ministrem financí', 'ministryně financí'] },
    { office: 'monarch', forms: ['král', 'krále', 'králi', 'králem', 'královna', 'královny', 'královně', 'královnu', 'emír', 'emíra'] },
    { office: 'leader', forms: ['vůdce', 'vůdci', 'vůdcem', 'lídr', 'lídra', 'lídrovi', 'lídrem'] },
    {
      office: 'chief',
      forms: [
        'generální tajemník', 'generálního tajemníka', 'generálním tajemníkem', 'generální ředitel', 'generálního ředitele', 'šéf', 'šéfa', 'šéfem', 'šéfka',
        'šéfky',
      ],
    },
  ],
  placeKinds: {
    regions: [
      'stát', 'státu', 'státě', 'státem', 'státech', 'oblast', 'oblasti', 'oblastí', 'provincie', 'provincii', 'provincií', 'kraj', 'kraje', 'kraji', 'kanton',
      'kantonu', 'gubernie',
    ],
    cities: ['město', 'města', 'městě', 'městem', 'městu', 'obec', 'obci', 'obce'],
  },
  roleOrder: {
    adjectiveBefore: true, adjectiveAfter: false, nameBefore: null, definite: [],
    formerBefore: ['bývalý', 'bývalá', 'bývalého', 'bývalé', 'bývalému', 'bývalým', 'ex', 'tehdejší', 'budoucí'], formerAfter: [], nameAfter: [''],
  },
  teamRoles: ['trenér', 'trenéra', 'útočník', 'brankář', 'kapitán'],
  organisationNouns: {
    before:
      'strana|strany|stranu|stranou|straně|hnutí|firma|firmy|firmu|firmou|společnost|společnosti|společností|podnik|podniku|koncern|koncernu|skupina|' +
      'skupiny|skupinu|výrobce|dodavatel|dodavatele|banka|banky|pojišťovna|řetězec|řetězce|provozovatel|provozovatele|developer|startup|startupu|' +
      'vydavatelství|deník|deníku|list|listu|týdeník|časopis|časopisu|server|serveru|televize|stanice|odbory|svaz|svazu|asociace|federace|aliance|' +
      'organizace|organizaci|nadace|institut|institutu|agentura|agentury|agentuře|fond|fondu|klub|klubu|gigant|rejdařství|loděnice|závod|závodu|koalice|' +
      'dopravce|aerolinky|vládní|opoziční',
    behind: '',
    modifiers:
      'vládní|opoziční|tisková|čipů|nářadí|automobilů|aut|autobusů|vlaků|letadel|pneumatik|skla|papíru|cementu|hnojiv|potravin|nápojů|piva|zbraní|munice|' +
      'dronů|satelitů|počítačů|telefonů|polovodičů|baterií|čerpadel|turbín|softwaru|her|oceli|oděvů|obuvi|nábytku|léků|energie|plynu|ropy',
    headed: '',
    headedBehind: '',
  },
};
