/** A sentence or short report told in several languages, and every claim that each of them gives, one a line, sorted; the words of a source that is no entity are `“…”`. */
export interface Wording {
  readonly claims: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
}
