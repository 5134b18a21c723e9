import type { AttributionType, Entity, Mention, Quantity } from '../../model/index.js';
import { personBehindTitle, personInCommas } from './appositions.js';
import { bodyMeant, isMedium } from './bodies.js';
import { CueBit, type Hit } from './cues.js';
import { accordingTo, citing, finding, quoting } from './quoted-sources.js';
import { clausePart, distance, hitsOf, parting, type Glimpse, type Place, type Placed, type Scene } from './scene.js';
import { belongsTo, clauseRest, closesClause, cueSpan, isWhereFrom, partOfMention, sourceText, titles, typeOf, wordsAt, wordsOf } from './sources.js';
import { bodyTold, meantBy, rank, sameVoice, typeCost, type Heard, type Voice } from './voice.js';
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

/** True for a verb of publishing with an object (“公布最新数据”): it reports nothing. */
function isPublished(scene: Scene, verb: Hit): boolean {
  return scene.dense && hitsOf(scene, 'event').some((h) => h.name === 'publication' && h.first === verb.first && h.end === verb.end) && !isSpoken(scene, verb, false)
    && hitsOf(scene, 'planned').some((h) => h.end <= verb.first && verb.first - h.end <= farPlanned);
}

const farPlanned = 12;
const citingKinds = ['citing', 'afterCiting'] as const;

/** True where two voices are named by the same words. */
function isWho(a: Voice, b: Voice): boolean {
  return a.who !== null && b.who !== null && a.who.first < b.who.end && b.who.first < a.who.end;
}

/** Words between a verb of counting and its number (“counted in the squares of the city”). */
const farReckoned = 14;

/** True for the “counted” of “police counted 12,000 demonstrators”: a figure stands in its clause, and no clause of its own behind it. */
function givesFigure(scene: Scene, verb: Hit): boolean {
  return !opensReport(scene, verb) && scene.quantities.some((q) => q.of.kind !== 'ordinal' && parting(scene, q, verb) < clausePart && distance(scene, q, verb) <= farReckoned);
}

/** True for a verb with a clause of its own behind it (“estimated that”, “schätzte, …”), where verbs do not close theirs. */
function opensReport(scene: Scene, verb: Hit): boolean {
  const { text, tokens, pack } = scene.sheet;
  return hitsOf(scene, 'that').some((h) => h.first === verb.end) || (!pack.claims.verbLast && verb.end < scene.end && /^[,:，：،]$/.test(text.slice(tokens.start[verb.end]!, tokens.end[verb.end]!)));
}

const voiceKinds: ReadonlySet<string> = new Set(['say', 'deny', 'finds', 'reckons', 'according', 'afterAccording', 'cited', ...citingKinds]);

/** True where a sentence holds a word that could bring in a voice. */
export function mayHaveVoice(glimpse: Glimpse): boolean {
  return (glimpse.bits & CueBit.voice) !== 0 && glimpse.hits.some((h) => voiceKinds.has(h.kind));
}

/** True where nothing but auxiliaries and adverbs stands between a clause mark, or the start of the sentence, and a word. */
function opensSegment(scene: Scene, at: number): boolean {
  for (let i = at; i > at - 3; i--) {
    if (i <= scene.first) return true;
    if (scene.marks[i - 1 - scene.first]! - (i - 2 >= scene.first ? scene.marks[i - 2 - scene.first]! : 0) >= 4) return true;
    if (scene.mentions.some((m) => m.end === i) || scene.hits.some((h) => h.end === i && (titles.has(h.kind) || h.kind === 'pronouns'))) return false;
  }
  return false;
}

