import { inflect, inflectAll } from '../../match/numbers/index.js';
import { neutralNumberWords, neutralQuantityWords, type NumberRules } from '../../model/index.js';

const adjective = 'y|a|e|ego|ej|emu|ym|ą|ych|ymi';

export const numbers: NumberRules = {
  words: {
    ...neutralNumberWords,
    singularDenominators: true,
    indefinites: 'kilka|parę|wiele|kilku|paru|wielu',
    cardinals: {
      [1 / 3]: 'jedna trzecia|jedną trzecią|jednej trzeciej', 0.25: 'jedna czwarta|jedną czwartą|jednej czwartej', 0.2: 'jedna piąta|jedną piątą|jednej piątej', 0.1: 'jedna dziesiąta|jedną dziesiątą|jednej dziesiątej',
      0: 'zero|zera', 1: 'jeden|jedna|jedno|jednego|jednej|jedną|jednemu|jednym', 2: 'dwa|dwie|dwóch|dwu|dwaj|dwoma|dwiema|dwóm|dwoje|dwojga|dwojgu|dwojgiem', 3: 'trzy|trzej|trzech|trzem|trzema|troje|trojga|trojgu', 4: 'cztery|czterej|czterech|czterem|czterema|czworo|czworga|czworgu', 5: 'pięć|pięciu|pięcioma|pięcioro|pięciorga', 6: 'sześć|sześciu|sześcioma|sześcioro|sześciorga', 7: 'siedem|siedmiu|siedmioma|siedmioro|siedmiorga', 8: 'osiem|ośmiu|ośmioma|ośmioro|ośmiorga', 9: 'dziewięć|dziewięciu|dziewięcioma|dziewięcioro|dziewięciorga', 10: 'dziesięć|dziesięciu|dziesięcioma|dziesięcioro|dziesięciorga',
      11: 'jedenaście|jedenastu|jedenaścioro', 12: 'dwanaście|dwunastu|dwanaścioro', 13: 'trzynaście|trzynastu', 14: 'czternaście|czternastu', 15: 'piętnaście|piętnastu', 16: 'szesnaście|szesnastu', 17: 'siedemnaście|siedemnastu', 18: 'osiemnaście|osiemnastu', 19: 'dziewiętnaście|dziewiętnastu', 20: 'dwadzieścia|dwudziestu', 30: 'trzydzieści|trzydziestu', 40: 'czterdzieści|czterdziestu', 50: 'pięćdziesiąt|pięćdziesięciu', 60: 'sześćdziesiąt|sześćdziesięciu', 70: 'siedemdziesiąt|siedemdziesięciu', 80: 'osiemdziesiat|osiemdziesieciu|osiemdziesiąt|osiemdziesięciu', 90: 'dziewięćdziesiąt|dziewięćdziesięciu',
      100: 'sto|stu', 200: 'dwieście|dwustu', 300: 'trzysta|trzystu', 400: 'czterysta|czterystu', 500: 'pięćset|pięciuset', 600: 'sześćset|sześciuset', 700: 'siedemset|siedmiuset', 800: 'osiemset|ośmiuset', 900: 'dziewięćset|dziewięciuset', 1.5: 'półtora|półtorej',
    },
    scales: { 1e3: 'tysiąc|tysiące|tysięcy|tysiąca|tysiącem|tysiącom|tysiącami', 1e6: inflect('milion', '|y|ów|a|owi|em|om|ami|ach|ie'), 1e9: inflect('miliard', '|y|ów|a|owi|em|om|ami|ach'), 1e12: inflect('bilion', '|y|ów|a|em|om|ami'), 1e15: inflect('biliard', '|y|ów|a') },
    shortScales: { 1e3: 'tys|k', 1e6: 'mln|mio|m', 1e9: 'mld|mrd', 1e12: 'bln' },
    collectives: { 12: 'tuzin|tuziny|tuzinów|tuzina', 10: 'dziesiątka' },
    ordinals: {
      ...inflectAll({
        1: 'pierwsz', 4: 'czwart', 5: 'piąt', 6: 'szóst', 7: 'siódm', 8: 'ósm', 9: 'dziewiąt', 10: 'dziesiąt', 11: 'jedenast', 12: 'dwunast', 13: 'trzynast', 14: 'czternast', 15: 'piętnast', 16: 'szesnast', 17: 'siedemnast', 18: 'osiemnast', 19: 'dziewiętnast', 20: 'dwudziest', 30: 'trzydziest', 40: 'czterdziest', 50: 'pięćdziesiąt', 60: 'sześćdziesiąt', 70: 'siedemdziesiąt', 80: 'osiemdziesiąt', 90: 'dziewięćdziesiąt', 100: 'setn', 200: 'dwusetn|dwóchsetn', 300: 'trzechsetn|trzysetn', 400: 'czterechsetn', 500: 'pięćsetn', 1e3: 'tysięczn', 2e3: 'dwutysięczn', 1e6: 'milionow',
      }, adjective),
      2: 'drugi|druga|drugie|drugiego|drugiej|drugiemu|drugim|drugą|drugich|drudzy', 3: 'trzeci|trzecia|trzecie|trzeciego|trzeciej|trzeciemu|trzecim|trzecią|trzecich',
    },
    denominators: { 2: 'pół|połowa|połowę|połowy|połowie', 3: 'trzecia|trzecie|trzecich|trzecią|trzeciej', 4: 'czwarta|czwarte|czwartych|czwartą|czwartej|ćwierć|ćwierci|kwarta', 5: 'piąta|piąte|piątych|piątą|piątej', 6: 'szósta|szóstą|szóstej|szóste|szóstych', 7: 'siódma|siódmą|siódmej|siódme|siódmych', 8: 'ósma|ósmą|ósmej|ósme|ósmych', 10: 'dziesiąta|dziesiąte|dziesiątych|dziesiątą|dziesiątej', 100: 'setna|setne|setnych', 1e3: 'tysięczna|tysięczne|tysięcznych' },
    additions: { 0.5: 'i pół' }, multiples: { 2: 'dwukrotnie|dwa razy|podwójnie', 3: 'trzykrotnie|trzy razy|potrójnie' },
    vague: [{ forms: 'tysiące|tysięcy|tysiącami|tysiącom', min: 2e3, max: 9999 }, 
      { forms: 'miliony|milionów', min: 2e6, max: 9999999 }, { forms: 'miliardy|miliardów', min: 2e9, max: 9999999999 },
      { forms: 'dziesiątki|dziesiątek|kilkadziesiąt|kilkudziesięciu', min: 20, max: 99 }, { forms: 'setki|setek|kilkaset|kilkuset', min: 200, max: 999 }, { forms: 'dziesiątki tysięcy|kilkadziesiąt tysięcy', min: 2e4, max: 99999 }, { forms: 'setki tysięcy|kilkaset tysięcy', min: 2e5, max: 999999 }, { forms: 'kilka tysięcy|kilku tysięcy', min: 2e3, max: 9999 }, { forms: 'kilkaset milionów', min: 2e8, max: 999999999 }, { forms: 'kilkanaście|kilkunastu', min: 11, max: 19 }],
    joiners: 'i', decimalWords: 'przecinek|przecinka|kropka', notAlone: 'tysięcy|milionów|miliardów|bilionów|pół', ordinalSuffixes: 'ty|ego|go|szy|gi|ci|ej|y|a|e|ym|ych', ordinalDot: true, extraGroups: "'’",
  },
  quantities: {
    ...neutralQuantityWords,
    per: 'na', perThing: 'za',
    perObjects: { person: 'mieszkańca|mieszkańców|osobę|osób|głowę|głowę mieszkańca|głowę ludności', share: 'akcję', household: 'gospodarstwo domowe|rodzinę|gospodarstwo', employee: 'pracownika|zatrudnionego', night: 'noc|dobę', child: 'dziecko', student: 'ucznia|studenta' },
    perPhrases: { h: 'za godzinę' },
    outOf: 'na każdych', outOfRound: 'na|z',
    belowZero: 'poniżej zera|mrozu|stopni mrozu',
    homeCurrencies: ['PLN'],
    currencies: {
      PLN: 'złoty|złote|złotych|złotego|złotemu|złotym|złotówka|złotówki|złotówek|zł|zl|pln', USD: inflect('dolar', '|a|y|ów|owi|em|om|ami|ach') + '|dolarów amerykańskich|dolary amerykańskie|dolar amerykański|dolarów usa|dol|dol.', EUR: 'euro|eur', GBP: 'funt|funta|funty|funtów|funtów szterlingów|funt szterling|funtami', CHF: 'frank|franka|franki|franków|franków szwajcarskich|frank szwajcarski|franki szwajcarskie', RUB: 'rubel|rubla|ruble|rubli', CZK: 'korona czeska|korony czeskie|koron czeskich|korona|korony|koron', SEK: 'korona szwedzka|koron szwedzkich|korony szwedzkie|korona|korony|koron', NOK: 'korona norweska|koron norweskich|korony norweskie|korona|korony|koron', DKK: 'korona duńska|koron duńskich|korony duńskie|korona|korony|koron', JPY: 'jen|jena|jeny|jenów', CNY: 'juan|juana|juany|juanów', UAH: 'hrywna|hrywny|hrywien', HUF: 'forint|forinta|forinty|forintów', TRY: 'lira turecka|lir tureckich|liry tureckie|lira|liry|lir', INR: 'rupia|rupie|rupii', ILS: 'szekel|szekla|szekle|szekli', DEM: 'marka|marki|marek|marek niemieckich', MXN: 'peso|pesos', RON: 'lej|leja|leje|lei', KRW: 'won|wony|wonów', BRL: 'real|reale|reali', BTC: 'bitcoin|bitcoiny|bitcoinów|bitcoina', CAD: 'dolarów kanadyjskich|dolar kanadyjski|dolary kanadyjskie', AUD: 'dolarów australijskich|dolar australijski', SAR: 'rial|riale|riali', KWD: 'dinar|dinary|dinarów', AED: 'dirham|dirhamy|dirhamów', BYN: 'rubli białoruskich',
    },
    subunits: { PLN: 'grosz|grosza|grosze|groszy|gr', USD: 'cent|centa|centy|centów', EUR: 'eurocent|eurocenty|eurocentów|cent|centa|centy|centów', GBP: 'pens|pensa|pensy|pensów' },
    units: {
      km: 'kilometr|kilometra|kilometry|kilometrów|kilometrach|km', m: 'metr|metra|metry|metrów|metrach', cm: 'centymetr|centymetra|centymetry|centymetrów|cm', mm: 'milimetr|milimetra|milimetry|milimetrów', t: 'tona|tony|ton|tonę', kg: 'kilogram|kilograma|kilogramy|kilogramów|kilo', g: 'gram|grama|gramy|gramów', dag: 'dekagramów|deka', L: 'litr|litra|litry|litrów', mL: 'mililitr|mililitra|mililitry|mililitrów', '[mi_i]': 'mila|mile|mil', '[ft_i]': 'stopa|stopy|stóp', '[in_i]': 'cal|cala|cale|cali', '[lb_av]': 'funt|funta|funty|funtów', '[oz_av]': 'uncja|uncje|uncji', '[gal_us]': 'galon|galony|galonów', '[bbl_us]': 'baryłka|baryłki|baryłek|baryłkę', har: 'hektar|hektara|hektary|hektarów|ha',
      m2: 'metr kwadratowy|metra kwadratowego|metry kwadratowe|metrów kwadratowych|m kw.|mkw', km2: 'kilometr kwadratowy|kilometra kwadratowego|kilometry kwadratowe|kilometrów kwadratowych|km kw.', m3: 'm sześc.|m sześc|metr sześcienny|metry sześcienne|metrów sześciennych', 'km/h': 'kilometrów na godzinę|kilometry na godzinę|km/h|km na godzinę', Cel: 'stopień celsjusza|stopnie celsjusza|stopni celsjusza|stopnia celsjusza|celsjusza|st. c', '[degF]': 'stopień fahrenheita|stopnie fahrenheita|stopni fahrenheita|fahrenheita', kW: 'kilowat|kilowaty|kilowatów', MW: 'megawat|megawaty|megawatów', GW: 'gigawat|gigawaty|gigawatów', 'kW.h': 'kilowatogodzina|kilowatogodziny|kilowatogodzin', 'MW.h': 'megawatogodzin', '[HP]': 'koni mechanicznych|km mechanicznych|KM', GBy: 'gigabajt|gigabajty|gigabajtów', MBy: 'megabajt|megabajty|megabajtów', a: 'rok|lata|lat|roku', mo: 'miesiąc|miesiące|miesięcy|miesiąca', wk: 'tydzień|tygodnie|tygodni|tygodnia', d: 'dzień|dni|dnia|doba|doby', h: 'godzina|godziny|godzin', min: 'minuta|minuty|minut', s: 'sekunda|sekundy|sekund',
    },
    notUnits: 'stopień|stopnie|stopni|stopnia|°|s|g.|m.|r.|w.|z|w|o|i|filiżanka|filiżanki|filiżanek|kropla|krople|kropli|punkt|punkty|punktów|punktu|część|części|karat|element|sztuka|st|kwarta|kwarty|nowy|nowe|nowych',
    percent: 'procentowy|procentowa|procentowe|procentowego|procentowej|procentowemu|procentową|procentowych|procentowym|procentowymi|procent|procenta|procenty|procentów|procentem|proc|proc.', percentagePoint: 'punkt procentowy|punkty procentowe|punktów procentowych|punktu procentowego|pkt proc.|pkt. proc.|pkt proc|p.p.|pp', basisPoint: 'punkt bazowy|punkty bazowe|punktów bazowych|pb|pkt bazowych|pkt bazowe|pkt baz.|pkt. bazowych|p.b.', degree: 'stopień|stopnie|stopni|stopnia|°',
    ageAfter: 'letni|letnia|letniego|letniej|letniemu|letnią|letnim|letnich|-letni|-letnia|-letniego|-letniej|-letnią|-letnim|latek|-latek|-latka|latka|-latki', ageAfterUnit: 'życia', ageVerbs: 'ma|mają|miał|miała|mieli|kończy|skończył|skończyła|ukończył|ukończyła', ageBefore: 'w wieku|wiek|w wieku do|w wieku od',
    comparators: { '>': 'ponad|więcej niż|powyżej|przeszło|wyższy niż|przekroczył|przekroczyła|przekracza|przekroczyło|większy niż', '>=': 'co najmniej|przynajmniej|minimum|nie mniej niż|conajmniej', '<': 'mniej niż|poniżej|niespełna|mniejszy niż', '<=': 'do|nawet do|maksymalnie|najwyżej|nie więcej niż|co najwyżej|maksimum|nawet', '~': 'około|ok.|ok|blisko|prawie|mniej więcej|w przybliżeniu|niemal|jakieś|koło|w okolicach|circa|rzędu' },
    comparatorsAfter: { '>=': 'lub więcej|albo więcej|i więcej', '<=': 'lub mniej' }, rangeOpeners: 'między|pomiędzy', rangeClosers: 'a|i', rangeJoiners: 'do', changeOpeners: 'z', references: 'nr|nr.|art|art.|ust.|pkt|paragraf|§|str.|strona|rozdział|formuła|formuły|wersja', phones: 'telefon|telefonu|nr tel.', plus: 'plus', minus: 'minus', plusMinus: 'plus/minus|plus minus|plus-minus',
    notObjects: 'w|we|na|z|ze|do|po|za|od|dla|i|lub|a|ale|że|jak|to|nie|przy|o|on|ona|oni|jego|jej|ich|był|była|było|byli|będzie|jest|są|przed|pod|nad|przez|przeciw|więcej|mniej|już|także|niż|jeśli|gdzie|kiedy|oraz|się|rocznie|temu',
  },
};
