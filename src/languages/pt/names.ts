import { neutralNames, type NameRules } from '../../model/index.js';
import { institutions } from './institutions.js';

export const names: NameRules = {
  ...neutralNames,
  home: ['PT', 'BR'],
  titleCaseAcronyms: true,
  adjectiveClasses: {
    o: ['o', 'a', 'os', 'as'],
    s: ['ês', 'esa', 'eses', 'esas', 'es'],
    a: ['a', 'as'],
    e: ['e', 'es'],
    n: ['ão', 'ã', 'ães', 'ãs'],
    u: ['eu', 'eia', 'eus', 'eias'],
    l: ['ol', 'ola', 'óis', 'olas'],
  },
  adjectives: {
    AF: 'afeg-n', AL: 'alban-s', DZ: 'argelin-o', AO: 'angolan-o', AR: 'argentin-o', AM: 'arméni-o armêni-o', AU: 'australian-o', AT: 'austríac-o',
    AZ: 'azerbaijan-o azeri', BY: 'bielorruss-o',
    BE: 'belg-a', BO: 'bolivian-o', BA: 'bósni-o', BR: 'brasileir-o', BG: 'búlgar-o', KH: 'cambojan-o', CM: 'camaron-s', CA: 'canadens-e canadian-o',
    TD: 'chadian-o', CL: 'chilen-o',
    CN: 'chin-s sino', CO: 'colombian-o', CD: 'congol-s', HR: 'croat-a', CU: 'cuban-o', CY: 'cipriot-a', CZ: 'chec-o tchec-o', DK: 'dinamarqu-s',
    EC: 'equatorian-o', EG: 'egípci-o',
    EE: 'estónio estonian-o', ET: 'etíope etíopes', FI: 'finland-s', FR: 'franc-s franco', GE: 'georgian-o', DE: 'alem-n germano alemães', GH: 'ganês',
    GR: 'greg-o', GT: 'guatemaltec-o',
    HT: 'haitian-o', HU: 'húngar-o', IS: 'island-s', IN: 'indian-o', ID: 'indonési-o', IR: 'iranian-o', IQ: 'iraquian-o', IE: 'irland-s',
    IL: 'israelita israelitas israelens-e', IT: 'italian-o',
    JP: 'japon-s nipônic-o', JO: 'jordan-o jordanian-o', KZ: 'cazaque cazaques', KE: 'quenian-o', XK: 'kosovar', KW: 'kuwaitian-o', LV: 'let-n letão',
    LB: 'liban-s', LY: 'líbi-o', LT: 'lituan-o',
    LU: 'luxemburgu-s', MY: 'malai-o', ML: 'malian-o', MT: 'malt-s', MX: 'mexican-o', MD: 'moldav-o', MN: 'mongol', ME: 'montenegrin-o', MA: 'marroquin-o',
    MZ: 'moçambican-o', MM: 'birman-s',
    NL: 'neerland-s holand-s', NZ: 'neozeland-s', NG: 'nigerian-o', KP: 'norte-corean-o', KR: 'sul-corean-o corean-o', MK: 'macedóni-o',
    NO: 'norueguês norueguesa noruegueses', PK: 'paquistan-s',
    PS: 'palestinian-o palestin-o', PA: 'panamenh-o', PY: 'paraguai-o', PE: 'peruan-o', PH: 'filipin-o', PL: 'polac-o polon-s', PT: 'portugu-s luso',
    QA: 'catari qatari', RO: 'romen-o',
    RU: 'russ-o', SA: 'saudita sauditas', SN: 'senegal-s', RS: 'sérvi-o', SK: 'eslovac-o', SI: 'esloven-o', SO: 'somali somalis', ZA: 'sul-african-o',
    ES: 'espanh-l', SD: 'sudan-s', SE: 'suec-o',
    CH: 'suíç-o', SY: 'síri-o', TW: 'taiwan-s', TJ: 'tajique', TZ: 'tanzanian-o', TH: 'tailand-s', TN: 'tunisin-o', TR: 'turc-o', UG: 'ugand-s',
    UA: 'ucranian-o', GB: 'britânic-o ingl-s',
    US: 'american-o norte-american-o estadunidens-e estado-unidens-e', UY: 'uruguai-o', UZ: 'uzbeque', VE: 'venezuelan-o', VN: 'vietnamita vietnamitas',
    YE: 'iemenita', ZW: 'zimbabuan-o',
    Q46: 'europe-u', Q15: 'african-o', Q48: 'asiátic-o', Q15180: 'soviétic-o',
  },
  titles: [
    'senhor', 'senhora', 'sr', 'sra', 'dom', 'dona', 'dr', 'dra', 'general', 'rei', 'rainha', 'príncipe', 'princesa', 'papa', 'são', 'santo', 'santa',
    'ministro', 'ministra', 'senador', 'senadora', 'deputado', 'deputada', 'governador', 'embaixador', 'cardeal', 'ex', 'o', 'a', 'os', 'mas', 'e', 'com',
    'segundo', 'para', 'secretário', 'secretária', 'candidato', 'candidata', 'vice-presidente', 'chanceler', 'ceo', 'diretor', 'diretora', 'executivo',
    'coronel', 'juiz', 'juíza', 'comissário', 'comissária', 'procurador', 'procuradora', 'executiva', 'presidente-executiva', 'presidente-executivo',
    'treinador', 'treinadora', 'advogado', 'advogada', 'capitão', 'comandante', 'economista', 'analista', 'jornalista', 'médico', 'médica', 'engenheiro',
    'engenheira', 'porta-voz', 'prefeito', 'prefeita', 'vereador', 'delegado', 'delegada', 'governadora', 'embaixadora', 'tenente',
  ],
  roles: [
    { office: 'head-of-state', forms: ['presidente', 'presidenta', 'mandatário', 'chefe de Estado'] },
    {
      office: 'head-of-government',
      forms: ['primeiro-ministro', 'primeira-ministra', 'primeiro ministro', 'premiê', 'premier', 'chefe do Governo', 'chefe de governo'],
    },
    { office: 'head-of-government', forms: ['chanceler', 'chanceler federal'], onlyIn: ['DE', 'AT'] },
    {
      office: 'foreign-minister',
      forms: [
        'chanceler', 'ministro dos Negócios Estrangeiros', 'ministra dos Negócios Estrangeiros', 'ministro das Relações Exteriores', 'chefe da diplomacia',
        'secretário de Estado', 'ministro do Exterior',
      ],
    },
    { office: 'defence-minister', forms: ['ministro da Defesa', 'ministra da Defesa', 'secretário de Defesa'] },
    { office: 'finance-minister', forms: ['ministro das Finanças', 'ministro da Fazenda', 'secretário do Tesouro'] },
    { office: 'monarch', forms: ['rei', 'rainha', 'monarca', 'emir'] }, { office: 'leader', forms: ['líder', 'dirigente'] },
    { office: 'chief', forms: ['secretário-geral', 'secretária-geral', 'diretor-geral', 'diretora-geral', 'chefe'] },
  ],
  roleOrder: {
    adjectiveBefore: false, adjectiveAfter: true, nameBefore: null,
    definite: ['o', 'a', 'ao', 'do', 'pelo', 'pela'],
    formerBefore: ['ex', 'antigo', 'antiga', 'então', 'futuro', 'futura'], formerAfter: ['eleito', 'eleita'],
    nameAfter: ['', 'da', 'do', 'de', 'dos', 'das'],
  },
  institutions,
  particles: ['de', 'da', 'do', 'dos', 'das', 'e', 'von', 'van', 'der', 'bin', 'al', 'el'],
  sportWords: [
    'futebol', 'liga', 'taça', 'campeonato', 'torneio', 'jogo', 'jogos', 'golo', 'golos', 'gol', 'gols', 'avançado', 'atacante', 'médio', 'guarda-redes',
    'goleiro', 'treinador', 'técnico', 'época', 'temporada', 'classificação', 'semifinal', 'meia-final', 'final', 'equipa', 'equipe', 'medalha', 'mundial',
    'seleção',
  ],
  locatives: ['em', 'no', 'na', 'nos', 'nas', 'de'],
  placeKinds: { regions: ['província', 'províncias', 'estado', 'estados', 'óblast', 'prefeitura', 'distrito'], cities: ['cidade', 'capital', 'município'] },
  plainOpenings: ['ela', 'ele', 'nela', 'nele'],
  largeNouns: ['país', 'países', 'pátria'],
  teamRoles: ['treinador', 'avançado', 'guarda-redes', 'goleiro', 'atacante', 'zagueiro'],
  organisationNouns: {
    before:
      'partido|empresa|companhia|firma|grupo|sociedade|fabricante|construtora|construtor|montadora|fornecedor|fornecedora|banco|seguradora|distribuidora|' +
      'varejista|retalhista|operador|operadora|startup|cervejeira|editora|jornal|diário|semanário|revista|emissora|canal|portal|site|sindicato|associação|' +
      'federação|confederação|movimento|aliança|milícia|organização|fundação|instituto|agência|consultoria|consultora|produtor|produtora|filial|subsidiária|' +
      'fundo|ong|clube|gigante|cooperativa|armador|estaleiro|multinacional|petrolífera|petroleira|elétrica|mineradora|farmacêutica|plataforma|coligação|' +
      'coalizão|rival|siderúrgica|transportadora|governista|oposicionista|rede|conglomerado|cervejaria|start-up|incorporadora|concorrente|controladora|' +
      'matriz',
    behind: 'sa|ltda|lda',
    modifiers:
      'aérea|aéreo|automóvel|automotivo|energético|energética|petrolífero|industrial|químico|química|farmacêutico|farmacêutica|mineiro|ferroviário|' +
      'ferroviária|público|pública|privado|privada|político|política|opositor|oposição|imprensa|notícias|sondagens|pesquisa|televisão|elétrico|chips|' +
      'semicondutores|espacial|alimentar|naval|de|do|da|governista|governante|económico|econômico|hoteleiro|local|nacional|automóveis',
    headed:
      'líder|chefe|presidente|fundador|fundadora|dono|proprietário|membro|membros|direção|liderança|presidência|ações|filial|funcionários|trabalhadores|' +
      'acionistas|compra|aquisição|fábrica|diretor|diretora',
    headedBehind: '',
  },
};
