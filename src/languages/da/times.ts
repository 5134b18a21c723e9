import { neutralTimes, type TimeRules } from '../../model/index.js';

const weekdays = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'];
const parts = { MO: 'morgen|morgenen|formiddag', AF: 'eftermiddag', EV: 'aften|aftenen', NI: 'nat|natten' };
/** “torsdagaften”: a weekday and a part of it in one word. */
const weekdayParts = Object.fromEntries(weekdays.flatMap((day, i) => Object.entries(parts).map(([part, names]) => [
  `weekdaypart.${String(i + 1)}.${part}`, names.split('|').map((name) => `${day}${name}|${day} ${name}`).join('|'),
])));

export const times: TimeRules = {
  ...neutralTimes,
  hundredsAreCenturies: true,
  nextWeekdayNearest: true,
  numericOrder: 'dmy', ordinalDot: true, clockDot: true, modifierAfter: false,
  suffixes: ['s', 'en', 'er', 'erne', 'ene', 'et', 'ar', 'arna', 'arne', 'or', 'orna', 'n', 'e'],
  numeralSuffixes: ['e', 'a', 'te', 'de', 'tal', 'talet', 's'],
  words: {
    'within': 'inden for',
    'since': 'siden',
    'aim': 'til',
    'counted':
      'migranter|flygtninge|betjente|militærfolk|krigere|fanger|gidsler|passagerer|turister|besøgende|demonstranter|deltagere|ansatte|medarbejdere|' +
      'arbejdere|job|stillinger|butikker|skoler|børn|lærere|læger|patienter|døde|dræbte|sårede|ofre|familier|husstande|huse|bygninger|landsbyer|droner|' +
      'missiler|raketter|kampvogne|køretøjer|biler|lastbiler|fly|flyvninger|skibe|tog|mandater|underskrifter|billetter|træer|landmænd|kvinder|mænd|' +
      'virksomheder|tilskuere|tilfælde',
    'periodnoun': 'periode|perioden|tid',
    'nightof': 'til', 'per': 'per|om', 'times.1': 'en gang|én gang', 'times.2': 'to gange', 'times.3': 'tre gange', 'decade.20': 'tyverne',
    'decade.30': 'trediverne', 'decade.40': 'fyrrerne', 'decade.50': 'halvtredserne', 'decade.60': 'tresserne', 'decade.70': 'halvfjerdserne',
    'decade.80': 'firserne', 'decade.90': 'halvfemserne', 'many.year': 'årevis',
    'plural.day': 'dage|dagene', 'plural.week': 'uger|ugerne', 'plural.month': 'måneder|månederne', 'plural.year': 'årene', 'plural.hour': 'timer|timerne',
    'plural.decade': 'årtier|årtierne', 'plural.century': 'århundreder',
    'hourfirst': 'klokken|kl|kl.', 'theday': 'den|d.', 'ondate': 'den|d.', 'inpart': 'om|ud på|hen på', 'weekendword': 'i weekenden', ...weekdayParts,
    'month.1': 'januar', 'month.2': 'februar', 'month.3': 'marts', 'month.4': 'april', 'month.5': 'maj', 'month.6': 'juni', 'month.7': 'juli',
    'month.8': 'august', 'month.9': 'september|sept.', 'month.10': 'oktober', 'month.11': 'november', 'month.12': 'december', 'comingday.1': 'på mandag',
    'comingday.2': 'på tirsdag', 'comingday.3': 'på onsdag', 'comingday.4': 'på torsdag', 'comingday.5': 'på fredag', 'comingday.6': 'på lørdag',
    'comingday.7': 'på søndag', 'setday.1': 'på mandage', 'setday.2': 'på tirsdage', 'setday.3': 'på onsdage', 'setday.4': 'på torsdage',
    'setday.5': 'på fredage', 'setday.6': 'på lørdage', 'setday.7': 'på søndage', 'weekday.1': 'mandag+|i mandags', 'weekday.2': 'tirsdag+|i tirsdags',
    'weekday.3': 'onsdag+|i onsdags', 'weekday.4': 'torsdag+|i torsdags', 'weekday.5': 'fredag+|i fredags', 'weekday.6': 'lørdag+|i lørdags',
    'weekday.7': 'søndag+|i søndags',
    'unit.second': 'sekund+|sekunder', 'unit.minute': 'minut+|minutter|min', 'unit.hour': 'time|timer|timen|timers',
    'unit.day': 'dag+|dage|dagen|døgn+|dages', 'unit.weekend': 'weekend+',
    'unit.week': 'uge|uger|ugen|ugers|ugerne', 'unit.month': 'måned+|måneder|måneders', 'unit.quarter': 'kvartal+', 'unit.half': 'halvår+',
    'unit.year': 'år+|året|årige|årig', 'unit.decade': 'årti|årtier|årtiet',
    'unit.century': 'århundrede|århundreder|århundredet', 'season.SP': 'forår|foråret', 'season.SU': 'sommer|sommeren', 'season.FA': 'efterår|efteråret',
    'season.WI': 'vinter|vinteren',
    'part.MO': 'morgen|formiddag|morgenen|formiddagen', 'part.AF': 'eftermiddag|eftermiddagen', 'part.EV': 'aften|aftenen', 'part.NI': 'nat|natten',
    'rel.day.0': 'i dag|idag|dags dato', 'rel.day.-1': 'i går|igår', 'rel.day.1': 'i morgen|imorgen', 'rel.day.2': 'i overmorgen|overmorgen',
    'rel.day.-2': 'i forgårs|forgårs', 'rel.year.0': 'i år', 'rel.year.-1': 'sidste år', 'relpart.0.EV': 'i aften|aften', 'relpart.0.NI': 'i nat',
    'relpart.0.MO': 'i morges|her til morgen|i formiddags',
    'relpart.0.AF': 'i eftermiddag|i eftermiddags',
    'relpart.-1.EV': 'i går aftes|i aftes|i går aften', 'relpart.1.EV': 'i morgen aften',
    'ctx.day.-1': 'dagen før|den foregående dag',
    'ctx.day.1': 'dagen efter|næste dag|den følgende dag',
    'ctx.year.-1': 'året før|et år tidligere', 'ctx.year.1': 'året efter|et år senere',
    'ref.PRESENT': 'nu|lige nu|i øjeblikket|for tiden|for øjeblikket|i dag nu',
    'ref.PAST': 'for nylig|tidligere|før|dengang|forleden|på det seneste',
    'ref.FUTURE': 'snart|i fremtiden|fremtiden|inden længe', 'this': 'denne|dette|indeværende|disse',
    'last': 'sidste|forrige|seneste|forgangne', 'next': 'næste|kommende|følgende', 'same': 'samme', 'every': 'hver|hvert', 'other': 'anden|andet',
    'ago': 'siden', 'agoopen': 'for', 'later': 'senere|efter', 'laterfirst': 'efter', 'earlier': 'tidligere|forinden', 'before': 'før|inden', 'after': 'efter',
    'in': 'om',
    'start': 'begyndelsen af|starten af|begyndelsen|start|tidligt|primo', 'mid': 'midten af|midten|medio|midt',
    'end': 'slutningen af|udgangen af|slutningen|slut|sent|ultimo|slut',
    'approx': 'omkring|cirka|ca.|ca|næsten|ungefær', 'more': 'mere end|over|godt', 'less': 'mindre end|knap|under', 'atleast': 'mindst',
    'atmost': 'højst|maksimalt',
    'few': 'nogle få|få|flere|et par|nogle|mange|adskillige|par', 'half': 'halv|halvt|halve|halvdel', 'num.1.5': 'halvanden|halvandet', 'a': 'en|et',
    'whole': 'hele|helt', 'the': 'den|det|de', 'of': 'i|af|på', 'and': 'og', 'or': 'eller', 'to': 'til|og|til og med', 'from': 'fra|siden', 'between': 'mellem',
    'cue': 'i|siden|fra|til|år|af|og|før|efter|mellem|foråret|sommeren|efteråret|vinteren|omkring|inden',
    'at': 'klokken|kl|kl.|ved|fra|til|før|efter|omkring', 'oclock': '', 'past': 'over', 'till': 'i', 'halfto': 'halv', 'quarterhour': 'kvart|kvarter',
    'am': 'om morgenen|om formiddagen', 'pm': 'om eftermiddagen|om aftenen', 'noon': 'middag|12 middag', 'midnight': 'midnat', 'yearnoun': 'år', 'datenoun': '',
    'daynoun': '',
    'decademark': "'erne|erne|-erne|-tallet|tallet|-tallets", 'decadenoun': '', 'ord.1': 'første', 'ord.2': 'anden|andet', 'ord.3': 'tredje', 'ord.4': 'fjerde',
    'era.BC': 'f.Kr.|f. Kr.|før Kristus', 'era.AD': 'e.Kr.|e. Kr.',
    'set.P1D': 'dagligt|daglig|daglige|om dagen', 'set.P1W': 'ugentligt|ugentlig|om ugen',
    'set.P1M': 'månedligt|månedlig|om måneden',
    'set.P1Y': 'årligt|årlig|årlige|om året', 'zone.local': 'lokal tid|dansk tid',
    'measure':
      'ansatte|medarbejdere|arbejdere|studerende|elever|patienter|soldater|boliger|huse|ofre|tilfælde|mennesker|kroner|euro|personer|mennesker|kilometer|' +
      'meter|tons|procent|dollar|indbyggere',
    pastverb:
      'var|havde|har|blev|sagde|kom|mødte|mødtes|besøgte|rejste|døde|omkom|begyndte|startede|åbnede|fik|gik|tog|gav|gjorde|faldt|steg|voksede|vandt|tabte|' +
      'skete|meddelte|vedtog|solgte|holdt|fremlagde|fyrede|fyrede|lukkede|nedlagde|underskrev|underskrev|købte|hævede|sænkede|dømte|anholdt|besluttede|' +
      'offentliggjorde|viste|ramte|ødelagde|angreb|valgte|stemte|indgik|trak|fløj|ankom|fandt|satte|lagde|gennemførte|lancerede|afskedigede',
    'future':
      'vil|skal|kommer til|ventes|planlægger|møder|mødes|besøger|rejser|starter|begynder|åbner|fremlægger|præsenterer|finder sted|afholdes|spiller|ankommer|' +
      'kommer|træder i kraft|holdes',
    'holiday.12-25': 'jul|juledag|1. juledag|julen|første juledag',
    'holiday.12-24': 'juleaften|juleaftensdag',
    'holiday.12-26': '2. juledag|anden juledag', 'holiday.01-01': 'nytårsdag|nytår',
    'holiday.12-31': 'nytårsaften|nytårsaftensdag', 'holiday.easter': 'påske|påskedag',
    'holiday.easter+1': '2. påskedag|anden påskedag', 'holiday.easter-2': 'langfredag', 'holiday.easter-3': 'skærtorsdag',
    'holiday.easter+39': 'Kristi himmelfartsdag|kristi himmelfart', 'holiday.easter+49': 'pinse|pinsedag',
    'holiday.06-05': 'grundlovsdag|fars dag',
    'holiday.02-14': 'valentinsdag|Valentinsdag',
    'holiday.10-31': 'halloween|Halloween|allehelgensaften', 'holiday.nth-5-7-2': 'mors dag',
    'holiday.06-23': 'Sankt Hans aften|sankthansaften', 'holiday.12-13': 'Luciadag', 'holiday.nth-11-4-4': 'thanksgiving',
    'not': 'god morgen|god dag|god aften|godnat|samtidig|på samme tid',
  },
};
