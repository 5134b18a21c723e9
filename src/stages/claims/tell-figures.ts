import { isInstitution, type Attribution, type Claim, type Modality, type Span } from '../../model/index.js';
import { lastStartingAt } from '../../text/index.js';
import { isCompany, standsForState } from './bodies.js';
import { boundsOf, isCapped } from './bounds.js';
import { carriedSubjects, ofHome, pairTold, withGiver, withTaker } from './carry.js';
import { buildGroup, measure } from './changes.js';
import type { UnratedClaim } from './confidence.js';
import type { Built, Figure } from './figure.js';
import { tellsHarm } from './harm.js';
import { isOfDuration } from './set-ages.js';
import { Shape, shapeOf, type Metric } from './metrics.js';
import { modalityOf } from './modality.js';
import { inOrder } from './parallel-lists.js';
import { atSpeech, isFuture, type PeriodPlace } from './periods.js';
import { framesSpeech, voicesOver } from './reach.js';
import { directionAt } from './roles.js';
import { clauseAround, hitsOf, spanOf, type Scene } from './scene.js';
import { isCountry, type Subjects } from './candidates.js';
import { sourceText } from './sources.js';
import { listedOwner, subjectsOf } from './subjects.js';
import { attributionOf, lastClaims, paragraphClaims, type Teller } from './teller.js';

/** Turns the figures of a sentence into claims: one a figure, with changes on the level that they lead to. */
export function tellFigures(teller: Teller, figures: readonly Figure[]): readonly UnratedClaim[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const group = groups.get(figure.id);
    if (group === undefined) groups.set(figure.id, [figure]);
    else group.push(figure);
  }
  const claims = [...groups.values()].flatMap((group) => buildGroup(teller, group).map((b) => claimOf(teller, b, levelsBeside(group, b.figure))).filter((c) => c !== null));
  return claims.map((claim) => withHome(teller, withOwnerBeside(teller, claim, claims)));
}

/** “The police of the port seized 4 tonnes. So far this year 118 tonnes have been confiscated”: what is counted over months is of the country, and not of the place of one event that was told of before. */
function inItsYear({ scene }: Teller, metric: Metric, { value }: NonNullable<Claim['period']>, subjects: Subjects): Subjects {
  if (metric.parts !== 'casualty' || !spansMonths.test(value)) return subjects;
  const { sheet, mentions } = scene;
  return subjects.map((s) => {
    if (s.role !== 'place' || isCountry(s.entity) || mentions.some((m) => m.of.entity === s.entity)) return s;
    const country = sheet.countryOf(s.entity) ?? sheet.home;
    return country === null ? s : { ...s, entity: country };
  });
}

const spansMonths = /^\d{4}(?:$|-[HQ]|\/\d{4}$)/;

/** “Its profit fell to 2 billion, while revenue rose to 19 billion”: figures of one report, and of one company, in a sentence have one owner. */
function withOwnerBeside({ scene: { sheet } }: Teller, claim: UnratedClaim, claims: readonly UnratedClaim[]): UnratedClaim {
  const of = (c: UnratedClaim): Metric | null => (c.metric === null ? null : sheet.metricOf(c.metric.id));
  const own = of(claim);
  if (own === null || claim.subjects.length > 0 || own.candidate === true || (own.family === undefined && own.party !== true)) return claim;
  const isBeside = (other: Metric | null): boolean => other !== null && ((own.family !== undefined && other.family === own.family) || (own.party === true && other.party === true && other.candidate !== true));
  const owner = claims.find((c) => isBeside(of(c)) && c.subjects.length === 1 && c.subjects[0]!.role === 'owner');
  return owner === undefined ? claim : { ...claim, subjects: owner.subjects };
}

/** A figure of nobody is of the country that the text is about. */
function withHome(teller: Teller, claim: UnratedClaim): UnratedClaim {
  if (claim.subjects.length > 0 || claim.metric === null) return claim;
  const subjects = ofHome(teller, teller.scene.sheet.metricOf(claim.metric.id), (claim.change?.of ?? claim.quantity)?.unit ?? null);
  return subjects.length === 0 ? claim : { ...claim, subjects };
}

/** The figures of one metric word that could each have an owner of its own, in order. */
function levelsBeside(group: readonly Figure[], figure: Figure): readonly Figure[] {
  return group.filter((f) => f.anchor.first === figure.anchor.first && f.role !== 'from');
}

/** Who takes part in a figure: whom its sentence names, else whom the text has told of. */
function whose(teller: Teller, figure: Figure, beside: readonly Figure[]): Subjects {
  return ownedByState(teller.scene, figure.metric, namedOrTold(teller, figure, beside));
}

