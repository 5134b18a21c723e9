/** What the sentence engine needs to know of a language. Strings are matched without regard to case unless said. */
export interface SegmentationRules {
  /** Abbreviations, without their final full stop, that are followed by more of the same sentence (`z. B`, `Dr`, `Nr`). */
  readonly abbreviations: readonly string[];
  /** Abbreviations that may also end a sentence (`usw`, `etc`, `a.m`): a capital after them decides. */
  readonly finalAbbreviations: readonly string[];
  /** Abbreviations that stand before a number (`Nr`, `Art`, `p`). */
  readonly numericAbbreviations: readonly string[];
  /** True where a number with a full stop is an ordinal (`3. Oktober`, `24. Gipfel`). */
  readonly ordinalDot: boolean;
  /** Words that can follow an ordinal dot and show that the sentence goes on: months, `Jahrestag`. Lower case. */
  readonly ordinalFollowers: readonly string[];
  /** Words that begin sentences far more often than they follow an abbreviation. Lower case. */
  readonly starters: readonly string[];
}

/** The neutral rules: no abbreviations. */
export const neutralSegmentation: SegmentationRules = {
  abbreviations: [], finalAbbreviations: [], numericAbbreviations: [], ordinalDot: false, ordinalFollowers: [], starters: [],
};
