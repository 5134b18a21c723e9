/** What the name stages need to know of a language: inflection, titles, demonyms. */
export interface NameRules {
  readonly placeholder?: never;
}

export const neutralNames: NameRules = {};