/** True for a bare subject at the start of a sentence: no case ending, a comma or the rest of the clause behind it. */
function opensSentence(scene: Scene, place: Place): boolean {
  if (place.first - scene.first > (scene.dense ? farOpeningDense : farOpening) || scene.mentions.some((m) => m.end <= place.first && m.of.type !== 'LOC' && m.of.form !== 'adjective' && !belongsTo(scene, m) && !isSourceBefore(scene, m))) return false;
  const { text, tokens } = scene.sheet;
  return place.end >= scene.end || !/^['’]/.test(text.slice(tokens.start[place.end]!, tokens.end[place.end]!));
}

/** Tokens before the subject of a sentence; a word has several ideographs. */
const farOpening = 8;
const farOpeningDense = 16;

/** ロイター通信によると、…: whom the sentence is told after is not its subject. */
function isSourceBefore(scene: Scene, mention: Place): boolean {
  return hitsOf(scene, 'afterAccording').some((h) => h.first === mention.end);
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
  const candidates: Speaker[] = [];
  const weigh = (place: Place, speaker: Entity | null, source: string | null, extra: number, type: AttributionType): void => {
    if (place.first < hit.end && place.end > hit.first) return;
    const after = place.first >= hit.end;
    if (after && that !== undefined && that.first < place.first) return;
    const parted = parting(scene, hit, place);
    if (after && parted >= 5 && !(parted <= 6 && bearsTitle(scene, hit, place))) return;
    let cost = distance(scene, hit, place) + extra + (after ? (opens ? 0 : 6) : (opens ? 4 : 0));
    if (!after && parted >= 30) cost += 40;
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
      if (other.kind === 'media' && (isAddressed(scene, other) || isDenied(hit, other))) continue;
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
      const body = opener === null ? bodyMeant(scene, other, heard.bodies, heard.named) : bodyMeant(scene, other, [...heard.bodies, opener]);
      if (body !== null) weigh(other, body, null, 2, 'speech');
    } else if (other.kind === 'neuters') {
      const body = hit.first - other.end <= 1 && other.end <= hit.first ? openerBefore(scene, other) ?? bodyTold(heard) : null;
      if (body !== null) weigh(other, body, null, 1, 'speech');
    } else if (other.kind === 'pronouns' && meantBy(heard) !== null) {
      weigh(other, meantBy(heard), null, 1, 'speech');
    }
  }
  const before = heard.speaker ?? heard.person;
  if (before !== null && isInserted(scene, hit)) {
    return { attribution: { speaker: before, source: null, cue: cueSpan(scene, hit), type: 'speech' }, cue: hit, who: null, denies: hit.kind === 'deny', rule: 'voice.carried' };
  }
  candidates.sort((a, b) => a.cost - b.cost);
  const best = bearerOf(scene, hit, lastInApposition(scene, subjectOf(scene, hit, candidates)), candidates);
  const denies = hit.kind === 'deny';
  if (best !== undefined && best.speaker === null && best.source === null) return null;
  if (best === undefined) {
    const subject = scene.mentions.find((m) => m.end <= hit.first && m.of.form !== 'adjective' && (m.of.type === 'PER' || m.of.type === 'ORG') && m.of.entity !== null && m.first - scene.first <= 2);
    if (subject !== undefined && hitsOf(scene, 'and').some((h) => h.first >= subject.end && h.end <= hit.first && hit.first - h.end <= 2)) {
      return { attribution: { speaker: subject.of.entity, source: null, cue: cueSpan(scene, hit), type: 'speech' }, cue: hit, who: subject, denies, rule: 'voice.joined' };
    }
    if (!opens || heard.speaker === null || !(isSpoken(scene, hit, that !== undefined) || (denies && scene.sheet.pack.claims.subjectDropped))) return null;
    return { attribution: { speaker: heard.speaker, source: null, cue: cueSpan(scene, hit), type: 'speech' }, cue: hit, who: null, denies, rule: 'voice.carried' };
  }
  return {
    attribution: { speaker: best.speaker, source: best.speaker === null ? best.source : wordsOf(scene, best.speaker, best.place), cue: cueSpan(scene, hit), type: best.type },
    cue: hit, who: best.place, denies, rule: denies ? 'voice.deny' : 'voice.say',
  };
}

/** The body that opens the sentence of a noun: it is what the sentence is about, and counts as the latest of those named before. “Said the ministry of Qatar” means another. */
function openerOf(scene: Scene, noun: Place, verb: Place): Entity | null {
  return noun.first >= verb.end && !standsAlone(scene, noun, verb, true) ? null : openerBefore(scene, noun);
}

