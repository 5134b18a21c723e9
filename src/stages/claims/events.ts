import type { Claim } from '../../model/index.js';
import type { Subjects } from './candidates.js';
import type { UnratedClaim } from './confidence.js';
import type { Hit } from './cues.js';
import { blows } from './harm.js';
import { deniedSubjects, isWhole, withCarried, withKnownParties, withSpeaker, withUnnamed } from './event-parties.js';
import { modalityOf } from './modality.js';
import { atSpeech, isDateline, type PeriodPlace } from './periods.js';
import { clauseAround, clausePart, distance, hitsOf, parting, spanOf, type Place, type Scene } from './scene.js';
import { partiesOf } from './parties.js';
import { attributionOf, type Teller } from './teller.js';
import { framesSpeech, voicesOver } from './reach.js';
import type { Voice } from './voice.js';

const farthest = 26;
const farthestTalks = 18;
const farthestDenial = 14;

/** Of two events told with one time, the first of these names it best: a meeting at a summit is told by the summit. */
const precision = ['call', 'visit', 'summit', 'talks', 'meeting', 'earthquake', 'attack', 'accident', 'disaster', 'explosion', 'sanction', 'trial', 'arrest', 'agreement'];

/** Events that no year or run of months alone dates: “met in 2024” tells no meeting, “in accidents in the first five months of 2024” no accident. */
const needsDay: ReadonlySet<string> = new Set(['call', 'meeting', 'talks', 'attack', 'explosion', 'accident', 'arrest', 'protest', 'death', 'disaster']);
const bareYear = /^[\dX]{4}(?:(?:-\d{2})?\/|$)/;

interface Dated {
  readonly word: Hit;
  readonly at: PeriodPlace | null;
  readonly cost: number;
}

/** Events that have a date in their sentence and somebody or some place, and events that are denied. */
export function tellEvents(teller: Teller): readonly UnratedClaim[] {
  const { scene } = teller;
  const words = eventWords(teller);
  if (words.length === 0) return ongoingTalks(teller);
  const dated = datedEvents(scene, words, teller.periods, teller.voices);
  const claims: UnratedClaim[] = [];
  for (const event of dated) {
    const claim = tell(teller, event, 'told');
    if (claim !== null && !(countsVictims(scene, event.word) && claim.subjects.every((s) => s.entity.type !== 'PER'))) claims.push(claim);
  }
  for (const word of words) {
    if (dated.some((d) => d.word === word)) continue;
    const voice = voicesOver(scene, word, teller.voices).find((v) => v.denies && distance(scene, v.cue, word) <= farthestDenial)?.cue;
    const denial = voice ?? refusal(scene, word);
    if (denial === undefined || claims.some((c) => c.event?.type === word.name) || countsVictims(scene, word)) continue;
    const claim = tell(teller, { word, at: null, cost: distance(scene, denial, word) }, voice === undefined ? 'refused' : 'denied');
    if (claim !== null) claims.push(claim);
  }
  return claims.some((c) => c.event?.type === 'talks') ? claims : [...claims, ...ongoingTalks(teller)];
}

/** Parties of talks. */
const sides = 2;

/** “Siemens is in talks with Alstom”: talks that are going on need no day where both sides are named. */
function ongoingTalks(teller: Teller): readonly UnratedClaim[] {
  const { scene } = teller;
  const phrase = hitsOf(scene, 'negotiates')[0];
  if (phrase === undefined || scene.times.some((t) => parting(scene, t, phrase) === 0 && bareYear.test(t.of.value))) return [];
  const claim = tell(teller, { word: { ...phrase, kind: 'event', name: 'talks' }, at: null, cost: 0 }, 'ongoing');
  return claim === null || claim.subjects.filter((s) => s.role === 'party').length < sides ? [] : [claim];
}

/** What somebody says will not be, without a day. */
export const refusable: ReadonlySet<string> = new Set(['talks', 'closure']);
/** Words between “no” and the talks that will not be. */
const nearRefusal = 9;
/** Words between “not” and a verb. */
const nearNegation = 3;

