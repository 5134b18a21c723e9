import type { ClaimKind, Modality } from '../../model/index.js';

/*
 * How likely a claim is right as a whole (figure, subjects, time, modality and voice), by a logistic function fitted to
 * gold stories and golden records; how it was fitted and how well it holds is told in CONFIDENCE.md.
 */

/** What is known of a claim when it is told. */
export interface Reading {
  readonly kind: ClaimKind;
  /** Ids of its subjects. */
  readonly subjects: readonly string[];
  readonly hasPeriod: boolean;
  readonly modality: Modality;
}

/** What speaks against a claim, or for it, each 0 or 1. */
export type Evidence = readonly [noSubject: number, isUnlisted: number, isDuration: number, isTimeless: number, isForetold: number];

const intercept = 2.1;
const weights: Evidence = [-0.6, -0.81, -0.88, -0.24, -0.29];

/** The evidence of a reading. */
export function evidenceOf({ kind, subjects, hasPeriod, modality }: Reading): Evidence {
  const bit = (value: boolean): number => (value ? 1 : 0);
  return [
    bit(subjects.length === 0), bit(subjects.some((id) => id.startsWith('local:'))), bit(kind === 'duration'),
    bit(!hasPeriod), bit(modality === 'forecast' || modality === 'hypothetical'),
  ];
}

/** Probability that a claim is right, 0.05–0.99, in hundredths. */
export function confidenceOf(reading: Reading): number {
  const evidence = evidenceOf(reading);
  let sum = intercept;
  for (let i = 0; i < evidence.length; i++) sum += weights[i]! * evidence[i]!;
  return Math.round(100 * Math.min(0.99, Math.max(0.05, 1 / (1 + Math.exp(-sum))))) / 100;
}
