import type { FormList, NumberForms } from './numbers.js';

/** Forms by a code: ISO 4217, UCUM. */
export type CodeForms = Readonly<Record<string, FormList>>;

/** How a language writes money, measures, percentages, ages and bounds, beyond what CLDR has. */
export interface QuantityWords {
  /** Currencies of the language's own countries, most likely first: they win where a noun or symbol is shared. */
  readonly homeCurrencies: readonly string[];
  /** Names, nouns, abbreviations and symbols by ISO 4217 code. A noun listed under several codes is ambiguous. */
  readonly currencies: CodeForms;
  /** A currency and a scale in one word, by code and factor: Swedish `{ SEK: { 1e6: 'mkr' } }`. */
  readonly scaledCurrencies: Readonly<Record<string, NumberForms>>;
  /** Hundredths (cents) by ISO 4217 code. */
  readonly subunits: CodeForms;
  /** Nouns, oblique cases and abbreviations by UCUM code. */
  readonly units: CodeForms;
  /** CLDR forms that are other words far more often (`in`, `at`). */
  readonly notUnits: FormList;
  /** Signs of units that are other words as well, by UCUM code: `ha` of the Spanish verb. Read behind figures with a separator, and where a joiner or a mark follows (`1.200 ha`, `37 ha de monte`). */
  readonly figureUnits: CodeForms;
  /** Words between an amount and the unit or listed noun that it is told for: `per|a` of `barrels a day`, `$78 a barrel`. */
  readonly per: FormList;
  /** The same before a unit of time only: `im` of `2000 Euro im Monat`. */
  readonly perTime: FormList;
  /** The same before any other unit and a listed noun: `за` of `78 долларов за баррель`. */
  readonly perThing: FormList;
  /** The same before whatever noun follows, and also before the amount: `pro Kopf`, `每桶`. */
  readonly perAny: FormList;
  /** Words behind the unit or noun that an amount is told for: `başına` of `varil başına 80 dolar`, `あたり`. */
  readonly perAfter: FormList;
  /** Nouns that amounts are told for, by the English word that a record names them with: `{ person: 'capita|inhabitant', share: 'share' }`. */
  readonly perObjects: Readonly<Record<string, FormList>>;
  /** Phrases beside an amount that say by themselves what it is told for, by UCUM code: Swedish `fatet`, French `la tonne`. */
  readonly perPhrases: CodeForms;
  /** The same by the English noun: Arabic `{ person: 'للفرد' }`, Chinese `{ person: '人均' }`. */
  readonly perNounPhrases: Readonly<Record<string, FormList>>;
  readonly percent: FormList;
  /** Before the number: `yüzde`, `%`. */
  readonly percentBefore: FormList;
  /** After a number: tenths, told as percent (九成, 2割). */
  readonly tenths: FormList;
  /** Before a number, by what it is a part of, told as percent: `{ 1000: '千分之' }`. */
  readonly partsBefore: NumberForms;
  /** After a unit, by the part of one unit that it adds: `{ 0.5: '半' }` of 两米半. */
  readonly partsAfterUnit: NumberForms;
  /** Smaller units that count only after a unit of this code, by what they are of it: `{ CNY: { 0.1: '角|毛' } }`; `%` for tenths. */
  readonly smallerUnits: Readonly<Record<string, NumberForms>>;
  /** Before an amount, by the unit that it is told for: `{ h: '时速' }` of 时速120公里, `{ '[bbl_us]': 'hordónként' }`. */
  readonly perBefore: CodeForms;
  /** Before a number, with or without a degree word after it: 华氏 51 度. */
  readonly unitsBefore: CodeForms;
  readonly percentagePoint: FormList;
  readonly basisPoint: FormList;
  /** Words between a number and its unit (`20 de lei`, `5 milioni di euro`). */
  readonly unitJoiners: FormList;
  /** Case endings of a unit noun, tried where the noun itself is not known: `dolar-lık`. */
  readonly unitEndings: FormList;
  /** True where such an ending is a particle that stays outside the span (Korean). */
  readonly endingsOutside: boolean;
  /** Counted units of degrees: what `derece` or `degrees` alone means. */
  readonly degree: FormList;
  /** After a number, with or without its degrees: a temperature below zero (`below zero`, `bajo cero`). */
  readonly belowZero: FormList;
  /** After degrees that a zero opens: `नीचे` of `शून्य से 12 डिग्री नीचे`. */
  readonly belowOpened: FormList;
  /** Words near degrees that make them an angle: `rotate|angle`. */
  readonly angleCues: FormList;
  /** After a number: an age in years (`yaşında`, `-jährige`). */
  readonly ageAfter: FormList;
  /** After a number and a unit of time: `old`, `de edad`. */
  readonly ageAfterUnit: FormList;
  /** Before a number: `aged`, `im Alter von`. */
  readonly ageBefore: FormList;
  /** Before a number with a unit of time that nothing qualifies: `tiene` of `tiene diez años`, but not of `tiene diez años de cárcel`. */
  readonly ageVerbs: FormList;
  /** Before a quantity: bounds and approximation by comparator (`>`, `>=`, `<`, `<=`, `~`); `=` for what only looks like one (`Kredit über`). */
  readonly comparators: Readonly<Partial<Record<'=' | '>' | '>=' | '<' | '<=' | '~', FormList>>>;
  /** After a quantity: `or more`, `'den fazla`, 以上. */
  readonly comparatorsAfter: Readonly<Partial<Record<'>' | '>=' | '<' | '<=' | '~', FormList>>>;
  /**
   * Words behind an amount that make it the most there can be where the word before them has one of the endings, and are words of
   * “about” elsewhere: Turkish `kadar` of `80 milyon dolara kadar`. `bare` lists words that end so by themselves (`lira`).
   */
  readonly upTo: { readonly words: FormList; readonly endings: FormList; readonly bare: FormList };
  /** Words between a number and a bound after it: 人 of 五百人以上. */
  readonly counters: FormList;
  /** Case suffixes that may stand between a quantity and a comparator after it, apart from the word: Turkish `den`. */
  readonly caseSuffixes: FormList;
  /** Open a range: `between`. */
  readonly rangeOpeners: FormList;
  /** True where they stand behind the range: “yüzde 16 ile yüzde 22 arasında”. */
  readonly rangeOpenersAfter: boolean;
  /** Join the ends of a range after an opener: `and`. */
  readonly rangeClosers: FormList;
  /** Join the ends of a range without an opener: `to`, `bis`. */
  readonly rangeJoiners: FormList;
  /** True where two numbers in words that follow one another give bounds: Turkish `iki üç bin kişi`, Hindi `दो तीन हजार`. */
  readonly adjacentRange: boolean;
  /** Join a part to its whole, whatever the numbers: `out of` of `three out of ten`. */
  readonly outOf: FormList;
  /** Join a part to its whole where the part is one or the whole a power of ten, and something else otherwise: `in` of `one in five`. */
  readonly outOfRound: FormList;
  /** The same with the whole before the part: `중` of `셋 중 하나`. */
  readonly outOfReversed: FormList;
  /** Words before an ordinal that make it a share of what follows: `jeder` of `jeder dritte Haushalt`. One word each. */
  readonly everyNth: FormList;
  /** Words before a first end that make two figures of it, no range: `from`, `von`. */
  readonly changeOpeners: FormList;
  /** Verbs of change beside those of the pack's claims, which tell two levels and no range; `*` ends a stem: `pasó`, `steg`. */
  readonly changeVerbs: FormList;
  /** Words beside those of the pack's claims that lead to the second of two levels: Czech `na` of `z 2 na 3 miliony`. */
  readonly levelWords: FormList;
  /** Particles written after a second end that make two levels of a range: Japanese `に` of 3円から5円に. */
  readonly levelParticles: FormList;
  /** Words for a negative sign: `minus`. */
  readonly minus: FormList;
  /** Words for a positive sign at the second end of a range: `minus 8 to plus 3`. */
  readonly plus: FormList;
  /** Words for either sign, before the half of a span: `plus or minus`. The amount behind them is positive. */
  readonly plusMinus: FormList;
  /** Words that follow a number but are not what it counts: prepositions, verbs, articles. */
  readonly notObjects: FormList;
  /** Number words that are other words too, by the endings of the nouns that they count: French `{ neuf: 's|x' }` (also “new”). A unit or another number behind them shows the number, too. */
  readonly countingOnly: Readonly<Record<string, string>>;
  /** Words before digits, with or without a full stop, that make them a name or reference, no amount: `Fig`, `equation`, `route`. */
  readonly references: FormList;
  /** Words before a telephone number, beyond `tel.` and `fax`: `phone`, `телефон`. */
  readonly phones: FormList;
  /** True where only names have capitals: a bare number after one (`iPhone 11`) belongs to the name. */
  readonly capitalNames: boolean;
  /** Words that make a lone one after them a pronoun (`this one`). */
  readonly pronounBefore: FormList;
  /** Words that make a one before them a pronoun (`one must`). */
  readonly pronounAfter: FormList;
}

