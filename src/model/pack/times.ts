/** Units of time, smallest first. */
export const timeUnits = [
  'second', 'minute', 'hour', 'day', 'workday', 'night', 'weekend', 'week', 'fortnight', 'month', 'quarter', 'season', 'half', 'year', 'decade', 'century', 'millennium',
] as const;
/** A unit of time. */
export type TimeUnit = (typeof timeUnits)[number];

/** Parts of the day as TIMEX3 writes them: morning, midday, afternoon, evening, night, daytime. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';
/** Seasons as TIMEX3 writes them. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';

/**
 * What a word can be in a time expression. What stands after the first dot is its value.
 *
 * - `unit.X`, `month.1…12`, `weekday.1…7` (Monday first), `season.X`, `part.X`: names, besides those of CLDR
 * - `rel.UNIT.N`: a whole expression, N units from now (“yesterday”); `relpart.N.PART`: a part of the day N days from now (“tonight”)
 * - `bytense.UNIT.N`: a whole expression, N units from now in the direction of the clause's tense (“कल”, yesterday or tomorrow); `coming`: as `next`, but of a weekday always the next one to come
 * - `ctx.UNIT.N`: a whole expression, N units from the date before it in the text (“Vorjahr”, “the day before”)
 * - `ref.X`: PAST, PRESENT, FUTURE
 * - `this`, `last`, `next`: beside a unit, weekday, month or season; `prev`, `foll`, `same`, `that`: likewise, but from the date before it in the text
 * - `each.UNIT`: before how often it is in a unit (“haftada iki kez”)
 * - `every`, `other` (every other), `ago`, `later`, `earlier`, `inafter` (behind a length of time; marked `?` where it means “within” in the past), `agofirst`, `laterfirst`, `earlierfirst`, `in` (before it), `agoopen` (before a length that `ago` closes: “for tre dager siden”),
 *   `before` and `after` (a date), `fromnow`, `within`
 * - `start`, `mid`, `end` (with `.of` only before the words of `of`: “the start of”), `approx`, `more`, `less`, `atleast`, `atmost`: modifiers; `approxafter` (“or so”), `moreafter` (“or more”), `lessafter` (以内): behind; `calmonth.CALENDAR.N`: a month of another calendar; `lunar`: before a date of the Chinese calendar (农历); `comma`: stands between a weekday and its date; `age`: “old”
 * - `few`, `couple`, `half`, `a` (one), `whole`, `andhalf` (“y medio”): amounts
 * - `the`, `of`, `and`, `or`, `to`, `from`, `between`, `in`-like prepositions under `cue` (a bare year may follow)
 * - `two.UNIT`: a dual (“عامين”); `length.UNIT.N`: a word for N units (“사흘”, “quinquennio”, “полчаса” is `length.hour.0.5`); `quartermark`: behind the number of a quarter (三季度); `counter`: between an ordinal and what it counts (第一个星期一)
 * - `beforedate`, `afterdate`: behind a date, with which they make one expression (2010年以前); `everyafter`: behind a length of time (3週間ごと); `many.UNIT`: a length of time of untold amount in one word (“yıllardır”, “aylarca”)
 * - `monthof.N`: a month's name in the form that a day follows (“martın üçü”); `startafter`, `midafter`, `endafter`: modifiers that stand behind (“ayın sonunda”)
 * - `adpart.X`: an adverb that is a part of the day by itself (“утром”); `inpart`: a preposition that makes a part of the day a time (“por la mañana”)
 * - `nightof`: between “night” and its date (“ніч проти 22 квітня”)
 * - `inday`: before a weekday's or month's name that is otherwise another word (“na sexta”, “în mai”)
 * - `thehour`: an article that only an hour follows (“las tres”); `pastafter`, `tillafter`: behind hour and minutes (“üçü on geçe”); `minus`: between the hour and what it lacks (“las tres menos diez”)
 * - `during`: before a bare unit that is a length of untold amount (“durante años”)
 * - `agefirst`: before a number of years that is an age (“, de 49 años”)
 * - `at` (before a clock time), `athour` (before a bare hour), `fromhour` (before the first hour of a stretch: “das 9 às 17 horas”), `oclock` (behind the hour), `hourfirst` (before it), `hourword` (behind it, but also a unit), `past`, `till`, `halfpast`, `halfto`, `quarterhour`, `quarterinto` (“четверть шестого” is 5:15), `threequarters` (“tři čtvrtě na devět” is 8:45), `lacking` (before what lacks to the hour: “без пяти девять”), `am`, `pm`, `noon`, `midnight`
 * - `daynoun`, `monthnoun`, `yearnoun`: nouns before a number (“ziua de”, “tháng”, “năm”); `daymark`, `monthmark`, `yearmark`: after it (日, 月, 年, “г.”)
 * - `datenoun`: a noun after a date (“günü”, “tarihinde”); `decademark` (“s”, “er”), `decadenoun` (“anni”), `decadein` (before an article and a bare number: “en los 80”), `decade.80`, `centurymark`, `century.19` (a name of its own: “Novecento”)
 * - `ord.N` and `num.N`: words that the number engine does not read (“ilk”, “prima”), `last` counts from the end
 * - `era.BC`, `era.AD`, `era.reiwa` …, `fiscal`, `holiday.ID`, `set.P1D`, `setday.N` (“montags”), `per`, `times.N`
 * - `hour.N`: words that name an hour and are no amount (“trzeciej”); `inside`: a preposition between a part of the calendar and its whole (“wtorek w przyszłym tygodniu”)
 * - `quarterno.N`, `halfno.N` (“Q3”), `quarterletter`, `halfletter` (behind their number); `ended`: behind a period that a report closes (“the year ended March 31”)
 * - `theday`: an article that only a day follows (“den 5”); `ondate`: a preposition that makes “22-4” a date; `adseason.X`: a season as an adverb (“talvel”); `weekendword`: likewise (“i helgen”)
 * - `weekdaypart.N.PART`: a weekday and a part of it in one word (“Dienstagabend”); `lasting`: behind a time, and part of it (“jooksul”)
 * - `deadline`: before a date, which lies ahead (“until”, “by”); `deadlineafter`: likewise behind it (“kesäkuuhun mennessä”); `since`: before one, which lies behind, and which no verb puts ahead (“seit Montag wird … vermisst”); `sincemaybe`: before or behind a month or a day of one, which lies behind where no verb of the clause is of the future (“desde marzo”, “március óta”)
 * - `aim`: before a weekday, for which something is planned, and which so lies ahead (“called for Saturday”); `habit`: before a weekday in a form that tells the one day, too, which it makes a recurrence (“aperto di domenica”)
 * - `otherafter`: behind a weekday or unit, of which every second is meant (“un jeudi sur deux”)
 * - `monthpart.N.UNIT`: the weeks, weekends or halves of a month in one word (“Märzwoche”, “Januarhälfte”); `dayof`: behind the number of a day, “of the month” (“15 ale lunii”)
 * - `of.whole`: as `of`, but only between a part and its whole, never between a number and what it counts (“ale lunii”)
 * - `street`: before a date that is the name of a street, square or the like (“Bulevardul 16 Decembrie 1989”)
 * - `plural.UNIT`: a unit in a form that is only plural, where the words beside it do not tell (“den letzten Jahren”); `attributive.UNIT.N`: a length of time as an adjective (“dreitägig”); `edge.UNIT.MOD`: a period and its beginning, middle or end in one word (“Jahresende”)
 * - `zone.NAME`: IANA name, offset or `local`; `zonenoun`: “time”, between a clock time and a zone or after it
 * - `comingday.N`: a weekday that is always the next one to come (“på mandag”)
 * - `measure`: a word after a number that makes it a count, never a year; `counted`: a noun of what is counted, which makes it a count where no preposition says that it is a year (“2026 Stellen”); `not`: an expression that only looks like a time; `not.name`: a name that no time begins inside of (“Rio de Janeiro a 15 de outubro”)
 * - `yearbefore`: the same part of the year before (“year-earlier”); `periodnoun`: “period”, behind it, behind `same` or behind `comparable`
 * - `fiscalyear.N`: a fiscal year in one word (`FY21`); `partset.X`: a part of the day that recurs (“mornings”); `weekson.N`: behind a weekday, N weeks after the next (“lundi en huit”); `weekstart`: between “week” and the day with which it begins
 * - `firsts`, `lasts`: “the first”, “the last” of several, where a plural tells them from the one (“premiers”, “últimos”); `than`: behind “later” or “earlier”, before what it is measured against; `inmaybe`: a preposition that before a length of time means “in” only in the future (“en dos años”)
 * - `future`: words that put their clause into the future; `pastverb`: verbs that put it into the past; `lengthcue`: words before “in six years” that make it a length (“lowest”, “first”, “never”)
 */
