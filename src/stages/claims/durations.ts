import { makesUpTo } from '../../match/quantities/index.js';
import type { Claim, Comparator, Time, TimeMod } from '../../model/index.js';
import { upperBounds, upperBoundsBehind } from './bound-phrases.js';
import { bounded, boundApart } from './bounds.js';
import type { UnratedClaim } from './confidence.js';
import type { Hit } from './cues.js';
import { modalityOf } from './modality.js';
import { periodOf } from './periods.js';
import { clauseAround, distance, distanceToAny, hitsOf, spanOf, type Place, type Placed, type Scene } from './scene.js';
import { partiesOf } from './parties.js';
import { candidates, type Subjects } from './candidates.js';
import { subjectsOf } from './subjects.js';
import { attributionOf, paragraphClaims, type Teller } from './teller.js';
import { voicesOver } from './reach.js';
import type { Voice } from './voice.js';

const parts = /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/;
const units = ['a', 'mo', 'wk', 'd', 'h', 'min', 's'];
const perNext = [12, 30, 7, 24, 60, 60];

interface Amount {
  readonly value: number;
  readonly unit: string;
}

type Stated = Pick<NonNullable<Claim['quantity']>, 'value' | 'min' | 'max' | 'comparator' | 'unit'>;

/** A TIMEX3 duration as one number of its smallest unit: `PT1H25M` is 85 `min`. Null where it has no number. */
export function amountOf(value: string): Amount | null {
  const match = parts.exec(value);
  if (match === null) return null;
  let amount = 0;
  let unit = -1;
  for (let i = 0; i < units.length; i++) {
    const own = match[i + 1];
    if (own === undefined) continue;
    for (let j = unit; j >= 0 && j < i; j++) amount *= perNext[j]!;
    amount += Number(own);
    unit = i;
  }
  return unit < 0 ? null : { value: amount, unit: units[unit]! };
}

const comparatorOf: Partial<Record<TimeMod, Comparator>> = {
  MORE_THAN: '>', LESS_THAN: '<', EQUAL_OR_MORE: '>=', EQUAL_OR_LESS: '<=', APPROX: '~', AFTER: '>', BEFORE: '<',
};

const talks = new Set(['call', 'meeting', 'talks', 'visit', 'summit']);
/** Events whose length in hours stands beside their word: “walked out for 24 hours”, “sprachen zwei Stunden”. */
const timed: ReadonlySet<string> = new Set([...talks, 'protest']);
const clock = /^PT/;

/** Durations that a verb (“lasted”), a sentence of a court or an event of that length states; `events` are those of the same sentence. */
export function tellDurations(teller: Teller, events: readonly UnratedClaim[]): readonly UnratedClaim[] {
  const { scene } = teller;
  const claims: UnratedClaim[] = [];
  for (const time of scene.times) {
    // The lower end of a range is told with the upper one.
    if (time.of.type !== 'DURATION' || isLowerEnd(time) || scene.quantities.some((q) => q.of.kind === 'age' && q.first < time.end && time.first < q.end)) continue;
    const amount = amountOf(time.of.value);
    if (amount === null || hitsOf(scene, 'streak').some((h) => distance(scene, h, time) <= 3 || (h.first >= time.first && h.end <= time.end))) continue;
    const anchor = anchorOf(scene, time);
    if (anchor === null || (anchor.name === 'sentence' && scene.times.some((t) => t !== time && t.of.type === 'DURATION' && servesBetter(scene, t, time)))) continue;
    claims.push(tell(teller, time, anchor, amount, events));
  }
  return claims;
}

/** True for the “5” of “5–7 hours”. */
function isLowerEnd({ of }: Placed<Time>): boolean {
  return of.rule === 'range.amounts';
}

/** What a duration amounts to: with the lower end of its range, where one stands before it, or with the bound that the words around it give. */
function stated(scene: Scene, time: Placed<Time>, id: string, { value, unit }: Amount): Stated {
  const before = scene.times.find((t) => isLowerEnd(t) && t.end <= time.first && time.first - t.end <= mostBoundWords);
  const from = before === undefined ? null : amountOf(before.of.value);
  if (from !== null && from.unit === unit && from.value < value) return { value: null, min: from.value, max: value, comparator: 'range', unit };
  const beside = time.of.mod === null ? boundBefore(scene, time, id) : comparatorOf[time.of.mod] ?? '=';
  const comparator = beside === '=' && id !== 'sentence' ? boundApart(scene, time) ?? '=' : beside;
  return { ...bounded(value, comparator), unit };
}

/** The bound that the word right before a duration gives it: “nearly four hours”. */
function boundBefore(scene: Scene, time: Placed<Time>, id: string): Comparator {
  const before = (kind: 'over' | 'under'): boolean => hitsOf(scene, kind).some((h) => h.end === time.first || (h.first >= time.first && h.end <= time.end));
  // “Sentenced to twelve years”: “tot”, “до” lead to a term, and bound it by nothing.
  if (id !== 'sentence' && isUpTo(scene, time)) return '<=';
  return before('under') ? '<' : before('over') ? '>' : '=';
}

