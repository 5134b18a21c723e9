import type { Claim, Per } from '../../model/index.js';

/** Zones whose claims give way to the same claim of the body. */
export const heads: ReadonlySet<string> = new Set(['title', 'heading', 'caption']);

/** Leaves out headline claims that the body tells too, and repeats within the headlines. */
export function mergeHeadlines(claims: readonly Claim[]): readonly Claim[] {
  if (!claims.some((c) => heads.has(c.zone))) return claims;
  const body = claims.filter((c) => !heads.has(c.zone));
  const kept: Claim[] = [];
  for (const claim of claims) {
    if (heads.has(claim.zone) && (body.some((c) => tellsSame(c, claim)) || kept.some((c) => heads.has(c.zone) && tellsSame(c, claim)))) continue;
    kept.push(claim);
  }
  return kept;
}

function samePer(a: Per | null, b: Per): boolean {
  return a !== null && a.value === b.value && a.unit === b.unit && a.object === b.object;
}

/** True where a claim tells all that the headline does. */
function tellsSame(claim: Claim, headline: Claim): boolean {
  if (claim.kind !== headline.kind || claim.metric?.id !== headline.metric?.id || claim.event?.type !== headline.event?.type) return false;
  const [a, b] = [claim.quantity, headline.quantity];
  if (b !== null) {
    if (a === null || a.comparator !== b.comparator || a.value !== b.value || a.min !== b.min || (b.unit !== null && a.unit !== b.unit) || (b.per !== null && !samePer(a.per, b.per))) return false;
  } else if (headline.change?.of != null) {
    if (claim.change?.of?.value !== headline.change.of.value) return false;
  }
  return true;
}
