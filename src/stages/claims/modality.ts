import { TokenKind, type ClaimKind, type Modality, type Reference, type Claim } from '../../model/index.js';
import { boundEndingAt } from './bound-phrases.js';
import { isFuture, isPast } from './periods.js';
import type { Hit } from './cues.js';
import type { Metric } from './metrics.js';
import { clausePart, distance, distanceToAny, hasOwnFigure, hitsOf, parting, type Place, type Scene } from './scene.js';
import type { Voice } from './voice.js';
import { hasShape } from './word-shape.js';

type Cued = Modality & ('planned' | 'forecast' | 'demanded' | 'hypothetical');

/** Modalities that words tell. Of one word that tells two of them the first is meant, which claims less. */
const cueKinds: readonly Cued[] = ['hypothetical', 'demanded', 'planned', 'forecast'];
/** The same for events and beside a time to come: what “doit” be paid in July is agreed on, and “دعا” a guest to a visit invites him. */
const cueKindsAhead: readonly Cued[] = ['hypothetical', 'planned', 'demanded', 'forecast'];
const reach: Readonly<Record<string, number>> = { planned: 18, forecast: 26, demanded: 14, hypothetical: 12 };

/**
 * How a claim is put. A denying voice negates; “not” negates the verb it stands at; else the nearest cue of the clause
 * decides, and a time after the publication makes an event planned and a figure forecast.
 */
export function modalityOf(
  scene: Scene, kind: ClaimKind, anchor: Place, places: readonly Place[], voices: readonly Voice[], period: Claim['period'], reference: Reference,
  metric: Metric | null = null,
): Modality {
  const natural = metric?.natural === true;
  if (voices.some((v) => v.denies && deniesPlace(scene, v, anchor))) return 'negated';
  for (const hit of scene.hits) {
    if (hit.kind !== 'negation' || boundsFigure(scene, hit, places)) continue;
    // “Three quarters of the patients were not vaccinated”: what they are not is told of a share of them.
    const verb = scene.hits.find((h) => (h.kind === 'up' || h.kind === 'down' || (metric?.partial !== true && (h.kind === 'level' || h.kind === 'event'))) && h.first >= hit.first - 2 && h.first - hit.end <= 3);
    if (verb !== undefined && places.some((p) => distance(scene, verb, p) <= 6)) return 'negated';
  }
  let best: Modality = 'asserted';
  let cost = Infinity;
  let cue: Hit | null = null;
  const order = kind === 'event' || isFuture(period, reference) ? cueKindsAhead : cueKinds;
  const past = isPast(period, reference);
  if (!past || metric?.asked === true || scene.hits.some((h) => isGoal(scene, h, places))) {
    for (const hit of scene.hits) {
      if ((past && !isGoal(scene, hit, places) && !(metric?.asked === true && hit.kind === 'demanded' && !isMust(scene, hit))) || (hit.kind === 'planned' && isPassive(scene, hit))) continue;
      const told = cueKinds.find((k) => k === hit.kind);
      // “Inflația va coborî”: what nobody sets is foretold.
      const modality = told === 'planned' && (natural || isForetold(scene, hit)) && isFutureTense(scene, hit) ? 'forecast' : told;
      if (modality === undefined || (modality === 'demanded' && places.every((p) => hasOwnFigure(scene, hit, p))) || (modality === 'hypothetical' && scene.times.some((t) => t.first <= hit.first && hit.end <= t.end))) continue;
      const own = distanceToAny(scene, places, hit);
      const weight = own - (natural && modality === 'forecast' ? 12 : 0);
      if (own <= reach[modality]! && (weight < cost || (cue !== null && isSurer(hit, cue, weight === cost, order)))) {
        cue = hit;
        best = modality;
        cost = weight;
      }
    }
  }
  if (best === 'planned' && cue !== null && isAskedFor(scene, cue)) best = 'demanded';
  else if (best === 'demanded' && cue !== null && voices.length === 0 && isMust(scene, cue)) best = 'planned';
  if (best === 'hypothetical' && cue !== null && isFuture(period, reference) && isFutureInPast(scene, cue, voices)) best = natural ? 'forecast' : 'planned';
  if (kind === 'event' && best === 'forecast') best = 'planned';
  if (best === 'asserted' && voices.some((v) => demands(scene, v))) return 'demanded';
  if (best === 'asserted' && isFuture(period, reference)) return kind === 'event' || !(natural || voices.some((v) => v.cue.kind === 'reckons')) ? 'planned' : 'forecast';
  return best;
}

