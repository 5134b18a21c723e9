/**
 * Phrases separated by `|`. A word may carry `*` at its start or end (or both) for any further letters: `ticaret*` holds
 * for every case form, `*angriff*` for every compound. Case is ignored; punctuation inside a phrase must match. `…` between two words stands for what comes
 * between the parts of a verb: `trat … zurück`.
 */
export type Words = string;

/** What the claim stages need to know of a language. Every field may be left empty; nothing is found by it then. */
export interface ClaimRules {
  /** True where the verb closes the sentence and its subject opens it (Turkish). */
  readonly verbLast: boolean;
  /** True where a word or mark always opens a reported clause (“dass”, “che”, a comma); false where it may be left out (English). */
  readonly clauseMarked: boolean;
  /** True where a verb may do without the pronoun of its subject (Italian “ha incontrato”). */
  readonly subjectDropped: boolean;
  /** Letters written onto the front of a word that are no part of it (Arabic and, the, to). */
  readonly clitics: readonly string[];
  /** The letter of “and” where it is written onto the verb of the next clause (Arabic و); empty elsewhere. */
  readonly joinLetter: string;
  /** How many last letters of a noun or adjective change with its case, so that its stem stands for every form (Slavic 2); 0 where endings are few. */
  readonly stemLetters: number;
  /** Endings of plurals that are written onto a noun as it is (English s). */
  readonly plurals: readonly string[];
  /** Words by metric id (`trade.turnover`). Verbs of counts belong here too (“killed” → `casualties.killed`). */
  readonly metrics: Readonly<Record<string, Words>>;
  /** Words by event type. */
  readonly events: Readonly<Record<string, Words>>;
  /** Nouns that can be ranked, by the metric they are ranked in (“exporter” → `trade.exports`). */
  readonly ranks: Readonly<Record<string, Words>>;
  /**
   * Phrases in which the words of a metric, event or rank mean something else (“was held by”, “wind force”), and words that a `*` there takes in and should not.
   * They hide what they cover, words of denial too (“n'en demeure pas moins”).
   */
  readonly idioms: Words;
  /** Words of first or greatest among many (“largest”, “main”). */
  readonly superlatives: Words;
  /** Superlatives that tell a later place themselves, by the place (`2`: “zweitgrößte”, “op een na grootste”). */
  readonly places: Readonly<Record<string, Words>>;
  /** Words of last or smallest among many. */
  readonly leasts: Words;
  /** Words that lead from a rank to whoever has a better one (“the second-largest donor after Japan”). */
  readonly outranked: Words;
  readonly up: Words;
  readonly down: Words;
  readonly flat: Words;
  /** Verbs that state a level (“amounted to”, “stood at”, “topped”): they carry a figure whose metric was named before. */
  readonly level: Words;
  /** Verbs and words by which a figure is a lower bound (“topped”, “exceeded”), wherever they stand in its clause. */
  readonly over: Words;
  /** The same for an upper bound (“fell below”, “nearly”). */
  readonly under: Words;
  /** Words before the amount of a change (“by”, “um”). */
  readonly by: Words;
  /** Words before the end of a change (“to”, “auf”). */
  readonly to: Words;
  /** Those of them that stand before figures alone, as they are articles before names (Portuguese “a Petrobras”). */
  readonly toFigures: Words;
  /** Verbs of change whose bare object is the amount, where a level takes a word of its own (“rose 3 dollars”, “subió 50 euros”). */
  readonly steps: Words;
  /** Words before the start of a change (“from”, “von”). */
  readonly from: Words;
  /** Words before a figure that another one replaces (“an earlier toll of”, “the previous estimate of”). */
  readonly former: Words;
  /** Words behind the end, start or amount of a change, in languages that put them there. */
  readonly afterTo: Words;
  readonly afterFrom: Words;
  /** Last letters of a figure that is the end or start of a change (Turkish “dolara”, “yüzde 33'ten”). */
  readonly toEndings: readonly string[];
  readonly fromEndings: readonly string[];
  /** Endings that an apostrophe joins to the name of a place where something is (Turkish “Ankara'da”). */
  readonly placeEndings: readonly string[];
  /** Words that mark the measure of a comparison (“than”, “compared with”, “gegenüber”). */
  readonly than: Words;
  /** The same words where they stand behind the time. */
  readonly afterThan: Words;
  /** Words before the start of an open period. */
  readonly since: Words;
  /** Words behind it. */
  readonly afterSince: Words;
  /** Reporting verbs, finite and non-finite. */
  readonly say: Words;
  /** Reporting verbs that deny what follows. */
  readonly deny: Words;
  /** Verbs that report only where a survey or report is their subject (“a poll puts”, “the study found”). */
  readonly finds: Words;
  /** Verbs that report only beside a figure, which their subject gives (“put … at”, “counted”, “spoke of”). */
  readonly reckons: Words;
  /** Words before who does what is told in the passive (“by”, “par”). */
  readonly doer: Words;
  /** Prepositions before the place where something is (“in”, “near”). */
  readonly at: Words;
  /** “According to”, before its source. */
  readonly according: Words;
  /** “According to”, behind its source. */
  readonly afterAccording: Words;
  /** Nouns of news behind a place that only tells where it comes from (奥斯陆消息). */
  readonly newsFrom: Words;
  /** “Quoted by”: the voice that follows is the outer one. */
  readonly cited: Words;
  /** “Citing”: who stands before it is the outer voice, who follows the inner one. */
  readonly citing: Words;
  /** The same behind both (Turkish “TASS'a dayandırdığı”). */
  readonly afterCiting: Words;
  /** What opens a sentence that says who told the sentence before (“Das teilte die Polizei mit”). */
  readonly backward: Words;
  /** Words that introduce what was said (“that”, “dass”). */
  readonly that: Words;
  /** Nouns of statistics and data. */
  readonly statistics: Words;
  /** Nouns of reports, studies, documents. */
  readonly documents: Words;
  /** Nouns of media. */
  readonly media: Words;
  /** Nouns of authorities that speak without a name (police, ministry, officials). */
  readonly officials: Words;
  /** Nouns of governments: what one says of its own plans is nobody else's word. */
  readonly governments: Words;
  /** Nouns that stand for the organisation named before (the bank, the company). */
  readonly organisations: Words;
  /** Nouns of those who travel for a country or body (“delegation”, “foreign minister”). */
  readonly delegations: Words;
  /** Nouns that stand for the person named before (the spokesman, the minister). */
  readonly persons: Words;
  /** Pronouns of the third person, subject form. */
  readonly pronouns: Words;
  /** Pronouns that open a sentence and stand for a body or party told of before (“it”). */
  readonly neuters: Words;
  readonly negation: Words;
  readonly planned: Words;
  /** Those of the planned words that only put a clause into the future (“will”, “va”, Turkish “-acak”): what nobody sets is foretold by them. Conditionals belong here too that do so in what somebody said (“would”, “zou”). */
  readonly futureTense: Words;
  readonly forecast: Words;
  readonly demanded: Words;
  /** Those of the planned words that make a passive of the present with a participle at the end of their clause (German “werden”). */
  readonly passive: Words;
  /** What such a participle looks like: the source of a regular expression over a whole word; empty where no word is of two uses. */
  readonly participle: string;
  /** What a noun looks like that heads no compound with the name before it (Turkish genitives without a possessive): the source of a regular expression over a whole word; empty where cases do not tell. */
  readonly headless: string;
  /** Verbs whose subject takes what another gives (“receives”). */
  readonly receive: Words;
  /** Verbs of a host (“received”): a meeting, where two people stand at them. */
  readonly hosts: Words;
  /** Nouns of what is aimed at (“target”). */
  readonly goals: Words;
  readonly hypothetical: Words;
  /** Words of an unbroken run (“in a row”, “running”). */
  readonly streak: Words;
  /** “Times”, by the number it stands for (`3`: “three times”). */
  readonly multiples: Readonly<Record<string, Words>>;
  /** Words before, or nouns of, a part of a number told already (“among them”, “children”). */
  readonly subset: Words;
  /** Nouns of things that news counts beside people: a number of them is no number of victims. */
  readonly things: Words;
  /** Nouns of who acts in news beside people: countries, members, companies. A number of them is the figure of no metric. */
  readonly bodies: Words;
  /** Verbs and nouns of matches: two numbers that a dash or colon joins are a score beside them. */
  readonly matches: Words;
  /** Nouns of what is named by a number behind them (“ward 7”, “Room 204”). */
  readonly numbered: Words;
  /** Words behind such a number (Turkish “7 numaralı”). */
  readonly numberedAfter: Words;
  /** Nouns of streets: a house number stands at their name (“8 Baker Street”, “улица Целовшка, 8”). */
  readonly streets: Words;
  /** Nouns of kin: “the 16-year-old daughter of Francis Walsingham” tells no age of him. */
  readonly relatives: Words;
  /** Verbs and nouns of spending: a sum beside them that no metric names is a government's budget. */
  readonly spends: Words;
  /** Phrases of talks that are going on (“in talks with”): an event without a day, where both sides are named. */
  readonly negotiates: Words;
  /** “The two countries”: both that were told of last. */
  readonly pairs: Words;
  /** Words between a part and its whole (“of”, “out of” in “138 of 199 seats”). */
  readonly outOf: Words;
  /** Words between a whole and its part, in languages that tell the whole first (“199席中的138席”, “199 koltuğun 138'i”). */
  readonly amongBefore: Words;
  /** Nouns that stand for a count told before (“put the figure at”). */
  readonly amounts: Words;
  /** “Points”, which are percentage points of a rate. */
  readonly points: Words;
  /** Words that join equals (“and”). */
  readonly and: Words;
  /** Words that open another clause (“while”, “after”, “but”). */
  readonly clause: Words;
  /** Words that put an event beside the main one (“on the sidelines of”, “before”). */
  readonly aside: Words;
  /** “First” in the forms that stand beside months (“in the first nine months”). */
  readonly openings: Words;
  /** Names of wages that the law sets (“minimum wage”): a country's, whichever company was told of before. */
  readonly statutory: Words;
  /** Nouns of a level that is reached: a word of an amount behind one (“of”, “de”, “в”) leads to that level (“a record high of 4,250”, “la nivelul record de”). */
  readonly peaks: Words;
  /** Phrases that measure by a plan or forecast (“than expected”, “as planned”): the clause is neither, and nobody says anything by them. */
  readonly asExpected: Words;
  /** Those of the demanded words that are verbs of obligation (“must”, “moet”): what nobody is said to ask for is agreed on, where they tell it. */
  readonly musts: Words;
  /** How newsrooms call the country they write in without its name (我国): where one stands, a country that is named is not the one a text is about. */
  readonly homeland: Words;
}

