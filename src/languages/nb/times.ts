import { neutralTimes, type TimeRules } from '../../model/index.js';

const weekdays = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'];
const parts = { MO: 'morgen|morgenen|formiddag|formiddagen', AF: 'ettermiddag|ettermiddagen', EV: 'kveld|kvelden', NI: 'natt|natten' };
/** “torsdagskveld”: a weekday and a part of it in one word. */
const weekdayParts = Object.fromEntries(weekdays.flatMap((day, i) => Object.entries(parts).map(([part, names]) => [
  `weekdaypart.${String(i + 1)}.${part}`, names.split('|').map((name) => `${day}s${name}|${day} ${name}`).join('|'),
])));

export const times: TimeRules = {
  ...neutralTimes,
  hundredsAreCenturies: true,
  nextWeekdayNearest: true,
  numericOrder: 'dmy', ordinalDot: true, clockDot: true, modifierAfter: false,
  suffixes: ['s', 'en', 'er', 'erne', 'ene', 'et', 'ar', 'arna', 'arne', 'or', 'orna', 'n', 'e'],
  numeralSuffixes: ['e', 'a', 'te', 'de', 'tal', 'talet', 's'],
  words: {
    'within': 'innen',
    'since': 'siden',
    'aim': 'til',
    'counted':
      'migranter|flyktninger|politifolk|krigere|fanger|gisler|passasjerer|turister|besøkende|demonstranter|deltakere|ansatte|arbeidere|jobber|stillinger|' +
      'butikker|skoler|barn|lærere|leger|pasienter|døde|drepte|skadde|sårede|ofre|familier|husstander|hus|bygninger|landsbyer|droner|missiler|raketter|' +
      'stridsvogner|kjøretøy|biler|lastebiler|fly|flyginger|skip|tog|mandater|underskrifter|billetter|trær|bønder|kvinner|menn|bedrifter|selskaper|' +
      'tilskuere|tilfeller',
    'set.P2Y': 'annethvert år',
    'set.P2M': 'annenhver måned',
    'set.P2W': 'annenhver uke|annenhver uka',
    'set.P2D': 'annenhver dag',
    'periodnoun': 'periode|perioden|tid',
    'nightof': 'til', 'per': 'per|i', 'times.1': 'en gang|én gang', 'times.2': 'to ganger', 'times.3': 'tre ganger', 'decade.20': 'tjuetallet|tjuetallets',
    'decade.30': 'trettitallet|trettitallets', 'decade.40': 'førtitallet|førtitallets', 'decade.50': 'femtitallet|femtitallets',
    'decade.60': 'sekstitallet|sekstitallets', 'decade.70': 'syttitallet|syttitallets', 'decade.80': 'åttitallet|åttitallets',
    'decade.90': 'nittitallet|nittitallets', 'many.year': 'årevis',
    'plural.day': 'dagene|dager', 'plural.week': 'ukene|uker', 'plural.month': 'månedene|måneder', 'plural.year': 'årene', 'plural.hour': 'timene|timer',
    'plural.decade': 'tiårene', 'plural.century': 'århundrene',
    'inpart': 'om|på|utpå', 'hourfirst': 'klokken|klokka|kl|kl.', 'theday': 'den|d.', 'ondate': 'den',
    'weekendword': 'i helgen|i helga|i helg', ...weekdayParts,
    'month.1': 'januar', 'month.2': 'februar', 'month.3': 'mars', 'month.4': 'april', 'month.5': 'mai', 'month.6': 'juni', 'month.7': 'juli',
    'month.8': 'august', 'month.9': 'september|sept.', 'month.10': 'oktober', 'month.11': 'november', 'month.12': 'desember', 'comingday.1': 'på mandag',
    'comingday.2': 'på tirsdag', 'comingday.3': 'på onsdag', 'comingday.4': 'på torsdag', 'comingday.5': 'på fredag', 'comingday.6': 'på lørdag',
    'comingday.7': 'på søndag', 'setday.1': 'på mandager', 'setday.2': 'på tirsdager', 'setday.3': 'på onsdager', 'setday.4': 'på torsdager',
    'setday.5': 'på fredager', 'setday.6': 'på lørdager', 'setday.7': 'på søndager', 'weekday.1': 'mandag+', 'weekday.2': 'tirsdag+', 'weekday.3': 'onsdag+',
    'weekday.4': 'torsdag+', 'weekday.5': 'fredag+', 'weekday.6': 'lørdag+', 'weekday.7': 'søndag+',
    'unit.second': 'sekund+|sekunder', 'unit.minute': 'minutt+|minutter|min', 'unit.hour': 'time|timer|timen|timers',
    'unit.day': 'dag+|dager|dagen|døgn+|dagers',
    'unit.weekend': 'helg+|weekend+|helga|helgen',
    'unit.week': 'uke|uker|uken|uka|ukers|ukene', 'unit.month': 'måned+|måneder|måneders', 'unit.quarter': 'kvartal+', 'unit.half': 'halvår+',
    'unit.year': 'år+|året|årige|årig', 'unit.decade': 'tiår|tiåret|tiårene',
    'unit.century': 'århundre|århundrer|århundret', 'season.SP': 'vår|våren', 'season.SU': 'sommer|sommeren', 'season.FA': 'høst|høsten',
    'season.WI': 'vinter|vinteren',
    'part.MO': 'morgen|formiddag|morgenen|formiddagen|morran', 'part.AF': 'ettermiddag|ettermiddagen', 'part.EV': 'kveld|kvelden|aften',
    'part.NI': 'natt|natten|natta',
    'rel.day.0': 'i dag|idag', 'rel.day.-1': 'i går|igår', 'rel.day.1': 'i morgen|imorgen|i morra',
    'rel.day.2': 'i overmorgen|overimorgen|over i morgen|overmorgen',
    'rel.day.-2': 'i forgårs|i forigårs|forgårs', 'rel.year.0': 'i år|årets',
    'rel.year.-1': 'i fjor|fjoråret|fjorårets', 'relpart.0.EV': 'i kveld|ikveld', 'relpart.0.NI': 'i natt|inatt',
    'relpart.0.MO': 'i morges|i dag tidlig|i formiddag', 'relpart.0.AF': 'i ettermiddag', 'relpart.-1.EV': 'i går kveld', 'relpart.1.EV': 'i morgen kveld',
    'relpart.1.MO': 'i morgen tidlig',
    'ctx.day.-1': 'dagen før|dagen i forveien',
    'ctx.day.1': 'dagen etter|neste dag|påfølgende dag',
    'ctx.year.-1': 'året før|et år tidligere', 'ctx.year.1': 'året etter|et år senere',
    'ref.PRESENT': 'nå|akkurat nå|for tiden|for øyeblikket|i øyeblikket|nåværende',
    'ref.PAST': 'nylig|tidligere|før|den gang|i det siste',
    'ref.FUTURE': 'snart|i fremtiden|fremtiden|framtiden', 'this': 'denne|dette|inneværende|disse', 'last': 'siste|forrige|sist|foregående',
    'next': 'neste|kommende|førstkommende|følgende', 'same': 'samme', 'every': 'hver|hvert', 'other': 'annen|annet', 'ago': 'siden', 'agoopen': 'for',
    'later': 'senere|etter', 'laterfirst': 'etter', 'earlier': 'tidligere|i forveien', 'before': 'før|innen', 'after': 'etter', 'in': 'om',
    'start': 'begynnelsen av|starten av|begynnelsen|start|tidlig|tidlig i', 'mid': 'midten av|midten|midt i|midt',
    'end': 'slutten av|utgangen av|slutten|slutt|sent|sent i',
    'approx': 'omtrent|cirka|ca.|ca|rundt|nesten|omkring', 'more': 'mer enn|over|drøyt', 'less': 'mindre enn|knappe|under', 'atleast': 'minst',
    'atmost': 'maks|høyst|maksimalt',
    'few': 'noen få|få|flere|et par|noen|mange|par', 'half': 'halv|halvt|halve|halvdel', 'num.1.5': 'halvannen|halvannet', 'a': 'en|et|ett|ei',
    'whole': 'hele|helt', 'the': 'den|det|de', 'of': 'i|av|på', 'and': 'og', 'or': 'eller', 'to': 'til|og|til og med', 'from': 'fra|siden', 'between': 'mellom',
    'cue': 'i|siden|fra|til|år|av|og|før|etter|mellom|våren|sommeren|høsten|vinteren|rundt|innen',
    'at': 'klokken|klokka|kl|kl.|ved|fra|til|før|etter|rundt|innen', 'oclock': '', 'past': 'over', 'till': 'på', 'halfto': 'halv',
    'quarterhour': 'kvart|kvarter', 'am': 'om morgenen|om formiddagen', 'pm': 'om ettermiddagen|om kvelden', 'noon': 'midt på dagen', 'midnight': 'midnatt',
    'yearnoun': 'år', 'datenoun': '', 'daynoun': '', 'decademark': '-tallet|tallet|-årene', 'ord.1': 'første', 'ord.2': 'andre|annen', 'ord.3': 'tredje',
    'ord.4': 'fjerde', 'era.BC': 'f.Kr.|f. Kr.|før Kristus', 'era.AD': 'e.Kr.|e. Kr.', 'set.P1D': 'daglig|daglige|om dagen', 'set.P1W': 'ukentlig|i uken|i uka',
    'set.P1M': 'månedlig|i måneden', 'set.P1Y': 'årlig|årlige|i året', 'zone.local': 'lokal tid|norsk tid',
    'measure':
      'ansatte|arbeidere|studenter|elever|pasienter|soldater|boliger|hus|ofre|tilfeller|mennesker|kroner|euro|personer|mennesker|kilometer|meter|tonn|' +
      'prosent|dollar|innbyggere',
    pastverb:
      'var|hadde|har|ble|sa|kom|møtte|møttes|besøkte|reiste|døde|omkom|begynte|startet|åpnet|fikk|gikk|tok|ga|gjorde|falt|steg|økte|vant|tapte|skjedde|' +
      'varslet|kunngjorde|vedtok|solgte|holdt|la fram',
    'future':
      'vil|skal|kommer til|ventes|planlegger|møter|møtes|besøker|reiser|starter|begynner|åpner|legger fram|legger frem|presenterer|finner sted|arrangeres|' +
      'holdes|spiller|kommer|trer i kraft|avholdes',
    'holiday.12-25': 'jul|første juledag|1. juledag|juledag|julen', 'holiday.12-24': 'julaften|juleaften',
    'holiday.12-26': 'andre juledag|2. juledag',
    'holiday.01-01': 'første nyttårsdag|1. nyttårsdag|nyttår|nyttårsdag', 'holiday.12-31': 'nyttårsaften',
    'holiday.easter': 'påske|første påskedag|1. påskedag|påskedag',
    'holiday.easter+1': 'andre påskedag|2. påskedag', 'holiday.easter-2': 'langfredag', 'holiday.easter-3': 'skjærtorsdag',
    'holiday.easter+39': 'Kristi himmelfartsdag|kristi himmelfartsdag',
    'holiday.easter+49': 'pinse|første pinsedag',
    'holiday.05-17': 'grunnlovsdagen|nasjonaldagen|syttende mai', 'holiday.02-14': 'valentinsdagen',
    'holiday.10-31': 'halloween|Halloween|allehelgensaften', 'holiday.nth-2-7-2': 'morsdag|mors dag',
    'holiday.nth-11-7-2': 'farsdag|fars dag',
    'holiday.06-23': 'sankthansaften|St. Hans', 'holiday.nth-11-4-4': 'thanksgiving',
    'not': 'god morgen|god dag|god kveld|god natt|samtidig|på samme tid',
  },
};
