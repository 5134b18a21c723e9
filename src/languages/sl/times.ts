import { neutralTimes, type TimeRules } from '../../model/index.js';

export const times: TimeRules = {
  ...neutralTimes,
  numericOrder: 'dmy', ordinalDot: true, clockDot: true, modifierAfter: true,
  suffixes: ['a', 'u', 'om', 'em', 'ih', 'i', 'e', 'ov', 'mi', 'ema'],
  words: {
    'firsts': 'prvih|prvimi',
    'comparable': 'enakem|enakega|enako|primerljivem|primerljivega',
    'periodnoun': 'obdobje|obdobju|obdobja|obdobjem',
    'nightof': 'na',
    'decade.90': '?devetdesetih|?devetdeseta',
    'decade.80': '?osemdesetih|?osemdeseta',
    'decade.70': '?sedemdesetih|?sedemdeseta',
    'decade.60': '?šestdesetih|?šestdeseta',
    'decade.50': '?petdesetih|?petdeseta',
    'decade.40': '?štiridesetih|?štirideseta',
    'decade.30': '?tridesetih|?trideseta',
    'decade.20': '?dvajsetih|?dvajseta',
    'plural.year': 'letih|let', 'plural.month': 'mesecih|mesece|mesecev', 'plural.week': 'tednih|tedne|tednov', 'plural.day': 'dneh|dni', 'plural.decade': 'desetletjih|desetletij',
    'adseason.SP': 'spomladi', 'adseason.SU': 'poleti', 'adseason.FA': 'jeseni', 'adseason.WI': 'pozimi',
    'num.2': 'dvema|dveh', 'num.3': 'tremi|treh', 'num.4': 'štirimi|štirih', 'num.5': 'petimi|petih', 'num.6': 'šestimi|šestih', 'num.7': 'sedmimi|sedmih', 'num.8': 'osmimi|osmih', 'num.9': 'devetimi|devetih', 'num.10': 'desetimi|desetih',
    'hourword': 'uri|uro|ure|ura|h',
    'month.1': 'januarja|januarju|januarjem|januar+', 'month.2': 'februarja|februarju|februarjem|februar+', 'month.3': 'marec|marca|marcu', 'month.4': 'april+', 'month.5': 'maj+', 'month.6': 'junij+', 'month.7': 'julij+', 'month.8': 'avgust+', 'month.9': 'september|septembr+', 'month.10': 'oktober|oktobr+', 'month.11': 'november|novembr+', 'month.12': 'december|decembr+', 'weekday.1': 'ponedeljek|ponedeljka|ponedeljkov', 'weekday.2': 'torek|torka|torkov', 'weekday.3': 'sreda|sredo|srede', 'weekday.4': 'četrtek|četrtka', 'weekday.5': 'petek|petka|petkov', 'weekday.6': 'sobota|soboto|sobote', 'weekday.7': 'nedelja|nedeljo|nedelje',
    'unit.second': 'sekund+|sekunda', 'unit.minute': 'minut+|minuta', 'unit.hour': 'ur+|ura|ure', 'unit.day': 'dan|dni|dneva|dnevi|dneh|dnevih|dnevov', 'unit.weekend': 'vikend+|konec tedna|koncu tedna', 'unit.week': 'teden|tedn+|tedna|tednov', 'unit.month': 'mesec+|mesecev', 'unit.quarter': 'četrtletje|četrtletja|četrtletju', 'unit.half': 'polletje|polletja|polletju', 'unit.year': 'let+|leto|leti|letom|leti', 'unit.decade': 'desetletje|desetletja|desetletju|desetletij', 'unit.century': 'stoletje|stoletja|stoletju', 'season.SP': 'pomlad|pomladi|spomladi', 'season.SU': 'poletje|poletja|poletju|poleti', 'season.FA': 'jesen|jeseni', 'season.WI': 'zima|zime|zimo|pozimi', 'part.MO': 'jutro|zjutraj|dopoldne|jutra', 'part.AF': 'popoldne|popoldan', 'part.EV': 'večer|zvečer|večera', 'part.NI': 'noč|ponoči|noči',
    'rel.day.0': 'danes|današnji|današnjega', 'rel.day.-1': 'včeraj|včerajšnji', 'rel.day.1': 'jutri|jutrišnji', 'rel.day.2': 'pojutrišnjem', 'rel.day.-2': 'predvčerajšnjim', 'rel.year.0': 'letos|letošnji|letošnjega|letošnjem', 'rel.year.-1': 'lani|lanski|lanskega|lanskem|lansko leto', 'relpart.0.EV': 'nocoj|danes zvečer', 'relpart.0.MO': 'davi|danes zjutraj', 'relpart.-1.EV': 'sinoči', 'ctx.day.-1': 'dan prej|prejšnji dan|dan pred tem', 'ctx.day.1': 'naslednji dan|dan pozneje|dan kasneje', 'ctx.year.-1': 'leto prej|leto pred tem|predhodnem letu', 'ctx.year.1': 'leto pozneje|naslednje leto', 'ref.PRESENT': 'zdaj|sedaj|trenutno|v tem trenutku', 'ref.PAST': 'nedavno|prej|v preteklosti|takrat|nekoč|pred kratkim', 'ref.FUTURE': 'kmalu|v prihodnosti|v prihodnje',
    'this': 'ta|to|tega|tem|te|letošnje', 'last': 'prejšnjo|prejšnjih|zadnjo|minulega|minulem|minuli|pretekli|preteklih|pretekle|prejšnji|prejšnja|prejšnje|prejšnjega|prejšnjem|zadnji|zadnja|zadnje|zadnjih|minuli|minulo|minule|minulih|preteklo|preteklega|preteklem', 'next': 'prihodnjo|naslednjo|naslednji|naslednja|naslednje|naslednjega|naslednjem|prihodnji|prihodnje|prihodnjega|prihodnjem|naslednjih|prihodnjih', 'same': 'isti|istega|istem|istega', 'every': 'vsak|vsako|vsaka|vsakega', 'agofirst': 'pred', 'later': 'pozneje|kasneje', 'laterfirst': 'po|čez', 'earlier': 'prej', 'before': 'pred', 'after': 'po', 'in': 'čez|v', 'start': 'začetek|začetku|začetka|na začetku', 'mid': 'sredina|sredi|sredini', 'end': 'konec|koncu|konca|ob koncu', 'approx': 'približno|okoli|okrog|skoraj', 'more': 'več kot|nad', 'less': 'manj kot', 'atleast': 'vsaj|najmanj', 'few': 'nekaj|več', 'half': 'pol|polovica', 'and': 'in', 'or': 'ali', 'to': 'do|in', 'from': 'od', 'between': 'med', 'cue': 'od|do|v|leta|letu|leto|za|iz|in|pred|po|med|okoli|konec', 'at': 'ob|do|od|okoli|po|pred', 'oclock': '', 'halfto': 'pol', 'am': 'zjutraj|dopoldne', 'pm': 'popoldne|zvečer', 'noon': 'poldne|opoldne', 'midnight': 'polnoč|opolnoči|polnoči', 'yearnoun': 'leto|leta|letu', 'decadenoun': 'letih|leta|let|leta|let|letih', 'ord.1': 'prvi|prva|prvo|prvega|prvem', 'ord.2': 'drugi|druga|drugo|drugega|drugem', 'ord.3': 'tretji|tretja|tretje|tretjega|tretjem', 'ord.4': 'četrti|četrta|četrtega|četrtem', 'era.BC': 'pr. n. št.|pred Kristusom|pr. Kr.', 'set.P1D': 'dnevno|vsakodnevno|vsak dan', 'set.P1W': 'tedensko', 'set.P1M': 'mesečno', 'set.P1Y': 'letno|vsako leto', 'measure': 'delavcev|zaposlenih|študentov|učencev|bolnikov|vojakov|hiš|stanovanj|žrtev|primerov|ljudi|evrov|ljudi|oseb|kilometrov|metrov|ton|odstotkov|dolarjev|prebivalcev', 'future': 'bo|bodo|bom|načrtuje|načrtujejo|začne|začnejo|začenja|odpira|sreča|srečata|obišče|poteka|začne veljati', 'holiday.12-25': 'božič|božiča', 'holiday.01-01': 'novo leto|novega leta', 'holiday.easter': 'velika noč|veliko noč', 'holiday.02-08': 'Prešernov dan', 'not': 'dober dan|dobro jutro|dober večer|lahko noč|hkrati',
  },
};