function namedOrTold(teller: Teller, figure: Figure, beside: readonly Figure[]): Subjects {
  const { metric, id } = figure;
  const named = ownedByState(teller.scene, metric, inOrder(teller.scene, namedFor(teller, figure, beside), figure, beside)).filter(({ entity }) => metric.traded !== true || entity.type !== 'ORG' || isCompany(entity));
  const both = metric.parts === 'transfer' || named.length === 0 || named.every((s) => s.entity.row < 0) ? pairTold(teller, metric, figure) : [];
  if (both.length > 0) {
    const givers = metric.parts === 'transfer' ? named.filter((s) => !both.some((b) => b.entity === s.entity)).map((s) => ({ ...s, role: 'agent' as const })) : [];
    return [...givers, ...both];
  }
  if (named.length > 0) return withTaker(teller, metric, id, withGiver(teller, metric, named));
  const spoken = [...toldOfOwnCountry(teller, metric), ...(metric.family === 'results' ? ownerOfVoice(teller, metric) : [])];
  if (spoken.length > 0) return spoken;
  const carried = carriedSubjects(teller, metric, id);
  return carried.length > 0 ? carried : ownerOfVoice(teller, metric);
}

/** What a ministry, a chamber or a central bank has to do with, of what countries have, is its country's. */
function ownedByState({ sheet }: Scene, metric: Metric, subjects: Subjects): Subjects {
  if (metric.parts !== 'owner' || !subjects.some(({ entity }) => standsForState(entity, metric))) return subjects;
  return subjects.map(({ entity, role }) => ({ entity: standsForState(entity, metric) ? sheet.countryOf(entity) ?? entity : entity, role }));
}

/** Whom the sentence of a figure names for it. A figure whose metric was told before takes up who was told of with it, but for whoever receives it. */
function namedFor({ scene, voices: all }: Teller, figure: Figure, beside: readonly Figure[]): Subjects {
  const { metric } = figure;
  const voices = metric.parts === 'owner' ? all : voicesOver(scene, figure, all);
  const listed = metric.parts === 'owner' && metric.ownerless !== true ? listedOwner(scene, metric, beside, figure, voices) : null;
  if (listed !== null) return [{ entity: listed, role: metric.visited === true ? 'place' : 'owner' }];
  const isTakenUp = figure.carried && metric.parts !== 'parties' && metric.candidate !== true && !(metric.parts === 'transfer' && hitsOf(scene, 'receive').length > 0);
  if (isTakenUp) return [];
  const subjects = subjectsOf(scene, metric, figure.owner ?? figure.anchor, figure.owner === undefined ? figure : null, voices);
  const isOfNext = metric.candidate === true && beside.indexOf(figure) > 0 && (figure.owner === undefined || figure.owner === figure.anchor);
  // Of those who stand for election each has his own votes; a chamber has all of them.
  return isOfNext ? subjects.filter(({ entity }) => isInstitution(entity.subtype)) : subjects;
}

function claimOf(teller: Teller, { figure, past, change, period: at }: Built, beside: readonly Figure[]): UnratedClaim | null {
  const { scene, reference } = teller;
  const { metric, id, of } = figure;
  const amount = measure(figure);
  const onlyChange = figure.role === 'by';
  let changed = change;
  if (onlyChange) {
    const direction = directionAt(scene, figure, 14);
    if (direction === null || amount === null) return null;
    changed = { direction, of: amount, from: null, to: null };
  }
  const whoever = whose(teller, figure, beside);
  if (figure.carried && metric.candidate === true && whoever.length === 0) return null;
  const ofTelling = at !== null && isOfTelling(teller, at, figure);
  // The year of a budget is not when it was voted on.
  const when = metric.balloted === true && at !== null && !wholeDay.test(at.period.value) ? null : at;
  const own = when === null || (ofTelling && metric.parts === 'casualty' && metric.spot !== true) ? null : when.period;
  const carried = own === null ? carriedPeriod(teller, metric) : null;
  const around = own ?? carried ?? when?.period ?? null;
  const places = [figure.anchor, figure];
  const evidence = clauseAround(scene, places);
  const voices = voicesOver(scene, figure, teller.voices);
  const subjects = own === null ? whoever : inItsYear(teller, metric, own, whoever);
  const kind = shapeOf(of) & metric.level & Shape.count && figure.unit === null && !onlyChange && metric.indexed !== true ? 'count' : 'measure';
  const { attribution: heard, quote } = attributionOf(teller, figure, evidence);
  const planner = metric.natural === true ? null : ownPlanner(scene, heard, subjects);
  const attribution = counterOf(scene, figure) ?? (planner === null ? heard : heard.filter((a) => a !== planner));
  // The day on which somebody told of it says nothing of when it is.
  const put = modalityOf(scene, kind, figure.anchor, [figure], voices, ofTelling ? null : around, reference, metric);
  const modality = past && put !== 'negated' && !isFuture(around, reference) ? 'asserted' : planner !== null && put === 'forecast' ? 'planned' : isResult(teller, metric, put, heard) ? 'asserted' : settled(scene, metric, figure, put, isFuture(around, reference));
  // What is aimed at is not of the period that the paragraph reports.
  const period = carried !== null && metric.family !== undefined && modality !== 'asserted' && modality !== 'negated' ? null : around;
  const rule = figure.carried ? 'figure.carried' : onlyChange ? 'figure.change' : 'figure.level';
  return {
    kind, zone: scene.sentence.zone, metric: { id, ...spanOf(scene.sheet.tokens, figure.anchor) }, event: null, subjects,
    quantity: onlyChange ? null : { of: isOfDuration(of) ? null : of, ...boundsOf(scene, figure, changed), unit: figure.unit, per: of.per },
    change: changed, streak: null, period, attribution, quote, modality, evidence,
    rule,
  };
}

