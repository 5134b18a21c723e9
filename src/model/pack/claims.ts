/** What the claim stages need to know of a language: metric, event and speech words, comparators, modality. */
export interface ClaimRules {
  readonly placeholder?: never;
}

export const neutralClaims: ClaimRules = {};
