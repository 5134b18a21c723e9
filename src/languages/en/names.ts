import { neutralNames, type NameRules } from '../../model/index.js';
import { institutions } from './institutions.js';

export const names: NameRules = {
  ...neutralNames,
  home: ['US', 'GB', 'CA', 'AU', 'NZ', 'IE'],
  smallAdjectives: false,
  adjectiveClasses: { s: ['', 's'], man: ['man', 'men', 'woman', 'women'] },
  adjectives: {
    AF: 'Afghan-s', AL: 'Albanian-s', DZ: 'Algerian-s', AO: 'Angolan-s', AR: 'Argentine-s Argentinian-s', AM: 'Armenian-s', AU: 'Australian-s',
    AT: 'Austrian-s',
    AZ: 'Azerbaijani-s Azeri-s', BH: 'Bahraini-s', BD: 'Bangladeshi-s', BY: 'Belarusian-s Belarussian-s', BE: 'Belgian-s', BO: 'Bolivian-s', BA: 'Bosnian-s',
    BR: 'Brazilian-s', BG: 'Bulgarian-s', KH: 'Cambodian-s', CM: 'Cameroonian-s', CA: 'Canadian-s', TD: 'Chadian-s', CL: 'Chilean-s', CN: 'Chinese Sino',
    CO: 'Colombian-s',
    CD: 'Congolese', CR: 'Costa_Rican-s', HR: 'Croatian-s', CU: 'Cuban-s', CY: 'Cypriot-s', CZ: 'Czech-s', DK: 'Danish Dane-s', EC: 'Ecuadorian-s Ecuadorean-s',
    EG: 'Egyptian-s',
    ER: 'Eritrean-s', EE: 'Estonian-s', ET: 'Ethiopian-s', FI: 'Finnish Finn-s', FR: 'French French-man', GE: 'Georgian-s', DE: 'German-s', GH: 'Ghanaian-s',
    GR: 'Greek-s',
    GT: 'Guatemalan-s', HT: 'Haitian-s', HN: 'Honduran-s', HU: 'Hungarian-s', IS: 'Icelandic Icelander-s', IN: 'Indian-s', ID: 'Indonesian-s', IR: 'Iranian-s',
    IQ: 'Iraqi-s',
    IE: 'Irish Irish-man', IL: 'Israeli-s', IT: 'Italian-s', JM: 'Jamaican-s', JP: 'Japanese', JO: 'Jordanian-s', KZ: 'Kazakh-s Kazakhstani-s', KE: 'Kenyan-s',
    XK: 'Kosovar-s',
    KW: 'Kuwaiti-s', KG: 'Kyrgyz', LA: 'Laotian-s', LV: 'Latvian-s', LB: 'Lebanese', LY: 'Libyan-s', LT: 'Lithuanian-s', LU: 'Luxembourgish', MY: 'Malaysian-s',
    ML: 'Malian-s',
    MT: 'Maltese', MX: 'Mexican-s', MD: 'Moldovan-s', MN: 'Mongolian-s', ME: 'Montenegrin-s', MA: 'Moroccan-s', MZ: 'Mozambican-s', MM: 'Burmese',
    NP: 'Nepalese Nepali-s', NL: 'Dutch Dutch-man',
    NZ: 'New_Zealander-s', NI: 'Nicaraguan-s', NE: 'Nigerien-s', NG: 'Nigerian-s', KP: 'North_Korean-s', KR: 'South_Korean-s Korean-s', MK: 'Macedonian-s',
    NO: 'Norwegian-s', OM: 'Omani-s',
    PK: 'Pakistani-s', PS: 'Palestinian-s', PA: 'Panamanian-s', PY: 'Paraguayan-s', PE: 'Peruvian-s', PH: 'Filipino-s Philippine', PL: 'Polish Pole-s',
    PT: 'Portuguese', QA: 'Qatari-s',
    RO: 'Romanian-s', RU: 'Russian-s Russo', RW: 'Rwandan-s', SA: 'Saudi-s Saudi_Arabian-s', SN: 'Senegalese', RS: 'Serbian-s Serb-s', SG: 'Singaporean-s',
    SK: 'Slovak-s Slovakian-s', SI: 'Slovenian-s Slovene-s',
    SO: 'Somali-s', ZA: 'South_African-s', SS: 'South_Sudanese', ES: 'Spanish Spaniard-s', LK: 'Sri_Lankan-s', SD: 'Sudanese', SE: 'Swedish Swede-s',
    CH: 'Swiss', SY: 'Syrian-s', TW: 'Taiwanese',
    TJ: 'Tajik-s', TZ: 'Tanzanian-s', TH: 'Thai-s', TN: 'Tunisian-s', TR: 'Turkish Turk-s', TM: 'Turkmen', UG: 'Ugandan-s', UA: 'Ukrainian-s', AE: 'Emirati-s',
    GB: 'British Briton-s Brits',
    US: 'American-s', UY: 'Uruguayan-s', UZ: 'Uzbek-s', VE: 'Venezuelan-s', VN: 'Vietnamese', YE: 'Yemeni-s', ZM: 'Zambian-s', ZW: 'Zimbabwean-s',
    Q46: 'European-s', Q15: 'African-s', Q48: 'Asian-s', Q15180: 'Soviet Soviets',
  },
  titles: [
    'mr', 'mrs', 'ms', 'miss', 'dr', 'prof', 'professor', 'sir', 'lord', 'lady', 'dame', 'gen', 'general', 'col', 'colonel', 'capt', 'captain', 'sen',
    'senator', 'rep', 'representative', 'gov', 'governor', 'king', 'queen', 'prince', 'princess', 'pope', 'emperor', 'sheikh', 'ayatollah', 'rev', 'saint',
    'secretary', 'minister', 'ambassador', 'mayor', 'chairman', 'chairwoman', 'ceo', 'judge', 'justice', 'then', 'former', 'ex', 'vice', 'the', 'executive',
    'chief', 'officer', 'director', 'commissioner', 'spokesman', 'spokeswoman', 'deputy',
  ],
  roles: [
    { office: 'head-of-state', forms: ['president', 'head of state'] },
    { office: 'head-of-government', forms: ['prime minister', 'premier', 'chancellor', 'head of government'] },
    { office: 'foreign-minister', forms: ['foreign minister', 'foreign secretary', 'secretary of state', 'top diplomat', 'minister of foreign affairs'] },
    {
      office: 'defence-minister',
      forms: ['defence minister', 'defense minister', 'defence secretary', 'defense secretary', 'secretary of defense', 'minister of defence'],
    },
    { office: 'finance-minister', forms: ['finance minister', 'treasury secretary', 'minister of finance'] },
    { office: 'monarch', forms: ['king', 'queen', 'monarch', 'emir'] }, { office: 'leader', forms: ['leader', 'strongman'] },
    { office: 'chief', forms: ['chief', 'head', 'boss', 'secretary general', 'secretary-general', 'director general', 'director-general'] },
  ],
  roleOrder: {
    adjectiveBefore: true, adjectiveAfter: false, nameBefore: ['\'s', '\'', ''], definite: ['the'],
    formerBefore: ['former', 'ex', 'then', 'late', 'next', 'future', 'incoming', 'onetime', 'erstwhile'], formerAfter: ['elect', 'designate'],
    nameAfter: ['of', 'of the', 'in'],
  },
  institutions,
  particles: ['von', 'van', 'de', 'da', 'di', 'del', 'der', 'bin', 'al', 'el', 'la', 'le'],
  sportWords: [
    'soccer', 'football', 'cricket', 'rugby', 'baseball', 'basketball', 'hockey', 'tennis', 'golf', 'nba', 'nfl', 'nhl', 'mlb', 'league', 'cup', 'championship',
    'championships', 'tournament', 'match', 'matches', 'innings', 'wickets', 'wicket', 'overs', 'goals', 'goal', 'scored', 'halftime', 'half-time', 'striker',
    'midfielder', 'goalkeeper', 'coach', 'season', 'standings', 'playoff', 'playoffs', 'semifinal', 'semi-final', 'quarterfinal', 'quarter-final', 'finals',
    'division', 'inning', 'touchdown', 'quarterback', 'rebounds', 'batsman', 'bowler', 'skiing', 'slalom', 'downhill', 'relay', 'sprint', 'medal', 'medals',
  ],
  locatives: ['in', 'at', 'from', 'near'],
  placeKinds: {
    regions: ['state', 'states', 'province', 'provinces', 'county', 'canton', 'oblast', 'governorate', 'prefecture'], cities: ['city', 'town', 'village'],
  },
  teamRoles: ['coach', 'captain', 'striker', 'midfielder', 'goalkeeper', 'winger', 'quarterback', 'fullback'],
  organisationNouns: {
    before:
      'party|company|firm|group|corporation|conglomerate|manufacturer|*maker|supplier|airline|carrier|bank|lender|insurer|retailer|operator|developer|' +
      'startup|start-up|utility|brewer|publisher|newspaper|daily|weekly|magazine|tabloid|website|broadcaster|channel|station|union|association|federation|' +
      'confederation|movement|alliance|militia|organisation|organization|foundation|institute|agency|pollster|consultancy|brokerage|producer|distributor|' +
      'exporter|importer|contractor|shipbuilder|shipowner|miner|refiner|chain|platform|subsidiary|unit|fund|ngo|charity|club|outlet|portal|provider|giant|' +
      'distiller|cooperative|shipper|railway|builder|team|band|ruling|governing|maker|rival|wholesaler|competitor|bidder|suitor|parent',
    behind: 'party|group|corporation|inc|ltd|plc|llc|corp|airlines|airways|holdings|holding|bank|newspaper|daily',
    modifiers: '',
    headed:
      'leader|leaders|head|chair|chairman|chairwoman|chairperson|ceo|executive|boss|founder|co-founder|owner|spokesman|spokeswoman|spokesperson|member|' +
      'members|leadership|shares|stake|subsidiary|employees|workers|staff|shareholders|customers|board|unit|acquisition|takeover',
    headedBehind: '',
  },
};