/** True for the “by December” of “demanded a cut to 8 percent by December”: it stands in the clause of a verb of asking. */
function isAskedFor(scene: Scene, cue: Place): boolean {
  const { verbLast } = scene.sheet.pack.claims;
  const isVerb = (h: Place): boolean => hitsOf(scene, 'say').some((s) => s.first < h.end && h.first < s.end);
  return hitsOf(scene, 'demanded').some((h) => (verbLast ? h.first >= cue.end : h.end <= cue.first) && isVerb(h) && distance(scene, h, cue) <= reach['planned']! && parting(scene, h, cue) < clausePart);
}

/** True for the “moet” of “in de eerste helft moet de fabriek opengaan”: where nobody is said to ask for it, it is agreed on. */
function isMust(scene: Scene, cue: Place): boolean {
  return hitsOf(scene, 'musts').some((h) => h.first === cue.first);
}

function isFutureTense(scene: Scene, hit: Hit): boolean {
  return hitsOf(scene, 'futureTense').some((h) => h.first === hit.first);
}

/** True for the “will” of “analysts expect that turnout will exceed 70 percent”: it stands under a word of forecast and no other of a plan. */
function isForetold(scene: Scene, hit: Hit): boolean {
  return hitsOf(scene, 'forecast').some((f) => f.end <= hit.first && hit.first - f.end <= reach['forecast']!
    && !hitsOf(scene, 'planned').some((p) => p.first >= f.end && p.end <= hit.first && !isFutureTense(scene, p)));
}

/**
 * True for the one of two cues that begin together which is taken before the other: what may be before what is nearer, for “podrá bajar” and “düşebileceğini”
 * end as a time to come does; else, of two as near, the one that stands first in the order.
 */
function isSurer(hit: Hit, cue: Hit, isAsNear: boolean, order: readonly Cued[]): boolean {
  const rank = ({ kind }: Hit): number => order.findIndex((k) => k === kind);
  return hit.first === cue.first && ((hit.kind === 'hypothetical' && hit.end === cue.end) || (isAsNear && rank(hit) < rank(cue)));
}

/** “He said the airport would open in May”: what somebody said before of a time to come stands in the conditional. */
function isFutureInPast(scene: Scene, cue: Place, voices: readonly Voice[]): boolean {
  return voices.some((v) => v.cue.kind === 'say') && hitsOf(scene, 'futureTense').some((h) => h.first === cue.first && h.end === cue.end);
}

/** Words between “not” and the figure that it bounds (“not less than 25”, “no warmer than 28 degrees”). */
const nearBound = 3;

/** True for the “not” of “not less than 25”: with a word of more or less before a figure it is a bound, and negates nothing. “Did not fall below 7” negates. */
function boundsFigure(scene: Scene, negation: Place, places: readonly Place[]): boolean {
  const compares = (q: Place): boolean => hitsOf(scene, 'than').some((h) => h.first >= negation.end && h.end <= q.first);
  const isPart = (p: Place): boolean => {
    const phrase = boundEndingAt(scene, p.first);
    return phrase !== null && phrase.first <= negation.first && negation.end <= phrase.end;
  };
  return places.some(isPart) || scene.quantities.some((q) => (q.first <= negation.first && negation.end <= q.end)
    || (negation.end <= q.first && q.first - negation.end <= nearBound && parting(scene, negation, q) === 0 && (q.of.comparator === '>=' || q.of.comparator === '<=' || compares(q))));
}

/** True for the voice of “the union demands that …”. */
export function demands(scene: Scene, { cue }: Voice): boolean {
  return hitsOf(scene, 'demanded').some((h) => h.first < cue.end && cue.first < h.end);
}

/** “Neun Menschen werden vermisst”: with a participle at the end of its clause the word makes a passive, and tells of no plan. */
function isPassive(scene: Scene, hit: Hit): boolean {
  const { tokens } = scene.sheet;
  if (!hitsOf(scene, 'passive').some((h) => h.first === hit.first && h.end === hit.end)) return false;
  let last = hit.first;
  while (last + 1 < scene.end && tokens.kind[last + 1] !== TokenKind.punctuation && !hitsOf(scene, 'and').some((h) => h.first === last + 1)) last++;
  // “Sie mussten gerettet werden”: what closes its clause behind a participle is an infinitive, put by the verb before it.
  return hasShape(scene, 'participle', last === hit.first ? last - 1 : last);
}

/** True for the “target” of “its 2 percent target”: a figure that is aimed at was not reached at any time. */
function isGoal(scene: Scene, hit: Hit, places: readonly Place[]): boolean {
  return hit.kind === 'planned' && hitsOf(scene, 'goals').some((g) => g.first === hit.first) && places.some((p) => hit.first === p.end && parting(scene, hit, p) === 0);
}

function deniesPlace(scene: Scene, voice: Voice, anchor: Place): boolean {
  return distance(scene, voice.cue, anchor) <= 30;
}
