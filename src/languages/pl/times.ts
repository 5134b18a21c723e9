import { neutralTimes, type TimeRules } from '../../model/index.js';

const adjective = (stem: string): string => [
  'y', 'ego', 'emu', 'ym', 'a', 'ej', 'ą', 'e', 'ych', 'ymi', 'i', 'iego', 'iemu', 'im', 'ie', 'ich', 'iej', 'ią', 'ia',
].map((ending) => stem + ending).join(
  '|');

/** Hours are ordinals of the feminine: “o trzeciej”, “dziewiąta wieczorem”. */
const hourStems = [
  'pierwsz', 'drug', 'trzeci', 'czwart', 'piąt', 'szóst', 'siódm', 'ósm', 'dziewiąt', 'dziesiąt', 'jedenast', 'dwunast', 'trzynast', 'czternast', 'piętnast',
  'szesnast', 'siedemnast', 'osiemnast', 'dziewiętnast', 'dwudziest',
];
const feminine = (stem: string): readonly string[] => [`${stem}a`, `${stem}${stem.endsWith('g') ? 'iej' : 'ej'}`, `${stem}ą`];
const hours = Object.fromEntries([
  ...hourStems.map((stem, i) => [`hour.${i + 1}`, feminine(stem).join('|')]),
  ...hourStems.slice(0, 4).map((stem, i) => [`hour.${i + 21}`, feminine(stem).map((form, at) => `${feminine('dwudziest')[at]!} ${form}`).join('|')]),
]);

const counted = { 0.5: 'pół', 2: 'dwu', 3: 'trzy', 4: 'cztero', 5: 'pięcio', 6: 'sześcio', 7: 'siedmio', 8: 'ośmio', 9: 'dziewięcio', 10: 'dziesięcio' };
const hard = ['y', 'a', 'e', 'ego', 'ej', 'emu', 'ą', 'ym', 'ych', 'ymi'];
const soft = ['i', 'ia', 'ie', 'iego', 'iej', 'iemu', 'ią', 'im', 'ich', 'imi'];
const attributive: Readonly<Record<string, readonly [stem: string, endings: readonly string[]]>> = {
  minute: ['minutow', hard], hour: ['godzinn', hard], day: ['dniow', hard], week: ['tygodniow', hard], month: ['miesięczn', hard], year: ['letn', soft],
};
/** “trzydniowy”: a length of time as an adjective. */
const lengthAdjectives = Object.fromEntries(Object.entries(attributive).flatMap(([unit, [stem, endings]]) => Object.entries(counted).map(([amount, word]) => [
  `attributive.${unit}.${amount}`, endings.map((ending) => word + stem + ending).join('|'),
])));

/** “Wtorkowe rozmowy”: the day as an adjective. */
const weekdayAdjectives = ['poniedziałkow', 'wtorkow', 'środow', 'czwartkow', 'piątkow', 'sobotn', 'niedzieln'].map((stem) => (stem === 'sobotn' ? soft : hard).map((ending) => stem + ending).join(
  '|'));