/** “There will be no negotiations with the Greens”, “we are not closing any site in Finland”. */
function refusal(scene: Scene, word: Hit): Hit | undefined {
  if (!refusable.has(word.name)) return undefined;
  const near = word.name === 'talks' ? nearRefusal : nearNegation;
  return hitsOf(scene, 'negation').find((h) => distance(scene, h, word) <= near && parting(scene, h, word) < clausePart);
}

/** What a figure of some metrics tells already: who denies that 200 were arrested denies no arrest besides. */
const toldByFigure: Readonly<Record<string, readonly string[]>> = { arrest: ['arrests'], death: ['casualties.killed'] };

function countsVictims(scene: Scene, word: Hit): boolean {
  const ids = toldByFigure[word.name];
  return ids !== undefined && scene.quantities.length > 0 && hitsOf(scene, 'metric').some((h) => ids.includes(h.name) && parting(scene, h, word) < clausePart);
}

/** The words of a sentence that tell of an event here. */
function eventWords({ scene, voices }: Teller): readonly Hit[] {
  const traded = hitsOf(scene, 'metric').some((h) => h.name === 'share-price' || h.name === 'stock-index' || h.name === 'exchange-rate');
  const isFree = (w: Hit): boolean => !scene.times.some((t) => t.first <= w.first && w.end <= t.end) && !voices.some((v) => v.cue.first < w.end && w.first < v.cue.end);
  const isEvent = (w: Hit): boolean => (!gatherings.has(w.name) || !isBeside(scene, w)) && (w.name !== 'agreement' || !isGround(scene, w)) && !(traded && (w.name === 'closure' || w.name === 'opening')) && !movesFigure(scene, w) && !isRelief(scene, w) && !endsPeriod(scene, w) && !isStrokeOfNature(scene, w) && !isFired(scene, w);
  return [...hitsOf(scene, 'event'), ...receptions(scene)].filter((w) => isFree(w) && isEvent(w));
}

const nearHost = 16;

/** What a place and a title in commas part: “recebeu, em Brasília, o primeiro-ministro indiano, Narendra Modi”. */
const partedTwice = 10;

/** “Macron empfing am Dienstag Meloni”: a verb of a host with two people in its clause tells of a meeting. */
function receptions(scene: Scene): readonly Hit[] {
  return hitsOf(scene, 'hosts').flatMap((verb) => {
    const reaches = (m: Place): boolean => parting(scene, m, verb) < clausePart || (parting(scene, m, verb) <= partedTwice && !opensBetween(scene, m, verb));
    const people = new Set(scene.mentions.filter((m) => m.of.type === 'PER' && m.of.form !== 'adjective' && distance(scene, m, verb) <= nearHost + parting(scene, m, verb) && reaches(m)).map((m) => m.of.entity));
    people.delete(null);
    return people.size < 2 ? [] : [{ ...verb, kind: 'event' as const, name: 'meeting' }];
  });
}

/** True where something between two places opens a clause of its own. */
function opensBetween(scene: Scene, a: Place, b: Place): boolean {
  const [from, to] = [Math.min(a.end, b.end), Math.max(a.first, b.first)];
  return (['clause', 'say', 'level', 'event', 'and'] as const).some((kind) => hitsOf(scene, kind).some((h) => h.first >= from && h.end <= to));
}

/** True for the “hit” of “a hurricane hit Mexico on Wednesday”: what strikes is nature. */
function isStrokeOfNature(scene: Scene, word: Hit): boolean {
  const strikes = (h: Hit): boolean => h.end <= word.first ? word.first - h.end <= nearStroke : scene.dense && h.first - word.end <= nearStrokeDense;
  return word.name === 'attack' && hitsOf(scene, 'event').some((h) => natural.has(h.name) && strikes(h) && parting(scene, h, word) === 0);
}

/** True for the “launched” of “launched 140 drones in an attack on Odesa”: what is launched there strikes. */
function isFired(scene: Scene, word: Hit): boolean {
  return word.name === 'launch' && hitsOf(scene, 'event').some((h) => h.name === 'attack' && parting(scene, h, word) < clausePart);
}

const natural: ReadonlySet<string> = new Set(['disaster', 'earthquake']);
const nearStroke = 5;
/** Tokens between the verb and what strikes in a clause that stands before it (袭击牙买加的飓风). */
const nearStrokeDense = 8;

/** Words between “closed” and the result that a year or quarter was closed with. */
const nearResult = 4;

