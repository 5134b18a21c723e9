import { isInstitution, type Entity, type Mention } from '../../model/index.js';
import { as, candidates, closest, isCountry, isGoal, isPlace, isUnion, type Candidate, type Subjects } from './candidates.js';
import { isCompany } from './bodies.js';
import { blows } from './harm.js';
import { closestSides, withLists } from './lists.js';
import type { Metric } from './metrics.js';
import { quotedAt, quotedMetric } from './quoted.js';
import { framesSpeech } from './reach.js';
import { clausePart, distance, distanceToAny, hasOwnFigure, hitsOf, nextClause, parting, type Place, type Scene } from './scene.js';
import type { Voice } from './voice.js';

/** Who takes part in a figure of a metric, read from its sentence; empty where the sentence names nobody fit. */
export function subjectsOf(scene: Scene, metric: Metric, anchor: Place, figure: Place | null, voices: readonly Voice[]): Subjects {
  const all = candidates(scene, voices).filter((c) => figure === null || !hasOwnFigure(scene, c, figure));
  const found = takingPart(scene, metric, anchor, figure, voices, all);
  return metric.candidate === true ? found : withLists(scene, found, all);
}

function takingPart(scene: Scene, metric: Metric, anchor: Place, figure: Place | null, voices: readonly Voice[], all: readonly Candidate[]): Subjects {
  const anchors = figure === null ? [anchor] : [anchor, figure];
  switch (metric.parts) {
    case 'parties': {
      const pair = closest(scene, [anchor], all.filter((c) => !saysWhose(scene, c, all) && c.entity.type !== 'PER' && (isCountry(c.entity) || c.entity.type === 'ORG')), 24, 2, (c) => (isCountry(c.entity) ? 0 : 8));
      return pair.length === 2 || metric.alone === true ? pair.map(as('party')) : [];
    }
    case 'transfer': {
      const near = (c: Candidate): boolean => c.of.form !== 'adjective' || anchors.some((a) => distance(scene, a, c) <= 3);
      const capitals = takes(scene, anchor, figure) ? [] : closest(scene, anchors, all.filter((c) => c.entity.subtype === 'capital' || isCountry(c.entity)), 26, 2);
      if (capitals.length === 2 && capitals.every((c) => c.entity.subtype === 'capital')) return capitals.map((c, i) => ({ entity: c.entity, role: i === 0 ? 'agent' : 'patient' }));
      const sides = closestSides(scene, anchors, all.filter((c) => c.entity.type !== 'PER' && (isCountry(c.entity) || c.entity.type === 'ORG') && near(c) && !namesEvent(scene, c)), 26, (c) => (isCountry(c.entity) || metric.country !== true ? 0 : 6));
      const pair = figure === null ? sides : inClause(scene, sides, figure);
      if (metric.country === true && pair.length === 2 && pair[0]!.entity.type === 'ORG' && isCountry(pair[1]!.entity)) {
        const state = scene.sheet.countryOf(pair[0]!.entity);
        if (state !== null && state !== pair[1]!.entity) return [{ entity: state, role: 'agent' }, as('patient')(pair[1]!)];
      }
      const levied = metric.levied === true ? pair.find((c) => isLevied(scene, c, anchor)) : undefined;
      if (levied !== undefined && pair.length === 2) return [...pair.filter((c) => c !== levied).map(as('agent')), as('patient')(levied)];
      // Who tells of it takes no part.
      if (pair.length === 2 && metric.counted === true && tellsOf(pair[0]!, pair[1]!, anchor, voices)) return [as('agent')(pair[1]!)];
      if (pair.length === 2 && takes(scene, anchor, figure)) return [as('agent')(pair[1]!), as('patient')(pair[0]!)];
      if (pair.length === 2 && metric.family === 'trade' && pair.every((c) => c.first >= anchor.end) && receives(scene, pair[0]!, anchor)) return [as('patient')(pair[0]!)];
      const promised = pair.length > 0 || metric.country !== true ? undefined : all.find((c) => c.entity.subtype === 'capital' && isPromised(scene, c, anchors));
      if (promised !== undefined) {
        const pledger = countryOfPledger(scene, all, anchor);
        return [...(pledger === null ? [] : [{ entity: pledger, role: 'agent' as const }]), as('patient')(promised)];
      }
      const raises = metric.levied === true && levied === undefined;
      const giver = pair.length === 1 && !raises ? countryOfVoice(scene, voices) ?? (isCountry(pair[0]!.entity) ? countryOfPledger(scene, all, anchor) : null) : null;
      if (giver !== null && giver !== pair[0]!.entity) return [{ entity: giver, role: 'agent' }, ...pair.map(as('patient'))];
      if (pair.length === 1) return pair.map(as(takes(scene, anchor, figure) || receives(scene, pair[0]!, anchor) || levied !== undefined ? 'patient' : 'agent'));
      return pair.map((c, i) => ({ entity: c.entity, role: i === 0 ? 'agent' : 'patient' }));
    }
    case 'casualty': {
      const places = closest(scene, anchors, all.filter((c) => isPlace(c) && !framesSpeech(scene, c, anchor, voices)), 76, 1, (c) => (isCountry(c.entity) ? 12 : c.entity.row < 0 ? unknownPlace : 0));
      return [...places.map(as('place')), ...victimsOf(scene, figure, all).map(as('patient'))];
    }
    case 'moved': {
      const pair = closest(scene, anchors, all.filter((c) => isPlace(c) || isCountry(c.entity) || (isUnion(c.entity) && c.of.form !== 'adjective')), 26, 2, (c) => (isCountry(c.entity) ? 0 : 8));
      const left = pair.length < 2 ? undefined : pair.find((c) => hitsOf(scene, 'from').some((h) => h.end === c.first)) ?? pair.find((c) => comesFrom(scene, anchor, c));
      return pair.map((c) => ({ entity: c.entity, role: c === left ? 'patient' as const : 'place' as const }));
    }
    case 'patient': {
      const fit = all.filter((c) => (c.entity.type !== 'LOC' || c.entity.row < 0) && !isDoer(scene, c));
      // “The Commission fined Google”: who is fined stands right behind the verb or the sum.
      const struck = fit.some((c) => c.first >= anchor.end && distanceToAny(scene, anchors, c) <= nearStruck);
      return closest(scene, anchors, fit, 16, 1, (c) => (c.entity.type === 'ORG' ? 0 : c.entity.type === 'LOC' ? 4 : 2) + (struck && c.end <= anchor.first ? behindStruck : 0)).map(as('patient'));
    }
    case 'troops': {
      // “Germany will station 4,500 soldiers in Lithuania”: whose they are stands before, where they go behind.
      const host = (c: Candidate): boolean => isPlace(c) && isCountry(c.entity) && (c.first >= anchor.end || isGoal(scene, c)) && all.some((d) => isCountry(d.entity) && d.entity !== c.entity && d.end <= Math.min(c.first, ...anchors.map((a) => a.first)) && parting(scene, d, anchor) < clausePart);
      const owner = closest(scene, anchors, all.filter((c) => isCountry(c.entity) && !host(c)), 10, 1, (c) => (c.of.form === 'adjective' ? -2 : 0));
      const place = closest(scene, anchors, all.filter((c) => isPlace(c) && (!isCountry(c.entity) || (owner.length > 0 && host(c)))), 24, 1);
      return [...owner.map(as('owner')), ...place.filter((p) => !owner.some((o) => o.entity === p.entity)).map(as('place'))];
    }
    case 'owner':
      return metric.ownerless === true ? [] : ownerOf(scene, metric, anchor, all, anchors);
  }
}

