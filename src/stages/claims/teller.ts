import type { Attribution, Claim, Entity, Quote, Reference, Span } from '../../model/index.js';
import { lastStartingAt } from '../../text/index.js';
import type { PeriodPlace } from './periods.js';
import type { Place, Scene } from './scene.js';
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
  /** The town, or other place that is no country, named last, and in which sentence. */
  town: { readonly entity: Entity; readonly sentence: number } | null;
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

/** How many claims back a sentence may take up what it leaves out: a paragraph of thousands is a table. */
const reach = 64;

/** Claims of the running paragraph, latest first. */
export function* paragraphClaims(told: Told): Generator<Claim> {
  const first = Math.max(told.paragraph, told.claims.length - reach);
  for (let i = told.claims.length - 1; i >= first; i--) yield told.claims[i]!;
}

/** The claim of a share of a party or candidate that the paragraph told last. */
export function shareTold({ scene: { sheet }, told }: Teller): Claim | undefined {
  return [...paragraphClaims(told)].find((c) => c.metric !== null && sheet.metricOf(c.metric.id).candidate === true && (c.quantity?.unit ?? c.change?.of?.unit) === '%');
}

/** Claims of the document as far back as one is taken up, latest first. */
export function* earlierClaims({ claims }: Told): Generator<Claim> {
  for (let i = claims.length - 1; i >= Math.max(0, claims.length - reach); i--) yield claims[i]!;
}

/** How many claims back a story is still the same. */
const sameStory = 8;

/** Claims of the running paragraph, and the last few before it, latest first. */
export function* lastClaims(told: Told): Generator<Claim> {
  yield* paragraphClaims(told);
  const first = Math.max(0, told.claims.length - sameStory);
  for (let i = told.paragraph - 1; i >= first; i--) yield told.claims[i]!;
}

/** How many of the latest claims tell what a text is about. */
const mostWeighed = 24;

/** The latest claims of the document, which tell what and whom it is about; oldest first. */
export function recentClaims(told: Told): readonly Claim[] {
  return told.claims.slice(-mostWeighed);
}

/** The latest figure of a metric, within the last few claims. */
export function latestOf(told: Told, metric: string): Claim | null {
  for (let i = told.claims.length - 1; i >= 0 && i >= told.claims.length - 16; i--) {
    if (told.claims[i]!.metric?.id === metric && told.claims[i]!.kind !== 'rank') return told.claims[i]!;
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

/** True for the “we expect” inside a quotation: who is quoted says it. */
function isInside({ sheet: { tokens } }: Scene, cue: Place, quote: Quote): boolean {
  return quote.start <= tokens.start[cue.first]! && tokens.end[cue.end - 1]! <= quote.end;
}

/** Who answers for a claim, outermost first, and the quotation it stands in. */
export function attributionOf(teller: Teller, place: Place, evidence: Span): { readonly attribution: readonly Attribution[]; readonly quote: Quote | null } {
  const quote = quoteAround(teller.scene, evidence);
  const voices = voicesOver(teller.scene, place, teller.voices);
  const attribution = voices.filter((v) => quote?.speaker == null || v.rule !== 'voice.carried' || !isInside(teller.scene, v.cue, quote)).map((v) => v.attribution);
  if (quote !== null && quote.speaker !== null && !attribution.some((a) => a.speaker === quote.speaker)) {
    return { attribution: [{ speaker: quote.speaker, source: null, cue: quote.cue, type: 'speech' }, ...attribution], quote };
  }
  return { attribution, quote };
}

const ownClaim = 10;

/** The organisation that most of the latest claims are about, or else the one that is named most often so far; of those that are `fit`, where one is asked for. */
export function mainOrganisation(told: Told, fit?: (entity: Entity) => boolean): Entity | null {
  const weights = new Map(fit === undefined ? told.heard.named : [...told.heard.named].filter(([entity]) => fit(entity)));
  for (const { subjects } of earlierClaims(told)) for (const { entity } of subjects) if (weights.has(entity)) weights.set(entity, weights.get(entity)! + ownClaim);
  let main: Entity | null = null;
  let most = 0;
  for (const [entity, weight] of weights) {
    if (weight <= most) continue;
    main = entity;
    most = weight;
  }
  return main;
}
