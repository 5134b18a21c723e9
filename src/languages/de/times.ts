import { neutralTimes, type TimeRules } from '../../model/index.js';

const adjective = (stem: string): string => ['e', 'en', 'er', 'es', 'em'].map((ending) => stem + ending).join('|');

const weekdays = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];
const parts = { MO: 'morgen|vormittag|früh|frühmorgens', MI: 'mittag', AF: 'nachmittag', EV: 'abend|abends|spätabend|spätabends', NI: 'nacht' };
/** “Dienstagabend”: a weekday and a part of it in one word. */
const weekdayParts = Object.fromEntries(weekdays.flatMap((day, i) => Object.entries(parts).map(([part, names]) => [
  `weekdaypart.${String(i + 1)}.${part}`, names.split('|').map((name) => day + name).join('|'),
])));

const counted: readonly (readonly [amount: number, word: string])[] = [
  [0.5, 'halb'], [1, 'ein'], [1.5, 'eineinhalb'], [1.5, 'anderthalb'], [2, 'zwei'], [2.5, 'zweieinhalb'], [3, 'drei'], [4, 'vier'], [5, 'fünf'], [6, 'sechs'],
  [7, 'sieben'], [8, 'acht'], [9, 'neun'], [10, 'zehn'], [11, 'elf'], [12, 'zwölf'], [14, 'vierzehn'], [15, 'fünfzehn'], [18, 'achtzehn'], [20, 'zwanzig'],
];
const attributive = { minute: 'minütig', hour: 'stündig', day: 'tägig', week: 'wöchig', month: 'monatig', year: 'jährig' };
/** “dreitägig”: a length of time as an adjective. */
const lengthAdjectives = Object.fromEntries(Object.entries(attributive).flatMap(([unit, stem]) => counted.map(([amount]) => [
  `attributive.${unit}.${String(amount)}`, counted.filter(([same]) => same === amount).map(([, word]) => adjective(word + stem)).join('|'),
])));
/** “jahrelang”: a length of time that is not told. */
const untold = Object.fromEntries(Object.entries({
  minute: 'minuten', hour: 'stunden', day: 'tage', night: 'nächte', week: 'wochen', month: 'monate', year: 'jahre', decade: 'jahrzehnte',
  century: 'jahrhunderte',
}).map(([unit, stem]) => [
  `many.${unit}`, `${stem}lang|${adjective(`${stem}lang`)}`,
]));
/** “die Neunziger”, “achtziger Jahre”, “Siebzigerjahre”. */
const decades = Object.fromEntries(['Zwanzig', 'Dreißig', 'Vierzig', 'Fünfzig', 'Sechzig', 'Siebzig', 'Achtzig', 'Neunzig'].map((stem, i) => [
  `decade.${String(i + 2)}0`, `${stem}erjahre|${stem}erjahren|${stem}er-Jahre|${stem}er-Jahren|${stem}er Jahre|${stem}er Jahren|^${stem}er|^${stem}ern`,
]));
const monthNames = ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'];
/** “Märzwoche”, “Januarhälfte”: a part of a month in one word. */
const monthParts = Object.fromEntries(monthNames.flatMap((name, i) => Object.entries({ week: 'woche|wochen', weekend: 'wochenende', half: 'hälfte' }).map(([unit, ends]) => [
  `monthpart.${String(i + 1)}.${unit}`, ends.split('|').map((end) => name + end).join('|'),
])));
/** “Jahresende”: a period and its beginning, middle or end in one word. */
const edges = Object.fromEntries(Object.entries({ week: 'Wochen', month: 'Monats', quarter: 'Quartals', year: 'Jahres' }).flatMap(([unit, stem]) => Object.entries({
  START: 'beginn|anfang|start', MID: 'mitte', END: 'ende|ausklang|schluss',
}).map(([mod, ends]) => [
  `edge.${unit}.${mod}`, ends.split('|').map((end) => `${stem}${end}|${stem}${end}s`).join('|'),
])));

