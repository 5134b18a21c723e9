import { neutralTimes, type TimeRules } from '../../model/index.js';

/** Spellings of Britain and most of the Commonwealth, where “03/04” is the 3rd of April, and of the United States. */
const dayFirst =
  'colour|colours|honour|honoured|favour|favourite|labour|neighbour|neighbours|neighbouring|harbour|behaviour|rumours|centre|centres|theatre|metres|' +
  'kilometres|litres|defence|offence|licence|programme|programmes|organisation|organisations|organised|organise|recognised|criticised|realised|apologised|' +
  'authorised|privatisation|cheque|tonnes|travelled|travelling|cancelled|councillor|councillors|modelling|grey|whilst|amongst|tyres|analyse|analysed|' +
  'judgement|manoeuvre|ageing|catalogue|fulfil|enrol|sceptical';
const monthFirst =
  'color|colors|honor|honored|favor|favorite|neighbor|neighbors|neighboring|behavior|rumors|meters|kilometers|liters|theater|defense|offense|organization|' +
  'organizations|organized|organize|recognized|criticized|realized|apologized|authorized|privatization|traveled|traveling|canceled|councilman|councilwoman|' +
  'councilor|modeling|program|programs|analyze|analyzed|judgment|maneuver|skeptical|fulfill|enroll|gray|labor|harbor|center|centers';

