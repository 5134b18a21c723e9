import { neutralNumberWords, neutralQuantityWords, type NumberRules } from '../../model/index.js';

export const numbers: NumberRules = {
  words: {
    ...neutralNumberWords,
    indefinites: 'nekoliko|više|par|mnogo|неколико|више|пар|много',
    cardinals: {
      0: 'nula|ništa|нула|ништа',
      1: 'jedan|jedna|jedno|jednog|jedne|jednu|jednom|један|једна|једно|једног|једне|једну|једном',
      2: 'dva|dvije|dve|dvoje|dvojica|dvaju|два|двије|две|двоје|двојица|двају',
      3: 'tri|troje|trojica|triju|три|троје|тројица|трију',
      4: 'četiri|cetiri|četvero|četvorica|четири|цетири|четверо|четворица', 5: 'pet|petero|пет|петеро', 6: 'šest|sest|шест|сест', 7: 'sedam|седам',
      8: 'osam|осам', 9: 'devet|девет', 10: 'deset|десет', 11: 'jedanaest|једанаест', 12: 'dvanaest|дванаест', 13: 'trinaest|тринаест',
      14: 'četrnaest|cetrnaest|четрнаест|цетрнаест', 15: 'petnaest|петнаест',
      16: 'šesnaest|sesnaest|шеснаест|сеснаест', 17: 'sedamnaest|седамнаест', 18: 'osamnaest|осамнаест', 19: 'devetnaest|деветнаест', 20: 'dvadeset|двадесет',
      30: 'trideset|тридесет',
      40: 'četrdeset|cetrdeset|четрдесет|цетрдесет', 50: 'pedeset|педесет',
      60: 'šezdeset|sezdeset|шездесет|сездесет', 70: 'sedamdeset|седамдесет', 80: 'osamdeset|осамдесет', 90: 'devedeset|деведесет',
      200: 'dvjesto|dvjesta|dvesta|dvesto|двјесто|двјеста|двеста|двесто', 300: 'tristo|trista|тристо|триста',
      400: 'četiristo|cetiristo|четиристо|цетиристо', 500: 'petsto|petsta|петсто|петста',
      600: 'šesto|šeststo|sesto|seststo|шесто|шестсто|сесто|сестсто', 700: 'sedamsto|седамсто', 800: 'osamsto|осамсто', 900: 'devetsto|деветсто',
      1.5: 'poldrug|полдруг',
    },
    scales: {
      100: 'sto|stotinu|stotina|stotine|сто|стотину|стотина|стотине',
      1000: 'tisuća|tisuće|tisuću|tisuca|tisuce|hiljada|hiljade|hiljadu|тисућа|тисуће|тисућу|тисуца|тисуце|хиљада|хиљаде|хиљаду',
      1e6: 'milijun|milijuna|milijuni|milion|miliona|milioni|милијун|милијуна|милијуни|милион|милиона|милиони',
      1e9: 'milijarda|milijarde|milijardi|milijardu|милијарда|милијарде|милијарди|милијарду',
      1e12: 'bilijun|bilijuna|bilion|biliona|trilijun|билијун|билијуна|билион|билиона|трилијун',
    },
    shortScales: { 1000: 'tis|hilj|k|тис|хиљ|к', 1e6: 'mil|mln|mio|m|мил|млн|мио|м', 1e9: 'mlrd|mld|млрд|млд' },
    collectives: {
      [1 / 3]: 'trećina|trećinu|trećini|trećinom|трећина|трећину|трећини|трећином',
      0.25: 'četvrtina|četvrtinu|četvrtini|четвртина|четвртину|четвртини', 0.2: 'petina|petinu|петина|петину',
      12: 'tucet|tuceta|tuce|туцет|туцета|туце', 15: 'petnaestak|петнаестак', 20: 'dvadesetak|двадесетак', 30: 'tridesetak|тридесетак',
      40: 'četrdesetak|четрдесетак', 50: 'pedesetak|педесетак', 60: 'šezdesetak|шездесетак', 100: 'stotinak|стотинак',
    },
    ordinals: {
      1: 'prvi|prva|prvo|prve|prvog|prvoga|prvom|prvoj|prvu|prvim|prvih|prvima|први|прва|прво|прве|првог|првога|првом|првој|прву|првим|првих|првима',
      2:
        'drugi|druga|drugo|druge|drugog|drugoga|drugom|drugoj|drugu|drugim|drugih|drugima|други|друга|друго|друге|другог|другога|другом|другој|другу|другим|' +
        'других|другима',
      4:
        'četvrti|četvrta|četvrto|četvrte|četvrtog|četvrtoga|četvrtom|četvrtoj|četvrtu|četvrtim|četvrtih|četvrtima|cetvrti|cetvrta|cetvrto|cetvrte|cetvrtog|' +
        'cetvrtoga|cetvrtom|cetvrtoj|cetvrtu|cetvrtim|cetvrtih|cetvrtima|четврти|четврта|четврто|четврте|четвртог|четвртога|четвртом|четвртој|четврту|' +
        'четвртим|четвртих|четвртима|цетврти|цетврта|цетврто|цетврте|цетвртог|цетвртога|цетвртом|цетвртој|цетврту|цетвртим|цетвртих|цетвртима',
      5: 'peti|peta|peto|pete|petog|petoga|petom|petoj|petu|petim|petih|petima|пети|пета|пето|пете|петог|петога|петом|петој|пету|петим|петих|петима',
      6:
        'šesti|šesta|šesto|šeste|šestog|šestoga|šestom|šestoj|šestu|šestim|šestih|šestima|sesti|sesta|sesto|seste|sestog|sestoga|sestom|sestoj|sestu|sestim|' +
        'sestih|sestima|шести|шеста|шесто|шесте|шестог|шестога|шестом|шестој|шесту|шестим|шестих|шестима|сести|сеста|сесто|сесте|сестог|сестога|сестом|' +
        'сестој|сесту|сестим|сестих|сестима',
      7:
        'sedmi|sedma|sedmo|sedme|sedmog|sedmoga|sedmom|sedmoj|sedmu|sedmim|sedmih|sedmima|седми|седма|седмо|седме|седмог|седмога|седмом|седмој|седму|седмим|' +
        'седмих|седмима',
      8: 'osmi|osma|osmo|osme|osmog|osmoga|osmom|osmoj|osmu|osmim|osmih|osmima|осми|осма|осмо|осме|осмог|осмога|осмом|осмој|осму|осмим|осмих|осмима',
      9:
        'deveti|deveta|deveto|devete|devetog|devetoga|devetom|devetoj|devetu|devetim|devetih|devetima|девети|девета|девето|девете|деветог|деветога|деветом|' +
        'деветој|девету|деветим|деветих|деветима',
      10:
        'deseti|deseta|deseto|desete|desetog|desetoga|desetom|desetoj|desetu|desetim|desetih|desetima|десети|десета|десето|десете|десетог|десетога|десетом|' +
        'десетој|десету|десетим|десетих|десетима',
      11:
        'jedanaesti|jedanaesta|jedanaesto|jedanaeste|jedanaestog|jedanaestoga|jedanaestom|jedanaestoj|jedanaestu|jedanaestim|jedanaestih|jedanaestima|' +
        'једанаести|једанаеста|једанаесто|једанаесте|једанаестог|једанаестога|једанаестом|једанаестој|једанаесту|једанаестим|једанаестих|једанаестима',
      12:
        'dvanaesti|dvanaesta|dvanaesto|dvanaeste|dvanaestog|dvanaestoga|dvanaestom|dvanaestoj|dvanaestu|dvanaestim|dvanaestih|dvanaestima|дванаести|' +
        'дванаеста|дванаесто|дванаесте|дванаестог|дванаестога|дванаестом|дванаестој|дванаесту|дванаестим|дванаестих|дванаестима',
      13:
        'trinaesti|trinaesta|trinaesto|trinaeste|trinaestog|trinaestoga|trinaestom|trinaestoj|trinaestu|trinaestim|trinaestih|trinaestima|тринаести|' +
        'тринаеста|тринаесто|тринаесте|тринаестог|тринаестога|тринаестом|тринаестој|тринаесту|тринаестим|тринаестих|тринаестима',
      14:
        'četrnaesti|četrnaesta|četrnaesto|četrnaeste|četrnaestog|četrnaestoga|četrnaestom|četrnaestoj|četrnaestu|četrnaestim|četrnaestih|četrnaestima|' +
        'cetrnaesti|cetrnaesta|cetrnaesto|cetrnaeste|cetrnaestog|cetrnaestoga|cetrnaestom|cetrnaestoj|cetrnaestu|cetrnaestim|cetrnaestih|cetrnaestima|' +
        'четрнаести|четрнаеста|четрнаесто|четрнаесте|четрнаестог|четрнаестога|четрнаестом|четрнаестој|четрнаесту|четрнаестим|четрнаестих|четрнаестима|' +
        'цетрнаести|цетрнаеста|цетрнаесто|цетрнаесте|цетрнаестог|цетрнаестога|цетрнаестом|цетрнаестој|цетрнаесту|цетрнаестим|цетрнаестих|цетрнаестима',
      15:
        'petnaesti|petnaesta|petnaesto|petnaeste|petnaestog|petnaestoga|petnaestom|petnaestoj|petnaestu|petnaestim|petnaestih|petnaestima|петнаести|' +
        'петнаеста|петнаесто|петнаесте|петнаестог|петнаестога|петнаестом|петнаестој|петнаесту|петнаестим|петнаестих|петнаестима',
      16:
        'šesnaesti|šesnaesta|šesnaesto|šesnaeste|šesnaestog|šesnaestoga|šesnaestom|šesnaestoj|šesnaestu|šesnaestim|šesnaestih|šesnaestima|sesnaesti|' +
        'sesnaesta|sesnaesto|sesnaeste|sesnaestog|sesnaestoga|sesnaestom|sesnaestoj|sesnaestu|sesnaestim|sesnaestih|sesnaestima|шеснаести|шеснаеста|' +
        'шеснаесто|шеснаесте|шеснаестог|шеснаестога|шеснаестом|шеснаестој|шеснаесту|шеснаестим|шеснаестих|шеснаестима|сеснаести|сеснаеста|сеснаесто|' +
        'сеснаесте|сеснаестог|сеснаестога|сеснаестом|сеснаестој|сеснаесту|сеснаестим|сеснаестих|сеснаестима',
      17:
        'sedamnaesti|sedamnaesta|sedamnaesto|sedamnaeste|sedamnaestog|sedamnaestoga|sedamnaestom|sedamnaestoj|sedamnaestu|sedamnaestim|sedamnaestih|' +
        'sedamnaestima|седамнаести|седамнаеста|седамнаесто|седамнаесте|седамнаестог|седамнаестога|седамнаестом|седамнаестој|седамнаесту|седамнаестим|' +
        'седамнаестих|седамнаестима',
      18:
        'osamnaesti|osamnaesta|osamnaesto|osamnaeste|osamnaestog|osamnaestoga|osamnaestom|osamnaestoj|osamnaestu|osamnaestim|osamnaestih|osamnaestima|' +
        'осамнаести|осамнаеста|осамнаесто|осамнаесте|осамнаестог|осамнаестога|осамнаестом|осамнаестој|осамнаесту|осамнаестим|осамнаестих|осамнаестима',
      19:
        'devetnaesti|devetnaesta|devetnaesto|devetnaeste|devetnaestog|devetnaestoga|devetnaestom|devetnaestoj|devetnaestu|devetnaestim|devetnaestih|' +
        'devetnaestima|деветнаести|деветнаеста|деветнаесто|деветнаесте|деветнаестог|деветнаестога|деветнаестом|деветнаестој|деветнаесту|деветнаестим|' +
        'деветнаестих|деветнаестима',
      20:
        'dvadeseti|dvadeseta|dvadeseto|dvadesete|dvadesetog|dvadesetoga|dvadesetom|dvadesetoj|dvadesetu|dvadesetim|dvadesetih|dvadesetima|двадесети|' +
        'двадесета|двадесето|двадесете|двадесетог|двадесетога|двадесетом|двадесетој|двадесету|двадесетим|двадесетих|двадесетима',
      30:
        'trideseti|trideseta|trideseto|tridesete|tridesetog|tridesetoga|tridesetom|tridesetoj|tridesetu|tridesetim|tridesetih|tridesetima|тридесети|' +
        'тридесета|тридесето|тридесете|тридесетог|тридесетога|тридесетом|тридесетој|тридесету|тридесетим|тридесетих|тридесетима',
      40:
        'četrdeseti|četrdeseta|četrdeseto|četrdesete|četrdesetog|četrdesetoga|četrdesetom|četrdesetoj|četrdesetu|četrdesetim|četrdesetih|četrdesetima|' +
        'cetrdeseti|cetrdeseta|cetrdeseto|cetrdesete|cetrdesetog|cetrdesetoga|cetrdesetom|cetrdesetoj|cetrdesetu|cetrdesetim|cetrdesetih|cetrdesetima|' +
        'четрдесети|четрдесета|четрдесето|четрдесете|четрдесетог|четрдесетога|четрдесетом|четрдесетој|четрдесету|четрдесетим|четрдесетих|четрдесетима|' +
        'цетрдесети|цетрдесета|цетрдесето|цетрдесете|цетрдесетог|цетрдесетога|цетрдесетом|цетрдесетој|цетрдесету|цетрдесетим|цетрдесетих|цетрдесетима',
      50:
        'pedeseti|pedeseta|pedeseto|pedesete|pedesetog|pedesetoga|pedesetom|pedesetoj|pedesetu|pedesetim|pedesetih|pedesetima|педесети|педесета|педесето|' +
        'педесете|педесетог|педесетога|педесетом|педесетој|педесету|педесетим|педесетих|педесетима',
      60:
        'šezdeseti|šezdeseta|šezdeseto|šezdesete|šezdesetog|šezdesetoga|šezdesetom|šezdesetoj|šezdesetu|šezdesetim|šezdesetih|šezdesetima|шездесети|' +
        'шездесета|шездесето|шездесете|шездесетог|шездесетога|шездесетом|шездесетој|шездесету|шездесетим|шездесетих|шездесетима',
      70:
        'sedamdeseti|sedamdeseta|sedamdeseto|sedamdesete|sedamdesetog|sedamdesetoga|sedamdesetom|sedamdesetoj|sedamdesetu|sedamdesetim|sedamdesetih|' +
        'sedamdesetima|седамдесети|седамдесета|седамдесето|седамдесете|седамдесетог|седамдесетога|седамдесетом|седамдесетој|седамдесету|седамдесетим|' +
        'седамдесетих|седамдесетима',
      80:
        'osamdeseti|osamdeseta|osamdeseto|osamdesete|osamdesetog|osamdesetoga|osamdesetom|osamdesetoj|osamdesetu|osamdesetim|osamdesetih|osamdesetima|' +
        'осамдесети|осамдесета|осамдесето|осамдесете|осамдесетог|осамдесетога|осамдесетом|осамдесетој|осамдесету|осамдесетим|осамдесетих|осамдесетима',
      90:
        'devedeseti|devedeseta|devedeseto|devedesete|devedesetog|devedesetoga|devedesetom|devedesetoj|devedesetu|devedesetim|devedesetih|devedesetima|' +
        'деведесети|деведесета|деведесето|деведесете|деведесетог|деведесетога|деведесетом|деведесетој|деведесету|деведесетим|деведесетих|деведесетима',
      100:
        'stoti|stota|stoto|stote|stotog|stotoga|stotom|stotoj|stotu|stotim|stotih|stotima|стоти|стота|стото|стоте|стотог|стотога|стотом|стотој|стоту|стотим|' +
        'стотих|стотима',
      3:
        'treći|treća|treće|trećeg|trećem|trećoj|treću|trećih|treci|treca|trece|treceg|трећи|трећа|треће|трећег|трећем|трећој|трећу|трећих|треци|треца|треце|' +
        'трецег',
    },
    denominators: {
      2: 'pola|polovina|polovica|polovinu|polovicu|polovine|pol|пола|половина|половица|половину|половицу|половине|пол',
      3: 'trećina|trećine|trećinu|трећина|трећине|трећину',
      4: 'četvrtina|četvrtine|četvrtinu|četvrt|четвртина|четвртине|четвртину|четврт',
      5: 'petina|petine|petinu|петина|петине|петину',
      10: 'desetina|desetinu|десетина|десетину', 100: 'stoti|стоти',
    },
    additions: { 0.5: 'i pol|i po|i pola|ipol|и пол|и по|и пола|ипол' },
    multiples: { 2: 'dvostruko|duplo|dva puta|dvaput|двоструко|дупло|два пута|двапут', 3: 'trostruko|tri puta|triput|троструко|три пута|трипут' },
    vague: [
      { forms: 'milione|милионе', min: 2e6, max: 9999999 }, { forms: 'milijarde|milijardi|милијарде|милијарди', min: 2e9, max: 9999999999 },
      { forms: 'desetci|desetine|deseci|desetak|десетци|десетине|десеци|десетак', min: 20, max: 99 },
      { forms: 'stotine|stotinama|стотине|стотинама', min: 200, max: 999 },
      { forms: 'tisuće|hiljade|tisućama|hiljadama|тисуће|хиљаде|тисућама|хиљадама', min: 2000, max: 9999 },
      { forms: 'desetci tisuća|desetine tisuća|desetine hiljada|десетци тисућа|десетине тисућа|десетине хиљада', min: 20000, max: 99999 },
      { forms: 'stotine tisuća|stotine hiljada|стотине тисућа|стотине хиљада', min: 200000, max: 999999 },
      { forms: 'milijuni|milioni|милијуни|милиони', min: 2e6, max: 1e7 },
    ],
    joiners: 'i|и',
    tensJoiners: 'i|и',
    decimalWords: 'cijelih|cijela|cela|celih|zarez|točka|tačka|цијелих|цијела|цела|целих|зарез|точка|тачка',
    notAlone:
      'jedan|jedna|jedno|jednog|jedne|jednu|jednom|pol|pola|stotine|stotina|tisuće|hiljade|milijuni|milioni|ništa|desetina|petina|један|једна|једно|једног|' +
      'једне|једну|једном|пол|пола|стотине|стотина|тисуће|хиљаде|милијуни|милиони|ништа|десетина|петина',
    ordinalDot: true,
    ordinalSuffixes: 'i|a|o|og|oga|om|oj|ti|ta|to|vi|gi|ći|ih|im|и|а|о|ог|ога|ом|ој|ти|та|то|ви|ги|ћи|их|им',
    extraGroups: '\'’',
  },
  quantities: {
    ...neutralQuantityWords,
    belowZero: 'ispod nule|испод нуле',
    per: 'po|na|по|на', perTime: 'u|у', perThing: 'za|за',
    perObjects: {
      person: 'stanovniku|stanovnika|osobi|glavi stanovnika|становнику|становника|особи|глави становника', share: 'akciji|акцији',
      household: 'domaćinstvu|домаћинству|porodici|породици', employee: 'zaposlenom|запосленом', night: 'noći|ноћи|noćenju', student: 'učeniku|ученику',
    },
    everyNth: 'svaki|svaka|svako|сваки|свака|свако',
    outOf: 'od svakih|од сваких', outOfRound: 'od|од',
    homeCurrencies: ['RSD', 'EUR', 'BAM'],
    currencies: {
      EUR: 'euro|eura|euri|eur|evro|evra|evri|еуро|еура|еури|еур|евро|евра|еври',
      HRK: 'kuna|kune|kunu|kn|куна|куне|куну|кн',
      RSD: 'dinar|dinara|dinari|din|din.|динар|динара|динари|дин|дин.',
      BAM: 'konvertibilnih maraka|marka|marke|maraka|km|конвертибилних марака|марка|марке|марака|км',
      USD: 'dolar|dolara|dolari|američkih dolara|američki dolar|dolarima|долар|долара|долари|америчких долара|амерички долар|доларима',
      GBP: 'funta|funte|funti|funti sterlinga|britanskih funti|фунта|фунте|фунти|фунти стерлинга|британских фунти',
      RUB: 'rublja|rublje|rubalja|rubala|рубља|рубље|рубаља|рубала',
      CHF: 'franak|franka|franaka|švicarskih franaka|švajcarskih franaka|франак|франка|франака|швицарских франака|швајцарских франака',
      JPY: 'jen|jena|јен|јена', CNY: 'juan|juana|јуан|јуана',
      TRY: 'turskih lira|turska lira|lira|lire|турских лира|турска лира|лира|лире', HUF: 'forinti|forinta|форинти|форинта', CZK: 'kruna|krune|круна|круне',
      INR: 'rupija|rupije|rs|рупија|рупије|рс', SEK: 'švedskih kruna|шведских круна',
      DEM: 'njemačkih maraka|nemačkih maraka|њемачких марака|немачких марака',
    },
    subunits: { EUR: 'cent|centa|centi|eurocent|eurocenta|цент|цента|центи|еуроцент|еуроцента', HRK: 'lipa|lipe|липа|липе', RSD: 'para|pare|пара|паре' },
    units: {
      km: 'kilometar|kilometra|kilometri|kilometara|километар|километра|километри|километара',
      m: 'metar|metra|metri|metara|метар|метра|метри|метара',
      cm: 'centimetar|centimetra|centimetri|centimetara|центиметар|центиметра|центиметри|центиметара',
      mm: 'milimetar|milimetra|milimetara|милиметар|милиметра|милиметара', t: 'tona|tone|тона|тоне',
      kg: 'kilogram|kilograma|kilogrami|kilo|kila|килограм|килограма|килограми|кило|кила', g: 'gram|grama|grami|грам|грама|грами',
      L: 'litra|litre|litara|litar|litri|litru|литра|литре|литара|литар|литри|литру',
      mL: 'mililitar|mililitra|mililitara|милилитар|милилитра|милилитара',
      hL: 'hektolitar|hektolitra|hektolitara|хектолитар|хектолитра|хектолитара',
      '[mi_i]': 'milja|milje|milju|миља|миље|миљу', '[ft_i]': 'stopa|stope|стопа|стопе', '[in_i]': 'inč|inča|inci|инч|инча|инци',
      '[bbl_us]': 'barel|barela|bareli|barelu|барел|барела|барели|барелу',
      har: 'hektar|hektara|hektari|хектар|хектара|хектари',
      m2:
        'četvorni metar|četvorna metra|četvornih metara|kvadratni metar|kvadratna metra|kvadratnih metara|kvadrata|четворни метар|четворна метра|' +
        'четворних метара|квадратни метар|квадратна метра|квадратних метара|квадрата',
      km2: 'četvornih kilometara|kvadratnih kilometara|четворних километара|квадратних километара',
      m3: 'kubičnih metara|kubnih metara|kubika|кубичних метара|кубних метара|кубика',
      'km/h': 'kilometara na sat|kilometara na čas|km na sat|km/h|километара на сат|километара на час|км на сат|км/х',
      Cel:
        'stupanj celzija|stupnja celzija|stupnjeva celzija|stepen celzijusa|stepena celzijusa|stepeni celzijusa|celzija|celzijusa|stupnjeva c|' +
        'ступањ целзија|ступња целзија|ступњева целзија|степен целзијуса|степена целзијуса|степени целзијуса|целзија|целзијуса|ступњева ц',
      '[degF]': 'stupnjeva fahrenheita|stepeni farenhajta|fahrenheita|ступњева фахренхеита|степени фаренхајта|фахренхеита',
      MW: 'megavat|megavata|мегават|мегавата', GW: 'gigavat|gigavata|гигават|гигавата',
      'kW.h': 'kilovatsat|kilovatsati|kilovat-sati|киловатсат|киловатсати|киловат-сати', '[gal_us]': 'galon|galona|галон|галона',
      '[lb_av]': 'funta|funti|фунта|фунти',
      '{Richter}': 'stepeni rihterove skale|stepena rihterove skale|stepeni po rihteru|rihterove skale|po rihterovoj skali',
    },
    notUnits:
      'stupanj|stupnja|stupnjeva|stepen|stepena|stepeni|°|s|h|d|u|o|i|a|g.|mj.|m.|šalica|šalice|kap|kapi|bod|boda|bodova|točka|točke|tačka|tačke|dio|dijela|' +
      'dijelova|deo|st|tj.|sat|min.|god.|ступањ|ступња|ступњева|степен|степена|степени|с|х|д|у|о|и|а|г.|мј.|м.|шалица|шалице|кап|капи|бод|бода|бодова|точка|' +
      'точке|тачка|тачке|дио|дијела|дијелова|део|ст|тј.|сат|мин.|год.',
    percent:
      'postotni|postotna|postotno|postotne|postotnog|postotnom|postotnu|postotnih|postotnim|postotnoj|postotnoga|procentni|procentna|procentno|procentne|' +
      'procentnog|procentnom|procentnu|procentnih|procentnim|procentnoj|procentnoga|постотни|постотна|постотно|постотне|постотног|постотном|постотну|' +
      'постотних|постотним|постотној|процентни|процентна|процентно|процентне|процентног|процентном|процентну|процентних|процентним|процентној|posto|' +
      'postotak|postotka|postotaka|odsto|procenat|procenta|procenata|посто|постотак|постотка|постотака|одсто|проценат|процента|процената',
    percentagePoint:
      'postotni bod|postotna boda|postotnih bodova|procentni poen|procentna poena|procentnih poena|procentnih bodova|постотни бод|постотна бода|' +
      'постотних бодова|процентни поен|процентна поена|процентних поена|процентних бодова',
    basisPoint: 'baznih bodova|bazni bod|baznih poena|bazna boda|bazna poena|базних бодова|базни бод|базних поена|базна бода|базна поена',
    degree: 'stupanj|stupnja|stupnjeva|stepen|stepena|stepeni|°|ступањ|ступња|ступњева|степен|степена|степени',
    ageAfter:
      'godišnji|godišnja|godišnjeg|godišnje|godišnjak|godišnjaka|godišnjakinja|-godišnji|-godišnja|-godišnjeg|-godišnje|-godišnjak|-godišnjaka|годишњи|' +
      'годишња|годишњег|годишње|годишњак|годишњака|годишњакиња|-годишњи|-годишња|-годишњег|-годишње|-годишњак|-годишњака',
    ageAfterUnit: 'star|stara|staro|starosti|стар|стара|старо|старости',
    ageBefore: 'u dobi od|u dobi|starosti|u starosti od|u starosti|у доби од|у доби|старости|у старости од|у старости',
    comparators: {
      '>': 'više od|preko|iznad|veći od|više nego|viši od|више од|преко|изнад|већи од|више него|виши од',
      '>=': 'najmanje|barem|bar|minimalno|minimum|најмање|барем|бар|минимално|минимум',
      '<': 'manje od|ispod|manje nego|niži od|мање од|испод|мање него|нижи од',
      '<=': 'do|najviše|maksimalno|maksimum|до|највише|максимално|максимум',
      '~': 'oko|otprilike|približno|gotovo|skoro|zamalo|cca|okvirno|око|отприлике|приближно|готово|скоро|замало|цца|оквирно',
    },
    comparatorsAfter: { '>=': 'i više|ili više|и више|или више', '<=': 'i manje|ili manje|и мање|или мање' },
    rangeOpeners: 'između|izmedju|између|измедју',
    rangeClosers: 'i|и',
    rangeJoiners: 'do|до',
    changeVerbs: 'porast*|naras*|pao|pala|palo|smanj*|poveć*|порас*|нарас*|смањ*|повећ*', levelWords: 'na|на|do|до', changeOpeners: 'od|sa|s|од|са|с',
    plus: 'plus|плус', minus: 'minus|минус',
    notObjects:
      'u|na|iz|s|sa|se|do|po|za|od|i|a|ili|ali|da|kao|to|ne|pri|o|je|su|bio|bila|bilo|bili|biti|će|prije|pre|ispod|iznad|preko|protiv|više|manje|već|' +
      'također|takođe|nego|gdje|gde|kad|kada|k|te|koji|koja|koje|у|на|из|с|са|се|до|по|за|од|и|а|или|али|да|као|то|не|при|о|је|су|био|била|било|били|бити|' +
      'ће|прије|пре|испод|изнад|преко|против|више|мање|већ|такођер|такође|него|гдје|где|кад|када|к|те|који|која|које',
  },
};
