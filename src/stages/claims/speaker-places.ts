import type { Entity, Mention } from '../../model/index.js';
import { isMedium } from './bodies.js';
import type { Hit } from './cues.js';
import { clausePart, hitsOf, parting, type Place, type Placed, type Scene } from './scene.js';
import { belongsTo, closesClause } from './sources.js';

/*
 * Where a name or noun stands to a reporting verb: which of them can be its subject.
 */

/** Words between a noun of authorities and its name (“the association of growers Vicofarm”). */
const nearBody = 2;

/** True for a bare subject at the start of a sentence: no case ending, a comma or the rest of the clause behind it. */
export function opensSentence(scene: Scene, place: Place): boolean {
  if (place.first - scene.first > (scene.dense ? farOpeningDense : farOpening) || scene.mentions.some((m) => m.end <= place.first && m.of.type !== 'LOC' && m.of.form !== 'adjective' && !belongsTo(scene, m) && !isSourceBefore(scene, m))) return false;
  const { text, tokens } = scene.sheet;
  return place.end >= scene.end || !/^['’]/.test(text.slice(tokens.start[place.end]!, tokens.end[place.end]!));
}

/** Tokens before the subject of a sentence; a word has several ideographs. */
const farOpening = 8;
const farOpeningDense = 16;

/** ロイター通信によると、…: whom the sentence is told after is not its subject. */
export function isSourceBefore(scene: Scene, mention: Place): boolean {
  return hitsOf(scene, 'afterAccording').some((h) => h.first === mention.end);
}

/** The body that opens the sentence of a noun: it is what the sentence is about, and counts as the latest of those named before. “Said the ministry of Qatar” means another. */
export function openerOf(scene: Scene, noun: Place, verb: Place): Entity | null {
  return noun.first >= verb.end && !standsAlone(scene, noun, verb, true) ? null : openerBefore(scene, noun);
}

/** The body that opens a sentence and stands before a place in it, where nothing stands for another before that. */
export function openerBefore(scene: Scene, place: Place): Entity | null {
  const opener = scene.mentions.find((m) => m.of.type === 'ORG' && m.of.form !== 'adjective' && m.of.entity !== null && !isMedium(m.of.entity) && m.end <= place.first && m.first - scene.first <= (scene.dense ? farOpeningDense : farOpening));
  const isMeantBefore = (h: Hit): boolean => opener !== undefined && h.end <= opener.first && (h.kind === 'neuters' || h.kind === 'pronouns' || h.kind === 'organisations' || h.kind === 'doer');
  return scene.hits.some(isMeantBefore) ? null : opener?.of.entity ?? null;
}

/** True for the “Zero” of “the environmental group Zero”: a name that no list knows right behind a noun of authorities, whatever it was taken for. */
export function isUnlistedBody(scene: Scene, noun: Place, { of, first }: Placed<Mention>): boolean {
  return of.type !== 'PER' && of.entity?.row === -1 && of.form === 'name' && first - noun.end <= nearBody && hitsOf(scene, 'officials').some((h) => h.first === noun.first || h.end === noun.end);
}

/** “the refugee agency of the United Nations, UNHCR”: the last of the bodies that are named behind a noun or body in its own phrase; null where none is. */
export function lastBody(scene: Scene, place: Place): Placed<Mention> | null {
  let last: Placed<Mention> | null = null;
  let at = place;
  for (const next of scene.mentions) {
    if (next.first < at.end || (next.of.type !== 'ORG' && !isUnlistedBody(scene, at, next)) || next.of.entity === null || next.of.form === 'adjective' || isMetric(scene, next)) continue;
    const parted = parting(scene, at, next);
    // “UNHCR, the agency of the United Nations”: a body named inside what is said of another is none.
    if (next.first - at.end > farInApposition || parted > 6 || (parted >= clausePart && !isMark(scene, next.first - 1) && !isMark(scene, next.first - 2))) break;
    if (scene.hits.some((h) => h.first >= at.end && h.end <= next.first && partsApposition.has(h.kind))) break;
    last = next;
    at = next;
  }
  return last;
}

/** True for a comma, bracket or other mark of a clause. */
function isMark({ marks, first }: Scene, at: number): boolean {
  return at > first && marks[at - first]! - marks[at - 1 - first]! >= clausePart;
}

const farInApposition = 7;
const partsApposition: ReadonlySet<string> = new Set(['say', 'deny', 'cited', 'citing', 'that', 'clause', 'level', 'up', 'down', 'planned', 'event', 'and']);

/** “Banka, … bekliyor”, “Banka … bekliyor”: a noun that is the first word, or stands before the first comma, is the subject of the verb that closes the sentence. */
export function opensFor(scene: Scene, noun: Place, closes: boolean): boolean {
  return closes && noun.first - scene.first <= 2 && noun.end < scene.end && (noun.first === scene.first || scene.marks[noun.end + 1 - scene.first]! - scene.marks[noun.end - scene.first]! >= 5);
}

/** Characters of an apostrophe and the longest ending of a place. */
const longestEnding = 6;
const capitals: ReadonlySet<string> = new Set(['country', 'state', 'sovereign state', 'capital', 'government']);

/** Only a country or its capital speaks (“Moscow denied”), and no pair of them: “trade between Turkey and Russia … he said”. */
export function speaksForCountry(scene: Scene, mention: Placed<Mention>): boolean {
  if (!capitals.has(mention.of.entity?.subtype ?? '')) return false;
  const joined = (a: Placed<Mention>, b: Placed<Mention>): boolean => hitsOf(scene, 'and').some((h) => h.first >= a.end && h.end <= b.first && b.first - a.end <= 2);
  return !scene.mentions.some((m) => m !== mention && m.of.type === 'LOC' && (joined(m, mention) || joined(mention, m)));
}

/** “Said the head of the party, Ann Berg”: the name behind the comma bears the title behind the verb. */
export function bearsTitle(scene: Scene, verb: Place, name: Place): boolean {
  return scene.mentions.some((m) => m.first === name.first && m.of.type === 'PER') && hitsOf(scene, 'persons').some((h) => h.first >= verb.end && h.end <= name.first);
}

/** True for a country or capital that stands where a subject does: right behind the verb, or at the beginning of its clause. “Meet in Moscow, they said” names a place. */
export function isSubject(scene: Scene, mention: Placed<Mention>, verb: Place): boolean {
  const { text, pack: { claims } } = scene.sheet;
  const ending = claims.placeEndings.length === 0 ? null : /^['’](\p{L}+)/u.exec(text.slice(mention.of.end, mention.of.end + longestEnding));
  if (ending !== null && claims.placeEndings.includes(ending[1]!)) return false;
  // “… wie BMW am Freitag in Berlin mitteilte”, but “В Москве опровергли”.
  if (isAt(scene, mention) && scene.mentions.some((m) => m.end < mention.first && m.of.type !== 'LOC' && parting(scene, m, mention) < clausePart)) return false;
  if (mention.first >= verb.end) return mention.first - verb.end <= 1 && !(isAt(scene, mention) && !closesClause(scene, timeAfter(scene, mention) ?? mention));
  // “im Saal der Bank in Bogotá verkündet”.
  if (scene.hits.some((h) => h.kind === 'at' && h.end === mention.first && h.first > scene.first && scene.marks[h.first - scene.first]! - scene.marks[h.first - 1 - scene.first]! < clausePart)) return false;
  const before = mention.first - 1 - scene.first;
  if (before < 0 || scene.marks[before + 1]! - scene.marks[before]! >= 2) return true;
  const ends = (p: Place): boolean => p.end === mention.first;
  return (verb.first - mention.end <= 1 && parting(scene, mention, verb) === 0) || scene.times.some(ends) || scene.hits.some((h) => ends(h) && (h.kind === 'and' || h.kind === 'clause' || h.kind === 'that'));
}

function isAt(scene: Scene, mention: Place): boolean {
  return hitsOf(scene, 'at').some((h) => h.end === mention.first);
}

/** True for “the company” where it is also a noun of authorities: it means the organisation named before. */
export function standsForOrganisation(scene: Scene, noun: Place, verb: Place, closes: boolean): boolean {
  return hitsOf(scene, 'organisations').some((h) => h.first <= noun.first && noun.end <= h.end && (standsAlone(scene, h, verb, false) || opensFor(scene, h, closes)));
}

/** True for a noun that stands right at its verb without further words: “the bank said”, not “the bank of his father said”. Where it must be `bare`, nothing may follow it: “said the minister of the interior” means another. */
export function standsAlone(scene: Scene, noun: Place, verb: Place, bare: boolean): boolean {
  if (noun.end <= verb.first) return wordsBetween(scene, noun, verb) <= 1 && parting(scene, noun, verb) < 5;
  const behind = timeAfter(scene, noun);
  return wordsBetween(scene, verb, noun) <= 1 && (!bare || closesClause(scene, noun) || (behind !== null && closesClause(scene, behind)) || hitsOf(scene, 'that').some((h) => h.first === noun.end));
}

/** How many words stand between two places but for a time with the word before it (“am Dienstag”, “na terça-feira”). */
function wordsBetween(scene: Scene, left: Place, right: Place): number {
  const time = timeAfter(scene, left);
  return right.first - (time !== null && time.end <= right.first ? time.end : left.end);
}

/** The time that follows a place at once, or behind one word. */
function timeAfter({ times }: Scene, place: Place): Place | null {
  return times.find((t) => t.first >= place.end && t.first - place.end <= 1) ?? null;
}

/** True for the word of a metric that was taken for a name nobody knows (“PKB Polski”): no figure speaks. */
export function isMetric(scene: Scene, mention: Placed<Mention>): boolean {
  return mention.of.entity?.row === -1 && hitsOf(scene, 'metric').some((h) => h.first === mention.first && h.end <= mention.end);
}

const farBearer = 2;

/** True for the body between a title and its bearer: “a spokesman of the police Ann Berg”. */
export function isOfficeOf(scene: Scene, body: Place): boolean {
  return hitsOf(scene, 'persons').some((h) => h.end <= body.first && body.first - h.end <= 1 && parting(scene, h, body) === 0)
    && scene.mentions.some((m) => m.of.type === 'PER' && m.of.form !== 'adjective' && m.first >= body.end && m.first - body.end <= farBearer && parting(scene, body, m) === 0);
}

/** True for the first part of a compound (“Rusya-Çin”). */
export function inCompound(scene: Scene, mention: Placed<Mention>): boolean {
  const { text, tokens } = scene.sheet;
  if (mention.end >= scene.end) return false;
  const start = tokens.start[mention.end]!;
  return /\p{Pd}/u.test(text[start]!) && start === mention.of.end && scene.mentions.some((m) => m.first === mention.end + 1);
}

/** True for a title beside its bearer's name (“spokeswoman Selin”): the name speaks. */
export function nextToName(scene: Scene, place: Place): boolean {
  return scene.mentions.some((m) => m.of.type === 'PER' && m.first <= place.end + 6 && place.first <= m.end + 2);
}