/** “…, the organisers more than 80,000”: those whose own number of the same people it is. Null where the figure is of a word that counts them. */
function counterOf(scene: Scene, { anchor }: Figure): readonly Attribution[] | null {
  const counter = hitsOf(scene, 'officials').find((h) => h === anchor);
  return counter === undefined ? null : [{ speaker: null, source: sourceText(scene, counter), cue: spanOf(scene.sheet.tokens, counter), type: 'report' }];
}

/** What a modality comes to for a metric. */
function settled(scene: Scene, metric: Metric, figure: Figure, put: Modality, future: boolean): Modality {
  // “Would win 27 percent of the vote” is what a poll found.
  if (metric.surveyed === true && (put === 'hypothetical' || put === 'planned')) return 'asserted';
  // “The damage is estimated at 2 billion”, “police estimated the crowd at 12,000”: what has happened is reckoned, and not foretold.
  if ((metric.victims === true || (metric.parts === 'casualty' && metric.natural !== true)) && put === 'forecast' && !future && hitsOf(scene, 'futureTense').length === 0) return 'asserted';
  if (put === 'planned' && metric.growth === true) return 'forecast';
  return put === 'negated' && isCapped(scene, figure) ? 'asserted' : put;
}

/** “It will have 34 of the 90 seats”: where the votes have been counted, what follows from them in the text's own voice is a result. */
function isResult({ told, scene }: Teller, metric: Metric, put: Modality, heard: readonly Attribution[]): boolean {
  return metric.candidate === true && put === 'planned' && heard.length === 0
    && [...paragraphClaims(told)].some((c) => c.modality === 'asserted' && c.metric !== null && c.metric.id !== 'poll.share' && scene.sheet.metricOf(c.metric.id).candidate === true);
}

/** “L'Espagne prévoit un budget de …”: a country that foresees a figure of its own, which it sets itself, plans it and reports nothing. */
function ownPlanner(scene: Scene, attribution: readonly Attribution[], subjects: Subjects): Attribution | null {
  const foresees = (cue: Span): boolean => (['planned', 'forecast'] as const).some((kind) => hitsOf(scene, kind).some((h) => spanOf(scene.sheet.tokens, h).start === cue.start));
  return attribution.find((a) => a.speaker?.type === 'LOC' && a.cue !== null && subjects.some((s) => s.entity === a.speaker) && foresees(a.cue)) ?? null;
}

/** Subtypes of bodies that tell of their own country. */
const nationalBodies: ReadonlySet<string> = new Set(['agency', 'statistics office']);

/** “Kyiv says it needs $120 billion”, “data of Destatis show”: what a country, its capital or its statisticians tell of is its own. */
function toldOfOwnCountry({ scene, voices }: Teller, metric: Metric): Subjects {
  const isOfTrade = metric.parts === 'transfer' && metric.family === 'trade';
  const isPrice = metric.parts === 'owner' && metric.spot === true && metric.party !== true;
  if (!isOfTrade && !isPrice && (metric.parts !== 'owner' || metric.country !== true)) return [];
  for (const { cue, attribution: { speaker, type } } of voices) {
    if (speaker === null || (isPrice && speaker.type === 'LOC')) continue;
    const country = speaker.type === 'LOC' && cue.kind === 'say' ? (isCountry(speaker) ? speaker : scene.sheet.countryOf(speaker)) : nationalBodies.has(speaker.subtype ?? '') && (type === 'statistics' || type === 'speech') ? scene.sheet.countryOf(speaker) : null;
    if (country !== null) return [{ entity: country, role: isOfTrade ? 'agent' : 'owner' }];
  }
  return [];
}

