/** What the quantity engine needs to know of a language beyond CLDR. */
export interface NumberRules {
  readonly placeholder?: never;
}

export const neutralNumbers: NumberRules = {};