/** The body that opens a sentence and stands before a place in it, where nothing stands for another before that. */
function openerBefore(scene: Scene, place: Place): Entity | null {
  const opener = scene.mentions.find((m) => m.of.type === 'ORG' && m.of.form !== 'adjective' && m.of.entity !== null && !isMedium(m.of.entity) && m.end <= place.first && m.first - scene.first <= (scene.dense ? farOpeningDense : farOpening));
  const isMeantBefore = (h: Hit): boolean => opener !== undefined && h.end <= opener.first && (h.kind === 'neuters' || h.kind === 'pronouns' || h.kind === 'organisations' || h.kind === 'doer');
  return scene.hits.some(isMeantBefore) ? null : opener?.of.entity ?? null;
}

/** “A polícia deteve quatro suspeitos, acrescentou.”: where a verb needs no pronoun, one that stands alone between marks is of who spoke before. A verb that always closes its sentence stands so behind any quotation. */
function isInserted(scene: Scene, verb: Place): boolean {
  const { subjectDropped, verbLast } = scene.sheet.pack.claims;
  if (!subjectDropped || verbLast || verb.first === scene.first || !closesClause(scene, verb)) return false;
  let from = verb.first;
  while (from > scene.first && verb.first - from < mostAuxiliaries && scene.marks[from - scene.first]! === scene.marks[from - 1 - scene.first]!) from--;
  const parted = from > scene.first && scene.marks[from - scene.first]! - scene.marks[from - 1 - scene.first]! >= clausePart;
  return parted && !scene.mentions.some((m) => m.first >= verb.end && parting(scene, verb, m) < clausePart) && !scene.hits.some((h) => (titles.has(h.kind) || h.kind === 'pronouns') && ((h.first >= verb.end && h.first - verb.end <= 1) || (h.first > from && h.end <= verb.first)));
}

/** Auxiliaries of a verb (“ha”). */
const mostAuxiliaries = 2;

/** “The bank is expected to cut”: who is foretold something does not tell it. */
function isExpected(scene: Scene, verb: Hit): boolean {
  return !scene.sheet.pack.claims.verbLast && hitsOf(scene, 'forecast').some((h) => h.first < verb.end && verb.first < h.end) && hitsOf(scene, 'level').some((h) => h.end === verb.first);
}

/** “BMW prévoit d'investir”: the verb with the word behind it tells a plan and reports nothing, unless a clause follows (“kündigte an, dass”). */
function isPlan(scene: Scene, verb: Hit): boolean {
  const { text, tokens } = scene.sheet;
  return hitsOf(scene, 'planned').some((h) => h.first === verb.first && h.end > verb.end && !(h.end < scene.end && text[tokens.start[h.end]!] === ',') && !hitsOf(scene, 'that').some((t) => t.first === h.end));
}

/** “The Union pledged 4 million euros in aid”: a verb of promising with a sum for its object is the deed itself, and reports nothing. */
function isGift(scene: Scene, verb: Hit): boolean {
  const isNear = (q: Placed<Quantity>): boolean => q.of.kind === 'currency' && parting(scene, verb, q) === 0 && distance(scene, verb, q) <= nearGift;
  return hitsOf(scene, 'planned').some((h) => h.first === verb.first) && scene.quantities.some(isNear) && (hitsOf(scene, 'metric').length === 0 || hitsOf(scene, 'metric').some((h) => scene.sheet.metricOf(h.name).parts === 'transfer'))
    && !hitsOf(scene, 'that').some((h) => h.first >= verb.end && h.first - verb.end <= 1) && !isSpoken(scene, verb, false);
}

/** Words between a verb of promising and the sum (“Ukraine a further”). */
const nearGift = 8;

/** “She denied a report by the newspaper”: whose report is denied denies nothing. */
function isDenied(verb: Hit, noun: Place): boolean {
  return verb.kind === 'deny' && noun.first >= verb.end;
}

