/**
 * The same fact told in every deep language, and the claims that it gives, one a line: the metric or event, `value unit`
 * (`change 3 %` where only the change is told), `@period`, the Wikidata ids of its subjects in any order, `«Q…»` for its
 * speaker, and the modality where it is not asserted.
 */
export interface Fact {
  readonly claims: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
}

/** The day that the facts are published on: a Thursday. */
export const publishedOn = '2026-03-12';
