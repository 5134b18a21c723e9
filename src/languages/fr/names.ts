import { neutralNames, type NameRules } from '../../model/index.js';
import { institutions } from './institutions.js';

export const names: NameRules = {
  ...neutralNames,
  home: ['FR', 'BE', 'CH'],
  titleCaseAcronyms: true,
  adjectiveClasses: {
    e: ['', 'e', 's', 'es'],
    n: ['', 'ne', 's', 'nes'],
    c: ['c', 'que', 'cs', 'ques'],
    f: ['f', 've', 'fs', 'ves'],
    x: ['', 's'],
  },
  adjectives: {
    AF: 'afghan-e', AL: 'albanais-e', DZ: 'algérien-n', AO: 'angolais-e', AR: 'argentin-e', AM: 'arménien-n', AU: 'australien-n', AT: 'autrichien-n',
    AZ: 'azerbaïdjanais-e azéri-e',
    BD: 'bangladais-e', BY: 'biélorusse-x bélarusse-x', BE: 'belge-x', BO: 'bolivien-n', BA: 'bosnien-n bosniaque-x', BR: 'brésilien-n', BG: 'bulgare-x',
    KH: 'cambodgien-n', CM: 'camerounais-e',
    CA: 'canadien-n', TD: 'tchadien-n', CL: 'chilien-n', CN: 'chinois-e sino', CO: 'colombien-n', CD: 'congolais-e', HR: 'croate-x', CU: 'cubain-e',
    CY: 'chypriote-x', CZ: 'tchèque-x',
    DK: 'danois-e', EC: 'équatorien-n', EG: 'égyptien-n', ER: 'érythréen-n', EE: 'estonien-n', ET: 'éthiopien-n', FI: 'finlandais-e', FR: 'français-e franco',
    GE: 'géorgien-n',
    DE: 'allemand-e germano', GH: 'ghanéen-n', GR: 'grec grecs grecque grecques', GT: 'guatémaltèque-x', HT: 'haïtien-n', HU: 'hongrois-e', IS: 'islandais-e',
    IN: 'indien-n indo',
    ID: 'indonésien-n', IR: 'iranien-n irano', IQ: 'irakien-n iraquien-n', IE: 'irlandais-e', IL: 'israélien-n israélo', IT: 'italien-n italo',
    JP: 'japonais-e nippon-n', JO: 'jordanien-n',
    KZ: 'kazakh-e kazakhstanais-e', KE: 'kényan-e', XK: 'kosovar-e', KW: 'koweïtien-n', KG: 'kirghize-x kirghiz-e', LA: 'laotien-n', LV: 'letton-n',
    LB: 'libanais-e', LY: 'libyen-n',
    LT: 'lituanien-n', LU: 'luxembourgeois-e', MY: 'malaisien-n', ML: 'malien-n', MT: 'maltais-e', MX: 'mexicain-e', MD: 'moldave-x', MN: 'mongol-e',
    ME: 'monténégrin-e', MA: 'marocain-e',
    MZ: 'mozambicain-e', MM: 'birman-e', NP: 'népalais-e', NL: 'néerlandais-e hollandais-e', NZ: 'néo-zélandais-e', NI: 'nicaraguayen-n', NG: 'nigérian-e',
    NE: 'nigérien-n', KP: 'nord-coréen-n',
    KR: 'sud-coréen-n coréen-n', MK: 'macédonien-n', NO: 'norvégien-n', OM: 'omanais-e', PK: 'pakistanais-e', PS: 'palestinien-n', PA: 'panaméen-n',
    PY: 'paraguayen-n', PE: 'péruvien-n',
    PH: 'philippin-e', PL: 'polonais-e', PT: 'portugais-e', QA: 'qatari-e qatarien-n', RO: 'roumain-e', RU: 'russe-x russo', RW: 'rwandais-e', SA: 'saoudien-n',
    SN: 'sénégalais-e', RS: 'serbe-x',
    SG: 'singapourien-n', SK: 'slovaque-x', SI: 'slovène-x', SO: 'somalien-n', ZA: 'sud-africain-e', SS: 'sud-soudanais-e', ES: 'espagnol-e',
    LK: 'sri-lankais-e', SD: 'soudanais-e',
    SE: 'suédois-e', CH: 'suisse-x helvétique-x', SY: 'syrien-n', TW: 'taïwanais-e', TJ: 'tadjik-e', TZ: 'tanzanien-n', TH: 'thaïlandais-e', TN: 'tunisien-n',
    TR: 'turc turcs turque turques turco', TM: 'turkmène-x', UG: 'ougandais-e', UA: 'ukrainien-n ukraino', AE: 'émirati-e émirien-n',
    GB: 'britannique-x anglais-e',
    US: 'américain-e américano états-unien-n étasunien-n', UY: 'uruguayen-n', UZ: 'ouzbek-e ouzbèke-x', VE: 'vénézuélien-n', VN: 'vietnamien-n',
    YE: 'yéménite-x', ZM: 'zambien-n',
    ZW: 'zimbabwéen-n', Q46: 'européen-n', Q15: 'africain-e', Q48: 'asiatique-x', Q15180: 'soviétique-x',
  },
  titles: [
    'm', 'mme', 'mlle', 'monsieur', 'madame', 'dr', 'pr', 'professeur', 'général', 'colonel', 'roi', 'reine', 'prince', 'princesse', 'pape', 'saint', 'sainte',
    'ministre', 'sénateur', 'député', 'maire', 'gouverneur', 'ambassadeur', 'cardinal', 'ayatollah', 'cheikh', 'maître', 'me', 'ex', 'le', 'la', 'les', 'un',
    'une', 'mais', 'et', 'avec', 'pour', 'selon', 'vice-président', 'secrétaire', 'candidat', 'candidate', 'chef', 'pdg', 'directeur', 'directrice', 'dg',
    'ceo', 'générale', 'commissaire', 'procureur', 'procureure', 'juge', 'commandant', 'ministres', 'avocat', 'avocate', 'capitaine', 'économiste', 'analyste',
    'journaliste', 'médecin', 'ingénieur', 'porte-parole', 'préfet', 'préfète', 'lieutenant', 'sénatrice', 'députée', 'gouverneure', 'ambassadrice',
    'présidente',
  ],
  roles: [
    {
      office: 'head-of-state',
      forms: ['président', 'présidente', 'chef de l\'Etat', 'chef de l\'État', 'chef d\'Etat', 'chef d\'État', 'président de la République'],
    },
    {
      office: 'head-of-government',
      forms: ['Premier ministre', 'premier ministre', 'Première ministre', 'première ministre', 'chancelier', 'chancelière', 'chef du gouvernement'],
    },
    {
      office: 'foreign-minister',
      forms: ['ministre des Affaires étrangères', 'ministre des affaires étrangères', 'chef de la diplomatie', 'secrétaire d\'Etat', 'secrétaire d\'État'],
    },
    { office: 'defence-minister', forms: ['ministre de la Défense', 'ministre de la défense', 'ministre des Armées', 'secrétaire à la Défense'] },
    { office: 'finance-minister', forms: ['ministre des Finances', 'ministre des finances', 'secrétaire au Trésor'] },
    { office: 'monarch', forms: ['roi', 'reine', 'souverain', 'émir'] },
    { office: 'leader', forms: ['dirigeant', 'dirigeante', 'leader', 'numéro un', 'homme fort', 'maître', 'locataire', 'hôte'] },
    { office: 'chief', forms: ['secrétaire général', 'secrétaire générale', 'patron', 'patronne', 'directeur général', 'directrice générale'] },
  ],
  roleOrder: {
    adjectiveBefore: false, adjectiveAfter: true, nameBefore: null, definite: ['le', 'la', 'du', 'au'],
    formerBefore: ['ex', 'ancien', 'ancienne', 'anciens', 'futur', 'future', 'feu'], formerAfter: ['sortant', 'élu'],
    nameAfter: ['', 'de la', 'de', 'de l\'', 'du', 'des', 'd\''],
  },
  institutions,
  particles: ['de', 'du', 'des', 'la', 'le', 'von', 'van', 'der', 'bin', 'al', 'el', 'd'],
  sportWords: [
    'football', 'ligue', 'coupe', 'championnat', 'tournoi', 'match', 'matches', 'but', 'buts', 'attaquant', 'milieu', 'gardien', 'entraîneur', 'saison',
    'classement', 'demi-finale', 'quarts', 'finale', 'équipe', 'équipes', 'médaille', 'mondial', 'tennis', 'rugby', 'sélection',
  ],
  elided: ['l', 'd', 'qu'],
  locatives: ['à', 'au', 'aux', 'en', 'depuis'],
  placeKinds: {
    regions: ['canton', 'cantons', 'province', 'provinces', 'État', 'oblast', 'gouvernorat', 'préfecture', 'département', 'Oblast', 'région', 'Land'],
    cities: ['ville', 'commune', 'capitale'],
  },
  teamRoles: ['entraîneur', 'attaquant', 'sélectionneur'],
  organisationNouns: {
    before:
      'parti|entreprise|société|groupe|firme|compagnie|fabricant|constructeur|équipementier|fournisseur|banque|assureur|distributeur|exploitant|opérateur|' +
      'développeur|start-up|brasseur|éditeur|journal|quotidien|hebdomadaire|magazine|chaîne|site|syndicat|association|fédération|confédération|mouvement|' +
      'alliance|milice|organisation|fondation|institut|agence|producteur|filiale|fonds|ong|club|géant|coopérative|armateur|chantier|cabinet|transporteur|' +
      'prestataire|plateforme|sondeur|enseigne|formation|coalition|concurrent|spécialiste|raffineur|sidérurgiste|laboratoire|conglomérat|avionneur|' +
      'sous-traitant|startup|énergéticien|détaillant|rival|rivale|concurrente|racheter',
    behind: 'sa|sas',
    modifiers:
      'aérienne|aérien|automobile|énergétique|pétrolier|pétrolière|industriel|industrielle|chimique|pharmaceutique|minier|minière|ferroviaire|maritime|' +
      'public|publique|privé|privée|politique|écologiste|socialiste|libéral|libérale|conservateur|conservatrice|opposition|presse|sondage|sondages|' +
      'télévision|électricité|gaz|puces|semi-conducteurs|spatial|spatiale|agroalimentaire|naval|d|de|du|des|au|pouvoir|économique|rival|hôtelier|hôtelière|' +
      'technologique|local|locale|régional|national|nationale',
    headed:
      'chef|cheffe|dirigeant|dirigeante|patron|patronne|pdg|président|présidente|fondateur|fondatrice|propriétaire|membre|membres|direction|présidence|tête|' +
      'actions|parts|filiale|salariés|employés|actionnaires|rachat|usine|leader',
    headedBehind: '',
  },
};
