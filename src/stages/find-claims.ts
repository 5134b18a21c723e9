import { stage, type Claim, type Diagnostic, type Entity, type Quantity, type Reference, type Span } from '../model/index.js';
import { lastStartingAt } from '../text/index.js';
import { tellAges } from './claims/ages.js';
import { countryBook, homeCountry, tellsOfCompanies } from './claims/countries.js';
import { rated, type UnratedClaim } from './claims/confidence.js';
import { CueBit } from './claims/cues.js';
import { tellDurations } from './claims/durations.js';
import { refusable, tellEvents } from './claims/events.js';
import { findFigures } from './claims/figures.js';
import { tellMeetings } from './claims/meetings.js';
import { mergeHeadlines } from './claims/merge.js';
import { findPeriods } from './claims/periods.js';
import { claimOptions, wanted, withOwnMetrics } from './claims/own-metrics.js';
import { tellRanks } from './claims/ranks.js';
import { remarksOn } from './claims/remarks.js';
import { SceneReader, type Glimpse, type Scene, type Sheet } from './claims/scene.js';
import { tellScores } from './claims/scores.js';
import { findStreaks, withStreaks } from './claims/streaks.js';
import { isCountry } from './claims/candidates.js';
import { tellFigures } from './claims/tell-figures.js';
import type { Teller, Told } from './claims/teller.js';
import { hear, keptVoices, moveLast, nobody, type Voice } from './claims/voice.js';
import { findVoices, mayHaveVoice } from './claims/voices.js';

/** Joins names, times and figures into claims. */
export const findClaims = stage({
  name: 'find-claims',
  summary: 'join names, times and figures into claims',
  needs: ['text', 'sentences', 'tokens', 'mentions', 'entities', 'times', 'quantities', 'quotes', 'reference'],
  gives: ['claims'],
  options: claimOptions,
  run: ({ text, sentences, tokens, mentions, entities, times, quantities, quotes, reference }, context, options) => {
    const { pack, metricOf } = withOwnMetrics(context.pack, options);
    const countryOf = countryBook(entities, context.knowledge);
    const sheet: Sheet = { text, tokens, sentences, mentions, times, quantities, quotes, pack, metricOf, countryOf, home: homeCountry(text, mentions, countryOf, pack), isOfCompanies: tellsOfCompanies(mentions) };
    const reader = new SceneReader(sheet);
    const remarks: Diagnostic[] | null = context.explain === true ? [] : null;
    const told: Told = { claims: [], paragraph: 0, countries: [], people: [], town: null, heard: nobody() };
    for (let index = 0; index < sentences.length; index++) {
      const { zone } = sentences[index]!;
      if (zone === 'boilerplate' || zone === 'metadata') continue;
      if (index > 0 && text.slice(sentences[index - 1]!.end, sentences[index]!.start).includes('\n')) told.paragraph = told.claims.length;
      readSentence(reader, index, told, reference, remarks);
    }
    return { claims: wanted(mergeHeadlines(told.claims), options), ...(remarks === null ? {} : { diagnostics: remarks }) };
  },
});

function readSentence(reader: SceneReader, index: number, told: Told, reference: Reference, remarks: Diagnostic[] | null): void {
  const glimpse = reader.glimpse(index);
  const { mentions, quantities } = reader.sheet;
  const spoken = mayHaveVoice(glimpse);
  const eventful = isEventful(glimpse, spoken);
  const kept = spoken && !eventful ? keptVoices(reader.sheet.tokens, glimpse.first) : undefined;
  const scene = kept === undefined && (spoken || eventful) ? reader.layOut(glimpse) : null;
  const voices = kept ?? (scene === null || !spoken ? [] : findVoices(scene, told.heard));
  const before = told.claims.length;
  if (scene !== null && eventful) told.claims.push(...tellSentence({ scene, voices, periods: findPeriods(scene, reference), told, reference }, remarks));
  if (voices.length > 0 && told.claims.length === before) answerForLast(reader, glimpse, voices, told);
  hear(mentions, glimpse.mentions, voices, told.heard);
  for (let i = glimpse.mentions[0]; i < glimpse.mentions[1]; i++) {
    const mention = mentions[i]!;
    const { entity } = mention;
    if (entity === null || inFigure(quantities, mention)) continue;
    if (isCountry(entity)) moveLast(told.countries, entity);
    else if (entity.type === 'LOC' && mention.form !== 'adjective') told.town = { entity, sentence: index };
    else if (entity.type === 'PER') moveLast(told.people, entity);
  }
}

