import { inflect, inflectAll } from '../../match/numbers/index.js';
import { neutralNumberWords, neutralQuantityWords, type NumberRules } from '../../model/index.js';

export const numbers: NumberRules = {
  words: {
    ...neutralNumberWords,
    cardinalsTakeOrdinals: false,
    scaleOthers: { 1e9: 'billón|billon|billones' },
    denominatorAfter: 'avos|avo',
    compounds: true, compoundJoiners: 'i|y',
    compoundDenominatorEndings: 'avos|avo|avas|ava',
    indefinites: 'varios|unos pocos|algunos|muchos|varias|cuantos',
    cardinals: {
      0: 'cero|zero', 1: 'uno|un|una', 2: 'dos', 3: 'tres', 4: 'cuatro', 5: 'cinco', 6: 'seis', 7: 'siete', 8: 'ocho', 9: 'nueve', 10: 'diez', 11: 'once',
      12: 'doce', 13: 'trece', 14: 'catorce', 15: 'quince',
      16: 'dieciséis|dieciseis', 17: 'diecisiete', 18: 'dieciocho', 19: 'diecinueve', 20: 'veinte',
      21: 'veintiuno|veintiún|veintiun|veintiuna', 22: 'veintidós|veintidos', 23: 'veintitrés|veintitres', 24: 'veinticuatro',
      25: 'veinticinco', 26: 'veintiséis|veintiseis', 27: 'veintisiete', 28: 'veintiocho', 29: 'veintinueve', 30: 'treinta', 40: 'cuarenta', 50: 'cincuenta',
      60: 'sesenta', 70: 'setenta', 80: 'ochenta', 90: 'noventa',
      200: 'doscientos|doscientas', 300: 'trescientos|trescientas', 400: 'cuatrocientos|cuatrocientas', 500: 'quinientos|quinientas',
      600: 'seiscientos|seiscientas', 700: 'setecientos|setecientas', 800: 'ochocientos|ochocientas',
      900: 'novecientos|novecientas',
    },
    scales: {
      100: 'cien|ciento', 1e3: 'mil', 1e6: 'millón|millon|millones', 1e9: 'millardo|millardos', 1e12: 'billón|billon|billones',
      1e18: 'trillón|trillones|trillon',
    },
    shortScales: { 1e3: 'k|mil', 1e6: 'mill|mln|mm|m|mdd', 1e9: 'mil m|mil mm' },
    collectives: {
      12: 'docena|docenas|dz', 10: 'decena|decenas', 15: 'quincena', 20: 'veintena', 30: 'treintena', 40: 'cuarentena', 50: 'cincuentena',
      100: 'centenar|centena|centenares|centenas', 1000: 'millar|millares',
    },
    ordinals: {
      ...inflectAll({
        1: 'primer', 2: 'segund', 3: 'tercer', 4: 'cuart', 5: 'quint', 6: 'sext', 7: 'séptim|septim|sétim', 8: 'octav', 9: 'noven', 10: 'décim|decim',
        11: 'undécim|decimoprimer|undecim', 12: 'duodécim|decimosegund|duodecim', 13: 'decimotercer|decimoterci',
        14: 'decimocuart', 15: 'decimoquint', 16: 'decimosext', 17: 'decimoséptim|decimoseptim', 18: 'decimoctav', 19: 'decimonoven|decimonon',
        20: 'vigésim|vigesim', 21: 'vigesimoprimer', 22: 'vigesimosegund', 23: 'vigesimotercer', 24: 'vigesimocuart',
        25: 'vigesimoquint', 26: 'vigesimosext', 27: 'vigesimoséptim', 28: 'vigesimoctav', 29: 'vigesimonoven', 30: 'trigésim|trigesim',
        40: 'cuadragésim|cuadragesim', 50: 'quincuagésim|quincuagesim', 60: 'sexagésim|sexagesim', 70: 'septuagésim|septuagesim',
        80: 'octogésim|octogesim', 90: 'nonagésim|nonagesim', 200: 'ducentésim|ducentesim', 300: 'tricentésim|tricentesim',
        400: 'cuadringentésim|cuadringentesim', 500: 'quingentésim|quingentesim', 600: 'sexcentésim|sexcentesim', 700: 'septingentésim|septingentesim',
        800: 'octingentésim|octingentesim', 900: 'noningentésim|noningentesim',
      }, 'o|a|os|as'),
      // The plural of these is a denominator.
      ...inflectAll({ 100: 'centésim|centesim', 1e3: 'milésim|milesim', 1e6: 'millonésim|millonesim', 1e12: 'billonésim|billonesim' }, 'o|a'),
      1: inflect('primer', '|o|a|os|as'), 3: inflect('tercer', '|o|a|os|as'), 9: inflect('noven|non', 'o|a|os|as'),
    },
    denominators: {
      2: 'medio|media|mitad|mitades|medios|medias',
      3: 'tercio|tercios|tercera parte|terceras partes',
      4: 'cuarto|cuartos|cuarta parte|cuartas partes',
      5: 'quinto|quintos|quinta parte|quintas partes', 6: 'sexto|sextos|sexta parte', 7: 'séptimo|séptimos|septimos', 8: 'octavo|octavos|octava parte',
      9: 'noveno|novenos',
      10: 'décimo|décimos|décima|décimas|decimos|décima parte', 11: 'onceavo|onceavos', 12: 'doceavo|doceavos', 13: 'treceavos|treceavo',
      15: 'quinceavos|quinceavo', 16: 'dieciseisavos',
      20: 'veinteavo|veinteavos|vigésimo|vigésimos', 25: 'veinticincoavos|veinticincoavo', 30: 'treintavos',
      100: 'centésimo|centésimos|centésima|centésimas|centavos',
      1e3: 'milésimo|milésimos|milésima|milésimas|milesimo|milesimos|milesima|milesimas',
      1e6: 'millonésimo|millonésimos|millonésima|millonésimas|millonesimo|millonesimos|millonesima|millonesimas',
      1e12: 'billonésimo|billonésimos|billonesimo|billonesimos',
    },
    additions: { 0.5: 'y medio|y media|y un medio', 0.25: 'y cuarto|y un cuarto', 0.75: 'y tres cuartos', [1 / 3]: 'y un tercio' },
    multiples: { 2: 'doble|dos veces', 3: 'triple|tres veces' },
    vague: [
      { forms: 'millones', min: 2e6, max: 9999999 }, { forms: 'billones', min: 2e12, max: 9999999999999 }, { forms: 'decenas', min: 20, max: 99 },
      { forms: 'cientos|centenares|centenas', min: 200, max: 999 }, { forms: 'miles|millares', min: 2e3, max: 9999 },
      { forms: 'decenas de miles', min: 2e4, max: 99999 }, { forms: 'cientos de miles|centenares de miles', min: 2e5, max: 999999 },
      { forms: 'cientos de millones|centenares de millones', min: 2e8, max: 999999999 }, { forms: 'decenas de millones', min: 2e7, max: 99999999 },
      { forms: 'miles de millones', min: 2e9, max: 9999999999 },
    ],
    articles: 'un|una', tensJoiners: 'y', joiners: 'y', scaleJoiners: 'de', fractionJoiners: 'de', mixedJoiners: 'con', decimalWords: 'coma|punto|con',
    overWords: 'sobre|entre', singularDenominators: true,
    notAlone: 'un|una|uno',
    notNumbers:
      'salario medio|alquiler medio|precio medio|tiempo medio|coste medio|costo medio|gasto medio|temperatura media|edad media|renta media|ingreso medio|' +
      'tipo medio|consumo medio|sueldo medio|plazo medio|valor medio|nivel medio|crecimiento medio|estancia media|pensión media|hipoteca media|' +
      'velocidad media',
    counted: 'un|una',
    ordinalSuffixes: 'º|ª|o|a|er|ro|ra|do|da|to|ta|mo|ma|vo|va|no|na|os|as', extraGroups: "'’",
  },
  quantities: {
    ...neutralQuantityWords,
    counters:
      'muerto|muerta|fallecido|fallecida|herido|desaparecido|desaparecida|detenido|detenida|víctima mortal|persona falleció|persona murió|persona ha muerto|' +
      'persona ha fallecido|persona resultó herida|persona resultó muerta|persona está desaparecida|persona sigue desaparecida|persona fue detenida|' +
      'persona perdió la vida',
    countingOnly: { media: 'a|d|n|l' },
    per: 'por|al|a la|a|cada', perThing: 'per|el|la',
    perObjects: {
      person: 'persona|habitante|habitantes|cápita|capita|cabeza|personas', share: 'acción|título', household: 'hogar|familia|hogares',
      employee: 'empleado|trabajador', night: 'noche', child: 'niño|hijo', student: 'alumno|estudiante',
    },
    everyNth: 'cada',
    outOf: 'de cada|en cada',
    belowZero: 'bajo cero|grados bajo cero',
    angleCues: 'girar|gira|gire|giro|ángulo|angulo|rotar|rota|rotación',
    homeCurrencies: ['EUR', 'MXN', 'ARS', 'COP', 'CLP', 'ESP'],
    currencies: {
      USD:
        'dólar|dólares|dolar|dolares|dólares estadounidenses|dólar estadounidense|dólares americanos|dólares de estados unidos|' +
        'dólares de los estados unidos|dólar americano|dólar de estados unidos',
      EUR: 'euro|euros',
      GBP: 'libra esterlina|libras esterlinas|libra|libras|libras británicas|libra británica|esterlinas', JPY: 'yen|yenes|yenes japoneses',
      CNY: 'yuan|yuanes|yuan chino|renminbi', RUB: 'rublo|rublos',
      MXN: 'peso|pesos|pesos mexicanos|peso mexicano',
      ARS: 'peso|pesos|pesos argentinos|peso argentino',
      CLP: 'peso|pesos|pesos chilenos|peso chileno',
      COP: 'peso|pesos|pesos colombianos|peso colombiano', UYU: 'pesos uruguayos', DOP: 'pesos dominicanos', CUP: 'pesos cubanos',
      ESP: 'peseta|pesetas|pta|ptas|pts',
      CHF: 'franco suizo|francos suizos|franco|francos',
      BRL: 'real|reales|reales brasileños|real brasileño', PEN: 'nuevos soles|soles|sol peruano', VES: 'bolívares|bolívar', BOB: 'bolivianos',
      PYG: 'guaraníes|guaraní', CRC: 'colones', GTQ: 'quetzales', HNL: 'lempiras',
      CZK: 'corona checa|coronas checas|corona|coronas',
      ISK: 'corona islandesa|coronas islandesas|corona|coronas',
      SEK: 'corona sueca|coronas suecas|corona|coronas',
      DKK: 'corona danesa|coronas danesas|corona|coronas',
      NOK: 'corona noruega|coronas noruegas|corona|coronas',
      TRY: 'lira turca|liras turcas|lira|liras', INR: 'rupia|rupias|rupias indias', ITL: 'liras italianas|lira italiana',
      DEM: 'marco|marcos|marcos alemanes|marco alemán', FRF: 'francos franceses|franco francés', KRW: 'won|wones', ILS: 'séquel|séqueles|shekels|shekel',
      UAH: 'grivnas|grivna', PLN: 'zloty|zlotys|eslotis',
      FIM: 'marcos finlandeses|marco finlandés|marcos fineses',
      NLG: 'florines|florín|florines holandeses',
      SAR: 'riyales|rial saudí|riales saudíes', KWD: 'dinar|dinares|dinares kuwaitíes', AED: 'dirhams|dírhams|dirham', EGP: 'libras egipcias|libra egipcia',
      CAD: 'dólares canadienses|dólar canadiense',
      AUD: 'dólares australianos|dólar australiano',
      HKD: 'dólares de hong kong|dólar de hong kong', SGD: 'dólares de singapur',
      NZD: 'dólares neozelandeses|dólares de nueva zelanda', BTC: 'bitcoin|bitcoins|BTC', TWD: 'dólares de taiwán',
    },
    subunits: { EUR: 'céntimo|céntimos|centimo|centimos', USD: 'centavo|centavos|centavos de dólar|céntimos de dólar|cent|cents', GBP: 'penique|peniques' },
    units: {
      km: 'kilómetro|kilómetros|kilometro|kilometros|kms', m: 'metro|metros|mts',
      cm: 'centímetro|centímetros|centimetros', mm: 'milímetro|milímetros|milimetros', dm: 'decímetro|decímetros',
      t: 'tonelada|toneladas|toneladas métricas|tonelada métrica',
      kg: 'kilo|kilos|kilogramo|kilogramos|kgs', g: 'gramo|gramos', mg: 'miligramo|miligramos', ug: 'microgramo|microgramos', L: 'litro|litros',
      mL: 'mililitro|mililitros', '[mi_i]': 'milla|millas', '[ft_i]': 'pie|pies', '[in_i]': 'pulgada|pulgadas', '[yd_i]': 'yarda|yardas',
      '[lb_av]': 'libra|libras', '[cup_us]': 'taza|tazas', '[oz_av]': 'onza|onzas',
      '[gal_us]': 'galón|galones', '[bbl_us]': 'barril|barriles', har: 'hectárea|hectáreas|hectareas', '[acr_us]': 'acre|acres',
      '[nmi_i]': 'milla náutica|millas náuticas', m2: 'metro cuadrado|metros cuadrados',
      km2: 'km cuadrados|km cuadrado|kilómetro cuadrado|kilómetros cuadrados|kilometros cuadrados', m3: 'metro cúbico|metros cúbicos',
      cm3: 'centímetro cúbico|centímetros cúbicos', '[cft_i]': 'pie cúbico|pies cúbicos',
      '[sft_i]': 'pies cuadrados|pie cuadrado', '[smi_us]': 'millas cuadradas',
      'km/h': 'kilómetros por hora|kilómetro por hora|km por hora|kilómetros/hora',
      '[mi_i]/h': 'millas por hora|milla por hora',
      Cel:
        'grado celsius|grados celsius|grados centígrados|grado centígrado|centígrado|centigrado|grados centigrados|centígrados|centigrados|celsius|grados c|' +
        'grado c|°celsius',
      '[degF]': 'grado fahrenheit|grados fahrenheit|fahrenheit|grados f|grado f', K: 'kelvin|grados kelvin', W: 'vatio|vatios|watts',
      kW: 'kilovatio|kilovatios|kilowatts', MW: 'megavatio|megavatios|megawatts', GW: 'gigavatio|gigavatios|gigawatts',
      'kW.h': 'kilovatios hora|kilovatios-hora|kilovatio hora', '[HP]': 'caballos de fuerza|caballos', bit: 'bit|bits', MBy: 'megabyte|megabytes',
      GBy: 'gigabyte|gigabytes', Mbit: 'megabit|megabits', rad: 'radian|radianes|radián', '[car_m]': 'quilates',
      a: 'año|años', mo: 'mes|meses', wk: 'semana|semanas', d: 'día|días|dia|dias', h: 'hora|horas', min: 'minuto|minutos', s: 'segundo|segundos',
      '{Richter}':
        'grados en la escala de richter|grados en la escala richter|grados de la escala de richter|grados richter|en la escala de richter|' +
        'en la escala richter',
    },
    figureUnits: { har: 'ha' },
    notUnits:
      'grados|grado|°|a|s|d|gota|gotas|pizca|real|sol|punto|puntos|elemento|parte|partes|peso convertible|p. ej.|es|convertible|dl|por|al|colón|nuevo|nuevos',
    percent: 'por ciento|porciento|por cien|pct|porcentaje',
    percentagePoint: 'de punto porcentual|de punto|punto porcentual|puntos porcentuales|pp|p.p.',
    basisPoint: 'punto básico|puntos básicos|pb|pbs', unitJoiners: 'de', degree: 'grado|grados|°',
    ageAfter: 'años de edad|añitos',
    ageAfterUnit: 'de edad|de vida|de antigüedad',
    ageVerbs:
      'tiene|tenía|tenia|tienen|tenían|tenga|cumple|cumplió|cumplirá|con|niña de|niño de|hombre de|mujer de|joven de|chico de|chica de|bebé de|anciano de|' +
      'anciana de|hijo de|hija de|adolescente de|estudiante de|varón de|conductor de|conductora de|vecino de|vecina de',
    ageBefore: 'edad de|a la edad de|con edad de|de edad',
    comparators: {
      '>':
        'más de|mas de|sobre|superior a|superiores a|mayor que|mayor de|por encima de|supera|superó|superan|más que|encima de|más de la|más de los|' +
        'más de las|más del|algo más de|algo más de la|poco más de la|poco más de los|un poco más de|un poco más de la',
      '>=': 'al menos|un mínimo de|por lo menos|como mínimo|no menos de|cuando menos|mínimo|a lo menos',
      '<':
        'menos de|inferior a|inferiores a|menor que|menor de|por debajo de|bajo|menos de la|menos de los|menos de las|menos del|algo menos de|' +
        'algo menos de la|poco menos de|poco menos de la',
      '<=': 'hasta|como máximo|a lo sumo|máximo|no más de',
      '~':
        'unos|unas|alrededor de|cerca de|aproximadamente|casi|en torno a|cerca|aprox|aprox.|poco más de|aproximado|aproximados|casi la|casi los|casi las|' +
        'cerca de la|cerca de los|cerca de las|alrededor de la|prácticamente la',
    },
    comparatorsAfter: { '>=': 'o más', '<=': 'o menos', '~': 'aproximadamente' },
    rangeOpeners: 'entre|entre el|entre los|entre las|entre la|de entre',
    rangeClosers: 'y|y el|y los|y las|y la|e', rangeJoiners: 'a|al|hasta|hasta el',
    changeVerbs: 'pasó|pasa|pasar|pasado|pasaron|pasando', changeOpeners: 'de|del|desde|desde el',
    references: 'n.º|nº|núm.|artículo|art.|página|capítulo|versión|fórmula|apartado|ruta|airbus|boeing', phones: 'teléfono|número de teléfono',
    minus: 'menos|negativo|negativa', plusMinus: 'más/menos|más menos',
    notObjects:
      'en|a|al|de|del|por|para|con|sin|sobre|y|e|o|u|que|el|la|los|las|un|una|es|son|era|fue|fueron|ha|han|se|su|sus|como|más|menos|cuando|donde|desde|' +
      'hasta|entre|según|pero|si|no|ya|también|lo|le|les|este|esta',
  },
};