export const times: TimeRules = {
  ...neutralTimes,
  nextWeekdayNearest: true,
  numericOrder: 'dmy', ordinalDot: true, clockDot: true,
  articles: 'periods',
  suffixes: ['s', 'n', 'en', 'e', 'es', 'ern', 'er'],
  numeralSuffixes: ['er', 'ern', 'te', 'ten', 'ter', 'tes', 'ste', 'sten', 'ster'],
  words: {
    'lengthcue':
      'erstmals|ersten Mal|höchste|höchsten|höchster|höchstes|niedrigste|niedrigsten|niedrigster|größte|größten|größter|stärkste|stärksten|stärkster|' +
      'schlimmste|schlimmsten|schlimmster|tiefste|tiefsten|tiefster|schwerste|schwersten|schwerster',
    'aim': 'für|für den|für kommenden|auf|auf den|zum',
    'counted':
      'Stellen|Jobs|Mitarbeitende|Mitarbeiterinnen|Beschäftigten|Angestellte|Arbeiter|Kinder|Frauen|Männer|Flüchtlinge|Migranten|Geflüchtete|Zivilisten|' +
      'Polizisten|Polizeibeamte|Beamte|Einsatzkräfte|Feuerwehrleute|Kämpfer|Gefangene|Geiseln|Passagiere|Reisende|Touristen|Gäste|Zuschauer|Fans|Delegierte|' +
      'Drohnen|Raketen|Panzer|Fahrzeuge|Autos|Lastwagen|Flugzeuge|Flüge|Schiffe|Züge|Schulen|Lehrer|Lehrkräfte|Ärzte|Patienten|Tote|Todesopfer|Todesfälle|' +
      'Verletzte|Opfer|Familien|Haushalte|Gebäude|Dörfer|Betriebe|Unternehmen|Firmen|Filialen|Unterschriften|Tickets|Anträge|Tiere|Bäume|Bürger|Wähler|' +
      'Mitglieder|Landwirte|Bauern|Kunden|Infektionen|Neuinfektionen|Straftaten|Exemplare',
    'deadline': 'ab|bis spätestens|spätestens|frühestens|frühestens am',
    'not.name': 'Prager Frühling|Arabischer Frühling|Arabischen Frühling|Prager Frühlings|Arabischen Frühlings',
    'length.year.0.75': 'dreiviertel Jahr',
    'length.hour.0.75': 'dreiviertel Stunde',
    'street': 'Straße des|Platz des|Straße der|Platz der|Brücke des',
    'since': 'seit|seit dem|seit vergangenem|seit letztem',
    'athour': 'um', 'ondate': 'am|vom|zum|den|dem', ...weekdayParts, ...lengthAdjectives, ...untold, ...edges, ...monthParts, ...decades,
    'inpart': 'am|gegen|zum|bis zum|vom|in der|bis in die|in die|um die|zur|während der|im', 'nightof': 'zum|auf|auf den|vom', 'agefirst': 'Alter von',
    'age': 'alt|alte|alten|alter|altes|jung|älter|jünger',
    'length.minute.15': 'Viertelstunde', 'length.minute.45': 'Dreiviertelstunde', 'length.month.9': 'Dreivierteljahr',
    'plural.minute': 'Minuten', 'plural.hour': 'Stunden', 'plural.day': 'Tage|Tagen', 'plural.week': 'Wochen', 'plural.month': 'Monate|Monaten',
    'plural.year': 'Jahre|Jahren',
    'plural.decade': 'Jahrzehnte|Jahrzehnten',
    'plural.century': 'Jahrhunderte|Jahrhunderten',
    'month.1': 'Januar+|Jänner+|Jan.', 'month.2': 'Februar+|Feb.|Feber', 'month.3': 'März|Maerz|Märzes|Mrz|Mrz.', 'month.4': 'April+|Apr.',
    'month.5': '^Mai|^Maies', 'month.6': 'Juni+|Jun.|Juno', 'month.7': 'Juli+|Jul.', 'month.8': '^August+|Aug.', 'month.9': 'September+|Sept.|Sep.|Sept',
    'month.10': 'Oktober+|Okt.', 'month.11': 'November+|Nov.', 'month.12': 'Dezember+|Dez.',
    'weekday.1': 'Montag+|?Mo.', 'weekday.2': 'Dienstag+|?Di.', 'weekday.3': 'Mittwoch+|?Mi.', 'weekday.4': 'Donnerstag+|?Do.', 'weekday.5': 'Freitag+|?Fr.',
    'weekday.6': 'Samstag+|Sonnabend+|?Sa.', 'weekday.7': 'Sonntag+|?So.',
    'unit.second': 'Sekunde+|!Sek.|_sek.|_sek|!Sek',
    'unit.minute': 'Minute+|Min.|min|minütige|minütigen|minütiger|minütiges',
    'unit.hour': `Stunde+|Std.|Std|h|stündige|stündigen|stündiger|stündiges|stündigem`,
    'unit.day': `Tag+|Tage+|tägige|tägigen|tägiger|tägiges|tägigem`,
    'unit.workday': 'Werktag+|Werktage+|Arbeitstag+|Arbeitstage+|Handelstag+|Handelstage+', 'unit.night': 'Nacht|Nächte|Nächten', 'unit.weekend': 'Wochenende+',
    'unit.week': 'KW|Kalenderwoche+|Kalenderwochen|Woche+|wöchige|wöchigen|wöchiger|wöchiges',
    'unit.month': 'Monat+|Monate+|monatige|monatigen|monatiger|monatiges',
    'unit.quarter': 'Quartal+|Quartale+|Vierteljahr+',
    'unit.half': 'Halbjahr+|Halbjahre+|Jahreshälfte+|Jahreshälften',
    'unit.year': `Jahr+|Jahre+|!jährige|!jährigen|!jähriger|!jähriges|!jährigem`,
    'unit.decade': 'Jahrzehnt+|Jahrzehnte+|Dekade+|er Jahre|er-Jahre|er Jahren',
    'unit.century': 'Jahrhundert+|Jahrhunderte+|Jh.|Jhd.|Jh|Jahrhunderts',
    'unit.millennium': 'Jahrtausend+|Jahrtausende+',
    'season.SP': 'Frühling+|Frühjahr+', 'season.SU': 'Sommer+', 'season.FA': 'Herbst+', 'season.WI': 'Winter+',
    'part.MO': '?!Morgen|?!Morgens|morgens|Vormittag+|vormittags|früh|frühmorgens|Früh|Morgenstunden|Vormittagsstunden',
    'part.AF': 'Nachmittag+|nachmittags|Nachmittagsstunden',
    'part.EV': 'Abend+|abends|Spätabend|spätabends|Abendstunden', 'part.NI': 'Nacht|nachts|Nachtstunden',
    'part.MI': 'Mittag+|mittags|Mittagszeit|Mittagsstunden', 'part.DT': '',
    'rel.day.0': 'heute|heutige|heutigen|heutiger|heutigem',
    'rel.day.-1': 'gestern|gestrige|gestrigen|gestriger',
    'rel.day.1': '_morgen|morgigen|morgige|morgiger', 'rel.day.2': 'übermorgen', 'rel.day.-2': 'vorgestern',
    'rel.year.0':
      'heuer|dieses Jahr|laufenden Jahr|laufende Jahr|laufenden Jahres|diesjährige|diesjährigen|diesjähriger|aktuellen Jahr|aktuelle Jahr|gesamtjahr|' +
      'das gesamtjahr|gesamte geschäftsjahr|laufende geschäftsjahr|laufenden geschäftsjahr',
    'rel.year.-1': 'vergangenes Jahr|voriges Jahr|vorigen Jahres|letztjährigen|letztjährige|vorjährige',
    'rel.year.-2': 'vorletztes Jahr|vorletzten Jahr|vorletztem Jahr',
    'rel.week.-2': 'vorletzte Woche|vorletzten Woche', 'rel.month.-2': 'vorletzten Monat', 'rel.month.0': 'laufenden Monat', 'rel.day.3': 'überübermorgen',
    'rel.week.2': 'übernächste Woche|übernächsten Woche|übernächster Woche',
    'rel.year.2': 'übernächstes Jahr|übernächsten Jahr',
    'rel.month.2': 'übernächsten Monat|übernächster Monat',
    'ctx.day.-1': 'Vortag+|Vortages|Tag davor|Tag zuvor|Vorabend',
    'ctx.day.1': 'Folgetag+|Tag danach|tags darauf|Tag darauf|nächsten Tag|folgenden Tag',
    'ctx.year.-1': 'Vorjahr+|Vorjahreszeitraum+|Jahr zuvor|Jahr davor|ein Jahr zuvor|Vorjahresquartal+|Vorjahresmonat+',
    'ctx.year.1': 'Folgejahr+|Jahr darauf|Jahr danach', 'ctx.month.-1': 'Vormonat+|Vormonats', 'ctx.month.1': 'Folgemonat+',
    'ctx.week.-1': 'Vorwoche|Woche zuvor|Woche davor', 'ctx.week.1': 'Folgewoche', 'ctx.quarter.-1': 'Vorquartal+',
    'relpart.0.NI': 'heute Nacht|heute nacht|diese Nacht',
    'relpart.0.EV': 'heute Abend|heute abend',
    'relpart.0.MO': 'heute Morgen|heute morgen|heute früh|heute Vormittag|heute Früh', 'relpart.0.AF': 'heute Nachmittag', 'relpart.0.MI': 'heute Mittag',
    'relpart.-1.EV': 'gestern Abend|gestern abend',
    'relpart.-1.NI': 'gestern Nacht|letzte Nacht|vergangene Nacht|in der vergangenen Nacht|vergangenen Nacht|letzter Nacht|der Nacht zuvor',
    'relpart.1.MO': 'morgen früh|morgen Früh|morgen Vormittag', 'relpart.1.EV': 'morgen Abend', 'relpart.1.AF': 'morgen Nachmittag',
    'relpart.-1.MO': 'gestern Morgen|gestern früh|gestern Vormittag', 'relpart.-1.AF': 'gestern Nachmittag',
    'ref.PRESENT':
      'jetzt|derzeit|zurzeit|zur Zeit|momentan|gegenwärtig|aktuell|nun|im Moment|in diesem Moment|heutzutage|inzwischen|mittlerweile|augenblicklich|' +
      'gerade jetzt|genau jetzt|zum gegenwärtigen Zeitpunkt|derzeitige|derzeitigen|gegenwärtigen',
    'ref.PAST':
      'kürzlich|neulich|früher|damals|einst|zuletzt|vor kurzem|vor Kurzem|bislang|bisher|unlängst|jüngst|ehemals|Vergangenheit|in der Vergangenheit|' +
      'vor langer Zeit|seinerzeit|zuvor|vor Jahren|vor einiger Zeit|letztens|letzter Zeit|jüngster Zeit|jüngerer Zeit|vor langem|vor Langem|vor längerem|' +
      'vor Längerem|seit langem|seit Langem|der Zwischenzeit',
    'ref.FUTURE': 'bald|demnächst|Zukunft|in Zukunft|künftig|zukünftig|in Kürze|in naher Zukunft|in den kommenden Tagen|in absehbarer Zeit|eines Tages',
    'this': 'diese|diesen|dieser|dieses|diesem|laufenden|laufende|aktuellen|aktuelle|dieses laufenden',
    'last': `${adjective('letzt')}|${adjective('vergangen')}|${adjective('vorig')}|${adjective('zurückliegend')}`,
    'next': `${adjective('nächst')}|${adjective('kommend')}|${adjective('bevorstehend')}|kommend`,
    'prev': `${adjective('vorangegangen')}|${adjective('vorherig')}|${adjective('vorhergehend')}`,
    'foll': `${adjective('folgend')}|${adjective('darauffolgend')}`,
    'same': 'gleichen|selben|demselben|derselben|denselben|gleiche|dasselbe|derselbe|gleicher|dieselbe', 'that': 'jenem|jenen|jener|jene|jenes',
    'every': 'jede|jeden|jedes|jeder|jedem|alle|immer', 'other': 'zweiten|zweite|zweites',
    'agofirst': 'vor|vor rund|vor etwa|vor gut|vor knapp|vor mehr als|vor über|vor ungefähr|vor fast|vor nur|vor genau', 'later': 'später|danach|darauf',
    'earlier': 'zuvor|früher|davor', 'before': 'vor', 'after': 'nach', 'in': 'in', 'fromnow': 'von jetzt an|ab jetzt', 'inafter': '',
    'start': 'Anfang|Beginn|zu Beginn|Anfang des|Beginn des|frühen|Jahresbeginn|frühe', 'mid': 'Mitte|Mitte des',
    'end': 'Rest|Ende|Ende des|Schluss|späten|Ausgang des|späte',
    'approx': 'etwa|rund|ungefähr|circa|ca.|ca|zirka|knapp|annähernd',
    'more': 'mehr als|über|gut|länger als|etwas mehr als',
    'less': 'weniger als|unter|knapp|fast|nicht ganz|beinahe',
    'atleast': 'mindestens|wenigstens|zumindest|nicht weniger als',
    'atmost': 'höchstens|maximal|bis zu|längstens', 'moreafter': 'oder mehr|oder länger',
    'few': 'einige|einigen|einiger|mehrere|mehreren|wenige|wenigen|ein paar|paar|viele|vielen|etliche|etlichen|weniger',
    'half': 'halbe|halben|halber|halbes|Hälfte',
    'andhalf': 'anderthalb|eineinhalb|einhalb', 'num.1.5': 'anderthalb|eineinhalb', 'num.2.5': 'zweieinhalb', 'num.3.5': 'dreieinhalb',
    'num.4.5': 'viereinhalb', 'num.5.5': 'fünfeinhalb', 'num.6.5': 'sechseinhalb', 'a': 'ein|eine|einen|einer|einem|eines',
    'whole': 'ganze|ganzen|ganzer|ganzes|gesamte|gesamten|volle|vollen|komplette', 'the': 'der|die|das|den|dem|des',
    'of': 'des|der|vom|im|von|in|aus dem|dieses', 'and': 'und', 'or': 'oder',
    'to': 'bis|bis zum|bis einschließlich|und|auf den|bis zur|bis in die', 'from': 'von|vom|seit|ab', 'between': 'zwischen',
    'cue': 'in|im|seit|bis|Jahr|Jahre|von|ab|vor|nach|und|Ende|Anfang|Mitte|zwischen|für|Sommer|Herbst|Winter|Frühjahr|um|gegen|aus|bis zum|aus dem',
    'at': 'um|gegen', 'oclock': 'Uhr', 'past': 'nach', 'till': 'vor', 'halfto': 'halb', 'quarterhour': 'Viertel|viertel', 'am': '', 'pm': '',
    'noon': 'zwölf Uhr mittags', 'midnight': 'Mitternacht',
    'datenoun': '',
    'decademark': 'er|ern|er Jahre|er Jahren|er-Jahre|er-Jahren|er Jahres',
    'ord.1': 'erste|ersten|erster|erstes|erstem',
    'ord.2': 'zweite|zweiten|zweiter|zweites|zweitem',
    'ord.3': 'dritte|dritten|drittes|dritter',
    'ord.4': 'vierte|vierten|viertes|vierter',
    'era.BC': 'v. Chr.|v.Chr.|vor Christus|v. u. Z.|vor Christi Geburt|v.u.Z.',
    'era.AD': 'n. Chr.|n.Chr.|nach Christus',
    'fiscal': 'Geschäftsjahr|Geschäftsjahres|Fiskaljahr|Haushaltsjahr|Wirtschaftsjahr|Schuljahr|Geschäfts',
    'set.P1D': 'täglich|tägliche|täglichen|täglicher|alltäglich',
    'set.P1W': 'wöchentlich|wöchentliche|wöchentlichen|wöchentlicher',
    'set.P1M': 'monatlich|monatliche|monatlichen|monatlicher',
    'set.P1Y': 'jährlich|jährliche|jährlichen|jährlicher|alljährlich|alljährliche|alljährlichen',
    'set.P3M': 'vierteljährlich|quartalsweise', 'set.P6M': 'halbjährlich', 'set.PT1H': 'stündlich',
    'set.P2W': 'vierzehntägig|14-tägig|zweiwöchentlich', 'per': 'pro|im|am|in der', 'times.1': 'einmal', 'times.2': 'zweimal', 'times.3': 'dreimal',
    'times.4': 'viermal',
    'setday.1': '_montags|immer montags|immer Montags', 'setday.2': '_dienstags',
    'setday.3': '_mittwochs|immer Mittwochs', 'setday.4': '_donnerstags', 'setday.5': '_freitags', 'setday.6': '_samstags|_sonnabends', 'setday.7': '_sonntags',
    'zone.local': 'Ortszeit|lokaler Zeit|hiesiger Zeit',
    'zone.Europe/Berlin': '!MEZ|!MESZ|deutscher Zeit|Berliner Zeit|mitteleuropäischer Zeit',
    'zone.Asia/Shanghai': 'Pekinger Zeit|Beijing-Zeit|Ortszeit Peking|Ortszeit in Peking|Beijinger Zeit|Pekinger Ortszeit',
    'zone.Europe/Moscow': 'Moskauer Zeit|Moskauer Ortszeit',
    'zone.Europe/Kyiv': 'Kiewer Zeit|Kyjiwer Zeit',
    'zone.America/New_York': 'New Yorker Zeit|Ostküstenzeit|Washingtoner Zeit', 'zone.Europe/London': 'Londoner Zeit', 'zonenoun': 'Zeit|Ortszeit',
    'measure':
      'Euro|Dollar|Menschen|Personen|Kilometer|Meter|Tonnen|Prozent|Stück|Quadratmeter|Einwohner|Teilnehmer|Soldaten|Fälle|Mitarbeiter|Millionen|Milliarden|' +
      'Hektar|km|kg|Grad|Kilogramm|Beschäftigte|Wohnungen|Stimmen|Punkte|Seiten|Häuser|Arbeitsplätze|Demonstranten|Besucher|Schüler|Studenten|Uhr',
    pastverb:
      'konnte|konnten|musste|mussten|durfte|durften|wurde|wurden|worden|hat|hatte|hatten|war|waren|kam|kamen|gab|gewesen|vermisst|stieg|stiegen|fiel|fielen|' +
      'sank|sanken|lag|lagen|betrug|betrugen|wuchs|wuchsen|ging|gingen|nahm|nahmen|begann|begannen|starb|starben|sagte|erklärte|erreichte|erreichten|verlor|' +
      'gewann|gewannen|stürzte|stürzten|griff|griffen|tötete|töteten|schloss|eröffnete|kündigte|verkaufte|kaufte|erhielt|erhielten|fand statt|fanden statt|' +
      'ereignete|unterzeichnete|unterzeichneten|machte|machten|traf|trafen|schrumpfte|schrumpften|legte|legten|gaben|strich|strichen|baute|bauten|senkte|' +
      'senkten|hob|hoben|führte|führten|stellte|stellten|setzte|setzten|trat|traten|flog|flogen|reiste|reisten|zog|zogen|brach|brachen|zerstörte|zerstörten|' +
      'verurteilte|verurteilten|entließ|entließen|schlossen|eröffneten|kündigten|erklärten|sagten|starteten|startete|beschloss|beschlossen|verabschiedete|' +
      'veröffentlichte|meldete|meldeten|besuchte|empfing|erhöhte|erhöhten|verhängte|verhängten|verhaftete|verhafteten|gründete|gründeten|wählte|wählten|' +
      'stimmten|brachte|brachten|stand|standen|blieb|blieben|ließ|ließen|zeigte|zeigten|schrieb|schrieben|einigten|einigte|bestätigte|bestätigten|billigte|' +
      'billigten',
    'adpart.MO': 'morgens|vormittags|frühmorgens', 'adpart.AF': 'nachmittags', 'adpart.EV': 'abends|spätabends', 'adpart.NI': 'nachts', 'adpart.MI': 'mittags',
    'future':
      'folgt|folgen|beginnt|beginnen|startet|starten|tagt|tagen|eröffnet|läuft an|steht an|stehen an|trifft sich|treffen sich|öffnet|öffnen|endet|enden|' +
      'trifft|treffen|kommt an|reisen|tritt in Kraft|treten in Kraft|reist|findet|voraussichtlich|wird|werden|werde|soll|sollen|will|wollen|geplant|' +
      'kommenden|ansteht|anstehen|findet statt|stattfinden|bringt|schließt|schließen|empfängt|besucht|präsentiert|entscheidet|entscheiden|fliegt|fliegen|' +
      'erscheint|nimmt|wählt|wählen|kommt|kommen|stimmt|stimmen ab|erwartet|erwarten|prognostiziert|prognostizieren|rechnet mit|rechnen mit|sagt voraus|' +
      'rechnet|rechnen',
    'holiday.12-25': 'Weihnachten|Weihnachtstag|ersten Weihnachtstag|erster Weihnachtstag|Weihnachtsfeiertag|Christtag',
    'holiday.12-26': 'zweiter Weihnachtstag|zweiten Weihnachtstag|Stefanitag|Stephanstag|zweiter Weihnachtsfeiertag',
    'holiday.12-24': 'Heiligabend|Heiligen Abend|Heilig Abend|Heiliger Abend|Weihnachtsabend',
    'holiday.12-31': 'Jahreswechsel|Jahreswechsels|Silvester|Silvesterabend',
    'holiday.01-01': 'Neujahr|Neujahrstag|Neujahrs', 'holiday.easter': 'Ostern|Ostersonntag', 'holiday.easter+1': 'Ostermontag',
    'holiday.easter-2': 'Karfreitag', 'holiday.easter-3': 'Gründonnerstag',
    'holiday.easter-7': 'Palmsonntag|Palmensonntag', 'holiday.easter-46': 'Aschermittwoch', 'holiday.easter-48': 'Rosenmontag',
    'holiday.easter+39': 'Christi Himmelfahrt|Himmelfahrt|Himmelfahrtstag|Vatertag',
    'holiday.easter-1': 'Karsamstag|Karsonnabend|Ostersamstag',
    'holiday.easter-47': 'Fastnacht|Faschingsdienstag|Fastnachtsdienstag|Veilchendienstag',
    'holiday.easter-49': 'Fastnachtssonntag|Tulpensonntag',
    'holiday.easter-50': 'Fastnachtssamstag',
    'holiday.easter-52': 'Weiberfastnacht|Altweiber|Altweiberfastnacht',
    'holiday.easter+56': 'Trinitatis|Dreifaltigkeitssonntag',
    'holiday.advent+7': 'zweiter Advent|zweiten Advent|2. Advent',
    'holiday.advent+14': 'dritter Advent|dritten Advent|3. Advent',
    'holiday.advent+21': 'vierter Advent|vierten Advent|4. Advent',
    'holiday.advent-7': 'Totensonntag|Ewigkeitssonntag', 'holiday.advent-14': 'Volkstrauertag',
    'holiday.advent-11': 'Buß- und Bettag|Buß-und Bettag', 'holiday.12-04': 'Barbaratag',
    'holiday.orthodox-easter-7': 'orthodoxer Palmsonntag', 'holiday.koningsdag': 'Königstag',
    'holiday.laylat-al-qadr': 'Nacht der Bestimmung',
    'holiday.mawlid': 'Maulid an-Nabi|Geburtstag des Propheten', 'holiday.ashura': 'Aschura|Aschura-Tag',
    'holiday.chinese-8-15': 'Mondfest|Mittherbstfest',
    'holiday.hanukkah': 'Chanukka|Lichterfest', 'holiday.nowruz': 'Nouruz|Newroz',
    'holiday.rosh-hashanah+14': 'Laubhüttenfest',
    'holiday.shavuot': 'Schawuot|Wochenfest',
    'holiday.08-08': 'Augsburger Friedensfest',
    'holiday.nth-9-7-3': 'Eidgenössischer Bettag', 'holiday.12-08': 'Mariä Empfängnis', 'holiday.01-27': 'Holocaust-Gedenktag',
    'holiday.07-14': 'französischer Nationalfeiertag',
    'holiday.easter+49': 'Pfingsten|Pfingstsonntag', 'holiday.easter+50': 'Pfingstmontag', 'holiday.easter+60': 'Fronleichnam',
    'holiday.10-03': 'Tag der Deutschen Einheit|Tag der deutschen Einheit',
    'holiday.05-01': 'Tag der Arbeit|Maifeiertag|Staatsfeiertag',
    'holiday.10-31': 'Halloween|Reformationstag', 'holiday.11-01': 'Allerheiligen', 'holiday.11-02': 'Allerseelen', 'holiday.12-06': 'Nikolaus|Nikolaustag',
    'holiday.01-06': 'Dreikönigstag|Heilige Drei Könige', 'holiday.02-14': 'Valentinstag', 'holiday.nth-5-7-2': 'Muttertag',
    'holiday.advent': 'erster Advent|ersten Advent|1. Advent',
    'holiday.10-26': 'Nationalfeiertag|österreichischer Nationalfeiertag', 'holiday.08-15': 'Mariä Himmelfahrt',
    'holiday.11-11': 'Martinstag|Sankt Martin', 'holiday.ramadan': 'Ramadan', 'holiday.eid-al-fitr': 'Zuckerfest', 'holiday.eid-al-adha': 'Opferfest',
    'holiday.spring-festival': 'Chinesisches Neujahr|chinesisches Neujahr|Chinesisches Neujahrsfest|Frühlingsfest',
    'holiday.03-08': 'Weltfrauentag|Frauentag|Internationaler Frauentag',
    'holiday.08-01': 'Schweizer Bundesfeiertag|Bundesfeier|Bundesfeiertag',
    'holiday.orthodox-easter': 'orthodoxe Ostern|orthodoxes Ostern|orthodoxer Ostersonntag', 'holiday.nth-11-4-4': 'Thanksgiving',
    'holiday.nth-11-4-4+1': 'Black Friday', 'holiday.06-24': 'Johannistag|Johanni', 'holiday.06-29': 'Peter und Paul', 'holiday.06-01': 'Weltkindertag',
    'holiday.passover': 'Passahfest|Pessach',
    'holiday.rosh-hashanah': 'Rosch ha-Schana', 'holiday.rosh-hashanah+9': 'Jom Kippur',
    'not':
      'guten Morgen|guten Abend|gute Nacht|guten Tag|eines Tages|zur gleichen Zeit|Tag und Nacht|zum einen|zum ersten Mal|im Grunde|in einem|vor allem|' +
      'nach wie vor|Jahr für Jahr|Tag der offenen Tür',
  },
};
