import { inflect, inflectAll } from '../../match/numbers/index.js';
import { neutralNumberWords, neutralQuantityWords, type NumberRules } from '../../model/index.js';

export const numbers: NumberRules = {
  words: {
    ...neutralNumberWords,
    notNumbers: inflect('segundo ', 'o|a|os|as|um|uma|dados|fontes|informações|estimativas|números|autoridades|especialistas|analistas|testemunhas|ele|ela') +
      '|meio de comunicação|meios de comunicação|meio ambiente|por meio de|por meio do|por meio da|no meio de|no meio do|no meio da|em meio a|em meio ao|em meio à|' +
      'meio de transporte|meios de transporte|meio de pagamento|meios de pagamento|meio-campo|meio de vida|meio rural|meio urbano|meio académico|meio acadêmico|' +
      'meio social|meio político|meio natural|meio aquático|meio marinho|meios digitais|meios aéreos|meios terrestres|meios financeiros|meios humanos|meio termo|' +
      'meio-dia|meio dia|meia-noite|meia noite|meia-final|meias-finais|meio da tabela',
    cardinalsTakeOrdinals: false,
    denominatorAfter: 'avos|avo',
    indefinites: 'alguns|vários|muitos|poucos|diversos|várias',
    cardinals: {
      0: 'zero', 1: 'um|uma|hum', 2: 'dois|duas', 3: 'três|tres', 4: 'quatro', 5: 'cinco', 6: 'seis', 7: 'sete', 8: 'oito', 9: 'nove', 10: 'dez', 11: 'onze',
      12: 'doze', 13: 'treze', 14: 'catorze|quatorze', 15: 'quinze', 16: 'dezasseis|dezesseis', 17: 'dezassete|dezessete',
      18: 'dezoito', 19: 'dezanove|dezenove', 20: 'vinte', 30: 'trinta', 40: 'quarenta', 50: 'cinquenta|cinqüenta|cincoenta', 60: 'sessenta', 70: 'setenta',
      80: 'oitenta', 90: 'noventa', 200: 'duzentos|duzentas', 300: 'trezentos|trezentas', 400: 'quatrocentos|quatrocentas', 500: 'quinhentos|quinhentas',
      600: 'seiscentos|seiscentas', 700: 'setecentos|setecentas', 800: 'oitocentos|oitocentas', 900: 'novecentos|novecentas',
    },
    scales: {
      100: 'cem|cento', 1e3: 'mil', 1e6: 'milhão|milhões|milhao|milhoes', 1e9: 'bilhão|bilhões|bilhao|bilhoes',
      1e12: 'trilhão|trilhões|trilhao|trilhoes|bilião|biliões', 1e15: 'quatrilhão|quatrilhões', 1e18: 'trilião|triliões',
    },
    shortScales: { 1e3: 'k', 1e6: 'mi|mm|m', 1e9: 'bi|bn', 1e12: 'tri' },
    collectives: { 12: 'dúzia|dúzias|duzia|duzias', 10: 'dezena|dezenas', 15: 'quinzena', 20: 'vintena', 100: 'centena|centenas', 1000: 'milhar|milhares' },
    ordinals: {
      ...inflectAll({
        1: 'primeir', 2: 'segund', 3: 'terceir', 4: 'quart', 5: 'quint', 6: 'sext', 7: 'sétim|setim', 8: 'oitav', 9: 'non', 10: 'décim|decim',
        11: 'undécim|undecim', 12: 'duodécim|duodecim', 20: 'vigésim|vigesim', 30: 'trigésim|trigesim', 40: 'quadragésim|quadragesim',
        50: 'quinquagésim|quinquagesim|qüinquagésim|qüinquagesim', 60: 'sexagésim|sexagesim',
        70: 'septuagésim|septuagesim|setuagésim',
        80: 'octogésim|octogesim', 90: 'nonagésim|nonagesim', 200: 'ducentésim|ducentesim',
        300: 'tricentésim|trecentésim|tricentesim|trecentesim', 400: 'quadringentésim|quadringentesim', 500: 'quingentésim|quingentesim',
        600: 'sexcentésim|seiscentésim|sexcentesim',
        700: 'septingentésim|setingentésim|septingentesim', 800: 'octingentésim|octingentesim',
        900: 'nongentésim|noningentésim|nongentesim',
      }, 'o|a|os|as'),
      // The plural of these is a denominator.
      ...inflectAll({ 100: 'centésim|centesim', 1e3: 'milésim|milesim', 1e6: 'milionésim|milionesim', 1e9: 'bilionésim|bilionesim', 1e12: 'trilionésim|trilionesim' }, 'o|a'),
      9: 'nono|nona|nonos|nonas',
    },
    denominators: {
      2: 'meio|meia|metade|meios', 3: 'terço|terços|terça parte', 4: 'quarto|quartos|quarta parte', 5: 'quinto|quintos|quinta parte', 6: 'sexto|sextos',
      7: 'sétimo|sétimos|setimos', 8: 'oitavo|oitavos', 9: 'nono|nonos',
      10: 'décimo|décimos|décima|décimas|decimos', 11: 'onze avos|onze-avos', 12: 'doze avos|doze-avos', 13: 'treze avos', 14: 'catorze avos',
      15: 'quinze avos|quinze-avos', 16: 'dezasseis avos|dezesseis avos',
      20: 'vigésimo|vigésimos|vinte avos|vigesimos',
      30: 'trigésimos|trigésimo|trinta avos|trigesimos', 50: 'cinquenta avos',
      100: 'centésimo|centésimos|centésima|centésimas|cem avos|centesimo|centesimos',
      1e3: 'milésimo|milésimos|milésima|milésimas|mil avos|milesimo|milesimos',
      1e6: 'milionésimo|milionésimos|milionésima|milionésimas|milionesimo|milionesimos',
      1e9: 'bilionésimo|bilionésimos|bilionesimo|bilionesimos',
      1e12: 'trilionésimo|trilionésimos|trilionesimo|trilionesimos',
    },
    additions: { 0.5: 'e meio|e meia', 0.25: 'e um quarto', 0.75: 'e três quartos', [1 / 3]: 'e um terço' },
    multiples: { 2: 'dobro|duas vezes', 3: 'triplo|três vezes' },
    vague: [
      { forms: 'milhões|milhoes', min: 2e6, max: 9999999 }, { forms: 'bilhões|bilhoes', min: 2e9, max: 9999999999 }, { forms: 'dezenas', min: 20, max: 99 },
      { forms: 'centenas', min: 200, max: 999 }, { forms: 'milhares', min: 2e3, max: 9999 },
      { forms: 'dezenas de milhares|dezenas de milhar', min: 2e4, max: 99999 }, { forms: 'centenas de milhares|centenas de milhar', min: 2e5, max: 999999 },
      { forms: 'dezenas de milhões', min: 2e7, max: 99999999 }, { forms: 'centenas de milhões', min: 2e8, max: 999999999 },
      { forms: 'milhares de milhões', min: 2e9, max: 9999999999 },
    ],
    articles: 'um|uma', tensJoiners: 'e', joiners: 'e', scaleJoiners: 'de', fractionJoiners: 'de', mixedJoiners: 'com', decimalWords: 'vírgula|virgula|ponto',
    overWords: 'sobre|dividido por', singularDenominators: true,
    notAlone: 'um|uma',
    counted: 'um|uma', ordinalSuffixes: 'º|ª|o|a|os|as|ro|ra', extraGroups: "'’",
  },
  quantities: {
    ...neutralQuantityWords,
    counters:
      'morto|morta|ferido|desaparecido|desaparecida|vítima mortal|pessoa morreu|pessoa ficou ferida|pessoa foi detida|pessoa foi presa|' +
      'pessoa está desaparecida|pessoa perdeu a vida|óbito',
    per: 'por|ao|à|a|cada', perThing: 'per|o',
    perObjects: {
      person: 'pessoa|habitante|habitantes|capita|cabeça|pessoas', share: 'ação|acção|título',
      household: 'família|domicílio|agregado familiar|famílias',
      employee: 'funcionário|empregado|trabalhador', night: 'noite', child: 'criança|filho', student: 'aluno|estudante',
    },
    everyNth: 'cada',
    outOf: 'em cada|de cada', outOfRound: 'em',
    belowZero: 'abaixo de zero|graus abaixo de zero|graus negativos',
    angleCues: 'girar|gire|virar|vire|ângulo|angulo|rotação|rodar',
    homeCurrencies: ['EUR', 'BRL', 'PTE'],
    currencies: {
      USD:
        'dólar|dólares|dolar|dolares|dólares americanos|dólar americano|dólares norte-americanos|dólar dos estados unidos|dólares dos estados unidos|' +
        'dólares estadunidenses|US$',
      EUR: 'euro|euros', BRL: 'real|reais|R$|réis', PTE: 'escudo|escudos|conto|contos|$00',
      GBP: 'libra|libras|libra esterlina|libras esterlinas|libras britânicas', JPY: 'iene|ienes|yen', CNY: 'iuan|iuane|yuan|iuanes|renminbi',
      RUB: 'rublo|rublos',
      CHF: 'franco suíço|francos suíços|franco|francos',
      MXN: 'peso|pesos|pesos mexicanos|peso mexicano',
      ARS: 'peso|pesos|pesos argentinos|peso argentino', CLP: 'peso|pesos|pesos chilenos', COP: 'pesos colombianos', ESP: 'peseta|pesetas',
      CZK: 'coroa checa|coroas checas|coroa|coroas',
      ISK: 'coroa islandesa|coroas islandesas|coroa|coroas',
      SEK: 'coroa sueca|coroas suecas|coroa|coroas',
      DKK: 'coroa dinamarquesa|coroas dinamarquesas|coroa|coroas',
      NOK: 'coroa norueguesa|coroas norueguesas|coroa|coroas',
      TRY: 'lira turca|liras turcas|lira|liras', ITL: 'liras italianas|lira italiana', INR: 'rupia|rupias|rupias indianas',
      DEM: 'marco|marcos|marcos alemães|marco alemão|marco da alemanha', FRF: 'francos franceses|franco francês', KRW: 'won|wons',
      UAH: 'hryvnia|hryvnias|grívnias', ILS: 'shekel|shekels|siclo|siclos', AOA: 'kwanza|kwanzas', MZN: 'metical|meticais', SAR: 'riyals|riais sauditas',
      KWD: 'dinar|dinares', AED: 'dirham|dirhams', NLG: 'florim|florins',
      FIM: 'marcos finlandeses|marco finlandês',
      CAD: 'dólares canadenses|dólar canadense|dólares canadianos|dólar canadiano',
      AUD: 'dólares australianos|dólar australiano',
      HKD: 'dólares de hong kong|dólar de hong kong', SGD: 'dólares de singapura', BTC: 'bitcoin|bitcoins|BTC', PLN: 'zlóti|zlótis|zloty',
      HUF: 'forint|forints|florins húngaros',
    },
    subunits: { EUR: 'cêntimo|cêntimos|cent|cents', BRL: 'centavo|centavos', USD: 'centavos de dólar', GBP: 'penny|pence|pêni|penies|pennies' },
    units: {
      km: 'kilometro|kilometros|quilómetro|quilómetros|quilômetro|quilômetros|quilometros', m: 'metro|metros',
      cm: 'centímetro|centímetros|centimetros', mm: 'milímetro|milímetros',
      um: 'micrômetro|micrômetros|micrómetros',
      t: 'tonelada|toneladas|toneladas métricas|tonelada métrica',
      kg: 'quilo|quilos|quilograma|quilogramas|kgs', g: 'grama|gramas', L: 'litro|litros', mL: 'mililitro|mililitros', '[mi_i]': 'milha|milhas',
      '[ft_i]': 'pé|pés|pes', '[in_i]': 'polegada|polegadas', '[oz_av]': 'onça|onças|onca|oncas', '[lb_av]': 'libra|libras', '[cup_us]': 'copo|copos',
      '[gal_us]': 'galão|galões|galao|galoes', '[bbl_us]': 'barril|barris', har: 'hectare|hectares', '[acr_us]': 'acre|acres',
      '[nmi_i]': 'milha náutica|milhas náuticas', m2: 'metro quadrado|metros quadrados',
      km2: 'km quadrados|km quadrado|quilómetro quadrado|quilómetros quadrados|quilômetro quadrado|quilômetros quadrados', m3: 'metro cúbico|metros cúbicos',
      '[sft_i]': 'pés quadrados', '[cft_i]': 'pés cúbicos',
      'km/h': 'quilómetros por hora|quilômetros por hora|km por hora|quilômetro por hora',
      '[mi_i]/h': 'milhas por hora|milha por hora',
      Cel: 'grau celsius|graus celsius|graus centígrados|grau centígrado|centígrado|centigrado|centígrados|celsius|graus c|grau c',
      '[degF]': 'grau fahrenheit|graus fahrenheit|fahrenheit|graus f|grau f', K: 'kelvin|graus kelvin',
      W: 'watt|watts', kW: 'quilowatt|quilowatts|kilowatts', MW: 'megawatt|megawatts', GW: 'gigawatt|gigawatts',
      'kW.h': 'quilowatt-hora|quilowatts-hora|quilowatts hora', '[HP]': 'cavalos|cavalos-vapor|cv', bit: 'bit|bits', MBy: 'megabyte|megabytes',
      GBy: 'gigabyte|gigabytes', rad: 'radiano|radianos', '[car_m]': 'quilates', a: 'ano|anos', mo: 'mês|meses|mes', wk: 'semana|semanas', d: 'dia|dias',
      h: 'hora|horas', min: 'minuto|minutos', s: 'segundo|segundos', dam: 'decâmetro|decâmetros',
      '{Richter}': 'graus na escala de richter|graus na escala richter|na escala de richter|na escala richter',
    },
    notUnits:
      'graus|grau|°|a|s|d|xícara|xícaras|xíc.|gota|gotas|pitada|ponto|pontos|sol|item|itens|parte|partes|pol.|pé|por|sem.|convertible|colon|novo|novos|' +
      'quarto|quartos',
    percent: 'por cento|porcento|por centos|pct',
    percentagePoint: 'de ponto percentual|de ponto|ponto percentual|pontos percentuais|p.p.|pp',
    basisPoint: 'ponto-base|pontos-base|pontos base|pontos-bases', unitJoiners: 'de', degree: 'grau|graus|°',
    ageAfter: 'anos de idade', ageAfterUnit: 'de idade|de vida',
    ageVerbs:
      'tem|tinha|têm|tinham|tenha|completa|completou|completará|com|menina de|menino de|homem de|mulher de|jovem de|criança de|bebê de|bebé de|idoso de|' +
      'idosa de|filho de|filha de|adolescente de|estudante de|rapaz de|rapariga de|motorista de|garoto de|garota de',
    ageBefore: 'aos|idade de|com idade de|com a idade de|de idade',
    comparators: {
      '>':
        'mais de|mais do que|acima de|acima dos|superior a|superiores a|maior que|maior do que|além de|supera|para cima de|mais da|mais do|mais dos|' +
        'mais das|pouco mais de|pouco mais da|pouco mais do|um pouco mais de|um pouco mais da',
      '>=': 'pelo menos|um mínimo de|ao menos|no mínimo|não menos de|no mínimo de',
      '<':
        'menos de|menos do que|abaixo de|abaixo dos|inferior a|inferiores a|menor que|menor do que|menos da|menos do|menos dos|menos das|pouco menos de|' +
        'pouco menos da',
      '<=': 'até|no máximo|não mais de|até aos',
      '~':
        'cerca de|aproximadamente|quase|por volta de|perto de|em torno de|uns|umas|à volta de|aproximados|cerca|mais ou menos|quase a|quase os|quase as|' +
        'cerca da|cerca dos|perto da|em torno da',
    },
    comparatorsAfter: { '>=': 'ou mais', '<=': 'ou menos', '~': 'aproximadamente|mais ou menos' },
    rangeOpeners: 'entre|entre os|entre as|entre o|entre a', rangeClosers: 'e|e os|e as|e o|e a', rangeJoiners: 'a|até',
    changeVerbs: 'passou|passa|passaram|passando|passar', changeOpeners: 'de',
    references: 'n.º|nº|artigo|art.|página|capítulo|versão|fórmula|cep|airbus|boeing', phones: 'telefone|número de telefone', minus: 'menos|negativo',
    plusMinus: 'mais/menos',
    notObjects:
      'em|no|na|nos|nas|a|o|as|os|ao|aos|à|às|de|do|da|dos|das|por|pelo|pela|para|com|sem|sobre|e|ou|que|é|são|era|foi|foram|tem|têm|se|um|uma|como|mais|' +
      'menos|quando|onde|desde|até|entre|segundo|mas|não|já|também',
  },
};