/** How much farther a place that no list knows stands: it may be the name of a ship or company. */
const unknownPlace = 6;

/** Tokens between a number and whose people are counted (“200 de luptători afgani”). */
const nearVictims = 2;

/** “200 Afghan fighters were arrested”: an adjective right behind the number tells whose people they are. */
function victimsOf(scene: Scene, figure: Place | null, all: readonly Candidate[]): readonly Candidate[] {
  if (figure === null) return [];
  return all.filter((c) => c.of.form === 'adjective' && isCountry(c.entity) && c.first >= figure.end && c.first - figure.end <= nearVictims && parting(scene, figure, c) === 0
    && !hitsOf(scene, 'event').some((h) => blows.has(h.name) && h.first >= figure.end && h.first - c.end <= 1)).slice(0, 1);
}

/** “The Union pledged 4 million, while the UN asked for 38 million”: of two sides the one alone that stands in the clause of the figure, where a whole clause parts the other from it. */
function inClause(scene: Scene, sides: readonly Candidate[], figure: Place): readonly Candidate[] {
  const own = sides.filter((c) => parting(scene, c, figure) < clausePart);
  return own.length === 1 && sides.every((c) => c === own[0] || parting(scene, c, figure) >= nextClause) ? own : sides;
}

/** Words between a fine and whom it strikes (“against the”). */
const nearStruck = 2;
/** How much farther stands who is named before a fine, where somebody is named behind it. */
const behindStruck = 8;