const nearStart = 3;

/** “The police announced this on Monday”: the voice answers for what the sentence before told in the text's own voice. */
function answerForLast({ sheet }: SceneReader, glimpse: Glimpse, voices: readonly Voice[], told: Told): void {
  const { verbLast } = sheet.pack.claims;
  const previous = sheet.sentences[glimpse.index - 1];
  if (previous === undefined || !glimpse.hits.some((h) => h.kind === 'backward' && (verbLast || h.first - glimpse.first <= nearStart))) return;
  const attribution = voices.map((v) => v.attribution);
  for (let i = told.claims.length - 1; i >= 0 && told.claims[i]!.evidence.start >= previous.start; i--) {
    const claim = told.claims[i]!;
    if (claim.attribution.length === 0 && claim.quote === null) told.claims[i] = { ...claim, attribution };
  }
}

/** True for a name inside a figure: “US” of “300 billion US dollars”. */
function inFigure(quantities: readonly Quantity[], { start, end }: Span): boolean {
  const figure = quantities[lastStartingAt(quantities, start)];
  return figure !== undefined && end <= figure.end;
}

const refusal = CueBit.negation | CueBit.refused;

/** False for a sentence that can hold no claim: no figure, no time, no rank, no match, no denial, no talks that are going on or will not be. */
function isEventful(glimpse: Glimpse, spoken: boolean): boolean {
  if (glimpse.quantities[1] > glimpse.quantities[0] || glimpse.times[1] > glimpse.times[0]) return true;
  if ((glimpse.bits & refusal) === refusal && glimpse.hits.some((h) => h.kind === 'negation') && glimpse.hits.some((h) => h.kind === 'event' && refusable.has(h.name))) return true;
  if ((glimpse.bits & (CueBit.rank | CueBit.deny | CueBit.match | CueBit.negotiates)) === 0) return false;
  return glimpse.hits.some((h) => h.kind === 'rank' || h.kind === 'multiple' || h.kind === 'matches' || h.kind === 'negotiates') || (spoken && glimpse.hits.some((h) => h.kind === 'deny') && glimpse.hits.some((h) => h.kind === 'event'));
}

/** True for the arrests of “denied that 200 people had been arrested”: what is denied is their number. */
function isCountedBy({ event, modality }: UnratedClaim, counts: readonly UnratedClaim[]): boolean {
  return event !== null && modality === 'negated' && counts.some(({ metric, modality: put }) => put === 'negated' && metric !== null && metric.start < event.end && event.start < metric.end);
}

/** The claims of a sentence with their confidence, in the order of their evidence. */
function ratedIn({ mentions }: Scene, claims: readonly UnratedClaim[]): readonly Claim[] {
  const named = new Set<Entity>();
  for (const { of: { entity } } of mentions) if (entity !== null) named.add(entity);
  return claims.map((claim) => rated(claim, named)).sort((a, b) => a.evidence.start - b.evidence.start);
}

function tellSentence(teller: Teller, remarks: Diagnostic[] | null): readonly Claim[] {
  const { scene } = teller;
  const streaks = findStreaks(scene);
  const runs = new Set<Quantity>(streaks.flatMap((s) => s.used));
  const ranks = tellRanks(teller, runs);
  const meetings = tellMeetings(teller);
  const taken = new Set<Quantity>([...ranks.used, ...runs, ...meetings.flatMap((m) => m.quantity?.of ?? [])]);
  const figures = findFigures(teller, taken);
  const counts = tellFigures(teller, figures);
  const events = tellEvents(teller).filter((e) => !isCountedBy(e, counts));
  const unrated = [...counts, ...ranks.claims, ...meetings, ...tellAges(teller), ...tellDurations(teller, events), ...tellScores(teller), ...events];
  const claims = unrated.length === 0 ? [] : ratedIn(scene, unrated);
  remarks?.push(...remarksOn(teller, figures, taken, claims));
  return withStreaks(scene, claims, streaks);
}
