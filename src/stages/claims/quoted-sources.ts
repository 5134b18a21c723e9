import { TokenKind, type AttributionType, type Mention } from '../../model/index.js';
import { bodyMeant, isMedium } from './bodies.js';
import type { Hit } from './cues.js';
import { distance, hitsOf, parting, spanOf, type Place, type Placed, type Scene } from './scene.js';
import { belongsTo, clauseRest, cueSpan, isWhereFrom, sourcePlace, sourceText, typeOf, wholeSource, wordsAt, wordsOf } from './sources.js';
import { lastBody } from './speaker-places.js';
import { meantBy, typeCost, type Heard, type Voice } from './voice.js';

/** “According to X”, “X zufolge”: the nearest name or source noun on the right side. */
export function accordingTo(scene: Scene, hit: Hit, heard: Heard): Voice | null {
  const before = hit.kind === 'afterAccording';
  if (before && comparesWithTime(scene, hit)) return null;
  const near = (place: Place): boolean =>
    before ? place.first < hit.first && place.end <= hit.end && hit.first - place.end <= 6 && parting(scene, hit, place) < 30
    : place.first >= hit.end && place.first - hit.end <= 8 && parting(scene, hit, place) < 10;
  const gap = (place: Place): number => distance(scene, hit, place);
  const itself = before ? undefined : hitsOf(scene, 'pronouns').find((h) => h.first === hit.end);
  const told = meantBy(heard);
  if (itself !== undefined && told !== null) {
    return { attribution: { speaker: told, source: null, cue: cueSpan(scene, hit), type: 'speech' }, cue: hit, who: itself, denies: false, rule: 'voice.carried' };
  }
  const nouns = scene.hits.filter((h) => ['statistics', 'documents', 'media', 'officials', 'organisations', 'persons'].includes(h.kind) && near(h) && gap(h) <= 5);
  const inside = scene.hits.find((h) => ['statistics', 'documents'].includes(h.kind) && h.first >= hit.first && h.end <= hit.end);
  const office = before ? undefined : hitsOf(scene, 'officials').find((h) => h.first > hit.first && h.end === hit.end);
  if (office !== undefined) return { attribution: { speaker: null, source: wordsAt(scene, office), cue: cueSpan(scene, hit), type: 'report' }, cue: hit, who: office, denies: false, rule: 'voice.according' };
  const named = scene.mentions.filter((m) => near(m) && m.of.entity !== null && m.of.form !== 'pronoun');
  const ambiguous = scene.hits.some((h) => h.first === hit.first && h.end === hit.end && (h.kind === 'aside' || h.kind === 'from'));
  if (named.some((m) => isWhereFrom(scene, m) && gap(m) <= nearPlace)) return null;
  const speakers = named.filter((m) => m.of.form !== 'adjective' && !belongsTo(scene, m) && !(ambiguous && m.of.type === 'LOC')).sort((a, b) => gap(a) + (typeCost[a.of.type] ?? 8) - gap(b) - (typeCost[b.of.type] ?? 8));
  const noun = nouns.sort((a, b) => gap(a) - gap(b))[0];
  const first = speakers[0];
  const last = first === undefined || first.of.type !== 'ORG' || before ? null : lastBody(scene, first);
  const speaker = last === null || (first?.of.entity?.row === -1 && last.of.entity?.row === -1) ? first : last;
  const cue = cueSpan(scene, hit);
  const rule = 'voice.according';
  const data = noun !== undefined && (noun.kind === 'statistics' || noun.kind === 'documents' || noun.kind === 'media');
  if (noun !== undefined && data && (speaker === undefined || speaker.of.type === 'LOC' || gap(noun) + 3 < gap(speaker))) {
    const who = before ? sourcePlace(scene, noun) : wholeSource(scene, noun);
    return { attribution: { speaker: null, source: wordsAt(scene, who), cue, type: typeOf(noun.kind) }, cue: hit, who, denies: false, rule };
  }
  if (speaker !== undefined && (speaker.of.type !== 'LOC' || gap(speaker) <= 2)) {
    const entity = speaker.of.entity;
    const type: AttributionType = inside?.kind === 'statistics' && speaker.of.type === 'ORG' ? 'statistics' : speaker.of.type === 'PER' ? 'speech' : isMedium(entity) ? 'medium' : 'report';
    return { attribution: { speaker: entity, source: wordsOf(scene, entity, speaker), cue, type }, cue: hit, who: speaker, denies: false, rule };
  }
  if (noun !== undefined) {
    const bare = noun.end >= scene.end || scene.marks[noun.end - scene.first]! > scene.marks[noun.end - 1 - scene.first]! || noun.end === scene.end - 1;
    const entity = !bare ? null : noun.kind === 'persons' ? heard.person : noun.kind === 'organisations' ? bodyMeant(scene, noun, heard.bodies) : null;
    if (!bare && noun.kind === 'organisations') {
      const who = clauseRest(scene, noun);
      const span = spanOf(scene.sheet.tokens, who);
      return { attribution: { speaker: null, source: scene.sheet.text.slice(span.start, span.end), cue, type: 'report' }, cue: hit, who, denies: false, rule };
    }
    if (entity !== null) return { attribution: { speaker: entity, source: null, cue, type: 'speech' }, cue: hit, who: noun, denies: false, rule };
    if (noun.kind !== 'persons' && noun.kind !== 'organisations') {
      return { attribution: { speaker: null, source: sourceText(scene, noun), cue, type: typeOf(noun.kind) }, cue: hit, who: sourcePlace(scene, noun), denies: false, rule };
    }
  }
  const pronoun = scene.hits.find((h) => h.kind === 'pronouns' && (h.first >= hit.first && h.end <= hit.end + 2));
  if (pronoun !== undefined && heard.speaker !== null) {
    return { attribution: { speaker: heard.speaker, source: null, cue, type: 'speech' }, cue: hit, who: pronoun, denies: false, rule: 'voice.carried' };
  }
  const who = plainSource(scene, hit);
  return who === null ? null : { attribution: { speaker: null, source: wordsAt(scene, who), cue, type: 'report' }, cue: hit, who, denies: false, rule };
}

