import { neutralNames, type NameRules } from '../../model/index.js';
import { institutions } from './institutions.js';

export const names: NameRules = {
  ...neutralNames,
  home: ['IT', 'CH'],
  titleCaseAcronyms: true,
  adjectiveClasses: { o: ['o', 'a', 'i', 'e'], co: ['co', 'ca', 'ci', 'che'], go: ['go', 'ga', 'ghi', 'ghe'], e: ['e', 'i'], ta: ['ta', 'ti', 'te'] },
  adjectives: {
    AF: 'afghan-o afgan-o', AL: 'albanes-e', DZ: 'algerin-o', AO: 'angolan-o', AR: 'argentin-o', AM: 'armen-o', AU: 'australian-o', AT: 'austria-co',
    AZ: 'azer-o azerbaigian-o', BH: 'bahreinit-a bahreinita', BD: 'bengales-e bangladesi',
    BY: 'bieloruss-o', BE: 'belga belgi belghe', BO: 'bolivian-o', BA: 'bosnia-co', BR: 'brasilian-o', BG: 'bulgar-o', KH: 'cambogian-o', CM: 'camerunens-e',
    CA: 'canades-e', TD: 'ciadian-o', CL: 'cilen-o', CN: 'cines-e sino', CO: 'colombian-o',
    CD: 'congoles-e', HR: 'croat-o', CU: 'cuban-o', CY: 'cipriot-o cipriota', CZ: 'ce-co', DK: 'danes-e', EC: 'ecuadorian-o ecuadoregn-o',
    EG: 'egizian-o egizi-o', ER: 'eritre-o', EE: 'estone estoni', ET: 'etiope etiopi', FI: 'finlandes-e', FR: 'frances-e franco',
    GE: 'georgian-o',
    DE: 'tedes-co tedeschi tedesche german-co', GH: 'ghanes-e', GR: 'gre-co', GT: 'guatemalte-co', HT: 'haitian-o', HU: 'ungheres-e', IS: 'islandes-e',
    IN: 'indian-o', ID: 'indonesian-o', IR: 'iranian-o', IQ: 'irachen-o', IE: 'irlandes-e',
    IL: 'israelian-o', IT: 'italian-o italo', JP: 'giappones-e nippon-co', JO: 'giordan-o', KZ: 'kazak-o kazako kaza-co', KE: 'keniano keniota',
    XK: 'kosovar-o', KW: 'kuwaitian-o', KG: 'kirghis-o', LA: 'laotian-o', LV: 'letton-e', LB: 'libanes-e', LY: 'libi-co',
    LT: 'lituan-o', LU: 'lussemburghes-e', MY: 'malesian-o malese', ML: 'malian-o', MT: 'maltes-e', MX: 'messican-o', MD: 'moldav-o', MN: 'mongol-o',
    ME: 'montenegrin-o', MA: 'marocchin-o', MZ: 'mozambican-o', MM: 'birman-o', NP: 'nepales-e', NL: 'olandes-e',
    NZ: 'neozelandes-e', NI: 'nicaraguens-e', NG: 'nigerian-o', NE: 'nigerin-o', KP: 'nordcorean-o nord-corean-o', KR: 'sudcorean-o sud-corean-o corean-o',
    MK: 'macedon-e', NO: 'norveges-e', OM: 'omanit-a', PK: 'pakistan-o pachistan-o', PS: 'palestines-e', PA: 'panamens-e',
    PY: 'paraguaian-o', PE: 'peruvian-o', PH: 'filippin-o', PL: 'polac-co polacchi polacche', PT: 'portoghes-e',
    QA: 'qatariot-a qatarino qatarina qatariota', RO: 'rumen-o romen-o', RU: 'russ-o', RW: 'ruandes-e', SA: 'saudit-a saudita sauditi saudite',
    SN: 'senegales-e', RS: 'serb-o',
    SG: 'singaporian-o', SK: 'slovac-co slovacchi', SI: 'sloven-o', SO: 'somal-o', ZA: 'sudafrican-o', SS: 'sudsudanes-e', ES: 'spagnol-o', LK: 'singales-e',
    SD: 'sudanes-e', SE: 'svedes-e', CH: 'svizzer-o elveti-co', SY: 'sirian-o', TW: 'taiwanes-e', TJ: 'tagi-co',
    TZ: 'tanzanian-o', TH: 'thailandes-e', TN: 'tunisin-o', TR: 'tur-co turchi turche', TM: 'turkmen-o', UG: 'ugandes-e', UA: 'ucrain-o', AE: 'emiratin-o',
    GB: 'britanni-co ingles-e', US: 'american-o statunitens-e', UY: 'uruguaian-o uruguayan-o', UZ: 'uzbe-co',
    VE: 'venezuelan-o', VN: 'vietnamita vietnamiti vietnamite', YE: 'yemenita yemeniti', ZM: 'zambian-o', ZW: 'zimbabwian-o', Q46: 'europe-o', Q15: 'african-o',
    Q48: 'asiati-co', Q15180: 'sovieti-co',
  },
  titles: [
    'secondo', 'signor', 'signora', 'sig', 'dott', 'dottor', 'dottoressa', 'prof', 'professor', 'onorevole', 'on', 'senatore', 'senatrice', 'generale', 'papa',
    're', 'regina', 'principe', 'principessa', 'ministro', 'ministra', 'san', 'santo', 'santa', 'don', 'monsignor', 'cardinale', 'ambasciatore', 'governatore',
    'governatrice', 'sindaco', 'segretario', 'ex', 'vicepresidente', 'il', 'la', 'lo', 'ma', 'per', 'e', 'con', 'anche', 'ad', 'amministratore', 'delegato',
    'ceo', 'direttore', 'direttrice', 'commissario', 'commissaria', 'colonnello', 'procuratore', 'procuratrice', 'giudice', 'allenatore', 'delegata', 'amministratrice',
    'avvocato', 'avvocata', 'capitano', 'comandante', 'economista', 'analista', 'giornalista', 'medico', 'ingegnere', 'portavoce', 'prefetto', 'tenente', 'maggiore', 'assessore', 'presidentessa',
  ],
  roles: [
    { office: 'head-of-state', forms: ['presidente', 'capo di Stato', 'capo dello Stato', 'presidente della Repubblica'] },
    {
      office: 'head-of-government',
      forms: ['primo ministro', 'prima ministra', 'premier', 'presidente del Consiglio', 'capo del governo', 'cancelliere', 'cancelliera'],
    },
    {
      office: 'foreign-minister',
      forms: ['ministro degli Esteri', 'ministra degli Esteri', 'ministro degli Affari esteri', 'capo della diplomazia', 'segretario di Stato'],
    },
    { office: 'defence-minister', forms: ['ministro della Difesa', 'ministra della Difesa', 'segretario alla Difesa', 'capo del Pentagono'] },
    { office: 'finance-minister', forms: ['ministro delle Finanze', 'ministra delle Finanze', 'ministro dell\'Economia', 'segretario al Tesoro'] },
    { office: 'monarch', forms: ['re', 'regina', 'sovrano', 'emiro'] }, { office: 'leader', forms: ['leader', 'numero uno', 'capo', 'inquilino'] },
    { office: 'chief', forms: ['segretario generale', 'direttore generale', 'direttrice generale', 'numero uno'] },
  ],
  roleOrder: {
    adjectiveBefore: false, adjectiveAfter: true, nameBefore: null,
    definite: ['il', 'la', 'al', 'dal', 'del', 'dalla', 'alla'],
    formerBefore: ['ex', 'allora', 'futuro', 'futura', 'prossimo', 'prossima', 'defunto'], formerAfter: ['emerito'],
    nameAfter: ['', 'della', 'del', 'dell\'', 'di', 'degli', 'dei'],
  },
  institutions,
  particles: ['di', 'de', 'del', 'della', 'da', 'von', 'van', 'der', 'bin', 'al', 'la', 'le', 'lo'],
  sportWords: [
    'calcio', 'serie', 'campionato', 'coppa', 'partita', 'partite', 'gol', 'rete', 'attaccante', 'centrocampista', 'portiere', 'allenatore', 'stagione',
    'classifica', 'semifinale', 'quarti', 'finale', 'squadra', 'squadre', 'torneo', 'medaglia', 'mondiali', 'tennis', 'basket',
  ],
  elided: ['l', 'un', 'd', 'all', 'dall', 'dell', 'nell', 'sull', 'coll', 'quell', 'quest'],
  locatives: ['in', 'a', 'ad', 'da', 'nella', 'nel'],
  placeKinds: {
    regions: ['cantone', 'provincia', 'province', 'regione', 'Stato', 'oblast', 'governatorato', 'prefettura'], cities: ['città', 'comune', 'capitale'],
  },
  plainOpenings: ['chi', 'ed', 'egli', 'ella', 'mica', 'esso', 'essa'],
  largeNouns: ['paese', 'paesi', 'patria', 'stato', 'stati', 'regione', 'regioni', 'costituzione', 'nazione', 'comune', 'comuni', 'provincia', 'province'],
  teamRoles: ['allenatore', 'attaccante', 'centrocampista'],
  organisationNouns: {
    before:
      'partito|azienda|società|gruppo|ditta|impresa|compagnia|produttore|costruttore|fornitore|banca|assicuratore|distributore|gestore|operatore|startup|' +
      'start-up|editore|giornale|quotidiano|settimanale|rivista|emittente|canale|sito|sindacato|associazione|federazione|confederazione|movimento|alleanza|' +
      'milizia|organizzazione|fondazione|istituto|agenzia|controllata|fondo|ong|club|colosso|gigante|cooperativa|armatore|cantiere|multinazionale|casa|' +
      'catena|piattaforma|formazione|coalizione|lista|forza|concorrente|utility|stabilimento|fabbricante|conglomerato|filiale|birrificio|rivenditore|rivale|' +
      'capogruppo',
    behind: 'spa|srl',
    modifiers:
      'aerea|automobilistico|automobilistica|energetico|energetica|petrolifero|petrolifera|industriale|chimico|chimica|farmaceutico|farmaceutica|minerario|' +
      'ferroviario|ferroviaria|pubblico|pubblica|privato|privata|politico|politica|opposizione|stampa|sondaggi|televisiva|elettrico|chip|semiconduttori|' +
      'spaziale|alimentare|navale|d|di|del|della|dei|al|governo|economico|rivale|alberghiero|tecnologico|locale|nazionale|automobili',
    headed:
      'leader|capo|presidente|guida|fondatore|fondatrice|proprietario|membro|membri|vertice|azioni|quote|controllata|dipendenti|lavoratori|azionisti|' +
      'acquisizione|stabilimento|segretario|segretaria|amministratore|delegato|presidenza',
    headedBehind: '',
  },
};