export const times: TimeRules = {
  ...neutralTimes,
  numericOrder: 'mdy',
  orderSpellings: { dmy: dayFirst, mdy: monthFirst }, monthFirst: true, articles: 'periods',
  numeralSuffixes: ['s'],
  pastEndings: [
    'bed', 'ced', 'ded', 'fed', 'ged', 'hed', 'ied', 'ked', 'led', 'med', 'ned', 'ped', 'red', 'sed', 'ted', 'ued', 'ved', 'wed', 'xed', 'yed', 'zed',
  ],
  words: {
    'inpart': 'in|during|by|throughout|until|since',
    'plural.year': 'years',
    'plural.quarter': 'quarters',
    'plural.month': 'months',
    'plural.week': 'weeks',
    'plural.day': 'days',
    'aim': 'for',
    'counted':
      'migrants|refugees|civilians|passengers|tourists|visitors|protesters|demonstrators|prisoners|hostages|delegates|fighters|drones|missiles|rockets|' +
      'tanks|officers|inhabitants|residents|signatures|deaths|casualties|patients|children|villages|hospitals|trucks|tickets|participants',
    'not.name':
      'expected to last|likely to last|will last|would last|could last|may last|might last|should last|can last|must last|set to last|due to last|' +
      'scheduled to last|planned to last|supposed to last|meant to last|Summer Olympics|Winter Olympics|Summer Games|Winter Games|Summer Paralympics|' +
      'Winter Paralympics|Winter Palace|Arab Spring|Prague Spring|High Noon|60 Minutes|USA Today',
    'street': '!Rue|!Place',
    'weekson.1': '_week', 'weekson.2': '_fortnight',
    'length.minute.45': 'three quarters of an hour|three-quarters of an hour',
    'length.minute.15': 'quarter of an hour|quarter-hour|quarter hour',
    'since': 'since|ever since',
    'athour': 'at',
    'month.1': 'Jan.', 'month.2': 'Feb.', 'month.3': '^March|?Mar|?Mar.', 'month.4': 'Apr.', 'month.5': '^May', 'month.6': 'Jun.', 'month.7': 'Jul.',
    'month.8': 'Aug.|^August', 'month.9': 'Sept|Sept.|Sep.',
    'month.10': 'Oct.', 'month.11': 'Nov.', 'month.12': 'Dec.',
    'weekday.1': '?Mondays|Mon.',
    'weekday.2': '?Tuesdays|Tues|Tues.|Tue.', 'weekday.3': '?Wednesdays|Wed.|?Weds',
    'weekday.4': '?Thursdays|Thurs|Thurs.|Thur|Thu.|Thur.', 'weekday.5': '?Fridays|Fri.', 'weekday.6': '?Saturdays|?Sat.', 'weekday.7': '?Sundays|?Sun.',
    'unit.second': 'seconds|?second|sec|secs',
    'unit.minute': 'minute|minutes|min|mins', 'unit.hour': 'hour|hours|hr|hrs', 'unit.day': 'day|days', 'unit.night': 'night|nights',
    'unit.workday': 'business day|business days|working day|working days|workday|workdays|weekday|weekdays|trading day|trading days',
    'unit.weekend': 'weekend|weekends',
    'unit.week': 'week|weeks|wk|wks|workweek|work week',
    'unit.fortnight': 'fortnight|fortnights', 'unit.month': 'month|months|?mo|?mos',
    'unit.quarter': 'quarter|quarters|qtr|qtrs', 'unit.season': 'season|seasons',
    'unit.half': 'half-year|semester|semesters|half year',
    'unit.year': 'year|years|yr|yrs|?yr.', 'unit.decade': 'decade|decades', 'unit.century': 'century|centuries',
    'unit.millennium': 'millennium|millennia|millenniums',
    'season.SP': 'spring|springtime', 'season.SU': 'summer|summertime', 'season.FA': 'fall|autumn', 'season.WI': 'winter|wintertime',
    'part.MO': 'morning|mornings', 'part.AF': 'afternoon|afternoons', 'part.EV': 'evening|evenings', 'part.NI': 'night|nights|overnight',
    'part.MI': 'midday|lunchtime|lunch time', 'part.DT': 'daytime',
    'rel.day.-1': 'yesterday', 'rel.day.0': 'today|the present day', 'rel.day.1': 'tomorrow|tmrw',
    'rel.day.2': 'the day after tomorrow|day after tomorrow',
    'rel.day.-2': 'the day before yesterday|day before yesterday',
    'relpart.0.NI': 'tonight|tonite|this night', 'adpart.NI': 'overnight',
    'relpart.-1.NI': 'last night|yesterday night', 'relpart.0.MO': 'this morning', 'relpart.0.AF': 'this afternoon', 'relpart.0.EV': 'this evening',
    'ctx.day.-1': 'the day before|the previous day|a day earlier|one day earlier',
    'ctx.day.1': 'the next day|the following day|the day after|a day later|next day',
    'ctx.year.-1': 'the year before|the year earlier|the prior year|the preceding year',
    'yearbefore': 'year-earlier|year-ago|a year-earlier|a year-ago', 'periodnoun': 'period|time period',
    'ctx.month.-1': 'the month before|a month earlier|the prior month',
    'ctx.week.-1': 'the week before|a week earlier|the prior week', 'ctx.month.1': 'the month after', 'ctx.year.1': 'the year after',
    'rel.year.0': 'the current year|the year to date|year-to-date|the current fiscal year|the full year|the whole year|full-year',
    'ref.PRESENT': 'now|right now|currently|at present|at the moment|at this time|presently|nowadays|these days|at this point|current',
    'ref.PAST':
      'recently|more recently|most recently|recent|formerly|lately|long ago|?past|a long time ago|some time ago|years ago|decades ago|months ago|weeks ago|' +
      'days ago|centuries ago|hours ago|minutes ago|not long ago|earlier times|the recent past|at that time|at the time|historically',
    'ref.FUTURE':
      'the near future|the future|future|the foreseeable future|someday|some day|the coming days|the coming weeks|the coming months|the coming years|' +
      'the near term',
    'this': 'this|current|present',
    'last': 'last|past|latest|just past|this past|most recent',
    'next': 'next|coming|upcoming|this coming', 'prev': 'previous|preceding|prior', 'foll': 'following|subsequent|ensuing', 'same': 'same|the same',
    'comparable': 'comparable|corresponding', 'that': 'that|those',
    'every': 'every|each',
    'other': 'other|second|alternate|more|fewer|additional|extra|further', 'ago': 'ago|back|prior to now',
    'later': 'later|afterwards|afterward|after that',
    'earlier': 'earlier|previously|before that', 'before': 'before|prior to|ahead of', 'after': 'after|following',
    'in': 'in|in another', 'inafter': '', 'within': 'within', 'fromnow': 'from now|hence|from today',
    'start': 'early',
    'start.of': 'beginning|start|the beginning|the start|the early part|early part',
    'mid': 'mid|middle|the middle|halfway through',
    'end': 'rest|remainder|late|end|the end|the late part|latter part|the latter part|closing days',
    'approx': 'about|around|approximately|roughly|some|circa|ca|c.|close to', 'approxafter': 'or so|-ish|ish', 'moreafter': 'or more|or longer',
    'age': 'old|of age',
    'more': 'more than|over|greater than|longer than|upwards of|well over',
    'less': 'less than|under|fewer than|nearly|almost', 'atleast': 'at least|no less than',
    'atmost': 'at most|up to|as many as|or less|no more than',
    'few': 'few|several|a few|some|many|a number of|numerous|various|the last few|the past few|the last several|the past several', 'recent': 'recent|past few',
    'couple': 'couple|couple of|a couple|a couple of|pair of', 'half': 'half|half of',
    'a': 'a|an|one|another|a full|a whole|an entire|an additional',
    'whole': 'whole|entire|full|all|the whole of|the entire|all of|throughout',
    'the': 'the', 'of': 'of|on', 'and': 'and', 'or': 'or', 'to': 'to|through|thru|until|till|and', 'from': 'from|since', 'between': 'between',
    'cue': 'in|since|until|by|from|during|of|before|after|through|to|for|and|till|between|circa|about|year|fiscal|early|late|mid|the|around|than',
    'at': 'at', 'oclock': "o'clock|oclock|o clock", 'past': 'past|after', 'till': 'to|till', 'halfpast': 'half past|half-past|half', 'quarterhour': 'quarter',
    'noon': 'noon|midday', 'midnight': 'midnight|mid night',
    'am': 'am|a m|in the morning|?in the am',
    'pm': 'pm|p m|in the afternoon|in the evening',
    'datenoun': '', 'decademark': 's', 'decade.20': 'twenties', 'decade.30': 'thirties', 'decade.40': 'forties', 'decade.50': 'fifties', 'decade.60': 'sixties',
    'decade.70': 'seventies', 'decade.80': 'eighties', 'decade.90': 'nineties',
    'ord.-1': 'final', 'ord.1': 'first', 'ord.2': 'second', 'ord.3': 'third', 'ord.4': 'fourth', 'ended': 'ended|ending',
    'deadline': 'until|till|by|as early as|as soon as|no later than|not before', 'during': 'for', 'era.BC': 'B.C.|B.C|!BC|!BCE|B.C.E.',
    'era.AD': 'A.D.|!AD|!CE', 'fiscal': 'fiscal|financial',
    'set.P1D': 'daily|nightly', 'set.P1W': 'weekly', 'set.P1M': 'monthly', 'set.P1Y': 'annual|annually|yearly', 'set.P3M': 'quarterly',
    'set.P2W': 'biweekly|fortnightly', 'set.PT1H': 'hourly', 'set.P2Y': 'biennial',
    'set.P6M': 'semiannual|semiannually|biannually', 'set.P2M': 'bimonthly',
    'setday.1': 'Mondays', 'setday.2': 'Tuesdays', 'setday.3': 'Wednesdays', 'setday.4': 'Thursdays', 'setday.5': 'Fridays', 'setday.6': 'Saturdays',
    'setday.7': 'Sundays',
    'per': 'per|a|each|every', 'times.1': 'once', 'times.2': 'twice', 'times.3': 'three times|thrice',
    'zone.local': 'local time', 'zone.Asia/Shanghai': 'Beijing time', 'zone.Europe/Moscow': 'Moscow time',
    'zone.America/New_York': 'Eastern time|Eastern|New York time|ET|eastern standard time|eastern daylight time',
    'zone.America/Los_Angeles': 'Pacific time|PT|Pacific',
    'zone.America/Chicago': 'Central time|CT', 'zone.Europe/London': 'London time',
    'zone.Europe/Paris': 'Paris time|Central European time',
    'zone.Europe/Kyiv': 'Kyiv time|Kiev time',
    'zone.Asia/Tokyo': 'Tokyo time|Japan time', 'zonenoun': 'time',
    'than': 'than',
    'not':
      'as many days|as many weeks|as many months|as many years|the second time|may be|all day long|day after day|half of the time|one second thought|' +
      'second half|first half|second quarter-final|Black Friday deal|at times|good morning|good night|good evening|good afternoon|one more time|' +
      'time after time|days of the week',
    'measure':
      'people|percent|per|men|women|troops|soldiers|dollars|euros|pounds|miles|kilometers|kilometres|meters|metres|tons|tonnes|barrels|points|votes|jobs|' +
      'workers|students|houses|homes|families|cars|others|feet|acres|hectares|employees|members|million|billion|hours|days|calories|kg|km|pages|copies|' +
      'units|shares|sq|square|cubic|seats|rooms|beds|rubles|roubles|yuan|yen|lira|rupees',
    'future':
      "meets|meet with|visits|travels|hosts|convenes|gathers|begins|begin|starts|opens|resumes|kicks off|takes place|take place|is due|are due|due to|is to|" +
      "are to|will|will|shall|'ll|going to|plans to|plan to|expected to|expected on|expected in|expected by|expected for|scheduled|is due|are due|due on|" +
      "due in|due out|to be held|is to|are to|expects to|set to|upcoming|planned for|planned a|planned an|planned to|were planning|was planning|is planning|" +
      "are planning|slated|would|planned|effective|payable|forecasts|predicts|expects|forecasters expect|postponed to|postponed until|extended to|" +
      "extended until|moved to|delayed to|delayed until|pushed back to|put off to|put off until|rescheduled for|adjourned until|adjourned to|wants to|" +
      "want to|intends to|intend to|aims to|hopes to|hope to|has been scheduled|have been scheduled|been scheduled|was scheduled|were scheduled|" +
      "scheduled for|has been set|has been planned|have been planned|has been called for|was set for|were set for",
    'partset.MO': 'mornings', 'partset.AF': 'afternoons', 'partset.EV': 'evenings', 'partset.NI': 'nights',
    'weekstart': 'commencing|commencing on|starting|starting on|beginning|beginning on|that starts on|that begins on',
    'lengthcue':
      'first|second|third|fourth|fifth|sixth|seventh|highest|lowest|biggest|largest|smallest|worst|best|fastest|slowest|longest|strongest|weakest|sharpest|' +
      'steepest|hottest|coldest|most|least|twice|times|not|never|no',
    'pastverb':
      'died|was|were|had|did|came|went|took|made|gave|got|fell|rose|grew|began|became|left|met|won|lost|held|kept|told|said|spoke|saw|found|brought|bought|sold|' +
      'sent|led|fled|broke|chose|drove|flew|knew|paid|ran|sat|stood|struck|threw|wrote|shot|fought|caught|taught|thought|has been|have been|would have|' +
      'it cut|he cut|she cut|they cut|we cut|who cut|which cut|company cut|government cut|bank cut|fed cut|firm cut|it put|he put|she put|they put|it shut|' +
      'they shut|it hit|they hit|he hit|it spent|they spent|spent|it shed|they shed|it set|he quit|she quit|who quit|it split|built|dealt|drew|ate|hid|hung|' +
      'hurled|lent|meant|stole|swore|wore|sank|sprang|spun|stuck|swept|swung|tore|woke|withdrew|overtook|underwent',
    'holiday.12-25': 'Christmas|Christmas Day|Xmas', 'holiday.12-24': 'Christmas Eve',
    'holiday.01-01': "New Year's Day|New Year|New Years Day",
    'holiday.12-31': "New Year's Eve|New Years Eve|New Year Eve", 'holiday.10-31': 'Halloween',
    'holiday.02-14': "Valentine's Day|Valentine Day|valentines day",
    'holiday.07-04': 'Independence Day|Fourth of July|the Fourth of July|4th of July',
    'holiday.easter': 'Easter|Easter Sunday', 'holiday.easter-2': 'Good Friday', 'holiday.easter+1': 'Easter Monday',
    'holiday.easter+49': 'Pentecost|Whitsun', 'holiday.easter-46': 'Ash Wednesday', 'holiday.easter-7': 'Palm Sunday', 'holiday.easter+39': 'Ascension Day',
    'holiday.easter-47': 'Shrove Tuesday|Mardi Gras', 'holiday.easter-3': 'Maundy Thursday',
    'holiday.nth-11-4-4': 'Thanksgiving|Thanksgiving Day', 'holiday.nth-11-4-4+1': 'Black Friday', 'holiday.nth-5-1--1': 'Memorial Day',
    'holiday.nth-9-1-1': 'Labor Day|Labour Day',
    'holiday.nth-5-7-2': "Mother's Day|mothers day",
    'holiday.nth-6-7-3': "Father's Day|fathers day",
    'holiday.nth-1-1-3': 'Martin Luther King Day|MLK Day|Martin Luther King Jr. Day',
    'holiday.nth-2-1-3': "Presidents' Day|Presidents Day|Presidents' day", 'holiday.nth-10-1-2': 'Columbus Day',
    'holiday.11-11': 'Veterans Day|Armistice Day|Remembrance Day', 'holiday.12-26': 'Boxing Day',
    'holiday.03-17': "St. Patrick's Day|Saint Patricks Day|St Patricks Day|Saint Patrick's Day|St Patrick's Day", 'holiday.05-01': 'May Day',
    'holiday.04-22': 'Earth Day', 'holiday.02-02': 'Groundhog Day',
    'holiday.04-01': "April Fools|April Fools' Day|April Fool's Day",
    'holiday.03-08': "International Women's Day", 'holiday.06-19': 'Juneteenth',
    'holiday.11-01': "All Saints' Day|All Saints Day", 'holiday.11-02': "All Souls' Day", 'holiday.01-06': 'Epiphany', 'holiday.nth-11-4-4+4': 'Cyber Monday',
    'holiday.ramadan': 'Ramadan',
    'holiday.eid-al-fitr': 'Eid al-Fitr|Eid ul-Fitr',
    'holiday.eid-al-adha': 'Eid al-Adha|Eid ul-Adha',
    'holiday.spring-festival': 'Chinese New Year|Lunar New Year|Spring Festival', 'holiday.passover': 'Passover',
    'holiday.rosh-hashanah': 'Rosh Hashanah', 'holiday.rosh-hashanah+9': 'Yom Kippur', 'holiday.ashura': 'Ashura',
    'holiday.islamic-new-year': 'Islamic New Year',
    'holiday.orthodox-easter': 'Orthodox Easter|Orthodox Easter Sunday',
    'holiday.orthodox-easter-2': 'Orthodox Good Friday',
    'holiday.orthodox-easter-48': 'Orthodox Shrove Monday|Clean Monday|Orthodox Ash Monday',
    'holiday.orthodox-easter-7': 'Orthodox Palm Sunday',
    'holiday.orthodox-easter+49': 'Orthodox Pentecost',
    'holiday.easter+50': 'Whit Monday|Pentecost Monday',
    'holiday.easter-1': 'Holy Saturday|Easter Eve', 'holiday.easter+56': 'Trinity Sunday', 'holiday.easter+60': 'Corpus Christi',
    'holiday.koningsdag': "King's Day|Koningsdag",
    'holiday.mawlid': "the Prophet's Birthday", 'holiday.advent': 'Advent Sunday',
    'holiday.chinese-8-15': 'Mid-Autumn Festival|Moon Festival',
    'holiday.chinese-5-5': 'Dragon Boat Festival',
    'holiday.chinese-1-15': 'Lantern Festival',
    'holiday.03-15': 'the Ides of March|Ides of March',
    'holiday.11-05': 'Guy Fawkes Night|Bonfire Night', 'holiday.07-14': 'Bastille Day', 'holiday.01-26': 'Australia Day', 'holiday.07-01': 'Canada Day',
    'holiday.nth-11-4-4-1': 'Thanksgiving Eve', 'holiday.10-24': 'United Nations Day', 'holiday.12-10': 'Human Rights Day', 'holiday.12-01': 'World AIDS Day',
    'holiday.rosh-hashanah+14': 'Sukkot',
  },
};
