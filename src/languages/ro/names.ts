import { neutralNames, type NameRules } from '../../model/index.js';
import { institutions } from './institutions.js';

export const names: NameRules = {
  ...neutralNames,
  home: ['RO', 'MD'],
  endings: [
    ['ii', 'e'], ['ii', 'ea'], ['ii', 'ie'], ['ei', 'ea'], ['cii', 'ca'], ['gii', 'ga'], ['ilor', 'ile'], ['băncii', 'banca'], ['mării', 'marea'],
    ['negre', 'neagră'], ['roșii', 'roșie'], ['casei', 'casa'], ['albe', 'albă'], ['ei', 'a'], ['iei', 'ia'], ['ii', 'ia'], ['ului', ''], ['ului', 'ul'],
    ['ul', ''], ['lui', ''], ['elor', 'e'], ['elor', 'ele'], ['ilor', 'i'], ['ilor', 'ii'], ['ei', 'ă'], ['a', 'ă'], ['a', ''], ['ele', ''], ['e', 'ă'],
    ['ale', 'ală'], ['ene', 'ană'], ['ene', 'eană'], ['i', ''], ['ile', ''], ['e', 'a'], ['ei', ''], ['ăi', 'a'], ['le', ''], ['ia', 'ie'], ['iei', 'ie'],
    ['eții', 'eață'], ['ții', 'te'], ['ății', 'atea'], ['ții', 'tea'], ['nii', 'nea'], ['uniunii', 'uniunea'], ['unii', 'unea'], ['ului', 'u'], ['rii', 'rea'],
    ['erii', 'ere'], ['ăncii', 'anca'], ['ncii', 'nca'],
  ],
  minimumStem: 2,
  adjectiveClasses: {
    ean: ['ean', 'eană', 'eni', 'ene', 'eanul', 'eana', 'enii', 'enele', 'enilor', 'enelor', 'eanului', 'enei', 'eano'],
    an: ['an', 'ană', 'ani', 'ane', 'anul', 'ana', 'anii', 'anele', 'anilor', 'anelor', 'anului', 'anei', 'ano'],
    ez: ['ez', 'eză', 'ezi', 'eze', 'ezul', 'eza', 'ezii', 'ezele', 'ezilor', 'ezelor', 'ezului', 'ezei', 'ezo', 'eji'],
    sc: ['sc', 'scă', 'ști', 'ască', 'ească'],
    c: ['c', 'că', 'ci', 'ce', 'cul', 'cii', 'cilor', 'celor', 'cului', 'cei', 'co'],
    h: ['', 'ă', 'i', 'e', 'ul', 'ii', 'ele', 'ilor', 'elor', 'ului', 'ei', 'o'],
    ian: ['ian', 'iană', 'ieni', 'iene', 'ianul', 'iana', 'ienii', 'ienele', 'ienilor', 'ienelor', 'ianului', 'ienei', 'iano'],
  },
  adjectives: {
    AF: 'afgan-h', AL: 'albanez-h', DZ: 'alger-ian', AO: 'angolez-h', AR: 'argentin-ian',
    AM: 'armean armeană armeni armene armenii armenilor armeano', AU: 'austral-ian', AT: 'austriac-h', AZ: 'azer-h azerbaidjan-h azeră', BD: 'bangladeș-ean',
    BY: 'belarus-h bielorus-h', BE: 'belg-ian', BO: 'bolivian-h', BA: 'bosniac-h', BR: 'brazil-ian', BG: 'bulgar-h bulgăresc bulgărească', KH: 'cambodg-ian',
    CM: 'camerunez-h', CA: 'canad-ian', TD: 'ciadian-h', CL: 'chil-ian',
    CN: 'chin-ez sino chinezesc chinezească chinezesti', CO: 'columb-ian',
    CD: 'congol-ez', HR: 'croat-h croați', CU: 'cub-an cubanez-h', CY: 'cipriot-h', CZ: 'ceh-h', DK: 'dan-ez', EC: 'ecuador-ian', EG: 'egipt-ean',
    EE: 'eston-ian', ET: 'etiop-ian', FI: 'finland-ez',
    FR: 'franc-ez franco franțuzesc franțuzească', GE: 'georg-ian',
    DE: 'german-h nemțesc nemțească neamț nemți nemții nemților', GH: 'ghan-ez',
    GR: 'grec-h grecesc grecească greci grecii', HT: 'hait-ian',
    HU: 'ungar-h maghiar-h unguri unguresc ungurească', IS: 'island-ez', IN: 'ind-ian', ID: 'indonez-ian', IR: 'iran-ian', IQ: 'irak-ian', IE: 'irland-ez',
    IL: 'israel-ian',
    IT: 'ital-ian italienesc italienească', JP: 'japon-ez nipon-h', JO: 'iordan-ian', KZ: 'kazah-h', KE: 'keny-an', XK: 'kosovar-h', KW: 'kuweit-ian',
    KG: 'kirghiz-h kârgâz-h', LV: 'leton-h', LB: 'liban-ez', LY: 'lib-ian', LT: 'lituan-ian', LU: 'luxemburgh-ez', MY: 'malaez-ian', ML: 'mal-ian',
    MT: 'malt-ez',
    MX: 'mexic-an',
    MD: 'moldov-ean moldovenesc moldovenească', MN: 'mongol-h', ME: 'muntenegr-ean', MA: 'maroc-an', MM: 'birman-h', NP: 'nepal-ez', NL: 'oland-ez neerland-ez',
    NZ: 'neozeeland-ez', NG: 'niger-ian',
    KP: 'nord-coreean-h nord-coreeni nord-coreene',
    KR: 'sud-coreean-h coreean-h sud-coreeni sud-coreene coreeni coreene', MK: 'macedon-ean',
    NO: 'norveg-ian', OM: 'oman-ez', PK: 'pakistan-ez', PS: 'palestin-ian', PA: 'panam-ez', PY: 'paraguay-an', PE: 'peru-an', PH: 'filipin-ez',
    PL: 'polon-ez polonă', PT: 'portugh-ez', QA: 'qatar-ez',
    RO: 'român-h românesc românească românești româncă',
    RU: 'rus-h ruși rușii rușilor rusesc rusească rusești ruso', RW: 'rwand-ez', SA: 'saudit-h saudiți',
    SN: 'senegal-ez', RS: 'sârb-h sârbesc', SG: 'singapor-ez', SK: 'slovac-h', SI: 'sloven-h', SO: 'somal-ez', ZA: 'sud-afric-an', ES: 'spaniol-h',
    SD: 'sudan-ez', SE: 'sued-ez', CH: 'elveț-ian', SY: 'sir-ian', TW: 'taiwan-ez', TJ: 'tadjic-h', TZ: 'tanzan-ian', TH: 'thailand-ez', TN: 'tunis-ian',
    TR: 'turc-h turcesc turcească turcești',
    TM: 'turkmen-h', UG: 'ugand-ez', UA: 'ucrain-ean ucraineancă', AE: 'emirat-ez', GB: 'britani-c englez-h', US: 'americ-an statounid-ez', UY: 'uruguay-an',
    UZ: 'uzbec-h', VE: 'venezuel-ean', VN: 'vietnam-ez', YE: 'yemenit-h', ZW: 'zimbabw-ean', Q46: 'europ-ean', Q15: 'afric-an', Q48: 'asiatic-h',
    Q15180: 'sovietic-h',
  },
  titles: [
    'domnul', 'doamna', 'dl', 'dna', 'dr', 'prof', 'profesorul', 'generalul', 'regele', 'regina', 'prințul', 'prințesa', 'papa', 'senatorul', 'deputatul',
    'primarul', 'guvernatorul', 'ambasadorul', 'fostul', 'fosta', 'ministrul', 'candidatul', 'omologul', 'secretarul', 'vicepreședintele', 'cancelarul', 'lui',
    'iar', 'dar', 'și', 'cu', 'ceo', 'director', 'directorul', 'directoarea', 'generală', 'antrenorul', 'antrenoarea', 'președinta', 'executiv', 'executivă',
    'procurorul', 'procuroarea', 'judecătorul', 'comisarul', 'europarlamentarul', 'primărița', 'ministra', 'colonelul', 'avocatul', 'analistul', 'avocata',
    'căpitanul', 'comandantul', 'locotenentul', 'maiorul', 'jurnalistul', 'jurnalista', 'economistul', 'economista', 'analista', 'medicul', 'inginerul',
    'purtătorul', 'purtătoarea', 'prefectul', 'viceprimarul', 'deputata', 'senatoarea', 'ambasadoarea',
  ],
  roles: [
    {
      office: 'head-of-state',
      forms: [
        'președinte', 'președintele', 'președintelui', 'președinta', 'președintei', 'preşedintele', 'șeful statului', 'șef de stat', 'șefului statului',
        'șeful de stat',
      ],
    },
    {
      office: 'head-of-government',
      forms: [
        'premier', 'premierul', 'premierului', 'prim-ministru', 'prim-ministrul', 'prim-ministrului', 'cancelar', 'cancelarul', 'cancelarului',
        'șeful guvernului', 'șeful Guvernului',
      ],
    },
    {
      office: 'foreign-minister',
      forms: [
        'ministrul de externe', 'ministrului de externe', 'ministrul de Externe', 'ministrul Afacerilor Externe', 'ministrul afacerilor externe',
        'șeful diplomației', 'secretarul de stat',
      ],
    },
    { office: 'defence-minister', forms: ['ministrul apărării', 'ministrul Apărării', 'ministrului apărării', 'șeful Pentagonului'] },
    { office: 'finance-minister', forms: ['ministrul finanțelor', 'ministrul de finanțe', 'ministrul Finanțelor'] },
    { office: 'monarch', forms: ['regele', 'regelui', 'regina', 'reginei', 'emirul'] },
    { office: 'leader', forms: ['lider', 'liderul', 'liderului', 'conducătorul'] },
    { office: 'chief', forms: ['secretarul general', 'secretarului general', 'directorul general', 'șeful', 'șefa', 'șefului', 'șefei'] },
  ],
  roleOrder: {
    adjectiveBefore: false, adjectiveAfter: true, nameBefore: null, definite: [],
    formerBefore: ['fost', 'fosta', 'fostul', 'fostului', 'fostei', 'foștii', 'ex', 'viitorul', 'viitoarea'], formerAfter: [],
    nameAfter: ['', 'de la', 'al', 'a', 'ai', 'din'],
  },
  institutions,
  particles: ['de', 'la', 'von', 'van', 'der', 'bin', 'al', 'di', 'da'],
  sportWords: [
    'fotbal', 'liga', 'cupa', 'campionat', 'campionatul', 'turneu', 'meci', 'meciul', 'meciuri', 'gol', 'goluri', 'atacant', 'mijlocaș', 'portar', 'antrenor',
    'antrenorul', 'sezon', 'sezonul', 'clasament', 'semifinală', 'finală', 'echipa', 'echipei', 'medalie', 'tenis', 'handbal',
  ],
  locatives: ['la', 'în', 'din'],
  placeKinds: {
    regions: [
      'județul', 'județului', 'provincia', 'provinciei', 'statul', 'statului', 'cantonul', 'cantonului', 'regiunea', 'regiunii', 'statele', 'statelor',
      'regiune', 'oblastul', 'landul', 'landului',
    ],
    cities: ['orașul', 'orașului', 'municipiul', 'municipiului', 'capitala', 'capitalei'],
  },
  largeNouns: ['țara', 'țării', 'patria', 'patriei', 'constituția', 'constituției', 'statul', 'statului'],
  teamRoles: ['antrenorul', 'atacantul', 'portarul', 'mijlocașul', 'antrenor', 'atacant', 'portar'],
  organisationNouns: {
    before:
      'partid|partidul|partidului|firma|firmei|societatea|societății|concernul|concernului|banca|băncii|lanțul|startup-ul|editura|ziarul|ziarului|' +
      'cotidianul|cotidianului|săptămânalul|revista|revistei|postul|postului|canalul|site-ul|portalul|sindicatul|sindicatului|asociația|asociației|' +
      'federația|confederația|mișcarea|mișcării|alianța|alianței|miliția|organizația|organizației|fundația|fundației|institutul|institutului|agenția|' +
      'agenției|casa|filiala|fondul|clubul|clubului|cooperativa|armatorul|șantierul|multinaționala|platforma|formațiunea|formațiunii|coaliția|uzina|fabrica|' +
      'furnizor*|producător*|constructor*|întreprinderea|întreprinderii|lanțului|asigurător*|operator*|dezvoltator*|gigant*|conglomerat*|retailer*|' +
      'transportator*|start-up*|distribuitor*|fabricant*|rival*|concurent*|competitor*|grup*|compani*|achiziția',
    behind: 'sa|srl',
    modifiers:
      'aeriană|auto|energetic|energetică|petrolier|petrolieră|industrial|chimic|farmaceutic|minier|feroviar|feroviară|public|publică|privat|privată|politic|' +
      'politică|de|opoziție|presă|știri|sondare|televiziune|guvernământ|cipuri|semiconductori|spațial|alimentar|naval|economic|local|național|naționale|' +
      'autoturisme',
    headed:
      'liderul|lidera|liderului|lider|șeful|șefa|președintele|președinta|fondatorul|proprietarul|membru|membrii|membri|conducerea|conducerii|acțiunile|' +
      'acțiunilor|acțiuni|filiala|angajații|angajaților|angajați|acționarii|preluarea|fabrica|directorul|directoarea|președinția',
    headedBehind: '',
  },
};
