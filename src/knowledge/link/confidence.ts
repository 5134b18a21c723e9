import type { NameCandidate } from '../../model/index.js';

/*
 * How likely it is that a linked name means the row chosen, by a logistic function fitted to gold data; how it was fitted
 * and how well it holds is told in CONFIDENCE.md.
 */

/** What speaks for a link, each 0–1. */
export type Evidence = readonly [score: number, margin: number, prior: number, isTagged: number, isSingle: number, isInflected: number, isSpelling: number, isDoubtful: number, isNamed: number];

const intercept = -1.52;
const weights: Evidence = [0.48, 0.29, 0.83, 1.95, 0.38, 0.32, 0.02, 0.27, -0.23];

/** A link less likely than this is not written; CONFIDENCE.md tells what other limits give. */
export const leastConfidence = 0.4;

/** The evidence for the best row of a candidate: its score, its lead over the next, its prior, and whether the document names it beyond doubt elsewhere. */
export function evidenceFor({ firstToken, endToken, rule, tagged }: NameCandidate, score: number, second: number, prior: number, isNamed: boolean): Evidence {
  const bit = (value: boolean): number => (value ? 1 : 0);
  return [
    Math.min(1, score), Math.min(1, (score - second) * 2), prior, bit(tagged), bit(endToken - firstToken === 1), bit(rule === 'inflected-name'), bit(rule === 'listed-spelling'),
    bit(rule === 'weak-name' || rule === 'common-name'), bit(isNamed),
  ];
}

/** Probability that a link is right, 0.05–0.99, in hundredths. */
export function linkConfidence(evidence: Evidence): number {
  let sum = intercept;
  for (let i = 0; i < evidence.length; i++) sum += weights[i]! * evidence[i]!;
  return Math.round(100 * Math.min(0.99, Math.max(0.05, 1 / (1 + Math.exp(-sum))))) / 100;
}
