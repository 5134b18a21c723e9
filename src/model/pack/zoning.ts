/** Cue words of one language that tell boilerplate from text. Strings are matched without regard to case. */
export interface ZoningCues {
  readonly tag: string;
  /** Whole lines, or line starts before `:` or a count, that are navigation or page furniture (“Citește și”, “Kommentar (0)”, “Quelle”). */
  readonly furniture: readonly string[];
  /** Lines after which a list of teasers to other stories follows (“Recomandarea video”, “Mehr zum Thema”). */
  readonly teaserHeads: readonly string[];
  /** Marks of a photo credit (“Foto”, “Foto -”, “Fotoğraf”). */
  readonly credits: readonly string[];
  /** Words that open a source note at the end (“Fonte”, “Quelle”). */
  readonly sourceNotes: readonly string[];
  /** Words that stand before a publication or update time (“Güncelleme”, “Stand”). */
  readonly dateLabels: readonly string[];
}
