import { neutralNumberWords, neutralQuantityWords, type NumberRules } from '../../model/index.js';

export const numbers: NumberRules = {
  words: {
    ...neutralNumberWords,
    indefinites: 'nekoliko|više|par|mnogo',
    cardinals: {
      0: 'nula|ništa',
      1: 'jedan|jedna|jedno|jednog|jedne|jednu|jednom', 2: 'dva|dvije|dve|dvoje|dvojica|dvaju', 3: 'tri|troje|trojica|triju',
      4: 'četiri|cetiri|četvero|četvorica', 5: 'pet|petero', 6: 'šest|sest', 7: 'sedam', 8: 'osam', 9: 'devet', 10: 'deset', 11: 'jedanaest', 12: 'dvanaest',
      13: 'trinaest', 14: 'četrnaest|cetrnaest', 15: 'petnaest', 16: 'šesnaest|sesnaest', 17: 'sedamnaest', 18: 'osamnaest', 19: 'devetnaest', 20: 'dvadeset',
      30: 'trideset', 40: 'četrdeset|cetrdeset', 50: 'pedeset', 60: 'šezdeset|sezdeset', 70: 'sedamdeset', 80: 'osamdeset', 90: 'devedeset',
      200: 'dvjesto|dvjesta|dvesta|dvesto', 300: 'tristo|trista', 400: 'četiristo|cetiristo', 500: 'petsto|petsta', 600: 'šesto|šeststo|sesto|seststo',
      700: 'sedamsto', 800: 'osamsto', 900: 'devetsto', 1.5: 'poldrug',
    },
    scales: {
      100: 'sto|stotinu|stotina|stotine',
      1000: 'tisuća|tisuće|tisuću|tisuca|tisuce|hiljada|hiljade|hiljadu',
      1e6: 'milijun|milijuna|milijuni|milion|miliona|milioni|milijuna',
      1e9: 'milijarda|milijarde|milijardi|milijardu',
      1e12: 'bilijun|bilijuna|bilion|biliona|trilijun',
    },
    shortScales: { 1000: 'tis|hilj|k', 1e6: 'mil|mln|mio|m', 1e9: 'mlrd|mld' },
    collectives: {
      [1 / 3]: 'trećina|trećinu|trećini|trećinom',
      0.25: 'četvrtina|četvrtinu|četvrtini|četvrtinom', 0.2: 'petina|petinu|petini', 12: 'tucet|tuceta|tuce', 15: 'petnaestak', 20: 'dvadesetak',
      30: 'tridesetak', 40: 'četrdesetak', 50: 'pedesetak', 60: 'šezdesetak', 100: 'stotinjak',
    },
    ordinals: {
      1: 'prvi|prva|prvo|prve|prvog|prvoga|prvom|prvoj|prvu|prvim|prvih|prvima|prvim',
      2: 'drugi|druga|drugo|druge|drugog|drugoga|drugom|drugoj|drugu|drugim|drugih|drugima|drugim',
      4:
        'četvrti|četvrta|četvrto|četvrte|četvrtog|četvrtoga|četvrtom|četvrtoj|četvrtu|četvrtim|četvrtih|četvrtima|četvrtim|cetvrti|cetvrta|cetvrto|cetvrte|' +
        'cetvrtog|cetvrtoga|cetvrtom|cetvrtoj|cetvrtu|cetvrtim|cetvrtih|cetvrtima|cetvrtim',
      5: 'peti|peta|peto|pete|petog|petoga|petom|petoj|petu|petim|petih|petima|petim',
      6:
        'šesti|šesta|šesto|šeste|šestog|šestoga|šestom|šestoj|šestu|šestim|šestih|šestima|šestim|sesti|sesta|sesto|seste|sestog|sestoga|sestom|sestoj|sestu|' +
        'sestim|sestih|sestima|sestim',
      7: 'sedmi|sedma|sedmo|sedme|sedmog|sedmoga|sedmom|sedmoj|sedmu|sedmim|sedmih|sedmima|sedmim',
      8: 'osmi|osma|osmo|osme|osmog|osmoga|osmom|osmoj|osmu|osmim|osmih|osmima|osmim',
      9: 'deveti|deveta|deveto|devete|devetog|devetoga|devetom|devetoj|devetu|devetim|devetih|devetima|devetim',
      10: 'deseti|deseta|deseto|desete|desetog|desetoga|desetom|desetoj|desetu|desetim|desetih|desetima|desetim',
      11:
        'jedanaesti|jedanaesta|jedanaesto|jedanaeste|jedanaestog|jedanaestoga|jedanaestom|jedanaestoj|jedanaestu|jedanaestim|jedanaestih|jedanaestima|' +
        'jedanaestim',
      12: 'dvanaesti|dvanaesta|dvanaesto|dvanaeste|dvanaestog|dvanaestoga|dvanaestom|dvanaestoj|dvanaestu|dvanaestim|dvanaestih|dvanaestima|dvanaestim',
      13: 'trinaesti|trinaesta|trinaesto|trinaeste|trinaestog|trinaestoga|trinaestom|trinaestoj|trinaestu|trinaestim|trinaestih|trinaestima|trinaestim',
      14:
        'četrnaesti|četrnaesta|četrnaesto|četrnaeste|četrnaestog|četrnaestoga|četrnaestom|četrnaestoj|četrnaestu|četrnaestim|četrnaestih|četrnaestima|' +
        'četrnaestim|cetrnaesti|cetrnaesta|cetrnaesto|cetrnaeste|cetrnaestog|cetrnaestoga|cetrnaestom|cetrnaestoj|cetrnaestu|cetrnaestim|cetrnaestih|' +
        'cetrnaestima|cetrnaestim',
      15: 'petnaesti|petnaesta|petnaesto|petnaeste|petnaestog|petnaestoga|petnaestom|petnaestoj|petnaestu|petnaestim|petnaestih|petnaestima|petnaestim',
      16:
        'šesnaesti|šesnaesta|šesnaesto|šesnaeste|šesnaestog|šesnaestoga|šesnaestom|šesnaestoj|šesnaestu|šesnaestim|šesnaestih|šesnaestima|šesnaestim|' +
        'sesnaesti|sesnaesta|sesnaesto|sesnaeste|sesnaestog|sesnaestoga|sesnaestom|sesnaestoj|sesnaestu|sesnaestim|sesnaestih|sesnaestima|sesnaestim',
      17:
        'sedamnaesti|sedamnaesta|sedamnaesto|sedamnaeste|sedamnaestog|sedamnaestoga|sedamnaestom|sedamnaestoj|sedamnaestu|sedamnaestim|sedamnaestih|' +
        'sedamnaestima|sedamnaestim',
      18:
        'osamnaesti|osamnaesta|osamnaesto|osamnaeste|osamnaestog|osamnaestoga|osamnaestom|osamnaestoj|osamnaestu|osamnaestim|osamnaestih|osamnaestima|' +
        'osamnaestim',
      19:
        'devetnaesti|devetnaesta|devetnaesto|devetnaeste|devetnaestog|devetnaestoga|devetnaestom|devetnaestoj|devetnaestu|devetnaestim|devetnaestih|' +
        'devetnaestima|devetnaestim',
      20: 'dvadeseti|dvadeseta|dvadeseto|dvadesete|dvadesetog|dvadesetoga|dvadesetom|dvadesetoj|dvadesetu|dvadesetim|dvadesetih|dvadesetima|dvadesetim',
      30: 'trideseti|trideseta|trideseto|tridesete|tridesetog|tridesetoga|tridesetom|tridesetoj|tridesetu|tridesetim|tridesetih|tridesetima|tridesetim',
      40:
        'četrdeseti|četrdeseta|četrdeseto|četrdesete|četrdesetog|četrdesetoga|četrdesetom|četrdesetoj|četrdesetu|četrdesetim|četrdesetih|četrdesetima|' +
        'četrdesetim|cetrdeseti|cetrdeseta|cetrdeseto|cetrdesete|cetrdesetog|cetrdesetoga|cetrdesetom|cetrdesetoj|cetrdesetu|cetrdesetim|cetrdesetih|' +
        'cetrdesetima|cetrdesetim',
      50: 'pedeseti|pedeseta|pedeseto|pedesete|pedesetog|pedesetoga|pedesetom|pedesetoj|pedesetu|pedesetim|pedesetih|pedesetima|pedesetim',
      60: 'šezdeseti|šezdeseta|šezdeseto|šezdesete|šezdesetog|šezdesetoga|šezdesetom|šezdesetoj|šezdesetu|šezdesetim|šezdesetih|šezdesetima|šezdesetim',
      70:
        'sedamdeseti|sedamdeseta|sedamdeseto|sedamdesete|sedamdesetog|sedamdesetoga|sedamdesetom|sedamdesetoj|sedamdesetu|sedamdesetim|sedamdesetih|' +
        'sedamdesetima|sedamdesetim',
      80:
        'osamdeseti|osamdeseta|osamdeseto|osamdesete|osamdesetog|osamdesetoga|osamdesetom|osamdesetoj|osamdesetu|osamdesetim|osamdesetih|osamdesetima|' +
        'osamdesetim',
      90:
        'devedeseti|devedeseta|devedeseto|devedesete|devedesetog|devedesetoga|devedesetom|devedesetoj|devedesetu|devedesetim|devedesetih|devedesetima|' +
        'devedesetim',
      100: 'stoti|stota|stoto|stote|stotog|stotoga|stotom|stotoj|stotu|stotim|stotih|stotima|stotim',
      3: 'treći|treća|treće|trećeg|trećem|trećoj|treću|trećih|treci|treca|trece|treceg',
    },
    denominators: {
      2: 'pola|polovina|polovica|polovinu|polovicu|polovine|pol', 3: 'trećina|trećine|trećinu',
      4: 'četvrtina|četvrtine|četvrtinu|četvrt', 5: 'petina|petine|petinu', 10: 'desetina|desetinu', 100: 'stoti',
    },
    additions: { 0.5: 'i pol|i po|i pola|ipol' },
    multiples: { 2: 'dvostruko|duplo|dva puta|dvaput', 3: 'trostruko|tri puta|triput' },
    vague: [
      { forms: 'milijune', min: 2e6, max: 9999999 }, { forms: 'milijarde|milijardi', min: 2e9, max: 9999999999 },
      { forms: 'desetci|desetine|deseci|desetak', min: 20, max: 99 }, { forms: 'stotine|stotinama', min: 200, max: 999 },
      { forms: 'tisuće|hiljade|tisućama|hiljadama', min: 2000, max: 9999 },
      { forms: 'desetci tisuća|desetine tisuća|desetine hiljada', min: 20000, max: 99999 },
      { forms: 'stotine tisuća|stotine hiljada', min: 200000, max: 999999 }, { forms: 'milijuni|milioni', min: 2e6, max: 1e7 },
    ],
    joiners: 'i',
    tensJoiners: 'i',
    decimalWords: 'cijelih|cijela|cela|celih|zarez|točka|tačka',
    notAlone: 'jedan|jedna|jedno|jednog|jedne|jednu|jednom|pol|pola|stotine|stotina|tisuće|hiljade|milijuni|milioni|ništa|desetina|petina',
    ordinalDot: true,
    ordinalSuffixes: 'i|a|o|og|oga|om|oj|ti|ta|to|ti|vi|gi|ći|ih|im',
    extraGroups: '\'’',
  },
  quantities: {
    ...neutralQuantityWords,
    belowZero: 'ispod nule|ispod ništice',
    per: 'po|na', perTime: 'u', perThing: 'za',
    perObjects: {
      person: 'stanovniku|stanovnika|osobi|osobu|glavi stanovnika|čovjeku', share: 'dionici|dionicu',
      household: 'kućanstvu|obitelji|domaćinstvu', employee: 'zaposlenom|radniku', night: 'noći|noć|noćenju', child: 'djetetu', student: 'učeniku',
    },
    everyNth: 'svaki|svaka|svako',
    outOf: 'od svakih', outOfRound: 'od',
    homeCurrencies: ['EUR', 'HRK', 'BAM'],
    currencies: {
      EUR: 'euro|eura|euri|eur|evro|evra|evri', HRK: 'kuna|kune|kunu|kn', RSD: 'dinar|dinara|dinari|din|din.',
      BAM: 'konvertibilnih maraka|marka|marke|maraka|km',
      USD: 'dolar|dolara|dolari|američkih dolara|američki dolar|dolarima',
      GBP: 'funta|funte|funti|funti sterlinga|britanskih funti', RUB: 'rublja|rublje|rubalja|rubala',
      CHF: 'franak|franka|franaka|švicarskih franaka|švajcarskih franaka', JPY: 'jen|jena', CNY: 'juan|juana',
      TRY: 'turskih lira|turska lira|lira|lire', HUF: 'forinti|forinta', CZK: 'kruna|krune', INR: 'rupija|rupije|rs', SEK: 'švedskih kruna',
      DEM: 'njemačkih maraka|nemačkih maraka',
    },
    subunits: { EUR: 'cent|centa|centi|eurocent|eurocenta', HRK: 'lipa|lipe', RSD: 'para|pare', USD: 'cent|centa|centi' },
    units: {
      km: 'kilometar|kilometra|kilometri|kilometara', m: 'metar|metra|metri|metara',
      cm: 'centimetar|centimetra|centimetri|centimetara', mm: 'milimetar|milimetra|milimetara', t: 'tona|tone',
      kg: 'kilogram|kilograma|kilogrami|kilo|kila', g: 'gram|grama|grami', L: 'litra|litre|litara|litar|litri', mL: 'mililitar|mililitra|mililitara',
      hL: 'hektolitar|hektolitra|hektolitara', '[mi_i]': 'milja|milje|milju', '[ft_i]': 'stopa|stope', '[in_i]': 'inč|inča|inča|inci',
      '[bbl_us]': 'barel|barela|bareli|barelu', har: 'hektar|hektara|hektari',
      m2: 'četvorni metar|četvorna metra|četvornih metara|kvadratni metar|kvadratna metra|kvadratnih metara|kvadrata',
      km2: 'četvornih kilometara|kvadratnih kilometara',
      m3: 'kubičnih metara|kubnih metara|kubika',
      'km/h': 'kilometara na sat|kilometara na čas|km na sat|km/h',
      Cel: 'stupanj celzija|stupnja celzija|stupnjeva celzija|stepen celzijusa|stepena celzijusa|stepeni celzijusa|celzija|celzijusa|stupnjeva c',
      '[degF]': 'stupnjeva fahrenheita|stepeni farenhajta|fahrenheita', MW: 'megavat|megavata', GW: 'gigavat|gigavata',
      'kW.h': 'kilovatsat|kilovatsati|kilovat-sati', '[gal_us]': 'galon|galona', '[lb_av]': 'funta|funti',
      '{Richter}': 'stupnjeva po richteru|stupnja po richteru|stupnjeva richterove ljestvice|stupnja richterove ljestvice|po richteru|po richterovoj ljestvici',
    },
    notUnits:
      'stupanj|stupnja|stupnjeva|stepen|stepena|stepeni|°|s|h|d|u|o|i|a|g.|mj.|m.|šalica|šalice|kap|kapi|bod|boda|bodova|točka|točke|tačka|tačke|dio|dijela|' +
      'dijelova|deo|st|tj.|sat|min.|god.',
    percent:
      'postotni|postotna|postotno|postotne|postotnog|postotnom|postotnu|postotnih|postotnim|postotnoj|postotnoga|procentni|procentna|procentno|procentne|' +
      'procentnog|procentnom|procentnu|procentnih|procentnim|procentnoj|procentnoga|posto|postotak|postotka|postotaka|odsto|procenat|procenta|procenata|' +
      'posto',
    percentagePoint: 'postotni bod|postotna boda|postotnih bodova|procentni poen|procentna poena|procentnih poena|procentnih bodova',
    basisPoint: 'baznih bodova|bazni bod|baznih poena|bazna boda|bazna poena',
    degree: 'stupanj|stupnja|stupnjeva|stepen|stepena|stepeni|°',
    ageAfter: 'godišnji|godišnja|godišnjeg|godišnje|godišnjak|godišnjaka|godišnjakinja|-godišnji|-godišnja|-godišnjeg|-godišnje|-godišnjak|-godišnjaka',
    ageAfterUnit: 'star|stara|staro|starosti',
    ageBefore: 'u dobi od|u dobi|starosti|u starosti od|u starosti',
    comparators: {
      '>': 'više od|preko|iznad|veći od|više nego|viši od',
      '>=': 'najmanje|barem|bar|minimalno|minimum',
      '<': 'manje od|ispod|manje nego|niži od', '<=': 'do|najviše|maksimalno|maksimum',
      '~': 'oko|otprilike|približno|gotovo|skoro|zamalo|cca|okvirno',
    },
    comparatorsAfter: { '>=': 'i više|ili više', '<=': 'i manje|ili manje' },
    rangeOpeners: 'između|izmedju',
    rangeClosers: 'i',
    rangeJoiners: 'do',
    changeVerbs: 'porast*|naras*|pao|pala|palo|smanj*|poveć*|sniz*', levelWords: 'na|do', changeOpeners: 'od|sa|s',
    plus: 'plus', minus: 'minus',
    notObjects:
      'u|na|iz|s|sa|se|do|po|za|od|i|a|ili|ali|da|kao|to|ne|pri|o|je|su|bio|bila|bilo|bili|biti|će|prije|pre|ispod|iznad|preko|protiv|više|manje|već|' +
      'također|takođe|nego|gdje|gde|kad|kada|k|te|koji|koja|koje',
  },
};