/** “The bank announced that it had cut its rate”: where nobody else is named, what a body tells of is its own. */
function ownerOfVoice({ voices }: Teller, metric: Metric): Subjects {
  if (metric.parts !== 'owner' || metric.country === true || metric.ownerless === true || metric.candidate === true || (metric.spot === true && metric.party !== true)) return [];
  const isResult = metric.family === 'results';
  const speaker = voices.find((v) => (v.cue.kind === 'say' && v.attribution.type === 'speech') || (isResult && sourceOfResults.has(v.cue.kind)))?.attribution.speaker;
  // “Siemens reported a profit of 2 billion”, “according to Siemens, its profit rose” are its own; what an agency or bank tells of others' results is not.
  if (isResult && speaker?.subtype !== 'company' && speaker?.row !== -1) return [];
  return speaker?.type === 'ORG' ? [{ entity: speaker, role: 'owner' }] : [];
}

const sourceOfResults: ReadonlySet<string> = new Set(['according', 'afterAccording']);

/** “Exports rose to 134 billion in December. Imports fell to 112 billion”: figures of one report, told in one paragraph, are of one period. */
function familyPeriod(teller: Teller, family: string): Claim['period'] {
  const { told, scene } = teller;
  for (const claim of paragraphClaims(told)) {
    if (claim.metric === null || claim.kind === 'rank' || scene.sheet.metricOf(claim.metric.id).family !== family) continue;
    if (claim.period !== null) return claim.modality === 'asserted' ? latestBeside(teller, claim, claim.period) : null;
  }
  return null;
}

/** “It fell to 88 million from 96 million a year earlier. Sales …”: of the periods that one sentence tells of a metric, the latest; the others are compared with it. */
function latestBeside({ told, scene: { sheet } }: Teller, { metric, evidence }: Claim, period: NonNullable<Claim['period']>): NonNullable<Claim['period']> {
  const sentence = sheet.sentences[lastStartingAt(sheet.sentences, evidence.start)]!;
  let latest = period;
  for (const other of paragraphClaims(told)) {
    if (other.evidence.start < sentence.start) break;
    if (other.metric?.id === metric?.id && other.evidence.start < sentence.end && other.period !== null && other.period.value > latest.value) latest = other.period;
  }
  return latest;
}

/** Sentences back in which the day of a vote stands. */
const nearVote = 1;

/** “Parliament approved the law on Wednesday. It was passed by 104 votes to 87”: the votes of a chamber or board are of the day told last, if it has come. */
function dayBefore({ scene: { sheet, index, sentence }, reference }: Teller): Claim['period'] {
  const from = sheet.sentences[Math.max(0, index - nearVote)]!.start;
  for (let i = lastStartingAt(sheet.times, sentence.end - 1); i >= 0; i--) {
    const time = sheet.times[i]!;
    if (time.start < from) return null;
    const period = { time, value: time.value, from: time.from, to: time.to };
    if (time.type === 'DATE' && wholeDay.test(time.value)) return isFuture(period, reference) ? null : period;
  }
  return null;
}

const wholeDay = /^\d{4}-\d{2}-\d{2}$/;

/** True for the day on which somebody spoke: “the ministry said on Tuesday that …”. */
function isOfTelling({ scene, voices }: Teller, at: PeriodPlace, figure: Figure): boolean {
  return atSpeech(scene, at) || framesSpeech(scene, at, figure, voices);
}

/** A market level without a time holds on the reference day; casualties without one belong to the last day told in their paragraph. */
function carriedPeriod(teller: Teller, metric: Metric): Claim['period'] {
  const { told, reference, scene } = teller;
  if (metric.spot === true) {
    const value = reference.time?.slice(0, 10);
    return value === undefined ? null : { time: null, value, from: value, to: null };
  }
  if (metric.balloted === true) return dayBefore(teller);
  if (metric.family !== undefined) return familyPeriod(teller, metric.family);
  if (metric.parts !== 'casualty') return null;
  for (const claim of metric.victims === true ? lastClaims(told) : paragraphClaims(told)) {
    const { period } = claim;
    if (period !== null && /^\d{4}-\d{2}-\d{2}/.test(period.value) && tellsHarm(scene, claim) && !isFuture(period, reference)) return period;
  }
  return null;
}
