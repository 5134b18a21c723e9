import { neutralQuantityWords, type QuantityWords } from './quantities.js';

/** Forms of a word, parted by `|`; a form may hold several words. Matched without regard to case. */
export type FormList = string;

/** Forms by the number that they stand for: `{ 1: 'one', 20: 'twenty' }`. */
export type NumberForms = Readonly<Record<number, FormList>>;

/** A word for an amount that is not told exactly (“dozens”), with its bounds, both included. */
export interface VagueNumber {
  readonly forms: FormList;
  readonly min: number;
  readonly max: number;
}

/** How a language writes numbers, in words and in digits. */
export interface NumberWords {
  /** Cardinals below 1000 that are added to what stands before them: units, teens, tens, hundreds in one word. */
  readonly cardinals: NumberForms;
  /** Multipliers: 100, 1000, 10⁶ … (10, 10⁴, 10⁸ in East Asia). Without a number before them they stand for one of it. */
  readonly scales: NumberForms;
  /** What a scale's word means elsewhere, by that value: `{ 1e9: 'billón|billones' }`. The reading carries it as an alternative. */
  readonly scaleOthers: NumberForms;
  /** Multipliers that need digits before them: `Mrd`, `bn`, `k`; without their full stop. */
  readonly shortScales: NumberForms;
  /** Groups that multiply whatever stands before them: 12 for a dozen. */
  readonly collectives: NumberForms;
  /** Ordinals in every form; one of a scale's value multiplies (“two hundredth”). */
  readonly ordinals: NumberForms;
  /** Words for one nth, by n: `{ 2: 'half|halves', 3: 'third|thirds' }`. */
  readonly denominators: NumberForms;
  /** Denominators that stand for one part without a numerator: before whatever is no word of `not` (Arabic `ربع` of `ربع السكان`), and, where they are cardinals too, before a word that begins with the article `definite` only (`خمس السكان`). */
  readonly loneDenominators: { readonly any: FormList; readonly beforeDefinite: FormList; readonly definite: string; readonly not: FormList };
  /** Words that add a part to the number before them, by the part: `{ 0.5: 'and a half' }`. */
  readonly additions: NumberForms;
  /** Words before a number that add a part to it, or to one of the scale after it: Hindi `{ 0.5: 'साढ़े', -0.25: 'पौने' }`. */
  readonly leadingParts: NumberForms;
  /** Words that say how many times, by the factor: `{ 2: 'twice|double' }`. */
  readonly multiples: NumberForms;
  readonly vague: readonly VagueNumber[];
  /** Words that leave open how many of the scale after them: `several|a few`. */
  readonly indefinites: FormList;
  /** Stand for 1 before a scale, a collective or a denominator only: `a|an`. */
  readonly articles: FormList;
  /** Words between the parts of a number that may follow a ten (`treinta y cinco`). */
  readonly tensJoiners: FormList;
  /** Words between the parts of a number that may follow a hundred or more (`hundred and one`). */
  readonly joiners: FormList;
  /** Words between a number and its scale (`20 de milioane`). */
  readonly scaleJoiners: FormList;
  /** Words between a unit and the ten that follows it (`ein-und-zwanzig`). */
  readonly invertedJoiners: FormList;
  /** Words between a numerator and its denominator, or a fraction and what it divides (`half of a`). */
  readonly fractionJoiners: FormList;
  /** Words between a whole number and a fraction of one: `con` of `cinco con un cuarto`. */
  readonly mixedJoiners: FormList;
  /** Words that make the cardinal before them a denominator: `avos` of `três vinte avos`. */
  readonly denominatorAfter: FormList;
  /** Prefixes written together with a number word that join it to the part before: Arabic `و`. */
  readonly joinPrefixes: FormList;
  /** Prefixes written together with a number word that say nothing of its value: Hebrew `ב`. */
  readonly silentPrefixes: FormList;
  /** Words that read a decimal sign aloud: `point`. */
  readonly decimalWords: FormList;
  /** Words between numerator and denominator: `1 over 3`. */
  readonly overWords: FormList;
  /** Words between denominator and numerator, denominator first: `分之`. */
  readonly reversedOverWords: FormList;
  /** Words between a base and its exponent, with the words that close it after: `の` and `乗` of 10の9乗. */
  readonly powerJoiners: FormList;
  readonly powerAfter: FormList;
  /** Case suffixes of a denominator that stands before its numerator, by whole form: Turkish `{ 3: 'üçte' }`. */
  readonly reversedDenominators: NumberForms;
  /** True where number words are written together (`zweihundertfünf`). */
  readonly compounds: boolean;
  /** Forms that exist only inside such a compound: Italian `vent` of `ventuno`. */
  readonly compoundCardinals: NumberForms;
  /** Ordinals that exist only inside a compound: Hungarian `egyedik` of `harmincegyedik`. */
  readonly compoundOrdinals: NumberForms;
  /** Letters that join two parts of a compound and mean nothing. */
  readonly compoundJoiners: FormList;
  /** Endings that make the compound before them an ordinal: `ste|sten`. */
  readonly compoundOrdinalEndings: FormList;
  /** Endings that make the compound before them a denominator: Spanish `avos`, Swedish `delar`, German `stel`. */
  readonly compoundDenominatorEndings: FormList;
  /** Case endings of a number word, tried where the word itself is not known: Turkish `de|den`. */
  readonly wordEndings: FormList;
  /** Tens that take 1–19 after them: French 60 and 80. */
  readonly vigesimals: readonly number[];
  /** True where a bare ten takes units after it (`on beş`, 十五). */
  readonly tenTakesUnits: boolean;
  /** False where an ordinal follows no cardinal (`vigésimo quinto`): behind one it is a denominator (`veinte quintos`). */
  readonly cardinalsTakeOrdinals: boolean;
  /** True where digits read one by one make a number (二〇二四). */
  readonly positionalDigits: boolean;
  /** Words of digits that never stand among others read one by one: 两 of 九两, which is an ounce. */
  readonly neverPositional: FormList;
  /** True where an ordinal in the singular is a denominator after a number over one (`ikki uchdan`). */
  readonly singularDenominators: boolean;
  /** Words that are numbers only beside another number or before a scale: `un`, `bir`, `one` where it is a pronoun. */
  readonly notAlone: FormList;
  /** Of these, words that are numbers before a counter: Korean `두` of `두 개`. */
  readonly counted: FormList;
  /** Counters that may be written onto such a word (`두명`); the same letters end other words where others follow (`세대`). */
  readonly attachedCounters: FormList;
  /** Written onto digits, with or without hyphen or apostrophe, to make an ordinal: `st|nd|rd|th`, `º`, `-й`. */
  readonly ordinalSuffixes: FormList;
  /** Articles that belong to an ordinal after them: Romanian `al 3-lea`, `a 2-a`. */
  readonly ordinalArticles: FormList;
  /** Words before digits that make an ordinal: 第. */
  readonly ordinalPrefixes: FormList;
  /** After a number of any kind, apart or attached, to make an ordinal: 番目, `번째`. */
  readonly ordinalAfter: FormList;
  /** Words with a numeral in them that are no number: 统一, 一些. */
  readonly notNumbers: FormList;
  /** Particles and endings written onto numbers, units and words of time (Korean). Where given, a word made of nothing but such pieces is read piece by piece. */
  readonly particles: FormList;
  /** Prefixes written together with digits and words of time, outside their span: Arabic `و` of `و25`. */
  readonly proclitics: FormList;
  /** Articles written onto a word, behind such a prefix: Arabic `ال`. */
  readonly boundArticles: FormList;
  /** How particles, counters and units written onto a number word begin; they stand outside its span: Korean `명`. */
  readonly attachedSuffixes: FormList;
  /** True where a bare unit after a scale counts tenths of it (三百五 is 350). */
  readonly shortTrailing: boolean;
  /** True where a full stop after digits makes an ordinal (`3. Oktober`). */
  readonly ordinalDot: boolean;
  /** Group separators besides CLDR's: `'` in Switzerland. */
  readonly extraGroups: string;
}

