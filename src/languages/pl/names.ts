import { neutralNames, type NameRules } from '../../model/index.js';
import { institutions } from './institutions.js';

export const names: NameRules = {
  ...neutralNames,
  plainOpenings: ['mali'],
  home: ['PL'],
  endings: [
    ['ii', 'ie'], ['iom', 'ie'], ['iami', 'ie'], ['iach', 'ie'], ['niu', 'eń'], ['nia', 'eń'], ['niem', 'eń'], ['owa', 'ów'], ['owie', 'ów'], ['owem', 'ów'],
    ['owowi', 'ów'], ['odu', 'ód'], ['odem', 'ód'], ['odzie', 'ód'], ['odzi', 'ódź'], ['ia', 'ie'], ['cie', 't'], ['ście', 'st'], ['szcie', 'szt'],
    ['ście', 'ść'], ['y', 'a'], ['i', 'a'], ['ę', 'a'], ['ą', 'a'], ['ie', 'a'], ['o', 'a'], ['ii', 'ia'], ['ię', 'ia'], ['ią', 'ia'], ['ji', 'ja'],
    ['ję', 'ja'], ['ją', 'ja'], ['ce', 'ka'], ['dze', 'ga'], ['rze', 'ra'], ['cie', 'ta'], ['dzie', 'da'], ['le', 'ła'], ['zie', 'za'], ['a', ''], ['u', ''],
    ['owi', ''], ['em', ''], ['iem', ''], ['ie', ''], ['zie', ''], ['cie', 't'], ['dzie', 'd'], ['rze', 'r'], ['le', 'ł'], ['e', ''], ['a', 'o'], ['u', 'o'],
    ['em', 'o'], ['ie', 'o'], ['a', 'e'], ['u', 'e'], ['em', 'e'], ['ego', 'y'], ['emu', 'y'], ['ym', 'y'], ['iego', 'i'], ['iemu', 'i'], ['im', 'i'],
    ['ego', 'e'], ['emu', 'e'], ['ym', 'e'], ['ów', 'y'], ['om', 'y'], ['ami', 'y'], ['ach', 'y'], ['ów', 'i'], ['om', 'i'], ['ami', 'i'], ['ach', 'i'],
    ['ów', 'e'], ['om', 'e'], ['ami', 'e'], ['ach', 'e'], ['ych', 'e'], ['ym', 'e'], ['ymi', 'e'], ['ich', 'ie'], ['im', 'ie'], ['imi', 'ie'], ['ej', 'a'],
    ['iej', 'a'], ['n', 'ny'], ['h', 'hy'], ['miec', 'mcy'], ['czech', 'cy'], ['szech', 'chy'], ['rzech', 'ry'], ['gier', 'gry'], ['ech', 'y'], ['ciu', 'ć'],
    ['nia', 'ń'], ['niu', 'ń'], ['niem', 'ń'], ['ła', 'eł'], ['łowi', 'eł'], ['łem', 'eł'], ['a', 'iec'], ['ca', 'iec'], ['cu', 'iec'], ['cem', 'iec'],
    ['si', 'ś'], ['sią', 'ś'], ['ka', 'ek'], ['kowi', 'ek'], ['kiem', 'ek'], ['ku', 'ek'],
  ],
  minimumStem: 2,
  adjectiveClasses: {
    i: ['i', 'iego', 'iemu', 'im', 'a', 'iej', 'ą', 'ie', 'ich', 'imi', 'o'],
    in: ['in', 'ina', 'inowi', 'inem', 'ie', '', 'om', 'ami'],
    k: ['k', 'ka', 'kowi', 'kiem', 'cy', 'ków', 'kom', 'kami'],
  },
  adjectives: {
    AF: 'afgańsk-i', AL: 'albańsk-i', DZ: 'algiersk-i', AR: 'argentyńsk-i', AM: 'armeńsk-i ormiańsk-i', AU: 'australijsk-i', AT: 'austriack-i Austria-k',
    AZ: 'azerbejdżańsk-i azersk-i', BD: 'banglijsk-i',
    BY: 'białorusk-i', BE: 'belgijsk-i', BA: 'bośniack-i', BR: 'brazylijsk-i', BG: 'bułgarsk-i Bułgarzy Bułgarów', KH: 'kambodżańsk-i', CA: 'kanadyjsk-i',
    TD: 'czadyjsk-i', CL: 'chilijsk-i',
    CN: 'chińsk-i Chińczy-k', CO: 'kolumbijsk-i', CD: 'kongijsk-i', HR: 'chorwack-i Chorwaci Chorwatów', CU: 'kubańsk-i', CY: 'cypryjsk-i', CZ: 'czesk-i Czesi',
    DK: 'duńsk-i Duńczy-k', EG: 'egipsk-i Egipcjan-in', EE: 'estońsk-i',
    ET: 'etiopsk-i', FI: 'fińsk-i Finowie Finów',
    FR: 'francusk-i Francuzi Francuzów Francuz Francuzom Francuzami', GE: 'gruzińsk-i', DE: 'niemieck-i', GH: 'ghańsk-i', GR: 'greck-i Gre-k',
    HU: 'węgiersk-i Węgrzy', IS: 'islandzk-i',
    IN: 'indyjsk-i hindusk-i', ID: 'indonezyjsk-i', IR: 'irańsk-i', IQ: 'irack-i', IE: 'irlandzk-i Irlandczy-k', IL: 'izraelsk-i Izraelczy-k',
    IT: 'włosk-i Włosi', JP: 'japońsk-i Japończy-k', JO: 'jordańsk-i',
    KZ: 'kazachsk-i kazachstańsk-i Kazachowie Kazachów Kazachom', KE: 'kenijsk-i', XK: 'kosowsk-i', KW: 'kuwejck-i', KG: 'kirgisk-i', LV: 'łotewsk-i',
    LB: 'libańsk-i', LY: 'libijsk-i', LT: 'litewsk-i Litwini Litwinów', LU: 'luksembursk-i',
    MY: 'malezyjsk-i', ML: 'malijsk-i', MX: 'meksykańsk-i', MD: 'mołdawsk-i', MN: 'mongolsk-i', ME: 'czarnogórsk-i', MA: 'marokańsk-i', MM: 'birmańsk-i',
    NP: 'nepalsk-i',
    NL: 'holendersk-i niderlandzk-i Holendrzy Holendrów', NZ: 'nowozelandzk-i', NG: 'nigeryjsk-i', KP: 'północnokoreańsk-i',
    KR: 'południowokoreańsk-i koreańsk-i Koreańczy-k', MK: 'macedońsk-i',
    NO: 'norwesk-i Norweg Norwegowie Norwegów',
    PK: 'pakistańsk-i', PS: 'palestyńsk-i', PE: 'peruwiańsk-i', PH: 'filipińsk-i', PL: 'polsk-i Polacy Polaków', PT: 'portugalsk-i Portugalczy-k',
    QA: 'katarsk-i', RO: 'rumuńsk-i Rumuni Rumunów Rumunom', RU: 'rosyjsk-i Rosjan-in',
    SA: 'saudyjsk-i', RS: 'serbsk-i Serbowie Serbów Serbom', SG: 'singapursk-i', SK: 'słowack-i Słowa-k', SI: 'słoweńsk-i', SO: 'somalijsk-i',
    ZA: 'południowoafrykańsk-i',
    ES: 'hiszpańsk-i Hiszpan Hiszpanie Hiszpanów Hiszpanom Hiszpanami', SD: 'sudańsk-i', SE: 'szwedzk-i Szwedzi Szwedów Szwedom',
    CH: 'szwajcarsk-i Szwajcarzy Szwajcarów', SY: 'syryjsk-i', TW: 'tajwańsk-i', TJ: 'tadżyck-i Tadży-k', TH: 'tajlandzk-i tajsk-i', TN: 'tunezyjsk-i',
    TR: 'tureck-i Turek Turka Turkowi Turkiem Turcy Turków Turkom Turkami Turkach', TM: 'turkmeńsk-i', UG: 'ugandyjsk-i', UA: 'ukraińsk-i',
    AE: 'emirack-i',
    GB: 'brytyjsk-i angielsk-i Brytyjczy-k Angli-k', US: 'amerykańsk-i Amerykan-in', UZ: 'uzbeck-i Uzbe-k', VE: 'wenezuelsk-i', VN: 'wietnamsk-i',
    YE: 'jemeńsk-i', Q46: 'europejsk-i', Q15: 'afrykańsk-i',
    Q48: 'azjatyck-i', Q15180: 'radzieck-i sowieck-i',
  },
  titles: [
    'pan', 'pani', 'dr', 'prof', 'generał', 'gen', 'prezydent', 'prezydenta', 'prezydentem', 'premier', 'premiera', 'premierem', 'minister', 'ministra', 'szef',
    'szefowa', 'król', 'królowa', 'książę', 'papież', 'senator', 'poseł', 'gubernator', 'ambasador', 'kanclerz', 'lider', 'były', 'była', 'i', 'ale', 'jak',
    'według', 'przewodniczący', 'przewodnicząca', 'rzecznik', 'sekretarz', 'ajatollah', 'szejk', 'ceo', 'prezes', 'dyrektor', 'dyrektorka', 'adwokat',
    'kapitan', 'komendant', 'ekonomista', 'ekonomistka', 'analityk', 'analityczka', 'dziennikarz', 'dziennikarka', 'lekarz', 'burmistrz', 'wojewoda',
    'starosta', 'pułkownik', 'prokurator', 'sędzia', 'rzeczniczka', 'trener', 'posłanka', 'gubernatorka',
  ],
  roles: [
    { office: 'head-of-state', forms: ['prezydent', 'prezydenta', 'prezydentowi', 'prezydentem', 'głowa państwa'] },
    {
      office: 'head-of-government',
      forms: ['premier', 'premiera', 'premierowi', 'premierem', 'kanclerz', 'kanclerza', 'kanclerzem', 'szef rządu', 'szefa rządu'],
    },
    {
      office: 'foreign-minister',
      forms: [
        'minister spraw zagranicznych', 'ministra spraw zagranicznych', 'ministrem spraw zagranicznych', 'szef dyplomacji', 'szefa dyplomacji', 'szef MSZ',
        'szefa MSZ', 'sekretarz stanu',
      ],
    },
    { office: 'defence-minister', forms: ['minister obrony', 'ministra obrony', 'szef Pentagonu'] },
    { office: 'finance-minister', forms: ['minister finansów', 'ministra finansów'] }, { office: 'monarch', forms: ['król', 'króla', 'królowa', 'emir'] },
    {
      office: 'leader',
      forms: ['przywódca', 'przywódcy', 'przywódcę', 'przywódcą', 'lider', 'lidera', 'liderem', 'gospodarz', 'gospodarza', 'gospodarzowi', 'gospodarzem'],
    },
    {
      office: 'chief',
      forms: [
        'sekretarz generalny', 'sekretarza generalnego', 'sekretarzem generalnym', 'sekretarzowi generalnemu', 'szef', 'szefa', 'szefem', 'szefowa', 'szefowej',
        'dyrektor generalny', 'dyrektora generalnego',
      ],
    },
  ],
  ownedRoles: [
    { office: 'head-of-state', of: 'CN', forms: ['przewodniczący ChRL', 'przewodniczącego ChRL', 'przewodniczącym ChRL', 'przewodniczącemu ChRL'] },
  ],
  roleOrder: {
    adjectiveBefore: true, adjectiveAfter: true, nameBefore: [''], definite: [],
    formerBefore: ['były', 'była', 'byłego', 'byłej', 'byłemu', 'byłym', 'byłą', 'ex', 'eks', 'ówczesny', 'ówczesna', 'przyszły', 'przyszła'], formerAfter: [],
    nameAfter: [''],
  },
  institutions,
  particles: ['de', 'von', 'van', 'der', 'bin', 'al', 'el', 'da', 'di', 'la'],
  sportWords: [
    'piłka', 'liga', 'puchar', 'mistrzostwa', 'turniej', 'mecz', 'meczu', 'gol', 'gole', 'bramka', 'bramki', 'napastnik', 'pomocnik', 'bramkarz', 'trener',
    'sezon', 'tabela', 'półfinał', 'finał', 'drużyna', 'reprezentacja', 'medal', 'tenis', 'siatkówka',
  ],
  locatives: ['w', 'we', 'z', 'do'],
  placeKinds: {
    regions: [
      'obwód', 'obwodu', 'obwodzie', 'województwo', 'województwa', 'województwie', 'stan', 'stanu', 'stanie', 'prowincja', 'prowincji', 'prowincję', 'kanton',
      'kantonu', 'kantonie', 'stany', 'stanów', 'stanach', 'obwodem', 'obwodowi', 'kraju', 'prowincją',
    ],
    cities: ['miasto', 'miasta', 'mieście', 'miastem', 'stolica', 'stolicy'],
  },
  teamRoles: ['trener', 'trenera', 'trenerem', 'napastnik', 'napastnika', 'bramkarz', 'bramkarza'],
  organisationNouns: {
    before:
      'partia|partii|partię|partią|spółce|bank|banku|bankiem|sieć|sieci|wydawnictwo|dziennik|dziennika|dziennikowi|gazeta|gazety|tygodnik|tygodnika|magazyn|' +
      'magazynu|portal|portalu|stacja|stacji|telewizja|telewizji|związek|związku|związek zawodowy|stowarzyszenie|stowarzyszenia|federacja|ruch|ruchu|sojusz|' +
      'sojuszu|milicja|organizacja|organizacji|organizację|fundacja|fundacji|instytut|instytutu|agencja|agencji|pracownia|sondażownia|linie|linii|fundusz|' +
      'funduszu|klub|klubu|spółdzielnia|armator|stocznia|stoczni|ugrupowanie|ugrupowania|koalicja|koalicji|platforma|komitet|komitetu|rafineria|kopalnia|' +
      'rządząca|rządzącej|rządzącą|rządzące|opozycyjna|opozycyjnej|dostawc*|producent*|koncern*|firm*|spółk*|grup*|przedsiębiorstw*|przewoźnik*|' +
      'ubezpieczyciel*|operator*|deweloper*|gigant*|konglomerat*|wydawc*|start-up*|startup*|wytwórc*|dystrybutor*|browar*|rywal*|konkurent*|przejęcie',
    behind: 'sa',
    modifiers:
      'lotnicze|lotniczych|opozycyjna|opozycyjnej|rządząca|rządzącej|zawodowy|zawodowego|prasowa|prasowej|energetyczny|energetyczna|naftowy|naftowa|czipów|' +
      'chipów|samochodów|*owy|*owa|*owego|*owej|*ski|*ska|*skiego|*skiej|*cki|*cka|*ckiego|*ckiej|*czny|*czna|*cznego|*cznej|*lny|*lna|*lnego|*lnej|odzieży|' +
      'stali|leków|elektroniki|mebli|oświetlenia|energii|gazu|ropy|zabawek|maszyn|statków|narzędzi|butów|obuwia|aut|autobusów|pociągów|samolotów|opon|szkła|' +
      'papieru|cementu|nawozów|żywności|napojów|piwa|mleka|mięsa|broni|amunicji|dronów|rakiet|satelitów|komputerów|telefonów|półprzewodników|baterii|' +
      'akumulatorów|pomp|turbin|paneli|oprogramowania|gier|kosmetyków|sprzętu|okien|rowerów|kawy|rur|miedzi|węgla|aluminium|nieruchomości|kurierski|' +
      '*istyczna',
    headed:
      'lider|lidera|liderka|liderki|liderce|liderem|szef|szefa|szefem|szefowa|prezes|prezesa|prezesem|założyciel|założyciela|właściciel|rzecznik|rzecznika|' +
      'rzeczniczka|członek|członka|członkowie|członków|akcje|akcji|udziały|udziałów|pracownicy|pracowników|akcjonariusze|przejęcie|czele|kierownictwo|' +
      'fabryka',
    headedBehind: '',
  },
};