/** True for “closed the first half with a profit”, “ha chiuso con una perdita”: what was closed is a time. */
function endsPeriod(scene: Scene, word: Hit): boolean {
  if (word.name !== 'closure') return false;
  if (hitsOf(scene, 'metric').some((h) => scene.sheet.metricOf(h.name).family === 'results' && h.first >= word.end && h.first - word.end <= nearResult && parting(scene, word, h) < clausePart)) return true;
  return scene.times.some((t) => t.first >= word.end && t.first - word.end <= 1 && !/-\d{2}-\d{2}/.test(t.of.value)) && scene.quantities.length > 0;
}

/** Words between a tariff and the verb that lowers it. */
const nearRelief = 8;

/** True for the tariffs of “an agreement that cuts import duties”: what is lowered strikes nobody. */
function isRelief(scene: Scene, word: Hit): boolean {
  return word.name === 'sanction' && hitsOf(scene, 'metric').some((h) => h.name === 'tariff' && h.first < word.end && word.first < h.end)
    && hitsOf(scene, 'down').some((h) => distance(scene, h, word) <= nearRelief);
}

/** True for a verb that moves a figure here (“shares sank 3 percent”). */
function movesFigure(scene: Scene, word: Hit): boolean {
  const moves = [...hitsOf(scene, 'down'), ...hitsOf(scene, 'up')].some((h) => h.first < word.end && word.first < h.end);
  return moves && scene.quantities.some((q) => distance(scene, q, word) <= 6);
}

/** True for an event that only places another one (“days before the invasion”). */
function isBeside(scene: Scene, word: Hit): boolean {
  return hitsOf(scene, 'aside').some((h) => h.end <= word.first && word.first - h.end <= 4 && distance(scene, h, word) <= 4);
}

/** True for the “deal” of “under the deal, troops will leave by May”, which was made before. */
function isGround(scene: Scene, word: Hit): boolean {
  return [...hitsOf(scene, 'according'), ...hitsOf(scene, 'aside')].some((h) => h.end <= word.first && word.first - h.end <= nearGround && parting(scene, h, word) === 0)
    || hitsOf(scene, 'afterAccording').some((h) => h.first >= word.end && h.first - word.end <= 1);
}

const nearGround = 2;

function datedEvents(scene: Scene, words: readonly Hit[], periods: readonly PeriodPlace[], voices: readonly Voice[]): readonly Dated[] {
  const counted = hitsOf(scene, 'multiple');
  const pairs: Dated[] = [];
  for (const at of periods) {
    // The day in the caption of a picture is the day on which it was taken.
    if (atSpeech(scene, at) || isDateline(scene, at) || scene.sentence.zone === 'caption') continue;
    const isStart = beginsSomething(scene, at);
    for (const word of words) {
      if (framesSpeech(scene, at, word, voices) || (word.name === 'agreement' && (isStart || isTopic(scene, word)))) continue;
      const cost = distance(scene, word, at);
      if (cost > (word.name === 'talks' ? farthestTalks : farthest) || (needsDay.has(word.name) && bareYear.test(at.period.value))) continue;
      if (!counted.some((m) => distance(scene, m, word) <= 3)) pairs.push({ word, at, cost });
    }
  }
  pairs.sort((a, b) => a.cost - b.cost || a.word.first - b.word.first);
  const found: Dated[] = [];
  for (const event of pairs) {
    if (found.some((f) => f.word === event.word)) continue;
    const rival = found.find((f) => f.at === event.at && (related(f.word, event.word) || concludes(scene, f.word, event.word)));
    if (rival === undefined) {
      if (!found.some((f) => f.word.name === event.word.name && f.at?.period.value === event.at?.period.value)) found.push(event);
    } else if (better(scene, event.word, rival.word)) {
      found.splice(found.indexOf(rival), 1, event);
    }
  }
  return found.filter((f) => !found.some((g) => g !== f && g.word.name === f.word.name && g.cost < f.cost && g.word.first === f.word.first));
}

/** “Discussed the truce on Wednesday in a phone call”: nobody signs anything on the telephone, and what is talked of was agreed on before. */
function isTopic(scene: Scene, word: Hit): boolean {
  return hitsOf(scene, 'event').some((h) => h.name === 'call' && parting(scene, h, word) < clausePart * 3);
}

