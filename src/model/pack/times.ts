/** What the time engine needs to know of a language beyond CLDR. */
export interface TimeRules {
  readonly placeholder?: never;
}

export const neutralTimes: TimeRules = {};
