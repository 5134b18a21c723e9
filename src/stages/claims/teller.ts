import type { Attribution, Claim, Entity, Modality, Quote, Reference, Span } from '../../model/index.js';
import { lastStartingAt } from '../../text/index.js';
import type { PeriodPlace } from './periods.js';
import type { Place, Scene } from './scene.js';
import type { Subjects } from './subjects.js';
import { voicesOver } from './reach.js';
import type { Heard, Voice } from './voice.js';

/** What the claims of a document have told so far, for what a later sentence leaves out. */
export interface Told {
  readonly claims: Claim[];
  /** Index of the first claim of the running paragraph. */
  paragraph: number;
  /** Countries in the order of their last mention, latest last. */
  readonly countries: Entity[];
  /** Persons likewise. */
  readonly people: Entity[];
  /** How often each organisation has been named. */
  readonly organisations: Map<Entity, number>;
  readonly heard: Heard;
}

/** A sentence being read, with what was worked out for all of its claims. */
export interface Teller {
  readonly scene: Scene;
  readonly voices: readonly Voice[];
  readonly periods: readonly PeriodPlace[];
  readonly told: Told;
  readonly reference: Reference;
}

/** Claims of the running paragraph, latest first. */
export function* paragraphClaims(told: Told): Generator<Claim> {
  for (let i = told.claims.length - 1; i >= told.paragraph; i--) yield told.claims[i]!;
}

/** The latest claim of a metric, within the last few. */
export function latestOf(told: Told, metric: string): Claim | null {
  for (let i = told.claims.length - 1; i >= 0 && i >= told.claims.length - 16; i--) {
    if (told.claims[i]!.metric?.id === metric) return told.claims[i]!;
  }
  return null;
}

/** The direct quotation that holds a span, or null. */
export function quoteAround(scene: Scene, span: Span): Quote | null {
  const { quotes } = scene.sheet;
  for (let i = lastStartingAt(quotes, span.start); i >= 0 && i > lastStartingAt(quotes, span.start) - 4; i--) {
    const quote = quotes[i]!;
    if (quote.kind === 'direct' && quote.start <= span.start && span.end <= quote.end) return quote;
  }
  return null;
}

/** Who answers for a claim, outermost first, and the quotation it stands in. */
export function attributionOf(teller: Teller, place: Place, evidence: Span): { readonly attribution: readonly Attribution[]; readonly quote: Quote | null } {
  const quote = quoteAround(teller.scene, evidence);
  const attribution = voicesOver(teller.scene, place, teller.voices).map((v) => v.attribution);
  if (quote !== null && quote.speaker !== null && !attribution.some((a) => a.speaker === quote.speaker)) {
    return { attribution: [{ speaker: quote.speaker, source: null, cue: quote.cue, type: 'speech' }, ...attribution], quote };
  }
  return { attribution, quote };
}

/**
 * How likely a claim is right as a whole: value, subjects, time, modality and voice. Fitted by hand to two sets together,
 * 550 claims of four parallel stories in fourteen languages (86 of 100 right) and 56 of our golden records (59 of 100), so
 * that it is neither as sure as on the one nor as unsure as on the other: claims without a subject are mostly short of one.
 * Reliability on the stories, stated and right: 0.54 and 0 of 12 claims, 0.86 and 0.90 of 169, 0.90 and 0.86 of 364.
 */
export function confidenceOf(cost: number, subjects: Subjects, carried: boolean, modality: Modality): number {
  const value = 0.91 - Math.min(0.12, cost * 0.004) - (subjects.length === 0 ? 0.36 : 0) - (carried ? 0.03 : 0) - (modality === 'forecast' ? 0.06 : 0);
  return Math.round(Math.max(0.3, value) * 100) / 100;
}
