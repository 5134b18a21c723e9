import type { AttributionType, Entity } from '../../model/index.js';
import { endsAt, insertBefore, personBehindTitle, personInCommas } from './appositions.js';
import { bodyMeant, isMedium } from './bodies.js';
import { CueBit, type Hit } from './cues.js';
import { accordingTo, citing, finding, quoting } from './quoted-sources.js';
import { distance, hitsOf, parting, type Glimpse, type Place, type Scene } from './scene.js';
import { belongsTo, clauseRest, closesClause, cueSpan, isWhereFrom, partOfMention, sourcePlace, sourceText, typeOf, wordsAt, wordsOf } from './sources.js';
import { bodyTold, meantBy, rank, sameVoice, typeCost, type Heard, type Voice } from './voice.js';
import { bearsTitle, inCompound, isMetric, isOfficeOf, isSubject, lastBody, nextToName, openerBefore, openerOf, opensFor, opensSentence, speaksForCountry, standsAlone, standsForOrganisation } from './speaker-places.js';
import { givesFigure, isAddressed, isDenied, isExpected, isGift, isInserted, isListener, isPlan, isPublished, isSpoken, opensSegment, subjectBehind } from './voice-verbs.js';
import { hasShape } from './word-shape.js';

const reach = 14;

/** Every voice of a sentence, outermost first. */
export function findVoices(scene: Scene, heard: Heard): readonly Voice[] {
  const voices: Voice[] = [];
  // Of two readings of one verb, the number that it gives is asked for first.
  const hits = [...hitsOf(scene, 'reckons'), ...scene.hits];
  for (const hit of hits) {
    if (hit.kind === 'reckons') {
      if (voices.some((v) => v.cue === hit)) continue;
      const voice = givesFigure(scene, hit) ? speaking(scene, hit, heard) : null;
      // “Mozambique counted 6,840 cases”: a country is where they are.
      if (voice !== null && voice.attribution.speaker?.type !== 'LOC') voices.push(voice);
    } else if (voices.some((v) => v.cue.kind === 'reckons' && v.cue.end > hit.first && v.cue.first < hit.end)) {
      continue;
    } else if (hit.kind === 'say' || hit.kind === 'deny') {
      if (hit.kind === 'say' && hitsOf(scene, 'deny').some((h) => h.first < hit.end && hit.first < h.end)) continue;
      if (isPublished(scene, hit) || hitsOf(scene, 'event').some((h) => h.first === hit.first && h.end > hit.end)) continue;
      if (voices.some((v) => v.cue.end > hit.first && v.cue.first < hit.end)) continue;
      const voice = speaking(scene, hit, heard);
      if (voice !== null) voices.push(voice);
    } else if (hit.kind === 'finds') {
      const voice = finding(scene, hit);
      if (voice !== null) voices.push(voice);
    } else if (hit.kind === 'according' || hit.kind === 'afterAccording') {
      const voice = accordingTo(scene, hit, heard);
      if (voice !== null) voices.push(voice);
    }
  }
  const outer = hitsOf(scene, 'cited').flatMap((hit) => quoting(scene, hit) ?? []);
  const chains = citingKinds.flatMap((kind) => hitsOf(scene, kind)).map((hit) => citing(scene, hit)).filter((c) => c !== null);
  const linked = chains.flatMap(({ outer: from, inner }) => (from === null ? [] : [from, inner]));
  const innermost = chains.flatMap(({ outer: from, inner }) => (from === null ? [inner] : []));
  const others = voices
    .filter((v) => ![...outer, ...linked, ...innermost].some((o) => isWho(o, v)))
    .filter((v, i, all) => !all.some((w, j) => j < i && sameVoice(v, w)))
    .sort((a, b) => rank[a.attribution.type] - rank[b.attribution.type] || a.cue.first - b.cue.first);
  return [...outer, ...linked.filter((v) => !outer.some((o) => isWho(o, v))), ...others, ...innermost];
}