/** True for the Ukraine of “Ukraine said that Russian forces had fired 62 missiles”: who tells of what another does stands before the verb of saying, and the other behind it. */
export function tellsOf(teller: Candidate, other: Candidate, anchor: Place, voices: readonly Voice[]): boolean {
  return voices.some(({ cue, attribution: { speaker } }) => cue.kind === 'say' && speaker === teller.entity && teller.end <= cue.first && cue.end <= Math.min(other.first, anchor.first));
}

/** “Fined by the Commission”: who does it. */
export function isDoer(scene: Scene, { first }: Candidate): boolean {
  return hitsOf(scene, 'doer').some((h) => h.end <= first && first - h.end <= 1);
}

/** True for the “Nato” of “Nato-Gipfel”. */
function namesEvent(scene: Scene, { of, end }: Candidate): boolean {
  const { text, tokens } = scene.sheet;
  return text.charAt(of.end) === '-' && hitsOf(scene, 'event').some((h) => h.first <= end + 1 && h.end > end && tokens.start[h.first]! <= of.end + 1);
}

/** Whoever pledges, or the country that he is of: “Merz hat der Ukraine zwei Milliarden zugesagt”. */
function countryOfPledger(scene: Scene, all: readonly Candidate[], anchor: Place): Entity | null {
  const pledges = hitsOf(scene, 'planned').some((h) => parting(scene, h, anchor) < clausePart);
  const person = !pledges ? undefined : all.find((c) => c.entity.type === 'PER' && parting(scene, c, anchor) < clausePart);
  return person === undefined ? null : scene.sheet.countryOf(person.entity) ?? person.entity;
}

/** Words between a verb of pledging, who is pledged something, and the sum. */
const nearPromise = 3;

/** “Promised Lisbon 24 million euros”: a capital beside the verb and the sum stands for its country. */
function isPromised(scene: Scene, capital: Candidate, anchors: readonly Place[]): boolean {
  return hitsOf(scene, 'planned').some((h) => distance(scene, h, capital) <= nearPromise) && anchors.some((a) => distance(scene, a, capital) <= nearPromise);
}

/** “Ukraine receives 300 million from Norway”: who stands first takes. */
function takes(scene: Scene, anchor: Place, figure: Place | null): boolean {
  return figure !== null && hitsOf(scene, 'receive').some((h) => parting(scene, h, figure) < 12 && parting(scene, h, anchor) < 12);
}

/** “exports to China”: what stands behind “to” and the metric's word takes. */
function receives(scene: Scene, candidate: Candidate, anchor: Place): boolean {
  if (candidate.end <= anchor.first && anchor.first - candidate.end <= nearGoal && isGoal(scene, candidate)) return true;
  return candidate.first > anchor.first && hitsOf(scene, 'to').some((h) => h.end <= candidate.first && candidate.first - h.end <= 1 && h.first >= anchor.end);
}

