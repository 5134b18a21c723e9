import { neutralTimes, type TimeRules } from '../../model/index.js';

const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const parts = { MO: 'ochtend|morgen|voormiddag', AF: 'middag|namiddag', EV: 'avond', NI: 'nacht' };
/** “maandagavond”: a weekday and a part of it in one word. */
const weekdayParts = Object.fromEntries(weekdays.flatMap((day, i) => Object.entries(parts).map(([part, names]) => [
  `weekdaypart.${String(i + 1)}.${part}`, names.split('|').map((name) => day + name).join('|'),
])));

const counted: readonly (readonly [amount: number, word: string])[] = [
  [1, 'een'], [2, 'twee'], [3, 'drie'], [4, 'vier'], [5, 'vijf'], [6, 'zes'], [7, 'zeven'], [8, 'acht'], [9, 'negen'], [10, 'tien'],
];
/** “driedaags”: a length of time as an adjective. */
const lengthAdjectives = Object.fromEntries(Object.entries({ day: 'daags', week: 'weeks', month: 'maands', year: 'jarig' }).flatMap(([unit, stem]) => counted.map(([amount, word]) => [
  `attributive.${unit}.${String(amount)}`, `${word}${stem}|${word}${stem}e`,
])));

export const times: TimeRules = {
  ...neutralTimes,
  decadeNounFirst: true,
  numericOrder: 'dmy', clockDot: true, modifierAfter: false, articles: 'never',
  suffixes: ['s', 'en', 'n'],
  numeralSuffixes: ['e', 'de', 'ste', 'er', 's'],
  words: {
    'aim': 'voor|naar|tot',
    'counted':
      'migranten|vluchtelingen|asielzoekers|burgers|agenten|militairen|strijders|gevangenen|gijzelaars|passagiers|reizigers|toeristen|bezoekers|betogers|' +
      'demonstranten|deelnemers|werknemers|medewerkers|arbeidsplaatsen|winkels|scholen|kinderen|leraren|artsen|patiënten|doden|slachtoffers|gewonden|' +
      'gezinnen|huizen|gebouwen|dorpen|drones|raketten|tanks|auto’s|vrachtwagens|vliegtuigen|vluchten|schepen|treinen|zetels|handtekeningen|kaartjes|bomen|' +
      'boeren|bedrijven|voertuigen|huishoudens|klanten',
    'deadline': 'vanaf|uiterlijk',
    'not.name': 'Arabische Lente|Praagse Lente',
    'length.hour.0.5': '½ uur',
    'quarterno.4': '!K4',
    'quarterno.3': '!K3',
    'quarterno.2': '!K2',
    'quarterno.1': '!K1',
    'since': 'sinds|sedert|al sinds',
    'plural.minute': 'minuten', 'plural.hour': 'uren', 'plural.day': 'dagen', 'plural.week': 'weken', 'plural.month': 'maanden', 'plural.year': 'jaren',
    'plural.decade': 'decennia', 'plural.century': 'eeuwen', 'nightof': 'op|op de', 'many.minute': 'minutenlang', 'many.hour': 'urenlang|urenlange',
    'many.day': 'dagenlang|dagenlange', 'many.week': 'wekenlang|wekenlange',
    'many.month': 'maandenlang|maandenlange', 'many.year': 'jarenlang|jarenlange',
    'many.decade': 'decennialang|decennialange',
    'many.century': 'eeuwenlang|eeuwenlange', ...lengthAdjectives,
    'hourword': 'uur|u|u.', 'ondate': 'op',
    'inpart': 'in de|in het|tegen de|gedurende de', 'adpart.MO': "'s ochtends|'s morgens", 'adpart.AF': "'s middags", 'adpart.EV': "'s avonds",
    'adpart.NI': "'s nachts",
    'weekendword': 'in het weekend|dit weekend', ...weekdayParts,
    'month.1': 'januari|jan.', 'month.2': 'februari|febr.|feb.', 'month.3': 'maart|mrt.|mrt', 'month.4': 'april|apr.', 'month.5': 'mei', 'month.6': 'juni|jun.',
    'month.7': 'juli|jul.', 'month.8': 'augustus|aug.', 'month.9': 'september|sept.|sep.', 'month.10': 'oktober|okt.', 'month.11': 'november|nov.',
    'month.12': 'december|dec.',
    'weekday.1': 'maandag+|ma.', 'weekday.2': 'dinsdag+|di.', 'weekday.3': 'woensdag+|wo.', 'weekday.4': 'donderdag+|do.', 'weekday.5': 'vrijdag+|vr.',
    'weekday.6': 'zaterdag+|za.', 'weekday.7': 'zondag+|zo.',
    'unit.second': 'seconde+|sec|sec.',
    'unit.minute': 'minuut|minuten|min|minuutjes|min.', 'unit.hour': 'uur|uren|uurtje', 'unit.day': 'dag|dagen|daagse|dagje',
    'unit.workday': 'werkdag|werkdagen', 'unit.night': 'nacht|nachten',
    'unit.weekend': 'weekend|weekends|weekeinde|weekeinden|weekenden',
    'unit.week': 'week|weken|weekse|werkweek',
    'unit.month': 'maand|maanden|maandse|mnd', 'unit.quarter': 'kwartaal|kwartalen',
    'unit.half': 'halfjaar|half jaar|semester', 'unit.year': 'jaar|jaren|jr',
    'unit.decade': 'decennium|decennia|decenniums', 'unit.century': 'eeuw|eeuwen',
    'unit.millennium': 'millennium|millennia', 'unit.season': 'seizoen|seizoenen',
    'season.SP': 'lente|voorjaar', 'season.SU': 'zomer|zomers', 'season.FA': 'herfst|najaar', 'season.WI': 'winter|winters',
    'part.MO': "ochtend|'s ochtends|'s morgens|voormiddag|vroege ochtend|ochtends|morgens",
    'part.AF': "middag|namiddag|'s middags|middags", 'part.EV': "avond|avonds|'s avonds", 'part.NI': "nacht|'s nachts|nachts", 'part.MI': 'lunchtijd',
    'rel.day.0': '?deze dag|vandaag|heden', 'rel.day.-1': 'gisteren', 'rel.day.1': 'morgen', 'rel.day.2': 'overmorgen', 'rel.day.-2': 'eergisteren',
    'rel.year.0':
      'dit jaar|lopende jaar|het lopende jaar|heel het jaar|het volledige jaar|volledige jaar|het hele boekjaar|lopende boekjaar|het lopende boekjaar',
    'rel.month.0': 'deze maand',
    'ctx.day.-1': 'dag ervoor|dag eerder|vorige dag|voorgaande dag|dag daarvoor',
    'ctx.day.1': 'dag erna|dag later|daags erna|volgende dag|dag daarna',
    'ctx.year.-1': 'jaar eerder|jaar ervoor|jaar daarvoor|voorgaande jaar|voorafgaande jaar',
    'ctx.year.1': 'jaar erna|jaar later|jaar daarna|volgend jaar erop',
    'ctx.month.-1': 'maand eerder|maand ervoor|voorgaande maand', 'ctx.month.1': 'maand erna|maand later',
    'ctx.week.-1': 'week eerder|week ervoor',
    'ctx.week.1': 'week erna|week later|week daarop',
    'relpart.0.NI': 'deze nacht|vannacht', 'relpart.0.EV': 'deze avond|vanavond',
    'relpart.0.MO': 'deze morgen|deze ochtend|vanochtend|vanmorgen', 'relpart.0.AF': 'deze middag|vanmiddag',
    'relpart.-1.EV': 'gisteravond|gisterenavond',
    'relpart.-1.MO': 'gisterochtend|gisterenochtend|gistermorgen',
    'relpart.-1.AF': 'gistermiddag|gisterenmiddag|gisterennamiddag|gisternamiddag',
    'relpart.-1.NI': 'gisternacht|afgelopen nacht|gisterenacht|gisterennacht',
    'relpart.1.MO': 'morgenochtend|morgenvroeg', 'relpart.1.EV': 'morgenavond', 'relpart.1.AF': 'morgenmiddag', 'relpart.1.NI': 'morgennacht',
    'ref.PRESENT': 'nu|momenteel|thans|op dit moment|tegenwoordig|op dit ogenblik|vandaag de dag|dit moment|direct|zo spoedig mogelijk',
    'ref.PAST':
      'onlangs|recentelijk|recent|vroeger|eerder|destijds|voorheen|in het verleden|verleden|kortgeleden|kort geleden|toen|laatst|indertijd|toentertijd|' +
      'lang geleden',
    'ref.FUTURE': 'binnenkort|in de toekomst|toekomst|weldra|spoedig|straks|ooit|op een dag|in de nabije toekomst|zo snel mogelijk',
    'this': 'deze|dit|huidige|lopende',
    'last': 'vorige|vorig|afgelopen|laatste|verleden|voorbije', 'next': 'volgende|volgend',
    'coming': 'komende|komend|aanstaande|eerstvolgende|aankomende|aankomend', 'prev': 'voorgaande|voorafgaande', 'foll': 'daaropvolgende|erop volgende',
    'same': 'dezelfde|hetzelfde|zelfde', 'that': 'die|dat',
    'every': 'elke|elk|iedere|ieder|alle|om de', 'set.P2D': 'om de dag', 'set.P2M': 'om de maand', 'other': 'andere|tweede', 'ago': 'geleden',
    'later': 'later|erna|daarna', 'laterfirst': 'na',
    'earlier': 'eerder|ervoor|daarvoor|tevoren', 'before': 'voor', 'after': 'na|vanaf', 'in': 'over', 'fromnow': 'vanaf nu|vanaf vandaag',
    'start': 'begin|vroege|begin van|het begin',
    'mid': 'medio|halverwege|midden|half|midden in',
    'end': 'rest|eind|einde|eind van|late|het einde|laat',
    'approx': 'ongeveer|circa|ca.|rond|zo\'n|zowat|bijna|om en nabij|omstreeks|tegen|rond de', 'approxafter': 'ongeveer',
    'more': 'meer dan|langer dan|ruim|over de',
    'less': 'minder dan|bijna|nog geen|korter dan',
    'atleast': 'minstens|ten minste|minimaal|tenminste|zeker',
    'atmost': 'hoogstens|maximaal|ten hoogste|hooguit', 'moreafter': 'of meer|of langer',
    'few': 'enkele|een paar|paar|verschillende|meerdere|een aantal|diverse|veel|wat|aantal', 'half': 'half|halve|helft|eerste helft',
    'num.1.5': 'anderhalf|anderhalve', 'num.0.5': '?half', 'quarterhour': 'kwart|kwartier', 'a': 'een|één',
    'whole': 'hele|heel|gehele|volledige|volle', 'the': 'de|het|den',
    'of': 'van|van de|van het|in|der|van dit|op', 'and': 'en', 'or': 'of',
    'to': 'tot|tot en met|t/m|en|tot aan|tot de', 'from': 'van|vanaf|sinds|sedert', 'between': 'tussen',
    'cue': 'in|sinds|van|tot|uit|jaar|vanaf|eind|begin|medio|en|voor|na|tussen|zomer|winter|herfst|rond|over|jaren|dan|het jaar',
    'at': 'om|rond|omstreeks|klokslag|tegen|vanaf', 'oclock': '', 'past': 'over|na', 'till': 'voor', 'halfto': 'half',
    'am': "in de morgen|'s ochtends|'s morgens|am|in de ochtend",
    'pm': "'s middags|'s avonds|pm|in de middag|in de avond",
    'noon': "twaalf uur 's middags|12 uur 's middags", 'midnight': 'middernacht',
    'yearnoun': 'jaar|het jaar', 'datenoun': '', 'decadenoun': 'jaren|de jaren', 'decademark': 'er jaren|s', 'decade.20': '?twintig', 'decade.30': '?dertig',
    'decade.40': '?veertig', 'decade.50': '?vijftig', 'decade.60': '?zestig', 'decade.70': '?zeventig', 'decade.80': '?tachtig', 'decade.90': '?negentig',
    'ord.1': 'eerste|1e|1ste', 'ord.2': 'tweede|2e|2de', 'ord.3': 'derde|3e|3de', 'ord.4': 'vierde|4e|4de',
    'era.BC': 'v.Chr.|v. Chr.|voor Christus|v.Chr', 'era.AD': 'n.Chr.|n. Chr.|na Christus',
    'fiscal': 'fiscale|fiscaal|boekjaar|begrotingsjaar|schooljaar',
    'set.P1D': 'dagelijks|dagelijkse|per dag',
    'set.P1W': 'wekelijks|wekelijkse|per week',
    'set.P1M': 'maandelijks|maandelijkse|per maand',
    'set.P1Y': 'jaarlijks|jaarlijkse|per jaar',
    'set.P3M': 'driemaandelijks|per kwartaal|elk kwartaal|kwartaal',
    'set.P6M': 'halfjaarlijks|halfjaarlijkse',
    'set.P2W': 'tweewekelijks|tweewekelijkse|om de week', 'set.P2Y': 'om het jaar', 'per': 'per', 'times.1': 'eenmaal|een keer|één keer',
    'times.2': 'tweemaal|twee keer', 'times.3': 'driemaal|drie keer',
    'setday.1': 'op maandagen|maandagen|maandags|elke maandag',
    'setday.2': 'op dinsdagen|dinsdagen|dinsdags',
    'setday.3': 'op woensdagen|woensdagen|woensdags',
    'setday.4': 'op donderdagen|donderdagen|donderdags',
    'setday.5': 'op vrijdagen|vrijdagen|vrijdags',
    'setday.6': 'op zaterdagen|zaterdagen|zaterdags',
    'setday.7': 'op zondagen|zondagen|zondags',
    'zone.local': 'lokale tijd|plaatselijke tijd',
    'zone.Europe/Amsterdam': 'Nederlandse tijd|Belgische tijd',
    'zone.Asia/Shanghai': 'Pekingse tijd|tijd in Peking|Beijing-tijd',
    'zone.Europe/Moscow': 'Moskouse tijd|tijd in Moskou', 'zone.Europe/Kyiv': 'Oekraïense tijd', 'zonenoun': 'tijd',
    'measure':
      'euro|dollar|mensen|personen|kilometer|meter|ton|procent|stuks|inwoners|soldaten|miljoen|miljard|banen|woningen|hectare|stemmen|punten|gulden|leden|' +
      'gevallen|leerlingen|studenten',
    pastverb:
      'werd|werden|had|hadden|was|waren|heeft|hebben|zei|kwam|kwamen|bleek|steeg|stegen|daalde|daalden|kreeg|kregen|ging|gingen|viel|vielen|nam|namen|begon|' +
      'begonnen|overleed|stierf|stierven|kostte|bedroeg|groeide|groeiden|zakte|won|verloor|sloot|opende|meldde|tekende|verkocht|gaf|gaven|deed|deden|zag|' +
      'zagen|lag|lagen|stond|stonden|ontving|bezocht|doodde|doodden|kondigde|schrapte|schrapten|ontsloeg|ontsloegen|sloten|openden|meldden|tekenden|kocht|' +
      'kochten|verhoogde|verhoogden|verlaagde|verlaagden|trof|troffen|reisde|reisden|trok|trokken|brak|braken|besloot|besloten|publiceerde|stelde|stelden|' +
      'zette|zetten|hield|hielden|bracht|brachten|bleef|bleven|vloog|verwoestte|veroordeelde|arresteerde|arresteerden|verklaarde|kondigden|richtte|koos|' +
      'kozen|stemden|werkte|werkten|ontmoette',
    'future':
      'is op|zijn op|ontmoet|bezoekt|reist|gaat van start|begint|beginnen|start|starten|opent|openen|komt bijeen|komen bijeen|vindt plaats|vinden plaats|' +
      'komt|komen|arriveert|arriveren|reizen|vertrekt|vertrekken|gaat in|hervat|zal|zullen|gaat|gaan|wordt|worden|gepland|volgende|komende|aanstaande|' +
      'staat gepland|naar verwachting|gepland voor|verwacht|publiceert|presenteert|presenteren|vertrekt|vertrekken|vergadert|vergaderen|sluit|sluiten|' +
      'brengt|ontvangt|hervatten|stemt|stemmen|verschijnt|beslist|gaat open|verwachten|voorspelt|voorspellen|voorziet|voorzien|spreekt|bespreekt|bespreken|' +
      'overlegt|overleggen|speelt|spelen|lanceert|kiest|kiezen|wil|willen|is van plan|zijn van plan|plant',
    'holiday.12-25': 'Kerstmis|kerst|eerste kerstdag|Kerst|kerstmis|1e kerstdag|Eerste Kerstdag|kerstdag',
    'holiday.12-26': 'tweede kerstdag|Tweede Kerstdag|2e kerstdag',
    'holiday.12-24': 'kerstavond|Kerstavond',
    'holiday.12-31': 'oudejaarsavond|Oudejaarsavond|oudejaarsdag|oud en nieuw|oudjaar|Oudejaarsdag',
    'holiday.01-01': 'nieuwjaarsdag|Nieuwjaarsdag|nieuwjaar|Nieuwjaar',
    'holiday.easter': 'Pasen|eerste paasdag|pasen|paaszondag',
    'holiday.easter+1': 'tweede paasdag|paasmaandag|Tweede Paasdag',
    'holiday.easter-2': 'Goede Vrijdag|goede vrijdag',
    'holiday.easter+39': 'Hemelvaartsdag|hemelvaart|Hemelvaart|hemelvaartsdag',
    'holiday.easter+49': 'Pinksteren|eerste pinksterdag|pinksteren',
    'holiday.easter+50': 'tweede pinksterdag|pinkstermaandag',
    'holiday.easter-46': 'Aswoensdag|aswoensdag',
    'holiday.easter-3': 'Witte Donderdag|witte donderdag',
    'holiday.04-27': 'Koningsdag|koningsdag',
    'holiday.05-05': 'Bevrijdingsdag|bevrijdingsdag', 'holiday.05-04': 'Dodenherdenking',
    'holiday.12-05': 'Sinterklaas|pakjesavond|sinterklaasavond',
    'holiday.02-14': 'Valentijnsdag|valentijnsdag', 'holiday.10-31': 'Halloween|halloween',
    'holiday.nth-9-2-3': 'Prinsjesdag|prinsjesdag',
    'holiday.nth-5-7-2': 'moederdag|Moederdag',
    'holiday.nth-6-7-3': 'vaderdag|Vaderdag',
    'holiday.05-01': 'Dag van de Arbeid|dag van de arbeid',
    'holiday.11-01': 'Allerheiligen|allerheiligen',
    'holiday.11-11': 'Sint-Maarten|Wapenstilstand', 'holiday.ramadan': 'ramadan|Ramadan',
    'holiday.eid-al-fitr': 'Suikerfeest|suikerfeest',
    'holiday.eid-al-adha': 'Offerfeest|offerfeest',
    'holiday.spring-festival': 'Chinees Nieuwjaar|chinees nieuwjaar',
    'holiday.nth-11-4-4': 'Thanksgiving|thanksgiving',
    'holiday.nth-11-4-4+1': 'Black Friday|black friday',
    'holiday.01-06': 'Driekoningen|driekoningen', 'holiday.07-21': '?nationale feestdag', 'holiday.04-01': '1 aprilgrap', 'holiday.03-08': 'vrouwendag',
    'not': 'goedemorgen|goedenavond|goede morgen|tegelijkertijd|dag in dag uit|van tevoren|ten tweede|op een gegeven moment|een voor een',
  },
};