const citingKinds = ['citing', 'afterCiting'] as const;

/** True where two voices are named by the same words. */
function isWho(a: Voice, b: Voice): boolean {
  return a.who !== null && b.who !== null && a.who.first < b.who.end && b.who.first < a.who.end;
}

const voiceKinds: ReadonlySet<string> = new Set(['say', 'deny', 'finds', 'reckons', 'according', 'afterAccording', 'cited', ...citingKinds]);

/** True where a sentence holds a word that could bring in a voice. */
export function mayHaveVoice(glimpse: Glimpse): boolean {
  return (glimpse.bits & CueBit.voice) !== 0 && glimpse.hits.some((h) => voiceKinds.has(h.kind));
}

interface Speaker {
  readonly place: Place;
  readonly speaker: Entity | null;
  readonly source: string | null;
  readonly cost: number;
  readonly type: AttributionType;
}

function speaking(scene: Scene, hit: Hit, heard: Heard): Voice | null {
  if (isExpected(scene, hit) || isPlan(scene, hit) || isGift(scene, hit)) return null;
  const titled = personInCommas(scene, hit) ?? personBehindTitle(scene, hit);
  if (titled !== null) {
    return { attribution: { speaker: titled.of.entity, source: null, cue: cueSpan(scene, hit), type: 'speech' }, cue: hit, who: titled, denies: hit.kind === 'deny', rule: 'voice.titled' };
  }
  const opens = opensSegment(scene, hit.first);
  const that = scene.hits.find((h) => h.kind === 'that' && h.first >= hit.end && h.first <= hit.end + 8);
  const closes = scene.sheet.pack.claims.verbLast && closesClause(scene, hit);
  const insertFrom = insertBefore(scene, hit);
  const candidates: Speaker[] = [];
  const weigh = (place: Place, speaker: Entity | null, source: string | null, extra: number, type: AttributionType): void => {
    if (place.first < hit.end && place.end > hit.first) return;
    const after = place.first >= hit.end;
    if (after && that !== undefined && that.first < place.first) return;
    const parted = parting(scene, hit, place);
    if (after && parted >= 5 && !(parted <= 6 && bearsTitle(scene, hit, place))) return;
    let cost = distance(scene, hit, place) + extra + (after ? (opens ? 0 : 6) : (opens ? 4 : 0));
    if (!after && parted >= 30) cost += 40;
    else if (!after && insertFrom !== null && endsAt(scene, place, insertFrom)) cost = Math.min(cost, extra);
    else if (!after && closes && opensSentence(scene, place)) cost = Math.min(cost, 8 + extra);
    if (cost <= reach + 8) candidates.push({ place, speaker, source, cost, type });
  };
  for (const mention of scene.mentions) {
    const { of } = mention;
    if (of.form === 'adjective' || (of.entity === null && of.form === 'pronoun')) continue;
    if (of.entity === null && of.form === 'nominal') continue;
    if (of.type === 'LOC' && (isWhereFrom(scene, mention) || !(speaksForCountry(scene, mention) && isSubject(scene, mention, hit)))) continue;
    if (isDenied(hit, mention) && hitsOf(scene, 'media').some((h) => mention.first - h.end <= 1 && h.end <= mention.first && h.first >= hit.end)) continue;
    // “Maliye Bakanlığı hasarın … olduğunu bildirdi”: the case of the noun tells that it belongs to no name before it.
    if (belongsTo(scene, mention) || inCompound(scene, mention) || isMetric(scene, mention) || (of.type !== 'PER' && scene.hits.some((h) => h.first === mention.end && (h.kind === 'metric' || h.kind === 'event') && !hasShape(scene, 'headless', h.end - 1)))) continue;
    weigh(mention, of.entity, null, typeCost[of.type] ?? 8, isMedium(of.entity) ? 'medium' : 'speech');
  }
  for (const other of scene.hits) {
    if (other.kind === 'officials' || other.kind === 'media' || other.kind === 'statistics' || other.kind === 'documents') {
      if (other.kind === 'media' && (isAddressed(scene, other) || isDenied(hit, other) || isListener(scene, other, hit))) continue;
      if (!partOfMention(scene, other) && !isOfficeOf(scene, other) && !(standsForOrganisation(scene, other, hit, closes) && (heard.bodies.length > 0 || openerOf(scene, other, hit) !== null))) weigh(other, null, sourceText(scene, other), other.kind === 'officials' ? 1 : 3, typeOf(other.kind));
    } else if (other.kind === 'persons' && heard.person !== null && !nextToName(scene, other) && (standsAlone(scene, other, hit, true) || opensFor(scene, other, closes))) {
      weigh(other, heard.person, null, 2, 'speech');
    } else if (other.kind === 'persons' && other.first >= hit.end && other.first - hit.end <= 1 && !nextToName(scene, other) && !partOfMention(scene, other)) {
      const who = clauseRest(scene, other);
      weigh(who, null, wordsAt(scene, who), 2, 'report');
    } else if (other.kind === 'governments' && !partOfMention(scene, other)) {
      weigh(other, null, null, 1, 'report');
    } else if (other.kind === 'organisations' && !partOfMention(scene, other) && (standsAlone(scene, other, hit, false) || opensFor(scene, other, closes))) {
      const opener = openerOf(scene, other, hit);
      // “The agency urged the EU”: who is named behind the noun is another.
      const bodies = heard.bodies.filter((b) => !scene.mentions.some((m) => m.first >= other.end && m.of.entity === b));
      const body = opener === null ? bodyMeant(scene, other, bodies, heard.named) : bodyMeant(scene, other, [...bodies, opener]);
      if (body !== null) weigh(other, body, null, 2, 'speech');
    } else if (other.kind === 'neuters') {
      const body = hit.first - other.end <= 1 && other.end <= hit.first ? openerBefore(scene, other) ?? bodyTold(heard) : null;
      if (heard.source !== null && standsAlone(scene, other, hit, true)) weigh(other, null, heard.source.source, 1, heard.source.type);
      else if (body !== null) weigh(other, body, null, 1, 'speech');
    } else if (other.kind === 'pronouns') {
      // “Siemens raised its profit, wie er mitteilte”: where nobody has spoken yet, the body that the sentence opens with.
      const meant = heard.speaker === null && heard.person === null ? openerBefore(scene, other) : meantBy(heard);
      if (meant !== null) weigh(other, meant, null, 1, 'speech');
      else if (heard.source !== null) weigh(other, null, heard.source.source, 1, heard.source.type);
    }
  }
  const before = heard.speaker ?? heard.person;
  const isParted = insertFrom !== null && candidates.some((c) => endsAt(scene, c.place, insertFrom));
  if (before !== null && !isParted && isInserted(scene, hit)) {
    return { attribution: { speaker: before, source: null, cue: cueSpan(scene, hit), type: 'speech' }, cue: hit, who: null, denies: hit.kind === 'deny', rule: 'voice.carried' };
  }
  candidates.sort((a, b) => a.cost - b.cost);
  const best = nameInside(scene, bearerOf(scene, hit, lastInApposition(scene, subjectOf(scene, hit, candidates)), candidates));
  const denies = hit.kind === 'deny';
  if (best !== undefined && best.speaker === null && best.source === null) return null;
  if (best === undefined) {
    const subject = scene.mentions.find((m) => m.end <= hit.first && m.of.form !== 'adjective' && (m.of.type === 'PER' || m.of.type === 'ORG') && m.of.entity !== null && m.first - scene.first <= 2);
    if (subject !== undefined && hitsOf(scene, 'and').some((h) => h.first >= subject.end && h.end <= hit.first && hit.first - h.end <= 2)) {
      return { attribution: { speaker: subject.of.entity, source: null, cue: cueSpan(scene, hit), type: 'speech' }, cue: hit, who: subject, denies, rule: 'voice.joined' };
    }
    const unnamed = opens && insertFrom === null ? subjectBehind(scene, hit) : null;
    if (unnamed !== null) {
      return { attribution: { speaker: null, source: wordsAt(scene, unnamed), cue: cueSpan(scene, hit), type: 'report' }, cue: hit, who: unnamed, denies, rule: 'voice.unnamed' };
    }
    if (opens && heard.source !== null && isSpoken(scene, hit, that !== undefined)) {
      return { attribution: { speaker: null, source: heard.source.source, cue: cueSpan(scene, hit), type: heard.source.type }, cue: hit, who: null, denies, rule: 'voice.carried' };
    }
    if (!opens || heard.speaker === null || !(isSpoken(scene, hit, that !== undefined) || (denies && scene.sheet.pack.claims.subjectDropped))) return null;
    return { attribution: { speaker: heard.speaker, source: null, cue: cueSpan(scene, hit), type: 'speech' }, cue: hit, who: null, denies, rule: 'voice.carried' };
  }
  return {
    attribution: { speaker: best.speaker, source: best.speaker === null ? best.source : wordsOf(scene, best.speaker, best.place), cue: cueSpan(scene, hit), type: best.type },
    cue: hit, who: best.place, denies, rule: denies ? 'voice.deny' : 'voice.say',
  };
}