const nearGoal = 2;

/** “tariffs on Australian beef”, “on imports from China”: whose goods they are stands right behind the word, or is what a word of direction leads to. */
function isLevied(scene: Scene, candidate: Candidate, anchor: Place): boolean {
  return isGoal(scene, candidate) || (candidate.first >= anchor.end && candidate.first - anchor.end <= nearGoods && parting(scene, anchor, candidate) < clausePart);
}

/** Words between a tariff and whose goods it is on: “duties on beef and barley from”. */
const nearGoods = 8;

/** The country in whose name a body speaks: “the Pentagon announced a package for Ukraine”. */
function countryOfVoice(scene: Scene, voices: readonly Voice[]): Entity | null {
  const body = voices.find((v) => v.attribution.speaker?.type === 'ORG')?.attribution.speaker;
  return body == null ? null : scene.sheet.countryOf(body);
}

/** “refugees from Sudan”: the country stands right behind the people, or right before them as an adjective. */
function comesFrom(scene: Scene, people: Place, candidate: Candidate): boolean {
  return candidate.of.form === 'adjective' || (candidate.first >= people.end && candidate.first - people.end <= 3 && parting(scene, people, candidate) === 0);
}

/** True for the country of “BMW will create 2,000 jobs in Hungary”: behind a body that acts, it tells where. */
function isWhere(place: Candidate, all: readonly Candidate[]): boolean {
  return isCountry(place.entity) && place.of.form !== 'adjective' && all.some((c) => c.entity.type === 'ORG' && c.end <= place.first);
}

/** How much farther stands who has a figure of his own behind this one. */
const farRival = 30;
/** How much farther stands who is led: “five points ahead of the Conservatives”. */
const beaten = 14;

/** Who could own a figure and is named between two others. */
export function ownersBetween(scene: Scene, metric: Metric, before: Place, figure: Place, voices: readonly Voice[]): readonly Entity[] {
  const found = candidates(scene, voices).filter((c) => c.first >= before.end && c.end <= figure.first && distance(scene, c, figure) <= nearListed);
  return fitOwners(metric, found).map((c) => c.entity);
}

const nearListed = 8;

/** Of some candidates those that a metric can belong to. */
function fitOwners(metric: Metric, all: readonly Candidate[]): readonly Candidate[] {
  if (metric.country === true) return all.filter((c) => isCountry(c.entity) || isUnion(c.entity));
  if (metric.candidate === true) return all.filter((c) => takesPart(c.of));
  // A single word that no list knows may be the name of a company.
  if (metric.impersonal === true) return all.filter((c) => c.entity.type !== 'PER' || (c.entity.row < 0 && c.end - c.first === 1));
  return metric.party === true ? all.filter((c) => c.entity.type === 'PER' || c.entity.type === 'ORG') : all;
}

/** True for a name that a share of votes can be of; a name that no list knows may be a party's whatever it was taken for. */
export function takesPart({ entity, type }: Mention): boolean {
  return entity !== null && (type === 'PER' || type === 'ORG' || entity.row < 0);
}

/** Words between “seats” and the name of the chamber. */
const nearChamber = 3;

/** True for the chamber of “34 of the 90 seats in the National Assembly”: it has them all. */
function isChamber(scene: Scene, anchor: Place, { first }: Place): boolean {
  return first >= anchor.end && first - anchor.end <= nearChamber && (['outOf', 'amongBefore'] as const).some((kind) => hitsOf(scene, kind).some((h) => h.end <= anchor.first && anchor.first - h.end <= nearChamber));
}

/**
 * Whose a further figure of one metric word is: “Germany's economy shrank 0.1 percent, while Spain's grew 0.8”. Where the
 * first figure has its owner behind it (“3 percent in Germany and 2 percent in France”), so has the next. Null for the
 * first figure, and where nobody is named beside it.
 */