/** True for the “tot” of “tot zes weken”, the “kadar” of “altı haftaya kadar”: the words of an upper bound of figures stand right beside the time. */
function isUpTo({ sheet: { text, tokens, pack }, first: start, end: last }: Scene, { first, end }: Place): boolean {
  const word = (at: number): string => text.slice(tokens.start[at]!, tokens.end[at]!);
  if (end < last && makesUpTo(pack, word(end - 1), word(end))) return true;
  const bounds = upperBounds(pack);
  const behind = upperBoundsBehind(pack);
  for (let words = 1; words <= mostBoundWords; words++) {
    if (first - words >= start && bounds.has(text.slice(tokens.start[first - words]!, tokens.end[first - 1]!).toLowerCase())) return true;
    if (end + words <= last && behind.has(text.slice(tokens.start[end]!, tokens.end[end + words - 1]!).toLowerCase())) return true;
  }
  return false;
}

const mostBoundWords = 4;

/** True where another duration stands clearly nearer to a word of sentences: “a man of 41 years to 12 years in prison”. */
function servesBetter(scene: Scene, other: Placed<Time>, time: Placed<Time>): boolean {
  const words = hitsOf(scene, 'metric').filter((h) => h.name === 'sentence');
  const cost = (t: Placed<Time>): number => distanceToAny(scene, words, t);
  return cost(other) + 1 < cost(time);
}

function anchorOf(scene: Scene, time: Placed<Time>): Hit | null {
  let best: Hit | null = null;
  let cost = 13;
  for (const hit of scene.hits) {
    const fits = hit.kind === 'metric' && (hit.name === 'duration' || hit.name === 'sentence');
    const event = hit.kind === 'event' && timed.has(hit.name) && clock.test(time.of.value);
    if (!fits && !event) continue;
    const own = distance(scene, hit, time) + (event ? 4 : 0);
    if (own < cost || (own === cost && fits)) {
      best = hit;
      cost = own;
    }
  }
  return best;
}

function tell(teller: Teller, time: Placed<Time>, anchor: Hit, amount: Amount, events: readonly UnratedClaim[]): UnratedClaim {
  const { scene, reference } = teller;
  const id = anchor.kind === 'metric' ? anchor.name : 'duration';
  const evidence = clauseAround(scene, [anchor, time]);
  const voices = voicesOver(scene, time, teller.voices);
  const period = periodOf(scene, [time, anchor], teller.periods)?.period ?? carriedDay(teller);
  const subjects = whose(teller, anchor, time, id, events);
  const rule = `duration.${id === 'sentence' ? 'sentence' : anchor.kind === 'event' ? 'event' : 'lasting'}`;
  const modality = modalityOf(scene, 'duration', anchor, [time], voices, period, reference, id === 'sentence' ? scene.sheet.metricOf(id) : null);
  return {
    kind: 'duration', zone: scene.sentence.zone, metric: { id, ...spanOf(scene.sheet.tokens, anchor) }, event: null, subjects,
    quantity: { of: null, ...stated(scene, time, id, amount), per: null },
    change: null, streak: null, period, ...attributionOf(teller, time, evidence), modality, evidence,
    rule,
  };
}

/** A duration without a day happened on the day of the event told before in its paragraph. */
function carriedDay(teller: Teller): Claim['period'] {
  for (const claim of paragraphClaims(teller.told)) if (claim.event !== null && claim.period !== null) return claim.period;
  return null;
}

/** Whom a court sends to prison: the one person named near the term. */
function condemned(scene: Scene, anchor: Hit, time: Placed<Time>, voices: readonly Voice[]): Subjects {
  const people = new Set(candidates(scene, voices).filter((c) => c.entity.type === 'PER' && Math.min(distance(scene, anchor, c), distance(scene, time, c)) <= nearTerm).map((c) => c.entity));
  return people.size === 1 ? [...people].map((entity) => ({ entity, role: 'patient' })) : [];
}

const nearTerm = 16;

/** Events that are over in a moment: how long something takes that is told of behind them is no part of them. */
const begun: ReadonlySet<string> = new Set(['opening', 'launch', 'closure', 'publication', 'appointment', 'resignation', 'death']);

function whose(teller: Teller, anchor: Hit, time: Placed<Time>, id: string, events: readonly UnratedClaim[]): Subjects {
  const { scene, voices } = teller;
  if (id === 'sentence') return [...condemned(scene, anchor, time, voices), ...subjectsOf(scene, scene.sheet.metricOf('sentence'), anchor, time, voices)];
  if (anchor.kind === 'event' && !talks.has(anchor.name)) return partiesOf(scene, anchor.name, anchor, time, voices, false);
  const event = anchor.kind === 'event' ? anchor : scene.hits.find((h) => h.kind === 'event' && talks.has(h.name) && distance(scene, h, anchor) <= 20);
  const parties = event === undefined ? [] : partiesOf(scene, event.name, event, time, voices, false).filter((s) => s.role !== 'place');
  const told = events.find((c) => talks.has(c.event?.type ?? '') && c.subjects.filter((s) => s.role === 'party').length > parties.length);
  if (told !== undefined) return told.subjects.filter((s) => s.role === 'party');
  if (parties.length > 0) return parties;
  const people = event !== undefined ? [] : partiesOf(scene, 'talks', anchor, time, voices, false).filter((s) => s.entity.type === 'PER');
  if (people.length > 1) return people;
  for (const claim of paragraphClaims(teller.told)) {
    if (claim.event !== null && claim.subjects.length > 0 && (event === undefined ? !begun.has(claim.event.type) : claim.event.type === event.name)) return claim.subjects;
    const place = claim.subjects.filter((s) => s.role === 'place');
    if (event === undefined && place.length > 0) return place;
  }
  const met = event === undefined ? [] : teller.told.people.slice(-2);
  return met.length === 2 ? met.map((entity) => ({ entity, role: 'party' })) : [];
}