/** Nothing beyond CLDR and international symbols. */
export const neutralQuantityWords: QuantityWords = {
  homeCurrencies: [], currencies: {}, scaledCurrencies: {}, subunits: {}, units: {}, notUnits: '', figureUnits: {}, per: '', perTime: '', perThing: '', perAny: '', perAfter: '', perObjects: {}, perPhrases: {}, perNounPhrases: {}, percent: '', percentBefore: '', tenths: '', partsBefore: {}, partsAfterUnit: {}, smallerUnits: {}, perBefore: {}, unitsBefore: {}, percentagePoint: '', basisPoint: '', unitJoiners: '',
  unitEndings: '', endingsOutside: false, degree: '', belowZero: '', belowOpened: '', angleCues: '', ageAfter: '', ageAfterUnit: '', ageBefore: '', ageVerbs: '', comparators: {}, comparatorsAfter: {}, upTo: { words: '', endings: '', bare: '' }, counters: '', caseSuffixes: '', rangeOpeners: '', rangeOpenersAfter: false,
  rangeClosers: '', rangeJoiners: '', adjacentRange: false, outOf: '', outOfRound: '', outOfReversed: '', everyNth: '', changeOpeners: '', changeVerbs: '', levelWords: '', levelParticles: '', minus: '', plus: '', plusMinus: '', notObjects: '', countingOnly: {}, references: '', phones: '', capitalNames: false, pronounBefore: '', pronounAfter: '',
};