export const times: TimeRules = {
  ...neutralTimes,
  nextWeekdayNearest: true,
  numericOrder: 'dmy', modifierAfter: true, clockDot: true, ordinalDot: true,
  suffixes: ['a', 'u', 'owi', 'em', 'ie', 'i', 'y', 'ów', 'om', 'ami', 'ach', 'e', 'ę', 'ą', 'ek', 'ka', 'ku', 'kiem', 'ki', 'iem'],
  numeralSuffixes: [
    'stej', 'sta', 'cia', 'ci', 'ciej', 'mej', 'ma', 'go', 'szy', 'ty', 'ego', 'ym', 'tym', 'tych', 'te', 'ych', 'tego', 'ej', 'tej', 'szego', 'ga', 'ta',
    'sza', 'stego', 'sty',
  ],
  countedEndings: ['ów', 'ych', 'ich'],
  pastEndings: [
    'niła', 'nił', 'nili', 'niły', 'niło', 'ciła', 'cił', 'cili', 'ciło', 'ciły', 'dziła', 'dził', 'dzili', 'dziło', 'dziły', 'czyła', 'czył', 'czyli', 'czyło',
    'czyły', 'szyła', 'szył', 'szyli', 'szyło', 'szyły', 'owała', 'ował', 'owali', 'owało', 'owały', 'owano', 'iono', 'nęła', 'nęli', 'nęło', 'nęły', 'nął',
    'zyła', 'zyło', 'siła', 'sił', 'sili', 'siło', 'siły', 'biła', 'biło', 'bili', 'wiła', 'wił', 'wiło', 'wiły', 'awili', 'ówili', 'awił',
  ],
  words: {
    'aim': 'na',
    'pastverb':
      'był|była|było|byli|były|został|została|zostało|zostali|zostały|wyniósł|wyniosła|wyniosło|wyniosły|wzrósł|wzrosła|wzrosło|wzrosły|spadł|spadła|spadło|' +
      'spadły|zginął|zginęła|zginęło|zginęli|powiedział|powiedziała|ogłosił|ogłosiła|poinformował|poinformowała|podpisał|podpisała|osiągnął|osiągnęła|' +
      'osiągnęło|osiągnęły|sięgnął|sięgnęła|sięgnęło|sięgnęły|doszło|miał|miała|miało|mieli|miały|zmarł|zmarła|zmarło|odbył się|odbyła się|odbyło się|' +
      'odbyły się|zaczął|zaczęła|zaczęło|rozpoczął|rozpoczęła|rozpoczęło|zakończył|zakończyła|zakończyło|skazał|zatrzymano|zestrzelono|zniszczono|podpisano|' +
      'obniżył|obniżyła|podniósł|podniosła|sprzedano|sprzedał|otrzymał|otrzymała|stracił|straciła|kupił|kupiła|zwiększył|zwiększyła|zmniejszył|zmniejszyła|' +
      'odnotowano|przyjął|przyjęła|uchwalił|malał|malała|malały|rósł|rosła|rosły',
    'length.day.1': 'ostatniej doby|ostatnia doba|ostatnią dobę|minionej doby|ubiegłej doby|minioną dobę|ubiegłą dobę',
    'counted':
      'migrantów|uchodźców|cywilów|policjantów|bojowników|jeńców|więźniów|zakładników|pasażerów|turystów|uczestników|demonstrantów|delegatów|pracowników|' +
      'etatów|miejsc|sklepów|szkół|dzieci|nauczycieli|lekarzy|pacjentów|zgonów|rannych|ofiar|rodzin|domów|budynków|wsi|dronów|rakiet|czołgów|pojazdów|' +
      'samochodów|ciężarówek|samolotów|lotów|statków|pociągów|mandatów|podpisów|biletów|drzew|rolników|kobiet|mężczyzn|firm|funkcjonariuszy|strażaków|' +
      'widzów|kibiców',
    'lacking': 'za',
    'rel.month.0': 'bm.|b.m.|br. miesiąca',
    'rel.month.-1': 'ub.m.|ub. m.|ub.m|ub. miesiąca',
    'periodnoun': 'okres|okresu|okresie|okresem',
    'lasts': 'ostatnich|ostatnie|ostatnimi',
    'firsts': 'pierwszych|pierwsze|pierwszymi',
    ...lengthAdjectives,
    'adseason.SP': 'wiosną', 'adseason.SU': 'latem', 'adseason.FA': 'jesienią', 'adseason.WI': 'zimą',
    'length.hour.0.5': 'półgodziny', 'dayof': 'bm.|b.m.|br.m.', 'length.week.1': '?tygodniem', 'length.month.1': '?miesiącem', 'length.year.1': '?rokiem',
    'length.hour.1': '?godziną', 'length.decade.1': '?dekadą',
    'length.year.5': 'pięciolecie|pięciolecia|pięcioleciu', 'length.year.2': 'dwulecie',
    'length.year.20': 'dwudziestolecie|dwudziestolecia|dwudziestoleciu', 'length.year.30': 'trzydziestolecie',
    ...hours,
    'athour': 'o|koło|tak o|równo o|o koło', 'inside': 'w|we|z|ze', 'nightof': 'z|na',
    'adpart.MO': 'rano|rankiem|nad ranem|z rana|o poranku|wczesnym rankiem|o świcie',
    'adpart.EV': 'wieczorem|wieczorami|późnym wieczorem', 'adpart.NI': 'nocą|w nocy|nocami',
    'adpart.AF': 'po południu|popołudniu|popoludniu', 'adpart.DT': 'w ciągu dnia', 'agefirst': 'w wieku|w wieku lat',
    'many.day': 'całymi dniami', 'many.week': 'tygodniami', 'many.month': 'miesiącami', 'many.year': 'latami', 'many.hour': 'godzinami',
    'many.decade': 'dekadami|dziesięcioleciami', 'many.century': 'wiekami',
    'hourfirst': 'godz.|godz|godzina|godzinie|godzinę|godziny',
    'month.1': 'styczeń|styczni+|stycznia|styczniu|sty', 'month.2': 'luty|lutego|lutym|lutemu', 'month.3': 'marzec|marc+|marca|marcu',
    'month.4': 'kwiecień|kwietnia|kwietniu|kwietniem', 'month.5': 'maj|maja|maju|majem',
    'month.6': 'czerwiec|czerwca|czerwcu|czerwcem', 'month.7': 'lipiec|lipca|lipcu|lipcem',
    'month.8': 'sierpień|sierpnia|sierpniu|sierpniem',
    'month.9': 'wrzesień|września|wrześniu|wrześniem', 'month.10': 'październik+|październik', 'month.11': 'listopad+|listopadzie',
    'month.12': 'grudzień|grudnia|grudniu|grudniem',
    'weekday.1': `poniedział+|poniedziałek|poniedziałku|poniedziałkiem|pon.|${weekdayAdjectives[0]}`,
    'weekday.2': `wtorek|wtorku|wtorkiem|wtorki|wt.|${weekdayAdjectives[1]}`,
    'weekday.3': `środa|środę|środy|środzie|środą|śr.|${weekdayAdjectives[2]}`,
    'weekday.4': `czwartek|czwartku|czwartkiem|czwartki|czw.|${weekdayAdjectives[3]}`,
    'weekday.5': `piątek|piątku|piątkiem|piątki|pt.|${weekdayAdjectives[4]}`,
    'weekday.6': `sobota|sobotę|soboty|sobocie|sobotą|sob.|${weekdayAdjectives[5]}`,
    'weekday.7': `niedziela|niedzielę|niedzieli|niedzielą|niedziele|niedz.|${weekdayAdjectives[6]}`,
    'unit.second': 'sekund+|sekunda|_sek', 'unit.minute': 'minut+|minuta|min',
    'unit.hour': 'godzin+|godzina|godz.|godz|h',
    'unit.day': 'dzień|dni|dnia|dniem|dniach|dniu|dób|doba|doby|dobę|dniami|dniom',
    'unit.workday': 'dzień roboczy|dni robocze|dni roboczych', 'unit.weekend': 'weekend+|weekendzie',
    'unit.week': 'tyg.|tydzień|tygodni+|tygodnia|tygodnie|tygodniu|tygodniem|tygodni',
    'unit.month': 'miesiąc+|miesięcy|miesiące|miesiąc', 'unit.quarter': 'kwartał+|kwartale',
    'unit.half': 'półrocz+|półrocze|półroczu|półrocza',
    'unit.year': 'laty|rok|roku|lata|lat|latach|lecie|latami|rokiem',
    'unit.decade': 'dekad+|dekada|dziesięcioleci+|dziesięciolecie|dekadzie',
    'unit.century': 'wiek|wieku|wieki|wieków|wiekiem|stuleci+|stulecie|w.|wieczny',
    'unit.millennium': 'tysiącleci+|tysiąclecie', 'unit.season': 'sezon+|sezonie', 'unit.night': 'noc|noce|nocy',
    'season.SP': 'wiosn+|wiosna|wiosną|wiośnie', 'season.SU': 'lato|lata|latem|lecie', 'season.FA': 'jesień|jesieni|jesienią', 'season.WI': 'zim+|zima|zimą',
    'part.MO': 'rano|ranek|ranka|rankiem|poranek|przed południem|poranka|nad ranem|z rana',
    'part.AF': 'popołudnie|popołudniem|po południu|popołudnia|popoludniu|popołudniu',
    'part.EV': 'wieczór|wieczorem|wieczora|wieczoru|wieczorne', 'part.NI': 'noc|nocą|nocy|w nocy', 'part.MI': 'w południe|pora lunchu',
    'rel.day.0': 'dzisiejsza|dzisiejszej|dzisiejszą|dzisiejsze|dzisiejszych|dziś|dzisiaj|dzisiejszy|dzisiejszego|dzień dzisiejszy|dzisiejszym',
    'rel.day.-1': 'wczorajsza|wczorajszą|wczorajszej|wczorajsze|wczoraj|wczorajszy|wczorajszego',
    'rel.day.1': 'jutrzejsza|jutrzejszą|jutrzejszej|jutrzejsze|jutro|jutra|jutrzejszy|jutrzejszego', 'rel.day.2': 'pojutrze|po jutrze',
    'rel.day.-2': 'przedwczoraj|dzień przed wczoraj|przedwczorajszy|przedwczorajsza',
    'rel.year.-1': 'ub.r.|ub. r.|ub.r|ub. roku|ub.roku|ubr.|zeszłoroczny|zeszłorocznego|ubiegłoroczny',
    'rel.year.0': 'tegoroczny|tegorocznego|bieżący rok|br.|bieżącego roku|całym roku|całym bieżącym roku|cały bieżący rok|całego bieżącego roku',
    'ctx.day.-1': 'dzień wcześniej|poprzedniego dnia|poprzedni dzień|w przeddzień',
    'ctx.day.1': 'następnego dnia|następny dzień|dzień później|nazajutrz',
    'ctx.year.-1': 'rok wcześniej|poprzedni rok|poprzedniego roku|poprzednim roku|przed rokiem',
    'ctx.year.1': 'rok później|następnego roku',
    'ctx.month.-1': 'miesiąc wcześniej|poprzedniego miesiąca|poprzednim miesiącu',
    'ctx.month.1': 'miesiąc później|następnego miesiąca',
    'ctx.week.-1': 'tydzień wcześniej|poprzedniego tygodnia', 'ctx.week.1': 'tydzień później',
    'relpart.0.NI': 'dziś w nocy|dzisiejszej nocy|tej nocy|dzisiaj w nocy',
    'relpart.0.EV': 'dziś wieczorem|dzisiaj wieczorem|dziś wieczór|dzisiejszego wieczoru',
    'relpart.0.MO': 'dziś rano|dzisiaj rano|dziś nad ranem',
    'relpart.0.AF': 'dziś po południu|dzisiaj po południu',
    'relpart.-1.EV': 'wczoraj wieczorem|wczorajszego wieczoru',
    'relpart.-1.NI': 'ostatniej nocy|wczoraj w nocy|zeszłej nocy', 'relpart.-1.MO': 'wczoraj rano', 'relpart.1.MO': 'jutro rano',
    'relpart.1.EV': 'jutro wieczorem',
    'ref.PRESENT':
      'teraz|obecnie|aktualnie|w tej chwili|w chwili obecnej|w obecnej chwili|dzisiaj w tym momencie|w tym momencie|już teraz|natychmiast|' +
      'w dzisiejszych czasach',
    'ref.PAST':
      'niedawno|ostatnio|wcześniej|dawniej|kiedyś|w przeszłości|przeszłość|wówczas|wtedy|poprzednio|dawno|uprzednio|w tamtym czasie|jakiś czas temu|ówczesny',
    'ref.FUTURE': 'wkrótce|niebawem|niedługo|w przyszłości|przyszłość|w najbliższym czasie|w najbliższych dniach|pewnego dnia|w niedalekiej przyszłości',
    'this': 'ten|to|tego|tym|tę|tej|ta|te|tych|bieżący|bieżącego|bieżącym|obecny|obecnego|obecnym',
    'last': `${adjective('zeszł')}|${adjective('ubiegł')}|${adjective('ostatn')}|${adjective('minion')}`,
    'next': `${adjective('przyszł')}|${adjective('następn')}|${adjective('nadchodząc')}|${adjective('kolejn')}|${adjective('najbliższ')}`,
    'prev': `${adjective('wcześniejsz')}|${adjective('poprzedn')}`, 'foll': '',
    'comparable': `${adjective('analogiczn')}|${adjective('porównywaln')}`,
    'same': 'tego samego|tym samym|ten sam|tę samą|tej samej|ta sama|tegoż',
    'that': 'tamten|tamtego|tamtym|tamtej|owego|owym',
    'every': 'każdy|każdego|każdym|każdą|każda|każdej|co|każde', 'other': 'drugi|drugą|drugie', 'ago': 'temu|wstecz', 'agofirst': 'przed',
    'later': 'później|potem', 'laterfirst': 'po', 'earlier': 'wcześniej|przedtem', 'before': 'przed', 'after': 'po', 'in': 'za',
    'within': 'w ciągu|w przeciągu',
    'fromnow': 'od teraz|od dziś|od dzisiaj',
    'start': 'początek|początku|początkiem|pocz.|początkach|wczesny|wczesnym',
    'mid': 'połow+|połowa|połowie|środek|środku',
    'end': 'koniec|końca|końcu|końcem|schyłek|schyłku|końcówka|końcówce|późny|późnym',
    'approx': 'około|ok.|mniej więcej|blisko|prawie|w przybliżeniu|jakieś|niemal|w okolicach|koło', 'approxafter': 'mniej więcej',
    'more': 'ponad|więcej niż|przeszło|powyżej|dłużej niż',
    'less': 'mniej niż|niespełna|prawie|poniżej',
    'atleast': 'co najmniej|przynajmniej|minimum',
    'atmost': 'co najwyżej|maksymalnie|najwyżej',
    'few': 'kilka|parę|kilku|paru|wiele|wielu|kilkanaście|kilkadziesiąt|niektóre|ostatnich|najbliższych|ostatnie',
    'half': 'pół|połowa|połowie|połowy|połowę', 'num.1.5': 'półtora|półtorej', 'quarterhour': 'kwadrans',
    'whole': 'cały|cała|całą|całe|całego|całej', 'a': '', 'and': 'i|oraz', 'or': 'lub|albo|czy', 'to': 'do|i|a|po', 'from': 'od|z|począwszy od',
    'between': 'między|pomiędzy',
    'cue': 'w|z|od|do|na|przed|po|i|a|rok|roku|latach|lata|latem|zimą|wiosną|jesienią|między|koniec|końcu|początku|połowie|około|za|ze|r.',
    'at': 'o|około|ok.|koło', 'oclock': '', 'past': 'po', 'till': 'do|za', 'halfto': 'wpół do|w pół do', 'am': 'rano|am|nad ranem|z rana',
    'pm': 'po południu|popołudniu|popoludniu|wieczorem|pm', 'noon': 'południe|w południe|południa',
    'midnight': '?północ|o północy|?północy|?północą',
    'yearmark': 'r.|r|roku|rok', 'yearnoun': 'rok|roku|lata|latach', 'datenoun': 'dnia|r.', 'daynoun': 'dnia|dzień|dniu', 'daymark': '',
    'decadenoun': 'lata|latach|lat', 'decade.20': '?dwudzieste|dwudziestych',
    'decade.30': 'trzydzieste|trzydziestych',
    'decade.2000': 'dwutysięczne|dwutysięcznych',
    'decade.40': 'czterdzieste|czterdziestych',
    'decade.50': 'pięćdziesiąte|pięćdziesiątych',
    'decade.60': 'sześćdziesiąte|sześćdziesiątych',
    'decade.70': 'siedemdziesiąte|siedemdziesiątych',
    'decade.80': 'osiemdziesiąte|osiemdziesiątych',
    'decade.90': 'dziewięćdziesiąte|dziewięćdziesiątych',
    'ord.1': adjective('pierwsz'),
    'ord.2': 'drugi|drugiego|drugim|druga|drugiej|drugą|drugie',
    'ord.3': 'trzeci|trzeciego|trzecim|trzecia|trzeciej|trzecią|trzecie', 'ord.4': adjective('czwart'),
    'era.BC': 'p.n.e.|p.n.e|przed naszą erą|przed Chrystusem', 'era.AD': 'n.e.|n.e|naszej ery',
    'fiscal': `${adjective('fiskaln')}|${adjective('obrotow')}|${adjective('budżetow')}|${adjective('szkoln')}`,
    'set.P1D': `codziennie|${adjective('codzienn')}|co dzień|co dnia|dziennie`,
    'set.P1W': `tygodniowo|cotygodniowo|${adjective('cotygodniow')}|co tydzień`,
    'set.P1M': `miesięcznie|comiesięcznie|${adjective('comiesięczn')}|co miesiąc`,
    'set.P1Y': `corocznie|rocznie|${adjective('coroczn')}|co rok|co roku`, 'set.P3M': 'kwartalnie|co kwartał', 'set.PT1H': 'co godzinę|cogodzinny',
    'per': 'na|w', 'times.1': 'raz|razy', 'times.2': 'dwa razy|dwukrotnie', 'times.3': 'trzy razy|trzykrotnie',
    'zone.local': 'czasu lokalnego|czasu miejscowego',
    'zone.Europe/Warsaw': 'czasu polskiego|polskiego czasu|czasu warszawskiego',
    'zone.Asia/Shanghai': 'czasu pekińskiego',
    'zone.Europe/Moscow': 'czasu moskiewskiego',
    'zone.Europe/Kyiv': 'czasu kijowskiego|czasu ukraińskiego', 'zonenoun': 'czasu',
    'measure':
      'złotych|zł|dolarów|euro|osób|ludzi|kilometrów|metrów|ton|procent|tysięcy|milionów|miliardów|mieszkańców|żołnierzy|mieszkań|hektarów|głosów|' +
      'przypadków|punktów|km|kg|razy|sztuk|uczniów|studentów|miejsc|pracowników|etatów|samochodów|domów|turystów|pasażerów|policjantów|strażaków|dzieci|' +
      'pojazdów|dronów|budynków|rodzin|gospodarstw|firm|lotów|baryłek|megawatów',
    'future':
      'spotyka|spotykają|zaczyna|zaczynają|rozpoczyna|rozpoczynają|odbywa się|odbywają się|otwiera|startuje|ruszają|wejdzie w życie|spotka|spotkają|' +
      'przyjeżdża|przyjeżdżają|przylatuje|przylatują|przybywa|przybywają|odwiedza|odwiedzają|wylatuje|jedzie|odwiedzi|odwiedzą|przyjedzie|przyjadą|' +
      'przybędzie|poleci|polecą|pojedzie|złoży|złożą|przyjmie|wygłosi|wystąpi|weźmie|wezmą|podpisze|podpiszą|ogłosi|opublikuje|będzie|będą|ma się|odbędzie|' +
      'odbędą|planuje|planują|zaplanowano|zostanie|zostaną|rozpocznie|najbliższy|zamierza|mają|ma zostać|wznowi|wznowią|wprowadzi|wprowadzą|zamknie|zamkną|' +
      'otworzy|otworzą|uda|udadzą|przedstawi|przedstawią|zbierze|zbiorą|zdecyduje|zdecydują|rozpoczną|zakończy|zakończą|wystartuje|ruszy|podejmie|podejmą|' +
      'zagłosuje|zagłosują|wyruszy|wyda|kupi|przekaże|przekażą|dostarczy|uruchomi|uruchomią|opublikują|ogłoszą|wejdą|wejdzie|pojawi|rozpatrzy|obniży|' +
      'podniesie|kontynuować|spodziewane|spodziewany|spodziewana|oczekiwane|oczekuje się|prognozuje|prognozują|przewiduje|przewidują|spodziewa się|' +
      'spodziewają się|oczekuje|zapowiada|będziemy|dadzą|dofinansuje|dostanie|dostaną|dostarczą|dołączy|dołączą|kupią|nałoży|nałożą|obejmie|obejmą|odda|' +
      'oddadzą|ograniczy|ograniczą|osiągnie|osiągną|otrzyma|otrzymają|podwoi|podwoją|pojadą|poprowadzi|powoła|powstanie|powstaną|przedłuży|przejdzie|' +
      'przejdą|przejmie|przejmą|przekroczy|przeprowadzi|przeprowadzą|przeszkoli|przeznaczy|przeznaczą|prześle|przyleci|przylecą|rozmieści|sfinansuje|' +
      'skieruje|skróci|spadnie|spadną|sprowadzi|sprzeda|sprzedadzą|trafi|trafią|udzieli|urośnie|utworzy|utworzą|wesprze|wesprą|wróci|wrócą|wybuduje|' +
      'wybudują|wycofa|wycofają|wydadzą|wydłuży|wyemituje|wyjedzie|wyniesie|wyniosą|wyprodukuje|wystawi|wystrzeli|wyłoży|wyłożą|wyśle|wyślą|wzrośnie|' +
      'wzrosną|zadebiutuje|zainwestuje|zainwestują|zakupi|zakupią|zaprezentuje|zatrudni|zatrudnią|zbuduje|zbudują|zlikwiduje|zlikwidują|zmniejszy|zmniejszą|' +
      'zorganizuje|zorganizują|zredukuje|zredukują|zwiększy|zwiększą|zwolni|zwolnią|odwoła|odwołają|wręczy|wręczą|przeniesie|przeniosą|zagra|zagrają|odleci|' +
      'zwróci|podrożeje|podrożeją|stanieje|stanieją|obniżą|podniosą|potrwa|potrwają|zapewni|pokryje|dotknie|straci|spłaci|zatwierdzi|zatwierdzą|pokaże|' +
      'wyjdzie|wyjdą|zapłaci|zapłacą|wypłaci|wypłacą|zakaże|wstrzyma|wstrzymają|zawiesi|zawieszą|przestanie|przestaną|wybierze|wybiorą|zgłosi|zrezygnuje|' +
      'ustąpi|odejdzie|zaproponuje|zmieni|zmienią|chce|chcą|zamierzają',
    'holiday.12-25': 'Boże Narodzenie|Bożego Narodzenia|boże narodzenie|święta Bożego Narodzenia',
    'holiday.12-24': 'Wigilia|Wigilię|Wigilii|wigilia|Wigilia Bożego Narodzenia|Wigilii Bożego Narodzenia|Wigilię Bożego Narodzenia',
    'holiday.12-31': 'Sylwester|Sylwestra|sylwester|Wigilia Nowego Roku|wigilia nowego roku',
    'holiday.01-01': 'Nowy Rok|Nowego Roku|nowy rok',
    'holiday.easter': 'Wielkanoc|Wielkanocy|wielkanoc|Niedziela Wielkanocna',
    'holiday.easter+1': 'Poniedziałek Wielkanocny|poniedziałek wielkanocny|lany poniedziałek',
    'holiday.easter-2': 'Wielki Piątek|wielki piątek', 'holiday.easter+60': 'Boże Ciało',
    'holiday.easter+49': 'Zielone Świątki|Zesłanie Ducha Świętego',
    'holiday.easter-7': 'Niedziela Palmowa|Niedzielę Palmową|Niedzieli Palmowej',
    'holiday.12-26': 'drugi dzień świąt Bożego Narodzenia|drugi dzień Bożego Narodzenia',
    'holiday.easter-46': 'Środa Popielcowa|Popielec',
    'holiday.easter-52': 'Tłusty Czwartek|tłusty czwartek',
    'holiday.05-03': 'Święto Konstytucji 3 Maja|Święto Konstytucji|Dzień Konstytucji',
    'holiday.05-01': 'Święto Pracy|święto pracy',
    'holiday.11-11': 'Święto Niepodległości|Dzień Niepodległości|Narodowe Święto Niepodległości',
    'holiday.11-01': 'Wszystkich Świętych|wszystkich świętych|Święto Wszystkich Świętych|Dzień Wszystkich Świętych', 'holiday.11-02': 'Zaduszki',
    'holiday.08-15': 'Wniebowzięcie|Wniebowzięcie Najświętszej Maryi Panny|Matki Boskiej Zielnej', 'holiday.12-06': 'Mikołajki|mikołajki',
    'holiday.02-14': 'Walentynki|walentynki',
    'holiday.03-08': 'Dzień Kobiet|dzień kobiet',
    'holiday.05-26': 'Dzień Matki|dzień matki|Dzień Mamy',
    'holiday.06-23': 'Dzień Ojca|dzień ojca',
    'holiday.06-01': 'Dzień Dziecka|dzień dziecka', 'holiday.10-31': 'Halloween|halloween',
    'holiday.nth-11-4-4': 'Święto Dziękczynienia|święto dziękczynienia|dziękczynienie', 'holiday.01-06': 'Trzech Króli', 'holiday.ramadan': 'ramadan|Ramadan',
    'holiday.spring-festival': 'chiński Nowy Rok|Chiński Nowy Rok',
    'not': 'dzień dobry|dobry wieczór|dobranoc|w tym samym czasie|jednocześnie|po prostu|po pierwsze|tym razem|to jest',
  },
};
