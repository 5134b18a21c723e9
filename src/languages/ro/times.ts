import { neutralTimes, type TimeRules } from '../../model/index.js';

export const times: TimeRules = {
  ...neutralTimes,
  decadeNounFirst: true,
  nextWeekdayNearest: true,
  numericOrder: 'dmy', clockDot: true, clockComma: 'hour', modifierAfter: true, ordinalDot: false,
  numeralSuffixes: ['a', 'lea', 'ul', 'ului', 'ti'],
  futureEndings: [],
  words: {
    'many.week': 'săptămâni întregi|săptămâni la rând',
    'many.month': 'luni de zile|luni la rând|luni întregi',
    'aim': 'pentru|pentru ziua de|pentru data de',
    'counted':
      'migranți|refugiați|civili|polițiști|jandarmi|pompieri|luptători|prizonieri|ostatici|pasageri|turiști|vizitatori|manifestanți|participanți|delegați|' +
      'salariați|posturi|magazine|școli|copii|profesori|medici|pacienți|morți|decese|răniți|victime|clădiri|sate|drone|rachete|tancuri|mașini|camioane|' +
      'avioane|zboruri|nave|trenuri|mandate|semnături|bilete|copaci|fermieri|cazuri|firme|vehicule|gospodării',
    'not.name':
      'Moș Crăciun|Moş Crăciun|moș crăciun|Moșului Crăciun|Olimpice de vară|Olimpice de iarnă|Olimpiada de vară|Olimpiada de iarnă|Universiada de vară|' +
      'Universiada de iarnă|Miercurea Ciuc|Miercurea-Ciuc|Miercurea Nirajului|Sâmbăta de Sus|Primăvara Arabă|Primăvara de la Praga',
    'dayof': 'ale lunii|a lunii',
    'set.PT1H': 'din oră în oră',
    'set.P2M': 'din două în două luni',
    'set.P4Y': 'din patru în patru ani',
    'set.P2Y': 'din doi în doi ani',
    'street': 'Bulevardul|bulevardul|bulevardului|Bd.|B-dul|strada|Strada|străzii|str.|Str.|Piața|piața|Piaţa|Calea|cartierul|Podul|Spitalul',
    'adseason.SP': 'primăvara', 'adseason.SU': 'vara', 'adseason.FA': 'toamna', 'adseason.WI': 'iarna',
    'length.year.2': 'bieniu', 'length.year.5': 'cincinal|cincinalul', 'length.minute.15': 'sfert de oră',
    'inafter': '',
    'hourfirst': 'ora|orele|orei',
    'month.1': 'ianuarie|ian.|?ian|ianuar|ianuariu',
    'month.2': 'februarie|febr.|feb.|?feb|?febr', 'month.3': '?mar.|martie', 'month.4': 'aprilie|apr.|?apr', 'month.5': '?mai', 'month.6': 'iunie|iun.|?iun',
    'month.7': 'iulie|iul.|?iul', 'month.8': 'august|aug.|?aug',
    'month.9': 'septembrie|sept.|sep.|?sep|?sept', 'month.10': 'octombrie|oct.|?oct', 'month.11': 'noiembrie|nov.|?noi.', 'month.12': 'decembrie|dec.|?dec',
    'weekday.1': 'luni|lunea|lunii viitoare',
    'weekday.2': 'marți|marțea|marţi|marţea', 'weekday.3': 'miercuri|miercurea', 'weekday.4': 'joi|joia', 'weekday.5': 'vineri|vinerea',
    'weekday.6': 'sîmbătă|sîmbăta|sâmbătă|sâmbăta|sambata', 'weekday.7': 'duminică|duminica',
    'unit.second': 'secundă|secunde|secundei|secundele|secundelor',
    'unit.minute': 'minut|minute|minutul|minutului|min',
    'unit.hour': 'oră|ore|ora|orei|orele|orelor',
    'unit.day': 'zi|zile|ziua|zilei|zilele|zilelor',
    'unit.workday': 'zi lucrătoare|zile lucrătoare', 'unit.night': 'noapte|nopți',
    'unit.weekend': 'weekend|weekendul|weekendului|week-end|week-endul|weekend-ul|sfârșitul săptămânii|sfârșit de săptămână|weekenduri',
    'unit.week': 'săptămâni de zile|săptămînă|săptămîni|săptămîna|săptămînii|săptămînile|săptămână|săptămâni|săptămâna|săptămânii|săptămânile|săptămânilor',
    'unit.month': 'luni de zile|lună de zile|lună|luni|luna|lunii|lunile|lunilor',
    'unit.quarter': 'trimestru|trimestre|trimestrul|trimestrului',
    'unit.half': 'semestru|semestre|semestrul|semestrului',
    'unit.year': 'ani de zile|an de zile|an|ani|anul|anului|anii|anilor',
    'unit.decade': 'deceniu|decenii|deceniul|deceniului|deceniile',
    'unit.century': 'secol|secole|secolul|secolului|secolele|veac|veacuri|sec.|veacul',
    'unit.millennium': 'mileniu|milenii|mileniul',
    'unit.season': 'sezon|sezonul|sezonului|stagiune|stagiunea',
    'season.SP': 'primăvară|primăvara|primăverii', 'season.SU': 'vară|vara|verii', 'season.FA': 'toamnă|toamna|toamnei', 'season.WI': 'iarnă|iarna|iernii',
    'part.MO': 'dimineață|dimineața|dimineții|dimineaţa|dimineaţă|dimineata',
    'part.AF': 'după-amiază|după-amiaza|după amiază|după amiaza|după-amiezii|după-masă|după masă', 'part.EV': 'seară|seara|serii',
    'part.NI': 'noapte|noaptea|nopții',
    'part.MI': 'prânz|prânzul|amiază|amiaza', 'part.DT': '',
    'rel.day.0': 'astăzi|azi|ziua de azi|ziua de astăzi', 'rel.day.-1': 'ieri|ziua de ieri',
    'rel.day.1': 'mîine|mâine|ziua de mâine', 'rel.day.2': 'poimâine', 'rel.day.-2': 'alaltăieri',
    'rel.year.0':
      '_a.c.|_a. c.|anul de față|actualul an|anul prezent|anului acesta|acestui an|anul în curs|anul curent|anul acesta|acest an|anul ăsta|anului curent|' +
      'anul în care suntem|întregul an|tot anul|ansamblul anului|exercițiul în curs|întregul exercițiu',
    'rel.month.0': 'l.c.|luna aceasta|luna asta|lunii în curs|lunii curente|luna curentă|luna în curs',
    'rel.week.0': 'săptămâna în curs|săptămâna asta',
    'ctx.day.-1': 'ziua precedentă|ziua anterioară|cu o zi înainte|o zi mai devreme|cu o zi mai devreme|cu o zi în urmă|o zi înainte|în ajun|zi înainte',
    'ctx.day.1': 'a doua zi|ziua următoare|o zi mai târziu',
    'ctx.year.-1': 'anul precedent|anul anterior|cu un an înainte|cu un an mai devreme|un an mai devreme|anului precedent|anului anterior',
    'ctx.year.1': 'anul următor|un an mai târziu|anului următor',
    'ctx.month.-1': 'luna precedentă|luna anterioară|lunii precedente', 'ctx.month.1': 'luna următoare',
    'ctx.week.-1': 'săptămâna precedentă|săptămâna anterioară', 'ctx.week.1': 'săptămâna următoare',
    'relpart.0.NI': 'în această noapte|noaptea asta|la noapte|noaptea aceasta',
    'relpart.0.EV': 'diseară|deseară|astă-seară|astă seară|în această seară|seara aceasta',
    'relpart.0.MO': 'azi-dimineață|azi dimineață|în această dimineață|dimineața aceasta|azi-dimineaţă',
    'relpart.-1.NI': 'azi-noapte|azi noapte|aseară noaptea|noaptea trecută',
    'relpart.-1.EV': 'aseară|ieri-seară|ieri seară',
    'ref.PRESENT':
      'zilele acestea|aceste zile|acum|chiar acum|în prezent|în acest moment|momentan|actualmente|în momentul de față|la momentul actual|în zilele noastre|' +
      'la ora actuală|deocamdată|în aceste zile|în momentul de faţă|prezentul',
    'ref.PAST':
      'recent|anterior|în trecut|trecutul|cândva|odinioară|mai demult|de curând|în ultima vreme|în ultimul timp|nu demult|la acea vreme|' +
      'la vremea respectivă|pe atunci|atunci|demult|zilele trecute|mai devreme',
    'ref.FUTURE': 'în curând|în viitor|viitorul|în viitorul apropiat|zilele următoare|în perioada următoare|curând',
    'this': 'acest|această|aceasta|acesta|acestei|acestui|acestor|aceste|curent|curentă|în curs|asta|ăsta',
    'last': 'trecut|trecută|trecuta|trecute|trecutul|trecutei|ultim|ultima|ultimul|ultimele|ultimii|ultimelor|ultimilor|ultimei|ultimului|trecuți',
    'next': 'viitor|viitoare|viitorul|următor|următoare|următoarele|următorii|următoarea|următorul|următoarelor|următorilor|viitorului|viitoarei',
    'prev': 'precedent|precedentă|precedente|anterior|anterioară|anterioare', 'foll': 'imediat următor',
    'same': 'același|aceeași|aceleiași|aceluiași|acelaşi|aceeaşi',
    'that': 'acel|acea|acela|aceea|respectiv|respectivă|acelei|acelui|respectivei|respectivului',
    'every': 'fiecare|orice|o dată la', 'other': '', 'ago': 'în urmă|înapoi', 'agofirst': 'acum|în urmă cu|acum vreo',
    'later': 'mai târziu|mai tarziu|după aceea', 'laterfirst': '',
    'earlier': 'mai devreme|înainte|mai înainte', 'before': 'înainte de|înaintea', 'after': 'după', 'in': 'peste',
    'fromnow': 'de acum încolo|de acum înainte|de astăzi înainte',
    'start': 'primele ore|începutul|inceputul|început de|debutul|începutului',
    'mid': 'mijlocul|jumătatea|jumătatea lunii|mijloc de',
    'end': 'sfîrșitul|sfîrşitul|sfîrșit de|restul|ultimele ore|sfârșitul|sfarsitul|finalul|sfârşitul|finele|sfârșit de|capătul|final de|sfârșitului|finalului',
    'approx': 'aproximativ|circa|cam|aproape|aproape de|în jurul|în jur de|vreo|cca|cca.|în jurul lui',
    'more': 'peste|mai mult de|mai mult decât|mai bine de|puțin peste|peste cei|mai mulți de',
    'less': 'sub|mai puțin de|aproape|mai puţin de',
    'atleast': 'cel puțin|minimum|minim|cel puţin', 'atmost': 'cel mult|maximum|până la', 'moreafter': 'sau mai mult',
    'few': 'câțiva|câteva|mai mulți|mai multe|câţiva|mulți|multe|mulţi|niște|mai mulţi|zeci de|sute de|ultimele|ultimii|următoarele|următorii',
    'couple': 'vreo doi|vreo două',
    'half': 'jumătate|jumătate de|jumate|jumătăți|jumătății', 'quarterhour': 'un sfert|sfert', 'andhalf': 'și jumătate|şi jumătate',
    'a': 'un|o|unui|unei|încă un|încă o',
    'whole': 'întreg|întreaga|?toată|întreagă|întregul|întregii|întregului|tot parcursul', 'the': 'cel|cea|celui|celei|cei|cele',
    'of': 'de|din|lui|lunii|aferent', 'of.whole': 'a|al|ale|ai', 'and': 'și|şi', 'or': 'sau|ori',
    'to': 'până la|până în|-|la|și|până pe|spre|până',
    'from': 'din|de la|începând cu|de pe|începând din', 'between': 'între',
    'cue': 'în|din|până în|anul|până|la|după|înainte de|și|pentru|prin|de|spre|către|iarna|vara|toamna|primăvara|dintre|între|cu|pe|lui|anii|in|anului',
    'at': 'la|în jurul orei|după ora|până la ora|din jurul orei|orei|de la ora|de la', 'oclock': 'fix', 'minus': 'fără', 'am': 'dimineața|dimineaţa', 'pm': '',
    'noon': 'prânz|amiază|la prânz|amiaza',
    'midnight': 'miezul nopții|miezul nopţii|miez de noapte',
    'daynoun': 'ziua de|data de|zilei de|dată de|zilele de|data', 'monthnoun': 'luna|lunii|luna lui',
    'yearnoun': 'anul|anului|anii|an|anilor',
    'datenoun': 'data de|ziua de|data|ziua|zilei de|zilei|zilele de|datei de|dată de|datele de',
    'decadenoun': 'anii|anilor|deceniul|ani', 'decade.20': 'douăzeci', 'decade.60': '?șaizeci', 'decade.70': '?șaptezeci', 'decade.80': '?optzeci',
    'decade.90': '?nouăzeci', 'decade.30': '?treizeci', 'decade.50': '?cincizeci', 'decade.40': '?patruzeci',
    'ord.1': 'prim|prima|primul|primului|primei|întâi|dintâi|întîi',
    'ord.2': 'al doilea|a doua|doilea|cel de-al doilea|cea de-a doua|doi',
    'ord.3': 'al treilea|a treia|treilea|cel de-al treilea|cea de-a treia|trei',
    'ord.4': 'al patrulea|a patra|patrulea|cel de-al patrulea|cea de-a patra|patru', 'ord.-1': '',
    'fiscal': 'universitar|universitară|agricol|competițional|fiscal|fiscală|financiar|școlar|bugetar',
    'era.BC': 'î.Hr.|î.Hr|î.e.n.|î.e.n|înainte de Hristos|a.Chr.|a. Chr.|î. Hr.|înaintea erei noastre',
    'era.AD': 'd.Hr.|d.Hr|e.n.|după Hristos|d. Hr.',
    'set.P1D': 'pe zi|zilnic|zilnică|zilnice|zi de zi',
    'set.P1W': 'pe săptămână|săptămânal|săptămânală|săptămânale',
    'set.P1M': 'pe lună|lunar|lunară|lunare',
    'set.P1Y': 'pe an|anual|anuală|anuale|an de an',
    'set.P3M': 'din trei în trei luni|trimestrial|trimestrială|trimestriale', 'set.P6M': 'semestrial|semestrială',
    'set.P2W': 'din două în două săptămâni|din două în două săptămîni|o dată la două săptămâni|la două săptămâni|bilunar', 'per': 'pe', 'times.1': 'o dată',
    'times.2': 'de două ori', 'times.3': 'de trei ori',
    'adpart.MO': 'dimineața|dimineaţa', 'adpart.EV': 'seara', 'adpart.NI': 'noaptea', 'adpart.AF': 'după-amiaza|după amiaza',
    'many.day': 'de zile întregi|zile la rând',
    'many.year': 'de ani buni|de ani întregi|ani la rând|ani de zile|ani la rând|ani întregi', 'during': 'timp de|vreme de',
    'agefirst':
      'în vârstă de|de vârstă de|vârsta de|la vârsta de|vârste de|, de|femeie de|bărbat de|tânăr de|tânără de|băiat de|fată de|copil de|bătrân de|' +
      'bătrână de|adolescent de|adolescentă de|minor de|minoră de|șofer de|bărbatul de|femeia de|tânărul de|tânăra de|localnic de|cetățean de',
    'zone.local': 'ora locală|orei locale|oră locală|ora României|ora țării',
    'zone.Asia/Shanghai': 'ora Beijingului|ora Beijing|ora Pekinului|ora Chinei', 'zone.Europe/Moscow': 'ora Moscovei', 'zone.Europe/Kyiv': 'ora Kievului',
    'zone.Europe/Bucharest': 'ora României|ora Bucureștiului',
    'zone.America/New_York': 'ora New Yorkului|ora Washingtonului|ora de est',
    'zone.Europe/Paris': 'ora Parisului|ora Europei Centrale', 'zone.Europe/London': 'ora Londrei', 'zonenoun': 'ora|orei',
    'measure':
      'mii|mil.|USD|locuitori|familii|cetățeni|militari|soldați|angajați|case|gospodării|cuvinte|metri|lei|euro|dolari|persoane|oameni|kilometri|metri|tone|' +
      'km|m|kg|hectare|locuri|de|milioane|miliarde|la sută|procente|RON|ron|EUR|exemplare|elevi|studenți|voturi|puncte|mp|grade|bucăți|apartamente',
    'future':
      'așteptați|așteptate|așteptat|așteptată|se așteaptă|se întâlnește|se întâlnesc|vizitează|primește|începe|încep|debutează|se deschide|se deschid|' +
      'sosește|sosesc|ajunge|ajung|pleacă|se reunește|se reunesc|se reunește|se întrunește|are loc|au loc|intră în vigoare|se desfășoară|se reia|va|vor|vom|' +
      'voi|urmează|o să|va fi|vor fi|are să|va avea|viitor|este programat|este programată|sunt programate|prognozează|prevede|prevăd|anticipează|estimează|' +
      'anunță maxime|vrea să|vor să|intenționează|planifică|plănuiește|își propune',
    'holiday.12-25': 'Crăciun|Crăciunul|Crăciunului|Ziua de Crăciun', 'holiday.12-24': 'Ajunul Crăciunului',
    'holiday.01-01': '^Anul Nou|^Anului Nou',
    'holiday.12-31': 'Revelion|Revelionul|Ajunul Anului Nou',
    'holiday.orthodox-easter': 'Paște|Paști|Paștele|Paștelui|Paştele|Paşti',
    'holiday.orthodox-easter-2': 'Vinerea Mare',
    'holiday.orthodox-easter+49': 'Rusalii|Rusaliile',
    'holiday.orthodox-easter-7': 'Florii|Floriile|Floriilor',
    'holiday.12-01': 'Ziua Națională a României|Ziua Naţională|Ziua Națională|Ziua Marii Uniri',
    'holiday.03-08': 'Ziua Femeii|Ziua Internațională a Femeii', 'holiday.03-01': 'Mărțișor', 'holiday.06-01': 'Ziua Copilului', 'holiday.05-01': 'Ziua Muncii',
    'holiday.08-15': 'Adormirea Maicii Domnului|Sfânta Maria', 'holiday.11-30': 'Sfântul Andrei',
    'holiday.12-06': 'Moș Nicolae|Sfântul Nicolae', 'holiday.01-24': 'Ziua Unirii', 'holiday.02-14': 'Ziua Îndrăgostiților', 'holiday.02-24': 'Dragobete',
    'holiday.05-09': 'Ziua Europei', 'holiday.10-31': 'Halloween', 'holiday.ramadan': 'Ramadan|Ramadanul',
    'holiday.spring-festival': 'Anul Nou Chinezesc|Festivalul Primăverii',
    'holiday.nth-11-4-4': 'Ziua Recunoștinței', 'holiday.nth-11-4-4+1': 'Black Friday', 'holiday.01-06': 'Boboteaza|Bobotează',
    'periodnoun': 'perioadă|perioada|perioadei',
    'deadline': 'pînă|pînă la|pînă în|până|până la|până pe|până în|până în data de|începând de|începând cu',
    'pastverb':
      'a fost|au fost|era|erau|a avut|au avut|fusese|a anunțat|a declarat|a spus|au anunțat|a crescut|au crescut|a scăzut|au scăzut|a murit|au murit|' +
      'a ajuns|au ajuns|a înregistrat|au înregistrat|a semnat|au semnat|a început|au început|a avut loc|au avut loc|s-a produs|a primit|au primit|a pierdut|' +
      'au pierdut|a vândut|a cumpărat|a atacat|au atacat|a doborât|au doborât|a adoptat|a aprobat|a vizitat|s-au ridicat|s-a ridicat|a concediat|' +
      'au concediat|a închis|au închis|a deschis|au deschis|a lansat|au lansat|a publicat|au publicat|a câștigat|au câștigat|a numit|a demis|a redus|' +
      'au redus|a majorat|au majorat|a tăiat|au tăiat|a decis|au decis|a hotărât|a votat|au votat|a arestat|au arestat|a condamnat|au condamnat|a ucis|' +
      'au ucis|a distrus|au distrus|a venit|au venit|a plecat|au plecat|a intrat|au intrat|a ieșit|a trimis|au trimis|a preluat|au preluat|a prezentat|' +
      'au prezentat|a introdus|au introdus|a lovit|au lovit|a plătit|au plătit|a investit|au investit|a obținut|au obținut|a produs|au produs|a exportat|' +
      'a importat|s-a întâlnit|s-au întâlnit|s-a încheiat|s-au încheiat|s-a deschis|s-a închis|a întâlnit|a confirmat|au confirmat|a respins|au respins|' +
      'a depus|au depus',
    'comparable': 'același|aceeași|aceeaşi|similară',
    'weekstart': 'care începe pe|care începe la',
    'firsts': 'primele|primii|primelor|primilor',
    'lasts': 'ultimele|ultimii|ultimelor|ultimilor',
    'inday': 'în|din|până în',
    'not':
      'ultim minut|o mie|cel mai|cea mai|cei mai|cele mai|mai mult|mai mare|mai mic|mai mică|mai mici|mai mari|mai puțin|mai puţin|mai puține|mai bun|' +
      'mai bună|mai bune|mai buni|mai multe|mai mulți|atunci când|atunci cînd|al doilea cel mai|al treilea cel mai|al patrulea cel mai|al cincilea cel mai|' +
      'al șaselea cel mai|al șaptelea cel mai|al optulea cel mai|al nouălea cel mai|al zecelea cel mai|a doua cea mai|a treia cea mai|a patra cea mai|' +
      'a cincea cea mai|a șasea cea mai|a șaptea cea mai|a opta cea mai|a noua cea mai|a zecea cea mai|bună ziua|bună seara|bună dimineața|noapte bună|' +
      'în același timp|în primul rând|mai mult de cât|între timp|ora exactă|o dată cu|la un moment dat|la zi|zi cu zi de',
  },
};
