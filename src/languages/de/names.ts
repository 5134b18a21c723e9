import { neutralNames, type NameRules } from '../../model/index.js';
import { institutions } from './institutions.js';

export const names: NameRules = {
  ...neutralNames,
  home: ['DE', 'AT', 'CH'],
  endings: [
    ['en', 'es'], ['em', 'es'], ['er', 'es'], ['e', 'es'], ['er', 'en'], ['s', ''], ['es', ''], ['en', 'e'], ['er', 'e'], ['es', 'e'], ['e', 'er'],
    ['en', 'er'], ['em', 'er'], ['es', 'er'], ['n', ''], ['en', ''], ['er', ''], ['ens', 'en'],
  ],
  minimumStem: 3,
  titleCaseAcronyms: true,
  capitalNouns: true,
  townAdjectiveEnding: 'er',
  adjectiveClasses: {
    isch: ['isch', 'ische', 'ischen', 'ischer', 'isches', 'ischem'],
    e: ['e', 'en', 'er', 'es', 'em', ''],
    er: ['er', 'ers', 'ern', 'erin', 'erinnen'],
    n: ['e', 'en', 'in', 'innen'],
  },
  adjectives: {
    AF: 'afghan-isch Afghan-n', AL: 'alban-isch Alban-er', DZ: 'alger-isch Algerier-er', AO: 'angolan-isch', AR: 'argentin-isch Argentini-er',
    AM: 'armen-isch Armeni-er', AU: 'austral-isch Australi-er',
    AT: 'österreich-isch Österreich-er',
    AZ: 'aserbaidschan-isch Aserbaidschan-er', BH: 'bahrain-isch', BD: 'bangladesch-isch',
    BY: 'belarus-isch belaruss-isch weißruss-isch', BE: 'belg-isch Belgi-er',
    BO: 'bolivian-isch', BA: 'bosn-isch Bosni-er', BR: 'brasilian-isch Brasilian-er', BG: 'bulgar-isch Bulgar-n', KH: 'kambodschan-isch', CM: 'kamerun-isch',
    CA: 'kanad-isch Kanadi-er', TD: 'tschad-isch',
    CL: 'chilen-isch Chilen-n', CN: 'chines-isch Chines-n', CO: 'kolumbian-isch Kolumbian-er', CD: 'kongoles-isch', HR: 'kroat-isch Kroat-n',
    CU: 'kuban-isch Kuban-er', CY: 'zypr-isch zypriot-isch',
    CZ: 'tschech-isch Tschech-n', DK: 'dän-isch Dän-n', EC: 'ecuadorian-isch', EG: 'ägypt-isch Ägypt-er', EE: 'estn-isch Est-n', ET: 'äthiop-isch',
    FI: 'finn-isch Finn-n', FR: 'französ-isch Franzos-n',
    GE: 'georg-isch Georgi-er', DE: 'deutsch-e Deutsch-e', GH: 'ghana-isch', GR: 'griech-isch Griech-n', HT: 'haitian-isch', HU: 'ungar-isch Ungar',
    IS: 'isländ-isch Isländ-er', IN: 'ind-isch Ind-er',
    ID: 'indones-isch Indonesi-er', IR: 'iran-isch Iran-er', IQ: 'irak-isch Irak-er', IE: 'ir-isch Iren', IL: 'israel-isch Israeli Israelis',
    IT: 'italien-isch Italien-er', JP: 'japan-isch Japan-er',
    JO: 'jordan-isch Jordani-er', KZ: 'kasach-isch Kasach-n', KE: 'kenian-isch Kenian-er', XK: 'kosovar-isch', KW: 'kuwait-isch', KG: 'kirgis-isch Kirgis-n',
    LA: 'laot-isch', LV: 'lett-isch Lett-n', LB: 'libanes-isch Libanes-n',
    LY: 'libysch-e Liby-er', LT: 'litau-isch Litau-er', LU: 'luxemburg-isch Luxemburg-er', MY: 'malays-isch', ML: 'mal-isch', MT: 'maltes-isch',
    MX: 'mexikan-isch Mexikan-er', MD: 'moldau-isch moldaw-isch',
    MN: 'mongol-isch', ME: 'montenegrin-isch', MA: 'marokkan-isch Marokkan-er', MM: 'birman-isch myanmar-isch', NP: 'nepales-isch',
    NL: 'niederländ-isch holländ-isch Niederländ-er', NZ: 'neuseeländ-isch Neuseeländ-er',
    NG: 'nigerian-isch Nigerian-er', NE: 'nigr-isch', KP: 'nordkorean-isch Nordkorean-er',
    KR: 'südkorean-isch korean-isch Südkorean-er', MK: 'nordmazedon-isch mazedon-isch', NO: 'norweg-isch Norweg-er', OM: 'oman-isch',
    PK: 'pakistan-isch Pakistan-er', PS: 'palästinens-isch Palästinens-er', PA: 'panama-isch', PY: 'paraguay-isch', PE: 'peruan-isch', PH: 'philippin-isch',
    PL: 'poln-isch Pol-n', PT: 'portugies-isch Portugies-n', QA: 'katar-isch',
    RO: 'rumän-isch Rumän-n', RU: 'russ-isch Russ-n', RW: 'ruand-isch',
    SA: 'saudi-arab-isch saud-isch saudiarab-isch', SN: 'senegales-isch', RS: 'serb-isch Serb-n', SG: 'singapur-isch', SK: 'slowak-isch Slowak-n',
    SI: 'slowen-isch', SO: 'somal-isch', ZA: 'südafrikan-isch Südafrikan-er', SS: 'südsudanes-isch', ES: 'span-isch Spani-er', LK: 'sri-lank-isch',
    SD: 'sudanes-isch', SE: 'schwed-isch Schwed-n', CH: 'schweizer-isch Schweiz-er',
    SY: 'syr-isch Syr-er', TW: 'taiwan-isch taiwanes-isch', TJ: 'tadschik-isch', TZ: 'tansan-isch', TH: 'thailänd-isch', TN: 'tunes-isch',
    TR: 'türk-isch Türk-n', TM: 'turkmen-isch', UG: 'ugand-isch', UA: 'ukrain-isch Ukrain-er',
    AE: 'emirat-isch', GB: 'brit-isch Brit-n',
    US: 'amerikan-isch US-amerikan-isch Amerikan-er US-Amerikan-er', UY: 'uruguay-isch', UZ: 'usbek-isch', VE: 'venezolan-isch', VN: 'vietnames-isch',
    YE: 'jemenit-isch',
    ZM: 'samb-isch', ZW: 'simbabw-isch', Q46: 'europä-isch Europä-er', Q15: 'afrikan-isch', Q48: 'asiat-isch', Q15180: 'sowjet-isch',
  },
  titles: [
    'herr', 'herrn', 'frau', 'dr', 'prof', 'professor', 'graf', 'freiherr', 'kremlchef', 'kremlchefs', 'kanzler', 'general', 'könig', 'königin', 'prinz',
    'prinzessin', 'papst', 'papstes', 'senator', 'gouverneur', 'botschafter', 'sprecher', 'minister', 'ministerin', 'chef', 'us', 'ex', 'ministerpräsident',
    'amtskollege', 'amtskollegen', 'machthaber', 'vizepräsident', 'diktator', 'oppositionsführer', 'kollege', 'kollegen', 'kandidat', 'kandidatin', 'und',
    'mit', 'doch', 'auch', 'nachfolger', 'vorgänger', 'vorstandschef', 'vorstandschefin', 'konzernchef', 'konzernchefin', 'vorstandsvorsitzende',
    'vorstandsvorsitzender', 'finanzvorstand', 'ceo', 'aufsichtsratschef', 'anwalt', 'anwältin', 'rechtsanwalt', 'rechtsanwältin', 'kapitän', 'ökonom',
    'ökonomin', 'analyst', 'analystin', 'sprecherin', 'bürgermeister', 'bürgermeisterin', 'oberst', 'richter', 'richterin', 'staatsanwalt', 'staatsanwältin',
    'trainer', 'landrat', 'gouverneurin', 'botschafterin', 'regierungssprecher', 'ministeriumssprecher', 'regierungssprecherin',
  ],
  roles: [
    {
      office: 'head-of-state',
      forms: [
        'Präsident', 'Präsidenten', 'Präsidentin', 'Staatspräsident', 'Staatspräsidenten', 'Staatsoberhaupt', 'Staatsoberhaupts', 'Staatsoberhauptes',
        'Bundespräsident', 'Bundespräsidenten', 'Staatschef', 'Staatschefs',
      ],
    },
    {
      office: 'head-of-government',
      forms: [
        'Regierungschef', 'Regierungschefs', 'Regierungschefin', 'Ministerpräsident', 'Ministerpräsidenten', 'Ministerpräsidentin', 'Premierminister',
        'Premierministers', 'Premierministerin', 'Premier', 'Premiers', 'Bundeskanzler', 'Bundeskanzlers', 'Bundeskanzlerin', 'Kanzler', 'Kanzlers',
        'Kanzlerin',
      ],
    },
    { office: 'foreign-minister', forms: ['Außenminister', 'Außenministers', 'Außenministerin', 'Chefdiplomat', 'Chefdiplomaten'] },
    { office: 'defence-minister', forms: ['Verteidigungsminister', 'Verteidigungsministers', 'Verteidigungsministerin'] },
    { office: 'finance-minister', forms: ['Finanzminister', 'Finanzministers', 'Finanzministerin'] },
    { office: 'monarch', forms: ['König', 'Königs', 'Königin', 'Emir'] },
    { office: 'leader', forms: ['Machthaber', 'Machthabers', 'Führer', 'Führers', 'Anführer', 'Chef', 'Chefs'] },
    { office: 'chief', forms: ['Generalsekretär', 'Generalsekretärs', 'Generaldirektor', 'Generaldirektors', 'Chefin', 'Präsidentin'] },
  ],
  ownedRoles: [
    { office: 'leader', of: 'RU', forms: ['Kremlchef', 'Kremlchefs', 'Kremlherrscher', 'Kremlherrschers'] },
  ],
  roleOrder: {
    adjectiveBefore: true, adjectiveAfter: false, nameBefore: ['', '-', '\''], definite: ['der', 'dem', 'den', 'des'],
    formerBefore: [
      'ex', 'früherer', 'frühere', 'früheren', 'früherem', 'ehemaliger', 'ehemalige', 'ehemaligen', 'ehemaligem', 'damaliger', 'damalige', 'damaligen',
      'damaligem', 'künftiger', 'künftige', 'künftigen', 'designierter', 'designierte', 'designierten', 'einstiger', 'einstige', 'einstigen', 'vormaliger',
      'vormalige', 'vormaligen', 'verstorbene', 'verstorbenen', 'nächste', 'nächsten',
    ],
    formerAfter: [],
    nameAfter: ['', 'von', 'der', 'des', 'im', 'in'],
  },
  institutions,
  particles: ['von', 'van', 'der', 'zu', 'de', 'di', 'bin', 'al', 'la', 'le'],
  sportWords: [
    'fußball', 'bundesliga', 'liga', 'pokal', 'meisterschaft', 'weltmeisterschaft', 'turnier', 'spiel', 'spiele', 'tor', 'tore', 'treffer', 'halbzeit',
    'stürmer', 'mittelfeldspieler', 'torhüter', 'trainer', 'saison', 'tabelle', 'spieltag', 'viertelfinale', 'halbfinale', 'finale', 'achtelfinale', 'punkte',
    'handball', 'eishockey', 'tennis', 'medaille', 'nationalmannschaft',
  ],
  locatives: ['in', 'aus', 'bei', 'nach'],
  placeKinds: {
    regions: [
      'Kanton', 'Kantons', 'Kantone', 'Bundesland', 'Bundeslandes', 'Bundesstaat', 'Bundesstaats', 'Bundesstaates', 'US-Bundesstaat', 'US-Bundesstaats',
      'Provinz', 'Region', 'Oblast', 'Gouvernement', 'Bezirk', 'Präfektur', 'Gebiet', 'Gebiets', 'Gebietes', 'Bundesstaaten', 'Bundesländer', 'Landkreis',
      'Freistaat', 'Freistaats',
    ],
    cities: ['Stadt', 'Hauptstadt', 'Gemeinde'],
  },
  plainOpenings: ['anders'],
  teamRoles: ['trainer', 'coach', 'kapitän', 'stürmer', 'torwart', 'torhüter', 'mittelfeldspieler', 'sportdirektor'],
  organisationNouns: {
    before:
      'partei|*partei|unternehmen|*unternehmen|konzern|konzerns|*konzern|*konzerns|firma|*firma|hersteller|herstellers|*hersteller|*herstellers|*bauer|' +
      '*bauers|zulieferer|zulieferers|*zulieferer|*zulieferers|*lieferant|*lieferanten|airline|*gesellschaft|bank|*bank|versicherer|*versicherer|' +
      'versicherers|händler|*händler|*händlers|*kette|betreiber|*betreiber|betreibers|*betreibers|entwickler|*entwickler|start-up|startup|versorger|' +
      '*versorger|*versorgers|brauerei|verlag|zeitung|*zeitung|magazin|*sender|portal|*portal|gewerkschaft|*gewerkschaft|*verband|verbands|bündnis|miliz|' +
      '*organisation|stiftung|*stiftung|institut|*institut|instituts|*instituts|agentur|*agentur|beratung|*beratung|produzent|*produzent|*produzenten|fonds|' +
      '*fonds|*bewegung|plattform|dienstleister|*dienstleister|*dienstleisters|reederei|werft|spedition|genossenschaft|koalition|anbieter|*anbieter|' +
      '*anbieters|riese|*riese|*riesen|spezialist|*spezialist|*spezialisten|ausrüster|*ausrüster|*ausrüsters|konkurrent|konkurrenten|rivale|regierende|' +
      'regierenden|regierender|oppositionelle|oppositionellen|*unternehmens|unternehmens|händlers|gesellschaft|*versicherers|anbieters|produzenten|bauer|' +
      'bauers|*entwicklers|entwicklers|*brauerei|*werft|*reederei|kette|riesen|spezialisten|versorgers|lieferant|lieferanten|*verlag|*verlags|verlags|' +
      'dienstleisters|*konkurrent|*konkurrenten|*konkurrentin|konkurrentin|*rivale|*rivalen|rivalen|*rivalin|rivalin|*wettbewerber|wettbewerber|' +
      '*wettbewerbers|wettbewerbers|mutter',
    behind: 'ag|gmbh|se|kg|konzern',
    modifiers: '',
    headed:
      'chef|chefin|vorsitzende|vorsitzender|vorsitzenden|vorstand|gründer|gründerin|eigentümer|sprecher|sprecherin|mitglied|mitglieder|spitze|führung|' +
      'aktien|anteile|mitarbeiter|beschäftigte|aktionäre|übernahme|geschäftsführer|geschäftsführerin|vorstandschef|vorstandschefin|parteichef|parteichefin',
    headedBehind: '',
  },
};