/** True for “from April”: what begins then was agreed on before. */
function beginsSomething(scene: Scene, { first, end }: PeriodPlace): boolean {
  return [...hitsOf(scene, 'since'), ...hitsOf(scene, 'from')].some((h) => h.end === first) || hitsOf(scene, 'afterSince').some((h) => h.first === end);
}

/** “Imposed sanctions on nine people accused of arming both sides”: no trial of that day. */
const punishing = new Set(['sanction', 'trial']);
const gatherings = new Set(['call', 'visit', 'summit', 'talks', 'meeting']);

function related(a: Hit, b: Hit): boolean {
  return a.name === b.name || (gatherings.has(a.name) && gatherings.has(b.name)) || (blows.has(a.name) && blows.has(b.name)) || (punishing.has(a.name) && punishing.has(b.name));
}

const nearConclusion = 8;

/** Verbs that are of an event itself, and tell of no other: an agreement is closed, a trial opens and closes. */
const ownVerbs: Readonly<Record<string, readonly string[]>> = { agreement: ['closure'], trial: ['opening', 'closure'] };

/** “Haben ein Abkommen geschlossen”, “le procès doit s'ouvrir”: the verb tells of the agreement or trial, and closes or opens nothing else. */
function concludes(scene: Scene, a: Hit, b: Hit): boolean {
  const isOwn = ownVerbs[a.name]?.includes(b.name) === true || ownVerbs[b.name]?.includes(a.name) === true;
  return isOwn && distance(scene, a, b) <= nearConclusion && parting(scene, a, b) < clausePart;
}

function better(scene: Scene, a: Hit, b: Hit): boolean {
  const named = scene.mentions.filter((m) => m.of.type === 'PER' && m.of.entity !== null).length >= 2;
  if (named && a.name === 'meeting' && b.name === 'summit') return true;
  if (named && b.name === 'meeting' && a.name === 'summit') return false;
  const [x, y] = [precision.indexOf(a.name), precision.indexOf(b.name)];
  return x >= 0 && (y < 0 || x < y);
}

/** How an event is told, by the rule that its claim names. */
const rules = { told: 'event.dated', denied: 'event.denied', refused: 'event.denied', ongoing: 'event.ongoing' } as const;

function tell(teller: Teller, { word, at }: Dated, how: keyof typeof rules): UnratedClaim | null {
  const { scene, reference } = teller;
  const period = at?.period ?? null;
  const places = at === null ? [word] : [word, at];
  const found = withSpeaker(teller.voices, word, withUnnamed(teller, word, withKnownParties(teller, word, partiesOf(scene, word.name, word, at ?? word, voicesOver(scene, word, teller.voices), how === 'denied'))));
  const own = how === 'denied' ? deniedSubjects(teller, word, found) : how === 'refused' || how === 'ongoing' ? found : withCarried(teller, word, found);
  const evidence = clauseAround(scene, places);
  const voices: readonly Voice[] = voicesOver(scene, word, teller.voices);
  const rule = rules[how];
  const modality = how === 'denied' || how === 'refused' ? 'negated' : modalityOf(scene, 'event', word, places, voices, period, reference);
  const isAlone = own.length === 0;
  if ((isAlone && !standsAlone(word.name, modality, voices)) || !isWhole(word.name, own)) return null;
  const { home } = scene.sheet;
  const subjects: Subjects = isAlone && home !== null ? [{ entity: home, role: 'place' }] : own;
  return {
    kind: 'event', zone: scene.sentence.zone, metric: null, event: { type: word.name, ...spanOf(scene.sheet.tokens, word) }, subjects,
    quantity: null, change: null, streak: null, period, ...attributionOf(teller, word, evidence), modality, evidence,
    rule,
  };
}

/**
 * True for what is told without saying whose: a report that is to come (“the findings are to be published in May”), a closure that
 * somebody denies (“she denied that any schools would close”).
 */
function standsAlone(type: string, modality: Claim['modality'], voices: readonly Voice[]): boolean {
  return (type === 'publication' && modality === 'planned') || (type === 'closure' && modality === 'negated' && voices.some((v) => v.denies));
}