/** True for the Turkish “geçen yılın aynı ayına göre”, “ocağa göre”: what stands right before it is a time or the measure of a comparison, and nobody speaks. */
function comparesWithTime(scene: Scene, hit: Hit): boolean {
  return scene.times.some((t) => t.end === hit.first) || hitsOf(scene, 'than').some((h) => h.end === hit.first);
}

const nearPlace = 2;
const mostPlainWords = 5;
const endsPlainSource: ReadonlySet<string> = new Set(['say', 'deny', 'level', 'up', 'down', 'flat', 'metric', 'event', 'clause', 'that', 'planned', 'forecast', 'rank']);

/** The words behind “according to” where they are no name and no noun of a list: “according to the network agency”. Null for the Italian “secondo” that counts, and the like. */
function plainSource(scene: Scene, hit: Hit): Place | null {
  const { tokens } = scene.sheet;
  const stops = (p: Place, at: number): boolean => p.first <= at && at < p.end;
  if (scene.dense || hit.kind === 'afterAccording' || scene.times.some((t) => stops(t, hit.first)) || (hit.end - hit.first === 1 && scene.quantities.some((q) => stops(q, hit.first)))) return null;
  let end = hit.end;
  while (end < scene.end && end - hit.end < mostPlainWords && tokens.kind[end] === TokenKind.word && scene.marks[end + 1 - scene.first]! - scene.marks[end - scene.first]! < 5
    && ![...scene.times, ...scene.quantities].some((p) => stops(p, end)) && !scene.hits.some((h) => h.first === end && endsPlainSource.has(h.kind))) end++;
  // “Volgens het akkoord”: what a deal or law says nobody tells.
  const isOfDeed = end - hit.end === 1 && tokens.end[hit.end]! - tokens.start[hit.end]! <= longestArticle && (['event', 'metric'] as const).some((kind) => hitsOf(scene, kind).some((h) => h.first === end));
  return end - hit.end < fewestPlainWords || isOfDeed ? null : { first: hit.end, end };
}

const fewestPlainWords = 1;
const longestArticle = 3;