/** What the number and quantity engines need to know of a language beyond CLDR. */
export interface NumberRules {
  readonly words: NumberWords;
  readonly quantities: QuantityWords;
}

/** No number words; digits alone. */
export const neutralNumberWords: NumberWords = {
  cardinals: {}, scales: {}, scaleOthers: {}, shortScales: {}, collectives: {}, ordinals: {}, denominators: {}, loneDenominators: { any: '', beforeDefinite: '', definite: '', not: '' }, additions: {}, leadingParts: {}, multiples: {}, vague: [], indefinites: '',
  articles: '', tensJoiners: '', joiners: '', scaleJoiners: '', invertedJoiners: '', fractionJoiners: '', mixedJoiners: '', denominatorAfter: '', joinPrefixes: '', silentPrefixes: '',
  decimalWords: '', overWords: '', reversedOverWords: '', powerJoiners: '', powerAfter: '', reversedDenominators: {},
  compounds: false, compoundCardinals: {}, compoundOrdinals: {}, compoundJoiners: '', compoundOrdinalEndings: '', compoundDenominatorEndings: '', wordEndings: '', vigesimals: [], tenTakesUnits: false, cardinalsTakeOrdinals: true,
  positionalDigits: false, neverPositional: '', singularDenominators: false, notAlone: '', counted: '', attachedCounters: '', ordinalSuffixes: '', ordinalArticles: '', ordinalPrefixes: '', ordinalAfter: '', notNumbers: '', attachedSuffixes: '', particles: '', proclitics: '', boundArticles: '', shortTrailing: false, ordinalDot: false, extraGroups: "'’",
};

/** The neutral rules: digits in every script, international symbols, no words. */
export const neutralNumbers: NumberRules = { words: neutralNumberWords, quantities: neutralQuantityWords };
