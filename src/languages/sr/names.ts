import { neutralNames, type NameRules } from '../../model/index.js';

export const names: NameRules = {
  ...neutralNames,
  plainOpenings: ['mali', 'мали', 'того'],
  home: ['RS', 'BA', 'ME'],
  endings: [
    ['е', 'а'], ['и', 'а'], ['у', 'а'], ['ом', 'а'], ['а', ''], ['у', ''], ['ом', ''], ['ем', ''], ['е', ''], ['ије', 'ија'], ['ији', 'ија'], ['ију', 'ија'],
    ['ијом', 'ија'], ['ог', 'и'], ['ом', 'и'], ['им', 'и'], ['их', 'и'], ['ој', 'а'], ['их', 'е'], ['им', 'е'], ['а', 'о'], ['у', 'о'], ['ом', 'о'], ['e', 'a'],
    ['i', 'a'], ['u', 'a'], ['om', 'a'], ['a', ''], ['u', ''], ['om', ''], ['em', ''], ['e', ''], ['ije', 'ija'], ['iji', 'ija'], ['iju', 'ija'],
    ['ijom', 'ija'], ['og', 'i'], ['om', 'i'], ['im', 'i'], ['ih', 'i'], ['oj', 'a'], ['ih', 'e'], ['im', 'e'],
  ],
  minimumStem: 3,
  adjectiveClasses: {
    ск: ['ски', 'ског', 'скога', 'ском', 'скоме', 'скому', 'ским', 'ска', 'ске', 'ској', 'ску', 'ско', 'ских', 'скима'],
    к: ['ки', 'ког', 'кога', 'ком', 'коме', 'кому', 'ким', 'ка', 'ке', 'кој', 'ку', 'ко', 'ких', 'кима'],
    sk: ['ski', 'skog', 'skoga', 'skom', 'skome', 'skomu', 'skim', 'ska', 'ske', 'skoj', 'sku', 'sko', 'skih', 'skima'],
    k: ['ki', 'kog', 'koga', 'kom', 'kome', 'komu', 'kim', 'ka', 'ke', 'koj', 'ku', 'ko', 'kih', 'kima'],
  },
  adjectives: {
    AF: 'афган-ск афганистан-ск afgan-sk afganistan-sk', AL: 'албан-ск alban-sk', AM: 'армен-ск armen-sk',
    AU: 'аустрал-ск аустралиј-ск austral-sk australij-sk',
    AT: 'аустриј-ск austrij-sk', AZ: 'азербајџан-ск azerbajdžan-sk', BY: 'белору-ск beloru-sk', BE: 'белгиј-ск belgij-sk',
    BA: 'босан-ск босанскохерцеговач-к bosan-sk bosanskohercegovač-k', BR: 'бразил-ск brazil-sk', BG: 'бугар-ск bugar-sk', CA: 'канад-ск kanad-sk',
    CL: 'чилеан-ск čilean-sk',
    CN: 'кине-ск kine-sk', CO: 'колумбиј-ск kolumbij-sk', HR: 'хрват-ск hrvat-sk', CU: 'кубан-ск kuban-sk', CY: 'кипар-ск kipar-sk', CZ: 'чеш-к češ-k',
    DK: 'дан-ск dan-sk',
    EG: 'египат-ск egipat-sk', EE: 'естон-ск eston-sk', FI: 'фин-ск fin-sk', FR: 'францу-ск francu-sk', GE: 'грузиј-ск gruzij-sk', DE: 'немач-к nemač-k',
    GR: 'грч-к grč-k',
    HU: 'мађар-ск mađar-sk', IS: 'исланд-ск island-sk', IN: 'индиј-ск indij-sk', ID: 'индонезиј-ск indonezij-sk', IR: 'иран-ск iran-sk', IQ: 'ирач-к irač-k',
    IE: 'ир-ск ir-sk',
    IL: 'израел-ск izrael-sk', IT: 'италијан-ск italijan-sk', JP: 'јапан-ск japan-sk', JO: 'јордан-ск jordan-sk',
    KZ: 'казахстан-ск казаш-к kazahstan-sk kazaš-k', XK: 'косов-ск kosov-sk',
    LV: 'летон-ск leton-sk', LB: 'либанон-ск libanon-sk', LY: 'либиј-ск libij-sk', LT: 'литван-ск litvan-sk', MX: 'мексич-к meksič-k',
    MD: 'молдав-ск moldav-sk',
    ME: 'црногор-ск crnogor-sk', MA: 'марокан-ск marokan-sk', NL: 'холанд-ск holand-sk', NG: 'нигериј-ск nigerij-sk', KP: 'севернокореј-ск severnokorej-sk',
    KR: 'јужнокореј-ск južnokorej-sk', MK: 'македон-ск makedon-sk', NO: 'норвеш-к norveš-k', PK: 'пакистан-ск pakistan-sk', PS: 'палестин-ск palestin-sk',
    PL: 'пољ-ск polj-sk',
    PT: 'португал-ск portugal-sk', QA: 'катар-ск katar-sk', RO: 'румун-ск rumun-sk', RU: 'ру-ск ru-sk', SA: 'саудиј-ск saudij-sk',
    RS: 'срп-ск србијан-ск srp-sk srbijan-sk',
    SK: 'словач-к slovač-k', SI: 'словен-ск sloven-sk', ZA: 'јужноафрич-к južnoafrič-k', ES: 'шпан-ск špan-sk', SD: 'судан-ск sudan-sk', SE: 'швед-ск šved-sk',
    CH: 'швајцар-ск švajcar-sk', SY: 'сириј-ск sirij-sk', TW: 'тајван-ск tajvan-sk', TH: 'тајланд-ск tajland-sk', TR: 'тур-ск tur-sk',
    UA: 'украјин-ск ukrajin-sk',
    GB: 'британ-ск britan-sk', US: 'америч-к američ-k', UZ: 'узбекистан-ск uzbekistan-sk', VE: 'венезуел-ск venezuel-sk', VN: 'вијетнам-ск vijetnam-sk',
    YE: 'јемен-ск jemen-sk',
    Q46: 'европ-ск evrop-sk', Q15: 'африч-к afrič-k', Q48: 'азиј-ск azij-sk', Q15180: 'совјет-ск sovjet-sk',
  },
  titles: [
    'господин', 'господина', 'госпођа', 'госпође', 'др', 'проф', 'председник', 'председника', 'председница', 'премијер', 'премијера', 'премијерка', 'министар',
    'министра', 'министарка', 'шеф', 'генерал', 'сенатор', 'посланик', 'краљ', 'краљица', 'папа', 'папе', 'канцелар', 'канцеларка', 'гувернер', 'портпарол',
    'gospodin', 'gospodina', 'gospođa', 'gospođe', 'dr', 'prof', 'predsednik', 'predsednika', 'predsednica', 'premijer', 'premijera', 'premijerka', 'ministar',
    'ministra', 'ministarka', 'šef', 'general', 'senator', 'poslanik', 'kralj', 'kraljica', 'papa', 'pape', 'kancelar', 'kancelarka', 'guverner', 'portparol',
  ],
  roles: [
    {
      office: 'head-of-state',
      forms: [
        'председник', 'председника', 'председнику', 'председником', 'председница', 'председнице', 'председници', 'председницу', 'шеф државе', 'шефа државе',
        'predsednik', 'predsednika', 'predsedniku', 'predsednikom', 'predsednica', 'predsednice', 'predsednici', 'predsednicu', 'šef države', 'šefa države',
      ],
    },
    {
      office: 'head-of-government',
      forms: [
        'премијер', 'премијера', 'премијеру', 'премијером', 'премијерка', 'премијерке', 'премијерки', 'председник владе', 'председника владе',
        'председнику владе', 'председником владе', 'председница владе', 'канцелар', 'канцелара', 'канцелару', 'канцеларом', 'канцеларка', 'канцеларке',
        'premijer', 'premijera', 'premijeru', 'premijerom', 'premijerka', 'premijerke', 'premijerki', 'predsednik vlade', 'predsednika vlade',
        'predsedniku vlade', 'predsednikom vlade', 'predsednica vlade', 'kancelar', 'kancelara', 'kancelaru', 'kancelarom', 'kancelarka', 'kancelarke',
      ],
    },
    {
      office: 'foreign-minister',
      forms: [
        'министар спољних послова', 'министра спољних послова', 'министру спољних послова', 'министром спољних послова', 'министарка спољних послова',
        'шеф дипломатије', 'шефа дипломатије', 'ministar spoljnih poslova', 'ministra spoljnih poslova', 'ministru spoljnih poslova',
        'ministrom spoljnih poslova', 'ministarka spoljnih poslova', 'šef diplomatije', 'šefa diplomatije',
      ],
    },
    {
      office: 'defence-minister',
      forms: [
        'министар одбране', 'министра одбране', 'министру одбране', 'министром одбране', 'ministar odbrane', 'ministra odbrane', 'ministru odbrane',
        'ministrom odbrane',
      ],
    },
    {
      office: 'finance-minister',
      forms: [
        'министар финансија', 'министра финансија', 'министру финансија', 'министром финансија', 'ministar finansija', 'ministra finansija',
        'ministru finansija', 'ministrom finansija',
      ],
    },
    {
      office: 'monarch',
      forms: [
        'краљ', 'краља', 'краљу', 'краљем', 'краљица', 'краљице', 'краљици', 'емир', 'емира', 'kralj', 'kralja', 'kralju', 'kraljem', 'kraljica', 'kraljice',
        'kraljici', 'emir', 'emira',
      ],
    },
    {
      office: 'leader',
      forms: ['лидер', 'лидера', 'лидеру', 'лидером', 'вођа', 'вође', 'вођу', 'lider', 'lidera', 'lideru', 'liderom', 'vođa', 'vođe', 'vođu'],
    },
    {
      office: 'chief',
      forms: [
        'генерални секретар', 'генералног секретара', 'генерални директор', 'генералног директора', 'шеф', 'шефа', 'шефица', 'generalni sekretar',
        'generalnog sekretara', 'generalni direktor', 'generalnog direktora', 'šef', 'šefa', 'šefica',
      ],
    },
  ],
  placeKinds: {
    regions: [
      'држава', 'државе', 'држави', 'државу', 'област', 'области', 'провинција', 'провинције', 'провинцији', 'покрајина', 'покрајине', 'покрајини', 'кантон',
      'кантону', 'država', 'države', 'državi', 'oblast', 'oblasti', 'provincija', 'provincije', 'provinciji', 'pokrajina', 'pokrajine', 'pokrajini',
    ],
    cities: ['град', 'града', 'граду', 'grad', 'grada', 'gradu', 'општина', 'општини'],
  },
  roleOrder: {
    adjectiveBefore: true, adjectiveAfter: false, nameBefore: null, definite: [],
    formerBefore: ['бивши', 'бивша', 'бившег', 'бивше', 'бившем', 'екс', 'тадашњи', 'bivši', 'bivša', 'bivšeg', 'bivše', 'bivšem', 'eks'], formerAfter: [],
    nameAfter: [''],
  },
  organisationNouns: {
    before:
      'stranka|stranke|stranku|strankom|kompanija|kompanije|kompaniju|firma|firme|firmu|grupa|grupe|koncern|koncerna|proizvođač|proizvođača|dobavljač|' +
      'dobavljača|banka|banke|lanac|lanca|operater|operatera|izdavač|list|lista|dnevnik|časopis|nedeljnik|portal|portala|televizija|televizije|kanal|' +
      'agencija|agencije|agenciji|sindikat|sindikata|udruženje|savez|pokret|pokreta|organizacija|organizacije|fondacija|institut|fond|klub|gigant|fabrika|' +
      'fabrike|koalicija|prevoznik|avio-kompanija|странка|странке|странку|компанија|компаније|компанију|фирма|фирме|група|групе|концерн|произвођач|' +
      'произвођача|банка|банке|лист|дневник|портал|телевизија|агенција|агенције|синдикат|покрет|организација|фонд|клуб|фабрика|фабрике|коалиција',
    behind: '',
    modifiers: '',
    headed: '',
    headedBehind: '',
  },
};