export function listedOwner(scene: Scene, metric: Metric, group: readonly Place[], figure: Place, voices: readonly Voice[]): Entity | null {
  const at = group.indexOf(figure);
  if (at < 0 || group.length < 2) return null;
  const all = fitOwners(metric, candidates(scene, voices));
  const behind = (of: Place): Entity | null => all.find((c) => c.first >= of.end && c.first - of.end <= nearBehind && parting(scene, of, c) === 0 && c.of.form !== 'adjective')?.entity ?? null;
  const own = behind(figure);
  if (own !== null && (at > 0 ? behind(group[at - 1]!) !== null : behind(group[1]!) !== null)) return own;
  if (own !== null && metric.candidate === true && at > 0) return own;
  return at === 0 || own !== null ? null : ownersBetween(scene, metric, group[at - 1]!, figure, voices).at(-1) ?? null;
}

const nearBehind = 3;

function ownerOf(scene: Scene, metric: Metric, anchor: Place, all: readonly Candidate[], anchors: readonly Place[]): Subjects {
  const extra = (c: Candidate): number => {
    let cost = 0;
    if (c.entity.type === 'PER') cost += 10;
    if (metric.country === true) cost += isCountry(c.entity) ? 0 : isUnion(c.entity) ? 16 : 10;
    else if (c.entity.type === 'LOC' && !isCountry(c.entity) && metric.candidate !== true) cost += 10;
    if (metric.country !== true && isPartOfName(scene, c, all)) cost += partOfName;
    if (metric.country !== true && metric.visited !== true && isWhere(c, all)) cost += partOfName;
    if (metric.country !== true && saysWhose(scene, c, all)) cost += partOfName;
    if (metric.party === true && metric.candidate !== true && c.entity.type === 'ORG' && !isCompany(c.entity)) cost += noCompany;
    // A chamber has the votes on its bills; nobody votes for it.
    if (metric.candidate === true && metric.balloted !== true && isInstitution(c.entity.subtype)) cost += noCompany;
    if (metric.candidate === true && c.entity.type !== 'PER' && c.entity.type !== 'ORG') cost += unsureParty;
    else if (c.entity.type === 'MISC') cost += measures(scene, c.entity, metric) ? 0 : 30;
    if (metric.visited === true && c.of.form === 'adjective') cost += 14;
    // “It cancelled 420 flights because of strikes by French controllers”: whose they are is told right beside, or not by an adjective.
    if (metric.country !== true && isCountry(c.entity) && c.of.form === 'adjective' && Math.max(c.first - anchor.end, anchor.first - c.end) > nearAdjective) cost += farAdjective;
    if (parting(scene, anchor, c) === 0 && c.first < anchor.first) cost -= 2;
    if (metric.tight === true && c.first >= anchor.end) cost += beaten;
    const figure = anchors[1];
    if (metric.candidate === true && figure !== undefined && c.first - figure.end > nearBehind) cost += farRival;
    return cost;
  };
  const quoted = quotedAt(scene.mentions, anchor);
  if (quoted !== null) return [{ entity: quoted, role: 'owner' }];
  const asked = metric.surveyed === true && anchors[1] !== undefined ? all.find((c) => isAsked(scene, c, anchors[1]!, all)) : undefined;
  if (asked !== undefined) return [as('owner')(asked)];
  const state = metric.ofStates === true ? all.find((c) => isCountry(c.entity) && isOfState(scene, c, anchor, all)) : undefined;
  if (state !== undefined) return [as('owner')(state)];
  const own = (c: Candidate): boolean => metric.party === true && c.entity.row < 0 && c.first <= anchor.first && anchor.end <= c.end;
  const fit = new Set(fitOwners(metric, all));
  const owner = closest(scene, anchors, all.filter((c) => (fit.has(c) || own(c)) && !(metric.candidate === true && isChamber(scene, anchor, c))), 30, 1, extra).map(as(metric.visited === true ? 'place' : 'owner'));
  return owner.length > 0 || metric.country !== true ? owner : countriesOfBodies(scene, all);
}

