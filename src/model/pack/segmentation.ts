/**
 * What the sentence engine needs to know of a language. Strings are matched without regard to case; abbreviations are
 * written without their last full stop, in capitals where only capitals are meant (`TP`); white
 * space after an inner full stop counts for nothing (`z.B` stands for `z. B.` too). One that begins with a hyphen is the end
 * of compounds (`-str` as in `Bahnhofstr.`).
 */
export interface SegmentationRules {
  /** Abbreviations that never end a sentence, such as titles: more of the same sentence follows (`Dr`, `z. B`). */
  readonly abbreviations: readonly string[];
  /** Abbreviations that never end a sentence before a figure or a lone letter (`Nr. 5`, `Art. 3`) and are common words or sentence ends elsewhere. */
  readonly numericAbbreviations: readonly string[];
  /** Abbreviations that names and nouns may follow in the same sentence (`Inc`, `U.S`): only one of the `starters` after them begins a new one. */
  readonly ambiguousAbbreviations: readonly string[];
  /** Abbreviations that often end a sentence (`etc`, `a.m`, `km`): a capital after them begins a new one. Those that are among `abbreviations` too end one after a figure alone (`2010 г.`, but `г. Москва`). */
  readonly finalAbbreviations: readonly string[];
  /** Capitalised words with which a sentence goes on behind a final abbreviation (`at 2 a.m. Wednesday`). */
  readonly finalFollowers: readonly string[];
  /** True where a number with a full stop is an ordinal (`3. Oktober`, `24. Gipfel`). */
  readonly ordinalDot: boolean;
  /** Capitalised words that show that a number with a full stop before them is an ordinal even where one of three digits or more: months, `Geburtstag`. */
  readonly ordinalFollowers: readonly string[];
  /** True where the number of a paragraph at the start of a line (`2. The fund …`) is a sentence of its own, as the treebanks of the language have it. */
  readonly numbersApart: boolean;
  /** Words after which a number is no ordinal, so that its full stop ends the sentence (`Platz 3.`). */
  readonly cardinalCues: readonly string[];
  /** Words that begin sentences far more often than they follow an abbreviation, an initial or an ordinal: pronouns, articles, conjunctions, auxiliary verbs. */
  readonly starters: readonly string[];
  /** Words that open an adverbial before the main clause (`in`, `after`): a dated or final abbreviation soon after one at the start of a sentence ends none (`At 5 a.m. Smith left.`). */
  readonly prepositions: readonly string[];
  /** Marks that end a sentence in this language alone (Greek `;`, Armenian `:`). */
  readonly stops: string;
  /** True where an apostrophe ties a short word to a name (`dell'Unione`, `l'Europe`). */
  readonly elision: boolean;
  /** What may stand right after a quotation that ends in a full stop and carries its sentence on (Japanese `と`); the start of the next word. */
  readonly quoteFollowers: readonly string[];
  /** Verbs of speaking that may come, after a name, right behind a quotation that ends in a mark of its own (`“Great!” Smith said`), or in its stead. */
  readonly speechVerbs: readonly string[];
  /** True where sentences end in a space without any mark (Thai): a space before one of the `starters` or after one of the `finalWords` is a boundary. */
  readonly spaceStops: boolean;
  /** Word ends that close a sentence where `spaceStops` holds. */
  readonly finalWords: readonly string[];
}

/** The neutral rules: the abbreviations met in most languages. The sentence engine adds them to those of every language. */
export const neutralSegmentation: SegmentationRules = {
  abbreviations: ['dr', 'prof', 'mr', 'mrs', 'ms', 'st', 'vs'],
  numericAbbreviations: ['no', 'nr', 'art', 'p', 'pp', 'vol', 'fig', 'tel'],
  ambiguousAbbreviations: ['inc', 'ltd', 'co', 'corp', 'jr', 'sr', 'u.s', 'u.s.a', 'u.k', 'e.u'],
  finalAbbreviations: ['etc', 'a.m', 'p.m', 'km', 'cm', 'mm', 'kg'],
  finalFollowers: [],
  ordinalDot: false, numbersApart: false, ordinalFollowers: [], cardinalCues: [], starters: [], prepositions: [], stops: '', elision: false, quoteFollowers: [], speechVerbs: [], spaceStops: false, finalWords: [],
};
