import { neutralNames, type NameRules } from '../../model/index.js';
import { institutions } from './institutions.js';

export const names: NameRules = {
  ...neutralNames,
  home: ['NL', 'BE'],
  endings: [
    ['s', ''], ['\'s', ''],
  ],
  minimumStem: 4,
  titleCaseAcronyms: true,
  smallAdjectives: true,
  adjectiveClasses: {
    e: ['', 'e'],
    n: ['', 'en'],
  },
  adjectives: {
    AF: 'Afghaans-e Afghaan Afghanen', AL: 'Albanees Albanese Albanezen', DZ: 'Algerijns-e Algerijnen', AR: 'Argentijns-e Argentijnen',
    AM: 'Armeens-e Armeniërs', AU: 'Australisch-e Australiërs',
    AT: 'Oostenrijks-e Oostenrijkers', AZ: 'Azerbeidzjaans-e Azerisch-e', BY: 'Wit-Russisch-e Belarussisch-e', BE: 'Belgisch-e Belg Belgen', BA: 'Bosnisch-e',
    BR: 'Braziliaans-e Brazilianen',
    BG: 'Bulgaars-e Bulgaren', KH: 'Cambodjaans-e', CA: 'Canadees Canadese Canadezen', TD: 'Tsjadisch-e', CL: 'Chileens-e', CN: 'Chinees Chinese Chinezen',
    CO: 'Colombiaans-e',
    CD: 'Congolees Congolese', HR: 'Kroatisch-e Kroaten', CU: 'Cubaans-e', CY: 'Cypriotisch-e', CZ: 'Tsjechisch-e Tsjechen', DK: 'Deens-e Denen',
    EC: 'Ecuadoraans-e',
    EG: 'Egyptisch-e Egyptenaren', EE: 'Estisch-e Ests', ET: 'Ethiopisch-e', FI: 'Fins-e Finnen', FR: 'Frans-e Fransen Fransman', GE: 'Georgisch-e Georgiërs',
    DE: 'Duits-e Duitsers Duitser',
    GR: 'Grieks-e Grieken', HT: 'Haïtiaans-e', HU: 'Hongaars-e Hongaren', IS: 'IJslands-e', IN: 'Indiaas-e Indiase', ID: 'Indonesisch-e',
    IR: 'Iraans-e Iraniërs', IQ: 'Iraaks-e Irakezen',
    IE: 'Iers-e Ieren', IL: 'Israëlisch-e Israëliërs', IT: 'Italiaans-e Italianen', JP: 'Japans-e Japanners', JO: 'Jordaans-e', KZ: 'Kazachs-e Kazachstaans-e',
    KE: 'Keniaans-e',
    XK: 'Kosovaars-e', KW: 'Koeweits-e', LV: 'Lets-e', LB: 'Libanees Libanese Libanezen', LY: 'Libisch-e', LT: 'Litouws-e', LU: 'Luxemburgs-e',
    MY: 'Maleisisch-e', ML: 'Malinees Malinese',
    MX: 'Mexicaans-e Mexicanen', MD: 'Moldavisch-e', MN: 'Mongools-e', MA: 'Marokkaans-e Marokkanen', MM: 'Birmees Birmese', NP: 'Nepalees Nepalese',
    NL: 'Nederlands-e Nederlanders Nederlander',
    NZ: 'Nieuw-Zeelands-e', NG: 'Nigeriaans-e', KP: 'Noord-Koreaans-e', KR: 'Zuid-Koreaans-e Koreaans-e', MK: 'Macedonisch-e', NO: 'Noors-e Noren',
    PK: 'Pakistaans-e',
    PS: 'Palestijns-e Palestijnen', PE: 'Peruaans-e', PH: 'Filipijns-e', PL: 'Pools-e', PT: 'Portugees Portugese Portugezen', QA: 'Qatarees Qatarese',
    RO: 'Roemeens-e Roemenen',
    RU: 'Russisch-e Rus Russen', SA: 'Saoedisch-e Saudisch-e', RS: 'Servisch-e Serviërs', SK: 'Slowaaks-e', SI: 'Sloveens-e', SO: 'Somalisch-e',
    ZA: 'Zuid-Afrikaans-e',
    ES: 'Spaans-e Spanjaarden', SD: 'Soedanees Soedanese', SE: 'Zweeds-e', CH: 'Zwitsers-e', SY: 'Syrisch-e Syriërs', TW: 'Taiwanees Taiwanese',
    TH: 'Thais-e Thaise', TN: 'Tunesisch-e',
    TR: 'Turks-e Turken', UG: 'Oegandees Oegandese', UA: 'Oekraïens-e Oekraïners', GB: 'Brits-e Britten Engels-e', US: 'Amerikaans-e Amerikanen',
    UZ: 'Oezbeeks-e', VE: 'Venezolaans-e',
    VN: 'Vietnamees Vietnamese', YE: 'Jemenitisch-e', ZW: 'Zimbabwaans-e', Q46: 'Europees Europese', Q15: 'Afrikaans-e Afrikanen', Q48: 'Aziatisch-e',
    Q15180: 'Sovjet',
  },
  titles: [
    'meneer', 'mevrouw', 'de', 'dr', 'prof', 'generaal', 'koning', 'koningin', 'prins', 'prinses', 'paus', 'sint', 'minister', 'senator', 'burgemeester',
    'gouverneur', 'ambassadeur', 'ex', 'oud', 'en', 'met', 'maar', 'volgens', 'het', 'minister-president', 'staatssecretaris', 'kardinaal', 'ayatollah', 'ceo',
    'topman', 'topvrouw', 'bestuursvoorzitter', 'directeur', 'advocaat', 'advocate', 'kapitein', 'econoom', 'analist', 'arts', 'ingenieur', 'woordvoerder',
    'woordvoerster', 'rechter', 'officier', 'kolonel', 'trainer', 'topeconoom', 'wethouder', 'commissaris', 'kamerlid',
  ],
  roles: [
    { office: 'head-of-state', forms: ['president', 'presidente', 'staatshoofd'] },
    { office: 'head-of-government', forms: ['premier', 'minister-president', 'bondskanselier', 'kanselier', 'regeringsleider'] },
    { office: 'foreign-minister', forms: ['minister van Buitenlandse Zaken', 'buitenlandminister'] },
    { office: 'defence-minister', forms: ['minister van Defensie', 'defensieminister'] }, { office: 'finance-minister', forms: ['minister van Financiën'] },
    { office: 'monarch', forms: ['koning', 'koningin', 'emir'] }, { office: 'leader', forms: ['leider', 'leidster'] },
    { office: 'chief', forms: ['secretaris-generaal', 'directeur-generaal', 'baas', 'topvrouw', 'topman', 'chef', 'voorzitter'] },
  ],
  roleOrder: {
    adjectiveBefore: true, adjectiveAfter: false, nameBefore: ['\'s', 's', ''], definite: ['de'],
    formerBefore: ['voormalig', 'voormalige', 'toenmalig', 'toenmalige', 'ex', 'oud', 'vroegere', 'toekomstige', 'gewezen'], formerAfter: [],
    nameAfter: ['van', 'van de', 'van het'],
  },
  institutions,
  particles: ['van', 'de', 'der', 'den', 'ten', 'von', 'bin', 'al', 'el', 'la'],
  sportWords: [
    'voetbal', 'eredivisie', 'competitie', 'beker', 'kampioenschap', 'toernooi', 'wedstrijd', 'wedstrijden', 'doelpunt', 'doelpunten', 'spits', 'middenvelder',
    'doelman', 'trainer', 'coach', 'seizoen', 'klassement', 'halve', 'finale', 'ploeg', 'medaille', 'tennis', 'wielrennen',
  ],
  locatives: ['in', 'uit', 'te', 'naar'],
  placeKinds: { regions: ['provincie', 'provincies', 'staat', 'deelstaat', 'kanton', 'oblast', 'regio'], cities: ['stad', 'hoofdstad', 'gemeente'] },
  plainOpenings: ['anders'],
  teamRoles: ['trainer', 'coach', 'spits', 'doelman', 'aanvoerder', 'middenvelder'],
  organisationNouns: {
    before:
      'partij|*partij|bedrijf|*bedrijf|concern|*concern|onderneming|*onderneming|firma|groep|*groep|fabrikant|*fabrikant|*maker|*bouwer|leverancier|' +
      '*leverancier|maatschappij|*maatschappij|bank|*bank|verzekeraar|*verzekeraar|keten|*keten|exploitant|ontwikkelaar|*ontwikkelaar|start-up|startup|' +
      'brouwer|uitgever|krant|dagblad|weekblad|blad|tijdschrift|zender|*zender|omroep|site|nieuwssite|bond|*bond|vereniging|*vereniging|federatie|beweging|' +
      '*beweging|alliantie|militie|organisatie|*organisatie|stichting|instituut|*instituut|bureau|*bureau|agentschap|producent|*producent|dochter|*dochter|' +
      'fonds|*fonds|ngo|club|*club|reus|*reus|coöperatie|rederij|werf|*werf|platform|coalitie|concurrent|*reder|*vervoerder|provider|*aanbieder|regerende|' +
      'bouwer|*uitbater|uitbater|*brouwer|maker|*exploitant|aanbieder|*rederij|*uitgever|rivaal|branchegenoot',
    behind: 'nv|bv|groep|concern',
    modifiers: '',
    headed:
      'leider|leidster|hoofd|voorzitter|topman|topvrouw|baas|oprichter|eigenaar|woordvoerder|woordvoerster|lid|leden|leiding|aandelen|belang|werknemers|' +
      'medewerkers|aandeelhouders|overname|partijleider|fabriek',
    headedBehind: '',
  },
};