export type TimeWord =
  | `unit.${TimeUnit}` | `month.${number}` | `weekday.${Digit}` | `season.${Season}` | `part.${DayPart}`
  | `rel.${TimeUnit}.${number}` | `relpart.${number}.${DayPart}` | `ctx.${TimeUnit}.${number}` | 'ref.PAST' | 'ref.PRESENT' | 'ref.FUTURE'
  | 'this' | 'last' | 'next' | 'coming' | `bytense.${TimeUnit}.${number}` | 'prev' | 'foll' | 'same' | 'that' | 'every' | 'other' | 'ago' | 'agofirst' | 'agoopen' | 'later' | 'laterfirst' | 'earlier' | 'earlierfirst' | 'before' | 'after' | 'in' | 'inafter' | 'within' | 'fromnow'
  | 'start' | 'mid' | 'end' | 'start.of' | 'end.of' | 'approx' | 'more' | 'less' | 'atleast' | 'atmost' | 'approxafter' | 'moreafter' | 'lessafter' | 'comma' | `calmonth.${'persian' | 'hijri'}.${number}` | 'age' | 'few' | 'recent' | 'couple' | 'half' | 'a' | 'whole' | 'andhalf'
  | 'the' | 'of' | 'of.whole' | 'and' | 'or' | 'to' | 'from' | 'between' | 'cue' | 'at' | 'athour' | 'fromhour' | 'oclock' | 'hourfirst' | 'hourword' | `two.${TimeUnit}` | `length.${TimeUnit}.${number}` | 'counter' | 'quartermark' | 'beforedate' | 'afterdate' | 'everyafter' | 'past' | 'till' | 'halfpast' | 'halfto' | 'quarterhour' | 'quarterinto' | 'threequarters' | 'lacking' | 'lunar' | 'am' | 'pm' | 'noon' | 'midnight'
  | 'daynoun' | 'monthnoun' | 'yearnoun' | 'daymark' | 'monthmark' | 'yearmark' | 'datenoun' | 'decademark' | 'decadenoun' | 'decadein' | `decade.${number}` | `century.${number}` | 'centurymark'
  | `ord.${number}` | `num.${number}` | `era.${string}` | 'fiscal' | `holiday.${string}` | `set.${string}` | `setday.${Digit}` | `comingday.${Digit}` | 'per' | `times.${number}`
  | `zone.${string}` | 'zonenoun' | 'measure' | 'counted' | 'not' | 'not.name' | 'future' | 'pastverb' | 'lengthcue' | 'yearbefore' | 'comparable' | 'periodnoun' | `fiscalyear.${number}` | `partset.${DayPart}` | `weekson.${number}` | 'weekstart' | 'firsts' | 'lasts' | 'inmaybe' | 'than'
  | 'theday' | 'ondate' | `adseason.${Season}` | 'weekendword' | `weekdaypart.${Digit}.${DayPart}` | 'lasting'
  | 'ended' | 'deadline' | 'deadlineafter' | 'since' | 'sincemaybe' | 'aim' | 'habit' | 'otherafter' | 'dayof' | 'street' | `monthpart.${number}.${'week' | 'weekend' | 'half'}` | `quarterno.${number}` | `halfno.${number}` | 'quarterletter' | 'halfletter'
  | `each.${TimeUnit}` | `plural.${TimeUnit}` | `attributive.${TimeUnit}.${number}` | `edge.${TimeUnit}.${'START' | 'MID' | 'END'}` | `many.${TimeUnit}` | `monthof.${number}` | 'startafter' | 'midafter' | 'endafter' | `adpart.${DayPart}` | 'inpart' | 'thehour' | 'pastafter' | 'tillafter' | 'minus' | 'during' | 'nightof' | 'inday' | 'inside' | `hour.${number}` | 'agefirst';

