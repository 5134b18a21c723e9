import type { Claim, ClaimKind, Entity, Modality, SubjectRole } from '../../model/index.js';

/*
 * How likely a claim is right as a whole (figure, subjects, time, modality and voice), by a logistic function fitted to
 * golden stories and records; how it was fitted and how well it holds is told in CONFIDENCE.md.
 */

/** A claim before it is known how sure it is. */
export type UnratedClaim = Omit<Claim, 'confidence'>;

/** What is known of a claim when it is told. */
export interface Reading {
  readonly kind: ClaimKind;
  readonly metric: string | null;
  readonly modality: Modality;
  /** Roles of its subjects. */
  readonly roles: readonly SubjectRole[];
  /** Its sentence names some of its subjects not at all. */
  readonly isCarried: boolean;
}

/** What speaks against a claim, or for it, each 0 or 1. */
export type Evidence = readonly [
  noSubject: number, bothSides: number, oneParty: number, doerAlone: number, carriedSubject: number,
  isAge: number, isDenied: number, isForetold: number, isDemanded: number,
];

const intercept = 1.4;
const weights: Evidence = [-1.54, 0.86, -1.31, -0.6, -0.3, 0.69, 0.6, -0.5, -0.51];

/** The evidence of a reading. */
export function evidenceOf({ kind, metric, modality, roles, isCarried }: Reading): Evidence {
  const bit = (value: boolean): number => (value ? 1 : 0);
  const only = roles.length === 1 ? roles[0] : null;
  return [
    bit(roles.length === 0), bit(roles.includes('agent') && roles.includes('patient')), bit(only === 'party'), bit(only === 'agent'), bit(isCarried),
    bit(metric === 'age'), bit(kind === 'event' && modality === 'negated'), bit(modality === 'forecast' || modality === 'hypothetical'), bit(modality === 'demanded'),
  ];
}

/** Probability that what was read so is right, 0.05–0.99, in hundredths. */
export function confidenceOf(reading: Reading): number {
  const evidence = evidenceOf(reading);
  let sum = intercept;
  for (let i = 0; i < evidence.length; i++) sum += weights[i]! * evidence[i]!;
  return Math.round(100 * Math.min(0.99, Math.max(0.05, 1 / (1 + Math.exp(-sum))))) / 100;
}

/**
 * The claim with its confidence.
 *
 * @param named the entities that its sentence names
 */
export function rated(claim: UnratedClaim, named: ReadonlySet<Entity>): Claim {
  const { kind, zone, metric, event, subjects, quantity, change, streak, period, attribution, quote, modality, evidence, rule } = claim;
  const confidence = confidenceOf({ kind, metric: metric?.id ?? null, modality, roles: subjects.map((s) => s.role), isCarried: subjects.some((s) => !named.has(s.entity)) });
  // Written out: all claims then have one shape, whoever told them, and what reads them stays fast.
  return { kind, zone, metric, event, subjects, quantity, change, streak, period, attribution, quote, modality, evidence, confidence, rule };
}