/** Words between a survey and its verb (“of the YouGov institute”). */
const farFinding = 6;

/** “A YouGov poll puts Labour on 31 percent”: the survey or report that is the subject of a verb which in company of people tells of a deed. */
export function finding(scene: Scene, verb: Hit): Voice | null {
  const noun = scene.hits.findLast((h) => (h.kind === 'documents' || h.kind === 'statistics') && h.end <= verb.first && verb.first - h.end <= farFinding && parting(scene, h, verb) === 0);
  if (noun === undefined) return null;
  const who = sourcePlace(scene, noun);
  return { attribution: { speaker: null, source: wordsAt(scene, who), cue: cueSpan(scene, verb), type: typeOf(noun.kind) }, cue: verb, who, denies: false, rule: 'voice.finding' };
}

/** “Quoted by Y”: Y is the outer voice. */
export function quoting(scene: Scene, hit: Hit): Voice[] | null {
  const who = scene.mentions.find((m) => m.first >= hit.end && m.first - hit.end <= 4 && m.of.entity !== null && m.of.form !== 'adjective');
  if (who !== undefined) {
    return [{ attribution: { speaker: who.of.entity, source: null, cue: cueSpan(scene, hit), type: 'medium' }, cue: hit, who, denies: false, rule: 'voice.cited' }];
  }
  const noun = scene.hits.find((h) => h.kind === 'media' && h.first >= hit.end && h.first - hit.end <= 3);
  if (noun === undefined) return null;
  return [{ attribution: { speaker: null, source: sourceText(scene, noun), cue: cueSpan(scene, hit), type: 'medium' }, cue: hit, who: sourcePlace(scene, noun), denies: false, rule: 'voice.cited' }];
}

/** A voice that cites, and the one that it cites. */
export interface Chain {
  /** Null where it is not named beside the word; then it is among the other voices of the sentence. */
  readonly outer: Voice | null;
  readonly inner: Voice;
}

/** “Reuters, citing TASS”: who stands before the word is the outer voice, who follows the inner one. */
export function citing(scene: Scene, hit: Hit): Chain | null {
  const behind = hit.kind === 'afterCiting';
  const voices = scene.mentions.filter((m) => m.of.entity !== null && m.of.form !== 'adjective' && m.of.type !== 'LOC');
  const cited = behind ? voices.findLast((m) => m.end <= hit.first && hit.first - m.end <= nearCiting) : voices.find((m) => m.first >= hit.end && m.first - hit.end <= nearCiting && parting(scene, hit, m) < 5);
  const noun = scene.hits.find((h) => sourceKinds.has(h.kind) && (behind ? h.end <= hit.first && hit.first - h.end <= 2 : h.first >= hit.end && h.first - hit.end <= nearCiting && (cited === undefined || h.end <= cited.first - 2)));
  const inner = cited !== undefined && noun === undefined ? named(scene, cited, hit) : noun === undefined ? null : unnamed(scene, noun, hit);
  if (inner === null) return null;
  const edge = behind ? inner.who ?? hit : hit;
  const from = voices.findLast((m) => m.end <= edge.first && edge.first - m.end <= nearCiting && parting(scene, m, edge) <= 6 && m.of.type !== 'PER');
  return { outer: from === undefined ? null : named(scene, from, hit), inner };
}

const nearCiting = 3;
const sourceKinds: ReadonlySet<string> = new Set(['statistics', 'documents', 'media', 'officials']);

function named(scene: Scene, who: Placed<Mention>, hit: Hit): Voice {
  const entity = who.of.entity;
  const type: AttributionType = isMedium(entity) ? 'medium' : entity?.type === 'PER' ? 'speech' : 'report';
  return { attribution: { speaker: entity, source: wordsOf(scene, entity, who), cue: cueSpan(scene, hit), type }, cue: hit, who, denies: false, rule: 'voice.citing' };
}

function unnamed(scene: Scene, noun: Hit, hit: Hit): Voice {
  return { attribution: { speaker: null, source: sourceText(scene, noun), cue: cueSpan(scene, hit), type: typeOf(noun.kind) }, cue: hit, who: sourcePlace(scene, noun), denies: false, rule: 'voice.citing' };
}