/** Words between a share and the people of a country whose it is: “58 percent of the Portuguese”. */
const nearPeople = 2;

/** True for the “Portuguese” of “58 percent of the Portuguese reject it”: those who were asked, and no adjective of a body beside it. */
function isAsked(scene: Scene, c: Candidate, share: Place, all: readonly Candidate[]): boolean {
  const gap = c.first >= share.end ? c.first - share.end : share.first - c.end;
  return c.of.form === 'adjective' && isCountry(c.entity) && gap >= 0 && gap <= nearPeople && parting(scene, c, share) === 0 && !saysWhose(scene, c, all);
}

/** Words between a country and the word of its revenue: “Russian oil and gas revenue”. */
const nearState = 4;

/** True for the country of “Russian oil revenue”, “Russlands Einnahmen”: it stands in the phrase of the word, which no body shares. */
function isOfState(scene: Scene, c: Candidate, anchor: Place, all: readonly Candidate[]): boolean {
  const isBefore = c.end <= anchor.first && anchor.first - c.end <= nearState;
  const between = isBefore ? { from: c.end, to: anchor.first } : { from: anchor.end, to: c.first };
  if (parting(scene, c, anchor) >= clausePart || (!isBefore && c.first !== anchor.end) || saysWhose(scene, c, all)) return false;
  const stands = (p: Place): boolean => p.first >= between.from && p.end <= between.to;
  return !all.some((other) => other !== c && stands(other)) && !hitsOf(scene, 'at').some((h) => stands(h) || h.end === c.first) && !scene.quantities.some(stands) && !scene.times.some(stands) && !scene.hits.some((h) => (h.kind === 'up' || h.kind === 'down' || h.kind === 'say' || h.kind === 'level') && stands(h));
}

/** Words between a metric and the adjective of the country whose it is. */
const nearAdjective = 4;
/** How much farther stands an adjective that describes something else. */
const farAdjective = 12;

/** True for a name that is what the metric measures: “布伦特原油下跌，至每桶61美元”. */
function measures({ sheet }: Scene, entity: Entity, metric: Metric): boolean {
  const id = quotedMetric(entity);
  return id !== null && sheet.metricOf(id) === metric;
}

/** How much farther a public body stands from the results, shares or customers of a company. */
const noCompany = 12;
/** How much farther a name stands that was taken for a place, and may be a party's. */
const unsureParty = 3;
/** How much farther the country stands that only tells whose body is meant. */
const partOfName = 16;

/** True for the country of “Reserva Federal de EE.UU.”: a word joins it to the body before it. */
function isPartOfName(scene: Scene, place: Candidate, all: readonly Candidate[]): boolean {
  return place.entity.type === 'LOC' && place.of.form !== 'adjective' && all.some((c) => c.entity.type === 'ORG' && c.end < place.first && place.first - c.end <= 2 && parting(scene, c, place) === 0);
}

/** True for the “French” of “its French rival Lumetis”: it tells where a body is from that is named beside it. */
export function saysWhose(scene: Scene, { of, entity, first, end }: Candidate, all: readonly Candidate[]): boolean {
  return of.form === 'adjective' && isCountry(entity)
    && all.some((c) => c.entity.type === 'ORG' && (c.first >= end ? c.first - end : first - c.end) <= nearBody && parting(scene, { first, end }, c) === 0);
}

/** Words between an adjective and the body that it belongs to: “Dutch lighting group Velmora”. */
const nearBody = 3;

/** Whose figure it is where only a body of a country is named: “the Turkish central bank expects inflation of 30 percent”. */
function countriesOfBodies(scene: Scene, all: readonly Candidate[]): Subjects {
  const countries = new Set(all.flatMap((c) => (c.entity.type === 'ORG' ? scene.sheet.countryOf(c.entity) ?? [] : [])));
  return countries.size === 1 ? [...countries].map((entity) => ({ entity, role: 'owner' })) : [];
}
