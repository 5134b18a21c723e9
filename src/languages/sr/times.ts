import { neutralTimes, type TimeRules } from '../../model/index.js';

export const times: TimeRules = {
  ...neutralTimes,
  numericOrder: 'dmy', ordinalDot: true, clockDot: true, clockComma: 'hour', modifierAfter: true,
  suffixes: ['а', 'у', 'ом', 'ем', 'е', 'и', 'има', 'ама', 'ог', 'a', 'u', 'om', 'em', 'e', 'i', 'ima', 'ama', 'og'],
  words: {
    'aim': 'za|за',
    'length.week.1': '?недељу дана|?nedelju dana',
    'length.month.1': '?месец дана|?mesec dana',
    'length.year.1': '?годину дана|?годину|?godinu dana|?godinu',
    'pastverb':
      'био|била|било|били|износио|износила|порастао|порасла|порасли|пао|пала|пали|рекао|рекла|изјавио|изјавила|објавио|објавила|потписао|потписала|погинуо|' +
      'погинула|погинуло|погинули|умро|умрла|достигао|достигла|почео|почела|почело|завршио|завршила|осудио|ухапсио|добио|добила|изгубио|изгубила|купио|' +
      'продао|уништио|оборио|напао|усвојио|одобрио|догодио се|догодила се|догодило се|одржан|одржана|bio|bila|bilo|bili|iznosio|iznosila|porastao|porasla|' +
      'porasli|pao|pala|pali|rekao|rekla|izjavio|izjavila|objavio|objavila|potpisao|potpisala|poginuo|poginula|poginulo|poginuli|umro|umrla|dostigao|' +
      'dostigla|počeo|počela|počelo|završio|završila|osudio|uhapsio|dobio|dobila|izgubio|izgubila|kupio|prodao|uništio|oborio|napao|usvojio|odobrio|' +
      'dogodio se|dogodila se|dogodilo se|održan|održana',
    'counted':
      'migranata|izbeglica|civila|policajaca|vojnika|boraca|zarobljenika|talaca|putnika|turista|posetilaca|demonstranata|učesnika|zaposlenih|radnika|mesta|' +
      'škola|dece|lekara|pacijenata|mrtvih|poginulih|ranjenih|povređenih|žrtava|porodica|kuća|zgrada|sela|dronova|raketa|tenkova|vozila|automobila|aviona|' +
      'letova|brodova|vozova|mandata|potpisa|žena|muškaraca|firmi|миграната|избеглица|цивила|полицајаца|војника|бораца|заробљеника|талаца|путника|туриста|' +
      'демонстраната|учесника|запослених|радника|места|школа|деце|лекара|пацијената|мртвих|погинулих|рањених|повређених|жртава|породица|кућа|зграда|села|' +
      'дронова|ракета|тенкова|возила|аутомобила|авиона|летова|бродова|мандата|потписа|жена|мушкараца|фирми',
    'firsts': 'првих|prvih|првим|prvim',
    'periodnoun': 'период|периоду|периода|period|periodu|perioda',
    'decade.90': '?деведесетих|?деведесете|?devedesetih|?devedesete',
    'decade.80': '?осамдесетих|?осамдесете|?osamdesetih|?osamdesete',
    'decade.70': '?седамдесетих|?седамдесете|?sedamdesetih|?sedamdesete',
    'decade.60': '?шездесетих|?шездесете|?šezdesetih|?šezdesete',
    'decade.50': '?педесетих|?педесете|?pedesetih|?pedesete',
    'decade.40': '?четрдесетих|?четрдесете|?četrdesetih|?četrdesete',
    'decade.30': '?тридесетих|?тридесете|?tridesetih|?tridesete',
    'decade.20': '?двадесетих|?двадесете|?dvadesetih|?dvadesete',
    'recent': 'последњих|протеклих|минулих|наредних|следећих|posljednjih|poslednjih|proteklih|minulih|narednih|sledećih',
    'plural.year': 'годинама', 'plural.month': 'месецима|месеци', 'plural.week': 'недељама', 'plural.day': 'данима', 'plural.decade': 'деценијама',
    'hourword': 'часова|часа|сати|ч|časova|časa|sati|h|сат|sat',
    'month.1': 'јануар+|januar+', 'month.2': 'фебруар+|februar+', 'month.3': 'март+|mart+', 'month.4': 'април+|april+', 'month.5': 'мај+|maj+',
    'month.6': 'јун+|jun+', 'month.7': 'јул+|jul+', 'month.8': 'август+|avgust+',
    'month.9': 'септембар|септембр+|septembar|septembr+',
    'month.10': 'октобар|октобр+|oktobar|oktobr+',
    'month.11': 'новембар|новембр+|novembar|novembr+',
    'month.12': 'децембар|децембр+|decembar|decembr+',
    'weekday.1': 'понедељак|понедељк+|ponedeljak|ponedeljk+',
    'weekday.2': 'уторак|уторк+|utorak|utork+',
    'weekday.3': 'среда|среду|среде|sreda|sredu|srede',
    'weekday.4': 'четвртак|четвртк+|četvrtak|četvrtk+', 'weekday.5': 'петак|петк+|petak|petk+',
    'weekday.6': 'субота|суботу|суботе|subota|subotu|subote',
    'weekday.7': 'недеља|?недељу|nedelja|?nedelju',
    'unit.second': 'секунд+|sekund+', 'unit.minute': 'минут+|minut+',
    'unit.hour': 'сат+|час+|часова|sat+|čas+|časova|sati|сати', 'unit.day': 'дан+|dan+', 'unit.weekend': 'викенд+|vikend+',
    'unit.week': 'недељ+|седмиц+|nedelj+|sedmic+',
    'unit.month': 'месец+|месеци|mesec+|meseci',
    'unit.quarter': 'квартал+|тромесечј+|kvartal+|tromesečj+',
    'unit.half': 'полугодиште|полугодишт+|polugodište',
    'unit.year': 'годин+|година|годину|godin+|godina|god.', 'unit.decade': 'децениј+|decenij+', 'unit.century': 'век+|vek+',
    'season.SP': 'пролеће|пролећа|proleće|proleća', 'season.SU': 'лето|лета|leto|leta',
    'season.FA': 'јесен|јесени|jesen|jeseni',
    'season.WI': 'зима|зиме|зиму|zima|zime|zimu',
    'part.MO': 'јутро|јутрос|јутру|пре подне|ујутру|jutro|ujutru|pre podne', 'part.AF': 'поподне|по подне|popodne',
    'part.EV': 'вече|увече|вечери|veče|uveče|večeri',
    'part.NI': 'ноћ|ноћу|ноћи|noć|noću|noći',
    'rel.day.0': 'данас|данашњи|danas|današnji', 'rel.day.-1': 'јуче|јучерашњи|juče', 'rel.day.1': 'сутра|сутрашњи|sutra', 'rel.day.2': 'прекосутра|prekosutra',
    'rel.day.-2': 'прекјуче|prekjuče', 'relpart.0.EV': 'вечерас|večeras', 'relpart.0.MO': 'јутрос|jutros', 'relpart.0.NI': 'ноћас|noćas',
    'relpart.-1.EV': 'синоћ|sinoć', 'rel.year.-1': 'лане|lane',
    'ctx.day.-1': 'дан раније|претходног дана|dan ranije|prethodnog dana',
    'ctx.day.1': 'наредног дана|сутрадан|narednog dana|sutradan',
    'ctx.year.-1': 'годину дана раније|претходне године|godinu dana ranije|prethodne godine',
    'ctx.year.1': 'годину дана касније|наредне године|godinu dana kasnije',
    'ref.PRESENT': 'сада|тренутно|данас већ|sada|trenutno|u ovom trenutku',
    'ref.PAST': 'недавно|раније|у прошлости|тада|nedavno|ranije|u prošlosti|tada',
    'ref.FUTURE': 'ускоро|у будућности|uskoro|u budućnosti',
    'this': 'овај|ова|ове|ово|овог|овом|ову|ovaj|ova|ove|ovo|ovog|ovom|ovu',
    'last':
      'прошли|прошла|прошле|прошлог|прошлу|последњи|последње|последњих|протекле|протеклих|prošli|prošla|prošle|prošlog|prošlu|poslednji|poslednje|' +
      'poslednjih|protekle|proteklih',
    'next': 'следећи|следећа|следеће|следећег|следећу|наредне|наредни|наредних|идуће|sledeći|sledeća|sledeće|sledećeg|sledeću|naredne|naredni|narednih|iduće',
    'prev': 'претходни|prethodni|претходна',
    'same': 'истом|истог|istom|istog|исти|исте|истог|isti|iste|istog', 'that': 'тај|тог|те|taj|tog',
    'every': 'сваки|сваке|сваког|свака|svaki|svake|svakog|svaka', 'agofirst': 'пре|pre', 'later': 'касније|потом|kasnije',
    'laterfirst': 'након|posle|после|nakon', 'earlier': 'раније|ranije', 'before': 'пре|pre', 'after': 'после|након|posle', 'in': 'за|за|za|kroz',
    'start': 'почетак|почетком|почетку|početak|početkom|početku|почетка',
    'mid': 'половином|половина|polovinom|средина|средином|средини|sredina|sredinom|sredini',
    'end': 'крај|крајем|краја|крају|kraj|krajem|kraja|kraju',
    'approx': 'око|отприлике|скоро|oko|otprilike|skoro|приближно', 'more': 'више од|преко|više od|preko', 'less': 'мање од|manje od',
    'atleast': 'најмање|бар|најмање|najmanje|bar', 'few': 'неколико|пар|nekoliko|par', 'half': 'пола|половина|pola|polovina', 'a': '',
    'whole': 'цео|целу|целе|ceo|celu', 'and': 'и|i', 'or': 'или|ili', 'to': 'до|и|do|i', 'from': 'од|од|od', 'between': 'између|između',
    'cue': 'од|до|у|за|на|из|од|од|и|године|od|do|u|za|iz|i|godine|око|током|крајем|почетком|између', 'at': 'у|око|до|од|u|oko|do|od', 'oclock': '',
    'halfto': 'пола|pola', 'am': 'ујутру|ujutru|пре подне', 'pm': 'поподне|увече|popodne|uveče', 'noon': 'подне|podne', 'midnight': 'поноћ|ponoć|поноћи|ponoći',
    'yearmark': 'године|година|годину|г.|godine|godina|god.|godini',
    'decadenoun': 'година|године|годинама|godina|godine|godinama|године|година|годинама|godine|godina|godinama', 'decademark': '-их|-е|ih|-ih',
    'ord.1': 'први|прва|прво|првог|prvi|prva|prvo|prvog|прве',
    'ord.2': 'други|друга|друго|другог|drugi|druga|drugo|drugog',
    'ord.3': 'трећи|трећа|treći|treća|трећег|trećeg',
    'ord.4': 'четврти|четвртог|četvrti|četvrtog',
    'era.BC': 'п. н. е.|пре нове ере|pre nove ere|p. n. e.', 'era.AD': 'н. е.|нове ере|nove ere',
    'set.P1D': 'свакодневно|дневно|svakodnevno|dnevno',
    'set.P1W': 'недељно|седмично|nedeljno|sedmično', 'set.P1M': 'месечно|mesečno', 'set.P1Y': 'годишње|godišnje',
    'measure':
      'радника|запослених|студената|ученика|пацијената|војника|кућа|станова|жртава|radnika|zaposlenih|studenata|učenika|pacijenata|vojnika|kuća|stanova|' +
      'žrtava|ljudi|динара|евра|људи|километара|метара|тона|одсто|dinara|evra|ljudi|kilometara|odsto|особа|osoba',
    'future':
      'ће|биће|планира|će|biće|planira|састаје се|почиње|почињу|отвара се|одржава се|ступа на снагу|sastaje se|počinje|počinju|otvara se|održava se|dolazi|' +
      'dolaze|stiže|stižu|putuje|putuju|долази|долазе|стиже|стижу|путује|путују|stupa na snagu',
    'holiday.01-07': 'Божић|Božić',
    'holiday.01-01': 'Нова година|Nova godina',
    'holiday.orthodox-easter': 'Васкрс|Ускрс|Vaskrs|Uskrs', 'holiday.02-15': 'Сретење|Sretenje',
    'not': 'добар дан|добро јутро|добро вече|dobar dan|dobro jutro|у исто време',
  },
};
