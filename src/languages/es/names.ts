import { neutralNames, type NameRules } from '../../model/index.js';
import { institutions } from './institutions.js';

export const names: NameRules = {
  ...neutralNames,
  home: ['ES', 'MX', 'AR', 'CO', 'CL', 'PE', 'VE', 'EC', 'BO', 'PY', 'UY', 'CU', 'DO', 'GT', 'HN', 'NI', 'SV', 'CR', 'PA'],
  titleCaseAcronyms: true,
  adjectiveClasses: {
    o: ['o', 'a', 'os', 'as'],
    s: ['és', 'esa', 'eses', 'esas', 'es'],
    n: ['án', 'ana', 'anes', 'anas', 'an'],
    e: ['e', 'es'],
    a: ['a', 'as'],
    i: ['í', 'íes', 'i', 'is'],
    l: ['', 'a', 'es', 'as'],
  },
  adjectives: {
    AF: 'afgan-o', AL: 'alban-s albanés albanesa', DZ: 'argelin-o', AO: 'angoleñ-o', AR: 'argentin-o', AM: 'armeni-o', AU: 'australian-o',
    AT: 'austríac-o austriac-o', AZ: 'azerbaiyan-o azerí',
    BD: 'bangladesí', BY: 'bielorrus-o', BE: 'belg-a', BO: 'bolivian-o', BA: 'bosni-o', BR: 'brasileñ-o', BG: 'búlgar-o', KH: 'camboyan-o', CM: 'camerun-s',
    CA: 'canadiens-e', TD: 'chadian-o',
    CL: 'chilen-o', CN: 'chin-o sino', CO: 'colombian-o', CD: 'congoleñ-o', CR: 'costarricens-e', HR: 'croat-a', CU: 'cuban-o', CY: 'chipriot-a', CZ: 'chec-o',
    DK: 'dan-s', EC: 'ecuatorian-o',
    EG: 'egipci-o', SV: 'salvadoreñ-o', EE: 'estoni-o', ET: 'etíope etíopes', FI: 'finland-s', FR: 'franc-s franco', GE: 'georgian-o', DE: 'alem-n germano',
    GH: 'ghan-s', GR: 'grieg-o',
    GT: 'guatemaltec-o', HT: 'haitian-o', HN: 'hondureñ-o', HU: 'húngar-o', IS: 'island-s', IN: 'indi-o', ID: 'indonesi-o', IR: 'iran-i', IQ: 'iraqu-i',
    IE: 'irland-s', IL: 'israel-i',
    IT: 'italian-o ítalo', JP: 'japon-s nipon-s nipón', JO: 'jordan-o', KZ: 'kazaj-o', KE: 'kenian-o keniata', XK: 'kosovar', KW: 'kuwait-i',
    KG: 'kirguís kirguis-o', LA: 'laosian-o',
    LV: 'let-n letón letones', LB: 'liban-s', LY: 'libi-o', LT: 'lituan-o', LU: 'luxemburgu-s', MY: 'malasi-o', ML: 'maliens-e', MT: 'malt-s', MX: 'mexican-o',
    MD: 'moldav-o', MN: 'mongol-l',
    ME: 'montenegrin-o', MA: 'marroqu-i', MZ: 'mozambiqueñ-o', MM: 'birman-o', NP: 'nepal-i nepal-s', NL: 'neerland-s holand-s', NZ: 'neozeland-s',
    NI: 'nicaragüens-e', NG: 'nigerian-o',
    NE: 'nigerin-o', KP: 'norcorean-o', KR: 'surcorean-o corean-o', MK: 'macedoni-o', NO: 'norueg-o', OM: 'oman-i', PK: 'pakistan-i', PS: 'palestin-o',
    PA: 'panameñ-o', PY: 'paraguay-o',
    PE: 'peruan-o', PH: 'filipin-o', PL: 'polac-o', PT: 'portugu-s', QA: 'catar-i qatar-i', RO: 'ruman-o', RU: 'rus-o ruso', RW: 'ruand-s',
    SA: 'saud-i saudita sauditas', SN: 'senegal-s',
    RS: 'serbi-o', SG: 'singapurens-e', SK: 'eslovac-o', SI: 'esloven-o', SO: 'somal-i', ZA: 'sudafrican-o', ES: 'español-l', SD: 'sudan-s', SE: 'suec-o',
    CH: 'suiz-o', SY: 'siri-o',
    TW: 'taiwan-s', TJ: 'tayik-o', TZ: 'tanzan-o', TH: 'tailand-s', TN: 'tunecin-o', TR: 'turc-o', TM: 'turkman-o', UG: 'ugand-s', UA: 'ucranian-o',
    AE: 'emirat-i', GB: 'británic-o ingl-s',
    US: 'estadounidens-e norteamerican-o', UY: 'uruguay-o', UZ: 'uzbek-o', VE: 'venezolan-o', VN: 'vietnamita vietnamitas', YE: 'yemen-i', ZM: 'zambian-o',
    ZW: 'zimbabuens-e', Q46: 'europe-o',
    Q15: 'african-o', Q48: 'asiátic-o', Q15180: 'soviétic-o', Q12585: 'latinoamerican-o',
  },
  titles: [
    'señor', 'señora', 'sr', 'sra', 'don', 'doña', 'dr', 'dra', 'general', 'rey', 'reina', 'príncipe', 'princesa', 'papa', 'san', 'santo', 'santa', 'ministro',
    'ministra', 'senador', 'senadora', 'diputado', 'alcalde', 'alcaldesa', 'gobernador', 'gobernadora', 'embajador', 'cardenal', 'ayatolá', 'ex', 'el', 'la',
    'los', 'pero', 'y', 'con', 'según', 'para', 'secretario', 'secretaria', 'candidato', 'candidata', 'vicepresidente', 'vicepresidenta', 'canciller', 'ceo',
    'consejero', 'delegado', 'director', 'directora', 'fiscal', 'comisario', 'comisaria', 'coronel', 'juez', 'jueza', 'teniente', 'entrenador', 'entrenadora',
    'abogado', 'abogada', 'capitán', 'comandante', 'economista', 'analista', 'periodista', 'médico', 'médica', 'ingeniero', 'ingeniera', 'portavoz', 'vocero',
    'vocera', 'prefecto', 'consejera', 'delegada', 'diputada', 'embajadora', 'cónsul',
  ],
  roles: [
    { office: 'head-of-state', forms: ['presidente', 'presidenta', 'mandatario', 'mandataria', 'jefe de Estado', 'jefa de Estado'] },
    {
      office: 'head-of-government',
      forms: ['primer ministro', 'primera ministra', 'premier', 'jefe del Gobierno', 'jefe de Gobierno', 'presidente del Gobierno'],
    },
    { office: 'head-of-government', forms: ['canciller', 'canciller federal'], onlyIn: ['DE', 'AT'] },
    {
      office: 'foreign-minister',
      forms: [
        'ministro de Exteriores', 'ministra de Exteriores', 'ministro de Asuntos Exteriores', 'ministro de Relaciones Exteriores', 'jefe de la diplomacia',
        'secretario de Estado', 'canciller',
      ],
    },
    { office: 'defence-minister', forms: ['ministro de Defensa', 'ministra de Defensa', 'secretario de Defensa'] },
    { office: 'finance-minister', forms: ['ministro de Finanzas', 'ministro de Hacienda', 'ministro de Economía', 'secretario del Tesoro'] },
    { office: 'monarch', forms: ['rey', 'reina', 'monarca', 'emir'] }, { office: 'leader', forms: ['líder', 'dirigente', 'jefe', 'inquilino'] },
    { office: 'chief', forms: ['secretario general', 'secretaria general', 'director general', 'directora general'] },
  ],
  roleOrder: {
    adjectiveBefore: false, adjectiveAfter: true, nameBefore: null, definite: ['el', 'la', 'al', 'del'],
    formerBefore: ['ex', 'antiguo', 'antigua', 'entonces', 'futuro', 'futura', 'próximo', 'próxima'], formerAfter: ['electo', 'electa'],
    nameAfter: ['', 'de', 'del', 'de la', 'de los'],
  },
  institutions,
  particles: ['de', 'del', 'la', 'las', 'los', 'y', 'von', 'van', 'der', 'bin', 'al', 'el', 'da'],
  sportWords: [
    'fútbol', 'liga', 'copa', 'campeonato', 'torneo', 'partido', 'partidos', 'gol', 'goles', 'delantero', 'centrocampista', 'portero', 'entrenador',
    'temporada', 'clasificación', 'semifinal', 'cuartos', 'final', 'equipo', 'equipos', 'medalla', 'mundial', 'tenis', 'baloncesto', 'selección',
  ],
  locatives: ['en', 'a', 'desde'],
  placeKinds: {
    regions: ['provincia', 'provincias', 'estado', 'estados', 'óblast', 'departamento', 'gobernación', 'prefectura', 'región', 'oblast', 'comunidad'],
    cities: ['ciudad', 'capital', 'municipio'],
  },
  plainOpenings: ['ella', 'ello'],
  largeNouns: ['país', 'países', 'patria'],
  teamRoles: ['entrenador', 'delantero', 'mediocampista', 'centrocampista', 'guardameta'],
  organisationNouns: {
    before:
      'partido|empresa|compañía|firma|grupo|sociedad|fabricante|constructor|constructora|proveedor|proveedora|aerolínea|banco|aseguradora|distribuidora|' +
      'operador|operadora|desarrolladora|startup|cervecera|editorial|periódico|diario|semanario|revista|cadena|canal|emisora|portal|sindicato|asociación|' +
      'federación|confederación|movimiento|alianza|milicia|organización|fundación|instituto|agencia|encuestadora|consultora|productor|productora|filial|' +
      'fondo|ong|club|gigante|cooperativa|naviera|astillero|multinacional|petrolera|eléctrica|minera|farmacéutica|tecnológica|plataforma|coalición|' +
      'formación|rival|automotriz|siderúrgica|gobernante|oficialista|opositor|opositora|opositores|distribuidor|conglomerado|energética|minorista|start-up|' +
      'competidor|competidora|matriz',
    behind: 'sa|sl',
    modifiers:
      'aérea|aéreo|automovilístico|energético|energética|petrolero|petrolera|industrial|químico|química|farmacéutico|farmacéutica|minero|minera|ferroviario|' +
      'ferroviaria|público|pública|privado|privada|político|política|opositor|opositora|oposición|prensa|noticias|encuestas|televisión|eléctrico|chips|' +
      'semiconductores|espacial|alimentario|naval|de|del|la|gobernante|económico|hotelero|tecnológico|local|nacional|automóviles',
    headed:
      'líder|jefe|jefa|presidente|presidenta|fundador|fundadora|dueño|propietario|miembro|miembros|dirección|liderazgo|presidencia|acciones|filial|' +
      'empleados|trabajadores|accionistas|compra|adquisición|planta|directivo',
    headedBehind: '',
  },
};