/** The neutral rules: no words. */
export const neutralClaims: ClaimRules = {
  verbLast: false, clauseMarked: false, subjectDropped: false, clitics: [], joinLetter: '', stemLetters: 0, plurals: [], metrics: {}, events: {}, ranks: {}, idioms: '', superlatives: '', places: {}, leasts: '', outranked: '', up: '', down: '', flat: '', level: '', over: '', under: '', by: '', to: '', toFigures: '', steps: '',
  from: '',
  former: '', afterTo: '', afterFrom: '', toEndings: [], fromEndings: [], placeEndings: [], than: '', afterThan: '', since: '', afterSince: '', say: '', deny: '', finds: '', reckons: '', doer: '', at: '', according: '', newsFrom: '',
  afterAccording: '', cited: '', citing: '', afterCiting: '', backward: '', that: '', statistics: '', documents: '', media: '', officials: '', governments: '', organisations: '', delegations: '', persons: '', pronouns: '',
  negation: '', planned: '', futureTense: '', forecast: '', demanded: '', passive: '', participle: '', headless: '', goals: '', hosts: '', receive: '', hypothetical: '', streak: '', multiples: {}, subset: '', things: '', bodies: '', matches: '', numbered: '', numberedAfter: '', pairs: '', spends: '', outOf: '', amongBefore: '', amounts: '', points: '', and: '', clause: '', aside: '', neuters: '', negotiates: '', streets: '', relatives: '', openings: '', statutory: '', peaks: '', asExpected: '', musts: '', homeland: '',
};

/** A row of a language's own test table: a text with its names, times and figures marked, and the claims that it gives, one a line. */
export interface ClaimCase {
  /** `[Germany|Q183 LOC country]`, `[last year|@2025]`, `[5 percent|#5 %]`: see `test/claims/marked.ts`. */
  readonly text: string;
  readonly claims: readonly string[];
}
