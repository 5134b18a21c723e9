/**
 * The same fact told in every deep language, and the claims that it gives, one a line: the metric or event, `value unit`
 * (`change 3 %` where only the change is told), `@period`, the Wikidata ids of its subjects in any order (`_` for one
 * without an id, `*` where they are not compared), `«Q…»` for its voices, outermost first (`_` for one without an id), and
 * the modality where it is not asserted. What begins with `?` may be told or not.
 */
export interface Fact {
  readonly claims: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
}

/** The day that the facts are published on: a Thursday. */
export const publishedOn = '2026-03-12';
