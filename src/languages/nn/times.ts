import { neutralTimes, type TimeRules } from '../../model/index.js';

export const times: TimeRules = {
  ...neutralTimes,
  hundredsAreCenturies: true,
  numericOrder: 'dmy', ordinalDot: true, clockDot: true,
  suffixes: ['s', 'en', 'ar', 'ane', 'er', 'ene', 'et', 'a', 'n'],
  numeralSuffixes: ['e', 'te', 'de', 'tal', 'talet', 's'],
  words: {
    'set.P2Y': 'annakvart år',
    'set.P2M': 'annankvar månad',
    'set.P2W': 'annankvar veke',
    'set.P2D': 'annankvar dag',
    'hourfirst': 'klokka|kl|kl.', 'theday': 'den|d.', 'ondate': 'den', 'at': 'klokka|kl|kl.|ved|frå|til|før|etter|rundt|innan', 'past': 'over', 'till': 'på', 'halfto': 'halv', 'quarterhour': 'kvart|kvarter', 'midnight': 'midnatt', 'am': 'om morgonen|om føremiddagen', 'pm': 'om kvelden|om ettermiddagen',
    'unit.second': 'sekund+', 'unit.minute': 'minutt+|min', 'unit.hour': 'time|timar|timen|timane', 'unit.day': 'dag+|dagar|døgn+', 'unit.weekend': 'helg+|helga', 'unit.week': 'veke|veker|veka|vekene', 'unit.month': 'månad+|månader', 'unit.quarter': 'kvartal+', 'unit.half': 'halvår+', 'unit.year': 'år+|året|årig|årige', 'unit.decade': 'tiår+', 'unit.century': 'hundreår+|århundre|århundret',
    'season.SP': 'vår|våren', 'season.SU': 'sommar|sommaren', 'season.FA': 'haust|hausten', 'season.WI': 'vinter|vinteren', 'part.MO': 'morgon|morgonen|føremiddag|føremiddagen', 'part.AF': 'ettermiddag|ettermiddagen', 'part.EV': 'kveld|kvelden', 'part.NI': 'natt|natta',
    'rel.day.0': 'i dag|idag', 'rel.day.-1': 'i går|igår', 'rel.day.1': 'i morgon|imorgon', 'rel.day.2': 'i overmorgon|overmorgon', 'rel.day.-2': 'i førgår|førgår', 'rel.year.0': 'i år', 'rel.year.-1': 'i fjor|fjoråret', 'relpart.0.EV': 'i kveld', 'relpart.0.NI': 'i natt', 'relpart.0.MO': 'i morges|i dag tidleg', 'relpart.0.AF': 'i ettermiddag', 'relpart.-1.EV': 'i går kveld', 'relpart.1.EV': 'i morgon kveld', 'relpart.1.MO': 'i morgon tidleg', 'weekendword': 'i helga|i helgen',
    'ctx.day.-1': 'dagen før', 'ctx.day.1': 'dagen etter|neste dag', 'ctx.year.-1': 'året før|eit år tidlegare', 'ctx.year.1': 'året etter|eit år seinare', 'ref.PRESENT': 'no|for tida|no for tida', 'ref.PAST': 'nyleg|tidlegare|før i tida', 'ref.FUTURE': 'snart|framtida|i framtida|framover',
    'this': 'denne|dette|desse|inneverande', 'last': 'førre|sist|siste|sidste', 'next': 'neste|komande', 'same': 'same', 'every': 'kvar|kvart', 'ago': 'sidan', 'agoopen': 'for', 'later': 'seinare', 'laterfirst': 'etter', 'earlier': 'tidlegare', 'before': 'før', 'after': 'etter', 'in': 'om|innan',
    'start': 'byrjinga av|starten av|tidleg|tidleg i|tidleg på', 'mid': 'midten av|midt i|midt på', 'end': 'slutten av|seint i|seint på', 'approx': 'omtrent|om lag|cirka|ca.|rundt|nesten', 'more': 'meir enn|over', 'less': 'mindre enn|under', 'atleast': 'minst', 'atmost': 'opp til|høgst', 'few': 'nokre|fleire|eit par|mange', 'half': 'halv|halve|halvt', 'a': 'ein|ei|eit', 'whole': 'heile|heil',
    'the': 'den|det|dei', 'of': 'i|av|på', 'and': 'og', 'or': 'eller', 'to': 'til|og|til og med', 'from': 'frå|sidan', 'between': 'mellom', 'cue': 'i|sidan|frå|til|år|av|og|før|etter|mellom|våren|sommaren|hausten|vinteren|rundt|innan',
    'yearnoun': 'år|året', 'decademark': '-talet|talet|-åra|åra', 'decadenoun': '', 'ord.1': 'første', 'ord.2': 'andre', 'ord.3': 'tredje', 'ord.4': 'fjerde', 'set.P1D': 'dagleg|daglege', 'set.P1W': 'kvar veke|vekentleg', 'set.P1M': 'månadleg|månadlege', 'set.P1Y': 'årleg|årlege', 'per': 'per|om', 'era.BC': 'f.Kr.|før Kristus', 'era.AD': 'e.Kr.|etter Kristus',
    'comingday.1': 'på måndag', 'comingday.2': 'på tysdag', 'comingday.3': 'på onsdag', 'comingday.4': 'på torsdag', 'comingday.5': 'på fredag', 'comingday.6': 'på laurdag', 'comingday.7': 'på søndag', 'future': 'skal|vil|kjem til å|planlegg|møter|møtest|besøkjer|reiser|startar|byrjar|opnar|legg fram|finn stad|kjem|trer i kraft', 'measure': 'kroner|menneske|personar|kilometer|meter|tonn|prosent|millionar|innbyggjarar', 'zone.local': 'lokal tid|norsk tid',
    'holiday.12-24': 'julaftan|julekvelden', 'holiday.12-25': 'jul|første juledag', 'holiday.12-26': 'andre juledag', 'holiday.01-01': 'nyttårsdag|nyttår', 'holiday.12-31': 'nyttårsaftan', 'holiday.easter': 'påske|første påskedag', 'holiday.easter+1': 'andre påskedag', 'holiday.easter-2': 'langfredag', 'holiday.easter-3': 'skjærtorsdag', 'holiday.easter+49': 'pinse', 'holiday.05-17': 'grunnlovsdagen|syttande mai', 'holiday.06-23': 'sankthansaftan',
  },
};