/** “the refugee agency of the United Nations, UNHCR”: of a noun or an organisation and the bodies named behind it in one phrase, the last speaks. */
function lastInApposition(scene: Scene, best: Speaker | undefined): Speaker | undefined {
  if (best === undefined || (best.speaker?.type !== 'ORG' && (best.speaker !== null || best.source === null))) return best;
  const last = lastBody(scene, best.place);
  return last === null ? best : { ...best, place: last, speaker: last.of.entity, source: null };
}

/** “Ministry spokeswoman Ann Berg said”, “the CGTP union said”: of a noun with a name beside it, the name speaks. */
function nameInside(scene: Scene, best: Speaker | undefined): Speaker | undefined {
  if (best === undefined || best.speaker !== null || best.type !== 'report') return best;
  const whole = sourcePlace(scene, best.place);
  const inside = scene.mentions.filter((m) => m.first >= whole.first && m.end <= whole.end && m.of.entity !== null && m.of.form === 'name');
  const name = inside.find((m) => m.of.type === 'PER') ?? inside.find((m) => m.of.type === 'ORG' && m.of.entity?.row !== -1);
  return name === undefined ? best : { ...best, place: name, speaker: name.of.entity, type: 'speech' };
}

/** 李强5日在作政府工作报告时说: where words are not parted, the person who opens the clause of the verb speaks, not a noun between. */
function subjectOf(scene: Scene, verb: Place, candidates: readonly Speaker[]): Speaker | undefined {
  const [best] = candidates;
  if (!scene.dense || best === undefined || best.speaker !== null || best.place.end > verb.first) return best;
  const { text, tokens } = scene.sheet;
  return candidates.find((c) => c.speaker?.type === 'PER' && c.place.end <= best.place.first && parting(scene, c.place, verb) === 0 && text[tokens.start[c.place.end]!] !== '的') ?? best;
}

/** “spokeswoman Ann Berg of the bank denied”: of a person and the body named behind in one phrase, the person speaks. */
function bearerOf(scene: Scene, verb: Place, best: Speaker | undefined, candidates: readonly Speaker[]): Speaker | undefined {
  if (best?.speaker?.type !== 'ORG' || best.place.end > verb.first) return best;
  const person = candidates.find((c) => c.speaker?.type === 'PER' && (c.speaker.row >= 0 || c.place.end - c.place.first > 1) && c.place.end <= best.place.first && best.place.first - c.place.end <= 4 && parting(scene, c.place, best.place) === 0);
  return person ?? best;
}