/** “A déclaré à la télévision le chef …”: whom it is told does not tell it. */
function isAddressed(scene: Scene, noun: Place): boolean {
  return hitsOf(scene, 'to').some((h) => h.end <= noun.first && noun.first - h.end <= 1 && parting(scene, h, noun) === 0);
}

/** True for a verb that reports what stands beside it: a clause mark or “that” follows, or a quotation. “After announcing the plan” reports nothing. */
function isSpoken(scene: Scene, verb: Hit, that: boolean): boolean {
  if (hitsOf(scene, 'clause').some((h) => h.first === verb.end && !hitsOf(scene, 'that').some((t) => t.first === h.first))) return false;
  if (that || closesClause(scene, verb)) return true;
  const { text, tokens } = scene.sheet;
  const next = verb.end < scene.end ? text.slice(tokens.start[verb.end]!, tokens.end[verb.end]!) : '';
  return /^[,:;，：،；“„«"「]/.test(next);
}

/** “the refugee agency of the United Nations, UNHCR”: of a noun or an organisation and the bodies named behind it in one phrase, the last speaks. */
function lastInApposition(scene: Scene, best: Speaker | undefined): Speaker | undefined {
  if (best === undefined || (best.speaker?.type !== 'ORG' && (best.speaker !== null || best.source === null))) return best;
  let last = best;
  for (const next of scene.mentions) {
    if (next.first < last.place.end || (next.of.type !== 'ORG' && !isUnlistedBody(scene, last.place, next)) || next.of.entity === null || next.of.form === 'adjective' || isMetric(scene, next)) continue;
    if (next.first - last.place.end > farInApposition || parting(scene, last.place, next) > 6) break;
    if (scene.hits.some((h) => h.first >= last.place.end && h.end <= next.first && partsApposition.has(h.kind))) break;
    last = { ...last, place: next, speaker: next.of.entity, source: null };
  }
  return last;
}

/** True for the “Zero” of “the environmental group Zero”: a name that no list knows right behind a noun of authorities, whatever it was taken for. */
function isUnlistedBody(scene: Scene, noun: Place, { of, first }: Placed<Mention>): boolean {
  return of.type !== 'PER' && of.entity?.row === -1 && of.form === 'name' && first - noun.end <= nearBody && hitsOf(scene, 'officials').some((h) => h.first === noun.first || h.end === noun.end);
}

/** Words between a noun of authorities and its name (“the association of growers Vicofarm”). */
const nearBody = 2;
const farInApposition = 7;
const partsApposition: ReadonlySet<string> = new Set(['say', 'deny', 'cited', 'citing', 'that', 'clause', 'level', 'up', 'down', 'planned', 'event', 'and']);

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

/** “Banka, … bekliyor”, “Banka … bekliyor”: a noun that is the first word, or stands before the first comma, is the subject of the verb that closes the sentence. */
function opensFor(scene: Scene, noun: Place, closes: boolean): boolean {
  return closes && noun.first - scene.first <= 2 && noun.end < scene.end && (noun.first === scene.first || scene.marks[noun.end + 1 - scene.first]! - scene.marks[noun.end - scene.first]! >= 5);
}

/** Characters of an apostrophe and the longest ending of a place. */
const longestEnding = 6;
const capitals: ReadonlySet<string> = new Set(['country', 'state', 'sovereign state', 'capital', 'government']);

/** Only a country or its capital speaks (“Moscow denied”), and no pair of them: “trade between Turkey and Russia … he said”. */
function speaksForCountry(scene: Scene, mention: Placed<Mention>): boolean {
  if (!capitals.has(mention.of.entity?.subtype ?? '')) return false;
  const joined = (a: Placed<Mention>, b: Placed<Mention>): boolean => hitsOf(scene, 'and').some((h) => h.first >= a.end && h.end <= b.first && b.first - a.end <= 2);
  return !scene.mentions.some((m) => m !== mention && m.of.type === 'LOC' && (joined(m, mention) || joined(mention, m)));
}

/** “Said the head of the party, Ann Berg”: the name behind the comma bears the title behind the verb. */
function bearsTitle(scene: Scene, verb: Place, name: Place): boolean {
  return scene.mentions.some((m) => m.first === name.first && m.of.type === 'PER') && hitsOf(scene, 'persons').some((h) => h.first >= verb.end && h.end <= name.first);
}

/** True for a country or capital that stands where a subject does: right behind the verb, or at the beginning of its clause. “Meet in Moscow, they said” names a place. */
function isSubject(scene: Scene, mention: Placed<Mention>, verb: Place): boolean {
  const { text, pack: { claims } } = scene.sheet;
  const ending = claims.placeEndings.length === 0 ? null : /^['’](\p{L}+)/u.exec(text.slice(mention.of.end, mention.of.end + longestEnding));
  if (ending !== null && claims.placeEndings.includes(ending[1]!)) return false;
  // “… wie BMW am Freitag in Berlin mitteilte”, but “В Москве опровергли”.
  if (hitsOf(scene, 'at').some((h) => h.end === mention.first) && scene.mentions.some((m) => m.end < mention.first && m.of.type !== 'LOC' && parting(scene, m, mention) < clausePart)) return false;
  if (mention.first >= verb.end) return mention.first - verb.end <= 1;
  const before = mention.first - 1 - scene.first;
  if (before < 0 || scene.marks[before + 1]! - scene.marks[before]! >= 2) return true;
  const ends = (p: Place): boolean => p.end === mention.first;
  return (verb.first - mention.end <= 1 && parting(scene, mention, verb) === 0) || scene.times.some(ends) || scene.hits.some((h) => ends(h) && (h.kind === 'and' || h.kind === 'clause' || h.kind === 'that'));
}

/** True for “the company” where it is also a noun of authorities: it means the organisation named before. */
function standsForOrganisation(scene: Scene, noun: Place, verb: Place, closes: boolean): boolean {
  return hitsOf(scene, 'organisations').some((h) => h.first <= noun.first && noun.end <= h.end && (standsAlone(scene, h, verb, false) || opensFor(scene, h, closes)));
}

/** True for a noun that stands right at its verb without further words: “the bank said”, not “the bank of his father said”. Where it must be `bare`, nothing may follow it: “said the minister of the interior” means another. */
function standsAlone(scene: Scene, noun: Place, verb: Place, bare: boolean): boolean {
  if (noun.end <= verb.first) return verb.first - noun.end <= 1 && parting(scene, noun, verb) < 5;
  return noun.first - verb.end <= 1 && (!bare || closesClause(scene, noun) || hitsOf(scene, 'that').some((h) => h.first === noun.end));
}

/** True for the word of a metric that was taken for a name nobody knows (“PKB Polski”): no figure speaks. */
function isMetric(scene: Scene, mention: Placed<Mention>): boolean {
  return mention.of.entity?.row === -1 && hitsOf(scene, 'metric').some((h) => h.first === mention.first && h.end <= mention.end);
}

const farBearer = 2;

/** True for the body between a title and its bearer: “a spokesman of the police Ann Berg”. */
function isOfficeOf(scene: Scene, body: Place): boolean {
  return hitsOf(scene, 'persons').some((h) => h.end <= body.first && body.first - h.end <= 1 && parting(scene, h, body) === 0)
    && scene.mentions.some((m) => m.of.type === 'PER' && m.of.form !== 'adjective' && m.first >= body.end && m.first - body.end <= farBearer && parting(scene, body, m) === 0);
}

/** True for the first part of a compound (“Rusya-Çin”). */
function inCompound(scene: Scene, mention: Placed<Mention>): boolean {
  const { text, tokens } = scene.sheet;
  if (mention.end >= scene.end) return false;
  const start = tokens.start[mention.end]!;
  return /\p{Pd}/u.test(text[start]!) && start === mention.of.end && scene.mentions.some((m) => m.first === mention.end + 1);
}

/** True for a title beside its bearer's name (“spokeswoman Selin”): the name speaks. */
function nextToName(scene: Scene, place: Place): boolean {
  return scene.mentions.some((m) => m.of.type === 'PER' && m.first <= place.end + 6 && place.first <= m.end + 2);
}