/** What the time engine needs to know of a language beyond CLDR. */
export interface TimeRules {
  /**
   * Words by what they can be. Alternatives are parted by `|`. After an alternative `+` stands for every one of
   * `suffixes`, `~` for those without the bare form; before it, `?` marks a word that means a time only in company, `^` one that does so alone only when
   * capitalised, `_` one that is written small save at the beginning of a sentence, and `!` one that is written with exactly these capitals.
   */
  readonly words: Readonly<Partial<Record<TimeWord, string>>>;
  /** Endings that words marked `+`, and CLDR's months and weekdays, may take. Empty for no inflection. */
  readonly suffixes: readonly string[];
  /** Particles written together before a word (Arabic ب, Hebrew ב): may stand before every word. */
  readonly prefixes: readonly string[];
  /** Endings that may follow digits, an apostrophe or a hyphen (“2019'da”, “1990-х”, “2019-ben”). */
  readonly numeralSuffixes: readonly string[];
  /** Calendar of a year before 1500 that is told without an era (“سال ۱۴۰۴”); null for our own. */
  readonly yearEra: 'persian' | null;
  /** Order of the parts of a numeric date; `mdy` where nothing in the document tells that the day comes first. */
  readonly numericOrder: 'dmy' | 'mdy' | 'ymd';
  /** Words that are spelled so only where numeric dates put the day first, or only where they put the month first, parted by `|`: they tell the order where `numericOrder` is `mdy`. */
  readonly orderSpellings: Readonly<Record<'dmy' | 'mdy', string>>;
  /** True where “May 5” is written, month first. */
  readonly monthFirst: boolean;
  /** True where “3.” is the third. */
  readonly ordinalDot: boolean;
  /** True where a colon-less “16.30” is a clock time even without a word that says so. */
  readonly clockDot: boolean;
  /** Whether “17,30” is a clock time: behind a preposition of clock times or a word for the hour, behind the latter only, or never. */
  readonly clockComma: 'at' | 'hour' | 'never';
  /** Whether the article belongs to the expression: always (“el lunes”), before periods only (“the last three years”), or never. */
  readonly articles: 'always' | 'periods' | 'never';
  /** True where “last” and “this” may follow what they belong to (“l'anno scorso”). */
  readonly modifierAfter: boolean;
  /** True where what counts from a date or a length of time always follows it (三天后): “later” opens no expression. */
  readonly headFinal: boolean;
  /** True where a year stands before the month of it (“geçen yıl ocakta”): behind the month, a year that is counted back is one to compare with. */
  readonly yearFirst: boolean;
  /** True where the verb opens its sentence (Arabic): one of the future there puts a bare weekday ahead, however far behind it stands. */
  readonly verbFirst: boolean;
  /** True where “last Monday” is the Monday of last week, whatever today is. */
  readonly weekdayByWeek: boolean;
  /** True where the noun stands before a decade's name (“anos quarenta”): behind it, the name is a number (“quarenta anos”). */
  readonly decadeNounFirst: boolean;
  /** True where “1800-talet” is the century and no decade. */
  readonly hundredsAreCenturies: boolean;
  /** True where “next Monday” is the next Monday to come, also of this week. */
  readonly nextWeekdayNearest: boolean;
  /** True where “г.” or “yılı” after a year belongs to the expression. */
  readonly yearMarkInSpan: boolean;
  /** Endings of verbs in the future tense, for languages that have one. */
  readonly futureEndings: readonly string[];
  /** Endings of verbs in the past tense, that few other words have. */
  readonly pastEndings: readonly string[];
  /** Endings of a case that opens a stretch of time and never stands within a date (“ocaktan”, “5'ten”). */
  readonly openEndings: readonly string[];
  /** Endings of nouns and adjectives in the form that follows a count and no year (“2015 wniosków”). */
  readonly countedEndings: readonly string[];
}

/** The neutral rules: numeric dates and ISO 8601 alone. */
export const neutralTimes: TimeRules = {
  words: {}, suffixes: [], prefixes: [], numeralSuffixes: [], yearEra: null, numericOrder: 'dmy', orderSpellings: { dmy: '', mdy: '' }, monthFirst: false, ordinalDot: false, clockDot: false, clockComma: 'never',
  articles: 'never', modifierAfter: false, headFinal: false, yearFirst: false, verbFirst: false, weekdayByWeek: false, nextWeekdayNearest: false, hundredsAreCenturies: false, decadeNounFirst: false, yearMarkInSpan: true, futureEndings: [], pastEndings: [], openEndings: [], countedEndings: [],
};
